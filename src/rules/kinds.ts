/** Rows to kinds: rows of one kind have in common all that words ask for but names, and are held against each rule once. */
import type { Action } from "../model/grant.ts"
import { amongActions, isWorkedOut, type Look, lookOf, looksSo, nameIsSo, type Row } from "./match.ts"
import type { RowWords } from "./rule.ts"

export interface Kind {
  readonly look: Look
  readonly actions: readonly Action[]
}

/** Finds the kind of a row: equal ones are the same. */
export type KindOf = (row: Row) => Kind

/** A finder of its own for each evaluation, so that nothing is remembered beyond it. */
export function kinds(): KindOf {
  const known = new Map<string, Kind>()
  const lists = new Map<readonly Action[], number>()
  return (row) => {
    const list = lists.get(row.actions) ?? lists.size
    lists.set(row.actions, list)
    const look = lookOf(row)
    const key = `${list}\n${textOf(look)}`
    const kind = known.get(key) ?? { look, actions: row.actions }
    known.set(key, kind)
    return kind
  }
}

// INVARIANT: looks of equal text are equal: each part is a word of ours or quoted, so that none can pass for two.
const textOf = (look: Look): string =>
  [
    JSON.stringify([look.cloud, look.managedPolicy, look.keys]),
    look.effect,
    look.change,
    look.principal,
    look.grew.join(" "),
    look.isUnread,
    textOfTraits(look.ofGrant),
    textOfTraits(look.ofSubject),
  ].join("\n")

/** Rows of one subject, or of one statement, share them. */
const texts = new WeakMap<ReadonlySet<string>, string>()

function textOfTraits(traits: ReadonlySet<string>): string {
  const text = texts.get(traits) ?? JSON.stringify([...traits])
  texts.set(traits, text)
  return text
}

const answers = new WeakMap<Kind, Map<RowWords, readonly Action[]>>()

/** The actions that the words are about, if rows of the kind may be what they say; whether each is, its names decide. */
export function ofKind(words: RowWords, kind: Kind): readonly Action[] {
  const known = answers.get(kind) ?? new Map<RowWords, readonly Action[]>()
  answers.set(kind, known)
  const before = known.get(words)
  if (before !== undefined) return before
  const actions = looksSo(words, kind.look) ? amongActions(words, kind.actions) : []
  known.set(words, actions)
  return actions
}

/** As `match`, of a row whose kind is known. */
export function matchOfKind(words: RowWords, row: Row, kind: Kind): readonly Action[] {
  const actions = ofKind(words, kind)
  return actions.length > 0 && nameIsSo(words, row) ? actions : []
}

/** Rows in their order, with their kinds. */
export interface Sorted<R extends Row> {
  readonly rows: readonly R[]
  readonly kindAt: readonly Kind[]
  readonly kinds: ReadonlySet<Kind>
}

export function sorted<R extends Row>(rows: readonly R[], kindOf: KindOf): Sorted<R> {
  const kindAt = rows.map(kindOf)
  return { rows, kindAt, kinds: new Set(kindAt) }
}

/** The rows that words hold of, found one by one as they are asked for; `takes` is told what is looked through, and may end it. */
export function* holding<R extends Row>(
  words: RowWords,
  { rows, kindAt, kinds }: Sorted<R>,
  goesOn: (looked: number) => boolean = () => true,
): Iterable<R> {
  const about = new Set<Kind>()
  for (const kind of kinds) {
    if (!goesOn(isWorkedOut(words, kind.actions) ? 1 : kind.actions.length)) return
    if (ofKind(words, kind).length > 0) about.add(kind)
  }
  if (about.size === 0) return
  for (const [i, row] of rows.entries()) {
    const kind = kindAt[i] as Kind
    if (!about.has(kind)) continue
    if (!goesOn(1)) return
    const actions = matchOfKind(words, row, kind)
    if (actions.length > 0) yield { ...row, actions }
  }
}
