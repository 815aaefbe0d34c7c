/** Services, jobs and functions in Terraform to facts: as whom they run, which keys they hold, and whether just anybody calls them. */
import type { Resource, Unit } from "../../model/resource.ts"
import { literal, type Value } from "../../model/value.ts"
import { textIn } from "../attributes.ts"
import { referenced, withoutInstance } from "../references.ts"
import { allIn, at, get } from "./arguments.ts"
import { type Fact, itself, type Reader } from "./facts.ts"
import { variablesIn } from "./variables.ts"

/** Where a type of service says as whom it runs, and what it is given. */
interface Shape {
  readonly account: readonly string[]
  readonly variables: readonly (readonly string[])[]
  /** The argument by which bindings name it. */
  readonly named: "name" | "service" | "cloud_function"
}

const containers = ["template", "containers", "env"]

/** https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/cloud_run_v2_service and its like */
const shapes: Readonly<Record<string, Shape>> = {
  google_cloud_run_v2_service: { account: ["template", "service_account"], variables: [containers], named: "name" },
  google_cloud_run_v2_worker_pool: { account: ["template", "service_account"], variables: [containers], named: "name" },
  google_cloud_run_v2_job: {
    account: ["template", "template", "service_account"],
    variables: [["template", ...containers]],
    named: "name",
  },
  google_cloud_run_service: {
    account: ["template", "spec", "service_account_name"],
    variables: [["template", "spec", "containers", "env"]],
    named: "service",
  },
  google_cloudfunctions2_function: {
    account: ["service_config", "service_account_email"],
    variables: [
      ["service_config", "environment_variables"],
      ["build_config", "environment_variables"],
    ],
    named: "cloud_function",
  },
  google_cloudfunctions_function: {
    account: ["service_account_email"],
    variables: [["environment_variables"], ["build_environment_variables"]],
    named: "cloud_function",
  },
}

const reader =
  ({ account, variables }: Shape): Reader =>
  (resource) => [
    ...openIn(resource, at(resource, ...account)),
    ...variables.flatMap((path) => allIn(resource, ...path)).flatMap((each) => variablesIn(resource, each)),
  ]

/** A service that asks nobody who they are. */
function openIn(resource: Resource, account: Value | undefined): readonly Fact[] {
  const off = get(resource, "invoker_iam_disabled")
  return off && textIn(off) !== "false" ? [openTo(resource, account, off, "false")] : []
}

/** About the account, whose rights whoever calls makes use of. */
const openTo = (resource: Resource, account: Value | undefined, value: Value, instead?: string): Fact => ({
  kind: "setting",
  of: account ?? itself(resource),
  name: "public-url",
  value,
  says: "anybody",
  instead,
  resource,
})

export const serviceReaders: Readonly<Record<string, Reader>> = Object.fromEntries(
  Object.entries(shapes).map(([type, shape]) => [type, reader(shape)]),
)

const bindings =
  /^google_(?:cloud_run_v2_service|cloud_run_service|cloudfunctions2_function|cloudfunctions_function)_iam_(?:member|binding)$/

/** Services of a unit that a binding opens to anybody: who calls acts with the rights of the account that the service runs as. */
export function publicServicesIn({ resources }: Unit): readonly Fact[] {
  return resources
    .filter(({ type }) => bindings.test(type))
    .flatMap((binding) => {
      const anybody = [...allIn(binding, "member"), ...allIn(binding, "members")].find((member) =>
        /^(?:allUsers|allAuthenticatedUsers)$/.test(literal(member) ?? ""),
      )
      const isInvoker = /^roles\/(?:run\.invoker|cloudfunctions\.invoker)$/.test(textIn(get(binding, "role")) ?? "")
      if (!anybody || !isInvoker) return []
      const type = binding.type.replace(/_iam_\w+$/, "")
      const service = resources.find((each) => each.type === type && isNamed(binding, each))
      const account = service && at(service, ...(shapes[type]?.account ?? []))
      return account ? [openTo(binding, account, anybody)] : []
    })
}

function isNamed(binding: Resource, service: Resource): boolean {
  const name = get(binding, shapes[service.type]?.named ?? "name") ?? get(binding, "name")
  if (!name) return false
  const address = referenced(name)
  if (address !== undefined) return withoutInstance(address) === withoutInstance(service.address)
  return literal(name) !== undefined && literal(name) === textIn(get(service, "name"))
}
