/** Conversations on the files of a pull request: GraphQL alone knows who wrote them, and which are resolved. */
import type { Octokit } from "@octokit/rest"
import type { PostedThread } from "../report/comment-plan.ts"
import type { CommentAnchor } from "../report/comments.ts"
import type { PullRequest, Repository } from "./client.ts"
import { pageSize } from "./pages.ts"

export interface Conversations {
  /** Our login. */
  readonly me: string
  /** Those whose first comment is ours, the oldest first. */
  readonly own: readonly PostedThread[]
}

const query = `query conversations($owner: String!, $repo: String!, $number: Int!, $size: Int!, $after: String) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      reviewThreads(first: $size, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes {
          id
          isResolved
          path
          line
          startLine
          diffSide
          subjectType
          comments(first: 2) { nodes { id fullDatabaseId body viewerDidAuthor isMinimized } }
        }
      }
    }
  }
}`

interface Answer {
  readonly viewer: { readonly login: string }
  readonly repository: {
    readonly pullRequest: {
      readonly reviewThreads: {
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
        readonly nodes: readonly (Thread | null)[]
      }
    } | null
  } | null
}
interface Thread {
  readonly id: string
  readonly isResolved: boolean
  readonly path: string
  /** Null where the lines are gone. */
  readonly line: number | null
  readonly startLine: number | null
  readonly diffSide: "LEFT" | "RIGHT"
  readonly subjectType: "LINE" | "FILE"
  readonly comments: { readonly nodes: readonly (Root | null)[] }
}
interface Root {
  readonly id: string
  /** The plain one has 32 bits, which review comments have outgrown. */
  readonly fullDatabaseId: string | null
  readonly body: string
  readonly viewerDidAuthor: boolean
  readonly isMinimized: boolean
}

export async function conversationsOf(
  client: Octokit,
  { owner, repo }: Repository,
  number: number,
): Promise<Conversations> {
  const own = new Map<string, PostedThread>()
  const cursors = new Set<string>()
  let after: string | undefined
  for (;;) {
    const answer: Answer = await client.graphql<Answer>(query, {
      ...{ owner, repo, number, size: pageSize },
      ...(after !== undefined && { after }),
    })
    const page = answer.repository?.pullRequest?.reviewThreads
    if (!page) throw new Error("the pull request's conversations cannot be read")
    for (const thread of page.nodes) {
      const posted = thread && ownThread(thread)
      if (posted) own.set(posted.thread, posted)
    }
    const { hasNextPage, endCursor } = page.pageInfo
    if (!hasNextPage || endCursor === null || cursors.has(endCursor))
      return { me: answer.viewer.login, own: [...own.values()].toSorted((a, b) => a.comment - b.comment) }
    cursors.add(endCursor)
    after = endCursor
  }
}

/** A thread is ours where we wrote its first comment, whatever the text of others says. */
function ownThread(thread: Thread): PostedThread | undefined {
  const [root, ...replies] = thread.comments.nodes
  if (!root?.viewerDidAuthor || root.fullDatabaseId === null) return undefined
  return {
    comment: Number(root.fullDatabaseId),
    node: root.id,
    body: root.body,
    thread: thread.id,
    subject: thread.subjectType === "FILE" ? "file" : "line",
    anchor: anchorOf(thread),
    hasReplies: replies.length > 0,
    isResolved: thread.isResolved,
    isMinimized: root.isMinimized,
  }
}

const anchorOf = ({ path, line, startLine, diffSide, subjectType }: Thread): CommentAnchor =>
  subjectType === "FILE" || line === null
    ? { kind: "file", path }
    : { kind: "line", path, side: diffSide, line, ...(startLine !== null && startLine < line && { startLine }) }

/** Resolving takes `contents: write` as well, which a workflow that only reviews does not have. */
export const threadCalls = (
  client: Octokit,
): Pick<PullRequest, "resolveThread" | "reopenThread" | "minimize" | "unminimize"> => {
  const change = (mutation: string) => async (id: string) => void (await client.graphql(mutation, { id }))
  return {
    resolveThread: change(
      "mutation resolve($id: ID!) { resolveReviewThread(input: { threadId: $id }) { thread { isResolved } } }",
    ),
    reopenThread: change(
      "mutation unresolve($id: ID!) { unresolveReviewThread(input: { threadId: $id }) { thread { isResolved } } }",
    ),
    minimize: change(
      "mutation minimize($id: ID!) { minimizeComment(input: { subjectId: $id, classifier: RESOLVED }) { minimizedComment { isMinimized } } }",
    ),
    unminimize: change(
      "mutation unminimize($id: ID!) { unminimizeComment(input: { subjectId: $id }) { unminimizedComment { isMinimized } } }",
    ),
  }
}
