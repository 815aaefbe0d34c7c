/** Units with what they come to, to those that another unit does not say all of already: a policy's file that a module reads in. */
import type { Access } from "../model/access.ts"
import type { Read } from "../model/diagnostic.ts"
import type { Unit } from "../model/resource.ts"

export interface UnitAccess {
  readonly unit: Unit
  readonly access: Read<Access>
}

/** INVARIANT: only what grants all that a file grants stands in for it; a module may read a file in and make nothing of it. */
export function notSaidElsewhere(all: readonly UnitAccess[]): readonly UnitAccess[] {
  const files = all.filter(({ unit }) => unit.resources.every(({ span }) => span.source.path === unit.key))
  if (files.length === 0 || files.length === all.length) return all
  const said = new Set(all.filter((each) => !files.includes(each)).flatMap(({ access }) => statementsIn(access)))
  const repeated = files.filter(({ access }) => {
    const own = statementsIn(access)
    return own.length > 0 && own.every((statement) => said.has(statement))
  })
  return all.filter((each) => !repeated.includes(each))
}

const statementsIn = ({ value }: Read<Access>): readonly string[] =>
  value.grants.map(({ origin: { statement } }) => `${statement.source.path}:${statement.start}`)
