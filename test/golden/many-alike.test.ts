import { describe, expect, it } from "vitest"
import { type Files, reviewFiles } from "../review-sources.ts"

/** A role that may invoke so many models, and those named beside them. */
const invoker = (resourceOf: (i: number) => string, count: number, ...more: readonly string[]): Files => {
  const resources = [...Array.from({ length: count }, (_, i) => resourceOf(i)), ...more]
  const statement = (resource: string) => ({ Effect: "Allow", Action: "bedrock:InvokeModel", Resource: resource })
  return { "p.json": JSON.stringify({ Version: "2012-10-17", Statement: resources.map(statement) }, null, 1) }
}

const shapes: readonly [string, (i: number | string) => string][] = [
  ["begin alike", (i) => `arn:aws:bedrock:*::foundation-model/model-${i}`],
  ["end alike", (i) => `arn:aws:bedrock:*:${i}:provisioned-model/shared`],
  ["are written out", (i) => `arn:aws:bedrock:eu-west-1::foundation-model/model-${i}`],
]

describe.each(shapes)("one model more for a policy with many rows that %s", (_, resourceOf) => {
  it.each([1000, 1300, 2000, 5000])("is certain beside %i others", async (count) => {
    const { deltas, diagnostics, verdict } = await reviewFiles(
      invoker(resourceOf, count),
      invoker(resourceOf, count, resourceOf("new")),
    )
    expect(deltas.map(({ certainty, permission }) => [certainty, permission.resource])).toEqual([
      ["certain", resourceOf("new")],
    ])
    expect([diagnostics, verdict]).toEqual([[], "pass"])
  })

  it("nothing is said where their order changes", async () => {
    const files = invoker(resourceOf, 2000)
    const turned = invoker((i) => resourceOf(1999 - i), 2000)
    const { deltas, diagnostics } = await reviewFiles(files, turned)
    expect([deltas, diagnostics]).toEqual([[], []])
  })
})
