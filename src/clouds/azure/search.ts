/** Search services to facts: whether keys open them, from where, and as whom they act. */
import type { Resource } from "../../model/resource.ts"
import type { Value } from "../../model/value.ts"
import { at, get, settingOf } from "./attributes.ts"
import { identities, serviceIdentity, thing } from "./declared.ts"
import { unlogged } from "./diagnostics.ts"
import { type Fact, itself, type Reader } from "./facts.ts"
import { publicNetwork } from "./networks.ts"
import { guarded, isShut, open, shutBy, shutOn, written } from "./switches.ts"

const type = "Microsoft.Search/searchServices"

/** https://learn.microsoft.com/azure/search/search-security-enable-roles */
const keys = [
  shutOn(/^azurerm_search_service$/, "local_authentication_enabled", "false"),
  shutBy("properties.disableLocalAuth", "true"),
]
const ownKey = [
  shutBy("customer_managed_key_enforcement_enabled", "true"),
  shutBy("properties.encryptionWithCmk.enforcement", "Enabled"),
]

/** Roles count only where a service says how it answers whom it does not know; else nothing but keys does. */
function keysAlone(resource: Resource): readonly Fact[] {
  const found = written(resource, keys)
  if (found && isShut(found) !== false) return []
  const options =
    get(resource, "authentication_failure_mode") ?? at(resource, "properties", "authOptions", "aadOrApiKey")
  if (options) return []
  const alone: Value | undefined =
    at(resource, "properties", "authOptions", "apiKeyOnly") ?? at(resource, "properties", "authOptions")
  return [settingOf(resource, "key-authentication", alone ?? found?.value ?? itself(resource), "nothing but keys")]
}

/** What a service lets in, where `unwritten` is what becomes of what is not said. */
export const searchSettings = (resource: Resource, unwritten: "open" | "shut"): readonly Fact[] => [
  ...open(resource, "key-authentication", "keys", keys, unwritten),
  ...(unwritten === "open" ? keysAlone(resource) : []),
  ...publicNetwork(resource, unwritten),
  guarded(resource, "encryption-key", ownKey),
]

const service: Reader = (resource) => [
  thing(resource, type),
  ...identities(resource),
  serviceIdentity(resource),
  ...searchSettings(resource, "open"),
  ...unlogged(resource),
]

const lookedUp: Reader = (resource) => [thing(resource, type), ...identities(resource), ...unlogged(resource)]

/** A private way from the service to what it reads; the other side approves it. */
const sharedLink: Reader = (resource) => [thing(resource, `${type}/sharedPrivateLinkResources`, "search_service_id")]

/** https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/search_service */
export const searchReaders: Readonly<Record<string, Reader>> = {
  azurerm_search_service: service,
  "data.azurerm_search_service": lookedUp,
  azurerm_search_shared_private_link_service: sharedLink,
}

/** https://learn.microsoft.com/azure/templates/microsoft.search/searchservices */
export const searchTypes: Readonly<Record<string, Reader>> = {
  "microsoft.search/searchservices": service,
  "existing:microsoft.search/searchservices": lookedUp,
  "microsoft.search/searchservices/sharedprivatelinkresources": sharedLink,
}
