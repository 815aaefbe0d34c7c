/** Plans as `terraform show -json` writes them, made of what a test is about. */

import { plan } from "../../../src/formats/plan/index.ts"
import type { Plan } from "../../../src/formats/plan/plan.ts"
import { readPlan } from "../../../src/formats/plan/read.ts"
import type { Read } from "../../../src/model/diagnostic.ts"
import type { Resource } from "../../../src/model/resource.ts"
import type { Revision, Source } from "../../../src/model/source.ts"

export interface Change {
  readonly address: string
  readonly actions?: readonly string[]
  readonly before?: object | null
  readonly after?: object | null
  readonly unknown?: object
  readonly sensitive?: object | boolean
  readonly more?: object
}

/** The fields of `resource_changes` follow from the address. */
export function change({ address, before = null, after = null, unknown = {}, sensitive, more = {}, ...rest }: Change) {
  const actions = rest.actions ?? [
    before === null
      ? "create"
      : after === null
        ? "delete"
        : JSON.stringify(before) === JSON.stringify(after)
          ? "no-op"
          : "update",
  ]
  const module = /^(?:module\.[^."[]+(?:\[(?:"[^"]*"|\d+)\])?\.)*/.exec(address)?.[0] ?? ""
  const [first = "", second = "", third = ""] = address.slice(module.length).replace(/\[.*$/, "").split(".")
  const isData = first === "data"
  const index = /\[("[^"]*"|\d+)\]$/.exec(address)?.[1]
  return {
    address,
    ...(module !== "" && { module_address: module.slice(0, -1) }),
    mode: isData ? "data" : "managed",
    type: isData ? second : first,
    name: isData ? third : second,
    ...(index !== undefined && { index: JSON.parse(index) }),
    provider_name: "registry.terraform.io/hashicorp/aws",
    change: {
      actions,
      before,
      after,
      after_unknown: unknown,
      ...(sensitive !== undefined && { before_sensitive: sensitive, after_sensitive: sensitive }),
    },
    ...more,
  }
}

export interface Made {
  readonly version?: string
  readonly changes?: readonly Change[]
  readonly planned?: object
  readonly prior?: object
  readonly configuration?: object
  readonly more?: object
}

export const planText = (
  { version = "1.2", changes, planned, prior, configuration, more = {} }: Made,
  indent = 0,
): string =>
  JSON.stringify(
    {
      format_version: version,
      terraform_version: version === "0.1" ? "0.13.7" : "1.11.4",
      planned_values: { root_module: planned ?? {} },
      ...(changes && { resource_changes: changes.map(change) }),
      ...(prior && { prior_state: { format_version: "1.0", values: { root_module: prior } } }),
      ...(configuration && { configuration: { root_module: configuration } }),
      ...more,
    },
    null,
    indent,
  )

export const sourceOf = (text: string, revision: Revision = "head"): Source => ({ path: "plan.json", revision, text })

export const readAfter = (text: string): Read<readonly Resource[]> => plan.read("plan.json", [sourceOf(text)])
export const readBefore = (text: string): Read<readonly Resource[]> => {
  if (!plan.readBefore) throw new Error("plans say what was before")
  return plan.readBefore("plan.json", [sourceOf(text, "base")])
}

export function planOf(made: Made): Plan {
  const { value } = readPlan(sourceOf(planText(made)))
  if (!value) throw new Error("no plan")
  return value
}

/** What configuration says of a resource: arguments as names that they refer to, or as constants. */
export const configured = (address: string, given: Readonly<Record<string, readonly string[] | string>>) => ({
  address,
  mode: address.startsWith("data.") ? "data" : "managed",
  expressions: Object.fromEntries(
    Object.entries(given).map(([name, refers]) => [
      name,
      typeof refers === "string" ? { constant_value: refers } : { references: refers },
    ]),
  ),
})
