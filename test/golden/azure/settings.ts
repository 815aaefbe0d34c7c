/** Keys, networks, filters, logs and computes of Azure's AI services, in Terraform. */
import { account, assigned, block, group, type PullRequest, workspace } from "./pull-request.ts"

const cognitive = (...lines: readonly string[]) =>
  block("azurerm_cognitive_account", "chat", 'name = "chat"', 'kind = "OpenAI"', ...lines)
const shut = ["local_auth_enabled = false", "public_network_access_enabled = false"]

const filter = (name: string, ...lines: readonly string[]) =>
  `content_filter {\n  name   = "${name}"\n  source = "Prompt"\n${lines.map((line) => `  ${line}\n`).join("")}}`
const policy = (...filters: readonly string[]) =>
  block(
    "azurerm_cognitive_account_rai_policy",
    "own",
    'name                 = "own"',
    `cognitive_account_id = "${account}"`,
    'base_policy_name     = "Microsoft.DefaultV2"',
    ...filters,
  )
const hate = (threshold: string, blocking = true) =>
  filter("Hate", "filter_enabled     = true", `block_enabled      = ${blocking}`, `severity_threshold = "${threshold}"`)

const deployment = (...lines: readonly string[]) =>
  block("azurerm_cognitive_deployment", "gpt", 'name = "gpt"', `cognitive_account_id = "${account}"`, ...lines)

const logged = (...categories: readonly string[]) =>
  cognitive(...shut) +
  (categories.length === 0
    ? ""
    : block(
        "azurerm_monitor_diagnostic_setting",
        "chat",
        "target_resource_id = azurerm_cognitive_account.chat.id",
        ...categories.map((category) => `enabled_log {\n  category = "${category}"\n}`),
      ))

const app = (settings: string, ...lines: readonly string[]) =>
  block("azurerm_linux_web_app", "front", 'name = "front"', `app_settings = {\n  ${settings}\n}`, ...lines)
const own = 'identity {\n  type = "SystemAssigned"\n}'

const cluster = (...lines: readonly string[]) =>
  block("azurerm_user_assigned_identity", "train", 'name = "train"', 'resource_group_name = "ai"') +
  block("azurerm_machine_learning_compute_cluster", "gpu", 'name = "gpu"', ...lines)

const body = (properties: string) =>
  block(
    "azapi_resource",
    "chat",
    'type      = "Microsoft.CognitiveServices/accounts@2025-06-01"',
    'name      = "chat"',
    `parent_id = "${group}"`,
    `body = {\n  kind = "AIServices"\n  properties = {\n${properties
      .split("\n")
      .map((line) => `    ${line}\n`)
      .join("")}  }\n}`,
  )

const searching = (addresses: string) =>
  block(
    "azurerm_search_service",
    "docs",
    'name = "docs"',
    "local_authentication_enabled = false",
    `allowed_ips = [${addresses}]`,
  )

const perimeter = (mode: string, of: string) =>
  cognitive(...shut) +
  block("azurerm_network_security_perimeter_association", "chat", `access_mode = "${mode}"`, `resource_id = ${of}`)

const api = (asks: string) =>
  cognitive(...shut) +
  block(
    "azurerm_api_management_api",
    "models",
    "service_url = azurerm_cognitive_account.chat.endpoint",
    `subscription_required = ${asks}`,
  )

export const settings: readonly PullRequest[] = [
  {
    name: "keys are switched on",
    before: cognitive(...shut),
    after: cognitive("local_auth_enabled = true", "public_network_access_enabled = false"),
    finds: ["azure/openai/key-authentication high 4 true"],
  },
  {
    name: "what switched keys off goes",
    before: cognitive(...shut),
    after: cognitive("public_network_access_enabled = false"),
    finds: ['azure/openai/key-authentication high 1 resource "azurerm_cognitive_account" "chat" {'],
  },
  {
    name: "whether keys are on is a variable's to say",
    before: cognitive(...shut),
    after: `variable "keys" {}\n${cognitive("local_auth_enabled = var.keys", "public_network_access_enabled = false")}`,
    finds: ["azure/openai/key-authentication high (possible) 5 var.keys"],
  },
  {
    name: "the variable's default says that keys are off",
    before: cognitive(...shut),
    after: `variable "keys" {\n  default = false\n}\n${cognitive("local_auth_enabled = var.keys", "public_network_access_enabled = false")}`,
    finds: [],
  },
  {
    name: "a new account that says nothing",
    before: "",
    after: cognitive(),
    finds: [
      'azure/openai/key-authentication high 1 resource "azurerm_cognitive_account" "chat" {',
      'azure/openai/public-network medium 1 resource "azurerm_cognitive_account" "chat" {',
    ],
  },
  {
    name: "an account's network is opened",
    before: cognitive("local_auth_enabled = false", 'network_acls {\n  default_action = "Deny"\n}'),
    after: cognitive("local_auth_enabled = false", 'network_acls {\n  default_action = "Allow"\n}'),
    finds: ['azure/openai/public-network medium 6 "Allow"'],
  },
  {
    name: "everybody is listed, in two halves",
    before: searching('"203.0.113.0/24"'),
    after: searching('"0.0.0.0/1", "128.0.0.0/1"'),
    finds: ['azure/openai/public-network medium 4 "0.0.0.0/1"'],
  },
  {
    name: "an address is added to those that are listed",
    before: searching('\n"203.0.113.0/24",\n'),
    after: searching('\n"203.0.113.0/24",\n"198.51.100.7",\n'),
    finds: ['azure/openai/wider-network low 6 "198.51.100.7"'],
  },
  {
    name: "listed addresses are fewer, in another order and spelled otherwise",
    before: searching('"203.0.113.0/24", "198.51.100.7", "192.0.2.1"'),
    after: searching('"198.51.100.7/32", "203.0.113.0/25"'),
    finds: [],
    back: ['azure/openai/wider-network low 4 "203.0.113.0/24"'],
  },
  {
    name: "listed addresses are a variable's to say",
    before: searching('"203.0.113.0/24"'),
    after: `variable "office" {}\n${searching("var.office")}`,
    finds: ["azure/openai/wider-network low (possible) 5 var.office"],
    back: ['azure/openai/wider-network low 4 "203.0.113.0/24"'],
  },
  {
    name: "a private endpoint goes, and the door is opened in its stead",
    before:
      cognitive(...shut) +
      block(
        "azurerm_private_endpoint",
        "chat",
        'private_service_connection {\n  private_connection_resource_id = azurerm_cognitive_account.chat.id\n  subresource_names = ["account"]\n}',
      ),
    after: cognitive("local_auth_enabled = false", "public_network_access_enabled = true"),
    finds: ["azure/openai/public-network medium 5 true"],
  },
  {
    name: "a gateway to models asks nobody for a key",
    before: api("true"),
    after: api("false"),
    finds: ["any/access/no-authentication high (possible) 9 false"],
  },
  {
    name: "a tag is one more way out",
    before: "",
    after: block(
      "azurerm_machine_learning_workspace_network_outbound_rule_service_tag",
      "storage",
      'name = "storage"',
      'service_tag = "Storage"',
    ),
    finds: ['azure/ml/outbound-rule low 3 "Storage"'],
  },
  {
    name: "a perimeter only learns",
    before: perimeter("Enforced", "azurerm_cognitive_account.chat.id"),
    after: perimeter("Learning", "azurerm_cognitive_account.chat.id"),
    finds: ['any/access/isolation-lost medium base:8 "Enforced"'],
  },
  {
    name: "a service leaves its perimeter",
    before: perimeter("Enforced", "azurerm_cognitive_account.chat.id"),
    after: cognitive(...shut),
    finds: ['any/access/isolation-lost medium base:8 "Enforced"'],
  },
  {
    name: "the perimeter of what is not of AI only learns",
    before: perimeter("Enforced", "azurerm_storage_account.kept.id"),
    after: perimeter("Learning", "azurerm_storage_account.kept.id"),
    finds: [],
  },
  {
    name: "a private endpoint goes",
    before: cognitive(...shut) + block("azurerm_private_endpoint", "chat", 'name = "chat"'),
    after: cognitive(...shut),
    finds: [],
  },
  {
    name: "whether an account's network is open is a variable's to say",
    before: cognitive(...shut),
    after: `variable "open" {}
${cognitive("local_auth_enabled = false", "public_network_access_enabled = var.open")}`,
    finds: ["azure/openai/public-network medium (possible) 6 var.open"],
  },
  {
    name: "an account may send data anywhere",
    before: cognitive(...shut, "outbound_network_access_restricted = true"),
    after: cognitive(...shut, "outbound_network_access_restricted = false"),
    finds: ["any/access/isolation-lost medium 6 false"],
  },
  {
    name: "an account gives up its own encryption key",
    before: cognitive(...shut, 'customer_managed_key {\n  key_vault_key_id = "https://v.vault.azure.net/keys/k/1"\n}'),
    after: cognitive(...shut),
    finds: ["any/access/encryption-key-lost medium base:6 customer_managed_key {"],
  },
  {
    name: "a content filter is lowered",
    before: policy(hate("Low")),
    after: policy(hate("High")),
    finds: ['any/access/filter-weakened high 10 "High"'],
  },
  {
    name: "a content filter only marks what it finds",
    before: policy(hate("Medium")),
    after: policy(hate("Medium", false)),
    finds: ["any/access/filter-weakened high 9 false"],
  },
  {
    name: "the shield against jailbreaks goes",
    before: policy(filter("Jailbreak", "filter_enabled = true", "block_enabled  = true")),
    after: policy(filter("Jailbreak", "filter_enabled = false", "block_enabled  = false")),
    finds: ["any/access/filter-weakened high 8 false"],
  },
  {
    name: "a filter is written that says less than what was inherited",
    before: policy(),
    after: policy(hate("High")),
    finds: ['any/access/filter-weakened high 10 "High"'],
  },
  {
    name: "a filter is written as it was inherited",
    before: policy(),
    after: policy(hate("Medium")),
    finds: [],
  },
  {
    name: "a new policy that is weak",
    before: "",
    after: policy(hate("High", false)),
    finds: ["azure/openai/weak-content-filter high 9 false"],
    back: ['any/access/filter-weakened high base:4 "Microsoft.DefaultV2"'],
  },
  {
    name: "a blocklist goes",
    before: block(
      "azurerm_cognitive_account_rai_blocklist",
      "words",
      'name                 = "words"',
      `cognitive_account_id = "${account}"`,
    ),
    after: "",
    finds: ['any/access/filter-weakened high base:2 "words"'],
  },
  {
    name: "a deployment has no filter",
    before: deployment('rai_policy_name = "strict"'),
    after: deployment('rai_policy_name = "Microsoft.Nil"'),
    finds: ['any/access/guardrail-detached high 4 "Microsoft.Nil"'],
  },
  {
    name: "a deployment's own filter goes",
    before: deployment('rai_policy_name = "strict"'),
    after: deployment(),
    finds: ['azure/openai/own-filter-dropped medium base:4 "strict"'],
  },
  {
    name: "throughput is committed",
    before: deployment('sku {\n  name = "Standard"\n}'),
    after: deployment('sku {\n  name     = "ProvisionedManaged"\n  capacity = 50\n}'),
    finds: ['any/access/commitment low 5 "ProvisionedManaged"'],
  },
  {
    name: "the diagnostic setting of an account goes",
    before: logged("RequestResponse", "Audit"),
    after: logged(),
    finds: ['any/access/logging-narrowed medium base:10 "RequestResponse"'],
  },
  {
    name: "a diagnostic setting records less",
    before: logged("RequestResponse", "Audit"),
    after: logged("RequestResponse"),
    finds: ['any/access/logging-narrowed medium base:13 "Audit"'],
  },
  {
    name: "the diagnostic setting of an account that is looked up goes",
    before: `data "azurerm_cognitive_account" "chat" {
  name                = "chat"
  resource_group_name = "ai"
}
resource "azurerm_monitor_diagnostic_setting" "chat" {
  target_resource_id = data.azurerm_cognitive_account.chat.id
  enabled_log {
    category_group = "allLogs"
  }
}
`,
    after: `data "azurerm_cognitive_account" "chat" {
  name                = "chat"
  resource_group_name = "ai"
}
`,
    finds: ['any/access/logging-narrowed medium base:8 "allLogs"'],
  },
  {
    name: "an account goes with its diagnostic setting",
    before: logged("RequestResponse", "Audit"),
    after: "",
    finds: [],
  },
  {
    name: "a key is copied into the settings of an app",
    before: cognitive(...shut) + app("AZURE_OPENAI_ENDPOINT = azurerm_cognitive_account.chat.endpoint", own),
    after:
      cognitive(...shut) +
      app(
        "AZURE_OPENAI_ENDPOINT = azurerm_cognitive_account.chat.endpoint\n  OPENAI_KEY            = azurerm_cognitive_account.chat.primary_access_key",
        own,
      ),
    finds: ["azure/openai/copied-key high 11 OPENAI_KEY"],
  },
  {
    name: "a key is handed out by an output",
    before: cognitive(...shut),
    after: `${cognitive(...shut)}output "key" {
  value     = azurerm_cognitive_account.chat.primary_access_key
  sensitive = true
}
output "endpoint" {
  value = azurerm_cognitive_account.chat.endpoint
}
`,
    finds: ["azure/openai/copied-key high 8 azurerm_cognitive_account.chat.primary_access_key"],
  },
  {
    name: "a key is written into the settings of an app",
    before: app('MODE = "a"', own),
    after: app('MODE = "a"\n  AZURE_OPENAI_API_KEY = "3f7c9b1e5d2a4c6e8f0a1b2c3d4e5f60"', own),
    finds: ["any/access/key-in-text high 5 AZURE_OPENAI_API_KEY"],
  },
  {
    name: "a key in text becomes a reference into a vault",
    before: app('AZURE_OPENAI_API_KEY = "3f7c9b1e5d2a4c6e8f0a1b2c3d4e5f60"', own),
    after: app('AZURE_OPENAI_API_KEY = "@Microsoft.KeyVault(SecretUri=https://v.vault.azure.net/secrets/k)"', own),
    finds: ["azure/openai/key-from-vault medium 4 AZURE_OPENAI_API_KEY"],
    back: ["any/access/key-in-text high 4 AZURE_OPENAI_API_KEY"],
  },
  {
    name: "an app loses its identity",
    before: app('AZURE_OPENAI_ENDPOINT = "https://chat.openai.azure.com"', own),
    after: app('AZURE_OPENAI_ENDPOINT = "https://chat.openai.azure.com"'),
    finds: ["azure/openai/app-without-identity medium base:6 identity {"],
  },
  {
    name: "a user-assigned identity is given to a compute",
    before: cluster(),
    after: cluster(
      'identity {\n  type         = "UserAssigned"\n  identity_ids = [azurerm_user_assigned_identity.train.id]\n}',
    ),
    finds: ["azure/ml/compute-identity medium 9 azurerm_user_assigned_identity.train.id"],
  },
  {
    name: "SSH to a compute",
    before: cluster("ssh_public_access_enabled = false"),
    after: cluster("ssh_public_access_enabled = true"),
    finds: ["azure/ml/open-compute medium 7 true"],
  },
  {
    name: "a compute's nodes get public addresses",
    before: cluster("node_public_ip_enabled = false"),
    after: cluster("node_public_ip_enabled = true"),
    finds: ["any/access/isolation-lost medium 7 true"],
  },
  {
    name: "a workspace's network is opened, in and out",
    before: block(
      "azurerm_machine_learning_workspace",
      "lab",
      'name = "lab"',
      "public_network_access_enabled = false",
      'managed_network {\n  isolation_mode = "AllowOnlyApprovedOutbound"\n}',
    ),
    after: block(
      "azurerm_machine_learning_workspace",
      "lab",
      'name = "lab"',
      "public_network_access_enabled = true",
      'managed_network {\n  isolation_mode = "AllowInternetOutbound"\n}',
    ),
    finds: ["azure/openai/public-network medium 3 true", 'any/access/isolation-lost medium 5 "AllowInternetOutbound"'],
  },
  {
    name: "a search service takes nothing but keys",
    before: block(
      "azurerm_search_service",
      "docs",
      'name = "docs"',
      "public_network_access_enabled = false",
      'authentication_failure_mode   = "http403"',
    ),
    after: block("azurerm_search_service", "docs", 'name = "docs"', "public_network_access_enabled = false"),
    finds: ['azure/openai/key-authentication high 1 resource "azurerm_search_service" "docs" {'],
  },
  {
    name: "a bot takes keys again",
    before: block(
      "azurerm_bot_service_azure_bot",
      "bot",
      'name = "bot"',
      ...shut.map((each) => each.replace("auth", "authentication")),
    ),
    after: block(
      "azurerm_bot_service_azure_bot",
      "bot",
      'name = "bot"',
      "local_authentication_enabled  = true",
      "public_network_access_enabled = false",
    ),
    finds: ["azure/openai/key-authentication high 3 true"],
  },
  {
    name: "a body in ARM's words",
    before: body('disableLocalAuth    = true\npublicNetworkAccess = "Disabled"'),
    after: body('disableLocalAuth    = false\npublicNetworkAccess = "Disabled"'),
    finds: ["azure/openai/key-authentication high 8 false"],
  },
  {
    name: "an update of an account in ARM's words",
    before: "",
    after: block(
      "azapi_update_resource",
      "chat",
      'type        = "Microsoft.CognitiveServices/accounts@2025-06-01"',
      `resource_id = "${account}"`,
      'body = jsonencode({ properties = { publicNetworkAccess = "Enabled" } })',
    ),
    finds: ['azure/openai/public-network medium 4 "Enabled"'],
  },
  {
    name: "a datastore keeps a key",
    before: "",
    after: block(
      "azurerm_machine_learning_datastore_blobstorage",
      "data",
      'name         = "data"',
      `workspace_id = "${workspace}"`,
      "account_key  = azurerm_storage_account.data.primary_access_key",
    ),
    finds: ["azure/openai/key-from-vault medium 4 azurerm_storage_account.data.primary_access_key"],
  },
  {
    name: "a connection with a key that is written out",
    before: "",
    after: block(
      "azapi_resource",
      "search",
      'type      = "Microsoft.CognitiveServices/accounts/connections@2025-06-01"',
      'name      = "search"',
      `parent_id = "${account}"`,
      'body = {\n  properties = {\n    authType    = "CustomKeys"\n    credentials = { key = "abcdefgh12345678" }\n  }\n}',
    ),
    finds: ['azure/openai/key-from-vault medium 7 "CustomKeys"', 'any/access/key-in-text high 8 "abcdefgh12345678"'],
  },
  {
    name: "a module's argument opens an account",
    before: `module "openai" {
  source             = "Azure/avm-res-cognitiveservices-account/azurerm"
  name               = "chat"
  local_auth_enabled = false
}
`,
    after: `module "openai" {
  source             = "Azure/avm-res-cognitiveservices-account/azurerm"
  name               = "chat"
  local_auth_enabled = true
}
`,
    finds: ["azure/openai/key-authentication high 4 true"],
  },
  {
    name: "a module's argument opens a search service and a workspace",
    before: "",
    after: `module "docs" {
  source                       = "Azure/avm-res-search-searchservice/azurerm"
  name                         = "docs"
  local_authentication_enabled = true
}
module "lab" {
  source                        = "Azure/avm-res-machinelearningservices-workspace/azurerm"
  name                          = "lab"
  public_network_access_enabled = true
}
module "shut" {
  source = "Azure/avm-res-search-searchservice/azurerm"
  name   = "shut"
}
`,
    finds: ["azure/openai/key-authentication high 4 true", "azure/openai/public-network medium 9 true"],
    says: [
      "the files of `module.docs` are not in the repository; only what its arguments show is judged",
      "the files of `module.lab` are not in the repository; only what its arguments show is judged",
      "the files of `module.shut` are not in the repository; only what its arguments show is judged",
    ],
  },
  {
    name: "a new bot that says nothing",
    before: "",
    after: block("azurerm_bot_service_azure_bot", "bot", 'name = "bot"'),
    finds: [],
  },
  {
    name: "a client secret of a principal with access to AI",
    before:
      block("azuread_application", "app", 'display_name = "app"') +
      block("azuread_service_principal", "app", "client_id = azuread_application.app.client_id") +
      assigned("Cognitive Services OpenAI User").replace(
        /principal_id .*/,
        "principal_id = azuread_service_principal.app.object_id",
      ),
    after:
      block("azuread_application", "app", 'display_name = "app"') +
      block("azuread_service_principal", "app", "client_id = azuread_application.app.client_id") +
      assigned("Cognitive Services OpenAI User").replace(
        /principal_id .*/,
        "principal_id = azuread_service_principal.app.object_id",
      ) +
      block("azuread_application_password", "app", "application_id = azuread_application.app.id"),
    finds: ['azure/identity/client-secret medium 12 resource "azuread_application_password" "app" {'],
  },
]
