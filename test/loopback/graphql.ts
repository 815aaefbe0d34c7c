/** Questions in GraphQL, held against GitHub's own schema, to answers out of the state. */
import { buildSchema, GraphQLError, graphql } from "graphql"
import { type Answer, ok } from "./answer.ts"
import { mayWrite } from "./permission.ts"
import type { Body } from "./route.ts"
import description from "./schema/graphql.json" with { type: "json" }
import type { IssueComment, ReviewComment, State } from "./state.ts"
import { isOutdated, lineNow, type Thread, threadsOf } from "./threads.ts"

const schema = buildSchema(description.types.join("\n"))

interface Page {
  readonly first?: number
  readonly after?: string
  readonly last?: number
}
interface Minimize {
  readonly input: { readonly subjectId: string; readonly classifier?: string }
}
interface Resolve {
  readonly input: { readonly threadId: string }
}

/** As GitHub says it: the kind of the error beside its message. */
const refused = (type: "FORBIDDEN" | "NOT_FOUND" | "MISSING_PAGINATION_BOUNDARIES", message: string) =>
  new GraphQLError(message, { extensions: { type } })

function connection<T>(all: readonly T[], { first, after, last }: Page) {
  if (first === undefined && last === undefined)
    throw refused("MISSING_PAGINATION_BOUNDARIES", "You must provide a `first` or `last` value to properly paginate.")
  if ((first ?? last ?? 0) > 100) throw refused("MISSING_PAGINATION_BOUNDARIES", "The maximum is 100 records.")
  const start = after === undefined ? 0 : Number(Buffer.from(after, "base64").toString("utf8"))
  const from = last !== undefined ? Math.max(0, all.length - last) : start
  const nodes = all.slice(from, first === undefined ? undefined : from + first)
  const cursor = (at: number) => Buffer.from(String(at)).toString("base64")
  return {
    nodes,
    totalCount: all.length,
    pageInfo: {
      hasNextPage: from + nodes.length < all.length,
      hasPreviousPage: from > 0,
      startCursor: nodes.length > 0 ? cursor(from) : null,
      endCursor: nodes.length > 0 ? cursor(from + nodes.length) : null,
    },
  }
}

/** GraphQL leaves out what REST adds to an app's name. */
const actor = (login: string) => ({
  __typename: login.endsWith("[bot]") ? "Bot" : "User",
  id: `U_${login}`,
  login: login.replace(/\[bot\]$/, ""),
  databaseId: 1,
})
const ofComment = (state: State, { id, author, body, minimized }: ReviewComment | IssueComment) => ({
  databaseId: id,
  fullDatabaseId: String(id),
  body,
  author: actor(author),
  viewerDidAuthor: author === state.viewer,
  isMinimized: minimized !== undefined,
  minimizedReason: minimized?.toLowerCase() ?? null,
  viewerCanMinimize: mayWrite(state, "pull_requests"),
  viewerCanUnminimize: mayWrite(state, "pull_requests"),
  createdAt: "2026-11-24T10:00:00Z",
})
const issueComment = (state: State, comment: IssueComment) => ({
  __typename: "IssueComment",
  id: `IC_${comment.id}`,
  ...ofComment(state, comment),
})
const placeOf = (state: State, comment: ReviewComment) => ({
  path: comment.path,
  line: comment.subject === "file" ? null : (lineNow(state, comment) ?? null),
  originalLine: comment.line ?? null,
  startLine: comment.startLine ?? null,
  originalStartLine: comment.startLine ?? null,
  subjectType: comment.subject === "file" ? "FILE" : "LINE",
})
function reviewComment(state: State, comment: ReviewComment): object {
  const root = state.reviewComments.find(({ id }) => id === comment.replyTo)
  return {
    __typename: "PullRequestReviewComment",
    id: `PRRC_${comment.id}`,
    ...ofComment(state, comment),
    ...placeOf(state, comment),
    outdated: isOutdated(state, comment),
    state: "SUBMITTED",
    replyTo: root ? () => reviewComment(state, root) : null,
  }
}
function thread(state: State, { id, comments }: Thread): object {
  const [root] = comments
  const resolvedBy = state.resolved.get(id)
  return {
    __typename: "PullRequestReviewThread",
    id: `PRRT_${id}`,
    isResolved: resolvedBy !== undefined,
    isCollapsed: resolvedBy !== undefined,
    isOutdated: isOutdated(state, root),
    resolvedBy: resolvedBy === undefined ? null : actor(resolvedBy),
    ...placeOf(state, root),
    diffSide: root.side ?? "RIGHT",
    startDiffSide: root.startSide ?? null,
    viewerCanReply: mayWrite(state, "pull_requests"),
    viewerCanResolve: mayWrite(state, "contents") && resolvedBy === undefined,
    viewerCanUnresolve: mayWrite(state, "contents") && resolvedBy !== undefined,
    pullRequest: () => pullRequest(state),
    comments: (page: Page) =>
      connection(
        comments.map((comment) => reviewComment(state, comment)),
        page,
      ),
  }
}
const pullRequest = (state: State): object => ({
  __typename: "PullRequest",
  id: `PR_${state.number}`,
  number: state.number,
  title: "A change",
  state: state.pullState.toUpperCase(),
  locked: state.conversation === "locked",
  isDraft: false,
  author: actor(state.pullAuthor),
  baseRefName: "main",
  headRefName: state.headBranch,
  baseRefOid: state.base,
  headRefOid: state.head,
  comments: (page: Page) =>
    connection(
      state.issueComments.map((comment) => issueComment(state, comment)),
      page,
    ),
  reviewThreads: (page: Page) =>
    connection(
      threadsOf(state).map((each) => thread(state, each)),
      page,
    ),
})

const ofNode = (id: string): number => Number(id.split("_").at(-1))

/** A token that may write pull requests may not resolve: that takes `contents: write` too. */
function setResolved(state: State, { input: { threadId } }: Resolve, by: string | undefined) {
  if (!mayWrite(state, "contents")) throw refused("FORBIDDEN", "Resource not accessible by integration")
  const found = threadsOf(state).find(({ id }) => threadId === `PRRT_${id}`)
  if (!found) throw refused("NOT_FOUND", `Could not resolve to a node with the global id of '${threadId}'.`)
  if (by === undefined) state.resolved.delete(found.id)
  else state.resolved.set(found.id, by)
  return { thread: thread(state, found) }
}

function setMinimized(state: State, { input: { subjectId, classifier } }: Minimize): object {
  if (!mayWrite(state, "pull_requests")) throw refused("FORBIDDEN", "Resource not accessible by integration")
  const inDiff = subjectId.startsWith("PRRC_") && state.reviewComments.find(({ id }) => id === ofNode(subjectId))
  const below = subjectId.startsWith("IC_") && state.issueComments.find(({ id }) => id === ofNode(subjectId))
  const comment = inDiff || below
  if (!comment) throw refused("NOT_FOUND", `Could not resolve to a node with the global id of '${subjectId}'.`)
  if (classifier === undefined) delete comment.minimized
  else comment.minimized = classifier
  return inDiff ? reviewComment(state, inDiff) : issueComment(state, comment)
}

const roots = (state: State) => ({
  // The viewer of a workflow's token is a bot, though the schema says it is a user.
  viewer: { __typename: "User", id: "U_viewer", login: state.viewer, databaseId: 1 },
  repository: ({ owner, name }: { readonly owner: string; readonly name: string }) => {
    if (owner !== state.owner || name !== state.repo)
      throw refused("NOT_FOUND", `Could not resolve to a Repository with the name '${owner}/${name}'.`)
    return {
      __typename: "Repository",
      id: "R_1",
      name,
      nameWithOwner: `${owner}/${name}`,
      pullRequest: ({ number }: { readonly number: number }) => {
        if (number !== state.number)
          throw refused("NOT_FOUND", `Could not resolve to a PullRequest with the number of ${number}.`)
        return pullRequest(state)
      },
    }
  },
  node: ({ id }: { readonly id: string }) => {
    const found = threadsOf(state).find((each) => id === `PRRT_${each.id}`)
    return found ? thread(state, found) : null
  },
  resolveReviewThread: (args: Resolve) => setResolved(state, args, state.viewer),
  unresolveReviewThread: (args: Resolve) => setResolved(state, args, undefined),
  minimizeComment: (args: Minimize) => ({ minimizedComment: setMinimized(state, args) }),
  unminimizeComment: (args: Minimize) => ({ unminimizedComment: setMinimized(state, args) }),
})

/** GraphQL answers 200 whatever happened; what the schema does not allow is a violation besides. */
export async function answerGraphql(state: State, body: Body): Promise<Answer> {
  const { data, errors = [] } = await graphql({
    schema,
    source: String(body.query ?? ""),
    rootValue: roots(state),
    variableValues: (body.variables ?? {}) as Record<string, unknown>,
    ...(typeof body.operationName === "string" && { operationName: body.operationName }),
  })
  for (const { message, extensions } of errors)
    if (extensions.type === undefined) state.violations.push(`POST /graphql: ${message}`)
  const shown = errors.map(({ message, path, locations, extensions }) => ({
    ...(extensions.type !== undefined && { type: extensions.type }),
    ...(path && { path }),
    locations,
    message,
  }))
  return ok({ ...(data !== undefined && { data }), ...(shown.length > 0 && { errors: shown }) })
}
