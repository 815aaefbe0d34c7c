/** The Action's page of access before and after: written where it is asked for, told where a reader looks, and no verdict hangs on it. */
import { existsSync, mkdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { afterEach, describe, expect, it } from "vitest"
import { makePullRequest, type PullRequest, type RunOptions, runAction, stateOf } from "../loopback/runner.ts"
import { strangersIn } from "../report/strangers.ts"
import { complaintsOf, dataIn } from "../survey/html.ts"
import { company, companyBefore } from "../survey/repository.ts"

const entry = "test/github/at-once.ts"
let pull: PullRequest | undefined
afterEach(() => pull?.remove())

async function run(inputs: RunOptions["inputs"], env: NodeJS.ProcessEnv = { GITHUB_RUN_ID: "4242" }) {
  const of = makePullRequest(companyBefore, company)
  pull = of
  const state = stateOf(of)
  const ran = await runAction(state, { entry, inputs: inputs ?? {}, env: () => env })
  return { of, state, ...ran }
}

describe("the page of access before and after", { timeout: 60_000 }, () => {
  it("is of the two commits that the gate compares, and is told of with the place where it is to be had", async () => {
    const { of, state, status, outputs, summary, log } = await run({ review: "out/access.html" })
    const path = join(of.directory, "out/access.html")
    expect(outputs.review).toBe(path)
    const page = readFileSync(path, "utf8")
    expect(complaintsOf(page)).toEqual([])
    const data = JSON.parse(dataIn(page))
    expect([data.base, data.head]).toEqual([of.base.slice(0, 10), of.head.slice(0, 10)])
    expect(data.texts).toContain(`https://github.com/acme/assistant/blob/${of.head}/infra/main.tf`)
    const link =
      "Access before and after: `access.html` among [the artifacts of this run](https://github.com/acme/assistant/actions/runs/4242#artifacts)"
    expect(summary).toContain(link)
    expect(state.issueComments[0]?.body).toContain(link)
    expect(strangersIn(summary)).toEqual([])
    expect(log).not.toContain("::warning")
    expect(status).toBe(1)
  })

  it("is not there where nobody asks for it, and nothing is said of it", async () => {
    const { of, outputs, summary } = await run({})
    expect(outputs.review).toBeUndefined()
    expect(summary).not.toContain("before and after")
    expect(existsSync(join(of.directory, "access.html"))).toBe(false)
  })

  it("changes no verdict where it cannot be written", async () => {
    const of = makePullRequest(companyBefore, company)
    pull = of
    mkdirSync(join(of.directory, "taken.html"))
    const { status, outputs, log, summary } = await runAction(stateOf(of), { entry, inputs: { review: "taken.html" } })
    expect(status).toBe(1)
    expect(outputs).toMatchObject({ verdict: "fail" })
    expect(outputs.review).toBeUndefined()
    expect(log).toContain("::warning::the page of access before and after cannot be written")
    expect(summary).not.toContain("before and after:")
  })

  it("goes nowhere outside of what belongs to the job", async () => {
    const { status, log } = await run({ review: "../access.html" })
    expect(status).toBe(2)
    expect(log).toContain("review: `../access.html` is outside of the workspace and of RUNNER_TEMP")
  })
})
