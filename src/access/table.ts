/** The rows of one subject, indexed so that the rows that could cover a given one are found without reading all. */
import type { Grant, Pattern } from "../model/grant.ts"
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
  /** By the text that their resource begins with, up to its first wildcard or hole; and how long those texts are. */
  readonly beginning: ReadonlyMap<string, readonly Grant[]>
  readonly lengths: readonly number[]
  /** Those with exceptions, which others of them may fill. */
  readonly excepting: readonly Grant[]
}

export function tableOf(grants: readonly Grant[]): Table {
  return {
    allows: rowsOf(grants.filter((grant) => grant.effect === "allow")),
    denies: rowsOf(grants.filter((grant) => grant.effect === "deny")),
  }
}

function rowsOf(all: readonly Grant[]): Rows {
  const same = new Map<string, Grant[]>()
  const beginning = new Map<string, Grant[]>()
  for (const grant of all) {
    add(same, rowText(grant), grant)
    add(beginning, beginningOf(grant.resource.of), grant)
  }
  const lengths = [...new Set([...beginning.keys()].map((text) => text.length))].sort((a, b) => a - b)
  return { all, same, beginning, lengths, excepting: all.filter(({ resource }) => resource.except.length > 0) }
}

/** The rows that could cover the given one: first those that say the same, then those whose resource begins as its own does. */
export function* candidates(rows: Rows, grant: Grant): Iterable<Grant> {
  const same = rows.same.get(rowText(grant)) ?? []
  yield* same
  for (const row of within(rows, grant)) if (!same.includes(row)) yield row
  // What fills a hole may be just what a longer text names.
  if (hasHole(grant.resource.of)) yield* beyond(rows, grant)
}

/** The rows whose resource could have something in common with that of the given one. */
export function* meeting(rows: Rows, grant: Grant): Iterable<Grant> {
  yield* within(rows, grant)
  if (exactText(grant.resource.of) === undefined) yield* beyond(rows, grant)
}

/** Rows whose resource begins with less of the same text, or with all of it. */
function* within(rows: Rows, grant: Grant): Iterable<Grant> {
  const text = beginningOf(grant.resource.of)
  for (const length of rows.lengths) {
    if (length > text.length) return
    yield* rows.beginning.get(text.slice(0, length)) ?? []
  }
}

/** Rows whose resource begins with more of the same text. */
function* beyond(rows: Rows, grant: Grant): Iterable<Grant> {
  const text = beginningOf(grant.resource.of)
  for (const [longer, found] of rows.beginning) if (longer.length > text.length && longer.startsWith(text)) yield* found
}

/** INVARIANT: one pattern covers another only if it begins with a part of what that begins with, holes of the other left aside. */
function beginningOf({ tokens }: Pattern): string {
  const [first] = tokens
  return first?.kind === "literal" ? first.text : ""
}

function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
