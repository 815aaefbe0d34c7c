/** Entitlements of Privileged Access Manager to bindings that hold only once somebody has asked, for as long, and with as many approvals. */
import { exactly } from "../../access/pattern.ts"
import type { Operator, Pattern, Test } from "../../model/grant.ts"
import type { Resource } from "../../model/resource.ts"
import type { Value } from "../../model/value.ts"
import { all, named, text, textIn } from "../attributes.ts"
import { blameOf } from "../blame.ts"
import { allIn, at, get } from "./arguments.ts"
import type { Fact, Node, Reader } from "./facts.ts"
import { nodeNamed, nodeOf } from "./node-names.ts"

/**
 * Terraform's letters; the interface's own are read the same.
 * https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/privileged_access_manager_entitlement
 */
export const entitlement: Reader = (resource) => {
  const [access] = allIn(resource, "privileged_access", "gcp_iam_access")
  const members = allIn(resource, "eligible_users", "principals")
  const asks = [mustAsk(resource), ...lengthOf(resource), ...approvalsOf(resource)]
  return all(access, "role_bindings").flatMap((given): readonly Fact[] => {
    const role = named(given, "role")
    if (!role) return []
    const condition = named(given, "condition_expression")
    const on = placeOf(resource, access)
    return [{ kind: "binding", on, mode: "adds", role, members, condition, span: given.span, asks, resource }]
  })
}

/** What it gives access to; where that is made of a name that only becomes known later, what it lies in. */
function placeOf(resource: Resource, access: Value | undefined): Node {
  const name = named(access, "resource")
  const told = name && nodeNamed(name)
  if (told) return told
  const level = /\/(Project|Folder|Organization)$/.exec(textIn(named(access, "resource_type")) ?? "")?.[1]
  const parent = get(resource, "parent") ?? at(resource, "project_ref", "external")
  return parent ? nodeOf(levels[level ?? "Project"] ?? "project", parent) : { kind: "unsaid" }
}

const levels: Readonly<Record<string, "organization" | "folder" | "project">> = {
  Project: "project",
  Folder: "folder",
  Organization: "organization",
}

type Asked = Pick<Test, "key" | "written">

const test = (
  asked: Asked,
  operator: Pick<Operator, "test" | "domain">,
  values: readonly Pattern[],
  value: Value,
): Test => ({
  kind: "test",
  ...asked,
  operator: { negated: false, ifExists: false, over: "one", ...operator },
  values,
  ...blameOf(value),
})

const mustAsk = (resource: Resource): Test =>
  test(
    { key: "entitlement", written: "the entitlement" },
    { test: "equals", domain: "text" },
    [exactly("requested")],
    at(resource, "eligible_users") ?? text("", resource),
  )

/** `3600s`. One that is left out, or only known later, is taken for no bound. */
function lengthOf(resource: Resource): readonly Test[] {
  const longest = get(resource, "max_request_duration")
  const seconds = /^(\d+)(?:\.\d+)?s$/.exec(textIn(longest) ?? "")?.[1]
  return longest && seconds !== undefined
    ? [
        test(
          { key: "seconds of the entitlement", written: "the seconds since it was granted" },
          { test: "less-or-equal", domain: "number" },
          [exactly(seconds)],
          longest,
        ),
      ]
    : []
}

/** Each step asks for approvals of its own, by whoever is named there. */
function approvalsOf(resource: Resource): readonly Test[] {
  return allIn(resource, "approval_workflow", "manual_approvals", "steps").flatMap((step, i): readonly Test[] => {
    const needed = named(step, "approvals_needed")
    const approvers = all(step, "approvers", "principals")
    const count = textIn(needed) ?? "1"
    const nth = i === 0 ? "" : ` of step ${i + 1}`
    return [
      test(
        { key: `approvals${nth}`, written: `approvals${nth}` },
        { test: "greater-or-equal", domain: "number" },
        [exactly(count)],
        needed ?? step,
      ),
      ...(approvers.length === 0
        ? []
        : [
            test(
              { key: `approver${nth}`, written: `the approver${nth}` },
              { test: "equals", domain: "text" },
              approvers.map((each) => exactly(textIn(each) ?? "somebody")),
              step,
            ),
          ]),
    ]
  })
}
