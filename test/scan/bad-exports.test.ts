/** Files that are not what they should be, of Azure and Google Cloud: a plain word on each, and what could be read is kept. */
import { mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { exportFiles } from "../../src/export-files.ts"
import { exports, settling } from "../../src/exports/index.ts"
import { readExports } from "../../src/exports/read-exports.ts"
import { aiAccount, assignment, builtIn, guid, subscription } from "./azure-words.ts"
import { onProject, policy } from "./google-words.ts"
import { scanned } from "./scanned.ts"

const whole = `/subscriptions/${subscription}`
const carol = assignment({
  to: guid(3),
  as: "User",
  called: "carol@contoso.example",
  role: builtIn.Contributor,
  on: whole,
})
const dora = assignment({
  to: guid(4),
  as: "User",
  called: "dora@contoso.example",
  role: builtIn.Contributor,
  on: whole,
})
const told = "high azure/openai/broad-role carol@contoso.example"
const text = JSON.stringify([carol, dora], null, 2)

describe("what a client says to people", () => {
  const login = "unanswered x.json: nobody was logged in when this was asked for: log in, and ask for it again"
  it.each([
    ["ERROR: AADSTS700082: The refresh token has expired due to inactivity.\nPlease run:\naz login\n", login],
    ["ERROR: Please run 'az login' to setup account.\n", login],
    [
      "ERROR: (gcloud.projects.get-iam-policy) There was a problem refreshing your current auth tokens: Reauthentication failed.\nPlease run:\n\n  $ gcloud auth login\n",
      login,
    ],
    [
      "ERROR: (AuthorizationFailed) The client 'x' does not have authorization to perform it.\n",
      "unanswered x.json: it holds an error in place of an answer: `ERROR: (AuthorizationFailed) The client 'x' does not have authorization to perform it.`",
    ],
    [
      "Name    Location\n------  ----------\naoai    westeurope\n",
      "syntax x.json: `Name Location` is no JSON: ask for that with `--output json`, of gcloud `--format json`",
    ],
    [
      "bindings:\n- members:\n  - user:a@acme.example\n  role: roles/owner\n",
      "syntax x.json: `bindings:` is no JSON: ask for that with `--output json`, of gcloud `--format json`",
    ],
    ["", "unanswered x.json: it is empty: whatever was asked for was not answered"],
    [" \n", "unanswered x.json: it is empty: whatever was asked for was not answered"],
  ])("is told in one line: %j", async (printed, message) => {
    const { diagnostics, report } = await scanned({ "x.json": printed, "y.json": [carol] })
    expect(diagnostics).toEqual([`error ${message}`])
    expect(report.verdict).toBe("fail")
    expect(report.findings.map(({ principal }) => principal)).toEqual(["carol@contoso.example"])
  })

  it("is no matter where it only warns, before or after the answer", async () => {
    const warning = "WARNING: Command group is in preview and under development.\n"
    const { diagnostics, findings } = await scanned({ "x.json": `${warning}${text}\n${warning}` })
    expect([diagnostics, findings]).toEqual([[], [told]])
  })
})

describe("a file that is not whole, or not alone", () => {
  it("is read as far as it goes", async () => {
    const { diagnostics, findings } = await scanned({ "x.json": text.slice(0, text.length - 300) })
    expect(diagnostics).toEqual([
      expect.stringMatching(/^error cut-off x\.json: the file ends in the middle, at line \d+/),
    ])
    expect(findings).toEqual([told])
  })

  it("says that a first page is one", async () => {
    const page = { value: [carol], nextLink: "https://management.azure.com/next" }
    const { diagnostics, findings } = await scanned({ "x.json": page })
    expect(diagnostics).toEqual([expect.stringMatching(/^error cut-off x\.json: .*only the first page/)])
    expect(findings).toEqual([told])
  })

  it("is read beside those of other clouds, each by its own", async () => {
    const bedrock = {
      UserDetailList: [
        {
          Arn: "arn:aws:iam::111122223333:user/ana",
          UserName: "ana",
          UserPolicyList: [
            {
              PolicyName: "p",
              PolicyDocument: { Statement: { Effect: "Allow", Action: "bedrock:InvokeModel", Resource: "*" } },
            },
          ],
        },
      ],
    }
    const google = onProject({ role: "roles/owner", members: ["user:ops@acme.example"] })
    const { diagnostics, findings, units } = await scanned({ "a.json": [carol], "b.json": bedrock, "c.json": [google] })
    expect(diagnostics).toEqual([])
    expect(units.map(({ key }) => key)).toEqual(["aws:111122223333", "azure", "gcp:acme-ml"])
    expect(findings).toEqual(
      [
        told,
        "high aws/bedrock/any-model arn:aws:iam::111122223333:user/ana",
        "high gcp/iam/basic-role user:ops@acme.example",
      ].sort(),
    )
  })

  it("is told of where it is JSON of something else, and where fields are new nobody minds", async () => {
    const { diagnostics, findings } = await scanned({
      "x.json": [{ hello: "world" }, { ...carol, fromTomorrow: { deep: [1, null] } }],
    })
    expect(diagnostics).toEqual([
      "error shape x.json: this is no output of a cloud's command line that is known here: it has `hello`",
    ])
    expect(findings).toEqual([told])
  })

  it("is read in the encoding in which PowerShell writes it", async () => {
    const directory = mkdtempSync(join(tmpdir(), "exports-"))
    const marked = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")])
    writeFileSync(join(directory, "a.json"), marked)
    const files = await exportFiles([directory])
    const { value, diagnostics } = await readExports(files.value, exports, settling)
    expect(diagnostics).toEqual([])
    expect(
      value.flatMap(({ resources }) => resources).filter(({ type }) => type.endsWith("roleAssignments")),
    ).toHaveLength(2)
  })
})

describe("what an output does not say", () => {
  it("is told of a policy of nobody knows which project", async () => {
    const files = { "iam-policy.json": policy({ role: "roles/owner", members: ["user:ops@acme.example"] }) }
    const { diagnostics, findings } = await scanned(files)
    expect(diagnostics).toEqual([
      "warning unresolved iam-policy.json: it does not say which project it is of: name the file after that, as in `my-project.json`",
    ])
    expect(findings).toEqual(["high gcp/iam/basic-role user:ops@acme.example"])
  })

  it.each([
    ["acme-ml.json", "gcp:acme-ml"],
    ["projects/acme-ml.iam-policy.json", "gcp:acme-ml"],
    ["get-iam-policy.acme-ml.json", "gcp:acme-ml"],
    ["project-acme-ml-policy.json", "gcp:acme-ml"],
    ["folder-42.json", "gcp"],
    ["policy.json", "gcp"],
  ])("is known by the file's name: %s", async (path, key) => {
    const { units } = await scanned({ [path]: policy({ role: "roles/viewer", members: ["user:v@acme.example"] }) })
    expect(units.map((unit) => unit.key)).toEqual([key])
  })

  it("is told of accounts that are only listed, and nothing is held against them", async () => {
    const { id, name, type, location, kind, sku, resourceGroup } = aiAccount("aoai")
    const listed = { id, name, type, location, kind, sku, resourceGroup, identity: null, properties: null, tags: {} }
    const { diagnostics, findings } = await scanned({ "resources.json": [listed] })
    expect(findings).toEqual([])
    expect(diagnostics).toEqual([
      `warning unresolved resources.json: \`${id}\` is only listed, and not how it is set: \`az resource show --ids\` tells`,
    ])
    const shown = await scanned({
      "resources.json": [listed],
      "shown.json": aiAccount("aoai", { disableLocalAuth: false }),
    })
    expect(shown.diagnostics).toEqual([])
    expect(shown.findings).toEqual([`high azure/openai/key-authentication ${id}`])
  })

  it("is told of a role that is not in view", async () => {
    const own = assignment({ to: guid(5), role: guid(5, "c0"), roleName: "AI helper", on: whole })
    const { diagnostics } = await scanned({ "a.json": [own] })
    expect(diagnostics).toEqual([
      "warning unresolved a.json: there is no role `AI helper` among the built-in ones, and none in view bears that name",
    ])
  })
})
