/** Connections of AI projects and workspaces, and bots, to facts: the credentials that they keep, and the keys that open them. */
import type { Resource } from "../../model/resource.ts"
import type { Value } from "../../model/value.ts"
import { textIn } from "../attributes.ts"
import { allIn, at, settingOf } from "./attributes.ts"
import { thing } from "./declared.ts"
import type { Fact, Reader } from "./facts.ts"
import { publicNetwork } from "./networks.ts"
import { writtenSecret } from "./secrets.ts"
import { open, shutBy } from "./switches.ts"

/** Ways to connect in which nobody's credential is kept: https://learn.microsoft.com/azure/templates/microsoft.cognitiveservices/accounts/connections */
const without =
  /^(AAD|ManagedIdentity|UserEntraToken|ProjectManagedIdentity|AgentIdentityToken|AgenticIdentityToken|None)$/i

const connection: Reader = (resource) => {
  const type = at(resource, "properties", "authType")
  const isKept = type !== undefined && !without.test(textIn(type) ?? "")
  return [
    thing(resource, "Microsoft.CognitiveServices/accounts/connections"),
    ...(isKept ? [settingOf(resource, "stored-credential", type, textIn(type))] : []),
    ...secretsIn(resource).flatMap((value) => writtenSecret(resource, value, "credentials")),
  ]
}

const secretsIn = (resource: Resource): readonly Value[] =>
  ["key", "sas", "password", "pat", "secretAccessKey", "clientSecret"].flatMap((name) =>
    allIn(resource, "properties", "credentials", name),
  )

const keys = [shutBy("local_authentication_enabled", "false"), shutBy("properties.disableLocalAuth", "true")]

/** A bot is made to be reached by channels, with their keys: only what is written is told. https://learn.microsoft.com/azure/bot-service/dl-network-isolation-concept */
const bot: Reader = (resource): readonly Fact[] => [
  thing(resource, "Microsoft.BotService/botServices"),
  ...open(resource, "key-authentication", "keys", keys, "shut"),
  ...publicNetwork(resource, "shut"),
]

/** https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/bot_service_azure_bot */
export const connectionReaders: Readonly<Record<string, Reader>> = {
  azurerm_bot_service_azure_bot: bot,
}

export const connectionTypes: Readonly<Record<string, Reader>> = {
  "microsoft.cognitiveservices/accounts/connections": connection,
  "microsoft.cognitiveservices/accounts/projects/connections": connection,
  "microsoft.machinelearningservices/workspaces/connections": connection,
  "microsoft.botservice/botservices": bot,
}
