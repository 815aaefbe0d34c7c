/** What stays in memory of an account is less than twice its text, however large it is: AI_IAM_GATE_LARGE_MB=500 tries that size. */
import { spawnSync } from "node:child_process"
import { describe, expect, it } from "vitest"

const megabytes = Number(process.env.AI_IAM_GATE_LARGE_MB ?? "12")

function read(size: number, kind: "roles" | "policies") {
  const args = ["--expose-gc", "--no-warnings", "test/exports/large.ts", String(size), kind]
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: "utf8" })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout) as { readonly kept: number; readonly resources: number; readonly diagnostics: number }
}

describe("a large account", { timeout: 600_000 }, () => {
  it.each([
    ["roles", 2],
    ["policies", 0.5],
  ] as const)("of %s keeps at most %d bytes for each one of its text", (kind, most) => {
    const [less, more] = [read(megabytes / 2, kind), read(megabytes, kind)]
    for (const each of [less, more]) {
      expect(each.diagnostics).toBe(0)
      expect(each.resources).toBeGreaterThan(100)
      expect(each.kept).toBeLessThan(most)
    }
    expect(more.resources / less.resources).toBeCloseTo(2, 1)
  })
})
