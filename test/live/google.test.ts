/** Projects are asked through the `gcloud` on the PATH, and what it answers is judged: refused and disabled services included. */
import { readFileSync, rmSync } from "node:fs"
import { join } from "node:path"
import { afterEach, describe, expect, it } from "vitest"
import { readLog } from "../../src/live/run-log.ts"
import {
  account,
  denial,
  email,
  key,
  member,
  number,
  onAccount,
  onProject,
  policy,
  poolMembers,
  pools,
  project,
  provider,
  role,
} from "../scan/google-words.ts"
import { type Answer, type StandIn, standIn } from "./stand-in.ts"

const made: StandIn[] = []
function gcloud(answers: readonly Answer[]): StandIn & { readonly into: string } {
  const client = standIn("gcloud")
  made.push(client)
  client.answer(answers)
  return { ...client, into: join(client.directory, "into") }
}
afterEach(() => {
  for (const { directory } of made.splice(0)) rmSync(directory, { recursive: true })
})

const helper = `projects/${project}/roles/helper`
const own = policy({ role: helper, members: [member("chat")] })

const estate: readonly Answer[] = [
  { words: "auth list", prints: [{ account: "auditor@acme.example", status: "ACTIVE" }] },
  { words: "projects list", prints: [{ projectId: project }, { projectId: "acme-web" }] },
  {
    words: `projects describe ${project}`,
    prints: { projectId: project, projectNumber: number, name: project, parent: { id: "42", type: "folder" } },
  },
  { words: "resource-manager folders describe 42", prints: { name: "folders/42", parent: "folders/41" } },
  { words: "resource-manager folders describe 41", prints: { name: "folders/41", parent: "organizations/5" } },
  { words: `projects get-iam-policy ${project}`, prints: own },
  {
    words: `projects get-ancestors-iam-policy ${project}`,
    prints: [
      { id: project, type: "project", policy: own },
      {
        id: "41",
        type: "folder",
        policy: policy({ role: "roles/aiplatform.admin", members: ["group:leads@acme.example"] }),
      },
    ],
  },
  {
    words: `asset search-all-iam-policies --scope projects/${project}`,
    prints: [
      onProject({ role: helper, members: [member("chat")] }),
      onAccount("101", { role: "roles/iam.workloadIdentityUser", members: [poolMembers("*")] }),
    ],
  },
  {
    words: "asset list --content-type resource",
    prints: [
      {
        name: `//aiplatform.googleapis.com/projects/${number}/locations/europe-west4/endpoints/77`,
        assetType: "aiplatform.googleapis.com/Endpoint",
        ancestors: [`projects/${number}`, "folders/42"],
        resource: {
          version: "v1",
          data: { name: `projects/${number}/locations/europe-west4/endpoints/77`, displayName: "chat" },
        },
      },
    ],
  },
  { words: "iam roles list", prints: [{ name: helper, title: "helper", etag: "x" }] },
  {
    words: "iam roles describe helper",
    prints: role(helper, "aiplatform.endpoints.predict", "iam.serviceAccounts.getAccessToken"),
  },
  { words: `iam service-accounts list --project ${project}`, prints: [account("chat", "101")] },
  {
    words: `iam service-accounts keys list --iam-account ${email("chat")}`,
    prints: [key("chat", "k", "USER_MANAGED")],
  },
  {
    words: `iam service-accounts get-iam-policy ${email("chat")}`,
    prints: policy({ role: "roles/iam.workloadIdentityUser", members: [poolMembers("*")] }),
  },
  { words: `iam workload-identity-pools list --location global --project ${project}`, prints: pools },
  { words: "iam workload-identity-pools providers list", prints: [provider()] },
  {
    words: `iam policies list --attachment-point cloudresourcemanager.googleapis.com/projects/${project}`,
    prints: [{ name: denial(`projects/${project}`, "", []).name, kind: "DenyPolicy" }],
  },
  {
    words: "iam policies get no-export",
    prints: denial(`projects/${project}`, "iam.googleapis.com/serviceAccounts.getAccessToken", [
      "principalSet://goog/public:all",
    ]),
  },
]

const scan = (client: StandIn & { readonly into: string }, ...more: readonly string[]) =>
  client.scan("--live", "gcp", "--into", client.into, "--format", "json", ...more)

describe("projects that answer", () => {
  it("are judged as their exports would be, with what comes from the folders above", async () => {
    const client = gcloud(estate)
    const { stdout, stderr } = await scan(client)
    const report = JSON.parse(stdout)
    expect(report.diagnostics).toEqual([])
    const told = report.findings.map(
      ({ severity, rule, principal }: Record<string, string>) => `${severity} ${rule} ${principal}`,
    )
    expect(told.sort()).toEqual([
      `critical gcp/iam/open-provider ${member("chat")}`,
      `high gcp/iam/service-account-key ${member("chat")}`,
      "medium gcp/vertex/user-role group:leads@acme.example",
    ])
    expect(client.calls()).toContain("projects describe acme-web --project acme-web --format json")
    for (const call of client.calls()) expect(stderr).toContain(`$ gcloud ${call}\n`)
  })

  it("are only asked where it is said", async () => {
    const client = gcloud(estate)
    await scan(client, "--projects", "acme-web")
    expect(client.calls().filter((call) => call.includes(project))).toEqual([])
  })
})

describe("projects that do not answer everything", () => {
  const disabled = (service: string) =>
    `ERROR: (gcloud) PERMISSION_DENIED: ${service} API has not been used in project ${number} before or it is disabled. Enable it by visiting https://console.developers.google.com/apis/api/${service}/overview then retry.\nreason: SERVICE_DISABLED`

  it("are never clean where something was refused, or a service that would tell of others is off", async () => {
    const client = gcloud([
      { words: "asset search-all-iam-policies", says: disabled("cloudasset.googleapis.com") },
      {
        words: "services api-keys list",
        says: "ERROR: (gcloud.services.api-keys.list) PERMISSION_DENIED: Permission denied to list keys",
      },
      { words: "resource-manager org-policies list", says: "ERROR: (gcloud) NOT_FOUND: nothing there" },
      ...estate,
    ])
    const { status, stdout } = await scan(client, "--projects", project)
    expect(status).toBe(1)
    expect(JSON.parse(stdout).diagnostics.map(({ message }: { message: string }) => message)).toEqual([
      expect.stringMatching(/^`gcloud asset search-all-iam-policies .*` was refused: .*cloudasset.googleapis.com/),
      expect.stringMatching(/^`gcloud services api-keys list .*` was refused: .*PERMISSION_DENIED/),
    ])
    const outcomes = readLog(readFileSync(join(client.into, "run.jsonl"), "utf8"))
    expect(outcomes.find(({ command }) => command.includes("org-policies"))?.outcome).toBe("absent")
  })

  it("are not begun where nobody is logged in", async () => {
    const client = gcloud([{ words: "auth list", prints: [] }, ...estate])
    const { status, stdout, stderr } = await scan(client)
    expect([status, stdout]).toEqual([2, ""])
    expect(stderr).toContain("gcloud auth login")
  })
})
