/** Routes of reviews: all or nothing, one pending at a time, and nobody judges a pull request of their own. */
import { type Answer, badGateway, gone, ok, simple } from "./answer.ts"
import { isCommitOf } from "./diff.ts"
import { newComment, shownComment } from "./review-comments.ts"
import { idIn, type Request, type Route } from "./route.ts"
import { bodyRefusals, refusals, type Wanted } from "./rules.ts"
import { author, type Review, type State } from "./state.ts"
import { userOf } from "./user.ts"

/** Above this GitHub was seen to give up waiting for itself, and to make them all the same. */
const mostComments = 30

const states: Readonly<Record<string, Review["state"]>> = {
  APPROVE: "APPROVED",
  REQUEST_CHANGES: "CHANGES_REQUESTED",
  COMMENT: "COMMENTED",
}
const shown = ({ id, author: login, body, state, commit }: Review) => ({
  id,
  node_id: `PRR_${id}`,
  user: userOf(login),
  body,
  state,
  commit_id: commit,
})
const isOwnPending = (state: State, review: Review): boolean =>
  review.state === "PENDING" && review.author === state.viewer

/** A pending review is its author's alone. */
const visible = (state: State): readonly Review[] =>
  state.reviews.filter((review) => review.state !== "PENDING" || review.author === state.viewer)
const found = (state: State, request: Request): Review | undefined =>
  visible(state).find(({ id }) => id === idIn(request, "review_id"))

function verdictRefusals(state: State, event: unknown): readonly string[] {
  if (event === "APPROVE" && state.viewer === author)
    return ["GitHub Actions is not permitted to approve pull requests."]
  if (state.viewer !== state.pullAuthor) return []
  if (event === "APPROVE") return ["Can not approve your own pull request"]
  return event === "REQUEST_CHANGES" ? ["Review Can not request changes on your own pull request"] : []
}

const create: Route["answer"] = (state, { body }) => {
  const commit = String(body.commit_id ?? state.head)
  const comments = (Array.isArray(body.comments) ? body.comments : []) as readonly Wanted[]
  const complaints = [
    ...(isCommitOf(state.gitDirectory, commit, state.base, state.head)
      ? []
      : ["Commit is not part of the pull request"]),
    ...(state.reviews.some((review) => isOwnPending(state, review))
      ? ["User can only have one pending review per pull request"]
      : []),
    ...verdictRefusals(state, body.event),
    ...(body.body === undefined || body.body === ""
      ? body.event === "REQUEST_CHANGES" || comments.length === 0
        ? ["Body can't be blank"]
        : []
      : bodyRefusals(body.body)),
  ]
  if (complaints.length > 0) return simple(complaints)
  // All or nothing: one comment that cannot stand takes the others with it, and the answer does not say which it was.
  const ofComments = new Set(
    comments.flatMap((comment) =>
      "subject_type" in comment ? ["subject_type is not a permitted key"] : refusals(state, comment, commit),
    ),
  )
  if (ofComments.size > 0) return simple([...ofComments])
  const review: Review = {
    id: state.nextId++,
    author: state.viewer,
    body: String(body.body ?? ""),
    commit,
    state: states[String(body.event)] ?? "PENDING",
  }
  state.reviews.push(review)
  state.reviewComments.push(...comments.map((comment) => newComment(state, comment, commit, review.id)))
  return comments.length > mostComments ? badGateway : ok(shown(review))
}

const submit: Route["answer"] = (state, request) => {
  const review = found(state, request)
  if (!review) return gone
  const next = states[String(request.body.event)]
  if (review.state !== "PENDING" || !next) return simple(["Could not submit this review"])
  const complaints = verdictRefusals(state, request.body.event)
  if (complaints.length > 0) return simple(complaints)
  review.state = next
  return ok(shown(review))
}

const remove: Route["answer"] = (state, request): Answer => {
  const review = found(state, request)
  if (!review) return gone
  if (review.state !== "PENDING") return simple(["Can not delete a non-pending pull request review"])
  state.reviews = state.reviews.filter(({ id }) => id !== review.id)
  state.reviewComments = state.reviewComments.filter((comment) => comment.review !== review.id)
  return ok(shown(review))
}

const dismiss: Route["answer"] = (state, request): Answer => {
  const review = found(state, request)
  if (!review) return gone
  if (review.state !== "APPROVED" && review.state !== "CHANGES_REQUESTED")
    return simple([`Can not dismiss a ${review.state.toLowerCase()} pull request review`])
  review.state = "DISMISSED"
  return ok(shown(review))
}

const one = "/pulls/{pull_number}/reviews/{review_id}"
export const reviews: readonly Route[] = [
  { method: "GET", path: "/pulls/{pull_number}/reviews", answer: (state) => ok(visible(state).map(shown)) },
  { method: "POST", path: "/pulls/{pull_number}/reviews", answer: create, creates: "content" },
  {
    method: "GET",
    path: one,
    answer: (state, request) => {
      const review = found(state, request)
      return review ? ok(shown(review)) : gone
    },
  },
  {
    method: "GET",
    path: `${one}/comments`,
    answer: (state, request) => {
      const review = found(state, request)
      if (!review) return gone
      const its = state.reviewComments.filter((comment) => comment.review === review.id)
      return ok(its.map((comment) => shownComment(state, comment)))
    },
  },
  { method: "DELETE", path: one, answer: remove },
  { method: "POST", path: `${one}/events`, answer: submit, creates: "content" },
  { method: "PUT", path: `${one}/dismissals`, answer: dismiss },
]
