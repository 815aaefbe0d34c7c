/** Who may act as whom, and who holds what, to what everybody reaches by acting as others: the shortest way there. */
import type { Capability } from "../model/capability.ts"
import type { Edge } from "../model/survey.ts"
import type { Outsider } from "./edges.ts"

/** By key: whoever is one step before. */
export type Before = ReadonlyMap<string, readonly string[]>

export function beforeOf(edges: readonly Edge[], outsiders: ReadonlyMap<string, Outsider>): Before {
  const before = new Map<string, Set<string>>()
  const add = (to: string, from: string) => before.set(to, (before.get(to) ?? new Set()).add(from))
  for (const { from, to } of edges) add(to, from)
  for (const { key, members } of outsiders.values()) for (const member of members) add(member, key)
  return new Map([...before].map(([to, from]) => [to, [...from].sort()]))
}

/** For each who reaches one of the holders without being one: the next on the shortest way. */
export function nextTowards(holders: Iterable<string>, before: Before): ReadonlyMap<string, string> {
  const next = new Map<string, string>()
  const seen = new Set(holders)
  for (const at of seen)
    for (const from of before.get(at) ?? []) {
      if (seen.has(from)) continue
      seen.add(from)
      next.set(from, at)
    }
  return next
}

/** The way itself, whoever holds it last. */
export function wayOf(key: string, next: ReadonlyMap<string, string>): readonly string[] {
  const way: string[] = []
  for (let at = next.get(key); at !== undefined; at = next.get(at)) way.push(at)
  return way
}

export type Ways = ReadonlyMap<Capability, ReadonlyMap<string, string>>
