/** The Azure command line client: how it says whose login it is, where there is something to ask, and no. */
import { azureAsks } from "./azure-asks.ts"
import type { Client, Failure } from "./client.ts"

/** By what it says, the first that fits: https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/common-deployment-errors */
const failures: readonly (readonly [Failure, RegExp])[] = [
  ["failed", /(?:Subscription|Tenant)NotFound|InvalidSubscriptionId/i],
  ["throttled", /TooManyRequests|Too Many Requests|RequestsThrottled|\b429\b/i],
  [
    "refused",
    /AuthorizationFailed|Authorization_RequestDenied|Insufficient privileges|does not have authorization|Forbidden|\b403\b/i,
  ],
  ["logged-out", /az login|AADSTS\d+|refresh token has expired|No subscriptions? found|subscription .* doesn't exist/i],
  [
    "absent",
    /NotFound\b|Request_ResourceNotFound|does not exist|\b404\b|is not registered to use namespace|ResourceTypeNotSupported|does not support diagnostic settings/i,
  ],
]

const failureOf = (_status: number, message: string): Failure =>
  failures.find(([, words]) => words.test(message))?.[0] ?? "failed"

export const azure: Client = {
  cloud: "azure",
  program: "az",
  install: "install it (https://learn.microsoft.com/cli/azure/install-azure-cli) or scan what it printed elsewhere",
  login: "log in (`az login`) and run the same command again; what is done is kept",
  always: ["--output", "json"],
  // It may ask whether to install something, colour its text, and tell of itself.
  env: {
    AZURE_CORE_NO_COLOR: "true",
    AZURE_CORE_ONLY_SHOW_ERRORS: "true",
    AZURE_CORE_DISABLE_CONFIRM_PROMPT: "true",
    AZURE_EXTENSION_USE_DYNAMIC_INSTALL: "no",
  },
  // An address without a host is one of Azure's own interface: nobody else is sent the login.
  readOnly:
    /^(?:(?:account|resource|identity(?: federated-credential)?|role (?:assignment|definition)|cognitiveservices account|monitor diagnostic-settings|ad (?:sp|group member|app credential|app federated-credential)) (?:list|show)(?: |$)|rest --method get --url [/{][^ :]+(?: --subscription [^ ]+)? --output json$)/,
  whose: { words: ["account", "show"], tenant: "tenantId" },
  places: {
    name: "subscriptions",
    flag: "--subscriptions",
    ask: { words: ["account", "list"] },
    at: "id",
    tenant: "tenantId",
    words: (subscription) => ["--subscription", subscription],
  },
  asks: azureAsks,
  failureOf,
}
