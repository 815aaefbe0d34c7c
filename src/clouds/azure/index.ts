/** Azure: resources of every format to the access table. The only folder that knows what Azure means by its words. */
import type { Access } from "../../model/access.ts"
import type { Read } from "../../model/diagnostic.ts"
import type { Unit } from "../../model/resource.ts"
import { type Cloud, type Estate, joinAccess } from "../cloud.ts"
import { notSaidElsewhere, type UnitAccess } from "../read-elsewhere.ts"
import { armReaders } from "./arm.ts"
import { assemble } from "./assemble.ts"
import { documentReaders } from "./documents.ts"
import type { Reader } from "./facts.ts"
import { spelling } from "./spelling.ts"
import { terraformReaders } from "./terraform.ts"
import { indexUnit } from "./unit.ts"

/** ARM's types are the same in whichever letters they are written. */
const readerOf = (type: string): Reader | undefined =>
  type.startsWith(listed)
    ? onlyListed(type.slice(listed.length))
    : type.includes("/")
      ? armReaders[type.toLowerCase()]
      : (terraformReaders[type] ?? documentReaders[type])

/** What is known to be there, and not how it is set. */
const listed = "listed:"
const onlyListed =
  (type: string): Reader =>
  (resource) => [
    ...(armReaders[`existing:${type.toLowerCase()}`]?.(resource) ?? []),
    {
      kind: "unseen",
      at: resource.span,
      message: `\`${resource.address}\` is only listed, and not how it is set: \`az resource show --ids\` tells`,
      resource,
    },
  ]

function accessIn(unit: Unit, estate: Estate): readonly UnitAccess[] {
  const facts = unit.resources.flatMap((resource) => readerOf(resource.type)?.(resource) ?? [])
  // Moves are every cloud's.
  if (facts.every(({ kind }) => kind === "moved")) return []
  return [{ unit, access: assemble(indexUnit(unit, facts), estate) }]
}

export const azure: Cloud = {
  name: "azure",
  spelling,
  read: (units: readonly Unit[], estate: Estate): Read<Access> =>
    joinAccess(notSaidElsewhere(units.flatMap((unit) => accessIn(unit, estate))).map(({ access }) => access)),
}
