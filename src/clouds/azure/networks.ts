/** The door of a resource to who comes in by it: anybody, or whom its rules list. */
import { type Block, parsedBlock } from "../../formats/ip-address.ts"
import type { Resource } from "../../model/resource.ts"
import type { Value } from "../../model/value.ts"
import { textIn } from "../attributes.ts"
import { allIn, at, settingOf } from "./attributes.ts"
import { type Fact, itself, type Reader } from "./facts.ts"
import { spelledOf } from "./patterns.ts"
import { doubtful, isShut, lacking, shutBy, shutOn, unknownYet, written } from "./switches.ts"

/**
 * Each service has its own words for its door: https://learn.microsoft.com/azure/ai-services/cognitive-services-virtual-networks.
 * Behind a perimeter only what that lets through: https://learn.microsoft.com/azure/private-link/network-security-perimeter-concepts
 */
const doors = [
  shutOn(
    /^azurerm_(cognitive_account|search_service|machine_learning_workspace)$/,
    "public_network_access_enabled",
    "false",
  ),
  shutOn(/^azurerm_ai_(services|foundry)$/, "public_network_access", "Disabled", "SecuredByPerimeter"),
  shutBy("properties.publicNetworkAccess", "Disabled", "SecuredByPerimeter"),
]
const otherwise = [
  ["network_acls", "default_action"],
  ["properties", "networkAcls", "defaultAction"],
]
const addresses = [
  ["network_acls", "ip_rules"],
  ["properties", "networkAcls", "ipRules"],
  ["allowed_ips"],
  ["properties", "networkRuleSet", "ipRules"],
  ["properties", "ipAllowlist"],
]
const subnets = [
  ["network_acls", "virtual_network_rules", "subnet_id"],
  ["properties", "networkAcls", "virtualNetworkRules", "id"],
]
/** Who gets around the rules, also where the door is shut: https://learn.microsoft.com/azure/ai-foundry/openai/how-to/network#grant-access-to-trusted-azure-services-for-azure-openai */
const bypasses = [
  ["network_acls", "bypass"],
  ["network_rule_bypass_option"],
  ["properties", "networkAcls", "bypass"],
  ["properties", "networkRuleSet", "bypass"],
]

interface Entry {
  readonly value: Value
  readonly says: string
  /** As the lists of settings are compared: see Setting. */
  readonly allows: string
  /** Set where it may let in anybody, for all that is known. */
  readonly perhaps?: string
}

const inAll = (resource: Resource, paths: readonly (readonly string[])[]): readonly Value[] =>
  paths.flatMap((path) => allIn(resource, ...path))

/** Who may come: a fact of anybody who may, and one of the list, which tells only where it grows. */
export function publicNetwork(resource: Resource, unwritten: "open" | "shut" = "open"): readonly Fact[] {
  const door = written(resource, doors)
  const around = inAll(resource, bypasses).flatMap(trusted)
  const shut = door ? isShut(door) : unwritten === "shut"
  if (shut) return [alone(resource), listed(resource, around, door?.value)]
  const ranges = inAll(resource, addresses).map(addressRange)
  const [rest] = otherwise.flatMap((path) => at(resource, ...path) ?? [])
  const everyone = ranges.find(isEveryone)
  const isListed = rest ? textIn(rest)?.toLowerCase() === "deny" : ranges.length > 0
  const doubt = shut === undefined && door ? { perhaps: unknownYet } : {}
  if (isListed && !everyone) {
    const all = [...ranges, ...inAll(resource, subnets).map(subnet), ...around]
    return [alone(resource), listed(resource, all, rest ?? door?.value)]
  }
  const blame = everyone?.value ?? rest ?? door?.value ?? itself(resource)
  const instead = everyone ? undefined : rest ? "Deny" : door?.by.shut[0]
  const said = { ...doubtful(blame), ...doubt }
  const missing = everyone || rest || door ? {} : lacking(resource, doors)
  return [
    alone(resource),
    { ...settingOf(resource, "public-network", said, "any network", instead), ...missing },
    { ...settingOf(resource, "listed-network", said, "any network"), allows: ["*"] },
  ]
}

/** In no perimeter, unless something puts it into one. */
const alone = (resource: Resource): Fact => ({
  ...settingOf(resource, "network-perimeter", itself(resource), "no"),
  unlessSaid: true,
})

/** A perimeter that only learns lets through what the resource's own door does: https://learn.microsoft.com/azure/private-link/network-security-perimeter-transition */
const association =
  (of: readonly string[], mode: readonly string[]): Reader =>
  (resource) => {
    const [target, written] = [at(resource, ...of), at(resource, ...mode)]
    return target && written && /^enforced$/i.test(textIn(written) ?? "enforced")
      ? [{ ...settingOf(resource, "network-perimeter", written, "yes"), of: target }]
      : []
  }

/** https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/network_security_perimeter_association */
export const networkReaders: Readonly<Record<string, Reader>> = {
  azurerm_network_security_perimeter_association: association(["resource_id"], ["access_mode"]),
}

/** https://learn.microsoft.com/azure/templates/microsoft.network/networksecurityperimeters/resourceassociations */
export const networkTypes: Readonly<Record<string, Reader>> = {
  "microsoft.network/networksecurityperimeters/resourceassociations": association(
    ["properties", "privateLinkResource", "id"],
    ["properties", "accessMode"],
  ),
}

/** Those who may come, each to be blamed; where nobody is, what shuts everybody out. */
function listed(resource: Resource, entries: readonly Entry[], none: Value | undefined): Fact {
  const [first, ...others] = entries
  const value = first?.value ?? none ?? itself(resource)
  const perhaps = entries.flatMap((each) => each.value.perhaps ?? each.perhaps ?? [])[0]
  const via = [...(value.via ?? []), ...others.flatMap((each) => [each.value.span, ...(each.value.via ?? [])])]
  return {
    ...settingOf(
      resource,
      "listed-network",
      { ...value, via, ...(perhaps !== undefined && { perhaps }) },
      first ? `only ${entries.map(({ says }) => says).join(", ")}` : "no public network",
    ),
    allows: joined(entries.map(({ allows }) => allows)),
  }
}

function trusted(value: Value): readonly Entry[] {
  const name = textIn(value)
  if (name?.toLowerCase() === "none") return []
  return [{ value, says: name ?? "services that the provider trusts", allows: `bypass ${name?.toLowerCase() ?? ""}` }]
}

const subnet = (value: Value): Entry => {
  const id = (value.kind === "reference" ? value.address : spelledOf(value)) ?? ""
  return { value, says: `subnet ${id.split("/").at(-1)}`, allows: `subnet ${id.toLowerCase()}` }
}

/** Blocks are compared by the digits that they begin with. */
function addressRange(rule: Value): Entry & { readonly block?: Block } {
  const value = (rule.kind === "dict" ? rule.entries.find(({ key }) => key === "value")?.value : undefined) ?? rule
  const text = textIn(value)
  const says = text ?? spelledOf(value) ?? "addresses that are only known at deployment"
  const block = text === undefined ? undefined : blockOf(text)
  if (!block)
    return { value, says, allows: `address ${says}`, perhaps: "which addresses it lists is only known at deployment" }
  const digits = block.address.toString(2).padStart(block.bits, "0").slice(0, block.length)
  return { value, says, block, allows: `address ${block.bits} ${digits}*` }
}

/** One address is a block of its own; a single zero is everyone here, as in firewalls. */
const blockOf = (text: string): Block | undefined =>
  text === "0.0.0.0"
    ? parsedBlock("0.0.0.0/0")
    : parsedBlock(text.includes("/") ? text : `${text}/${text.includes(":") ? 128 : 32}`)

/** No organisation has more than a block of 8; several of such would be everyone in pieces. */
const isEveryone = ({ block }: { readonly block?: Block }): boolean =>
  block !== undefined && block.length < (block.bits === 32 ? 8 : 16)

/** Two halves are the whole. */
function joined(allows: readonly string[]): readonly string[] {
  const all = new Set(allows)
  for (let merged = true; merged; ) {
    merged = false
    for (const each of all) {
      const [whole, digit] = [each.slice(0, -2), each.slice(-2, -1)]
      if (!/^[01]$/.test(digit) || !each.endsWith("*")) continue
      const other = `${whole}${digit === "0" ? "1" : "0"}*`
      if (!all.has(other)) continue
      all.delete(each)
      all.delete(other)
      all.add(`${whole}*`)
      merged = true
    }
  }
  return [...all].sort()
}
