/** Values that are keys, or where deployment copies one from, to facts: what is written, what is copied, what is only named. */
import type { Resource } from "../../model/resource.ts"
import type { Value } from "../../model/value.ts"
import { textIn } from "../attributes.ts"
import { isModelKey, namesModelKey } from "../model-keys.ts"
import { settingOf } from "./attributes.ts"
import type { Fact } from "./facts.ts"

/** Names that Azure's services and their libraries have for their keys, beside those of every provider's. */
const named =
  /(^|_)(cognitive|azure_?ai|ai_?services?|foundry|azure_?search|ai_?search|search_?service|(document|form)_?(intelligence|recognizer)|content_?safety|speech|translator|(computer_)?vision|azure_?ml|inference)(_|s_|services?_|$)/i
const isKeyName =
  /(^|_)(api_?key|admin_?key|query_?key|subscription_?key|account_?key|key|token|credential)(_?[0-9])?$/i

/** `AZURE_OPENAI_API_KEY`, `AzureOpenAI__ApiKey`, `cognitive-key`. */
export function namesKey(name: string): boolean {
  const plain = name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").replaceAll(/[-.:_ ]+/g, "_")
  return namesModelKey(plain) || namesModelKey(name) || (named.test(plain) && isKeyName.test(plain))
}

/** https://learn.microsoft.com/azure/app-service/app-service-key-vault-references */
const isVaultReference = (text: string): boolean => /^\s*@Microsoft\.KeyVault\(/i.test(text)

/** What fills a value at deployment: each of its holes by name. */
export function holesIn(value: Value): readonly string[] {
  switch (value.kind) {
    case "reference":
      return value.resolved ? holesIn(value.resolved) : [`${value.address}.${value.attribute}`]
    case "unknown":
      return [value.name]
    case "text":
      return value.pieces.flatMap((piece) => (piece.kind === "hole" ? [piece.name] : []))
    case "list":
      return value.items.flatMap(holesIn)
    default:
      return []
  }
}

/** The keys that a service hands out, by the names that Terraform and templates ask for them. */
const handedOut =
  /\b(listkeys|listadminkeys|listquerykeys)\b|\b(azurerm_(cognitive_account|ai_services|search_service)|azapi_resource_action)\.[^\s]*\.(primary_(access_)?key|secondary_(access_)?key|query_keys\b.*|output\b.*key\d?)$/i

/** Whether a value is the key of an AI service, which deployment reads and copies. */
export const copiesKey = (value: Value): boolean =>
  holesIn(value).some(
    (hole) => handedOut.test(hole) && !/Microsoft\.(Storage|DocumentDB|Cache|ServiceBus|EventHub|Web)\//i.test(hole),
  )

const placeholder = /^(\$|\{\{|<)|change|replace|example|dummy|placeholder|your|todo|x{4}/i

const isWritten = (name: string, text: string): boolean =>
  isModelKey(text) || (namesKey(name) && text.length >= 8 && !placeholder.test(text))

/** A variable of what runs: its key written, copied in, or in a vault that it names. The name stands for it, its text is repeated nowhere. */
export function variable(resource: Resource, name: string, value: Value, blame: Value): readonly Fact[] {
  const text = textIn(value)
  if (text !== undefined) {
    if (isVaultReference(text)) return namesKey(name) ? [fromVault(resource, name, blame)] : []
    return isWritten(name, text) ? [settingOf(resource, "key-in-text", blame, name)] : []
  }
  if (startsInVault(value)) return namesKey(name) ? [fromVault(resource, name, blame)] : []
  const isNamed = namesKey(name) && holesIn(value).length > 0
  return copiesKey(value) || isNamed ? [settingOf(resource, "copied-key", blame, name)] : []
}

export const fromVault = (resource: Resource, name: string, blame: Value): Fact =>
  settingOf(resource, "stored-credential", blame, name)

const startsInVault = (value: Value): boolean => {
  const first = value.kind === "text" ? value.pieces[0] : undefined
  return first?.kind === "literal" && isVaultReference(first.text)
}

/** A secret that stands in the text; what it is called is told, not what it is. */
export const writtenSecret = (resource: Resource, value: Value, name: string): readonly Fact[] =>
  (textIn(value) ?? "") !== "" ? [settingOf(resource, "key-in-text", value, name)] : []

/** A name as a value to point at. */
export const nameAt = (name: string, span: Value["span"]): Value => ({
  kind: "unknown",
  name,
  because: "it is a name",
  span,
})
