/** Inputs for the benchmark, made by a rule: roles assigned to many, in each cloud that has roles, of which one changes, or all do. */
import type { Files } from "../loopback/runner.ts"

/** The base, and what the head makes of it: one assignment's role is widened, or every name is another. */
export type End = "base" | "widened" | "renamed"

/** So many assignments at one end. */
type Assignments = (count: number, end: End) => Files

const guid = (index: number): string => `0a1b2c3d-0000-4000-8000-${index.toString(16).padStart(12, "0")}`
const group = "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg-ai"
const accountAt = (index: number): string => `${group}/providers/Microsoft.CognitiveServices/accounts/ai-${index}`
const isWidened = (index: number, count: number, end: End): boolean => end === "widened" && index === count >> 1
const roleOf = (index: number, count: number, end: End): string =>
  isWidened(index, count, end) ? "Cognitive Services Contributor" : "Cognitive Services OpenAI User"
const nameOf = (index: number, end: End): string => (end === "renamed" ? `renamed_${index}` : `user_${index}`)
const all = (count: number, write: (index: number) => string): string =>
  Array.from({ length: count }, (_, i) => write(i)).join("")

interface Assigned {
  readonly role: string
  readonly scope: string
  readonly principal: string
}

const terraform = (
  name: string,
  { role, scope, principal }: Assigned,
): string => `resource "azurerm_role_assignment" "${name}" {
  ${role}
  scope        = ${scope}
  principal_id = ${principal}
}
`

/** Assignments in Terraform of Azure, of which each says where, and to whom. */
const azure =
  (
    each: (index: number, name: string, end: End) => Omit<Assigned, "role">,
    more: (name: string) => string = () => "",
  ): Assignments =>
  (count, end) => ({
    "main.tf": all(count, (i) => {
      const name = nameOf(i, end)
      const role = `role_definition_name = "${roleOf(i, count, end)}"`
      return more(name) + terraform(name, { role, ...each(i, name, end) })
    }),
  })

/** Where all is renamed, somebody else is assigned what they were. */
const azurePrincipals = azure((i, _, end) => ({
  scope: `"${accountAt(0)}"`,
  principal: `"${guid(end === "renamed" ? i + 1_000_000 : i)}"`,
}))

/** Each on a scope of its own, too. */
const azureApart = azure((i) => ({ scope: `"${accountAt(i)}"`, principal: `"${guid(i)}"` }))

const azureScopes = azure((i) => ({ scope: `"${accountAt(i)}"`, principal: `"${guid(0)}"` }))

/** Of whom nobody knows the name yet. */
const azureUnknown = azure((_, name) => ({ scope: `var.${name}_scope`, principal: "var.principal_id" }))

const azureIdentities = azure(
  (_, name) => ({
    scope: "azurerm_cognitive_account.ai.id",
    principal: `azurerm_user_assigned_identity.${name}.principal_id`,
  }),
  (name) => `resource "azurerm_user_assigned_identity" "${name}" {
  name                = "id-\${var.stage}-${name}"
  resource_group_name = "rg-ai"
  location            = "westeurope"
}
`,
)

const azureRoles: Assignments = (count, end) => ({
  "main.tf": all(count, (i) => {
    const name = nameOf(i, end)
    const action = isWidened(i, count, end) ? "*" : "OpenAI/deployments/chat/completions/action"
    return `resource "azurerm_role_definition" "${name}" {
  name  = "asks-${name}"
  scope = "${group}"
  permissions {
    data_actions = ["Microsoft.CognitiveServices/accounts/${action}"]
  }
}
${terraform(name, {
  role: `role_definition_id = azurerm_role_definition.${name}.role_definition_resource_id`,
  scope: `"${accountAt(i)}"`,
  principal: `"${guid(i)}"`,
})}`
  }),
})

const guidOf = { user: "5e0bd9bd-7b93-4f28-af87-19fc36ad61bd", contributor: "25fbc0a9-bd7c-42a3-aa1a-3b75d497ee68" }

const azureTemplate: Assignments = (count, end) => ({
  "main.json": JSON.stringify(
    {
      $schema: "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
      contentVersion: "1.0.0.0",
      resources: Array.from({ length: count }, (_, i) => ({
        type: "Microsoft.Authorization/roleAssignments",
        apiVersion: "2022-04-01",
        name: `[guid('${nameOf(i, end)}')]`,
        scope: "Microsoft.CognitiveServices/accounts/ai",
        properties: {
          roleDefinitionId: `[subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '${isWidened(i, count, end) ? guidOf.contributor : guidOf.user}')]`,
          principalId: guid(i),
        },
      })),
    },
    null,
    1,
  ),
})

const azureBicep: Assignments = (count, end) => ({
  "main.bicep": `resource ai 'Microsoft.CognitiveServices/accounts@2024-10-01' existing = {
  name: 'ai'
}
${all(
  count,
  (i) => `resource ${nameOf(i, end)} 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid('${nameOf(i, end)}')
  scope: ai
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '${isWidened(i, count, end) ? guidOf.contributor : guidOf.user}')
    principalId: '${guid(i)}'
  }
}
`,
)}`,
})

const googleRole = (index: number, count: number, end: End): string =>
  isWidened(index, count, end) ? "roles/aiplatform.admin" : "roles/aiplatform.user"

const googleMembers =
  (
    member: (name: string, index: number) => string,
    project: (index: number) => string,
    more: (name: string) => string = () => "",
  ): Assignments =>
  (count, end) => ({
    "main.tf": all(count, (i) => {
      const name = nameOf(i, end)
      return `${more(name)}resource "google_project_iam_member" "${name}" {
  project = "${project(i)}"
  role    = "${googleRole(i, count, end)}"
  member  = ${member(name, i)}
}
`
    }),
  })

const googlePrincipals = googleMembers(
  (_, i) => `"user:user${i}@example.com"`,
  () => "orders-prod",
)

const googleProjects = googleMembers(
  () => `"user:ml@example.com"`,
  (i) => `orders-${i}`,
)

const googleAccounts = googleMembers(
  (name) => `google_service_account.${name}.member`,
  () => "orders-prod",
  (name) => `resource "google_service_account" "${name}" {
  account_id = "\${var.stage}-${name}"
}
`,
)

const perBinding = 1000
const memberAt = (index: number, end: End): string => `user:${nameOf(index, end)}@example.com`

const googleBindings: Assignments = (count, end) => ({
  "main.tf": all(Math.ceil(count / perBinding), (b) => {
    const members = Array.from({ length: perBinding }, (_, i) => `    "${memberAt(b * perBinding + i, end)}",\n`)
    const role = end === "widened" && b === 0 ? "roles/aiplatform.admin" : "roles/aiplatform.user"
    return `resource "google_project_iam_binding" "${nameOf(b, end)}" {
  project = "orders-${b}"
  role    = "${role}"
  members = [
${members.join("")}  ]
}
`
  }),
})

/** A policy file as `gcloud` writes it. */
const googlePolicy: Assignments = (count, end) => ({
  "policy.json": JSON.stringify(
    {
      bindings: [
        { role: "roles/aiplatform.user", members: Array.from({ length: count }, (_, i) => memberAt(i, end)) },
        ...(end === "widened" ? [{ role: "roles/aiplatform.admin", members: [memberAt(count >> 1, end)] }] : []),
      ],
      etag: "BwXhq",
      version: 3,
    },
    null,
    1,
  ),
})

/** By what the assignments have in common. */
export const assignments: Readonly<Record<string, Assignments>> = {
  "Azure: many principals on one scope": azurePrincipals,
  "Azure: many principals, each on its own scope": azureApart,
  "Azure: one principal on many scopes": azureScopes,
  "Azure: one principal on scopes that nobody knows yet": azureUnknown,
  "Azure: identities in view": azureIdentities,
  "Azure: custom roles in view": azureRoles,
  "Azure: a template": azureTemplate,
  "Azure: a Bicep file": azureBicep,
  "Google: many members of one project": googlePrincipals,
  "Google: one member of many projects": googleProjects,
  "Google: service accounts in view": googleAccounts,
  "Google: bindings of 1000 members": googleBindings,
  "Google: a policy file": googlePolicy,
}
