import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { parse } from "yaml"

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
}
interface Job {
  readonly permissions?: Readonly<Record<string, string>>
  readonly steps: readonly Step[]
  readonly "timeout-minutes"?: number
}
interface Workflow {
  readonly on: unknown
  readonly permissions: Readonly<Record<string, string>>
  readonly jobs: Readonly<Record<string, Job>>
}

const directory = ".github/workflows"
const files = readdirSync(directory)
const read = (file: string): Workflow => parse(readFileSync(join(directory, file), "utf8"))
const stepsOf = (file: string): readonly Step[] => Object.values(read(file).jobs).flatMap(({ steps }) => steps)

/** What each may write, and nothing else. */
const writes: Readonly<Record<string, readonly string[]>> = {
  "data.yml": ["contents", "pull-requests"],
  "gate.yml": ["pull-requests"],
  "release.yml": ["attestations", "contents", "id-token"],
}

describe.each(files)("the workflow %s", (file) => {
  it("pins what it uses by commit, and says which version that is", () => {
    const used = readFileSync(join(directory, file), "utf8")
      .split("\n")
      .filter((line) => /^\s*(?:- )?uses:/.test(line))
    expect(used.length).toBeGreaterThan(0)
    for (const line of used) expect(line).toMatch(/uses: (?:\.\/$|[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$)/)
  })

  it("may do no more than it needs", () => {
    const { permissions, jobs } = read(file)
    expect(permissions).toBeTypeOf("object")
    const all = [permissions, ...Object.values(jobs).map((job) => job.permissions ?? {})]
    const written = all.flatMap((each) =>
      Object.entries(each)
        .filter(([, may]) => may === "write")
        .map(([what]) => what),
    )
    expect([...new Set(written)].sort()).toEqual(writes[file] ?? [])
    for (const job of Object.values(jobs)) expect(job["timeout-minutes"]).toBeGreaterThan(0)
  })

  it("leaves no credentials in its checkout", () => {
    for (const step of stepsOf(file).filter(({ uses }) => uses?.startsWith("actions/checkout@")))
      expect(step.with?.["persist-credentials"]).toBe(false)
  })

  it("puts no text of an event into a script, and runs for nobody's code with rights", () => {
    for (const { run } of stepsOf(file)) expect(run ?? "").not.toContain("${{")
    expect(JSON.stringify(read(file).on)).not.toMatch(/pull_request_target|workflow_run|issue_comment/)
  })
})

it("a release is built anew, compared byte for byte, tested, and attested before it is published", () => {
  const { build, publish } = read("release.yml").jobs
  const steps = (build?.steps ?? []).map(({ uses, run }) => run ?? uses?.replace(/@.*/, "") ?? "")
  const order = ["npm ci --no-audit --no-fund", "npm run fresh", "npm test", "actions/attest-build-provenance"].map(
    (each) => steps.indexOf(each),
  )
  expect(order.every((at) => at >= 0)).toBe(true)
  expect([...order].sort((a, b) => a - b)).toEqual(order)
  expect(publish).toMatchObject({ needs: "build", permissions: { contents: "write" } })
})

it("the provider's data is refreshed where nothing can be written, and proposed where nothing of a package runs", () => {
  const { refresh, propose } = read("data.yml").jobs
  expect(refresh?.permissions).toEqual({ contents: "read" })
  expect(propose?.permissions).toEqual({ contents: "write", "pull-requests": "write" })
  expect(propose?.steps.map(({ run }) => run ?? "").join("\n")).not.toMatch(/\b(npm|npx|node)\b/)
})
