/** Routes of comments in the diff. */
import { type Answer, gone, made, nothing, notPermitted, ok, structured } from "./answer.ts"
import { diffOf, isCommitOf } from "./diff.ts"
import { edited } from "./edited.ts"
import { idIn, type Route } from "./route.ts"
import { bodyRefusals, refusals, type Wanted } from "./rules.ts"
import { type ReviewComment, type State, visibleComments } from "./state.ts"
import { isOutdated, lineNow } from "./threads.ts"
import { userOf } from "./user.ts"

/** The comment that was asked for, once nothing speaks against it. */
export const newComment = (state: State, wanted: Wanted, commit: string, review: number): ReviewComment => {
  const side = wanted.side === "LEFT" ? "LEFT" : "RIGHT"
  return {
    id: state.nextId++,
    author: state.viewer,
    body: String(wanted.body),
    path: String(wanted.path),
    commit,
    subject: wanted.subject_type === "file" ? "file" : "line",
    review,
    ...(typeof wanted.line === "number" && { line: wanted.line, side }),
    ...(typeof wanted.start_line === "number" && {
      startLine: wanted.start_line,
      startSide: wanted.start_side === undefined ? side : wanted.start_side === "LEFT" ? "LEFT" : "RIGHT",
    }),
  }
}

const linesOf = (state: State, comment: ReviewComment) => {
  // A comment on a file comes back as one on its first line.
  if (comment.subject === "file") return { line: 1, original_line: 1, side: "RIGHT" }
  const now = lineNow(state, comment)
  const moved = now === undefined || comment.line === undefined ? undefined : now - comment.line
  const start = comment.startLine
  return {
    line: now ?? null,
    original_line: comment.line,
    side: comment.side ?? "RIGHT",
    start_line: start === undefined || moved === undefined ? null : start + moved,
    original_start_line: start ?? null,
    start_side: comment.startSide ?? null,
  }
}

export const shownComment = (state: State, comment: ReviewComment) => ({
  id: comment.id,
  node_id: `PRRC_${comment.id}`,
  pull_request_review_id: comment.review ?? null,
  user: userOf(comment.author),
  body: comment.body,
  path: comment.path,
  diff_hunk: diffOf(state.gitDirectory, state.base, comment.commit).get(comment.path)?.patch?.slice(0, 400) ?? "",
  commit_id: isOutdated(state, comment) ? comment.commit : state.head,
  original_commit_id: comment.commit,
  ...linesOf(state, comment),
  ...(state.flavour !== "old enterprise server" && { subject_type: comment.subject }),
  ...(comment.replyTo !== undefined && { in_reply_to_id: comment.replyTo }),
})

const refused = (errors: readonly string[]): Answer =>
  structured("PullRequestReviewComment", "pull_request_review_thread.line", errors)

const create: Route["answer"] = (state, { body }) => {
  if (typeof body.in_reply_to === "number") return replied(state, body.in_reply_to, body.body)
  if (state.flavour === "old enterprise server" && "subject_type" in body) return notPermitted("subject_type")
  const commit = String(body.commit_id ?? "")
  if (!isCommitOf(state.gitDirectory, commit, state.base, state.head))
    return refused(["commit_id is not part of the pull request"])
  const complaints = refusals(state, body, commit)
  if (complaints.length > 0) return refused(complaints)
  // GitHub wraps each in a review of its own, and there may be only one that is pending.
  if (state.reviews.some(({ state: its, author }) => its === "PENDING" && author === state.viewer))
    return refused(["User can only have one pending review per pull request"])
  const review = state.nextId++
  state.reviews.push({ id: review, author: state.viewer, body: "", commit, state: "COMMENTED" })
  const comment = newComment(state, body, commit, review)
  state.reviewComments.push(comment)
  return made(shownComment(state, comment))
}

function replied(state: State, to: number, body: unknown): Answer {
  const root = visibleComments(state).find(({ id }) => id === to)
  if (!root) return gone
  if (root.replyTo !== undefined) return refused(["in_reply_to is a reply itself: answer the first comment"])
  const complaints = bodyRefusals(body)
  if (complaints.length > 0) return refused(complaints)
  const { id: _, minimized: __, ...place } = root
  const reply = { ...place, id: state.nextId++, author: state.viewer, body: String(body), replyTo: root.id }
  state.reviewComments.push(reply)
  return made(shownComment(state, reply))
}

export const reviewComments: readonly Route[] = [
  {
    method: "GET",
    path: "/pulls/{pull_number}/comments",
    answer: (state) => ok(visibleComments(state).map((comment) => shownComment(state, comment))),
  },
  { method: "POST", path: "/pulls/{pull_number}/comments", answer: create, creates: "content" },
  {
    method: "POST",
    path: "/pulls/{pull_number}/comments/{comment_id}/replies",
    answer: (state, request) => replied(state, idIn(request, "comment_id"), request.body.body),
    creates: "content",
  },
  {
    method: "GET",
    path: "/pulls/comments/{comment_id}",
    answer: (state, request) => {
      const found = visibleComments(state).find(({ id }) => id === idIn(request, "comment_id"))
      return found ? ok(shownComment(state, found)) : gone
    },
  },
  {
    method: "PATCH",
    path: "/pulls/comments/{comment_id}",
    answer: (state, request) =>
      edited(state, visibleComments(state), request, (comment) => shownComment(state, comment)),
  },
  {
    method: "DELETE",
    path: "/pulls/comments/{comment_id}",
    answer: (state, request) => {
      const wanted = idIn(request, "comment_id")
      if (!state.reviewComments.some(({ id }) => id === wanted)) return gone
      state.reviewComments = state.reviewComments.filter(({ id }) => id !== wanted)
      return nothing
    },
  },
]
