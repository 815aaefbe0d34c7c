/** Seven accounts of three clouds, merged: what comes out, byte by byte, and that it is of the shapes that ship. */
import { readFileSync } from "node:fs"
import { Ajv2020 } from "ajv/dist/2020.js"
import { beforeAll, describe, expect, it } from "vitest"
import type { Estate } from "../../src/model/estate.ts"
import { renderEstateJson } from "../../src/report/estate-json.ts"
import { renderEstateMarkdown } from "../../src/report/estate-markdown.ts"
import { renderEstateText } from "../../src/report/estate-text.ts"
import { noLinks } from "../../src/report/links.ts"
import { renderSarif } from "../../src/report/sarif.ts"
import { renderSurveyJson } from "../../src/report/survey-json.ts"
import { shippedRules } from "../../src/rules/shipped.ts"
import { expectGolden } from "../report/golden.ts"
import { readSarif } from "../report/sarif-log.ts"
import { company } from "./accounts.ts"
import { directoriesOf, mergeOf } from "./saved.ts"

let estate: Estate
beforeAll(async () => {
  estate = await mergeOf(await directoriesOf(company), [...company, { cloud: "aws", id: "444444444444" }])
})

interface SarifRun {
  readonly results: readonly { readonly properties: { readonly account: string } }[]
  readonly invocations: readonly { readonly executionSuccessful: boolean }[]
}

const valid = (schema: string) =>
  new Ajv2020({ strict: true, strictTypes: false, allErrors: true }).compile(JSON.parse(readFileSync(schema, "utf8")))

describe("an estate of three clouds", () => {
  it("is told in the terminal", () => {
    expectGolden("estate.txt", renderEstateText(estate, { colour: false, width: 110 }), "test/merge/golden")
  })

  it("is told in a job's summary", () => {
    expectGolden("estate.md", renderEstateMarkdown(estate, noLinks), "test/merge/golden")
  })

  it("is JSON of the shape that ships", () => {
    const text = [...renderEstateJson(estate)].join("").replace(/"durationMs": \d+/, '"durationMs": 0')
    expectGolden("estate.json", text, "test/merge/golden")
    const validate = valid("schemas/merge.schema.json")
    validate(JSON.parse(text))
    expect(validate.errors).toBeNull()
    expect(validate({ ...JSON.parse(text), more: 1 })).toBe(false)
  })

  it("is a review of the shape that ships", () => {
    const validate = valid("schemas/review.schema.json")
    validate(JSON.parse(renderSurveyJson(estate.survey)))
    expect(validate.errors).toBeNull()
  })

  it("is SARIF that is valid, where each result says whose it is, and what was not read is said", () => {
    const text = renderSarif(estate.report, {
      ...{ difference: { hunks: new Map(), renames: new Map() }, links: noLinks, version: "0.0.0" },
      ...{ rules: shippedRules, accountOf: estate.accountOf },
    })
    const [run] = [readSarif(text)].flat() as unknown as readonly [SarifRun]
    const accounts = run.results.map(({ properties }) => properties.account)
    expect(accounts).toEqual(estate.report.findings.map((each) => estate.accountOf.get(each)))
    expect(new Set(accounts)).toContain("gcp:acme-models")
    expect(run.invocations.map(({ executionSuccessful }) => executionSuccessful)).toEqual([false])
  })
})
