import { readFileSync } from "node:fs"
import { Ajv2020 } from "ajv/dist/2020.js"
import { describe, expect, it } from "vitest"
import { capabilities } from "../../src/model/capability.ts"
import { renderJson, toJson } from "../../src/report/json.ts"
import { scenario } from "../demo/scenario.ts"
import { reviewFiles } from "../review-sources.ts"
import {
  anyModel,
  conditionGone,
  findingOf,
  mixed,
  reportOf,
  scientist,
  sourceOf,
  spanOf,
  terraform,
} from "./reports.ts"

const schema = JSON.parse(readFileSync("schemas/report.schema.json", "utf8"))
const validate = new Ajv2020({ strict: true, strictTypes: false, allErrors: true }).compile(schema)
const problems = (value: unknown): readonly string[] => {
  validate(value)
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}
type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }
const parsed = (text: string): Json => JSON.parse(text)

describe("the JSON report", () => {
  it("is of the shape of the contract, key by key and in its order", () => {
    expect(toJson(reportOf({ findings: [anyModel], verdict: "fail" }))).toEqual({
      schema: "ai-iam-gate/report@1",
      base: "1111111111111111111111111111111111111111",
      head: "2222222222222222222222222222222222222222",
      verdict: "fail",
      failOn: "high",
      findings: [
        {
          rule: "aws/bedrock/any-model",
          severity: "high",
          certainty: "certain",
          title: anyModel.title,
          what: anyModel.what,
          why: anyModel.why,
          fix: anyModel.fix,
          cloud: "aws",
          service: "bedrock",
          capabilities: ["invoke"],
          change: "appeared",
          principal: "aws_iam_role.assistant",
          permission: {
            effect: "allow",
            action: "bedrock:InvokeModel",
            effective: ["bedrock:InvokeModel"],
            resource: "*",
            conditions: [],
          },
          location: {
            path: "infra/assistant/iam.tf",
            revision: "head",
            start: { line: 11, column: 18 },
            end: { line: 11, column: 21 },
          },
          block: { start: { line: 8 }, end: { line: 12 }, digest: expect.stringMatching(/^[0-9a-f]{16}$/) },
          related: [{ path: "infra/assistant/iam.tf", revision: "head", line: 10, note: "bedrock:InvokeModel" }],
          placement: "line",
          suggestion: anyModel.suggestion,
          waiver: null,
          fingerprint: "0123456789abcdef",
        },
      ],
      deltas: [],
      diagnostics: [],
      waivers: [],
      stats: { changedFiles: 4, unitsRead: 3, durationMs: 12 },
    })
    const keys = Object.keys(toJson(mixed))
    expect(keys).toEqual(schema.required)
    expect(keys.slice(5)).toEqual(["findings", "deltas", "diagnostics", "waivers", "stats"])
    expect(Object.keys(toJson(mixed).waivers[0] ?? {})).toEqual(schema.$defs.reportedWaiver.required)
    expect(Object.keys(toJson(mixed).findings[0] ?? {})).toEqual(schema.$defs.finding.required)
    expect(Object.keys(toJson(mixed).deltas[0] ?? {})).toEqual(schema.$defs.delta.required)
  })

  it("counts columns in UTF-16 units, after a line's end as git sees it", () => {
    const source = sourceOf("a.json", '{\r\n "😀é": "*" }')
    const { location } = toJson(reportOf({ findings: [findingOf(spanOf(source, '"*"'))] })).findings[0] ?? {}
    expect(location).toMatchObject({ start: { line: 2, column: 9 }, end: { line: 2, column: 12 } })
  })

  it("says of which revision each place is", () => {
    const before = { span: spanOf(scientist, "bedrock:InvokeModel"), note: "what was granted" }
    const { findings } = toJson(reportOf({ findings: [conditionGone, { ...anyModel, related: [before] }] }))
    expect(findings.map(({ location }) => location.revision)).toEqual(["base", "head"])
    expect(findings[1]?.related).toEqual([
      { path: "policies/data-scientist.json", revision: "base", line: 6, note: "what was granted" },
    ])
  })

  it("has null where there is nothing", () => {
    const finding = findingOf(spanOf(terraform, '"*"'), { principal: null, permission: null })
    const report = toJson(reportOf({ base: null, findings: [finding] }))
    expect(report.base).toBeNull()
    expect(report.findings[0]).toMatchObject({ principal: null, permission: null, suggestion: null, waiver: null })
    expect(problems(parsed(JSON.stringify(report)))).toEqual([])
  })

  it("ends with a line's end, and differs between two runs in its statistics alone", () => {
    expect([...renderJson(mixed)].join("").endsWith("}\n")).toBe(true)
    const slower = { ...mixed, stats: { ...mixed.stats, durationMs: 99 } }
    expect([...renderJson(slower)].join("").replace('"durationMs": 99', '"durationMs": 12')).toBe(
      [...renderJson(mixed)].join(""),
    )
  })
})

describe("the schema", () => {
  it("holds for what is written, from a made report and from a review", async () => {
    expect(problems(parsed([...renderJson(mixed)].join("")))).toEqual([])
    const review = await reviewFiles(scenario.base, scenario.head)
    expect(review.findings.length).toBeGreaterThan(0)
    expect(problems(parsed([...renderJson(review)].join("")))).toEqual([])
  })

  it("knows every capability", () => {
    expect(schema.$defs.capabilities.items.enum).toEqual(capabilities)
  })

  it("refuses a report with any key less, or one more, at whatever depth", () => {
    const whole = parsed([...renderJson(mixed)].join(""))
    let tried = 0
    const visit = (value: Json, rebuild: (value: Json) => Json): void => {
      if (Array.isArray(value)) {
        for (const [i, item] of value.entries())
          visit(item, (other) => rebuild(value.map((each, at) => (at === i ? other : each))))
      } else if (value !== null && typeof value === "object") {
        const entries = Object.entries(value as { readonly [key: string]: Json })
        expect(problems(rebuild(Object.fromEntries([...entries, ["more", 1]])))).not.toEqual([])
        for (const [key, item] of entries) {
          tried++
          expect(problems(rebuild(Object.fromEntries(entries.filter(([other]) => other !== key)))), key).not.toEqual([])
          visit(item, (other) => rebuild(Object.fromEntries(entries.map(([k, v]) => [k, k === key ? other : v]))))
        }
      }
    }
    visit(whole, (value) => value)
    expect(tried).toBeGreaterThan(200)
  })

  it.each([
    ["verdict", "maybe"],
    ["failOn", "severe"],
    ["schema", "ai-iam-gate/report@2"],
    ["base", 1],
  ])("refuses %s: %j", (key, value) => {
    expect(problems({ ...(parsed([...renderJson(mixed)].join("")) as object), [key]: value })).not.toEqual([])
  })
})
