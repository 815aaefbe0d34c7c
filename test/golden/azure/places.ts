/** Vaults, storage, Foundry projects and workspaces, and all that lies in groups, subscriptions and management groups. */
import { account, assigned, block, group, type PullRequest, somebody, workspace } from "./pull-request.ts"

const data = (type: string, name: string, ...lines: readonly string[]) =>
  block(type, name, ...lines).replace("resource", "data")

const it = ['name                = "it"', 'resource_group_name = "ai"']
const named = (type: string, name: string, ...lines: readonly string[]) =>
  block(type, name, `name                = "${name}"`, 'resource_group_name = "ai"', ...lines)

const shut = ["local_auth_enabled            = false", "public_network_access_enabled = false"]
const chat = named("azurerm_cognitive_account", "chat", 'kind                = "OpenAI"', ...shut)
const vault =
  chat +
  named("azurerm_key_vault", "vault") +
  block(
    "azurerm_key_vault_secret",
    "key",
    'name         = "openai-key"',
    "value        = azurerm_cognitive_account.chat.primary_access_key",
    "key_vault_id = azurerm_key_vault.vault.id",
  )

const hub = (...lines: readonly string[]) =>
  named("azurerm_ai_foundry", "hub", 'public_network_access = "Disabled"', ...lines)

const bench = (...lines: readonly string[]) =>
  block(
    "azurerm_machine_learning_compute_instance",
    "bench",
    'name                          = "bench"',
    `machine_learning_workspace_id = "${workspace}"`,
    ...lines,
  )

export const places: readonly PullRequest[] = [
  {
    name: "who may read secrets of a vault that keeps a key",
    before: vault,
    after:
      vault +
      block(
        "azurerm_key_vault_access_policy",
        "app",
        "key_vault_id       = azurerm_key_vault.vault.id",
        `object_id          = "${somebody}"`,
        'secret_permissions = ["Get", "List"]',
      ),
    finds: ['any/access/new-capability high 20 "Get"'],
  },
  {
    name: "a role on the secrets of a vault that keeps a key",
    before: vault,
    after: vault + assigned("Key Vault Secrets User", "azurerm_key_vault.vault.id"),
    finds: ['any/access/new-capability high 19 "Key Vault Secrets User"'],
  },
  {
    name: "a role on the secrets of any other vault",
    before: "",
    after:
      data("azurerm_key_vault", "other", 'name                = "other"', 'resource_group_name = "apps"') +
      assigned("Key Vault Secrets User", "data.azurerm_key_vault.other.id"),
    finds: [],
  },
  {
    name: "a key that is written into a vault's secret",
    before: vault,
    after: vault.replace("azurerm_cognitive_account.chat.primary_access_key", '"3f7c9b1e5d2a4c6e8f0a1b2c3d4e5f60"'),
    finds: ['any/access/key-in-text high 14 "3f7c9b1e5d2a4c6e8f0a1b2c3d4e5f60"'],
  },
  {
    name: "a role on storage in which a workspace keeps its models",
    before: "",
    after:
      named("azurerm_storage_account", "models") +
      named(
        "azurerm_machine_learning_workspace",
        "lab",
        "storage_account_id            = azurerm_storage_account.models.id",
        "public_network_access_enabled = false",
      ) +
      assigned("Storage Blob Data Contributor", "azurerm_storage_account.models.id"),
    finds: ['any/access/new-capability medium 13 "Storage Blob Data Contributor"'],
  },
  {
    name: "a role on a container of other storage",
    before: "",
    after:
      data("azurerm_storage_account", "files", 'name                = "files"', 'resource_group_name = "apps"') +
      block(
        "azurerm_storage_container",
        "in",
        'name               = "in"',
        "storage_account_id = data.azurerm_storage_account.files.id",
      ) +
      assigned("Storage Blob Data Owner", "azurerm_storage_container.in.id"),
    finds: [],
  },
  {
    name: "from an account to its group, by references",
    before:
      block("azurerm_resource_group", "ai", 'name = "ai"') +
      chat.replace('"ai"', "azurerm_resource_group.ai.name") +
      assigned("Cognitive Services OpenAI User", "azurerm_cognitive_account.chat.id"),
    after:
      block("azurerm_resource_group", "ai", 'name = "ai"') +
      chat.replace('"ai"', "azurerm_resource_group.ai.name") +
      assigned("Cognitive Services OpenAI User", "azurerm_resource_group.ai.id"),
    finds: ["any/access/wider-resource medium 12 azurerm_resource_group.ai.id"],
  },
  {
    name: "from a group that is looked up to the subscription",
    before:
      data("azurerm_resource_group", "ai", 'name = "ai"') +
      data("azurerm_subscription", "this") +
      assigned("Cognitive Services OpenAI User", "data.azurerm_resource_group.ai.id"),
    after:
      data("azurerm_resource_group", "ai", 'name = "ai"') +
      data("azurerm_subscription", "this") +
      assigned("Cognitive Services OpenAI User", "data.azurerm_subscription.this.id"),
    finds: ["azure/openai/wide-scope medium 7 data.azurerm_subscription.this.id"],
  },
  {
    name: "to a management group, and one that is looked up",
    before: "",
    after:
      block("azurerm_management_group", "all", 'name = "all"') +
      data("azurerm_management_group", "root", 'name = "root"') +
      assigned("Cognitive Services OpenAI User", "azurerm_management_group.all.id") +
      assigned("Search Index Data Reader", "data.azurerm_management_group.root.id").replace('"app"', '"root"'),
    finds: [
      "azure/openai/wide-scope medium 8 azurerm_management_group.all.id",
      "azure/openai/wide-scope medium 13 data.azurerm_management_group.root.id",
    ],
  },
  {
    name: "an ID that is written out becomes the reference that it is",
    before:
      chat +
      assigned(
        "Cognitive Services OpenAI User",
        "/subscriptions/${data.azurerm_client_config.this.subscription_id}/resourceGroups/ai/providers/Microsoft.CognitiveServices/accounts/chat",
      ) +
      data("azurerm_client_config", "this"),
    after:
      chat +
      assigned("Cognitive Services OpenAI User", "azurerm_cognitive_account.chat.id") +
      data("azurerm_client_config", "this"),
    finds: [],
  },
  {
    name: "an account, a search service and a workspace that are looked up",
    before: "",
    after:
      [
        data("azurerm_cognitive_account", "it", ...it),
        data("azurerm_search_service", "it", ...it),
        data("azurerm_machine_learning_workspace", "it", ...it),
      ].join("") +
      assigned("Cognitive Services OpenAI User", "data.azurerm_cognitive_account.it.id") +
      assigned("Search Index Data Reader", "data.azurerm_search_service.it.id").replace('"app"', '"reader"') +
      assigned("AzureML Compute Operator", "data.azurerm_machine_learning_workspace.it.id").replace(
        '"app"',
        '"operator"',
      ),
    finds: [
      'azure/openai/uses-models low 15 "Cognitive Services OpenAI User"',
      'any/access/new-capability low 20 "Search Index Data Reader"',
      'azure/ml/run-code high 25 "AzureML Compute Operator"',
    ],
  },
  {
    name: "a project of an account, and a role on it",
    before: chat,
    after:
      chat +
      block(
        "azurerm_cognitive_account_project",
        "p",
        'name                 = "p"',
        "cognitive_account_id = azurerm_cognitive_account.chat.id",
        'identity {\n  type = "SystemAssigned"\n}',
      ) +
      assigned("Foundry User", "azurerm_cognitive_account_project.p.id"),
    finds: ['azure/openai/data-plane-wildcard high 17 "Foundry User"'],
  },
  {
    name: "a hub gives up its isolation, and a project joins it",
    before: hub('managed_network {\n  isolation_mode = "AllowOnlyApprovedOutbound"\n}'),
    after:
      hub('managed_network {\n  isolation_mode = "Disabled"\n}') +
      block(
        "azurerm_ai_foundry_project",
        "p",
        'name               = "p"',
        "ai_services_hub_id = azurerm_ai_foundry.hub.id",
      ),
    finds: ['any/access/isolation-lost medium 6 "Disabled"'],
  },
  {
    name: "an instance of a person's gets a key for SSH",
    before: bench(),
    after: bench('ssh {\n  public_key = "ssh-rsa AAAA"\n}'),
    finds: ["azure/ml/open-compute medium 4 ssh {"],
  },
  {
    name: "a cluster with a password",
    before: "",
    after: block(
      "azurerm_machine_learning_compute_cluster",
      "gpu",
      'name = "gpu"',
      'ssh {\n  admin_username = "azureuser"\n  admin_password = "Pa55w0rd!Pa55w0rd!"\n}',
    ),
    finds: ['any/access/key-in-text high 5 "Pa55w0rd!Pa55w0rd!"'],
  },
  {
    name: "other computes act as an identity",
    before: "",
    after:
      named("azurerm_user_assigned_identity", "train") +
      ["azurerm_machine_learning_synapse_spark", "azurerm_machine_learning_inference_cluster"]
        .map((type) =>
          block(
            type,
            "c",
            'identity {\n  type         = "UserAssigned"\n  identity_ids = [azurerm_user_assigned_identity.train.id]\n}',
          ),
        )
        .join(""),
    finds: [
      "azure/ml/compute-identity medium 8 azurerm_user_assigned_identity.train.id",
      "azure/ml/compute-identity medium 14 azurerm_user_assigned_identity.train.id",
    ],
  },
  {
    name: "datastores with keys of every kind",
    before: "",
    after:
      block("azurerm_machine_learning_datastore_fileshare", "share", "shared_access_signature = var.sas") +
      block("azurerm_machine_learning_datastore_datalake_gen2", "lake", "client_secret = var.secret") +
      'variable "sas" {}\nvariable "secret" {}\n',
    finds: ["azure/openai/key-from-vault medium 2 var.sas", "azure/openai/key-from-vault medium 5 var.secret"],
  },
  {
    name: "a search service gets a private way to storage",
    before: "",
    after: block(
      "azurerm_search_shared_private_link_service",
      "files",
      'name               = "files"',
      'search_service_id  = "/subscriptions/s/resourceGroups/g/providers/Microsoft.Search/searchServices/docs"',
      'target_resource_id = "/subscriptions/s/resourceGroups/g/providers/Microsoft.Storage/storageAccounts/files"',
    ),
    finds: [],
  },
  {
    name: "a role on what azapi declares and looks up",
    before: "",
    after:
      block(
        "azapi_resource",
        "project",
        'type      = "Microsoft.CognitiveServices/accounts/projects@2025-06-01"',
        'name      = "p"',
        `parent_id = "${account}"`,
        'identity {\n  type = "SystemAssigned"\n}',
        "body = {}",
      ) +
      data(
        "azapi_resource",
        "account",
        'type      = "Microsoft.CognitiveServices/accounts@2025-06-01"',
        'name      = "chat"',
        `parent_id = "${group}"`,
      ) +
      assigned("Cognitive Services User", "data.azapi_resource.account.id").replace(
        /principal_id .*/,
        "principal_id = azapi_resource.project.identity[0].principal_id",
      ),
    finds: ['azure/openai/account-keys high 17 "Cognitive Services User"'],
  },
  {
    name: "a role that azapi assigns",
    before: "",
    after: block(
      "azapi_resource",
      "app",
      'type      = "Microsoft.Authorization/roleAssignments@2022-04-01"',
      'name      = "6f1b1c52-9c5e-4c0e-8a55-0d1b1f6f7a10"',
      `parent_id = "${account}"`,
      `body = {\n  properties = {\n    roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/25fbc0a9-bd7c-42a3-aa1a-3b75d497ee68"\n    principalId      = "${somebody}"\n  }\n}`,
    ),
    finds: [
      'azure/openai/broad-role high 7 "/providers/Microsoft.Authorization/roleDefinitions/25fbc0a9-bd7c-42a3-aa1a-3b75d497ee68"',
    ],
  },
]
