import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { annotationsOf } from "../../src/report/annotations.ts"
import { renderFinding } from "../../src/report/comment-body.ts"
import { commandData, commandProperty, logText, prose } from "../../src/report/escape.ts"
import { toJson } from "../../src/report/json.ts"
import { renderJobSummary, renderSummary } from "../../src/report/summary.ts"
import { code } from "../../src/rules/words.ts"
import { findings, hostilePieces, hostileText, reports } from "./arbitrary.ts"
import { anyModel, deltaOf, findingOf, links, many, reportOf, sourceOf } from "./reports.ts"
import { strangersIn } from "./strangers.ts"

const longRun = process.env.AI_IAM_GATE_LONG === "1"
const numRuns = longRun ? 5000 : 250
const seed = 20_261_127

const bodyLimit = 65_536
const jobLimit = 1024 * 1024

/** A piece over and over: of a length that no part of a page may take. */
const enormous = fc
  .tuple(
    fc.constantFrom(...hostilePieces, "a", "e\u0301", "\u0301", "👩‍👩‍👧", "漢", "&", "|", "x "),
    fc.constantFrom(3_000, 100_000),
  )
  .map(([piece, length]) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length))

const largeFindings = fc
  .tuple(
    findings,
    enormous,
    fc.constantFrom("title", "what", "why", "fix", "because", "principal", "rule", "note", "path", "suggestion"),
  )
  .map(([finding, text, where]) => {
    if (where === "note") return { ...finding, related: [{ span: finding.location, note: text }] }
    if (where === "suggestion")
      return { ...finding, suggestion: { path: "a.tf", startLine: 1, endLine: 1, text: text.slice(0, 10_000) } }
    if (where === "path") {
      const source = { ...finding.location.source, path: text.slice(0, 4096).replaceAll("\u0000", "") }
      return { ...finding, location: { ...finding.location, source }, block: { ...finding.location, source } }
    }
    return {
      ...finding,
      certainty: "possible" as const,
      [where]: where === "what" || where === "because" ? code(text) + text : text,
    }
  })

/** What the hidden marker takes. */
const marker = 2000

const isWellFormed = (text: string): boolean => !/\p{Cs}/u.test(text)

const broken = (body: string): readonly string[] => [
  ...(body.length > bodyLimit - marker ? [`${body.length} characters`] : []),
  ...(isWellFormed(body) ? [] : ["half a character"]),
  ...strangersIn(body),
]

describe("failure group 10: bodies of more than GitHub takes:", () => {
  it("a summary and a finding stay within the limit, whole, and with nothing in them but ours", () => {
    fc.assert(
      fc.property(reports, (report) => {
        expect(broken(renderSummary(report, links))).toEqual([])
        for (const finding of report.findings) expect(broken(renderFinding(finding, links))).toEqual([])
      }),
      { numRuns, seed },
    )
  })

  it("one enormous finding is told all the same, cut where characters end", { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(largeFindings, (finding) => {
        const report = reportOf({
          findings: [finding],
          deltas: [deltaOf(finding.location, { principal: finding.principal ?? "" })],
        })
        expect(broken(renderSummary(report, links))).toEqual([])
        // Whatever else stands in a comment, the finding itself has room in one.
        const body = renderFinding(finding, links)
        expect(broken(body)).toEqual([])
        expect(body.length).toBeLessThanOrEqual(55_000)
        const summary = renderJobSummary(report, links)
        expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(jobLimit)
        expect(summary).toContain("**Instead:**")
        expect(strangersIn(summary)).toEqual([])
      }),
      { numRuns: longRun ? 2000 : 80, seed },
    )
  })

  it("a finding that is left out of a comment is in the report, and every page says how many it leaves out", () => {
    const source = sourceOf("a.tf", "a\n".repeat(9000))
    const all = many(3000, (i) =>
      findingOf(
        { source, start: i * 2, end: i * 2 + 1 },
        {
          placement: "summary",
          what: `\`finding-${i}\` ${"of many words ".repeat(30)}`,
          fingerprint: `${i}`.padStart(16, "0"),
        },
      ),
    )
    const report = reportOf({ findings: all })
    for (const [page, limit] of [
      [renderSummary(report, links).length, bodyLimit - marker],
      [Buffer.byteLength(renderJobSummary(report, links)), jobLimit],
    ] as const)
      expect(page).toBeLessThanOrEqual(limit)
    for (const page of [renderSummary(report, links), renderJobSummary(report, links)]) {
      const told = new Set([...page.matchAll(/`finding-(\d+)`/g)].map(([, number]) => number)).size
      expect(told).toBeGreaterThan(10)
      expect(page).toContain(`and ${3000 - told} more findings; the JSON report has all of them`)
    }
    expect(toJson(report).findings.map(({ what }) => /finding-(\d+)/.exec(what)?.[1])).toEqual(
      all.map((_, i) => `${i}`),
    )
  })

  it("a job summary leaves what stands there already its room", () => {
    const report = reportOf({ findings: many(2000, (i) => ({ ...anyModel, what: `\`${"漢".repeat(200)}${i}\`` })) })
    for (const taken of [0, 300_000, 900_000, 970_000, 1_000_000]) {
      const summary = renderJobSummary(report, links, taken)
      expect(Buffer.byteLength(summary) + taken).toBeLessThanOrEqual(jobLimit)
      expect(summary).toMatch(/^### 🔴 2000 findings block this pull request/)
      expect(summary).toContain("the JSON report has all of")
    }
  })

  it("annotations are ten of a level with the verdict's own, and no message is longer than the runner keeps", () => {
    fc.assert(
      fc.property(fc.array(largeFindings, { minLength: 1, maxLength: 3 }), ([...some]) => {
        const findings = many(12, () => some).flat()
        const told = annotationsOf(reportOf({ findings }))
        for (const [level, most] of [
          ["error", 9],
          ["warning", 10],
          ["notice", 10],
        ] as const)
          expect(told.filter((each) => each.level === level).length).toBeLessThanOrEqual(most)
        for (const { message, title } of told) {
          expect(logText(message).length).toBeLessThanOrEqual(4096)
          expect(title.length).toBeLessThanOrEqual(255)
          expect(isWellFormed(message + title)).toBe(true)
          expect(commandData(logText(message)) + commandProperty(logText(title))).not.toMatch(/[\r\n]/)
        }
      }),
      { numRuns: longRun ? 500 : 30, seed },
    )
  })
})

describe("a sentence that is too long", () => {
  it("takes no more of a page than it may, and ends outside of its code", () => {
    fc.assert(
      fc.property(fc.oneof(enormous, hostileText(60)), fc.integer({ min: 20, max: 4000 }), (text, most) => {
        const markdown = prose(`${code(text)} may ${text}`, most)
        expect(markdown.length).toBeLessThanOrEqual(most)
        expect(isWellFormed(markdown)).toBe(true)
        expect(strangersIn(markdown)).toEqual([])
      }),
      { numRuns, seed },
    )
  })

  it("is whole where there is room", () => {
    expect(prose(anyModel.what)).toBe(anyModel.what)
    expect(prose(`\`${"a".repeat(50)}\` b`, 40)).toBe("`aaaaaaaaaa…`")
    expect(prose("a & b & c & d & e & f & g", 24)).toBe("a &…".replace("&", "&amp;"))
  })
})
