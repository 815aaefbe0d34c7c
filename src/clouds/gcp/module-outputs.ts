/** What modules make whose files are elsewhere, as values that others may name. */
import type { Resource } from "../../model/resource.ts"
import type { Value } from "../../model/value.ts"
import { headOf } from "./placed-bindings.ts"

/** `module.project.project_id`. */
export const output = (resource: Resource, name: string): Value => ({
  kind: "unknown",
  name: `${resource.address}.${name}`,
  because: "the module is not in the repository",
  span: headOf(resource.span),
})
