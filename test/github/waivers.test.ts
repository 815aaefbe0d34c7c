import { afterEach, describe, expect, it } from "vitest"
import { dayOf } from "../../src/model/day.ts"
import { type Files, makePullRequest, type PullRequest, runAction, stateOf } from "../loopback/runner.ts"
import { reviewFiles } from "../review-sources.ts"

const entry = "src/action.ts"
let made: PullRequest[] = []
afterEach(() => {
  for (const pull of made) pull.remove()
  made = []
})
const stateFor = (base: Files, head: Files) => {
  const pull = makePullRequest(base, head)
  made.push(pull)
  return stateOf(pull)
}

const config = ".github/ai-iam-gate.yml"
const policy = (resource: string) =>
  JSON.stringify(
    { Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "bedrock:InvokeModel", Resource: resource }] },
    null,
    2,
  )
const model = "arn:aws:bedrock:eu-west-1::foundation-model/amazon.nova-lite-v1:0"
const until = dayOf(new Date(Date.now() + 100 * 86_400_000))
const { findings } = await reviewFiles({ "policy.json": policy(model) }, { "policy.json": policy("*") })
const waiver = `waivers:
  - fingerprint: "${findings[0]?.fingerprint}"
    rule: ${findings[0]?.rule}
    owner: "@platform"
    reason: the pilot needs it
    until: ${until}
`

describe("a waived finding", () => {
  it("is in the summary with whoever answers for it, on no line, and the check is green", async () => {
    const state = stateFor(
      { "policy.json": policy(model), [config]: waiver },
      { "policy.json": policy("*"), [config]: waiver },
    )
    const run = await runAction(state, { entry })
    expect([run.status, run.outputs.verdict, run.outputs["highest-severity"]]).toEqual([0, "pass", ""])
    expect([state.reviews, state.reviewComments, state.unknown]).toEqual([[], [], []])
    const [summary] = state.issueComments
    expect(summary?.body).toContain("### 🟢 1 finding is waived")
    expect(summary?.body).toContain(
      `\`@platform\` answers for it until ${until}, at \`${config}:2\`: the pilot needs it`,
    )
    expect(run.log).not.toMatch(/^::(error|warning)/m)
  })

  it("that the pull request waives itself is commented on, and the summary tells of the waiver", async () => {
    const state = stateFor({ "policy.json": policy(model) }, { "policy.json": policy("*"), [config]: waiver })
    const run = await runAction(state, { entry })
    expect([run.status, run.outputs.verdict]).toEqual([1, "fail"])
    // The configuration that changes and the waiver in it are told of too.
    expect(state.reviewComments.map(({ path, line }) => `${path}:${line}`).sort()).toEqual([
      `${config}:1`,
      `${config}:6`,
      expect.stringMatching(/^policy\.json:\d+$/),
    ])
    expect(state.issueComments[0]?.body).toContain(
      `**Added here** · \`aws/bedrock/any-model\` at \`${config}:2\`: it is added by this pull request, and counts once it is merged`,
    )
  })

  it("is told of where nothing else is: a pull request that only adds a waiver gets a summary", async () => {
    const state = stateFor({ "README.md": "" }, { [config]: waiver })
    const run = await runAction(state, { entry })
    expect(run.status).toBe(0)
    expect(state.issueComments[0]?.body).toContain("**Added here**")
  })
})
