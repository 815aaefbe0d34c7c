/** The rows of one subject, indexed so that the rows that could cover a given one are found without reading all. */
import type { Action, Grant, Pattern, Scope } from "../model/grant.ts"
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
  readonly same: () => ReadonlyMap<string, readonly Grant[]>
  /** By the text that their resource begins with up to its first wildcard, holes by their names. */
  readonly stem: () => ByText<Alike>
  /** By the text that it begins with up to its first wildcard or hole. */
  readonly beginning: () => ByText<Alike>
  /** The same, and by those of what it lies in. */
  readonly around: () => ByText<Alike>
  /** Those with exceptions, which others of them may fill. */
  readonly excepting: readonly Grant[]
  /** What no catalogue has, of all that they reach, and of all that they leave out by name. */
  readonly unlisted: () => readonly Action[]
  readonly omitted: readonly Action[]
}

/** Rows whose resources begin alike. */
interface Alike {
  readonly all: readonly Grant[]
  /** By the text that they end with, after the last wildcard or hole. */
  readonly ending: () => ByText<readonly Grant[]>
}

/** Whatever is found under a text, how long those texts are, the shortest first, and the texts in order. */
interface ByText<T> {
  readonly of: ReadonlyMap<string, T>
  readonly lengths: readonly number[]
  readonly sorted: () => readonly string[]
}

export function tableOf(grants: readonly Grant[]): Table {
  return {
    allows: rowsOf(grants.filter((grant) => grant.effect === "allow")),
    denies: rowsOf(grants.filter((grant) => grant.effect === "deny")),
  }
}

/** Most rows are in both tables of a change word for word: an index is made when a row first asks for it. */
function rowsOf(all: readonly Grant[]): Rows {
  const beginning = once(() => alike(all, ({ resource }) => [beginningOf(resource.of)]))
  return {
    all,
    same: once(() => grouped(all, (grant) => [rowText(grant)])),
    stem: once(() =>
      all.some(({ resource }) => hasHole(resource.of))
        ? alike(all, ({ resource }) => [stemOf(resource.of)])
        : beginning(),
    ),
    beginning,
    around: once(() =>
      all.some(({ resource }) => resource.within) ? alike(all, ({ resource }) => around(resource)) : beginning(),
    ),
    excepting: all.filter(({ resource }) => resource.except.length > 0),
    unlisted: once(() => [...new Set(all.flatMap(({ reaches }) => reaches.filter(({ unlisted }) => unlisted)))]),
    omitted: [...new Set(all.flatMap(({ omits }) => omits ?? []))],
  }
}

function alike(all: readonly Grant[], keysOf: (grant: Grant) => readonly string[]): ByText<Alike> {
  const ending = (rows: readonly Grant[]) => byText(grouped(rows, ({ resource }) => [endingOf(resource.of)]))
  const of = new Map<string, Alike>()
  for (const [text, rows] of grouped(all, keysOf)) of.set(text, { all: rows, ending: once(() => ending(rows)) })
  return byText(of)
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

function byText<T>(of: ReadonlyMap<string, T>): ByText<T> {
  const lengths = new Set<number>()
  for (const text of of.keys()) lengths.add(text.length)
  return { of, lengths: [...lengths].sort((a, b) => a - b), sorted: once(() => [...of.keys()].sort()) }
}

/** What is made when it is first asked for. */
export function once<T extends object>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}

/** Those that say the same as a given row. */
export const sameAs = (rows: Rows, grant: Grant): readonly Grant[] =>
  rows.all.length === 0 ? none : (rows.same().get(rowText(grant)) ?? none)
const none: readonly Grant[] = []

/** The rows that could cover a given one. */
export interface Candidates {
  /** Those that could do so surely: first those that say the same, then those whose resource begins and ends as its own does. */
  readonly surely: Iterable<Grant>
  /** The others, which cover it only if a hole is filled in a certain way. To be read after those. */
  readonly perhaps: Iterable<Grant>
}

export function candidates(rows: Rows, grant: Grant): Candidates {
  const seen = new Set<Grant>()
  return { surely: fresh(surely(rows, grant), seen), perhaps: fresh(perhaps(rows, grant), seen) }
}

function* fresh(rows: Iterable<Grant>, seen: Set<Grant>): Iterable<Grant> {
  for (const row of rows) {
    if (seen.has(row)) continue
    seen.add(row)
    yield row
  }
}

/** INVARIANT: a hole is surely covered only by itself and by wildcards. */
function* surely(rows: Rows, grant: Grant): Iterable<Grant> {
  yield* sameAs(rows, grant)
  for (const pattern of placesOf(grant.resource))
    for (const alike of within(rows.stem(), stemOf(pattern))) yield* endingAlike(alike, pattern)
}

function* perhaps(rows: Rows, grant: Grant): Iterable<Grant> {
  for (const pattern of placesOf(grant.resource)) {
    // What fills a hole may be just what a longer text names.
    const unfilled = hasHole(pattern)
    const text = beginningOf(pattern)
    for (const alike of within(rows.beginning(), text))
      if (unfilled) yield* alike.all
      else yield* endingAlike(alike, pattern)
    if (unfilled) yield* beyond(rows.beginning(), text)
  }
}

function* endingAlike({ all, ending }: Alike, pattern: Pattern): Iterable<Grant> {
  const text = endingOf(pattern)
  // Most texts begin one row alone, which needs no index.
  if (all.length < 2) {
    for (const row of all) if (text.endsWith(endingOf(row.resource.of))) yield row
    return
  }
  for (const rows of under(ending(), text.length, (length) => text.slice(text.length - length))) yield* rows
}

/** The rows whose resource could have something in common with that of the given one. */
export function* meeting(rows: Rows, grant: Grant): Iterable<Grant> {
  const isWide = exactText(grant.resource.of) === undefined
  for (const text of around(grant.resource)) {
    for (const { all } of within(rows.around(), text)) yield* all
    if (isWide) yield* beyond(rows.around(), text)
  }
}

/** Rows whose text is less of the same, or all of it. */
const within = (rows: ByText<Alike>, text: string): Iterable<Alike> =>
  under(rows, text.length, (length) => text.slice(0, length))

function* under<T>({ of, lengths }: ByText<T>, longest: number, part: (length: number) => string): Iterable<T> {
  for (const length of lengths) {
    if (length > longest) return
    const found = of.get(part(length))
    if (found !== undefined) yield found
  }
}

/** Rows whose text is more of the same. */
function* beyond({ of, sorted }: ByText<Alike>, text: string): Iterable<Grant> {
  const texts = sorted()
  for (let i = firstFrom(texts, text); texts[i]?.startsWith(text); i++) {
    const longer = texts[i] as string
    if (longer.length > text.length) yield* of.get(longer)?.all ?? []
  }
}

/** Where the first of sorted texts stands that does not come before the given one. */
function firstFrom(texts: readonly string[], text: string): number {
  let [low, high] = [0, texts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((texts[middle] as string) < text) low = middle + 1
    else high = middle
  }
  return low
}

/** What a row must cover one of, to cover its resource. */
const placesOf = ({ of, within = [] }: Scope): readonly Pattern[] => [of, ...within]

const around = (scope: Scope): readonly string[] => [...new Set(placesOf(scope).map(beginningOf))]

/** INVARIANT: one pattern covers another only if it begins, and ends, with a part of what that does, holes of the other left aside. */
function beginningOf({ tokens }: Pattern): string {
  const [first] = tokens
  return first?.kind === "literal" ? first.text : ""
}

/** INVARIANT: one pattern surely covers another only if all that it begins with, its holes too, is what the other begins with. */
function stemOf({ tokens }: Pattern): string {
  const end = tokens.findIndex(({ kind }) => kind === "run" || kind === "one")
  return tokens
    .slice(0, end < 0 ? tokens.length : end)
    .map((token) => (token.kind === "literal" ? token.text : token.kind === "hole" ? `\u0000${token.name}\u0000` : ""))
    .join("")
}

function endingOf({ tokens }: Pattern): string {
  const last = tokens.at(-1)
  return last?.kind === "literal" ? last.text : ""
}
