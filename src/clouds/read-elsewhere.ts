/** Units with what they come to, to those that another unit does not say all of already: a policy's file that a module reads in. */
import type { Access } from "../model/access.ts"
import type { Read } from "../model/diagnostic.ts"
import type { Unit } from "../model/resource.ts"
import type { Span } from "../model/source.ts"

export interface UnitAccess {
  readonly unit: Unit
  readonly access: Read<Access>
}

/** INVARIANT: only what grants all that a file grants stands in for it; a module may read a file in and make nothing of it. */
export function notSaidElsewhere(all: readonly UnitAccess[]): readonly UnitAccess[] {
  const said = new Map<string, Set<string>>()
  for (const { unit, access } of all)
    for (const each of statementsIn(access).filter(({ source }) => source.path !== unit.key))
      said.set(placeOf(each), (said.get(placeOf(each)) ?? new Set()).add(unit.format))
  if (said.size === 0) return all
  // What a part of a unit says of the unit's own file, the unit itself may say too.
  const isSaid = (place: Span, { key, format }: Unit): boolean =>
    place.source.path === key && [...(said.get(placeOf(place)) ?? [])].some((other) => other !== format)
  const repeated = all.filter(({ unit, access }) => {
    const own = statementsIn(access)
    return own.length > 0 && own.every((each) => isSaid(each, unit))
  })
  return all.filter((each) => !repeated.includes(each))
}

const statementsIn = ({ value }: Read<Access>): readonly Span[] => value.grants.map(({ origin }) => origin.statement)

const placeOf = ({ source, start }: Span): string => `${source.path}:${start}`
