/** Identities whose names are only known in part to those of another table that alone fit: so that what code declares finds what became of it. */
import type { Access, Subject } from "../model/access.ts"

/** `access` with the names that `other` has for the same identities. A name of nothing but what is not known fits nobody. */
export function namedAsIn(access: Access, other: Access): Access {
  const there = [...other.subjects.values()].filter(({ kind, name }) => kind === "identity" && name !== undefined)
  const taken = new Set([...access.subjects.values()].map(({ name }) => name))
  const free = there.filter(({ name }) => !taken.has(name))
  const open = [...access.subjects.values()].flatMap((subject) => {
    const shape = subject.kind === "identity" ? shapeOf(subject.name) : undefined
    return shape
      ? [{ subject, fits: free.filter((each) => isSameKind(each, subject) && shape.test(each.name ?? "")) }]
      : []
  })
  const wanted = new Map<Subject, number>()
  for (const { fits } of open) for (const each of fits) wanted.set(each, (wanted.get(each) ?? 0) + 1)
  const named = open.flatMap(({ subject, fits: [only, ...more] }) =>
    only?.name !== undefined && more.length === 0 && wanted.get(only) === 1
      ? [[subject.key, { ...subject, name: only.name }] as const]
      : [],
  )
  return named.length === 0 ? access : { ...access, subjects: new Map([...access.subjects, ...named]) }
}

const isSameKind = (a: Subject, b: Subject): boolean => a.cloud === b.cloud && a.kind === b.kind

const hole = /\$\{[^}]*\}/g

/** Of a name with holes, and enough besides to tell it by. */
function shapeOf(name: string | undefined): RegExp | undefined {
  if (name === undefined || !name.includes("${")) return undefined
  const [kind = "", ...words] = name.split(" ")
  const known = words.join(" ").split(hole)
  if (known.join("").replace(/[^\p{L}\p{N}]/gu, "").length < 3) return undefined
  return new RegExp(`^${escaped(kind)} ${known.map(escaped).join(".+")}$`)
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
