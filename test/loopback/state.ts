/** What the loopback GitHub remembers: one pull request of one repository, and what was said about it. */

export interface ReviewComment {
  readonly id: number
  readonly author: string
  body: string
  readonly path: string
  readonly commit: string
  readonly subject: "line" | "file"
  readonly line?: number
  readonly side?: "LEFT" | "RIGHT"
  readonly startLine?: number
  readonly replyTo?: number
}
export interface IssueComment {
  readonly id: number
  readonly author: string
  body: string
}
/** A pull request that a list shows beside ours. */
export interface OtherPull {
  readonly number: number
  readonly state: "open" | "closed"
  readonly head: { readonly sha: string; readonly ref: string; readonly repository: string }
}
export interface State {
  /** A git directory that holds the commits of both branches. */
  readonly gitDirectory: string
  readonly owner: string
  readonly repo: string
  readonly number: number
  readonly base: string
  head: string
  /** `owner/name`; another than ours for a fork. */
  headRepository: string
  headBranch: string
  pullState: "open" | "closed"
  others: readonly OtherPull[]
  reviewComments: ReviewComment[]
  issueComments: IssueComment[]
  reviews: number
  nextId: number
  /** Every request, in order: `POST /repos/…`. */
  readonly requests: string[]
  /** Requests that no route answers: a test must find none. */
  readonly unknown: string[]
  /** A token that may only read, as pull requests from forks have it. */
  readOnly: boolean
}

export const newState = (
  given: Pick<State, "gitDirectory" | "owner" | "repo" | "number" | "base" | "head">,
): State => ({
  ...given,
  headRepository: `${given.owner}/${given.repo}`,
  headBranch: "change",
  pullState: "open",
  others: [],
  reviewComments: [],
  issueComments: [],
  reviews: 0,
  nextId: 1000,
  requests: [],
  unknown: [],
  readOnly: false,
})

export const author = "github-actions[bot]"
