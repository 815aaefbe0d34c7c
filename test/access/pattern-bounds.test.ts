import { expect, it } from "vitest"
import { covers, glob, overlaps } from "../../src/access/pattern.ts"
import { cpuMs } from "../cpu-clock.ts"

it("compares hostile patterns within a bound", () => {
  const p = glob("*a".repeat(2_000))
  const q = glob(`${"a*".repeat(1_999)}b`)
  const began = cpuMs()
  covers(p, q)
  overlaps(p, q)
  expect(cpuMs() - began).toBeLessThan(3_000)
})
