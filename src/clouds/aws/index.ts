/** AWS: resources of every format to the access table. The only folder that knows what AWS means by its words. */
import type { Access } from "../../model/access.ts"
import type { Read } from "../../model/diagnostic.ts"
import type { Unit } from "../../model/resource.ts"
import { field } from "../../model/value.ts"
import { type Cloud, type Estate, joinAccess } from "../cloud.ts"
import { notSaidElsewhere, type UnitAccess } from "../read-elsewhere.ts"
import { assemble } from "./assemble.ts"
import { cloudformationReaders } from "./cloudformation.ts"
import { customResource, isCustom } from "./custom-resources.ts"
import type { Reader } from "./facts.ts"
import { moduleReader } from "./module-arguments.ts"
import { samReaders } from "./sam.ts"
import { spelling } from "./spelling.ts"
import { stackSetsIn } from "./stack-sets.ts"
import { terraformReaders } from "./terraform.ts"
import { indexUnit } from "./unit.ts"

const bareDocument: Reader = (resource) => [
  { kind: "document", address: resource.address, document: resource.body, resource },
]

const providedPolicy: Reader = (resource) => {
  const document = field(resource.body, "document")
  return document ? [{ kind: "provided", arn: resource.address, document, resource }] : []
}

const readers: Readonly<Record<string, Reader>> = {
  ...terraformReaders,
  ...cloudformationReaders,
  ...samReaders,
  "iam:policy-document": bareDocument,
  "iam:provided-policy": providedPolicy,
  module: moduleReader,
}

const readerOf = (type: string): Reader | undefined => readers[type] ?? (isCustom(type) ? customResource : undefined)

/** A unit, and what it deploys elsewhere. */
function accessIn(unit: Unit, estate: Estate): readonly UnitAccess[] {
  const { value: sets, diagnostics } = stackSetsIn(unit)
  return [unit, ...sets].flatMap((each) => {
    const facts = each.resources.flatMap((resource) => readerOf(resource.type)?.(resource) ?? [])
    const complaints = each === unit ? diagnostics : []
    if (facts.length === 0 && complaints.length === 0) return []
    const { value, diagnostics: own } = assemble(indexUnit(each, facts), estate)
    return [{ unit: each, access: { value, diagnostics: [...own, ...complaints] } }]
  })
}

export const aws: Cloud = {
  name: "aws",
  spelling,
  read: (units: readonly Unit[], estate: Estate): Read<Access> =>
    joinAccess(notSaidElsewhere(units.flatMap((unit) => accessIn(unit, estate))).map(({ access }) => access)),
}
