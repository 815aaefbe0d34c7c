import { describe, expect, it } from "vitest"
import { textOf } from "../../src/model/source.ts"
import { reviewFiles } from "../review-sources.ts"
import { edits, formats } from "./edits.ts"

describe.each(Object.entries(formats))("%s", (_, write) => {
  it.each(edits)("$name", async ({ before, after, at }) => {
    const report = await reviewFiles(write(before), write(after))
    expect(report.diagnostics).toEqual([])
    const told = report.findings.map(({ location }) => textOf(location))
    expect(told).toHaveLength(at === undefined ? 0 : 1)
    if (at !== undefined) expect(told[0]).toContain(at)
  })

  it.each(edits)("$name, the other way round, is not the same", async ({ before, after, at }) => {
    const { deltas } = await reviewFiles(write(after), write(before))
    // What broadens one way narrows the other.
    if (at !== undefined) expect(deltas.some(({ broadens }) => broadens)).toBe(false)
  })
})
