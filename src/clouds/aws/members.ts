/** Memberships of a unit to one question: who else gets what a holder has. */
import type { Value } from "../../model/value.ts"
import { referenced } from "../references.ts"
import type { Fact } from "./facts.ts"
import { patternOf } from "./patterns.ts"
import type { UnitIndex } from "./unit.ts"

export type Member = Extract<Fact, { kind: "membership" }>

/** The members of the group, or of the permission set, that a value names. */
export function membersIn(index: UnitIndex, memberships: readonly Member[]): (holder: Value) => readonly Member[] {
  if (memberships.length === 0) return () => []
  const nameOf = (value: Value): string | undefined =>
    index.identity(value, "group")?.address ?? referenced(value) ?? patternOf(value, "exact")?.text
  const members = new Map<string, Member[]>()
  for (const membership of memberships) {
    const name = nameOf(membership.group)
    const known = name === undefined ? undefined : members.get(name)
    if (known) known.push(membership)
    else if (name !== undefined) members.set(name, [membership])
  }
  return (holder) => members.get(nameOf(holder) ?? "") ?? []
}
