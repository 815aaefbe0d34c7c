/** Apps, functions and containers to facts: as whom they run, and which keys of AI services they are given. */
import type { Resource } from "../../model/resource.ts"
import type { Value } from "../../model/value.ts"
import { named, textIn } from "../attributes.ts"
import { allIn, get, settingOf } from "./attributes.ts"
import { identities, identityBlock, thing } from "./declared.ts"
import { type Fact, itself, type Reader } from "./facts.ts"
import { copiesKey, fromVault, holesIn, nameAt, namesKey, variable } from "./secrets.ts"

/** A setting of an app, and where its name stands. */
interface Variable {
  readonly name: string
  readonly value: Value
  readonly blame: Value
}

const pairsIn = (map: Value): readonly Variable[] =>
  map.kind === "dict"
    ? map.entries.map(({ key, keySpan, value }) => ({ name: key, value, blame: nameAt(key, keySpan) }))
    : []

const listedIn = (block: Value): readonly Variable[] => {
  const [name, value] = [named(block, "name"), named(block, "value")]
  return name && value ? [{ name: textIn(name) ?? "", value, blame: name }] : []
}

const paths = (resource: Resource, ...each: readonly string[]): readonly Value[] =>
  each.flatMap((path) => allIn(resource, ...path.split(".")))

/** Terraform has one map, ARM a list of pairs, containers lists in each of them. */
const variablesOf = (resource: Resource): readonly Variable[] => [
  ...paths(resource, "app_settings", "site_config.app_settings", "sticky_settings.app_settings").flatMap(pairsIn),
  ...paths(resource, "properties.siteConfig.appSettings").flatMap(listedIn),
  ...paths(
    resource,
    "template.container.env",
    "template.init_container.env",
    "properties.template.containers.env",
    "properties.template.initContainers.env",
    "properties.containers.properties.environmentVariables",
  ).flatMap(listedIn),
  ...paths(resource, "container.environment_variables", "container.secure_environment_variables").flatMap(pairsIn),
]

/** Secrets of container apps hold their value, or say where in a vault it is. */
const secretsOf = (resource: Resource): readonly Value[] =>
  paths(resource, "secret", "properties.configuration.secrets")

function secretFacts(resource: Resource, secret: Value): readonly Fact[] {
  const [name, value] = [named(secret, "name"), named(secret, "value")]
  const from = named(secret, "key_vault_secret_id") ?? named(secret, "key_vault_url")
  const text = textIn(name) ?? ""
  if (from && name && namesKey(text)) return [fromVault(resource, text, name)]
  return name && value ? variable(resource, text, value, name) : []
}

const endpointName = /endpoint|base_?url|_url$|uri$|host$/i
const aiHost = /\.(openai|cognitiveservices|services\.ai|inference\.ml|search)\.(azure|windows|microsoft)\.(com|net)/i
const aiService = /azurerm_(cognitive_account|ai_services|search_service)\b.*\bendpoint|CognitiveServices/i

/** What tells that an app calls an AI service: its address, written out or asked for. */
const callsAi = ({ name, value }: Variable): boolean =>
  endpointName.test(name) &&
  (aiHost.test(textIn(value) ?? "") ||
    holesIn(value).some((hole) => aiService.test(hole)) ||
    /open_?ai|azure_?ai/i.test(name))

/** Whether it has an identity to call with, told either way. */
function workloadIdentity(resource: Resource, variables: readonly Variable[]): Fact {
  const block = identityBlock(resource)
  const call = variables.find(callsAi)
  return settingOf(
    resource,
    "workload-identity",
    block ?? call?.blame ?? itself(resource),
    block ? "yes" : call ? "no, beside an AI service that it calls" : "no",
  )
}

const app =
  (type: string): Reader =>
  (resource) => {
    const variables = variablesOf(resource)
    return [
      thing(resource, type),
      ...identities(resource),
      workloadIdentity(resource, variables),
      ...variables.flatMap(({ name, value, blame }) => variable(resource, name, value, blame)),
      ...secretsOf(resource).flatMap((secret) => secretFacts(resource, secret)),
    ]
  }

/** Whatever else runs as an identity that may be assigned roles. */
const workload =
  (type: string): Reader =>
  (resource) => [thing(resource, type), ...identities(resource)]

/** The settings of an app as a resource of their own. */
const settings: Reader = (resource) =>
  /appsettings$/i.test(textIn(get(resource, "name")) ?? "")
    ? paths(resource, "properties")
        .flatMap(pairsIn)
        .flatMap(({ name, value, blame }) => variable(resource, name, value, blame))
    : []

const site = app("Microsoft.Web/sites")
const containerApp = app("Microsoft.App/containerApps")
const containerGroup = app("Microsoft.ContainerInstance/containerGroups")
const machine = workload("Microsoft.Compute/virtualMachines")
const scaleSet = workload("Microsoft.Compute/virtualMachineScaleSets")

/** What a deployment tells whoever runs it: a key there is in its state and its logs. */
const output: Reader = (resource) => {
  const value = get(resource, "value")
  return value && copiesKey(value) ? [settingOf(resource, "copied-key", value, resource.address)] : []
}

/** https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/linux_web_app and its like */
export const workloadReaders: Readonly<Record<string, Reader>> = {
  output,
  azurerm_app_service: site,
  azurerm_function_app: site,
  azurerm_linux_web_app: site,
  azurerm_linux_web_app_slot: site,
  azurerm_linux_function_app: site,
  azurerm_linux_function_app_slot: site,
  azurerm_windows_web_app: site,
  azurerm_windows_web_app_slot: site,
  azurerm_windows_function_app: site,
  azurerm_windows_function_app_slot: site,
  azurerm_function_app_flex_consumption: site,
  azurerm_logic_app_standard: site,
  azurerm_static_web_app: site,
  azurerm_container_app: containerApp,
  azurerm_container_app_job: app("Microsoft.App/jobs"),
  azurerm_container_group: containerGroup,
  azurerm_logic_app_workflow: workload("Microsoft.Logic/workflows"),
  azurerm_linux_virtual_machine: machine,
  azurerm_windows_virtual_machine: machine,
  azurerm_linux_virtual_machine_scale_set: scaleSet,
  azurerm_windows_virtual_machine_scale_set: scaleSet,
  azurerm_kubernetes_cluster: workload("Microsoft.ContainerService/managedClusters"),
  azurerm_data_factory: workload("Microsoft.DataFactory/factories"),
  azurerm_api_management: workload("Microsoft.ApiManagement/service"),
  azurerm_automation_account: workload("Microsoft.Automation/automationAccounts"),
}

/** https://learn.microsoft.com/azure/templates/microsoft.web/sites and its like */
export const workloadTypes: Readonly<Record<string, Reader>> = {
  "microsoft.web/sites": site,
  "microsoft.web/sites/slots": site,
  "microsoft.web/sites/config": settings,
  "microsoft.web/staticsites": site,
  "microsoft.app/containerapps": containerApp,
  "microsoft.app/jobs": app("Microsoft.App/jobs"),
  "microsoft.containerinstance/containergroups": containerGroup,
  "microsoft.logic/workflows": workload("Microsoft.Logic/workflows"),
  "microsoft.compute/virtualmachines": machine,
  "microsoft.compute/virtualmachinescalesets": scaleSet,
  "microsoft.containerservice/managedclusters": workload("Microsoft.ContainerService/managedClusters"),
  "microsoft.datafactory/factories": workload("Microsoft.DataFactory/factories"),
  "microsoft.apimanagement/service": workload("Microsoft.ApiManagement/service"),
}
