/** A tenant is asked through the `az` on the PATH, and what it answers is judged: refused, throttled and broken answers included. */
import { existsSync, readFileSync, rmSync } from "node:fs"
import { join } from "node:path"
import { afterEach, describe, expect, it } from "vitest"
import { readLog } from "../../src/live/run-log.ts"
import {
  account,
  aiAccount,
  assignment,
  builtIn,
  federated,
  groupOf,
  guid,
  identity,
  identityId,
  otherSubscription,
  subscription,
  subscriptions,
  user,
} from "../scan/azure-words.ts"
import { type Answer, type StandIn, standIn } from "./stand-in.ts"

const made: StandIn[] = []
function az(answers: readonly Answer[]): StandIn & { readonly into: string } {
  const client = standIn("az")
  made.push(client)
  client.answer(answers)
  return { ...client, into: join(client.directory, "into") }
}
afterEach(() => {
  for (const { directory } of made.splice(0)) rmSync(directory, { recursive: true })
})

const [first] = subscriptions
const foreign = { ...first, id: guid(7, "5f"), tenantId: guid(7, "7f") }
const second = { ...first, id: otherSubscription, name: "Contoso web" }
const chat = guid(1)
const listed = { ...aiAccount("aoai"), properties: null }
const on = (id: string) => `--subscription ${id}`

const tenant: readonly Answer[] = [
  { words: "account show", prints: first },
  { words: "account list", prints: [first, second, foreign] },
  {
    words: `role assignment list --all --include-inherited ${on(subscription)}`,
    prints: [
      assignment({ to: chat, role: builtIn["Cognitive Services OpenAI User"], on: account("aoai") }),
      assignment({ to: guid(2), as: "Group", called: "ML", role: builtIn["Azure AI Developer"], on: account("aoai") }),
      assignment({ to: guid(2), as: "Group", called: "ML", role: builtIn.Reader, on: account("aoai") }),
    ],
  },
  { words: `ad group member list --group ${guid(2)}`, prints: [user(5, "Alice"), groupOf(6, "Interns")] },
  { words: `ad group member list --group ${guid(6)}`, prints: [user(7, "Ivan"), groupOf(2, "ML")] },
  {
    words: `ad sp show --id ${chat}`,
    says: "ERROR: Resource '…' does not exist or one of its queried reference-property objects are not present.",
    status: 3,
  },
  {
    words: `cognitiveservices account list ${on(subscription)}`,
    prints: [aiAccount("aoai", { disableLocalAuth: false })],
  },
  { words: `resource list ${on(subscription)}`, prints: [listed] },
  { words: `identity list ${on(subscription)}`, prints: [identity("id-chat", chat, guid(1, "ab"))] },
  {
    words: "identity federated-credential list --identity-name id-chat --resource-group rg-ai",
    prints: [federated("id-chat", "ci", "repo:contoso/chat:pull_request")],
  },
  { words: "rest --method get", prints: { value: [] } },
]

const outcomes = (into: string) =>
  readLog(readFileSync(join(into, "run.jsonl"), "utf8")).map(
    ({ command, outcome }) => `${outcome} ${command.slice(1).join(" ")}`,
  )

describe("a tenant that answers", () => {
  it("is judged as its exports would be, over all subscriptions of it and none of another's", async () => {
    const client = az(tenant)
    const { status, stdout, stderr } = await client.scan("--live", "azure", "--into", client.into, "--format", "json")
    const report = JSON.parse(stdout)
    expect(report.diagnostics).toEqual([])
    expect(status).toBe(1)
    const told = report.findings.map(
      ({ severity, rule, principal }: Record<string, string>) => `${severity} ${rule} ${principal}`,
    )
    expect(told.sort()).toEqual([
      `high azure/identity/unpinned-federation ${identityId("id-chat")}`,
      `high azure/openai/broad-role ML (${guid(2)})`,
      `high azure/openai/key-authentication ${account("aoai")}`,
      `low azure/openai/uses-models ${identityId("id-chat")}`,
    ])
    expect(client.calls().some((call) => call.includes(foreign.id))).toBe(false)
    expect(client.calls()).toContain(`role definition list ${on(otherSubscription)} --output json`)
    for (const call of client.calls()) expect(stderr.replaceAll("'", "")).toContain(`$ az ${call}\n`)
    // Whatever leads to it, nothing is asked twice.
    expect(client.calls().filter((call) => call.startsWith("ad group member"))).toEqual(
      [guid(2), guid(6)].map((id) => `ad group member list --group ${id} --output json`),
    )
    expect(outcomes(client.into)).toContain(`absent ad sp show --id ${chat} --output json`)
  })

  it("is only asked where it is said, and only to read", async () => {
    const client = az(tenant)
    await client.scan("--live", "azure", "--subscriptions", subscription, "--into", client.into)
    expect(client.calls().some((call) => call.includes(otherSubscription))).toBe(false)
    expect(
      client
        .calls()
        .filter((call) => !/^[a-z- ]+(list|show)( |$)|^rest --method get --url \/subscriptions\//.test(call)),
    ).toEqual([])
    const wrong = await client.scan("--live", "azure", "--subscriptions", "nowhere", "--into", client.into)
    expect([wrong.status, wrong.stderr]).toEqual([2, expect.stringContaining("`nowhere`")])
    const other = await client.scan("--live", "azure", "--projects", "p")
    expect([other.status, other.stderr]).toEqual([2, expect.stringContaining("`--projects` is of `--live gcp`")])
  })
})

describe("a tenant that does not answer everything", () => {
  const refusing = (...answers: readonly Answer[]) => az([...answers, ...tenant])
  const scan = (client: StandIn & { readonly into: string }) =>
    client.scan("--live", "azure", "--subscriptions", subscription, "--into", client.into, "--format", "json")
  const told = (stdout: string) =>
    JSON.parse(stdout).diagnostics.map(({ severity, message }: Record<string, string>) => `${severity} ${message}`)

  it("is never clean where something was refused, or broke", async () => {
    const client = refusing(
      {
        words: "…denyAssignments",
        says: "ERROR: (AuthorizationFailed) The client 'a' does not have authorization to perform action 'Microsoft.Authorization/denyAssignments/read'",
      },
      {
        words: "identity list",
        says: "ERROR: HTTPSConnectionPool(host='management.azure.com', port=443): Read timed out.",
      },
    )
    const { status, stdout } = await scan(client)
    expect(status).toBe(1)
    expect(told(stdout)).toEqual([
      expect.stringMatching(/^error `az identity list .*` was answered with an error: .*Read timed out/),
      expect.stringMatching(/^error `az rest .*denyAssignments.*` was refused: .*AuthorizationFailed/),
    ])
  })

  it("is asked again for what was missing, and only for that", async () => {
    const client = refusing({ words: "identity list", says: "ERROR: Read timed out.", times: 1 })
    await scan(client)
    const before = client.calls().length
    const { stdout } = await scan(client)
    expect(told(stdout)).toEqual([])
    expect(client.calls().slice(before)).toEqual([
      "account show --output json",
      "account list --output json",
      expect.stringMatching(/^identity list /),
      expect.stringMatching(/^identity federated-credential list /),
    ])
    expect(stdout).toContain("unpinned-federation")
  })

  it("is waited for where it asks for patience", async () => {
    const client = refusing({
      words: "role definition list",
      says: "ERROR: (TooManyRequests) Number of requests exceeded",
      times: 1,
    })
    const { stdout, stderr } = await scan(client)
    expect(stderr).toContain("asking again in 1 s")
    expect(told(stdout)).toEqual([])
    expect(client.calls().filter((call) => call.startsWith("role definition list"))).toHaveLength(2)
  })

  it("is not begun where nobody is logged in, or the login ends", async () => {
    const nobody = refusing({ words: "account show", says: "ERROR: Please run 'az login' to setup account." })
    const { status, stdout, stderr } = await scan(nobody)
    expect([status, stdout]).toEqual([2, ""])
    expect(stderr).toContain("log in (`az login`)")
    expect(existsSync(nobody.into)).toBe(false)
    const ending = refusing({ words: "identity list", says: "ERROR: AADSTS70043: The refresh token has expired" })
    const ended = await scan(ending)
    expect([ended.status, ended.stdout]).toEqual([2, ""])
    expect(ended.stderr).toContain("AADSTS70043")
  })

  it("is told how to be had where there is no client", async () => {
    const client = az([])
    rmSync(join(client.directory, "az"))
    const { status, stderr } = await scan(client)
    expect(status).toBe(2)
    expect(stderr).toContain("there is no `az` on the PATH")
  })
})
