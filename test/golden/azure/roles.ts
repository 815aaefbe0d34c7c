/** Roles that are assigned, widened, renamed and made, in Terraform. */
import {
  account,
  assigned,
  block,
  custom,
  group,
  type PullRequest,
  search,
  somebody,
  subscription,
  workspace,
} from "./pull-request.ts"

const chat = "Microsoft.CognitiveServices/accounts/OpenAI/deployments/chat/completions/action"
const user = "Cognitive Services OpenAI User"

const by = (line: string, scope = account) =>
  block("azurerm_role_assignment", "app", `scope = "${scope}"`, line, `principal_id = "${somebody}"`)

const each = (roles: string) =>
  block(
    "azurerm_role_assignment",
    "team",
    `for_each             = ${roles}`,
    `scope                = "${account}"`,
    "role_definition_name = each.value",
    `principal_id         = "${somebody}"`,
  )

const call = (entries: string) => `module "openai" {
  source  = "Azure/avm-res-cognitiveservices-account/azurerm"
  version = "0.9.0"
  name    = "chat"
  role_assignments = {
    ${entries}
  }
}
`
const entry = (role: string) =>
  `app = {
      role_definition_id_or_name = "${role}"
      principal_id               = "${somebody}"
    }`

const module = `variable "role_assignments" {
  type = map(object({ role_definition_id_or_name = string, principal_id = string }))
}
resource "azurerm_cognitive_account" "this" {
  name                          = "chat"
  resource_group_name           = "ai"
  kind                          = "OpenAI"
  local_auth_enabled            = false
  public_network_access_enabled = false
}
resource "azurerm_role_assignment" "this" {
  for_each             = var.role_assignments
  scope                = azurerm_cognitive_account.this.id
  role_definition_id   = strcontains(each.value.role_definition_id_or_name, "/") ? each.value.role_definition_id_or_name : null
  role_definition_name = strcontains(each.value.role_definition_id_or_name, "/") ? null : each.value.role_definition_id_or_name
  principal_id         = each.value.principal_id
}
`
const handed = (role: string) => `module "ai" {
  source = "./modules/ai"
  role_assignments = {
    ${entry(role)}
  }
}
`

export const roles: readonly PullRequest[] = [
  {
    name: "a role to use models",
    before: "",
    after: assigned(user),
    finds: ['azure/openai/uses-models low 3 "Cognitive Services OpenAI User"'],
  },
  {
    name: "an OpenAI contributor becomes an OpenAI user",
    before: assigned("Cognitive Services OpenAI Contributor"),
    after: assigned(user),
    finds: [],
    back: ['azure/openai/broad-role high 3 "Cognitive Services OpenAI Contributor"'],
  },
  {
    name: "a contributor becomes an OpenAI user: keys are lost, the data plane is gained",
    before: assigned("Contributor"),
    after: assigned(user),
    finds: ['azure/openai/uses-models low 3 "Cognitive Services OpenAI User"'],
    back: ['azure/openai/broad-role high 3 "Contributor"'],
  },
  {
    name: "an OpenAI user becomes a contributor",
    before: assigned(user),
    after: assigned("Contributor"),
    finds: ['azure/openai/broad-role high 3 "Contributor"'],
    back: ['azure/openai/uses-models low 3 "Cognitive Services OpenAI User"'],
  },
  {
    name: "the scope grows from an account to its subscription",
    before: assigned(user, account),
    after: assigned(user, subscription),
    finds: ['azure/openai/wide-scope medium 2 "/subscriptions/11111111-2222-3333-4444-555555555555"'],
  },
  {
    name: "the scope grows from an account to its resource group",
    before: assigned(user, account),
    after: assigned(user, group),
    finds: [
      'any/access/wider-resource medium 2 "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/ai"',
    ],
  },
  {
    name: "a GUID is swapped for the name",
    before: by('role_definition_name = "Cognitive Services OpenAI User"'),
    after: by(
      'role_definition_id = "/providers/Microsoft.Authorization/roleDefinitions/5e0bd9bd-7b93-4f28-af87-19fc36ad61bd"',
    ),
    finds: [],
  },
  {
    name: "a role has a new name",
    before: assigned("Azure AI User"),
    after: assigned("Foundry User"),
    finds: [],
  },
  {
    name: "a Foundry project manager is added",
    before: "",
    after: assigned("Foundry Project Manager"),
    finds: ['azure/openai/broad-role high 3 "Foundry Project Manager"'],
  },
  {
    name: "a role in a map of roles",
    before: each(`toset(["${user}"])`),
    after: each(`toset(["${user}", "Cognitive Services Contributor"])`),
    finds: ['azure/openai/broad-role high 2 "Cognitive Services Contributor"'],
  },
  {
    name: "a role in a module call",
    before: call(""),
    after: call(entry("Cognitive Services User")),
    finds: ['azure/openai/data-plane-wildcard high 7 "Cognitive Services User"'],
  },
  {
    name: "a role is all that a module is handed",
    before: "",
    after: `module "grant" {
  source               = "acme/role-assignment/azurerm"
  scope                = "${group}"
  principal_id         = "${somebody}"
  role_definition_name = "Cognitive Services Contributor"
}
`,
    finds: ['azure/openai/broad-role high (possible) 5 "Cognitive Services Contributor"'],
    says: ["the files of `module.grant` are not in the repository; only what its arguments show is judged"],
  },
  {
    name: "a role in a module call is another one",
    before: call(entry(user)),
    after: call(entry("Azure AI Developer")),
    finds: ['azure/openai/broad-role high 7 "Azure AI Developer"'],
  },
  {
    name: "a custom role gains deployments",
    before: custom({ data_actions: [chat] }),
    after: custom({ actions: ["Microsoft.CognitiveServices/accounts/deployments/write"], data_actions: [chat] }),
    finds: ['azure/openai/invoke-and-deploy high 6 "Microsoft.CognitiveServices/accounts/deployments/write"'],
  },
  {
    name: "an exclusion is taken out of a custom role",
    before: custom({
      data_actions: ["Microsoft.CognitiveServices/accounts/OpenAI/*"],
      not_data_actions: ["Microsoft.CognitiveServices/accounts/OpenAI/fine-tunes/write"],
    }),
    after: custom({ data_actions: ["Microsoft.CognitiveServices/accounts/OpenAI/*"] }),
    finds: ['azure/openai/data-plane-wildcard high 6 "Microsoft.CognitiveServices/accounts/OpenAI/*"'],
  },
  {
    name: "a wildcard is written as what it was",
    before: custom({ data_actions: ["Microsoft.CognitiveServices/accounts/OpenAI/*"] }),
    after: custom({ data_actions: ["microsoft.cognitiveservices/accounts/openai/*"] }),
    finds: [],
  },
  {
    name: "an assignment becomes eligible only",
    before: block(
      "azurerm_pim_active_role_assignment",
      "app",
      `scope              = "${account}"`,
      `role_definition_id = "/providers/Microsoft.Authorization/roleDefinitions/25fbc0a9-bd7c-42a3-aa1a-3b75d497ee68"`,
      `principal_id       = "${somebody}"`,
    ),
    after: block(
      "azurerm_pim_eligible_role_assignment",
      "app",
      `scope              = "${account}"`,
      `role_definition_id = "/providers/Microsoft.Authorization/roleDefinitions/25fbc0a9-bd7c-42a3-aa1a-3b75d497ee68"`,
      `principal_id       = "${somebody}"`,
    ),
    finds: [],
    back: ['azure/openai/broad-role high 1 resource "azurerm_pim_active_role_assignment" "app" {'],
  },
  {
    name: "a condition on an assignment goes",
    before: assigned(
      "User Access Administrator",
      group,
      'condition_version    = "2.0"',
      `condition            = "((!(ActionMatches{'Microsoft.Authorization/roleAssignments/write'})) OR (@Request[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals {5e0bd9bd-7b93-4f28-af87-19fc36ad61bd}))"`,
    ),
    after: assigned("User Access Administrator", group),
    finds: [
      "azure/identity/grants-roles low (possible) base:6 @Request[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals {5e0bd9bd-7b93-4f28-af87-19fc36ad61bd}",
    ],
  },
  {
    name: "a search reader becomes a contributor",
    before: assigned("Search Index Data Reader", search),
    after: assigned("Search Index Data Contributor", search),
    finds: ['azure/search/document-security high 3 "Search Index Data Contributor"'],
  },
  {
    name: "a data scientist",
    before: "",
    after: assigned("AzureML Data Scientist", workspace),
    finds: ['azure/ml/run-code high 3 "AzureML Data Scientist"'],
  },
  {
    name: "a reader",
    before: "",
    after: assigned("Reader", group),
    finds: [],
  },
  {
    name: "a role that has nothing to do with AI",
    before: "",
    after: assigned("AcrPull", group),
    finds: [],
  },
  {
    name: "a contributor of a network",
    before: "",
    after:
      block("azurerm_virtual_network", "hub", 'name                = "hub"', 'resource_group_name = "net"') +
      assigned("Contributor", "azurerm_virtual_network.hub.id"),
    finds: [],
  },
  {
    name: "an owner of a resource group",
    before: "",
    after: assigned("Owner", group),
    finds: ['azure/openai/broad-role high 3 "Owner"'],
  },
  {
    name: "a role that nobody knows",
    before: "",
    after: assigned("AI Model Operator", account),
    finds: ['any/access/new-capability low (possible) 3 "AI Model Operator"'],
    says: ["there is no role `AI Model Operator` among the built-in ones, and none in view bears that name"],
  },
  {
    name: "a GUID that nobody knows",
    before: "",
    after: by(
      'role_definition_id = "/providers/Microsoft.Authorization/roleDefinitions/99999999-9999-4999-8999-999999999999"',
    ),
    finds: [
      'any/access/new-capability low (possible) 3 "/providers/Microsoft.Authorization/roleDefinitions/99999999-9999-4999-8999-999999999999"',
    ],
    says: [
      "there is no role `99999999-9999-4999-8999-999999999999` among the built-in ones, and none in view bears that name",
    ],
  },
  {
    name: "a role of a variable",
    before: "",
    after: `variable "role" {}\n${assigned("var.role", account)}`,
    finds: ["any/access/new-capability low (possible) 4 var.role"],
    says: ["the role `${var.role}` is not known before deployment"],
  },
  {
    name: "a role in a map of objects",
    before: within('app = { role = "Cognitive Services OpenAI User" }'),
    after: within('app = { role = "Cognitive Services OpenAI User" }, admin = { role = "Azure AI Administrator" }'),
    finds: ['azure/openai/broad-role high 2 "Azure AI Administrator"'],
  },
  {
    name: "a role in what is handed to a module of the repository",
    beside: { "modules/ai/main.tf": module },
    before: handed("Cognitive Services OpenAI User"),
    after: handed("Cognitive Services Contributor"),
    finds: ['azure/openai/broad-role high 5 "Cognitive Services Contributor"'],
    back: ['azure/openai/uses-models low 5 "Cognitive Services OpenAI User"'],
  },
]

function within(entries: string): string {
  return `locals {
  assignments = { ${entries} }
}
resource "azurerm_role_assignment" "all" {
  for_each             = local.assignments
  scope                = "${account}"
  role_definition_name = each.value.role
  principal_id         = "${somebody}"
}
`
}
