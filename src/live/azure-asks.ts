/** What the Azure client is asked: who is assigned what, what the roles hold, and how AI services and what they rest on are set. */
import type { Ask, Follow } from "./client.ts"

const one = (...words: readonly string[]): Ask => ({ words })

const each = (ask: Ask, where?: Follow["where"]): Follow => ({ ...ask, each: "", ...(where && { where }) })

const everywhere = (ask: Ask, ...follow: readonly Follow[]): Ask => ({ ...ask, everywhere: true, follow })

/** The directory is one, whichever subscription somebody is assigned something in. */
const directory = (...words: readonly string[]): Ask => ({ words: ["ad", ...words], nowhere: true })

/** Azure's own interface, of what the client has no command for in every version of it. */
const rest = (path: string, version: string): Ask =>
  one("rest", "--method", "get", "--url", `${path}?api-version=${version}`)

const ofSubscription = (name: string, version: string): Ask =>
  everywhere(rest(`/subscriptions/{place}/providers/Microsoft.Authorization/${name}`, version))

const type = (pattern: RegExp): Follow["where"] => ({ type: pattern })

/** What a role reaches, where an AI service keeps something, or what runs as an identity. */
const shown =
  /^Microsoft\.(MachineLearningServices\/workspaces|Search\/searchServices|KeyVault\/vaults|BotService\/botServices|App\/(containerApps|jobs)|Web\/sites|ContainerInstance\/containerGroups|Logic\/workflows)$/i
const ai = /^Microsoft\.(CognitiveServices\/accounts|MachineLearningServices\/workspaces|Search\/searchServices)$/i
const accounts = /^Microsoft\.CognitiveServices\/accounts$/i
const workspaces = /^Microsoft\.MachineLearningServices\/workspaces$/i

const below = (name: string, version: string, pattern: RegExp): Follow =>
  each(rest(`{id}/${name}`, version), type(pattern))

const resources = everywhere(
  one("resource", "list"),
  each(one("resource", "show", "--ids", "{id}"), type(shown)),
  each(one("monitor", "diagnostic-settings", "list", "--resource", "{id}"), type(ai)),
  ...["deployments", "raiPolicies", "raiBlocklists", "projects", "connections"].map((name) =>
    below(name, "2025-06-01", accounts),
  ),
  ...["computes", "onlineEndpoints", "datastores", "connections"].map((name) => below(name, "2024-10-01", workspaces)),
)

/** Identities of Azure's own resources have no application. */
const application = /^Application$/i

/** Groups may be in groups. */
const members = (id: string, where: Follow["where"], left: number): Follow =>
  each(
    {
      ...directory("group", "member", "list", "--group", id),
      ...(left > 0 && { follow: [members("{id}", { "@odata.type": /\.group$/i }, left - 1)] }),
    },
    where,
  )

/** Whoever is assigned a role: who is in a group, and with what an application signs in. */
const assignments = everywhere(
  one("role", "assignment", "list", "--all", "--include-inherited"),
  members("{principalId}", { principalType: /^Group$/i }, 5),
  each(
    {
      ...directory("sp", "show", "--id", "{principalId}"),
      follow: [
        each(directory("app", "federated-credential", "list", "--id", "{appId}"), {
          servicePrincipalType: application,
        }),
        each(directory("app", "credential", "list", "--id", "{appId}"), { servicePrincipalType: application }),
      ],
    },
    { principalType: /^ServicePrincipal$/i },
  ),
)

export const azureAsks: readonly Ask[] = [
  everywhere(one("role", "definition", "list")),
  assignments,
  ofSubscription("denyAssignments", "2022-04-01"),
  ofSubscription("roleEligibilityScheduleInstances", "2020-10-01"),
  ofSubscription("roleAssignmentScheduleInstances", "2020-10-01"),
  everywhere(one("cognitiveservices", "account", "list")),
  everywhere(
    one("identity", "list"),
    each(
      one(
        ...["identity", "federated-credential", "list"],
        ...["--identity-name", "{name}", "--resource-group", "{resourceGroup}"],
      ),
    ),
  ),
  resources,
]
