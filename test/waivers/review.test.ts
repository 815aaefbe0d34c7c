import { describe, expect, it } from "vitest"
import type { Report } from "../../src/model/report.ts"
import type { Options } from "../../src/options.ts"
import { defaultOptions } from "../../src/read-options.ts"
import { noLinks } from "../../src/report/links.ts"
import { renderJobSummary } from "../../src/report/summary.ts"
import type { WrittenWaiver } from "../../src/waivers/waiver.ts"
import { type Files, reviewFiles } from "../review-sources.ts"

const today = "2026-11-27"
const rule = "aws/bedrock/any-model"
const statement = (resources = "*", comment = "", more = "") =>
  `data "aws_iam_policy_document" "models" {\n${comment === "" ? "" : `  ${comment}\n`}  statement {\n    actions   = ["bedrock:InvokeModel"]\n    resources = ["${resources}"]\n${more}  }\n}\n`
const document = (action = "bedrock:InvokeModel") =>
  JSON.stringify({ Statement: [{ Effect: "Allow", Action: action, Resource: "*" }] }, null, 2)
const yaml = (comment = "") =>
  `Version: "2012-10-17"\nStatement:\n  ${comment}\n  - Effect: Allow\n    Action: bedrock:InvokeModel\n    Resource: "*"\n`

const review = (base: Files, head: Files, options: Partial<Options> = {}) =>
  reviewFiles(base, head, { today, failOn: "info", ...options })
const open = async (head: Files, base: Files = {}) => {
  const found = (await review(base, head)).findings.find((finding) => finding.rule === rule)
  if (!found) throw new Error("the rule says nothing")
  return found.fingerprint
}
const states = ({ waivers }: Report) => waivers.map(({ state }) => state)
const verdict = ({ verdict, findings }: Report) => [verdict, findings.map(({ waiver }) => waiver !== null)]
const words = (fingerprint: string, until = "2027-01-31") =>
  `# ai-iam-gate: waive ${rule}${fingerprint && ` ${fingerprint}`} until ${until} by @platform because the pilot needs it`
const allowed: Partial<Options> = { waivers: { entries: [], fromPullRequest: true } }

describe("a comment", () => {
  it.each<[string, (comment: string) => Files]>([
    ["Terraform", (comment) => ({ "iam.tf": statement("*", comment) })],
    ["YAML", (comment) => ({ "policy.yaml": yaml(comment) })],
  ])("in %s that the base has waives just its finding, and is named by it", async (_, write) => {
    const print = await open(write("# nothing"))
    const waived = await review({ "other.tf": "", ...comments(write(words(print))) }, write(words(print)))
    expect(verdict(waived)).toEqual(["pass", [true]])
    expect(waived.findings[0]?.waiver).toMatchObject({
      owner: "@platform",
      reason: "the pilot needs it",
      until: "2027-01-31",
      path: Object.keys(write(""))[0],
      line: expect.any(Number),
    })
    expect(states(waived)).toEqual(["in-force"])
  })

  /** The base's text: the comments alone. */
  function comments(files: Files): Files {
    return Object.fromEntries(
      Object.entries(files).map(([path, text]) => [
        path,
        text
          .split("\n")
          .filter((line) => line.trim().startsWith("#"))
          .map((line) => line.trim())
          .join("\n"),
      ]),
    )
  }

  it("that the pull request brings is shown, and counts only where that is allowed", async () => {
    const print = await open({ "iam.tf": statement() })
    const head = { "iam.tf": statement("*", words(print)) }
    const pending = await review({}, head)
    expect([verdict(pending), states(pending)]).toEqual([["fail", [false]], ["pending"]])
    expect(renderJobSummary(pending, noLinks)).toContain(
      "**Added here** · `aws/bedrock/any-model` at `iam.tf:2`: it is added by this pull request, and counts once it is merged (`@platform`, until 2027-01-31): the pilot needs it",
    )
    const counting = await review({}, head, allowed)
    expect([verdict(counting), states(counting)]).toEqual([["pass", [true]], ["in-force"]])
    expect(renderJobSummary(counting, noLinks)).toContain("counts in this pull request already")
  })

  it("opens again for whatever goes beyond it", async () => {
    const print = await open({ "iam.tf": statement("arn:aws:bedrock:*::foundation-model/*") })
    const comment = words(print)
    const base = { "iam.tf": comment }
    const fine = { "iam.tf": statement("arn:aws:bedrock:*::foundation-model/*", comment) }
    expect(verdict(await review(base, fine))[0]).toBe("pass")
    const wider = await review(base, { "iam.tf": statement("*", comment) })
    expect([verdict(wider)[0], states(wider)]).toEqual(["fail", ["stale"]])
    const more = fine["iam.tf"].replace(
      '["bedrock:InvokeModel"]',
      '["bedrock:InvokeModel", "bedrock:CreateGuardrail", "bedrock:*"]',
    )
    expect(verdict(await review(base, { "iam.tf": more }))[0]).toBe("fail")
    // What is merged is the base of the next one.
    expect(verdict(await review(fine, { "iam.tf": statement("*", comment) }))[0]).toBe("fail")
  })

  it("holds on its last day, and on the next no more", async () => {
    const print = await open({ "iam.tf": statement() })
    const head = { "iam.tf": statement("*", words(print, today)) }
    const base = { "iam.tf": words(print, today) }
    const last = await review(base, head)
    expect([verdict(last)[0], last.waivers[0]?.endsSoon]).toEqual(["pass", true])
    const soon = async (day: string) => (await review(base, head, { today: day })).waivers[0]?.endsSoon
    expect([await soon("2026-11-12"), await soon("2026-11-13")]).toEqual([false, true])
    const over = await review(base, head, { today: "2026-11-28" })
    expect([verdict(over)[0], states(over)]).toEqual(["fail", ["expired"]])
    expect(over.waivers[0]?.note).toContain("counts again")
  })

  it("that ends too far ahead does not count", async () => {
    const print = await open({ "iam.tf": statement() })
    for (const [until, state] of [
      ["2028-01-01", "in-force"],
      ["2028-01-02", "malformed"],
      ["9999-12-31", "malformed"],
    ] as const) {
      const report = await review({ "iam.tf": words(print, until) }, { "iam.tf": statement("*", words(print, until)) })
      expect(states(report), until).toEqual([state])
    }
  })

  it("without a fingerprint is told what to write, and counts only while it is new itself", async () => {
    const head = { "iam.tf": statement("*", words("")) }
    const print = await open(head)
    const stood = await review({ "iam.tf": words("") }, head, allowed)
    expect([verdict(stood)[0], states(stood)]).toEqual(["fail", ["incomplete"]])
    expect(stood.waivers[0]?.note).toContain(`\`${words(print).slice(2)}\``)
    expect(verdict(await review({}, head, allowed))[0]).toBe("pass")
    expect(states(await review({}, head))).toEqual(["incomplete"])
    // Elsewhere in the file it is of nothing.
    const apart = await review({}, { "iam.tf": `${words("")}\nlocals {}\n${statement()}` }, allowed)
    expect([verdict(apart)[0], states(apart)]).toEqual(["fail", ["stale"]])
  })

  it("in another file, in a string, or in the text of a heredoc is none", async () => {
    const print = await open({ "iam.tf": statement() })
    for (const head of [
      { "iam.tf": statement(), "other.tf": words(print) },
      { "iam.tf": `${statement()}locals {\n  text = "${words(print)}"\n}\n` },
      { "iam.tf": `${statement()}locals {\n  text = <<EOF\n${words(print)}\nEOF\n}\n` },
      { "iam.tf": statement(), "text.json": JSON.stringify(words(print)) },
    ]) {
      expect(verdict(await review({}, head, allowed))[0], JSON.stringify(head)).toBe("fail")
    }
  })

  it.each([
    ["waive", "it does not name the rule"],
    ["ignore aws/bedrock/any-model", "`ignore` is nothing that a comment can ask for"],
    ["waive aws/bedrock/any-modle until 2027-01-31 by @a because b", "did you mean `aws/bedrock/any-model`"],
    ["waive aws/bedrock/* until 2027-01-31 by @a because b", "a waiver is for one rule"],
    ["waive any/gate/waiver-added until 2027-01-31 by @a because b", "watches over the gate itself"],
    ["waive aws/bedrock/any-model 12345 until 2027-01-31 by @a because b", "`12345` is no fingerprint"],
    ["waive aws/bedrock/any-model by @a because b", "it does not say until when"],
    ["waive aws/bedrock/any-model until 2027-02-30 by @a because b", "`2027-02-30` is no day"],
    ["waive aws/bedrock/any-model until tomorrow by @a because b", "`tomorrow` is no day"],
    ["waive aws/bedrock/any-model until 2027-01-31 because b", "it does not say who answers for it"],
    ["waive aws/bedrock/any-model until 2027-01-31 by @a", "it does not say why"],
    [`waive aws/bedrock/any-model until 2027-01-31 by @a because ${"b".repeat(501)}`, "longer than 500 characters"],
    ["waive aws/bedrock/any-model `</details>@all\u202e", "is no fingerprint"],
  ])("that says `%s` waives nothing, and says why", async (text, note) => {
    const head = { "iam.tf": statement("*", `# ai-iam-gate: ${text}`) }
    const report = await review({}, head, allowed)
    expect([verdict(report)[0], states(report)]).toEqual(["fail", ["malformed"]])
    expect(report.waivers[0]?.note).toContain(note)
    expect(report.waivers[0]).toMatchObject({ path: "iam.tf", line: 2 })
    const outsideCode = renderJobSummary(report, noLinks).replace(/`[^`\n]*`/g, "")
    expect(outsideCode).not.toMatch(/<\/details>|@all|\u202e/)
  })

  it("may be of any kind that the format has", async () => {
    const print = await open({ "iam.tf": statement() })
    const bare = words(print).slice(2)
    for (const comment of [`// ${bare}`, `/* ${bare} */`, `/*\n ${bare}\n*/`, `#${bare}`]) {
      const report = await review({}, { "iam.tf": statement("*", comment) }, allowed)
      expect(states(report), comment).toEqual(["in-force"])
    }
    const trailing = statement().replace("statement {", `statement { ${words(print)}`)
    expect(states(await review({}, { "iam.tf": trailing }, allowed))).toEqual(["in-force"])
    expect(states(await review({}, { "iam.tf": statement("*", words("").replace("(fp", "(fp")) }, allowed))).toEqual([
      "in-force",
    ])
    const inBrackets = words(print).replace(print, `(fp ${print})`)
    expect(states(await review({}, { "iam.tf": statement("*", inBrackets) }, allowed))).toEqual(["in-force"])
  })
})

/** What a comment waives, in each kind of finding: `beyond` is more of it, of which something must open again. */
describe.each<{ name: string; rule: string; path: string; text: string; above: string; beyond: [string, string] }>([
  {
    name: "a permission in CloudFormation",
    rule,
    path: "stack.yaml",
    text: `AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Statement:
          - { Effect: Allow, Action: sts:AssumeRole, Principal: { Service: lambda.amazonaws.com } }
      Policies:
        - PolicyName: models
          PolicyDocument:
            Statement:
              - Sid: Models
                Effect: Allow
                Action: bedrock:InvokeModel
                Resource: "*"
                Condition: { StringEquals: { "aws:SourceVpce": vpce-1 } }
`,
    above: "              - Sid",
    beyond: ['                Condition: { StringEquals: { "aws:SourceVpce": vpce-1 } }\n', ""],
  },
  {
    name: "a permission in Terraform",
    rule,
    path: "iam.tf",
    text: `resource "aws_iam_role" "app" {
  assume_role_policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "lambda.amazonaws.com" } }] })
  inline_policy {
    name = "models"
    policy = jsonencode({
      Statement = [
        {
          Effect   = "Allow"
          Action   = ["bedrock:InvokeModel"]
          Resource = "*"
        },
      ]
    })
  }
}
`,
    above: "        {\n",
    beyond: ['["bedrock:InvokeModel"]', '["bedrock:Invoke*"]'],
  },
  {
    name: "a setting",
    rule: "aws/sagemaker/open-notebook",
    path: "notebook.tf",
    text: `resource "aws_sagemaker_notebook_instance" "lab" {
  name                   = "lab"
  role_arn               = "arn:aws:iam::111122223333:role/lab"
  instance_type          = "ml.t3.medium"
  direct_internet_access = "Enabled"
  root_access            = "Disabled"
}
`,
    above: "  direct_internet_access",
    beyond: ['root_access            = "Disabled"', 'root_access            = "Enabled"'],
  },
  {
    name: "text that means nothing",
    rule: "aws/policy/nonexistent-action",
    path: "policy.yaml",
    text: `Version: "2012-10-17"
Statement:
  - Effect: Allow
    Action: [bedrock:InvokeModel, bedrock:InvokeModels]
    Resource: arn:aws:bedrock:eu-west-1::foundation-model/amazon.nova-lite-v1:0
`,
    above: "  - Effect",
    beyond: ["bedrock:InvokeModels]", "bedrock:InvokeModels, bedrock:ConverseStreams]"],
  },
])("$name", ({ rule: about, path, text, above, beyond }) => {
  it("is waived by a comment, laid out anew too, and beyond it opens again", async () => {
    const of = (report: Report) => report.findings.filter((finding) => finding.rule === about)
    const { findings } = await review({}, { [path]: text })
    const mine = findings.filter((finding) => finding.rule === about)
    expect(mine).toHaveLength(1)
    const comment = `# ai-iam-gate: waive ${about} ${mine[0]?.fingerprint} until 2027-01-31 by @a because b`
    const waiving = (written: string) => {
      const at = written.indexOf(above)
      const indent = /^ */.exec(written.slice(at))?.[0] ?? ""
      return `${written.slice(0, at)}${indent}${comment}\n${written.slice(at)}`
    }
    const base = { [path]: comment }
    for (const written of [waiving(text), waiving(`\n\n${text}`), waiving(text).replaceAll('lab"\n', 'lab"\n\n')])
      expect(of(await review(base, { [path]: written })).map(({ waiver }) => waiver?.path)).toEqual([path])
    expect(text).toContain(beyond[0])
    const wider = await review(base, { [path]: waiving(text.replace(...beyond)) })
    expect(wider.verdict).toBe("fail")
    expect(wider.findings.some(({ waiver }) => waiver === null)).toBe(true)
    expect(wider.findings.length).toBeGreaterThan(0)
  })
})

describe("the configuration", () => {
  const entry = (fingerprint: string, over: Partial<WrittenWaiver> = {}): WrittenWaiver => ({
    kind: "written",
    rule,
    fingerprint,
    owner: "@platform",
    reason: "the pilot needs it",
    until: "2027-01-31",
    from: "configuration",
    span: {
      source: { path: ".github/ai-iam-gate.yml", revision: "base", text: "\n\nwaivers:\n - a" },
      start: 12,
      end: 15,
    },
    ...over,
  })
  const holding = (...entries: readonly WrittenWaiver[]): Partial<Options> => ({
    waivers: { entries, fromPullRequest: false },
  })

  it("waives where there are no comments, by the fingerprint and the rule", async () => {
    const head = { "policy.json": document() }
    const print = await open(head)
    const report = await review({}, head, holding(entry(print)))
    expect(verdict(report)).toEqual(["pass", [true]])
    expect(report.findings[0]?.waiver).toMatchObject({ path: ".github/ai-iam-gate.yml", line: 4 })
    const other = await review({}, head, holding(entry(print, { rule: "any/access/new-capability" })))
    expect([verdict(other)[0], states(other)]).toEqual(["fail", ["stale"]])
    const more = await review({}, { "policy.json": document("bedrock:*") }, holding(entry(print)))
    expect(verdict(more)[0]).toBe("fail")
  })

  it("waives one of two holders of one address, not the other", async () => {
    const head = { "dev/iam.tf": statement(), "prod/iam.tf": statement() }
    const dev = (await review({}, head)).findings.find(({ location }) => location.source.path === "dev/iam.tf")
    const report = await review({}, head, holding(entry(dev?.fingerprint ?? "")))
    expect(report.findings.map(({ location, waiver }) => [location.source.path, waiver !== null])).toEqual([
      ["dev/iam.tf", true],
      ["prod/iam.tf", false],
    ])
  })

  it("that says a thing twice is heeded for as long as the longer says", async () => {
    const head = { "policy.json": document() }
    const print = await open(head)
    const report = await review(
      {},
      head,
      holding(entry(print, { until: "2026-12-01" }), entry(print, { until: "2027-06-30" })),
    )
    expect(report.findings[0]?.waiver?.until).toBe("2027-06-30")
  })

  it("does nothing until somebody says which day it is", async () => {
    const head = { "policy.json": document() }
    const print = await open(head)
    const { today: none } = defaultOptions
    expect(verdict(await review({}, head, { ...holding(entry(print)), today: none }))[0]).toBe("fail")
  })
})
