import { describe, expect, it } from "vitest"
import { readWaivers } from "../../src/waivers/read.ts"
import { sourceOf } from "../report/reports.ts"

const rule = "aws/bedrock/any-model"
const words = (fingerprint: string, until = "2027-01-31") =>
  `# ai-iam-gate: waive ${rule} ${fingerprint} until ${until} by @a because b`
const [one, two] = ["0123456789abcdef0123456789abcdef", "fedcba9876543210fedcba9876543210"] as const

async function changes(base: string, head: string, path = "iam.tf") {
  const read = await readWaivers(
    {
      baseSources: new Map([["iam.tf", sourceOf("iam.tf", base, "base")]]),
      headSources: new Map([[path, sourceOf(path, head)]]),
    },
    { base: [], head: [] },
    [rule],
    undefined,
  )
  return read.changes.map(({ kind, fingerprint, span }) => [kind, fingerprint, span.source.revision])
}

describe("what a pull request does to waivers", () => {
  it("is told of each that comes, goes, or says something else", async () => {
    expect(await changes("", words(one))).toEqual([["added", one, "head"]])
    expect(await changes(words(one), "")).toEqual([["removed", one, "base"]])
    expect(await changes(words(one), words(one, "2027-06-30"))).toEqual([["changed", one, "head"]])
    expect(await changes(words(one), words(two))).toEqual([
      ["added", two, "head"],
      ["removed", one, "base"],
    ])
  })

  it("is nothing where they only move, or are none", async () => {
    expect(await changes(`${words(one)}\n${words(two)}`, `\n\n${words(two)}\n  ${words(one)}`)).toEqual([])
    expect(await changes(words(one), words(one), "other.tf")).toEqual([])
    expect(await changes("", "# ai-iam-gate: waive")).toEqual([])
  })

  it("is read of no more comments than people look through, and that is said", async () => {
    const many = Array.from({ length: 1500 }, (_, i) => words(i.toString(16).padStart(32, "0"))).join("\n")
    const { met } = await readWaivers(
      { baseSources: new Map(), headSources: new Map([["iam.tf", sourceOf("iam.tf", many)]]) },
      { base: [], head: [] },
      [rule],
      undefined,
    )
    expect(met.length).toBe(1001)
    expect(met.at(-1)).toMatchObject({ kind: "malformed", problem: expect.stringContaining("more than 1000 waivers") })
  })
})
