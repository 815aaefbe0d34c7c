/** What the loopback GitHub remembers: one pull request of one repository, what was said about it, and who asked for what. */
import type { Fault } from "./faults.ts"

export interface Review {
  readonly id: number
  readonly author: string
  readonly body: string
  readonly commit: string
  state: "PENDING" | "COMMENTED" | "APPROVED" | "CHANGES_REQUESTED" | "DISMISSED"
}
export interface ReviewComment {
  readonly id: number
  readonly author: string
  body: string
  readonly path: string
  /** The commit whose lines are meant. */
  readonly commit: string
  readonly subject: "line" | "file"
  readonly line?: number
  readonly side?: "LEFT" | "RIGHT"
  readonly startLine?: number
  readonly startSide?: "LEFT" | "RIGHT"
  /** The first comment of the thread that this one answers. */
  readonly replyTo?: number
  /** While that review is pending, only its author sees the comment. */
  readonly review?: number
  /** Why it is folded away. */
  minimized?: string
}
export interface IssueComment {
  readonly id: number
  readonly author: string
  body: string
  minimized?: string
}
/** A pull request that a list shows beside ours. */
export interface OtherPull {
  readonly number: number
  readonly state: "open" | "closed"
  readonly head: { readonly sha: string; readonly ref: string; readonly repository: string }
}
/** A request as it arrived, and what it was answered. */
export interface Call {
  readonly method: string
  /** Below the API's address. */
  readonly path: string
  /** Milliseconds since 1970. */
  readonly at: number
  readonly body: Readonly<Record<string, unknown>>
  /** None while it is under way, or where the connection was cut. */
  status?: number
}
/** What a workflow's token may do; the middle one is what the README asks for. */
export type Token = "reads" | "writes pull requests" | "writes contents too"
export type Flavour = "github.com" | "enterprise server" | "old enterprise server"

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
  others: readonly OtherPull[]
  pullAuthor: string
  pullState: "open" | "closed"
  conversation: "open" | "locked"
  flavour: Flavour
  /** Whose token it is. */
  viewer: string
  token: Token
  reviews: Review[]
  reviewComments: ReviewComment[]
  issueComments: IssueComment[]
  /** Threads by the number of their first comment. */
  readonly resolved: Map<number, string>
  nextId: number
  /** More changed lines than this, and a file is listed without its patch. */
  longestPatch: number
  /** How many comments and reviews may be made in a minute. */
  mostInMinute: number
  /** GitHub was seen to refuse an edit that changes nothing. */
  idleEdits: "allowed" | "refused"
  faults: Fault[]
  readonly calls: Call[]
  /** Every request, in order: `POST /repos/…`. */
  readonly requests: string[]
  /** Requests that no route answers: a test must find none. */
  readonly unknown: string[]
  /** Requests and answers that GitHub's own description does not allow: a test must find none. */
  readonly violations: string[]
}

export const author = "github-actions[bot]"

export const newState = (
  given: Pick<State, "gitDirectory" | "owner" | "repo" | "number" | "base" | "head">,
): State => ({
  ...given,
  headRepository: `${given.owner}/${given.repo}`,
  headBranch: "change",
  others: [],
  pullAuthor: "ada",
  pullState: "open",
  conversation: "open",
  flavour: "github.com",
  viewer: author,
  token: "writes pull requests",
  reviews: [],
  reviewComments: [],
  issueComments: [],
  resolved: new Map(),
  nextId: 1000,
  longestPatch: 2000,
  mostInMinute: 80,
  idleEdits: "allowed",
  faults: [],
  calls: [],
  requests: [],
  unknown: [],
  violations: [],
})

/** What everybody sees, and what the author of a pending review sees of it. */
export const visibleComments = (state: State): readonly ReviewComment[] =>
  state.reviewComments.filter(({ review }) => state.reviews.find(({ id }) => id === review)?.state !== "PENDING")
