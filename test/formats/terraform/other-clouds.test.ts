/** Role names, scopes and principals of clouds that nobody reads yet: they reach the model, at the text that was written. */
import { describe, expect, it } from "vitest"
import { readUnits } from "../../../src/change/read-units.ts"
import type { Resource } from "../../../src/model/resource.ts"
import { type Span, textOf } from "../../../src/model/source.ts"
import { field, items, type Value } from "../../../src/model/value.ts"
import { type Files, unitsOf } from "../../review-sources.ts"
import { spelled } from "./spelled.ts"

async function resourcesOf(files: Files): Promise<readonly Resource[]> {
  const { value, diagnostics } = readUnits(await unitsOf({}, files), "head")
  expect(diagnostics).toEqual([])
  return value.flatMap(({ resources }) => resources)
}

const at = (value: Value | undefined, path: string): Value | undefined =>
  path.split(".").reduce<Value | undefined>((found, key) => {
    const inside = found?.kind === "reference" ? found.resolved : found
    return /^\d+$/.test(key) ? items(inside)[Number(key)] : field(inside, key)
  }, value)

/** Where the text itself was written, the file with it. */
function writtenAt(value: Value | undefined): string | undefined {
  const found = value?.kind === "reference" ? value.resolved : value
  const pieces = found?.kind === "text" ? found.pieces : []
  const span: Span | undefined = pieces.at(-1)?.span ?? found?.span
  return span && `${span.source.path}: ${textOf(span)}`
}

interface Way {
  readonly name: string
  readonly files: Files
  /** By address: arguments as they are known. */
  readonly found: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  /** By address and argument: the text to blame. */
  readonly written: Readonly<Record<string, string>>
}

const assignment = (role: string, more = "") =>
  `resource "azurerm_role_assignment" "app" {\n  scope = azurerm_cognitive_account.ai.id\n  role_definition_name = ${role}\n  principal_id = azurerm_user_assigned_identity.app.principal_id\n${more}}\nresource "azurerm_cognitive_account" "ai" {\n  name = "ai"\n}\nresource "azurerm_user_assigned_identity" "app" {}\n`
const scope = "${azurerm_cognitive_account.ai.id}"
const identity = "${azurerm_user_assigned_identity.app.principal_id}"
const user = "Cognitive Services OpenAI User"
const definitions = "/providers/Microsoft.Authorization/roleDefinitions/"

const ways: readonly Way[] = [
  {
    name: "a role in a list of a local",
    files: {
      "main.tf": `locals {\n  roles = ["Reader", "${user}"]\n}\n${assignment("each.value", "  for_each = toset(local.roles)\n")}`,
    },
    found: {
      [`azurerm_role_assignment.app["${user}"]`]: { role_definition_name: user, scope, principal_id: identity },
      'azurerm_role_assignment.app["Reader"]': { role_definition_name: "Reader", scope, principal_id: identity },
    },
    written: { [`azurerm_role_assignment.app["${user}"].role_definition_name`]: `main.tf: ${user}` },
  },
  {
    name: "a map of roles to principals",
    files: {
      "main.tf": `locals {\n  people = {\n    "${user}" = "11111111-2222-3333-4444-555555555555"\n    Reader = var.reader\n  }\n}\nvariable "reader" {}\nresource "azurerm_role_assignment" "app" {\n  for_each = local.people\n  scope = "/subscriptions/\${data.azurerm_client_config.me.subscription_id}"\n  role_definition_name = each.key\n  principal_id = each.value\n}\ndata "azurerm_client_config" "me" {}\n`,
    },
    found: {
      [`azurerm_role_assignment.app["${user}"]`]: {
        role_definition_name: user,
        scope: "/subscriptions/${data.azurerm_client_config.subscription_id}",
        principal_id: "11111111-2222-3333-4444-555555555555",
      },
      'azurerm_role_assignment.app["Reader"]': { principal_id: "${var.reader}" },
    },
    written: {
      [`azurerm_role_assignment.app["${user}"].role_definition_name`]: `main.tf: ${user}`,
      [`azurerm_role_assignment.app["${user}"].principal_id`]: "main.tf: 11111111-2222-3333-4444-555555555555",
    },
  },
  {
    name: "a module two levels down",
    files: {
      "main.tf": `module "a" {\n  source = "./a"\n  role = "${user}"\n  account = azurerm_cognitive_account.ai.id\n}\nresource "azurerm_cognitive_account" "ai" {}\n`,
      "a/main.tf":
        'variable "role" {}\nvariable "account" {}\nmodule "b" {\n  source = "../b"\n  grants = [{ role = var.role, scope = var.account }]\n}\n',
      "b/main.tf":
        'variable "grants" {\n  type = list(object({ role = string, scope = string, who = optional(string, "app") }))\n}\nresource "azurerm_role_assignment" "this" {\n  count = length(var.grants)\n  role_definition_name = var.grants[count.index].role\n  scope = var.grants[count.index].scope\n  principal_id = data.azuread_service_principal.sp.object_id\n}\ndata "azuread_service_principal" "sp" {\n  display_name = "app"\n}\n',
    },
    found: {
      "module.a.module.b.azurerm_role_assignment.this[0]": {
        role_definition_name: user,
        scope,
        principal_id: "${module.a.module.b.data.azuread_service_principal.sp.object_id}",
      },
    },
    written: { "module.a.module.b.azurerm_role_assignment.this[0].role_definition_name": `main.tf: ${user}` },
  },
  {
    name: "a role that is looked up by its name",
    files: {
      "main.tf": `locals {\n  role = "${user}"\n}\ndata "azurerm_role_definition" "user" {\n  name = local.role\n  scope = data.azurerm_subscription.here.id\n}\ndata "azurerm_subscription" "here" {}\nresource "azurerm_role_assignment" "app" {\n  scope = data.azurerm_subscription.here.id\n  role_definition_id = data.azurerm_role_definition.user.id\n  principal_id = var.who\n}\nvariable "who" {}\noutput "guid" {\n  value = data.azurerm_role_definition.user.role_definition_id\n}\n`,
    },
    found: {
      "azurerm_role_assignment.app": {
        role_definition_id: `${definitions}\${${user}}`,
        scope: "${data.azurerm_subscription.id}",
        principal_id: "${var.who}",
      },
      "data.azurerm_role_definition.user": { name: user },
    },
    written: { "azurerm_role_assignment.app.role_definition_id": `main.tf: ${user}` },
  },
  {
    name: "roles that are looked up by their names, one for each",
    files: {
      "main.tf": `data "azurerm_role_definition" "all" {\n  for_each = toset(["${user}"])\n  name = each.value\n}\nresource "azurerm_role_assignment" "app" {\n  for_each = toset(["${user}"])\n  role_definition_id = data.azurerm_role_definition.all[each.key].role_definition_id\n}\n`,
    },
    found: { [`azurerm_role_assignment.app["${user}"]`]: { role_definition_id: `\${${user}}` } },
    written: { [`azurerm_role_assignment.app["${user}"].role_definition_id`]: `main.tf: ${user}` },
  },
  {
    name: "a role that is looked up by its id",
    files: {
      "main.tf":
        'data "azurerm_role_definition" "user" {\n  role_definition_id = "5e0bd9bd-7b93-4f28-af87-19fc36ad61bd"\n}\nresource "azurerm_role_assignment" "app" {\n  role_definition_id = data.azurerm_role_definition.user.id\n  role_definition_name = data.azurerm_role_definition.user.name\n}\n',
    },
    found: {
      "azurerm_role_assignment.app": {
        role_definition_id: `${definitions}5e0bd9bd-7b93-4f28-af87-19fc36ad61bd`,
        role_definition_name: "${5e0bd9bd-7b93-4f28-af87-19fc36ad61bd}",
      },
    },
    written: { "azurerm_role_assignment.app.role_definition_id": "main.tf: 5e0bd9bd-7b93-4f28-af87-19fc36ad61bd" },
  },
  {
    name: "a role that hangs on a condition",
    files: {
      "main.tf": `locals {\n  admin = true\n}\n${assignment(`local.admin ? "Cognitive Services Contributor" : "${user}"`)}`,
    },
    found: { "azurerm_role_assignment.app": { role_definition_name: "Cognitive Services Contributor", scope } },
    written: { "azurerm_role_assignment.app.role_definition_name": "main.tf: Cognitive Services Contributor" },
  },
  {
    name: "a role that hangs on what is not known",
    files: { "main.tf": assignment(`terraform.workspace == "prod" ? "Reader" : "${user}"`) },
    found: { "azurerm_role_assignment.app": { role_definition_name: ["Reader", user] } },
    written: {},
  },
  {
    name: "the body of an azapi resource",
    files: {
      "main.tf": `locals {\n  role = "5e0bd9bd-7b93-4f28-af87-19fc36ad61bd"\n}\nresource "azapi_resource" "assignment" {\n  type = "Microsoft.Authorization/roleAssignments@2022-04-01"\n  parent_id = azurerm_cognitive_account.ai.id\n  body = jsonencode({\n    properties = {\n      roleDefinitionId = "\${data.azurerm_subscription.s.id}${definitions}\${local.role}"\n      principalId = "p"\n    }\n  })\n}\nresource "azurerm_cognitive_account" "ai" {}\ndata "azurerm_subscription" "s" {}\nresource "azapi_update_resource" "keys" {\n  body = { properties = { disableLocalAuth = false } }\n}\n`,
    },
    found: {
      "azapi_resource.assignment": {
        parent_id: scope,
        "body.properties.roleDefinitionId": `\${data.azurerm_subscription.id}${definitions}5e0bd9bd-7b93-4f28-af87-19fc36ad61bd`,
        "body.properties.principalId": "p",
      },
      "azapi_update_resource.keys": { "body.properties.disableLocalAuth": false },
    },
    written: {
      "azapi_resource.assignment.body.properties.roleDefinitionId": "main.tf: 5e0bd9bd-7b93-4f28-af87-19fc36ad61bd",
    },
  },
  {
    name: "a set of roles of a project's member",
    files: {
      "main.tf":
        'resource "google_project_iam_member" "app" {\n  for_each = toset(["roles/aiplatform.user", "roles/logging.viewer"])\n  project = data.google_project.here.project_id\n  role = each.key\n  member = "serviceAccount:${google_service_account.app.email}"\n}\nresource "google_service_account" "app" {\n  account_id = "app"\n}\ndata "google_project" "here" {}\n',
    },
    found: {
      'google_project_iam_member.app["roles/aiplatform.user"]': {
        role: "roles/aiplatform.user",
        project: "${data.google_project.project_id}",
        member: "serviceAccount:${google_service_account.app.email}",
      },
    },
    written: { 'google_project_iam_member.app["roles/aiplatform.user"].role': "main.tf: roles/aiplatform.user" },
  },
  {
    name: "members of a binding through a local",
    files: {
      "main.tf":
        'locals {\n  admins = concat(["group:ml@example.com"], [for s in var.accounts : "serviceAccount:${s}"])\n}\nvariable "project" {}\nresource "google_project_iam_binding" "app" {\n  project = var.project\n  role = "roles/aiplatform.admin"\n  members = local.admins\n}\nvariable "accounts" {\n  type = list(string)\n  default = ["a@p.iam.gserviceaccount.com"]\n}\n',
      "terraform.tfvars": 'accounts = ["b@p.iam.gserviceaccount.com"]\n',
    },
    found: {
      "google_project_iam_binding.app": {
        project: "${var.project}",
        role: "roles/aiplatform.admin",
        members: ["group:ml@example.com", "serviceAccount:b@p.iam.gserviceaccount.com"],
      },
    },
    written: {
      "google_project_iam_binding.app.members.0": "main.tf: group:ml@example.com",
      "google_project_iam_binding.app.members.1": "terraform.tfvars: b@p.iam.gserviceaccount.com",
    },
  },
  {
    name: "a policy of bindings",
    files: {
      "main.tf":
        'locals {\n  users = ["user:a@example.com"]\n}\ndata "google_iam_policy" "all" {\n  binding {\n    role = "roles/aiplatform.user"\n    members = local.users\n    condition {\n      title = "until"\n      expression = "request.time < timestamp(\\"2027-01-01T00:00:00Z\\")"\n    }\n  }\n  dynamic "binding" {\n    for_each = { "roles/aiplatform.admin" = "group:ml@example.com" }\n    content {\n      role = binding.key\n      members = [binding.value]\n    }\n  }\n  audit_config {\n    service = "aiplatform.googleapis.com"\n    audit_log_configs {\n      log_type = "DATA_READ"\n      exempted_members = local.users\n    }\n  }\n}\nresource "google_project_iam_policy" "here" {\n  project = "p"\n  policy_data = data.google_iam_policy.all.policy_data\n}\n',
    },
    found: {
      "google_project_iam_policy.here": {
        policy_data: {
          bindings: [
            {
              role: "roles/aiplatform.user",
              members: ["user:a@example.com"],
              condition: { title: "until", expression: 'request.time < timestamp("2027-01-01T00:00:00Z")' },
            },
            { role: "roles/aiplatform.admin", members: ["group:ml@example.com"] },
          ],
          auditConfigs: [
            {
              service: "aiplatform.googleapis.com",
              auditLogConfigs: [{ logType: "DATA_READ", exemptedMembers: ["user:a@example.com"] }],
            },
          ],
        },
      },
    },
    written: {
      "google_project_iam_policy.here.policy_data.bindings.0.role": "main.tf: roles/aiplatform.user",
      "google_project_iam_policy.here.policy_data.bindings.0.members.0": "main.tf: user:a@example.com",
      "google_project_iam_policy.here.policy_data.bindings.1.role": "main.tf: roles/aiplatform.admin",
      "google_project_iam_policy.here.policy_data.bindings.1.members.0": "main.tf: group:ml@example.com",
    },
  },
  {
    name: "a policy's text inside another text",
    files: {
      "main.tf":
        'data "google_iam_policy" "one" {\n  binding {\n    role = "roles/viewer"\n    members = ["allUsers"]\n  }\n}\nresource "google_storage_bucket_iam_policy" "b" {\n  bucket = "docs"\n  policy_data = jsonencode(jsondecode(data.google_iam_policy.one.policy_data))\n}\n',
    },
    found: {
      "google_storage_bucket_iam_policy.b": {
        policy_data: { bindings: [{ members: ["allUsers"], role: "roles/viewer" }] },
      },
    },
    written: { "google_storage_bucket_iam_policy.b.policy_data.bindings.0.members.0": "main.tf: allUsers" },
  },
]

const bySuffix = (key: string, addresses: readonly string[]) => {
  const address = addresses.filter((each) => key.startsWith(`${each}.`)).sort((a, b) => b.length - a.length)[0] ?? ""
  return { address, path: key.slice(address.length + 1) }
}

describe.each(ways)("$name", ({ files, found, written }) => {
  it("is known in the model", async () => {
    const resources = await resourcesOf(files)
    for (const [address, wanted] of Object.entries(found)) {
      const body = resources.find((each) => each.address === address)?.body
      const own = Object.fromEntries(Object.keys(wanted).map((path) => [path, spelled(at(body, path))]))
      expect({ [address]: own }).toEqual({ [address]: wanted })
    }
  })

  it("and where it was written", async () => {
    const resources = await resourcesOf(files)
    const addresses = resources.map(({ address }) => address)
    for (const [key, text] of Object.entries(written)) {
      const { address, path } = bySuffix(key, addresses)
      const body = resources.find((each) => each.address === address)?.body
      expect([key, writtenAt(at(body, path))]).toEqual([key, text])
    }
  })
})

it("two names for one role are one role", async () => {
  const named = (data: string) =>
    `data "azurerm_role_definition" "${data}" {\n  name = "${user}"\n}\nresource "azurerm_role_assignment" "app" {\n  role_definition_id = data.azurerm_role_definition.${data}.id\n}\n`
  const [a, b] = await Promise.all(
    ["a", "b"].map(async (data) => {
      const resources = await resourcesOf({ "main.tf": named(data) })
      return spelled(
        field(resources.find(({ type }) => type === "azurerm_role_assignment")?.body, "role_definition_id"),
      )
    }),
  )
  expect(a).toBe(b)
})

it.each([
  ["google_project", "number"],
  ["google_client_config", "project"],
  ["azurerm_client_config", "tenant_id"],
  ["azurerm_subscription", "id"],
  ["aws_caller_identity", "account_id"],
  ["aws_region", "name"],
  ["aws_partition", "partition"],
])("%s is the same hole under whatever name, wherever", async (type, attribute) => {
  const module = (name: string) =>
    `data "${type}" "${name}" {}\nresource "x" "x" {\n  value = "a/\${data.${type}.${name}.${attribute}}"\n}\n`
  const resources = await resourcesOf({
    "main.tf": `${module("here")}module "m" {\n  source = "./m"\n}\n`,
    "m/main.tf": module("current"),
  })
  const values = resources.filter(({ type }) => type === "x").map(({ body }) => spelled(field(body, "value")))
  expect([...new Set(values)]).toEqual([`a/\${data.${type}.${attribute}}`])
})
