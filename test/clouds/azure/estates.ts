/** Dice to estates: what one principal is assigned, made of few names, so that two of them have much in common. */
import type { Dice } from "../../access/dice.ts"
import type { Assignment, Condition, Deny, Estate, Permissions } from "./oracle.ts"

const account = "/subscriptions/1/resourceGroups/ai/providers/Microsoft.CognitiveServices/accounts/chat"
export const targets: readonly string[] = [
  account,
  `${account}/projects/p`,
  `${account}bot`,
  "/subscriptions/1/resourceGroups/ai2/providers/Microsoft.CognitiveServices/accounts/chat",
  "/subscriptions/2/resourceGroups/ai/providers/Microsoft.CognitiveServices/accounts/chat",
  "/subscriptions/3/resourceGroups/ai/providers/Microsoft.CognitiveServices/accounts/chat",
  ...["1", "2", "3"].flatMap((subscription) => [
    `/subscriptions/${subscription}/resourceGroups/ai/providers/Microsoft.Search/searchServices/find`,
    `/subscriptions/${subscription}/resourceGroups/ai/providers/Microsoft.MachineLearningServices/workspaces/lab`,
  ]),
  "/subscriptions/1/resourceGroups/ai2/providers/Microsoft.Search/searchServices/find",
]
export const scopes: readonly string[] = [
  ...targets,
  "/subscriptions/1/resourceGroups/ai",
  "/subscriptions/1/resourceGroups/ai2",
  "/subscriptions/1/resourcegroups/AI",
  "/subscriptions/2/resourceGroups/ai",
  "/subscriptions/1",
  "/subscriptions/2",
  "/subscriptions/3",
  "/providers/Microsoft.Management/managementGroups/ai",
  "/providers/Microsoft.Management/managementGroups/all",
  "/",
]

const openAi = "Microsoft.CognitiveServices/accounts/OpenAI"
/** Operations that requests are made for. What no catalogue has is there only where a role names it. */
export const operations: Readonly<Record<"control" | "data", readonly string[]>> = {
  control: [
    "Microsoft.CognitiveServices/accounts/listKeys/action",
    "Microsoft.CognitiveServices/accounts/deployments/write",
    "Microsoft.CognitiveServices/accounts/raiPolicies/write",
    "Microsoft.CognitiveServices/accounts/raiPolicies/delete",
    "Microsoft.CognitiveServices/accounts/read",
    "Microsoft.CognitiveServices/accounts/write",
    "Microsoft.CognitiveServices/accounts/privateEndpointConnections/write",
    "Microsoft.Search/searchServices/listAdminKeys/action",
    "Microsoft.Search/searchServices/indexes/write",
    "Microsoft.Search/searchServices/write",
    "Microsoft.MachineLearningServices/workspaces/jobs/write",
    "Microsoft.MachineLearningServices/workspaces/computes/write",
    "Microsoft.MachineLearningServices/workspaces/connections/listsecrets/action",
    "Microsoft.MachineLearningServices/workspaces/listNotebookKeys/read",
    "Microsoft.Authorization/roleAssignments/write",
    "Microsoft.Authorization/roleDefinitions/write",
    "Microsoft.Insights/diagnosticSettings/write",
  ],
  data: [
    `${openAi}/deployments/chat/completions/action`,
    `${openAi}/deployments/embeddings/action`,
    `${openAi}/deployments/read`,
    `${openAi}/deployments/write`,
    `${openAi}/fine-tunes/write`,
    `${openAi}/files/read`,
    `${openAi}/assistants/threads/runs/write`,
    `${openAi}/stored-completions/read`,
    "Microsoft.CognitiveServices/accounts/AIServices/agents/endpoints/UserIdentityImpersonation/action",
    "Microsoft.CognitiveServices/accounts/AIServices/agents/write",
    "Microsoft.CognitiveServices/accounts/QnAMaker/endpointkeys/read",
    "Microsoft.Search/searchServices/indexes/documents/read",
    "Microsoft.Search/searchServices/indexes/documents/write",
    "Microsoft.Search/searchServices/indexes/contentSecurity/elevatedOperations/read",
  ],
}
export const unlisted: Readonly<Record<"control" | "data", readonly string[]>> = {
  control: ["Microsoft.CognitiveServices/accounts/novelties/write", "Microsoft.Search/searchServices/novelties/action"],
  data: [`${openAi}/novelties/action`, "Microsoft.CognitiveServices/accounts/Novel/things/write"],
}
const globs: Readonly<Record<"control" | "data", readonly string[]>> = {
  control: [
    "*",
    "*/read",
    "*/write",
    "Microsoft.CognitiveServices/*",
    "Microsoft.CognitiveServices/*/read",
    "Microsoft.CognitiveServices/accounts/*",
    "Microsoft.CognitiveServices/accounts/rai*",
    "Microsoft.CognitiveServices/accounts/novelties/*",
    "Microsoft.Search/searchServices/*",
    "Microsoft.MachineLearningServices/workspaces/*",
    "Microsoft.MachineLearningServices/workspaces/*/write",
    "Microsoft.Authorization/*/write",
    "Microsoft.Authorization/*",
    "Microsoft.Network/*",
  ],
  data: [
    "*",
    "Microsoft.CognitiveServices/*",
    "Microsoft.CognitiveServices/*/read",
    "Microsoft.CognitiveServices/accounts/*/action",
    `${openAi}/*`,
    `${openAi}/*/read`,
    `${openAi}/deployments/*`,
    `${openAi}/assistants/*`,
    `${openAi}/novelties/*`,
    "Microsoft.CognitiveServices/accounts/AIServices/*",
    "Microsoft.CognitiveServices/accounts/Novel/*",
    "Microsoft.Search/searchServices/indexes/documents/*",
    "Microsoft.Storage/*",
  ],
}

/** Roles of the provider without a condition of their own. */
export const known: readonly string[] = [
  "5e0bd9bd-7b93-4f28-af87-19fc36ad61bd",
  "a001fd3d-188f-4b5d-821b-7da978bf7442",
  "a97b65f3-24c7-4388-baec-2e87135dc908",
  "25fbc0a9-bd7c-42a3-aa1a-3b75d497ee68",
  "b24988ac-6180-42a0-ab88-20f7382dd24c",
  "8e3af657-a8ff-443c-a75c-2fe8c4bcb635",
  "acdd72a7-3385-48ef-bd42-f606fba81ae7",
  "18d7d88d-d35e-4fb5-a5c3-7773c20a72d9",
  "53ca6127-db72-4b80-b1b0-d745d6d5456d",
  "64702f94-c441-49e6-a78b-ef80e0188fee",
  "f6c7c914-8db3-469d-8ca1-694a8f32e121",
  "8ebe5a00-799e-43f5-93ac-243d3dce84a7",
  "7ca78c08-252a-4471-8644-bb5ff32d4ba0",
]
export const own: readonly string[] = [1, 2, 3].map((i) => `${i}0000000-0000-4000-8000-000000000000`)

export const some = <T>(dice: Dice, least: number, most: number, make: (dice: Dice) => T): readonly T[] =>
  Array.from({ length: least + dice.below(most - least + 1) }, () => make(dice))

const inLetters = (dice: Dice, text: string): string =>
  dice.chance(0.9) ? text : dice.chance(0.5) ? text.toLowerCase() : text.toUpperCase()

export const permission = (dice: Dice, plane: "control" | "data"): string => {
  const from = dice.chance(0.15) ? unlisted : dice.chance(0.55) ? operations : globs
  return inLetters(dice, dice.pick(from[plane]))
}
const exclusion = (dice: Dice, plane: "control" | "data"): string =>
  inLetters(
    dice,
    dice.pick(dice.chance(0.2) ? unlisted[plane] : dice.chance(0.6) ? operations[plane] : globs[plane].slice(1)),
  )

export const permissions = (dice: Dice): Permissions => ({
  actions: some(dice, 0, 2, (each) => permission(each, "control")),
  notActions: dice.chance(0.3) ? some(dice, 1, 2, (each) => exclusion(each, "control")) : [],
  dataActions: some(dice, 0, 2, (each) => permission(each, "data")),
  notDataActions: dice.chance(0.3) ? some(dice, 1, 2, (each) => exclusion(each, "data")) : [],
})

const roleId = "@Request[Microsoft.Authorization/roleAssignments:RoleDefinitionId]"
export const attributes: Readonly<Record<string, readonly string[]>> = {
  [roleId]: [
    "5e0bd9bd-7b93-4f28-af87-19fc36ad61bd",
    "8e3af657-a8ff-443c-a75c-2fe8c4bcb635",
    "acdd72a7-3385-48ef-bd42-f606fba81ae7",
  ],
  "@Request[Microsoft.Authorization/roleAssignments:PrincipalType]": ["User", "ServicePrincipal", "serviceprincipal"],
  "@Resource[Microsoft.CognitiveServices/accounts:tags]": ["team", "teams", "Team", "other"],
  "@Principal[Microsoft.Directory/CustomSecurityAttributes/Id:level]": ["1", "2", "3", "10"],
  "@Environment[isPrivateLink]": ["true", "false"],
  "@Environment[UtcNow]": ["2026-01-01T00:00:00Z", "2027-01-01T00:00:00Z"],
}

/** A comparison that suits the attribute. */
export function comparison(dice: Dice): Condition {
  const attribute = dice.pick(Object.keys(attributes))
  const values = some(dice, 1, 3, () => dice.pick(attributes[attribute] ?? []))
  const one = (operator: string, value = values[0] ?? ""): Condition => ({
    kind: "test",
    attribute,
    quantifier: "",
    operator,
    values: [value],
  })
  const many = (operator: string): Condition => ({
    kind: "test",
    attribute,
    quantifier: dice.pick([
      "ForAnyOfAnyValues:",
      "ForAnyOfAnyValues:",
      "ForAllOfAnyValues:",
      "ForAnyOfAllValues:",
      "ForAllOfAllValues:",
    ] as const),
    operator,
    values,
  })
  if (dice.chance(0.08)) return { kind: "exists", attribute }
  if (attribute === roleId) return many("GuidEquals")
  if (attribute.includes("PrincipalType"))
    return dice.chance(0.5) ? many("StringEqualsIgnoreCase") : one(dice.pick(["StringEquals", "StringNotEquals"]))
  if (attribute.includes("tags"))
    return dice.chance(0.4)
      ? one(
          dice.pick([
            "StringEquals",
            "StringNotEquals",
            "StringStartsWith",
            "StringStartsWithIgnoreCase",
            "StringEqualsIgnoreCase",
          ]),
        )
      : dice.chance(0.5)
        ? one("StringLike", dice.pick(["t*", "team?", "*m*", "team*"]))
        : many(dice.pick(["StringEquals", "StringStartsWith"]))
  if (attribute.includes("level")) return one(dice.pick(["NumericLessThan", "NumericLessThanEquals", "NumericEquals"]))
  if (attribute.includes("UtcNow")) return one("DateTimeLessThan")
  return one("BoolEquals")
}

/** As people write them: a comparison, several, or one that bears on some operations alone. */
export function condition(dice: Dice): Condition {
  const guarded = (): Condition => ({
    kind: "or",
    of: [
      {
        kind: "not",
        of: {
          kind: "action",
          glob: dice.pick([
            "Microsoft.Authorization/roleAssignments/write",
            "Microsoft.Authorization/*",
            `${openAi}/deployments/*`,
            "Microsoft.CognitiveServices/*",
          ]),
        },
      },
      comparison(dice),
    ],
  })
  const part = (): Condition => (dice.chance(0.5) ? guarded() : comparison(dice))
  const roll = dice.roll()
  if (roll < 0.55) return part()
  if (roll < 0.75) return { kind: "and", of: [part(), part()] }
  if (roll < 0.9) return { kind: "or", of: [comparison(dice), comparison(dice)] }
  const attribute = dice.pick(Object.keys(attributes))
  return { kind: "not", of: dice.chance(0.4) ? { kind: "exists", attribute } : comparison(dice) }
}

export const ends: readonly string[] = ["2026-06-01T00:00:00Z", "2027-06-01T00:00:00Z", "2028-06-01T00:00:00Z"]

export const assignment = (dice: Dice): Assignment => ({
  role: dice.pick(dice.chance(0.5) ? known : own),
  scope: dice.pick(scopes),
  ...(dice.chance(0.25) && { condition: condition(dice) }),
  ...(dice.chance(0.1) && { eligible: true as const }),
  ...(dice.chance(0.1) && { until: dice.pick(ends) }),
})

export const deny = (dice: Dice): Deny => ({
  permissions: permissions(dice),
  scope: dice.pick(scopes),
  of: dice.chance(0.6) ? "holder" : "everyone",
  here: dice.chance(0.2),
})

export const estate = (dice: Dice): Estate => ({
  roles: Object.fromEntries(own.map((guid) => [guid, some(dice, 1, 2, permissions)])),
  assignments: some(dice, 0, 3, assignment),
  denies: dice.chance(0.2) ? some(dice, 1, 1, deny) : [],
})
