import { describe, expect, it } from "vitest"
import { textOf } from "../../src/model/source.ts"
import { type Files, reviewFiles } from "../review-sources.ts"
import { edited, type Idiom } from "./idioms/idiom.ts"
import { opened, sam, samQuiet } from "./serverless/sam.ts"
import { services, servicesQuiet } from "./serverless/services.ts"

const broadens = async (base: Files, head: Files) => {
  const { findings, deltas, diagnostics } = await reviewFiles(base, head)
  const errors = diagnostics.filter(({ severity }) => severity === "error")
  return {
    broadens: deltas.filter((delta) => delta.broadens).map(({ permission }) => permission),
    findings: findings.map(({ rule }) => rule),
    errors,
  }
}
const nothing = { broadens: [], findings: [], errors: [] }

const idioms: readonly Idiom[] = [...sam, ...services]

describe.each(idioms)("$name:", (idiom) => {
  const head = edited(idiom)

  it("the comment stands on the text that was changed", async () => {
    const { findings, diagnostics } = await reviewFiles(idiom.base, head)
    const order = ["critical", "high", "medium", "low", "info"]
    const worst = findings.toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))[0]
    expect(worst && [worst.location.source.path, textOf(worst.location)]).toEqual([
      idiom.path ?? idiom.edits[0]?.[0],
      idiom.at,
    ])
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([])
  })

  it("nothing is said of the way back, nor of what stays", async () => {
    expect(await broadens(head, idiom.base)).toEqual(nothing)
    expect(await broadens(head, head)).toEqual(nothing)
  })
})

describe("nothing is said where", () => {
  it.each([...samQuiet, ...servicesQuiet])("$name", async ({ base, head }) => {
    expect(await broadens(base, head)).toEqual(nothing)
    expect(await broadens(head, base)).toEqual(nothing)
  })
})

it("an API that loses its authorizer opens the functions behind it", async () => {
  const { findings } = await reviewFiles(opened.base, opened.head)
  expect(findings.map(({ rule, location }) => [rule, textOf(location)])).toEqual([["aws/lambda/public-api", "Ask"]])
  expect(await broadens(opened.head, opened.base)).toEqual(nothing)
})
