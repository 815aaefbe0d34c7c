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
  const said = new Set(
    all.flatMap(({ unit, access }) =>
      statementsIn(access)
        .filter(({ source }) => source.path !== unit.key)
        .map(placeOf),
    ),
  )
  if (said.size === 0) return all
  const repeated = all.filter(({ unit, access }) => {
    const own = statementsIn(access)
    return own.length > 0 && own.every((each) => each.source.path === unit.key && said.has(placeOf(each)))
  })
  return all.filter((each) => !repeated.includes(each))
}

const statementsIn = ({ value }: Read<Access>): readonly Span[] => value.grants.map(({ origin }) => origin.statement)

const placeOf = ({ source, start }: Span): string => `${source.path}:${start}`
