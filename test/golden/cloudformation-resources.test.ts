import { describe, expect, it } from "vitest"
import { cloudformationReaders } from "../../src/clouds/aws/cloudformation.ts"
import { textOf } from "../../src/model/source.ts"
import { type Files, reviewFiles } from "../review-sources.ts"
import { agentcore } from "./cloudformation/agentcore.ts"
import { environments } from "./cloudformation/environments.ts"
import { identities } from "./cloudformation/identities.ts"
import { models } from "./cloudformation/models.ts"
import { places } from "./cloudformation/places.ts"
import type { Declared, Scenario } from "./cloudformation/scenario.ts"
import { workbenches } from "./cloudformation/workbenches.ts"
import { languages } from "./cloudformation/written.ts"

const scenarios: readonly Scenario[] = [
  ...identities,
  ...models,
  ...agentcore,
  ...workbenches,
  ...places,
  ...environments,
]

/** The first word of a text, in the letters of no language: what `VpcConfig: {`, `"VpcConfig": {` and `vpc_config = {` share. */
const wordOf = (text: string): string => {
  const [, address] = /^(?:resource "\w+" "|awscc_\w+\.|(?:\{\s*)?"?Ref"?: "?)(\w+)/.exec(text) ?? []
  return address ?? /[^\s"{}[\],\\]+/.exec(text)?.[0].replace(/:$/, "") ?? ""
}

const lettersOf = (line: string): string => line.replaceAll("_", "").toLowerCase()

const told = async (base: Files, head: Files) => {
  const { findings, diagnostics } = await reviewFiles(base, head)
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([])
  return findings
    .map(({ rule, severity, certainty, location }) => {
      const where = location.source.revision === "base" ? " at the base" : ""
      return `${rule} ${severity}${certainty === "possible" ? " (possible)" : ""} ${wordOf(textOf(location))}${where}`
    })
    .map(lettersOf)
    .sort()
}

const expected = (lines: readonly string[] = []) => lines.map(lettersOf).sort()

describe.each(languages)("in $name", ({ write }) => {
  const module = (...parts: readonly (Declared | undefined)[]): Files => write(Object.assign({}, ...parts))

  describe.each(scenarios)("$name", ({ beside, narrow, wide, appears, widened, narrowed, alone }) => {
    it("appears", async () => {
      expect(await told(module(beside), module(beside, wide))).toEqual(expected(appears))
    })
    it("is widened", async () => {
      expect(await told(module(beside, narrow), module(beside, wide))).toEqual(expected(widened))
    })
    it(narrowed ? "is changed back" : "is narrowed in silence", async () => {
      expect(await told(module(beside, wide), module(beside, narrow))).toEqual(expected(narrowed))
    })
    it("goes in silence, with what it belongs to", async () => {
      if (alone !== "guards") expect(await told(module(beside, wide), {})).toEqual([])
    })
    it("is reordered and tagged in silence", async () => {
      expect(await told(module(beside, wide), module(tagged(wide), beside))).toEqual([])
    })
    it("is nobody's business where nothing ties it to AI", async () => {
      if (alone === "silent") {
        expect(await told({}, module(wide))).toEqual([])
        expect(await told(module(narrow), module(wide))).toEqual([])
      }
    })
  })
})

const tagged = (declared: Declared): Declared =>
  Object.fromEntries(
    Object.entries(declared).map(([name, { Type, Properties }]) => [
      name,
      { Type, Properties: { Tags: [{ Key: "team", Value: "a" }], ...Properties } },
    ]),
  )

it("every type that is read has a scenario", () => {
  const named = new Set(
    scenarios.flatMap(({ beside = {}, narrow, wide }) =>
      [beside, narrow, wide].flatMap((declared) => Object.values(declared).map(({ Type }) => Type)),
    ),
  )
  expect(Object.keys(cloudformationReaders).filter((type) => !named.has(type))).toEqual([])
})
