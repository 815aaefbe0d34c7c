/** Estates on Google Cloud with known verdicts: what several outputs only say together. */
import { describe, expect, it } from "vitest"
import {
  account,
  denial,
  email,
  folder,
  key,
  member,
  number,
  onAccount,
  onFolder,
  onProject,
  policy,
  poolMembers,
  pools,
  project,
  provider,
  role,
} from "./google-words.ts"
import { scanned } from "./scanned.ts"

const predict = "aiplatform.endpoints.predict"
const helper = `projects/${project}/roles/helper`

describe("a service account that becomes another one, over an own role and a policy of that other", () => {
  const files = {
    "accounts.json": [account("chat", "101"), account("trainer", "102")],
    "roles.json": [
      role(helper, predict, "iam.serviceAccounts.getAccessToken"),
      role("projects/acme-ml/roles/idle", "*"),
    ],
    "policies.json": [
      onProject(
        { role: helper, members: [member("chat")] },
        { role: "roles/aiplatform.admin", members: [member("trainer")] },
      ),
      onAccount("102", { role: "roles/iam.serviceAccountTokenCreator", members: [member("chat")] }),
    ],
    "keys.json": [key("chat", "k1", "USER_MANAGED"), key("trainer", "k2", "SYSTEM_MANAGED")],
  }

  it("is told of under the names that Google gives them", async () => {
    const { findings, diagnostics, units, survey } = await scanned(files)
    expect(diagnostics).toEqual([])
    expect(units.map(({ key: name, tenant }) => [name, tenant])).toEqual([["gcp:acme-ml", project]])
    expect(findings).toEqual([
      `high gcp/iam/impersonation ${member("chat")}`,
      `high gcp/iam/service-account-key ${member("chat")}`,
      `high gcp/vertex/user-role ${member("trainer")}`,
      `low gcp/iam/impersonation ${member("chat")}`,
    ])
    expect(survey.principals.map(({ name }) => name).sort()).toEqual([member("chat"), member("trainer")])
  })

  it("is told the same where each output is asked for by itself, and names differ", async () => {
    const { findings, diagnostics } = await scanned({
      ...files,
      "policies.json": [],
      "acme-ml.iam-policy.json": policy(
        { role: helper, members: [member("chat")] },
        { role: "roles/aiplatform.admin", members: [member("trainer")] },
      ),
      "trainer.json": {
        command: `gcloud iam service-accounts get-iam-policy ${email("trainer")} --project ${project} --format json`,
        printed: policy({ role: "roles/iam.serviceAccountTokenCreator", members: [member("chat")] }),
      },
    })
    expect(diagnostics).toEqual([])
    expect(findings).toEqual((await scanned(files)).findings)
  })

  it("is told once where two outputs say it", async () => {
    const { report } = await scanned(files)
    const again = await scanned({
      ...files,
      "project.json": {
        command: `gcloud projects get-iam-policy ${project}`,
        printed: policy(
          { role: helper, members: [member("chat")] },
          { role: "roles/viewer", members: ["user:v@acme.example"] },
        ),
      },
    })
    const isOld = (finding: string) => !finding.includes("v@acme.example")
    expect(again.findings.filter(isOld)).toEqual((await scanned(files)).findings)
    expect(again.findings.filter((each) => !isOld(each))).toHaveLength(1)
    expect(again.report.findings.filter(({ principal }) => principal === member("trainer"))).toEqual(
      report.findings.filter(({ principal }) => principal === member("trainer")),
    )
  })
})

describe("a pipeline that comes in by a pool", () => {
  const files = (asked: object, from: string) => ({
    "accounts.json": [account("chat", "101")],
    "policies.json": [
      onProject({ role: "roles/aiplatform.user", members: [member("chat")] }),
      onAccount("101", { role: "roles/iam.workloadIdentityUser", members: [poolMembers(from)] }),
    ],
    "pools.json": pools,
    "providers.json": [provider(asked)],
  })
  const user = `high gcp/vertex/user-role ${member("chat")}`

  it("is told of where all of GitHub comes in by it", async () => {
    const { findings, diagnostics } = await scanned(files({}, "*"))
    expect(diagnostics).toEqual([])
    expect(findings).toEqual([`critical gcp/iam/open-provider ${member("chat")}`, user])
  })

  it("is not where one branch of one repository does", async () => {
    const pinned = { attributeCondition: "assertion.repository == 'acme/app' && assertion.ref == 'refs/heads/main'" }
    expect((await scanned(files(pinned, "attribute.repository/acme/app"))).findings).toEqual([user])
  })

  it("is told of where the pool is another project's", async () => {
    const { "pools.json": _pools, "providers.json": providers, ...rest } = files({}, "*")
    const elsewhere = JSON.parse(JSON.stringify([rest, providers]).replaceAll(number, "200000000002"))
    const { findings, units } = await scanned({
      ...elsewhere[0],
      "policies.json": [
        ...elsewhere[0]["policies.json"].map((each: object) => ({ ...each, project: `projects/${number}` })),
      ],
      "providers.json": elsewhere[1],
    })
    expect(units.length).toBe(2)
    expect(findings).toEqual([`critical gcp/iam/open-provider ${member("chat")}`, user])
  })
})

describe("what comes from above, and is taken away there", () => {
  const files = {
    "policies.json": [
      onFolder({ role: "roles/aiplatform.admin", members: ["group:leads@acme.example"] }),
      onProject(
        { role: "roles/aiplatform.viewer", members: ["user:vera@acme.example"] },
        { role: "projects/acme-ml/roles/publisher", members: ["user:nora@acme.example", "user:otto@acme.example"] },
      ),
    ],
    "roles.json": [role("projects/acme-ml/roles/publisher", "aiplatform.models.export")],
  }
  const others = ["low gcp/vertex/viewer-role user:vera@acme.example"]
  const everybody = ["principalSet://goog/public:all"]
  const otto = ["principal://goog/subject/otto@acme.example"]

  it("is told of", async () => {
    const { findings, diagnostics } = await scanned(files)
    expect(diagnostics).toEqual([])
    expect(findings).toEqual([
      ...others,
      "medium gcp/vertex/model-export user:nora@acme.example",
      "medium gcp/vertex/user-role group:leads@acme.example",
    ])
  })

  it("is nobody's whom a deny of the folder takes it from", async () => {
    const deny = denial(folder, "aiplatform.googleapis.com/models.export", everybody, otto)
    expect((await scanned({ ...files, "deny.json": [deny] })).findings).toEqual([
      ...others,
      "medium gcp/vertex/model-export user:otto@acme.example",
      "medium gcp/vertex/user-role group:leads@acme.example",
    ])
  })

  it("is everybody's where the deny is of another folder", async () => {
    const deny = denial("folders/43", "aiplatform.googleapis.com/models.export", everybody, otto)
    expect((await scanned({ ...files, "deny.json": [deny] })).findings).toEqual((await scanned(files)).findings)
  })
})

describe("a group", () => {
  const join = (id: string, type: string) => ({
    name: `groups/1/memberships/${id.replace("@", "")}`,
    preferredMemberKey: { id },
    roles: [{ name: "MEMBER" }],
    type,
  })
  const listed = (group: string, ...printed: readonly object[]) => ({
    command: `gcloud identity groups memberships list --group-email ${group} --format json`,
    printed,
  })

  it("gives all that it is given to whoever is in it, and in groups in it", async () => {
    const { survey, diagnostics } = await scanned({
      "policies.json": [onProject({ role: "roles/aiplatform.user", members: ["group:ml@acme.example"] })],
      "ml.json": listed("ml@acme.example", join("ada@acme.example", "USER"), join("interns@acme.example", "GROUP")),
      "interns.json": listed("interns@acme.example", join("ivo@acme.example", "USER")),
    })
    expect(diagnostics).toEqual([])
    expect(survey.principals.map(({ name }) => name).sort()).toEqual([
      "group:interns@acme.example",
      "group:ml@acme.example",
      "user:ada@acme.example",
      "user:ivo@acme.example",
    ])
  })

  it("is told of where nobody says which it is", async () => {
    const { diagnostics } = await scanned({ "members.json": [join("ada@acme.example", "USER")] })
    expect(diagnostics).toEqual(["error unsupported members.json: it does not say of which group this is a member"])
  })
})

describe("roles of Google's own", () => {
  const held = onProject({ role: "roles/newai.runner", members: ["user:nora@acme.example"] })

  it("are what Google says that they are, where it is newer than what is known here", async () => {
    const described = role("roles/newai.runner", "aiplatform.models.export")
    const { findings, diagnostics } = await scanned({ "p.json": [held], "r.json": described })
    expect(diagnostics).toEqual([])
    expect(findings).toEqual(["medium gcp/vertex/model-export user:nora@acme.example"])
  })
})
