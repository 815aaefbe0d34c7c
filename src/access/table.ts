/** The rows of one subject, indexed so that the rows that could cover a given one are found without reading all. */
import type { Grant, Pattern, Scope } from "../model/grant.ts"
import { exactText, hasHole } from "./pattern.ts"
import { rowText } from "./row-text.ts"

export interface Table {
  readonly allows: Rows
  readonly denies: Rows
}

/** Rows of one effect. */
export interface Rows {
  readonly all: readonly Grant[]
  /** By everything that they say. */
  readonly same: ReadonlyMap<string, readonly Grant[]>
  /** By the text that their resource begins with, up to its first wildcard or hole, and by those of what it lies in. */
  readonly beginning: ByText<Alike>
  /** Those with exceptions, which others of them may fill. */
  readonly excepting: readonly Grant[]
}

/** Rows whose resources begin alike. */
interface Alike {
  readonly all: readonly Grant[]
  /** By the text that they end with, after the last wildcard or hole. */
  readonly ending: ByText<readonly Grant[]>
}

/** Whatever is found under a text, and how long those texts are, the shortest first. */
interface ByText<T> {
  readonly of: ReadonlyMap<string, T>
  readonly lengths: readonly number[]
}

export function tableOf(grants: readonly Grant[]): Table {
  return {
    allows: rowsOf(grants.filter((grant) => grant.effect === "allow")),
    denies: rowsOf(grants.filter((grant) => grant.effect === "deny")),
  }
}

function rowsOf(all: readonly Grant[]): Rows {
  const alike = grouped(all, ({ resource }) => beginningsOf(resource))
  const ending = (rows: readonly Grant[]) => byText(grouped(rows, ({ resource }) => [endingOf(resource.of)]))
  return {
    all,
    same: grouped(all, (grant) => [rowText(grant)]),
    beginning: byText(new Map([...alike].map(([text, rows]) => [text, { all: rows, ending: ending(rows) }]))),
    excepting: all.filter(({ resource }) => resource.except.length > 0),
  }
}

function grouped(
  all: readonly Grant[],
  keysOf: (grant: Grant) => readonly string[],
): ReadonlyMap<string, readonly Grant[]> {
  const groups = new Map<string, Grant[]>()
  for (const grant of all)
    for (const key of keysOf(grant)) {
      const group = groups.get(key)
      if (group) group.push(grant)
      else groups.set(key, [grant])
    }
  return groups
}

const byText = <T>(of: ReadonlyMap<string, T>): ByText<T> => ({
  of,
  lengths: [...new Set([...of.keys()].map((text) => text.length))].sort((a, b) => a - b),
})

/** The rows that could cover the given one: first those that say the same, then those whose resource begins and ends as its own does. */
export function* candidates(rows: Rows, grant: Grant): Iterable<Grant> {
  const same = rows.same.get(rowText(grant)) ?? []
  yield* same
  // What fills a hole may be just what a longer text names.
  const unfilled = [grant.resource.of, ...(grant.resource.within ?? [])].some(hasHole)
  const text = endingOf(grant.resource.of)
  for (const { all, ending } of within(rows, grant)) {
    const found = unfilled ? [all] : under(ending, text.length, (length) => text.slice(text.length - length))
    for (const some of found) for (const row of some) if (!same.includes(row)) yield row
  }
  if (unfilled) yield* beyond(rows, grant)
}

/** The rows whose resource could have something in common with that of the given one. */
export function* meeting(rows: Rows, grant: Grant): Iterable<Grant> {
  for (const { all } of within(rows, grant)) yield* all
  if (exactText(grant.resource.of) === undefined) yield* beyond(rows, grant)
}

/** Rows whose resource begins with less of the same text, or with all of it. */
function* within({ beginning }: Rows, grant: Grant): Iterable<Alike> {
  for (const text of beginningsOf(grant.resource))
    yield* under(beginning, text.length, (length) => text.slice(0, length))
}

function* under<T>({ of, lengths }: ByText<T>, longest: number, part: (length: number) => string): Iterable<T> {
  for (const length of lengths) {
    if (length > longest) return
    const found = of.get(part(length))
    if (found !== undefined) yield found
  }
}

/** Rows whose resource begins with more of the same text. */
function* beyond({ beginning }: Rows, grant: Grant): Iterable<Grant> {
  for (const text of beginningsOf(grant.resource))
    for (const [longer, { all }] of beginning.of) if (longer.length > text.length && longer.startsWith(text)) yield* all
}

const beginningsOf = ({ of, within }: Scope): readonly string[] =>
  within ? [...new Set([of, ...within].map(beginningOf))] : [beginningOf(of)]

/** INVARIANT: one pattern covers another only if it begins, and ends, with a part of what that does, holes of the other left aside. */
function beginningOf({ tokens }: Pattern): string {
  const [first] = tokens
  return first?.kind === "literal" ? first.text : ""
}

function endingOf({ tokens }: Pattern): string {
  const last = tokens.at(-1)
  return last?.kind === "literal" ? last.text : ""
}
