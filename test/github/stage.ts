/** Pull requests for tests of what is posted: policies with one statement a file, in as many files as are wanted. */
import { afterEach } from "vitest"
import {
  type ActionRun,
  type Files,
  makePullRequest,
  type PullRequest,
  runAction,
  stateOf,
} from "../loopback/runner.ts"
import type { ReviewComment, State } from "../loopback/state.ts"

/** As `src/action.ts`, without the seconds between writes. */
const entry = "test/github/at-once.ts"

const made: PullRequest[] = []
afterEach(() => {
  for (const pull of made.splice(0)) pull.remove()
})

export interface Stage {
  readonly pull: PullRequest
  readonly state: State
  /** `number` is that of the workflow's run: a later one has a higher. */
  run(inputs?: Readonly<Record<string, string>>, number?: number): Promise<ActionRun>
  /** One more commit, which becomes the head. */
  push(files: Files): void
}

export function stageOf(base: Files, head: Files): Stage {
  const pull = makePullRequest(base, head)
  made.push(pull)
  const state = stateOf(pull)
  return {
    pull,
    state,
    run: (inputs = {}, number = 100) =>
      runAction(state, { entry, inputs, variables: { GITHUB_RUN_ID: String(number), GITHUB_RUN_ATTEMPT: "1" } }),
    push(files) {
      state.head = pull.push(files)
    },
  }
}

export const model = "arn:aws:bedrock:eu-west-1::foundation-model/amazon.nova-lite-v1:0"
/** The resource stands on line 7. */
export const policy = (resource: string, before = ""): string => `{
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
export const narrow: Files = { "policy.json": policy(model) }
export const wide: Files = { "policy.json": policy("*") }

/** `policies/000.json`, and so on. */
export const policies = (count: number, resource: string): Files =>
  Object.fromEntries(
    Array.from({ length: count }, (_, i) => [`policies/${String(i).padStart(3, "0")}.json`, policy(resource)]),
  )

/** Somebody answers a comment. */
export function reply(state: State, { id, ...root }: ReviewComment, author = "ada"): void {
  const { minimized: _, ...place } = root
  state.reviewComments.push({ ...place, id: state.nextId++, author, body: "why?", replyTo: id })
}

/** Methods and paths below the repository of what was written. */
export const writes = (state: State): readonly string[] =>
  state.requests.filter((request) => /^(POST|PATCH|PUT|DELETE) \/(?!graphql)/.test(request)).map(short)
export const short = (request: string): string => request.replace("/repos/acme/assistant", "")

/** Where the report says that its findings went. */
export const placements = ({ report }: ActionRun): readonly string[] =>
  (report?.findings ?? []).map(({ placement }) => String(placement))

export const reviewsPath = /^POST .*\/pulls\/7\/reviews$/
export const commentsPath = /^POST .*\/pulls\/7\/comments$/
export const summaryPath = /^POST .*\/issues\/7\/comments$/
