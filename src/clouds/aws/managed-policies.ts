/** The policies that AWS writes and keeps, by name or ARN: the latest document of each that touches AI or administers. */
import { managedPolicyData } from "./data.ts"

export interface ManagedPolicy {
  readonly name: string
  readonly arn: string
  readonly version: string
  readonly document: unknown
}

type Entry = ReturnType<typeof managedPolicyData>["policies"][number]

let byName: ReadonlyMap<string, Entry> | undefined
let names: ReadonlySet<string> | undefined

/** Undefined for a policy that neither touches AI nor administers, and for a name that AWS does not have. */
export function managedPolicy(arnOrName: string): ManagedPolicy | undefined {
  byName ??= new Map(managedPolicyData().policies.map((policy) => [policy.name.toLowerCase(), policy]))
  const entry = byName.get(bareName(arnOrName))
  return entry && { ...entry, document: JSON.parse(String(entry.document)) }
}

/** Whether AWS has a policy of this name at all, as of the day the data was made. */
export function knowsManagedPolicy(arnOrName: string): boolean {
  names ??= new Set(managedPolicyData().names.toLowerCase().split(" "))
  return names.has(bareName(arnOrName))
}

/** `arn:aws:iam::aws:policy/service-role/X` is called `X`. A policy of a customer may share its name, but never its account. */
function bareName(arnOrName: string): string {
  if (/^arn:/i.test(arnOrName) && !/^arn:[^:]+:iam::aws:policy\//i.test(arnOrName)) return ""
  return (arnOrName.split("/").at(-1) ?? "").toLowerCase()
}
