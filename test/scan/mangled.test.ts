/** Outputs of Azure and Google Cloud in which something is not what it should be, wherever that is: nothing throws, and the rest is read. */
import { describe, expect, it } from "vitest"
import {
  aiAccount,
  assignment,
  builtIn,
  federated,
  groupOf,
  guid,
  identity,
  role,
  subscription,
  user,
} from "./azure-words.ts"
import {
  account,
  denial,
  role as googleRole,
  key,
  member,
  onAccount,
  onProject,
  poolMembers,
  pools,
  project,
  provider,
} from "./google-words.ts"
import { scanned } from "./scanned.ts"

const whole = `/subscriptions/${subscription}`
const estate = {
  "accounts.json": [aiAccount("aoai", {}, { identity: { type: "SystemAssigned", principalId: guid(4) } })],
  "identities.json": [identity("id-chat", guid(1), guid(1, "ab"))],
  "federated.json": [federated("id-chat", "ci", "repo:contoso/chat:ref:refs/heads/main")],
  "definitions.json": [role("Own", guid(1, "c0"), { actions: ["Microsoft.CognitiveServices/*"] })],
  "assignments.json": [
    assignment({ to: guid(1), role: guid(1, "c0"), on: whole }),
    assignment({ to: guid(2), as: "Group", called: "ML", role: builtIn.Contributor, on: whole }),
  ],
  "groups.json": [{ ...groupOf(2, "ML"), members: [user(5, "Alice")] }],
  "google.json": [
    onProject({ role: `projects/${project}/roles/own`, members: [member("chat")] }),
    onAccount("101", { role: "roles/iam.workloadIdentityUser", members: [poolMembers("*")] }),
    account("chat", "101"),
    googleRole(`projects/${project}/roles/own`, "aiplatform.endpoints.predict"),
    key("chat", "k", "USER_MANAGED"),
    ...pools,
    provider(),
    denial(`projects/${project}`, "aiplatform.googleapis.com/models.export", ["principalSet://goog/public:all"]),
  ],
}

/** The way to every value in a tree. */
function ways(value: unknown, way: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [way]
  return [way, ...Object.entries(value).flatMap(([name, each]) => ways(each, [...way, name]))]
}

function withValue(tree: unknown, [first, ...rest]: readonly string[], value: unknown): unknown {
  if (first === undefined) return value
  if (Array.isArray(tree)) return tree.map((each, i) => (String(i) === first ? withValue(each, rest, value) : each))
  return { ...(tree as object), [first]: withValue(Reflect.get(tree as object, first), rest, value) }
}

const instead = [null, 7, "", "${x}", [], {}, [null], [["x"]], { id: {} }, true]

describe("an output in which one value is another", () => {
  it.each(Object.keys(estate))(
    "is read as far as it goes: %s",
    async (path) => {
      const own = estate[path as keyof typeof estate]
      for (const [i, way] of ways(own).slice(1).entries()) {
        const printed = withValue(own, way, instead[i % instead.length]) as object
        const { report } = await scanned({ ...estate, [path]: printed, "bare.json": [own[0] ?? {}] })
        expect(["pass", "fail"]).toContain(report.verdict)
      }
    },
    120_000,
  )
})
