/** Edits that broaden nothing about AI, on three clouds: the whole catalogue says nothing above `info`. */
import { describe, expect, it } from "vitest"
import { defaultOptions } from "../../src/read-options.ts"
import { reviewFiles } from "../review-sources.ts"
import { aws } from "./noise/aws.ts"
import { azure } from "./noise/azure.ts"
import { editsOf } from "./noise/edit.ts"
import { gcp } from "./noise/gcp.ts"

const today = "2026-11-27"
const options = { ...defaultOptions, today, estate: { ...defaultOptions.estate, today } }
const edits = [...aws, ...azure, ...gcp].flatMap(editsOf)

describe(`${edits.length} edits that broaden nothing about AI`, () => {
  it("are at least 300", () => {
    expect(edits.length).toBeGreaterThanOrEqual(300)
  })

  it.each(edits)("$name", async ({ base, head }) => {
    const { findings, deltas, diagnostics } = await reviewFiles(base, head, options)
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([])
    expect(findings.filter(({ severity }) => severity !== "info").map(({ rule, what }) => `${rule}: ${what}`)).toEqual(
      [],
    )
    expect(
      deltas.filter(({ broadens, capabilities }) => broadens && capabilities.some((each) => each !== "metadata-read")),
    ).toEqual([])
  })
})
