/** What a plan in JSON says: each resource before and after, with the places in the plan's file. */
import type { Source, Span } from "../../model/source.ts"
import type { Dict } from "../../model/value.ts"
import type { Configuration } from "./configuration.ts"

export interface Plan {
  /** Its text has asterisks in place of what the plan calls sensitive. */
  readonly source: Source
  readonly resources: readonly PlannedResource[]
  readonly byAddress: ReadonlyMap<string, PlannedResource>
  readonly configuration: Configuration
  /** False where it was made for some targets alone, or stopped: then what it does not name may still be there. */
  readonly isWhole: boolean
}

export interface PlannedResource {
  /** With all keys: `module.a["x"].aws_iam_role.r[0]`, `data.aws_iam_policy_document.d`. */
  readonly address: string
  /** As HCL readers have it: data sources with `data.` before the type. */
  readonly type: string
  /** Undefined where the resource is not there. */
  readonly before?: State
  readonly after?: State
  /** The address that it had before, where it moved. */
  readonly formerly?: string
}

export interface State {
  readonly body: Dict
  /** All that the plan says of the resource in one place. */
  readonly span: Span
}
