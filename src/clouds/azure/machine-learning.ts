/** Machine Learning workspaces, computes, endpoints and datastores to facts: who gets in, and as whom what runs there acts. */
import type { Resource } from "../../model/resource.ts"
import type { Value } from "../../model/value.ts"
import { textIn } from "../attributes.ts"
import { allIn, at, get, keeps, settingOf } from "./attributes.ts"
import { attached, identities, serviceIdentity, thing } from "./declared.ts"
import { unlogged } from "./diagnostics.ts"
import type { Fact, Reader } from "./facts.ts"
import { publicNetwork } from "./networks.ts"
import { ownWays } from "./outbound.ts"
import { writtenSecret } from "./secrets.ts"
import { guarded, open, shutBy } from "./switches.ts"

const workspaceType = "Microsoft.MachineLearningServices/workspaces"

/** https://learn.microsoft.com/azure/machine-learning/how-to-managed-network: only the strictest mode holds anything back. */
const isolation = [
  shutBy("managed_network.isolation_mode", "AllowOnlyApprovedOutbound"),
  shutBy("properties.managedNetwork.isolationMode", "AllowOnlyApprovedOutbound"),
]
const ownKey = [
  shutBy("encryption.key_id", ""),
  shutBy("encryption.key_vault_key_id", ""),
  shutBy("properties.encryption.status", "Enabled"),
]

/** What a workspace keeps elsewhere, in ARM's words and Terraform's. */
const kept = (resource: Resource): readonly Fact[] =>
  [[], ["properties"]].flatMap((path) => [
    ...["key_vault_id", "key_vault"].flatMap((name) => keeps(resource, "credentials", ...path, name)),
    ...["storage_account_id", "storage_account"].flatMap((name) => keeps(resource, "models", ...path, name)),
    ...["container_registry_id", "container_registry"].flatMap((name) => keeps(resource, "models", ...path, name)),
  ])

/** Data is opened with the keys of its storage where the workspace says so: https://learn.microsoft.com/azure/machine-learning/how-to-disable-local-auth-storage */
const storeKeys = [shutBy("properties.systemDatastoresAuthMode", "identity", "userDelegatedIdentity")]

const workspace: Reader = (resource) => [
  thing(resource, workspaceType),
  ...identities(resource),
  serviceIdentity(resource),
  ...publicNetwork(resource),
  ...open(resource, "key-authentication", "keys of its stores", storeKeys, "shut"),
  guarded(resource, "network-isolation", isolation),
  guarded(resource, "encryption-key", ownKey),
  ...kept(resource),
  ...ownWays(resource),
  ...unlogged(resource),
]

const lookedUp: Reader = (resource) => [thing(resource, workspaceType), ...identities(resource), ...unlogged(resource)]

const project: Reader = (resource) => [thing(resource, workspaceType, "ai_services_hub_id"), ...identities(resource)]

/** Whoever runs code on a compute takes a token of each identity that it has. */
const borrowed = (resource: Resource): readonly Fact[] =>
  attached(resource).map(
    (of): Fact => ({ kind: "setting", of, name: "compute-identity", value: of, says: resource.address, resource }),
  )

const ssh = [
  shutBy("ssh_public_access_enabled", "false"),
  shutBy("properties.properties.remoteLoginPortPublicAccess", "Disabled", "NotSpecified"),
  shutBy("properties.properties.sshSettings.sshPublicAccess", "Disabled"),
]
const localUsers = [shutBy("local_auth_enabled", "false"), shutBy("properties.disableLocalAuth", "true")]
const publicAddress = [
  shutBy("node_public_ip_enabled", "false"),
  shutBy("properties.properties.enableNodePublicIp", "false"),
]
const sharing = [shutBy("properties.properties.applicationSharingPolicy", "Personal")]

/** https://learn.microsoft.com/azure/machine-learning/how-to-create-compute-instance */
const compute: Reader = (resource) => [
  thing(resource, `${workspaceType}/computes`, "machine_learning_workspace_id"),
  ...identities(resource),
  ...borrowed(resource),
  ...open(resource, "open-notebook", "SSH from anywhere", ssh, "shut"),
  // A key that is written into an instance opens its port: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/machine_learning_compute_instance
  ...(/instance/.test(resource.type) ? allIn(resource, "ssh") : []).map((block) =>
    settingOf(resource, "open-notebook", block, "SSH from anywhere"),
  ),
  ...open(resource, "open-notebook", "applications that everybody in the workspace may open", sharing, "shut"),
  guarded(resource, "private-network", publicAddress),
  ...open(resource, "open-notebook", "local users", localUsers, "shut"),
  ...passwords
    .flatMap((path) => allIn(resource, ...path))
    .flatMap((value) => writtenSecret(resource, value, "admin_password")),
]

const passwords = [
  ["ssh", "admin_password"],
  ["properties", "properties", "userAccountCredentials", "adminUserPassword"],
]

/** https://learn.microsoft.com/azure/machine-learning/how-to-authenticate-online-endpoint */
const endpointKeys = [shutBy("properties.authMode", "AADToken", "AMLToken", "AAD")]

const endpoint =
  (type: string): Reader =>
  (resource) => [
    thing(resource, `${workspaceType}/${type}`),
    ...identities(resource),
    ...publicNetwork(resource, type === "onlineEndpoints" ? "open" : "shut"),
    ...open(resource, "key-authentication", "keys", endpointKeys, "shut"),
    ...safety(resource),
  ]

/** https://learn.microsoft.com/azure/templates/microsoft.machinelearningservices/workspaces/serverlessendpoints */
function safety(resource: Resource): readonly Fact[] {
  const status = at(resource, "properties", "contentSafety", "contentSafetyStatus")
  const part = {
    part: "content safety",
    ...(textIn(status)?.toLowerCase() === "disabled" && { silent: true as const }),
  }
  return status ? [{ ...settingOf(resource, "guardrail-filter", status, "what content safety finds"), ...part }] : []
}

/** A datastore that holds a key opens the storage to all who may use the workspace. */
const secrets = ["account_key", "shared_access_signature", "client_secret", "sas_token", "service_principal_key"]

const datastore: Reader = (resource) => [
  ...secrets
    .flatMap((name) => get(resource, name) ?? [])
    .flatMap((value) => [
      settingOf(resource, "stored-credential", value, "a key to its storage"),
      ...writtenSecret(resource, value, "account_key"),
    ]),
  ...armCredentials(resource),
  ...["storage_container_id", "storage_fileshare_id"].flatMap((name) => keeps(resource, "knowledge", name)),
]

/** https://learn.microsoft.com/azure/templates/microsoft.machinelearningservices/workspaces/datastores */
function armCredentials(resource: Resource): readonly Fact[] {
  const type = at(resource, "properties", "credentials", "credentialsType")
  const written = ["key", "sasToken", "clientSecret"].flatMap((name) =>
    allIn(resource, "properties", "credentials", "secrets", name),
  )
  const isStored = type !== undefined && textIn(type) !== "None"
  return [
    ...(isStored ? [settingOf(resource, "stored-credential", type, "a key to its storage")] : []),
    ...written.flatMap((value: Value) => writtenSecret(resource, value, "key")),
  ]
}

/** https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/machine_learning_workspace */
export const machineLearningReaders: Readonly<Record<string, Reader>> = {
  azurerm_machine_learning_workspace: workspace,
  "data.azurerm_machine_learning_workspace": lookedUp,
  azurerm_ai_foundry: workspace,
  azurerm_ai_foundry_project: project,
  azurerm_machine_learning_compute_instance: compute,
  azurerm_machine_learning_compute_cluster: compute,
  azurerm_machine_learning_synapse_spark: compute,
  azurerm_machine_learning_inference_cluster: compute,
  azurerm_machine_learning_datastore_blobstorage: datastore,
  azurerm_machine_learning_datastore_fileshare: datastore,
  azurerm_machine_learning_datastore_datalake_gen2: datastore,
}

/** https://learn.microsoft.com/azure/templates/microsoft.machinelearningservices/allversions */
export const machineLearningTypes: Readonly<Record<string, Reader>> = {
  "microsoft.machinelearningservices/workspaces": workspace,
  "existing:microsoft.machinelearningservices/workspaces": lookedUp,
  "microsoft.machinelearningservices/workspaces/computes": compute,
  "microsoft.machinelearningservices/workspaces/onlineendpoints": endpoint("onlineEndpoints"),
  "microsoft.machinelearningservices/workspaces/batchendpoints": endpoint("batchEndpoints"),
  "microsoft.machinelearningservices/workspaces/serverlessendpoints": endpoint("serverlessEndpoints"),
  "microsoft.machinelearningservices/workspaces/datastores": datastore,
}
