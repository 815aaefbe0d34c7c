/** Accounts of AI services, their deployments and projects, to facts: who gets in, by what, and what filters what is said. */
import type { Resource } from "../../model/resource.ts"
import { items, type Value } from "../../model/value.ts"
import { textIn } from "../attributes.ts"
import { allIn, at, get, settingOf } from "./attributes.ts"
import { blocklist, policy } from "./content-filters.ts"
import { identities, serviceIdentity, thing } from "./declared.ts"
import { unlogged } from "./diagnostics.ts"
import { type Fact, itself, type Reader } from "./facts.ts"
import { publicNetwork } from "./networks.ts"
import { listedWays } from "./outbound.ts"
import { guarded, open, shutBy, shutOn } from "./switches.ts"

/** https://learn.microsoft.com/azure/ai-services/disable-local-auth */
const keys = [
  shutOn(/^azurerm_cognitive_account$/, "local_auth_enabled", "false"),
  shutOn(/^azurerm_ai_services$/, "local_authentication_enabled", "false"),
  shutBy("properties.disableLocalAuth", "true"),
]

/** https://learn.microsoft.com/azure/ai-services/cognitive-services-data-loss-prevention */
const outbound = [
  shutBy("outbound_network_access_restricted", "true"),
  shutBy("properties.restrictOutboundNetworkAccess", "true"),
]
const ownKey = [shutBy("customer_managed_key", ""), shutBy("properties.encryption.keySource", "Microsoft.KeyVault")]

/** Agents that run in a network of one's own: https://learn.microsoft.com/azure/ai-foundry/agents/how-to/virtual-networks */
const injected = [shutBy("network_injection", ""), shutBy("properties.networkInjections", "")]

const accountType = "Microsoft.CognitiveServices/accounts"

/** What an account lets in, where `unwritten` is what becomes of what is not said. */
export const accountSettings = (resource: Resource, unwritten: "open" | "shut"): readonly Fact[] => [
  ...open(resource, "key-authentication", "keys", keys, unwritten),
  ...publicNetwork(resource, unwritten),
  guarded(resource, "network-isolation", outbound),
  listedWays(resource, outbound),
  guarded(resource, "private-network", injected),
  guarded(resource, "encryption-key", ownKey),
]

const account: Reader = (resource) => [
  thing(resource, accountType),
  ...identities(resource),
  serviceIdentity(resource),
  ...accountSettings(resource, "open"),
  ...unlogged(resource),
]

const lookedUp =
  (type: string, ...within: readonly string[]): Reader =>
  (resource) => [thing(resource, type, ...within), ...identities(resource), ...unlogged(resource)]

/** What the provider puts before a deployment that names no filter, and what it takes for none at all. */
const defaultFilter = "Microsoft.Default"
const noFilter = /^Microsoft\.Nil$/i

function filterOf(resource: Resource): Fact {
  const name = get(resource, "rai_policy_name") ?? at(resource, "properties", "raiPolicyName")
  const written = textIn(name)
  if (!name) return settingOf(resource, "guardrail", itself(resource), defaultFilter)
  if (written !== undefined && noFilter.test(written)) return settingOf(resource, "guardrail", name, "none")
  return settingOf(
    resource,
    "guardrail",
    name,
    /^Microsoft\.Default(V2)?$/i.test(written ?? "") ? defaultFilter : undefined,
  )
}

/** Throughput that is paid for by the hour, used or not: https://learn.microsoft.com/azure/ai-foundry/openai/how-to/provisioned-throughput-onboarding */
const committed = (resource: Resource): readonly Fact[] =>
  allIn(resource, "sku", "name")
    .filter((name) => /provisioned/i.test(textIn(name) ?? ""))
    .map((name) => settingOf(resource, "commitment", name, committedTo(name, at(resource, "sku", "capacity"))))

const committedTo = (name: Value, capacity: Value | undefined): string =>
  [textIn(name), ...items(capacity).map((units) => textIn(units))].filter(Boolean).join(" of ")

/** In a block of its own, or among the properties. */
function modelOf(resource: Resource): readonly Fact[] {
  const [id, version] = ["name", "version"].map(
    (word) => at(resource, "properties", "model", word) ?? at(resource, "model", word),
  )
  return id ? [{ kind: "model", id, version, resource }] : []
}

const deployment: Reader = (resource) => [
  thing(resource, `${accountType}/deployments`, "cognitive_account_id"),
  filterOf(resource),
  ...modelOf(resource),
  ...committed(resource),
]

const project: Reader = (resource) => [
  thing(resource, `${accountType}/projects`, "cognitive_account_id", "ai_services_hub_id"),
  ...identities(resource),
]

/** Defender's watch over prompts: https://learn.microsoft.com/azure/defender-for-cloud/ai-threat-protection */
const defender: Reader = (resource) =>
  /^enabled$/i.test(textIn(at(resource, "properties", "state")) ?? "enabled")
    ? [
        settingOf(
          resource,
          "guardrail-filter",
          at(resource, "properties", "state") ?? itself(resource),
          "attacks that Defender sees",
        ),
      ]
    : []

/** https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/cognitive_account */
export const cognitiveReaders: Readonly<Record<string, Reader>> = {
  azurerm_cognitive_account: account,
  "data.azurerm_cognitive_account": lookedUp(accountType),
  azurerm_ai_services: account,
  azurerm_cognitive_deployment: deployment,
  azurerm_cognitive_account_project: project,
  azurerm_cognitive_account_rai_policy: policy("cognitive_account_id"),
  azurerm_cognitive_account_rai_blocklist: blocklist("cognitive_account_id"),
}

/** https://learn.microsoft.com/azure/templates/microsoft.cognitiveservices/allversions */
export const cognitiveTypes: Readonly<Record<string, Reader>> = {
  "microsoft.cognitiveservices/accounts": account,
  "existing:microsoft.cognitiveservices/accounts": lookedUp(accountType),
  "microsoft.cognitiveservices/accounts/deployments": deployment,
  "microsoft.cognitiveservices/accounts/projects": project,
  "existing:microsoft.cognitiveservices/accounts/projects": lookedUp(`${accountType}/projects`),
  "microsoft.cognitiveservices/accounts/raipolicies": policy(),
  "microsoft.cognitiveservices/accounts/raiblocklists": blocklist(),
  "microsoft.cognitiveservices/accounts/raiblocklists/raiblocklistitems": blocklist(),
  "microsoft.cognitiveservices/accounts/defenderforaisettings": defender,
}
