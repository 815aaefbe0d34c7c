/** What uses models on Azure: a role that only invokes, an app without a key, a member of a project, a right for a time. */
import { agentConsumer, azureUses, openAiUser } from "../blueprint/azure-uses.ts"
import type { AzureAccess } from "../blueprint/blueprint.ts"
import type { Archetype } from "./archetype.ts"
import { seen, word } from "./words.ts"

const scope = seen(
  "resources",
  /^(\/subscriptions\/.+?\/accounts\/[\w-]+(?:\/projects\/[\w-]+)?)(?:\/\*)?$/i,
  word(
    "scope",
    "the account's resource ID",
    "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/ai/providers/Microsoft.CognitiveServices/accounts/chat",
    /^\/subscriptions\/[0-9a-f-]{36}\/resourceGroups\/[\w.()-]+\/providers\/Microsoft\.CognitiveServices\/accounts\/[\w-]+(\/projects\/[\w-]+)?$/i,
    "the resource ID of an account, or of a project in it",
  ),
)
const principal = seen(
  "names",
  /^([0-9a-f-]{36})$/i,
  word(
    "principal-id",
    "who gets it: an object id",
    "0f6b1c52-9c5e-4c0e-8a55-0d1b1f6f7a10",
    /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
    "a GUID",
  ),
)
const principalType = word(
  "principal-type",
  "what that is",
  "ServicePrincipal",
  /^(User|Group|ServicePrincipal)$/,
  "one of User, Group, ServicePrincipal",
)
const name = seen(
  "names",
  /^\S+ ([\w-]+)$/,
  word("name", "what it is called", "app", /^[a-z][a-z0-9-]{0,30}$/, "small letters, digits and dashes"),
)
const location = word("location", "where it lies", "westeurope", /^[a-z]+[a-z0-9]*$/, "a region, like westeurope")
const image = word(
  "image",
  "the image that runs, by its digest",
  "shop.azurecr.io/app@sha256:0a1b",
  /^[\w./:@-]+$/,
  "an image",
)
const environment = word(
  "environment",
  "the environment of container apps, by its resource ID",
  "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/ai/providers/Microsoft.App/managedEnvironments/apps",
  /^\/subscriptions\/[^\s"']+$/,
  "a resource ID",
)
const endpoint = word(
  "endpoint",
  "the account's endpoint",
  "https://chat.openai.azure.com/",
  /^https:\/\/[\w.-]+\/?$/,
  "an address that begins with https://",
)
const days = word("days", "for so many days somebody may ask for it", "30", /^([1-9]|[1-8]\d|90)$/, "from 1 to 90")

const access = (rest: Omit<AzureAccess, "kind">): AzureAccess => ({ kind: "azure-access", ...rest })

export const azure: readonly Archetype[] = [
  {
    name: "azure-openai-invoker",
    title: "a role of one's own that completes, chats and embeds, and nothing else",
    forms: ["json", "terraform", "bicep"],
    about: { among: "services", as: /^cognitiveservices$/ },
    words: [name, scope, principal, principalType],
    leavesOut: [
      "Keys: whoever has one needs no role. Switch them off on the account (disableLocalAuth).",
      "As JSON it is the role alone, as `az role definition create` takes it: assign it beside that.",
    ],
    blueprint: (values) =>
      access({
        role: {
          name: values.one("name"),
          description: "Completes, chats and embeds, and nothing else",
          dataActions: azureUses,
          scope: values.one("scope"),
        },
        assignment: {
          scope: values.one("scope"),
          role: { kind: "own" },
          principal: { kind: "id", id: values.one("principal-id"), type: values.one("principal-type") },
        },
      }),
  },
  {
    name: "azure-app",
    title: "a container app with an identity of its own, and no key",
    forms: ["terraform", "bicep"],
    about: { among: "services", as: /^(web|app)$/ },
    words: [name, location, image, environment, endpoint, scope],
    leavesOut: [
      "The account: it should take no keys (disableLocalAuth) and be reached through a private endpoint.",
      "Where the image is pulled from a registry, the identity needs AcrPull there.",
    ],
    blueprint: (values) =>
      access({
        identity: { name: values.one("name"), location: values.one("location") },
        app: {
          name: values.one("name"),
          image: values.one("image"),
          environment: values.one("environment"),
          endpoint: values.one("endpoint"),
        },
        assignment: { scope: values.one("scope"), role: openAiUser, principal: { kind: "identity" } },
      }),
  },
  {
    name: "foundry-project-member",
    title: "somebody who uses the agents of one project",
    forms: ["terraform", "bicep"],
    words: [scope, principal, principalType],
    leavesOut: ["Making agents: Foundry User can, and can also list keys and fine-tune."],
    blueprint: (values) =>
      access({
        assignment: {
          scope: values.one("scope"),
          role: agentConsumer,
          principal: { kind: "id", id: values.one("principal-id"), type: values.one("principal-type") },
        },
      }),
  },
  {
    name: "azure-elevated-access",
    title: "using models of one account, for who asks for it each time",
    forms: ["terraform", "bicep"],
    words: [scope, principal, days],
    leavesOut: [
      "Approval and how long one time lasts: the role's settings in Privileged Identity Management.",
      "Privileged Identity Management needs its licence in the tenant.",
    ],
    blueprint: (values) =>
      access({
        assignment: {
          scope: values.one("scope"),
          role: openAiUser,
          principal: { kind: "id", id: values.one("principal-id"), type: "User" },
          eligibleDays: Number(values.one("days")),
        },
      }),
  },
]
