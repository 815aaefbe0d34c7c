/** The command that a finding tells: in the place of a suggestion, whole, once. */
import { describe, expect, it } from "vitest"
import type { PlacedFinding } from "../../src/model/report.ts"
import { renderComment } from "../../src/report/comment-body.ts"
import { wordsOf } from "../../src/report/comments.ts"
import { continued } from "../../src/report/continued.ts"
import { renderJson } from "../../src/report/json.ts"
import { renderSarif } from "../../src/report/sarif.ts"
import { renderText } from "../../src/report/text.ts"
import { editsGuardrail, links, many, reportOf } from "./reports.ts"
import { readSarif } from "./sarif-log.ts"

const models = many(6, (i) => `amazon.a-model-with-a-long-name-v${i}:0`).join(",")
const text = `ai-iam-gate generate bedrock-invoker --as terraform --region eu-west-1 --models ${models} --vpc-endpoint vpce-0a1b2c3d`
const finding: PlacedFinding = { ...editsGuardrail, command: { text, isIncomplete: true } }
const whole: PlacedFinding = { ...editsGuardrail, command: { text, isIncomplete: false } }
const times = (all: string) => all.split("ai-iam-gate generate").length - 1

describe("a command", () => {
  it("stands in a comment where a suggestion would, and can be copied", () => {
    const body = (each: PlacedFinding) => renderComment([each], { isOn: () => true }, links).text
    const paragraphs = body(finding).split("\n\n")
    const at = paragraphs.findIndex((each) => each.startsWith("**Instead:**"))
    expect(paragraphs[at + 1]).toBe("Or start from one that passes, with this and the words that it asks for:")
    expect(paragraphs[at + 2]).toBe(`\`\`\`sh\n${text}\n\`\`\``)
    expect(times(body(finding))).toBe(1)
    expect(body(whole)).toContain("\n\nOr start from one that passes:\n\n```sh\n")
    expect(body(editsGuardrail)).not.toContain("Or start")
  })

  it.each([60, 100])("stands in the terminal in lines that a shell takes for one, however narrow: %d", (width) => {
    const lines = renderText(reportOf({ findings: [finding] }), { colour: false, width }).split("\n")
    const at = lines.findIndex((line) => line.includes("ai-iam-gate generate"))
    expect(lines[at - 1]).toMatch(/:$/)
    const end = lines.findIndex((line, i) => i >= at && !line.endsWith(" \\"))
    const told = lines.slice(at, end + 1)
    expect(told.map((line) => line.replace(/ \\$/, "").trim()).join(" ")).toBe(text)
    expect(times(lines.join("\n"))).toBe(1)
  })

  it.each([
    ["a --b c --d e", 9, ["a --b c \\", "--d e"]],
    ["a --b c --d e", 80, ["a --b c --d e"]],
    ["a --b 'c --d e' --f g", 8, ["a \\", "--b 'c --d e' \\", "--f g"]],
    ["a --b 'it'\\''s --c' --d", 8, ["a \\", "--b 'it'\\''s --c' \\", "--d"]],
  ])("%s is broken before flags alone", (command, room, lines) => {
    expect(continued(command, room)).toEqual(lines)
  })

  it("is named by what JSON and SARIF say to write instead, to its end", () => {
    const said = `${finding.fix} Or start from one that passes, with this and the words that it asks for: \`${text}\`.`
    const json = JSON.parse([...renderJson(reportOf({ findings: [finding] }))].join(""))
    expect(json.findings[0].fix).toBe(said)
    const log = renderSarif(reportOf({ findings: [finding] }), {
      difference: { hunks: new Map(), renames: new Map() },
      links,
      rules: [],
      version: "0.1.0",
      repository: "https://github.com/acme/assistant",
    })
    const [result] = readSarif(log).results
    expect(result?.message.text).toContain(`'${text}'.`)
    expect(JSON.parse(log).runs[0].results[0].properties.command).toBe(text)
  })

  it("is news where it changes, and none where there is none", () => {
    const other = { ...finding, command: { text: `${text} --name app`, isIncomplete: true } }
    expect(wordsOf([other])).not.toBe(wordsOf([finding]))
    expect(wordsOf([finding])).not.toBe(wordsOf([editsGuardrail]))
  })
})
