/** Google Cloud: resources of every format to the access table. The only folder that knows what Google means by its words. */
import type { Access } from "../../model/access.ts"
import type { Read } from "../../model/diagnostic.ts"
import type { Unit } from "../../model/resource.ts"
import type { Cloud, Estate } from "../cloud.ts"
import { assemble } from "./assemble.ts"
import { documentReaders } from "./documents.ts"
import { fabricReaders } from "./fabric.ts"
import type { Reader } from "./facts.ts"
import { moduleReader } from "./module-calls.ts"
import { spelling } from "./spelling.ts"
import { terraformReaders } from "./terraform.ts"
import { publicServicesIn } from "./terraform-services.ts"

const readers: Readonly<Record<string, Reader>> = {
  ...terraformReaders,
  ...documentReaders,
  ...fabricReaders,
  module: moduleReader,
}

export const gcp: Cloud = {
  name: "gcp",
  spelling,
  read: (units: readonly Unit[], estate: Estate): Read<Access> =>
    assemble(
      units.flatMap((unit) => {
        const facts = [
          ...unit.resources.flatMap((resource) => readers[resource.type]?.(resource) ?? []),
          ...publicServicesIn(unit),
        ]
        return facts.length === 0 ? [] : [{ unit, facts }]
      }),
      estate,
    ),
}
