import { describe, expect, it } from "vitest"
import { twinReaders } from "../../src/clouds/aws/cloud-control.ts"
import { terraformReaders } from "../../src/clouds/aws/terraform.ts"
import { startOf, textOf } from "../../src/model/source.ts"
import { type Files, reviewFiles } from "../review-sources.ts"
import { bedrock } from "./terraform/bedrock.ts"
import { identities } from "./terraform/identities.ts"
import { places } from "./terraform/places.ts"
import { sagemaker } from "./terraform/sagemaker.ts"
import type { Scenario } from "./terraform/scenario.ts"

const scenarios: readonly Scenario[] = [...identities, ...places, ...bedrock, ...sagemaker]
const module = (...parts: readonly (string | undefined)[]): Files => ({ "main.tf": parts.filter(Boolean).join("") })

/** `rule severity (possible) text`, the text to its first line's end. */
const told = async (base: Files, head: Files) => {
  const { findings, diagnostics } = await reviewFiles(base, head)
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([])
  return findings.map(({ rule, severity, certainty, location }) => {
    const text = textOf(location).split("\n")[0]
    const where = location.source.revision === "base" ? ` at the base:${startOf(location).line}` : ""
    return `${rule} ${severity}${certainty === "possible" ? " (possible)" : ""} ${text}${where}`
  })
}

describe.each(scenarios)("$name", ({ beside, narrow, wide, appears, widened, narrowed, alone }) => {
  it("appears", async () => {
    expect(await told(module(beside), module(beside, wide))).toEqual(appears)
  })
  it("is widened", async () => {
    expect(await told(module(beside, narrow), module(beside, wide))).toEqual(widened)
  })
  it(narrowed ? "is changed back" : "is narrowed in silence", async () => {
    expect(await told(module(beside, wide), module(beside, narrow))).toEqual(narrowed ?? [])
  })
  it("goes in silence, with what it belongs to", async () => {
    if (alone !== "guards") expect(await told(module(beside, wide), {})).toEqual([])
  })
  it("is formatted and tagged in silence", async () => {
    const edited = wide
      .replaceAll(/\n {2}(?=[a-z_]+ +[={])/g, "\n\n  ")
      .replace(/\n\}\n$/, '\n  tags = { team = "a" }\n}\n')
    expect(await told(module(beside, wide), module(beside, edited))).toEqual([])
  })
  it("is nobody's business where nothing ties it to AI", async () => {
    if (alone === "silent") {
      expect(await told({}, module(wide))).toEqual([])
      expect(await told(module(narrow), module(wide))).toEqual([])
    }
  })
})

it("every type that is read has a scenario", () => {
  const texts = scenarios.map(({ beside, narrow, wide }) => [beside, narrow, wide].join("\n")).join("\n")
  const named = new Set(
    [...texts.matchAll(/^(resource|data) "([a-z0-9_]+)"/gm)].map(([, kind, type]) =>
      kind === "data" ? `data.${type}` : type,
    ),
  )
  // What `awscc` has from the schemas has its scenarios with CloudFormation, each written in Terraform too.
  const isRead = (type: string) => type !== "moved" && twinReaders[type] === undefined
  expect(Object.keys(terraformReaders).filter((type) => isRead(type) && !named.has(type))).toEqual([])
})
