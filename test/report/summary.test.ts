import { describe, expect, it } from "vitest"
import { noLinks } from "../../src/report/links.ts"
import { isSilent, renderJobSummary, renderSummary } from "../../src/report/summary.ts"
import { expectGolden } from "./golden.ts"
import {
  accepted,
  anyModel,
  conditionGone,
  deltaOf,
  editsGuardrail,
  links,
  many,
  mixed,
  ownRules,
  reportOf,
  sourceOf,
  spanOf,
  terraform,
} from "./reports.ts"

const delta = deltaOf(spanOf(terraform, '"*"'))
const narrowing = deltaOf(spanOf(terraform, '"*"'), { broadens: false, change: "vanished" })
const first = (summary: string): string => summary.split("\n")[0] ?? ""
const rows = (summary: string): readonly (readonly string[])[] =>
  summary
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .slice(2)
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )

describe("the summary", () => {
  it("reads as it should", () => {
    expectGolden("summary.md", renderSummary(mixed, links))
  })

  it.each([
    [reportOf({ findings: [anyModel] }), "### 🔴 1 finding blocks this pull request: 1 high."],
    [
      reportOf({ findings: [anyModel, editsGuardrail] }),
      "### 🔴 2 findings block this pull request: 1 critical, 1 high.",
    ],
    [
      reportOf({ findings: [conditionGone] }),
      "### 🟡 1 finding to look at, which does not block this pull request: 1 medium.",
    ],
    [
      reportOf({ findings: [conditionGone, conditionGone] }),
      "### 🟡 2 findings to look at, none of which blocks this pull request: 2 medium.",
    ],
    [
      reportOf({ findings: [anyModel], failOn: "none" }),
      "### 🟡 Only reports. At `high`, 1 finding would have blocked this pull request: 1 high.",
    ],
    [
      reportOf({ findings: [anyModel], failOn: "none", wouldFailOn: "critical" }),
      "### 🟡 Only reports. At `critical`, 1 finding would not have blocked this pull request: 1 high.",
    ],
    [
      reportOf({
        findings: [conditionGone, conditionGone],
        failOn: "none",
        diagnostics: mixed.diagnostics.slice(0, 1),
      }),
      "### 🟡 Only reports. At `high`, none of 2 findings would have blocked this pull request: 2 medium; 1 place could not be decided.",
    ],
    [
      reportOf({ findings: mixed.findings, failOn: "none", diagnostics: mixed.diagnostics }),
      "### 🟡 Only reports. At `high`, 2 findings would have blocked this pull request: 1 critical, 1 high; 1 place could not be read, which would have blocked too; 1 place could not be decided.",
    ],
    [
      reportOf({ failOn: "none" }),
      "🟢 This pull request does not change access to AI services. Looked at: 4 changed files, 3 units read.",
    ],
    [reportOf({ deltas: [delta] }), "### 🟢 Access to AI services changes, and nothing about it is objectionable."],
    [reportOf({ deltas: [narrowing] }), "### 🟢 This pull request only narrows access to AI services."],
    [
      reportOf({ diagnostics: mixed.diagnostics }),
      "### 🔴 1 place could not be read, which blocks too; 1 place could not be decided.",
    ],
    [
      reportOf({ diagnostics: mixed.diagnostics, failOn: "none" }),
      "### 🟢 Only reports. At `high`, 1 place could not be read, which would have blocked this pull request; 1 place could not be decided.",
    ],
    [
      reportOf({ findings: [{ ...anyModel, waiver: accepted }], deltas: [delta] }),
      "### 🟢 1 finding is waived, and nothing else about access to AI services is objectionable.",
    ],
  ])("begins with the verdict in one sentence", (report, sentence) => {
    expect(first(renderSummary(report, links))).toBe(sentence)
  })

  it("is one line where no access changes, and says what was looked at", () => {
    const report = reportOf({ stats: { changedFiles: 12, unitsRead: 0, durationMs: 3 } })
    const line =
      "🟢 This pull request does not change access to AI services. Looked at: 12 changed files, 0 units read.\n"
    expect([renderSummary(report, links), renderJobSummary(report, links)]).toEqual([line, line])
    expect(isSilent(report)).toBe(true)
    expect(isSilent(reportOf({ deltas: [delta] }))).toBe(false)
    const [undecided, unread] = mixed.diagnostics.map((diagnostic) => reportOf({ diagnostics: [diagnostic] }))
    expect([undecided, unread].map((each) => each && isSilent(each))).toEqual([true, false])
    expect(undecided && renderJobSummary(undecided, links)).toContain("Not decided")
  })

  it("has one row for each holder and direction: gains first, the flagged in bold", () => {
    const table = rows(renderSummary(mixed, noLinks))
    expect(table.map(([who, can]) => [who, can])).toEqual([
      ["`aws_iam_role.assistant`", "**change guardrails and safety settings** and **invoke models**"],
      ["`policies/data-scientist.json`", "**invoke models** (possibly)"],
      ["`aws_iam_role.batch`", "train and fine-tune models"],
      ["`aws_iam_role.ci`", "no longer: change what is logged of prompts and commit spending"],
    ])
    expect(table[0]?.slice(2)).toEqual([
      "everything<br>`arn:aws:bedrock:eu-central-1:111122223333:guardrail/*`",
      "`infra/assistant/iam.tf:11`<br>`infra/assistant/iam.tf:17`",
    ])
    expect(table[2]?.[2]).toBe(
      "<code>arn&#58;aws&#58;sagemaker&#58;&#42;&#58;&#42;&#58;training&#45;job&#47;a&#124;b</code><br>if `aws:RequestedRegion equals eu-central-1`",
    )
  })

  it("tells in full what stands on no line of the diff, and all of it in the job's summary", () => {
    const report = reportOf({ findings: [anyModel, { ...editsGuardrail, placement: "summary" }] })
    const summary = renderSummary(report, links)
    expect(summary).toContain("**Not on the diff**")
    expect(summary).toContain(`**Instead:** ${editsGuardrail.fix}`)
    expect(summary).not.toContain(anyModel.fix)
    const nowhere = renderSummary(report, links, () => false)
    for (const { fix } of [anyModel, editsGuardrail]) {
      expect(nowhere).toContain(fix)
      expect(renderJobSummary(report, links)).toContain(fix)
    }
  })

  it("says what could not be judged, what would settle it, what is waived, and how the gate was set", () => {
    const summary = renderSummary({ ...mixed, findings: [{ ...anyModel, waiver: accepted }] }, noLinks)
    expect(summary).toContain(
      "**Not read** · `infra/broken.tf`: expected `}`, found the end of the file. To settle it, mend the syntax",
    )
    expect(summary).toContain("Not decided · `infra/assistant/iam.tf:20`: the actions `${var.extra}`")
    expect(summary).toContain(
      "**Waivers**\n\n- **High** · Any foundation model may be invoked · `infra/assistant/iam.tf:11`: `@security` answers for it until 2027-03-20, at `.github/ai-iam-gate.yml:4`: accepted by `security` until spring\n",
    )
    expect(summary.trimEnd().split("\n").at(-1)).toBe(
      "<sub>Fails from **high** on · configured by `.github/ai-iam-gate.yml` at `3333333333` · 2 rules of your own in `.github/ai-iam-rules` · rules changed: `aws/bedrock/any-model` high · ignored: `examples/**` · 4 changed files, 3 units read · `1111111111` to `2222222222`</sub>",
    )
  })

  it("names where rules of one's own lie only where there are some", () => {
    const footed = (own: typeof mixed.configuration.ownRules) =>
      renderJobSummary({ ...mixed, configuration: { ...mixed.configuration, ownRules: own } }, links)
    expect(footed(null)).not.toContain("of your own")
    const one = { ...ownRules, directory: "a`b<c>", paths: new Map([["own/a", "a`b<c>/a.yaml"]]) }
    expect(footed(one)).toContain(" · 1 rule of your own in ``a`b<c>`` · ")
  })

  it("keeps a table a table, whatever names hold", () => {
    const evil = sourceOf("a|b\n|c`|.tf", "x")
    const report = reportOf({
      deltas: [
        deltaOf(spanOf(evil, "x"), {
          principal: "p | q\n| `r` | \\| |",
          permission: { ...delta.permission, resource: "|`|`|\\|" },
        }),
      ],
    })
    expect(rows(renderSummary(report, links)).map((row) => row.length)).toEqual([4])
  })
})

describe("a summary of very much", () => {
  const paths = many(3000, (i) => sourceOf(`modules/${"deep/".repeat(20)}${i}.tf`, "a\nb\n"))
  const report = reportOf({
    findings: paths.map((source, i) => ({
      ...anyModel,
      placement: i % 2 === 0 ? "summary" : "line",
      location: spanOf(source, "b"),
      what: `\`${"漢".repeat(200)}\``,
    })),
    deltas: paths.map((source, i) => deltaOf(spanOf(source, "b"), { principal: `role-${i}` })),
    diagnostics: paths.map((source) => ({
      code: "unresolved",
      severity: "warning",
      message: "not known",
      at: spanOf(source, "b"),
    })),
  })

  it("fits into a comment, with something of everything, whole rows, and what is left out counted", () => {
    const summary = renderSummary(report, links)
    expect(summary.length).toBeLessThanOrEqual(64_000)
    expect(summary.length).toBeGreaterThan(50_000)
    expect(summary).toMatch(/^and \d+ more rows; the JSON report has all of them$/m)
    expect(summary).toMatch(/^and \d+ more findings; the JSON report has all of them$/m)
    for (const head of [
      "**3000 findings**",
      "**Not on the diff**",
      "**What could not be read or decided**",
      "Fails from",
    ])
      expect(summary).toContain(head)
    for (const item of [
      "- **High** · ",
      "- Not decided · ",
      "\n\n---\n\n**High** · Any foundation model may be invoked · [",
    ])
      expect(summary.split(item).length).toBeGreaterThan(4)
    expect(new Set(rows(summary).map((row) => row.length))).toEqual(new Set([4]))
    const told = rows(summary).length
    expect(summary).toContain(`and ${3000 - told} more rows`)
  })

  it("fits into what GitHub takes of a job, in bytes", () => {
    const summary = renderJobSummary(report, links)
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(1_000_000)
    expect(Buffer.byteLength(summary)).toBeGreaterThan(800_000)
  })
})
