/** Ways out of a workspace's network to where they lead: what runs inside may send there whatever it holds. */
import type { Resource } from "../../model/resource.ts"
import { items, type Value } from "../../model/value.ts"
import { named, textIn } from "../attributes.ts"
import { allIn, at, get, settingOf } from "./attributes.ts"
import { type Fact, itself, type Reader } from "./facts.ts"
import { spelledOf } from "./patterns.ts"
import { isShut, type Switch, written } from "./switches.ts"

/** A private endpoint leads to one resource of one's own; names and tags lead to whoever stands behind them. */
function way(resource: Resource, rule: Value): readonly Fact[] {
  if (/^PrivateEndpoint$/i.test(textIn(named(rule, "type")) ?? "")) return []
  const written = named(rule, "destination")
  return items(written?.kind === "dict" ? named(written, "serviceTag") : written).map((to) => toward(resource, to))
}

const toward = (resource: Resource, to: Value): Fact =>
  settingOf(resource, "outbound-rule", to, spelledOf(to) ?? "a place that is only known at deployment")

/** https://learn.microsoft.com/azure/ai-services/cognitive-services-data-loss-prevention: no list is of any use where nothing is held back. */
const lists = [["fqdns"], ["allowed_fqdns"], ["properties", "allowedFqdnList"]]

/** Where an account may send to, if that is held back at all: told where the list grows. */
export function listedWays(resource: Resource, restriction: readonly Switch[]): Fact {
  const found = written(resource, restriction)
  if (!found || isShut(found) === false)
    return { ...settingOf(resource, "outbound-list", found?.value ?? itself(resource), "any place"), allows: ["*"] }
  const hosts = lists.flatMap((path) => allIn(resource, ...path))
  const names = hosts.map((host) => spelledOf(host) ?? "a place that is only known at deployment")
  const [first, ...others] = hosts
  const value = first ?? found.value
  const via = [...(value.via ?? []), ...others.map(({ span }) => span)]
  return {
    ...settingOf(resource, "outbound-list", { ...value, via }, first ? `only ${names.join(", ")}` : "no place"),
    allows: names.map((name) => name.toLowerCase()),
  }
}

/** Those that a workspace lists itself, by name. */
export const ownWays = (resource: Resource): readonly Fact[] => {
  const rules = at(resource, "properties", "managedNetwork", "outboundRules")
  return rules?.kind === "dict" ? rules.entries.flatMap(({ value }) => way(resource, value)) : []
}

const armRule: Reader = (resource) => items(get(resource, "properties")).flatMap((rule) => way(resource, rule))
const ruleOf =
  (name: string): Reader =>
  (resource) =>
    items(get(resource, name)).map((to) => toward(resource, to))

/** https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/machine_learning_workspace_network_outbound_rule_fqdn */
export const outboundReaders: Readonly<Record<string, Reader>> = {
  azurerm_machine_learning_workspace_network_outbound_rule_fqdn: ruleOf("destination_fqdn"),
  azurerm_machine_learning_workspace_network_outbound_rule_service_tag: ruleOf("service_tag"),
}

/** https://learn.microsoft.com/azure/templates/microsoft.machinelearningservices/workspaces/outboundrules */
export const outboundTypes: Readonly<Record<string, Reader>> = {
  "microsoft.machinelearningservices/workspaces/outboundrules": armRule,
}
