/** AWS: resources of every format to the access table. The only folder that knows what AWS means by its words. */
import type { Access } from "../../model/access.ts"
import type { Read } from "../../model/diagnostic.ts"
import type { Unit } from "../../model/resource.ts"
import { type Cloud, type Estate, joinAccess } from "../cloud.ts"
import { notSaidElsewhere } from "../read-elsewhere.ts"
import { assemble } from "./assemble.ts"
import { cloudformationReaders } from "./cloudformation.ts"
import type { Reader } from "./facts.ts"
import { moduleReader } from "./module-arguments.ts"
import { spelling } from "./spelling.ts"
import { terraformReaders } from "./terraform.ts"
import { indexUnit } from "./unit.ts"

const bareDocument: Reader = (resource) => [
  { kind: "document", address: resource.address, document: resource.body, resource },
]

const readers: Readonly<Record<string, Reader>> = {
  ...terraformReaders,
  ...cloudformationReaders,
  "iam:policy-document": bareDocument,
  module: moduleReader,
}

export const aws: Cloud = {
  name: "aws",
  spelling,
  read: (units: readonly Unit[], estate: Estate): Read<Access> =>
    joinAccess(
      notSaidElsewhere(
        units.flatMap((unit) => {
          const facts = unit.resources.flatMap((resource) => readers[resource.type]?.(resource) ?? [])
          return facts.length > 0 ? [{ unit, access: assemble(indexUnit(unit, facts), estate) }] : []
        }),
      ).map(({ access }) => access),
    ),
}
