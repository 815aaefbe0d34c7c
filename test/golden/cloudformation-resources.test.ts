import { describe, expect, it } from "vitest"
import { twinReaders } from "../../src/clouds/aws/cloud-control.ts"
import { cloudformationReaders } from "../../src/clouds/aws/cloudformation.ts"
import { isCustom } from "../../src/clouds/aws/custom-resources.ts"
import { terraformReaders } from "../../src/clouds/aws/terraform.ts"
import { textOf } from "../../src/model/source.ts"
import { type Files, reviewFiles } from "../review-sources.ts"
import { agentcore } from "./cloudformation/agentcore.ts"
import { environments } from "./cloudformation/environments.ts"
import { identities } from "./cloudformation/identities.ts"
import { models } from "./cloudformation/models.ts"
import { places } from "./cloudformation/places.ts"
import type { Declared, Scenario } from "./cloudformation/scenario.ts"
import { alone, twins, unread } from "./cloudformation/twins.ts"
import { workbenches } from "./cloudformation/workbenches.ts"
import { languages } from "./cloudformation/written.ts"
import { bedrock } from "./terraform/bedrock.ts"
import { identities as terraformIdentities } from "./terraform/identities.ts"
import { places as terraformPlaces } from "./terraform/places.ts"
import { sagemaker } from "./terraform/sagemaker.ts"

const scenarios: readonly Scenario[] = [
  ...identities,
  ...models,
  ...agentcore,
  ...workbenches,
  ...places,
  ...environments,
]

const terraformScenarios = [...terraformIdentities, ...terraformPlaces, ...bedrock, ...sagemaker]

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

const typesIn = (declared: Declared = {}): readonly string[] => Object.values(declared).map(({ Type }) => Type)

it("every type that is read has a scenario", () => {
  const named = new Set(scenarios.flatMap(({ beside, narrow, wide }) => [beside, narrow, wide].flatMap(typesIn)))
  expect(Object.keys(cloudformationReaders).filter((type) => !named.has(type))).toEqual([])
})

it("no type that is read is said to be none", () => {
  expect(Object.keys(unread).filter((type) => type in cloudformationReaders)).toEqual([])
})

describe("Terraform's types and CloudFormation's", () => {
  const own = Object.keys(terraformReaders).filter((type) => twinReaders[type] === undefined)

  it("are set side by side, all of them", () => {
    expect([...Object.keys(twins), ...Object.keys(alone)].sort()).toEqual(own.sort())
    const read = (type: string) => type in cloudformationReaders || isCustom(type)
    expect(Object.values(twins).flatMap((types) => types.filter((type) => !read(type)))).toEqual([])
  })

  /** Rules of the scenarios in which one of the types comes, goes or changes. */
  const rulesOf = (types: readonly string[]): ReadonlySet<string> =>
    new Set(
      scenarios
        .filter(({ narrow, wide }) => [narrow, wide].flatMap(typesIn).some((type) => types.includes(type)))
        .flatMap(({ appears, widened }) => [...appears, ...widened])
        .map(ruleOf),
    )
  const ruleOf = (line: string): string => line.split(" ")[0] ?? ""

  /** What custom resources come to has tests of its own. */
  const here = Object.entries(twins).filter(([, types]) => !types.some(isCustom))

  it.each(here)("%s and %j are judged by the same rules", (type, types) => {
    const judged = terraformScenarios
      .filter(({ narrow, wide }) => [narrow, wide].some((text) => text.includes(`resource "${type}"`)))
      .flatMap(({ appears, widened }) => [...appears, ...widened])
      .map(ruleOf)
    expect([...new Set(judged)].filter((rule) => !rulesOf(types).has(rule))).toEqual([])
  })
})
