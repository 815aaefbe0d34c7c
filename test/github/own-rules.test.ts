import { afterAll, expect, it } from "vitest"
import { type Files, makePullRequest, type PullRequest, runAction, stateOf } from "../loopback/runner.ts"

const made: PullRequest[] = []
afterAll(() => {
  for (const pull of made) pull.remove()
})

const policy = (action: string) =>
  `${JSON.stringify({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: action, Resource: "arn:aws:bedrock:eu-west-1::foundation-model/amazon.nova-lite-v1:0" }] }, null, 1)}\n`
const named: Files = {
  ".github/ai-iam-gate.yml": "own-rules: ours/\nfail-on: none\n",
  "ours/team-a/no-streams.yml": `title: Nobody streams
severity: medium
covers: any/access/*
when:
  broadens: { action: bedrock:InvokeModelWithResponseStream }
what: "{principal} may stream from {resource}."
why: Our proxy cannot filter streams.
fix: Use \`bedrock:InvokeModel\`.
`,
}

it("a finding of a rule of one's own leads to its file as it was judged by, and the summary says where such rules lie", async () => {
  const pull = makePullRequest(named, {
    ...named,
    // What the head makes of the rule is for the next pull request.
    "ours/team-a/no-streams.yml": "]",
    "policy.json": policy("bedrock:InvokeModelWithResponseStream"),
  })
  made.push(pull)
  const state = stateOf(pull)
  const run = await runAction(state, { entry: "src/action.ts" })
  const link = `[own/team-a/no-streams](https://github.com/acme/assistant/blob/${pull.base}/ours/team-a/no-streams.yml)`
  expect(state.reviewComments.map(({ body }) => body).sort()).toEqual([
    expect.stringContaining("A rule of your own changes"),
    expect.stringContaining(link),
  ])
  expect(run.summary).toContain(link)
  for (const page of [run.summary, state.issueComments[0]?.body])
    expect(page).toContain(
      `configured by \`.github/ai-iam-gate.yml\` at \`${pull.base.slice(0, 10)}\` · 1 rule of your own in \`ours\``,
    )
})

it("leads there too where the base is given by a name that is no commit", async () => {
  const pull = makePullRequest(named, { ...named, "policy.json": policy("bedrock:InvokeModelWithResponseStream") })
  made.push(pull)
  const state = stateOf(pull)
  const run = await runAction(state, { entry: "src/action.ts", inputs: { base: "main", head: "change" } })
  expect(run.summary).toContain(`/blob/${pull.base}/ours/team-a/no-streams.yml)`)
  expect(run.summary).toContain(`at \`${pull.base.slice(0, 10)}\``)
})
