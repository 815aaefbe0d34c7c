/** Pull requests with everything on them that somebody who posts may meet: one on its first push, one on its third. */
import { type Files, makePullRequest, type PullRequest, type RunOptions, runAction, stateOf } from "./runner.ts"
import type { State } from "./state.ts"

const model = "arn:aws:bedrock:eu-west-1::foundation-model/amazon.nova-lite-v1:0"
const policy = (resource: string, before = "") => `{
  "Version": "2012-10-17",${before}
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "bedrock:InvokeModel",
      "Resource": "${resource}"
    }
  ]
}
`
const flagged = policy("*")
const quiet = policy(model)
/** Commands of the runner in what the pull request says. */
const hostile = policy("*owned\\n::error::owned ##[error]owned")

const base: Files = Object.fromEntries(
  ["kept", "moved", "reworded", "fixed", "answered", "back", "new-a", "new-b", "long"].map((name) => [
    `policies/${name}.json`,
    quiet,
  ]),
)
const flaggedIn = (names: readonly string[], more: Files = {}): Files => ({
  ...base,
  ...Object.fromEntries(names.map((name) => [`policies/${name}.json`, flagged])),
  ...more,
})
const first = flaggedIn(["kept", "moved", "reworded", "fixed", "answered", "back"])
const second = flaggedIn(["kept", "moved", "reworded", "fixed", "answered"], { "README.md": "mended\n" })
const third = flaggedIn(["kept", "reworded", "back", "new-a"], {
  "policies/moved.json": policy("*", '\n  "Id": "moved",'),
  "policies/new-b.json": hostile,
  "README.md": "mended\n",
})

export interface Story {
  readonly pull: PullRequest
  /** As it stands before the last push is reviewed. */
  readonly state: State
  /** One more push, which changes nothing that concerns us. */
  readonly next: string
}

/** Of one file GitHub does not show the patch: its line takes no comment, and takes a whole review with it. */
export function firstPush(): Story {
  const files = {
    ...flaggedIn(["new-a"], { "README.md": "one\n" }),
    "policies/new-b.json": hostile,
    "policies/long.json": policy("*", "\n".repeat(50)),
  }
  const pull = makePullRequest(base, files)
  const next = pull.push({ ...files, "README.md": "two\n" })
  return { pull, state: { ...stateOf(pull), longestPatch: 40 }, next }
}

/** The first two pushes are reviewed by the Action itself, with a token that may resolve conversations. */
export async function thirdPush(options: RunOptions): Promise<Story> {
  const pull = makePullRequest(base, first)
  const state: State = { ...stateOf(pull), token: "writes contents too" }
  await runAction(state, options)
  const reply = (path: string) => {
    const root = state.reviewComments.find((comment) => comment.path === path)
    if (!root) throw new Error(`there is no comment on ${path}`)
    const { minimized: _, ...place } = root
    state.reviewComments.push({ ...place, id: state.nextId++, author: "ada", body: "why?", replyTo: root.id })
  }
  reply("policies/answered.json")
  reply("policies/back.json")
  const [summary] = state.issueComments
  if (!summary) throw new Error("there is no summary comment")
  state.head = pull.push(second)
  await runAction(state, options)
  // Another version of us said it otherwise; a run at the same time made a second summary; and one crashed in mid-review.
  for (const comment of state.reviewComments)
    if (comment.path === "policies/reworded.json")
      comment.body = comment.body.replace("every model", "each and every model").replace(/words=\w+/, "words=0")
  state.issueComments.push({ ...summary, id: state.nextId++ })
  const pending = state.nextId++
  state.reviews.push({ id: pending, author: state.viewer, body: "", commit: state.head, state: "PENDING" })
  const [some] = state.reviewComments
  if (some) state.reviewComments.push({ ...some, id: state.nextId++, review: pending })
  // And somebody would like to be taken for us.
  const mallory = { author: "mallory", id: state.nextId++ }
  if (some) state.reviewComments.push({ ...some, ...mallory, path: "policies/new-a.json" })
  state.issueComments.push({ ...summary, ...mallory, id: state.nextId++ })
  state.head = pull.push(third)
  const next = pull.push({ ...third, "README.md": "mended, and more\n" })
  return { pull, state: restarted(state), next }
}

/** The same pull request once more, with nothing asked for yet. */
export const restarted = (state: State): State => ({
  ...state,
  reviews: structuredClone(state.reviews),
  reviewComments: structuredClone(state.reviewComments),
  issueComments: structuredClone(state.issueComments),
  resolved: new Map(state.resolved),
  faults: [],
  calls: [],
  requests: [],
  unknown: [],
  violations: [],
})
