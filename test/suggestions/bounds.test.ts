import { describe, expect, it } from "vitest"
import { defaultOptions } from "../../src/read-options.ts"
import type { Files } from "../review-sources.ts"
import { offered } from "./offered.ts"
import { asDocument, type Statement } from "./statements.ts"

const model = (i: number) => `arn:aws:bedrock:eu-west-1::foundation-model/amazon.nova-${i}`
const many = (count: number, resource: (i: number) => string): Files => {
  const files = Array.from({ length: count }, (_, i): Files => {
    const [text = ""] = Object.values(asDocument([{ Action: "bedrock:InvokeModel", Resource: resource(i) }]))
    return { [`p${String(i).padStart(2, "0")}.json`]: text }
  })
  return Object.assign({}, ...files)
}
/** Text that is read with the rest and means nothing. */
const padded = (files: Files, characters: number): Files =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [path, text + " ".repeat(characters)]))
const suggested = async (base: Files, head: Files, options = {}) =>
  (await offered(base, head, options)).findings.filter(({ suggestion }) => suggestion !== null)

describe("what showing it may cost", () => {
  it("ends after so many trials, the worst findings first", async () => {
    const guarded = (extra: readonly Statement[]) =>
      asDocument([{ Action: "bedrock:*Guardrail*", Resource: "*" }, ...extra])
    const base = {
      ...many(30, model),
      ...guarded([{ Effect: "Deny", Action: "bedrock:DeleteGuardrail", Resource: "*" }]),
    }
    const head = { ...many(30, (i) => (i < 29 ? `${model(i)}*` : "*")), ...guarded([]) }
    const all = await suggested(base, head)
    expect(all.length).toBeGreaterThan(0)
    expect(all.length).toBeLessThanOrEqual(20)
    expect(all.map(({ location }) => location.source.path)).toEqual(expect.arrayContaining(["p29.json", "policy.json"]))
  })

  it("is only spent on what blocks where the head is large, and on nothing where it is larger still", async () => {
    const [base, head] = [many(1, model), many(1, () => `${model(0)}*`)]
    expect(await suggested(base, head)).toHaveLength(1)
    expect(await suggested(padded(base, 70_000), padded(head, 70_000))).toHaveLength(0)
    expect(await suggested(padded(base, 70_000), padded(head, 70_000), { failOn: "low" })).toHaveLength(1)
    expect(await suggested(padded(base, 600_000), padded(head, 600_000), { failOn: "low" })).toHaveLength(0)
  })

  it("is nothing for paths of which nothing is said", async () => {
    const ignoring = { ...defaultOptions, ignores: (path: string) => path === "p00.json" }
    expect(
      await suggested(
        many(1, model),
        many(1, () => "*"),
        ignoring,
      ),
    ).toHaveLength(0)
  })

  it("says the same each time", async () => {
    const [base, head] = [many(25, model), many(25, () => "*")]
    expect(await suggested(base, head)).toEqual(await suggested(base, head))
  })
})
