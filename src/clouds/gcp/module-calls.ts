/** What a call hands to a module whose files are elsewhere to the facts that can be seen in it: maps of roles to members. */
import { textIn } from "../attributes.ts"
import { get } from "./arguments.ts"
import { fabricModule } from "./fabric-modules.ts"
import type { Reader } from "./facts.ts"
import { googleModule } from "./google-modules.ts"
import { groupModule } from "./terraform-groups.ts"

export const moduleReader: Reader = (resource) => {
  const source = textIn(get(resource, "source")) ?? ""
  // The end of the path tells which module it is, wherever it was copied to.
  const name = /([\w-]+)\/?(?:\?.*)?$/.exec(source)?.[1] ?? ""
  return [
    ...groupModule(resource, source, name),
    ...googleModule(resource, source, name),
    ...fabricModule(resource, name),
  ]
}
