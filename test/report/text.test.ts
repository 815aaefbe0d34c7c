import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { Report } from "../../src/model/report.ts"
import { columnsOf } from "../../src/report/columns.ts"
import { renderText } from "../../src/report/text.ts"
import { cpuMs } from "../cpu-clock.ts"
import { expectGolden } from "./golden.ts"
import {
  anyModel,
  conditionGone,
  deltaOf,
  findingOf,
  many,
  mixed,
  reportOf,
  sourceOf,
  spanOf,
  terraform,
} from "./reports.ts"

const plain = (report: Report, width = 100) => renderText(report, { colour: false, width })
const linesOf = (text: string) => text.split("\n")
const withoutColour = (text: string) => text.replace(/\u001b\[[0-9;]*m/g, "")

/** The text above the carets. */
function underlined(text: string): string {
  const lines = linesOf(text)
  const at = lines.findIndex((line) => /│ +\^+$/.test(line))
  const carets = lines[at] ?? ""
  const above = lines[at - 1] ?? ""
  const [from, to] = [carets.indexOf("^"), carets.lastIndexOf("^") + 1]
  let seen = ""
  let column = 0
  for (const character of above) {
    // A mark upon the character before is that character's.
    if (column >= from && column < to && (seen !== "" || columnsOf(character) > 0)) seen += character
    column += columnsOf(character)
  }
  return seen
}

describe("the terminal", () => {
  it("reads as it should", () => {
    expectGolden("terminal.txt", plain(mixed))
  })

  it("says the same with colours, and keeps to no colours where there are none", () => {
    const coloured = renderText(mixed, { colour: true, width: 100 })
    expect(withoutColour(coloured)).toBe(plain(mixed))
    expect(coloured).not.toBe(plain(mixed))
    expect(plain(mixed)).not.toContain("\u001b")
  })

  it("ends with the verdict", () => {
    expect(linesOf(plain(mixed).trimEnd()).slice(-3)).toEqual([
      "4 changed files, 3 units read, failing from high on",
      "FAIL  2 findings block this pull request: 1 critical, 1 high; 1 place could not be read, which",
      "      blocks too; 1 place could not be decided.",
    ])
    expect(linesOf(plain(reportOf()).trimEnd())).toEqual([
      "4 changed files, 3 units read, failing from high on",
      "PASS  This pull request does not change access to AI services.",
    ])
  })

  it("keeps to its width", () => {
    for (const width of [40, 60, 80, 120])
      for (const line of linesOf(plain(mixed, width))) expect(columnsOf(line), line).toBeLessThanOrEqual(width)
  })
})

describe("words", () => {
  it("are wrapped as full as they go, and a name that no line can hold is cut", () => {
    const what = `${"ab ".repeat(30)}\`${"arn:".repeat(30)}\``
    const lines = linesOf(plain(reportOf({ findings: [findingOf(spanOf(terraform, '"*"'), { what })] }), 46)).filter(
      (line) => /^ {6}(ab|arn:)/.test(line),
    )
    expect(lines.map((line) => line.trim())).toEqual([
      ...many(2, () => "ab ab ab ab ab ab ab ab ab ab ab ab ab"),
      "ab ab ab ab",
      ...many(3, () => "arn:".repeat(10)),
    ])
  })

  it.each([
    ["iam.tf", 6],
    ["漢字", 4],
    ["e\u0301", 1],
    ["😀!", 3],
    ["│┌─", 3],
    ["", 0],
  ])("take their columns: %j", (text, columns) => {
    expect(columnsOf(text)).toBe(columns)
  })
})

describe("a code frame", () => {
  it("shows the place, the line with what stands around it, and what is blamed", () => {
    const text = plain(reportOf({ findings: [anyModel] }))
    expect(linesOf(text).slice(0, 8)).toEqual([
      "HIGH  Any foundation model may be invoked",
      "    ┌─ infra/assistant/iam.tf:11:18",
      '  9 │     sid       = "Invoke"',
      ' 10 │     actions   = ["bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream"]',
      ' 11 │     resources = ["*"]',
      "    │                  ^^^",
      " 12 │   }",
      "    │",
    ])
    expect(underlined(text)).toBe('"*"')
  })

  it("begins and ends with something to read", () => {
    const source = sourceOf("a.tf", "a\n\nb\n\nc\n")
    const text = plain(reportOf({ findings: [findingOf(spanOf(source, "b"))] }))
    expect(linesOf(text).filter((line) => /^ +\d+ /.test(line))).toEqual(["  1 │ a", "  2 │", "  3 │ b"])
  })

  it("shows deleted text as it was", () => {
    const text = plain(reportOf({ findings: [conditionGone] }))
    expect(text).toContain("┌─ policies/data-scientist.json:9:27  (as it was before)")
    expect(text).toContain('  9 -         "StringEquals"')
    expect(underlined(text)).toBe('"aws:SourceVpce": "vpce-0a1b2c3d"')
    expect(text).toMatch(/^MEDIUM, possible {2}A condition/)
    expect(text).toContain("Only possible: var.network has no default here.")
  })

  it("underlines by columns, not by characters", () => {
    for (const before of ["\t\t", "漢字", "😀", "e\u0301", "\u202e\u001b[31m", ""]) {
      const source = sourceOf("a.tf", `x = [${before}"*", "y"]\n`)
      expect(underlined(plain(reportOf({ findings: [findingOf(spanOf(source, '"*"'))] })))).toBe('"*"')
    }
  })

  it("shows the blamed part of a line of whatever length", () => {
    const source = sourceOf("a.json", `{${'"k":"漢v",'.repeat(100_000)}"bad":"*"${',"k":"v"'.repeat(100_000)}}`)
    const began = cpuMs()
    const text = plain(reportOf({ findings: [findingOf(spanOf(source, '"bad":"*"'))] }))
    expect(cpuMs() - began).toBeLessThan(500)
    expect(underlined(text)).toBe('"bad":"*"')
    expect(linesOf(text).every((line) => columnsOf(line) <= 100)).toBe(true)
  })

  it("marks each of several lines, and only the first and the last of very many", () => {
    const block = spanOf(
      terraform,
      terraform.text.slice(terraform.text.indexOf("actions = ["), terraform.text.indexOf("    resources = [local")),
    )
    const few = plain(reportOf({ findings: [findingOf(block)] }))
    expect(linesOf(few).filter((line) => line.includes("┃"))).toHaveLength(4)
    const source = sourceOf("b.tf", many(20_000, (i) => `line ${i}\n`).join(""))
    const long = plain(reportOf({ findings: [findingOf({ source, start: 0, end: source.text.length })] }))
    expect(long).toContain("⋮")
    expect(long).toContain("line 19999")
    expect(linesOf(long).length).toBeLessThan(25)
  })

  it("holds whatever text there is, and whatever is blamed of it", () => {
    const text = fc.array(
      fc.constantFrom("a", "*", '"', "\t", "\n", "\r\n", "漢", "😀", "\u0301", "\u001b", "\ud800", " "),
      {
        maxLength: 60,
      },
    )
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), fc.integer({ min: 0, max: 130 }), (parts, a, b, width) => {
        const source = sourceOf("a.tf", parts.join(""))
        const [start = 0, end = 0] = [a, b].map((at) => at % (source.text.length + 1)).sort((x, y) => x - y)
        const shown = plain(reportOf({ findings: [findingOf({ source, start, end })] }), width)
        for (const line of linesOf(shown)) {
          expect(columnsOf(line)).toBeLessThanOrEqual(Math.max(40, width))
          expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/)
        }
        expect(shown).toMatch(/\^|┃/)
      }),
      { seed: 3, numRuns: 300 },
    )
  })
})

describe("what changes in access", () => {
  it("is told for each holder, gains first, with where", () => {
    const text = plain(mixed)
    const table = linesOf(text.slice(text.indexOf("What changes in access")))
    expect(table.filter((line) => /^ {2}[+-] /.test(line)).map((line) => line.slice(0, 32).trimEnd())).toEqual([
      "  + aws_iam_role.assistant",
      "  + policies/data-scientist.json",
      "  + aws_iam_role.batch",
      "  - aws_iam_role.ci",
    ])
    expect(text).toContain("can newly train and fine-tune models if")
  })

  it("is cut where it is too long to read", () => {
    const deltas = many(100, (i) => deltaOf(spanOf(terraform, '"*"'), { principal: `role-${i}` }))
    expect(plain(reportOf({ deltas }))).toContain("and 60 more; the JSON report has all of them")
  })
})

describe("a suggestion in the terminal", () => {
  const shown = (text: string, width: number) =>
    linesOf(
      plain(reportOf({ findings: [{ ...anyModel, suggestion: { ...anyModel.suggestion, text } as never }] }), width),
    )

  it("is read to its end, on more rows where it is wide", () => {
    const text = `    resources = ["${"x".repeat(100)}"]`
    const rows = shown(text, 60)
    const at = rows.findIndex((line) => /^ +\d+ \+ /.test(line))
    const whole = rows.slice(at, at + 3).map((line) => line.slice(6))
    expect(whole.join("")).toBe(text)
    for (const line of rows) expect(columnsOf(line)).toBeLessThanOrEqual(60)
  })

  it("is only what goes where the lines go", () => {
    expect(shown("", 100).filter((line) => /^ +\d+ [+-] /.test(line))).toEqual([' 11 -     resources = ["*"]'])
  })

  it("says that there is more, and moves no cursor", () => {
    const rows = shown(`${"a\u001b[2J\n".repeat(20)}`, 100)
    expect(rows.filter((line) => /^ +\d+ \+ a/.test(line))).toHaveLength(12)
    expect(rows.join("\n")).not.toContain("\u001b")
    expect(rows.some((line) => line.trim() === "⋮")).toBe(true)
  })
})
