/** The routes of GitHub's API that a review needs, over the state of one pull request. */
import { commitOf, diffOf, isCommitOf, mergeBaseOf } from "./diff.ts"
import { longestBody, refusals, type Wanted } from "./rules.ts"
import { author, type ReviewComment, type State } from "./state.ts"

export interface Answer {
  readonly status: number
  readonly body: unknown
}
type Body = Readonly<Record<string, unknown>>
type Route = (state: State, match: RegExpExecArray, body: Body, query: URLSearchParams) => Answer

const ok = (body: unknown): Answer => ({ status: 200, body })
const made = (body: unknown): Answer => ({ status: 201, body })
const gone: Answer = { status: 404, body: { message: "Not Found" } }
/** Two endpoints, two ways to say what is wrong. */
const simple = (errors: readonly string[]): Answer => ({
  status: 422,
  body: { message: "Unprocessable Entity", errors },
})
const structured = (errors: readonly string[]): Answer => ({
  status: 422,
  body: {
    message: "Validation Failed",
    errors: errors.map((message) => ({
      resource: "PullRequestReviewComment",
      code: "custom",
      field: "pull_request_review_thread.line",
      message,
    })),
  },
})

const user = (login: string) => ({ login, type: login.endsWith("[bot]") ? "Bot" : "User" })
const shownReview = (comment: ReviewComment) => ({
  id: comment.id,
  user: user(comment.author),
  body: comment.body,
  path: comment.path,
  commit_id: comment.commit,
  // A comment on a file comes back as one on its first line.
  line: comment.subject === "file" ? 1 : comment.line,
  side: comment.side ?? "RIGHT",
  subject_type: comment.subject,
  ...(comment.startLine !== undefined && { start_line: comment.startLine }),
  ...(comment.replyTo !== undefined && { in_reply_to_id: comment.replyTo }),
})
const shownIssue = ({ id, author: login, body }: State["issueComments"][number]) => ({ id, user: user(login), body })

const reviewComment = (state: State, wanted: Wanted, commit: string): ReviewComment => ({
  id: state.nextId++,
  author,
  body: String(wanted.body),
  path: String(wanted.path),
  commit,
  subject: wanted.subject_type === "file" ? "file" : "line",
  ...(typeof wanted.line === "number" && { line: wanted.line, side: wanted.side === "LEFT" ? "LEFT" : "RIGHT" }),
  ...(typeof wanted.start_line === "number" && { startLine: wanted.start_line }),
})

const createReview: Route = (state, _match, body) => {
  const commit = String(body.commit_id ?? state.head)
  if (!isCommitOf(state.gitDirectory, commit, state.head)) return simple(["Commit is not part of the pull request"])
  if (body.event !== "COMMENT") return simple(["Event is not COMMENT: the review would stay pending"])
  const comments = (Array.isArray(body.comments) ? body.comments : []) as readonly Wanted[]
  const diff = diffOf(state.gitDirectory, state.base, commit)
  // All or nothing: one comment that cannot stand takes the others with it.
  const complaints = comments.flatMap((comment) =>
    "subject_type" in comment ? ["subject_type is not a permitted key"] : refusals(comment, diff),
  )
  if (complaints.length > 0) return simple(complaints)
  state.reviewComments.push(...comments.map((comment) => reviewComment(state, comment, commit)))
  state.reviews++
  return ok({ id: state.nextId++, state: "COMMENTED" })
}

const createComment: Route = (state, _match, body) => {
  const commit = String(body.commit_id ?? "")
  if (!isCommitOf(state.gitDirectory, commit, state.head))
    return structured(["commit_id is not part of the pull request"])
  const complaints = refusals(body as Wanted, diffOf(state.gitDirectory, state.base, commit))
  if (complaints.length > 0) return structured(complaints)
  const comment = reviewComment(state, body as Wanted, commit)
  state.reviewComments.push(comment)
  return made(shownReview(comment))
}

const edit = (all: { id: number; body: string }[], id: number, body: unknown): Answer => {
  const comment = all.find((each) => each.id === id)
  if (!comment) return gone
  if (typeof body !== "string" || body.length > longestBody)
    return structured(["Body is too long (maximum is 65536 characters)"])
  comment.body = body
  return ok({ id, body })
}

const end = (sha: string, ref: string, full_name: string) => ({
  sha,
  ref,
  label: `${full_name.split("/")[0]}:${ref}`,
  repo: { full_name },
})
const pull = (state: State) => ({
  number: state.number,
  state: state.pullState,
  base: end(state.base, "main", `${state.owner}/${state.repo}`),
  head: end(state.head, state.headBranch, state.headRepository),
})
const pulls = (state: State) => [
  pull(state),
  ...state.others.map(({ number, state: its, head }) => ({
    ...pull(state),
    number,
    state: its,
    head: end(head.sha, head.ref, head.repository),
  })),
]

const compare: Route = (state, [, base = "", head = ""]) => {
  const [from, to] = [commitOf(state.gitDirectory, base), commitOf(state.gitDirectory, head)]
  if (from === undefined || to === undefined) return gone
  const common = mergeBaseOf(state.gitDirectory, from, to)
  if (common === undefined) return { status: 404, body: { message: `No common ancestor between ${base} and ${head}.` } }
  return ok({ base_commit: { sha: from }, merge_base_commit: { sha: common } })
}

/** Method, path below the repository, and what answers. */
const routes: readonly (readonly [string, RegExp, Route])[] = [
  ["GET", /^$/, () => ok({ default_branch: "main" })],
  ["GET", /^\/compare\/(.+)\.\.\.(.+)$/, compare],
  [
    "GET",
    /^\/commits\/(.+)$/,
    (state, [, name = ""]) => {
      const found = commitOf(state.gitDirectory, name)
      return found === undefined ? gone : ok({ sha: found })
    },
  ],
  [
    "GET",
    /^\/pulls$/,
    (state, _match, _body, query) =>
      ok(
        pulls(state).filter(({ state: is, head }) => is === "open" && (query.get("head") ?? head.label) === head.label),
      ),
  ],
  [
    "GET",
    /^\/pulls\/(\d+)$/,
    (state, [, wanted]) => {
      const found = pulls(state).find(({ number }) => number === Number(wanted))
      return found ? ok(found) : gone
    },
  ],
  ["GET", /^\/pulls\/\d+\/comments$/, (state) => ok(state.reviewComments.map(shownReview))],
  ["GET", /^\/issues\/\d+\/comments$/, (state) => ok(state.issueComments.map(shownIssue))],
  ["POST", /^\/pulls\/\d+\/reviews$/, createReview],
  ["POST", /^\/pulls\/\d+\/comments$/, createComment],
  ["PATCH", /^\/pulls\/comments\/(\d+)$/, (state, [, id], { body }) => edit(state.reviewComments, Number(id), body)],
  [
    "DELETE",
    /^\/pulls\/comments\/(\d+)$/,
    (state, [, id]) => {
      const before = state.reviewComments.length
      state.reviewComments = state.reviewComments.filter((comment) => comment.id !== Number(id))
      return state.reviewComments.length < before ? { status: 204, body: undefined } : gone
    },
  ],
  [
    "POST",
    /^\/issues\/\d+\/comments$/,
    (state, _match, { body }) => {
      if (typeof body !== "string" || body.length > longestBody)
        return structured(["Body is too long (maximum is 65536 characters)"])
      const comment = { id: state.nextId++, author, body }
      state.issueComments.push(comment)
      return made(shownIssue(comment))
    },
  ],
  ["PATCH", /^\/issues\/comments\/(\d+)$/, (state, [, id], { body }) => edit(state.issueComments, Number(id), body)],
]

/** Lists come in pages: `?per_page=50&page=2`. */
const paged = (answer: Answer, query: URLSearchParams): Answer => {
  if (!Array.isArray(answer.body)) return answer
  const size = Math.min(100, Number(query.get("per_page") ?? 30))
  const page = Number(query.get("page") ?? 1)
  return { ...answer, body: answer.body.slice((page - 1) * size, page * size) }
}

export function answer(state: State, method: string, full: string, query: URLSearchParams, body: Body): Answer {
  // An enterprise's own server has its API below a path.
  const path = decodeURIComponent(full.replace(/^\/api(\/v3)?(?=\/)/, ""))
  if (method === "POST" && path === "/graphql") return ok({ data: { viewer: { login: author } } })
  const prefix = `/repos/${state.owner}/${state.repo}`
  for (const [verb, pattern, route] of routes) {
    const match = verb === method && path.startsWith(prefix) ? pattern.exec(path.slice(prefix.length)) : null
    if (!match) continue
    if (state.readOnly && method !== "GET")
      return { status: 403, body: { message: "Resource not accessible by integration" } }
    return paged(route(state, match, body, query), query)
  }
  state.unknown.push(`${method} ${path}`)
  return { status: 404, body: { message: "this loopback has no such route" } }
}
