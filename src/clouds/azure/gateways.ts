/** Gateways in front of AI services to whether they take whoever calls. */
import type { Resource } from "../../model/resource.ts"
import { textIn } from "../attributes.ts"
import { at, settingOf } from "./attributes.ts"
import type { Reader } from "./facts.ts"
import { spelledOf } from "./patterns.ts"

/** Hosts of AI services, and what refers to one that is declared: https://learn.microsoft.com/azure/api-management/azure-openai-api-from-specification */
const isOfAi =
  /openai|cognitive|\.services\.ai\.azure\.|\.search\.windows\.net|\.inference\.ml\.|ai_services|ai_foundry/i

const writtenAt = [
  { to: ["service_url"], key: ["subscription_required"] },
  { to: ["properties", "serviceUrl"], key: ["properties", "subscriptionRequired"] },
]

/** Only what is written is told: what is left out asks for a key. */
const api: Reader = (resource: Resource) =>
  writtenAt.flatMap(({ to, key }) => {
    const [target, required] = [at(resource, ...to), at(resource, ...key)]
    if (!target || !required || textIn(required)?.toLowerCase() !== "false") return []
    if (!isOfAi.test(spelledOf(target) ?? "")) return []
    const said = { ...required, perhaps: "a policy of the gateway may ask for a token" }
    return [settingOf(resource, "no-authentication", said, "whoever calls, to an AI service behind it")]
  })

/** https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/api_management_api */
export const gatewayReaders: Readonly<Record<string, Reader>> = { azurerm_api_management_api: api }

/** https://learn.microsoft.com/azure/templates/microsoft.apimanagement/service/apis */
export const gatewayTypes: Readonly<Record<string, Reader>> = { "microsoft.apimanagement/service/apis": api }
