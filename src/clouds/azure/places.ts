/** Vaults and storage in which AI services keep something, and what is put into them, to facts. */
import type { Resource } from "../../model/resource.ts"
import type { Value } from "../../model/value.ts"
import { named, textIn } from "../attributes.ts"
import { allIn, each, get } from "./attributes.ts"
import { identities, thing } from "./declared.ts"
import { type Fact, itself, type Reader } from "./facts.ts"
import { copiesKey, namesKey, variable } from "./secrets.ts"

const vaultType = "Microsoft.KeyVault/vaults"

/** A policy of the vault's own; ARM has what it permits apart: https://learn.microsoft.com/azure/templates/microsoft.keyvault/vaults */
function accessIn(resource: Resource, policy: Value, vault: Value): readonly Fact[] {
  const principal = named(policy, "object_id")
  const permits = named(policy, "permissions")
  const of = (kind: string) => named(policy, `${kind}_permissions`) ?? named(permits, `${kind}s`)
  return principal
    ? [
        {
          kind: "vault-access",
          principal,
          vault,
          secrets: of("secret"),
          keys: of("key"),
          certificates: of("certificate"),
          resource,
        },
      ]
    : []
}

const vault: Reader = (resource) => [
  thing(resource, vaultType),
  ...[...allIn(resource, "access_policy"), ...allIn(resource, "properties", "accessPolicies")].flatMap((policy) =>
    accessIn(resource, policy, itself(resource)),
  ),
]

const accessPolicy: Reader = (resource) => {
  const of = get(resource, "key_vault_id")
  return of ? accessIn(resource, resource.body, of) : []
}

/** `vaults/accessPolicies`, named `add` or `replace`. */
const armPolicies: Reader = (resource) => {
  const of = get(resource, "parent") ?? get(resource, "scope")
  return of ? allIn(resource, "properties", "accessPolicies").flatMap((policy) => accessIn(resource, policy, of)) : []
}

/** A secret that holds the key of an AI service: the vault then keeps what opens it, and a key that is written out is known to all. */
function secret(resource: Resource, at: Value | undefined, value: Value | undefined): readonly Fact[] {
  const name = textIn(get(resource, "name"))?.replace(/^.*\//, "") ?? resource.address
  if (!value || !at || !(namesKey(name) || copiesKey(value))) return []
  return [
    { kind: "keeps", at, what: "credentials", resource },
    ...(textIn(value) === undefined ? [] : variable(resource, name, value, value)),
  ]
}

/** Of another subscription than that which is deployed to. */
const subscription: Reader = (resource) =>
  each(get(resource, "subscription_id"), (name) => ({
    kind: "thing",
    address: resource.address,
    type: "Microsoft.Resources/subscriptions",
    name,
    resource,
  }))

const storage: Reader = (resource) => [thing(resource, "Microsoft.Storage/storageAccounts"), ...identities(resource)]

/** https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/key_vault */
export const placeReaders: Readonly<Record<string, Reader>> = {
  azurerm_key_vault: vault,
  "data.azurerm_key_vault": (resource) => [thing(resource, vaultType)],
  azurerm_key_vault_access_policy: accessPolicy,
  azurerm_key_vault_secret: (resource) => secret(resource, get(resource, "key_vault_id"), get(resource, "value")),
  azurerm_storage_account: storage,
  "data.azurerm_storage_account": storage,
  azurerm_storage_container: (resource) => [
    thing(resource, "Microsoft.Storage/storageAccounts/blobServices/containers", "storage_account_id"),
  ],
  azurerm_resource_group: (resource) => [thing(resource, "Microsoft.Resources/resourceGroups")],
  "data.azurerm_resource_group": (resource) => [thing(resource, "Microsoft.Resources/resourceGroups")],
  azurerm_management_group: (resource) => [thing(resource, "Microsoft.Management/managementGroups")],
  "data.azurerm_management_group": (resource) => [thing(resource, "Microsoft.Management/managementGroups")],
  "data.azurerm_subscription": subscription,
}

/** https://learn.microsoft.com/azure/templates/microsoft.keyvault/allversions */
export const placeTypes: Readonly<Record<string, Reader>> = {
  "microsoft.keyvault/vaults": vault,
  "existing:microsoft.keyvault/vaults": (resource) => [thing(resource, vaultType)],
  "microsoft.keyvault/vaults/accesspolicies": armPolicies,
  "microsoft.keyvault/vaults/secrets": (resource) =>
    secret(resource, get(resource, "parent") ?? get(resource, "scope"), allIn(resource, "properties", "value")[0]),
  "microsoft.storage/storageaccounts": storage,
  "existing:microsoft.storage/storageaccounts": storage,
  "microsoft.operationalinsights/workspaces": (resource) => [
    thing(resource, "Microsoft.OperationalInsights/workspaces"),
  ],
  "microsoft.resources/resourcegroups": (resource) => [thing(resource, "Microsoft.Resources/resourceGroups")],
}
