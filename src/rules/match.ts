/** Row words against a row: which of its actions they are about, if the row is what they say. */
import { binds } from "../access/condition.ts"
import { namesOf } from "../access/covers.ts"
import { kept } from "../access/kept.ts"
import { covers, foldCase, glob } from "../access/pattern.ts"
import { overlaps } from "../access/scope.ts"
import { candidates, type Rows, tableOf } from "../access/table.ts"
import type { Subject } from "../model/access.ts"
import type { PermissionDelta } from "../model/delta.ts"
import type { Action, Condition, Grant, Pattern, Scope, Test } from "../model/grant.ts"
import type { RowWords } from "./rule.ts"

/** A row that rules look at: of this pull request, or one that was there before. */
export interface Row {
  readonly grant: Grant
  readonly subject: Subject
  /** The actions that are new, or all that the row reaches. */
  readonly actions: readonly Action[]
  /** Set for a row of this pull request. */
  readonly delta?: PermissionDelta
}

/** The actions of the row that the words are about; none where the row is not what they say. */
export const match = (words: RowWords, row: Row): readonly Action[] =>
  looksSo(words, lookOf(row)) && nameIsSo(words, row) ? amongActions(words, row.actions) : []

/** Rows of one role, or of one wildcard, share what they reach: it is gone through once for each rule. */
export function amongActions(words: RowWords, actions: readonly Action[]): readonly Action[] {
  const known = amongKnown.get(words) ?? new WeakMap<readonly Action[], readonly Action[]>()
  amongKnown.set(words, known)
  const found = known.get(actions) ?? kept(actions, (action) => isAbout(words, action))
  known.set(actions, found)
  return found
}
const amongKnown = new WeakMap<RowWords, WeakMap<readonly Action[], readonly Action[]>>()

/** Whether that is known already. */
export const isWorkedOut = (words: RowWords, actions: readonly Action[]): boolean =>
  amongKnown.get(words)?.has(actions) === true

function isAbout(words: RowWords, action: Action): boolean {
  const known = aboutActions.get(words) ?? new WeakMap<Action, boolean>()
  aboutActions.set(words, known)
  const before = known.get(action)
  if (before !== undefined) return before
  const { capability, action: names } = words
  const answer =
    (capability?.includes(action.capability) ?? true) && (names?.some((name) => matchesName(name, action.name)) ?? true)
  known.set(action, answer)
  return answer
}

/** The same few hundred actions are asked for by every row. */
const aboutActions = new WeakMap<RowWords, WeakMap<Action, boolean>>()

/** What words ask of a row besides its actions, and what names and denies decide: the same for many rows. */
export interface Look {
  readonly cloud: string
  readonly effect: string
  /** Empty for a row that was there before. */
  readonly change: string
  readonly principal: string
  readonly ofGrant: ReadonlySet<string>
  readonly ofSubject: ReadonlySet<string>
  /** The axes on which it grew, and how. */
  readonly grew: readonly string[]
  /** The keys that its conditions tie down. */
  readonly keys: readonly string[]
  /** Whether there is a condition that we cannot read. */
  readonly isUnread: boolean
  /** Set where a policy of the provider's grants it. */
  readonly managedPolicy: string | null
}

export const lookOf = ({ grant, subject, delta }: Row): Look => ({
  cloud: subject.cloud,
  effect: grant.effect,
  change: delta?.change ?? "",
  principal: grant.principal.kind,
  ofGrant: grant.traits,
  ofSubject: subject.traits,
  grew: delta ? grewOn(delta) : [],
  keys: grant.conditions.flatMap((condition) => (binds(condition) ? [condition.key] : [])),
  isUnread: grant.conditions.some(({ kind }) => kind === "opaque"),
  // A boundary may be a policy of the provider's too: it lets through, and grants nothing.
  managedPolicy: grant.traits.has("managed-policy") ? (grant.origin.managedPolicy ?? "") : null,
})

const grewOn = ({ axes, near, unsure }: PermissionDelta): readonly string[] => [
  ...axes,
  ...(near.length === 0 ? ["everything"] : []),
  ...(unsure ? ["perhaps"] : []),
]

/** Whether a row that looks so may be what the words say. */
export function looksSo(words: RowWords, look: Look): boolean {
  const has = (trait: string) => look.ofGrant.has(trait) || look.ofSubject.has(trait)
  const { managedPolicy } = look
  return (
    (words.effect?.includes(look.effect) ?? true) &&
    (words.change?.includes(look.change) ?? true) &&
    (words.principal?.includes(look.principal) ?? true) &&
    (words.resource?.reaches?.some((trait) => look.ofGrant.has(trait)) ?? true) &&
    (words.is?.some(has) ?? true) &&
    !(words["is-not"]?.some(has) ?? false) &&
    (words.grew?.some((axis) => look.grew.includes(axis)) ?? true) &&
    !(words["lacks-condition"]?.some((key) => hasCondition(look, key)) ?? false) &&
    (words["has-condition"]?.some((key) => hasCondition(look, key)) ?? true) &&
    (words["managed-policy"]?.some((name) => managedPolicy !== null && matchesName(name, managedPolicy)) ?? true)
  )
}

/** A test that cannot tie the request down does not count; one that we cannot read is given the benefit of the doubt. */
const hasCondition = ({ isUnread, keys }: Look, key: string): boolean =>
  isUnread || keys.some((each) => matchesName(key, each))

/** What only the row itself can answer: the names of what it is about, and the denies beside it. */
export const nameIsSo = (words: RowWords, { grant, delta }: Row): boolean =>
  (words.resource?.overlaps?.some((name) => meetsName(name, grant.resource)) ?? true) &&
  !(words["lacks-condition"]?.some((key) => isDemanded(key, grant, delta)) ?? false)

/** A deny for whoever does not come that way ties a request down as well. */
function isDemanded(key: string, grant: Grant, delta: PermissionDelta | undefined): boolean {
  if (delta === undefined) return false
  const demanding = demandingIn(delta.after)
  if (demanding.all.length === 0) return false
  for (const row of candidates(demanding, grant).surely)
    if (
      row.conditions.some((each) => demands(each) && matchesName(key, each.key)) &&
      covers(row.resource.of, grant.resource.of) === "yes" &&
      delta.actions.every(({ name }) => namesOf(row.reaches).has(name))
    )
      return true
  return false
}

const demands = (condition: Condition): condition is Test =>
  condition.kind === "test" && condition.operator.negated && !condition.operator.ifExists

/** Each row of a holder asks for those of the same table; mostly there are none. */
function demandingIn(rows: readonly Grant[]): Rows {
  const known =
    demanding.get(rows) ??
    tableOf(
      rows.filter(
        ({ effect, resource, conditions }) =>
          effect === "deny" && resource.except.length === 0 && conditions.some(demands),
      ),
    ).denies
  demanding.set(rows, known)
  return known
}
const demanding = new WeakMap<readonly Grant[], Rows>()

/** What nobody knows before deployment may be just what is meant. */
function meetsName(wanted: string, { of, except }: Scope): boolean {
  const name = names.get(wanted) ?? glob(wanted.toLowerCase())
  names.set(wanted, name)
  return overlaps({ of: foldCase(of), except: except.map(foldCase) }, { of: name, except: [] }) !== "no"
}

/** A pattern remembers what was worked out about it. */
const names = new Map<string, Pattern>()

/** Names are globs, and are compared without regard to case. */
export function matchesName(wanted: string, name: string): boolean {
  const known = answers.get(wanted) ?? new Map<string, boolean>()
  answers.set(wanted, known)
  const before = known.get(name)
  if (before !== undefined) return before
  const answer = covers(glob(wanted.toLowerCase()), glob(name.toLowerCase())) === "yes"
  known.set(name, answer)
  return answer
}

/** The same few names are asked for by every rule and row. */
const answers = new Map<string, Map<string, boolean>>()
