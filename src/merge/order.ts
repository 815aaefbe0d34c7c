/** The orders in which a merge tells things: the same scans give the same bytes, in whatever order they are named. */
import type { Span } from "../model/source.ts"
import { startOf } from "../model/source.ts"

export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

export const byKey = (a: { readonly key: string }, b: { readonly key: string }): number => compare(a.key, b.key)

export function byPlace(a: Span, b: Span): number {
  const [from, to] = [startOf(a), startOf(b)]
  return compare(a.source.path, b.source.path) || from.line - to.line || from.column - to.column
}

/** Each once, in the order of what it says. */
export function distinct<T extends object>(all: readonly T[]): readonly T[] {
  const said = new Map<string, T>()
  for (const each of all) said.set(JSON.stringify(each), each)
  return [...said].sort(([a], [b]) => compare(a, b)).map(([, each]) => each)
}
