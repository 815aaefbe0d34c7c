/** A whole policy that is written as a value to its bindings: a dict, JSON in a text, or what a reference leads to. */
import { parseJsonIn } from "../../formats/json/parse.ts"
import type { Diagnostic } from "../../model/diagnostic.ts"
import { field, items, type Value } from "../../model/value.ts"
import type { Binding } from "./facts.ts"

export interface WrittenPolicy {
  readonly bindings: readonly Binding[]
  readonly diagnostics: readonly Diagnostic[]
}

export function writtenPolicy(policy: Value): WrittenPolicy {
  if (policy.kind === "reference" && policy.resolved) return writtenPolicy(policy.resolved)
  if (policy.kind === "text") {
    const { value, diagnostics } = parseJsonIn(policy)
    return value && value.kind !== "text"
      ? writtenPolicy(value)
      : { bindings: [], diagnostics: diagnostics.length > 0 ? diagnostics : [unread(policy)] }
  }
  if (policy.kind !== "dict") return { bindings: [], diagnostics: policy.kind === "scalar" ? [] : [unread(policy)] }
  return { bindings: bindingsIn(items(field(policy, "bindings"))), diagnostics: [] }
}

/** `{ role, members, condition }`, each of them. https://cloud.google.com/iam/docs/reference/rest/v1/Policy#Binding */
export const bindingsIn = (all: readonly Value[]): readonly Binding[] =>
  all.flatMap((each): readonly Binding[] => {
    const role = field(each, "role")
    if (!role) return []
    return [{ role, members: items(field(each, "members")), condition: field(each, "condition"), span: each.span }]
  })

const unread = ({ span, ...value }: Value): Diagnostic => ({
  code: "unresolved",
  severity: "warning",
  message: `what this policy grants is not known before deployment${value.kind === "unknown" ? `: ${value.because}` : ""}`,
  at: span,
})
