/** Google Cloud: resources of every format to the access table. The only folder that knows what Google means by its words. */
import type { Access } from "../../model/access.ts"
import type { Read } from "../../model/diagnostic.ts"
import type { Unit } from "../../model/resource.ts"
import type { Cloud, Estate } from "../cloud.ts"
import { assemble } from "./assemble.ts"
import { prepareCel } from "./cel.ts"
import { connectorReaders } from "./config-connector.ts"
import { documentReaders } from "./documents.ts"
import { fabricReaders } from "./fabric.ts"
import type { Reader } from "./facts.ts"
import { looseProviders } from "./loose-providers.ts"
import { modelsNamed } from "./models.ts"
import { moduleReader } from "./module-calls.ts"
import { spelling } from "./spelling.ts"
import { terraformReaders } from "./terraform.ts"
import { bindingReader } from "./terraform-bindings.ts"
import { publicServicesIn } from "./terraform-services.ts"

const readers: Readonly<Record<string, Reader>> = {
  ...terraformReaders,
  ...documentReaders,
  ...fabricReaders,
  ...connectorReaders,
  module: moduleReader,
}

/** google-beta's types are google's. */
const readerOf = (type: string): Reader | undefined => readers[type] ?? bindingReader(type)

export const gcp: Cloud = {
  name: "gcp",
  spelling,
  prepare: prepareCel,
  read: (units: readonly Unit[], estate: Estate): Read<Access> =>
    assemble(
      units.flatMap((unit) => {
        const facts = [
          ...unit.resources.flatMap((resource) => readerOf(resource.type)?.(resource) ?? []),
          ...unit.resources.flatMap(modelsNamed),
          ...publicServicesIn(unit),
        ]
        const all = { unit, facts: [...facts, ...looseProviders({ unit, facts })] }
        return facts.every(({ kind }) => kind === "moved") ? [] : [all]
      }),
      estate,
    ),
}
