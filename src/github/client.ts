/** The calls of GitHub's REST API that we make, and nothing else of it. */
import type { CommentAnchor } from "../report/comments.ts"
import type { LineAnchor } from "../report/suggestion-anchor.ts"
import { type Access, octokitFor } from "./octokit.ts"
import { everyPage, pageSize } from "./pages.ts"
import { type Conversations, conversationsOf, threadCalls } from "./threads.ts"

/** A type, not an interface: Octokit takes it for the parameters of a call. */
export type Repository = {
  readonly owner: string
  readonly repo: string
}

export interface GitHub {
  pullRequest(number: number): PullRequest
}

export interface PullState {
  /** Where its branch is now. */
  readonly head: string
  readonly isOpen: boolean
  readonly isLocked: boolean
}
/** Something that somebody wrote; `author` is a login, which for an app ends in `[bot]`. */
export interface Written {
  readonly id: number
  readonly body: string
  readonly author: string
  readonly isBot: boolean
}
export interface Review extends Written {
  readonly state: string
}
export interface Comment {
  readonly anchor: CommentAnchor
  readonly body: string
}
export interface LineComment extends Comment {
  readonly anchor: LineAnchor
}
export interface NewReview {
  readonly commit: string
  readonly event: "COMMENT" | "REQUEST_CHANGES"
  readonly body?: string
  readonly comments: readonly LineComment[]
}

/** Each call throws what GitHub answers other than yes. Lists are complete. */
export interface PullRequest {
  state(): Promise<PullState>
  /** Who we are, and the conversations on the files that we began. */
  conversations(): Promise<Conversations>
  reviewComments(): Promise<readonly Written[]>
  comments(): Promise<readonly Written[]>
  reviews(): Promise<readonly Review[]>
  commentsOfReview(id: number): Promise<readonly Written[]>
  /** All of its comments, or none. */
  createReview(review: NewReview): Promise<void>
  deletePendingReview(id: number): Promise<void>
  dismissReview(id: number, message: string): Promise<void>
  createReviewComment(commit: string, comment: Comment): Promise<void>
  updateReviewComment(id: number, body: string): Promise<void>
  deleteReviewComment(id: number): Promise<void>
  createComment(body: string): Promise<void>
  updateComment(id: number, body: string): Promise<void>
  deleteComment(id: number): Promise<void>
  resolveThread(thread: string): Promise<void>
  reopenThread(thread: string): Promise<void>
  /** Collapses a comment as resolved. */
  minimize(node: string): Promise<void>
  unminimize(node: string): Promise<void>
}

export function connect(access: Access, repository: Repository): GitHub {
  const client = octokitFor(access)
  const { rest } = client
  return {
    pullRequest(number) {
      const pull = { ...repository, pull_number: number }
      const issue = { ...repository, issue_number: number }
      const list = { per_page: pageSize }
      return {
        async state() {
          const { head, state, locked } = (await rest.pulls.get(pull)).data
          return { head: head.sha, isOpen: state === "open", isLocked: locked === true }
        },
        conversations: () => conversationsOf(client, repository, number),
        reviewComments: async () =>
          (await everyPage((page) => rest.pulls.listReviewComments({ ...pull, ...list, page }))).map(written),
        comments: async () =>
          (await everyPage((page) => rest.issues.listComments({ ...issue, ...list, page }))).map(written),
        reviews: async () =>
          (await everyPage((page) => rest.pulls.listReviews({ ...pull, ...list, page }))).map((review) => ({
            ...written(review),
            state: review.state,
          })),
        commentsOfReview: async (review_id) =>
          (await everyPage((page) => rest.pulls.listCommentsForReview({ ...pull, ...list, review_id, page }))).map(
            written,
          ),
        async createReview({ commit, event, body, comments }) {
          const lines = comments.map((comment) => ({
            path: comment.anchor.path,
            body: comment.body,
            ...range(comment.anchor),
          }))
          await rest.pulls.createReview({
            ...pull,
            commit_id: commit,
            event,
            comments: lines,
            ...(body !== undefined && { body }),
          })
        },
        deletePendingReview: async (review_id) => void (await rest.pulls.deletePendingReview({ ...pull, review_id })),
        dismissReview: async (review_id, message) =>
          void (await rest.pulls.dismissReview({ ...pull, review_id, message, event: "DISMISS" })),
        async createReviewComment(commit, { anchor, body }) {
          const place = anchor.kind === "file" ? { subject_type: "file" as const } : range(anchor)
          await rest.pulls.createReviewComment({ ...pull, commit_id: commit, path: anchor.path, body, ...place })
        },
        updateReviewComment: async (comment_id, body) =>
          void (await rest.pulls.updateReviewComment({ ...repository, comment_id, body })),
        deleteReviewComment: async (comment_id) =>
          void (await rest.pulls.deleteReviewComment({ ...repository, comment_id })),
        createComment: async (body) => void (await rest.issues.createComment({ ...issue, body })),
        updateComment: async (comment_id, body) =>
          void (await rest.issues.updateComment({ ...repository, comment_id, body })),
        deleteComment: async (comment_id) => void (await rest.issues.deleteComment({ ...repository, comment_id })),
        ...threadCalls(client),
      }
    },
  }
}

const range = ({ line, side, startLine }: LineAnchor) =>
  startLine === undefined ? { line, side } : { line, side, start_line: startLine, start_side: side }

interface Listed {
  readonly id: number
  readonly body?: string | undefined
  readonly user: { readonly login: string; readonly type: string } | null
}
const written = ({ id, body, user }: Listed): Written => ({
  id,
  body: body ?? "",
  author: user?.login ?? "",
  isBot: user?.type === "Bot",
})
