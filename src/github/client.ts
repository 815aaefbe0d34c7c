/** The calls of GitHub's API that we make, and nothing else of it. */
import { retry } from "@octokit/plugin-retry"
import { throttling } from "@octokit/plugin-throttling"
import { Octokit } from "@octokit/rest"
import type { DesiredComment, PostedComment } from "../report/comments.ts"

/** A type, not an interface: Octokit takes it for the parameters of a call. */
export type Repository = {
  readonly owner: string
  readonly repo: string
}

export interface GitHub {
  /** Where the pull request's branch is now. */
  headOf(number: number): Promise<string>
  /** Comments in the diff that we wrote. */
  ownReviewComments(number: number): Promise<readonly PostedComment[]>
  /** Comments below the pull request that we wrote. */
  ownIssueComments(number: number): Promise<readonly { readonly id: number; readonly body: string }[]>
  /** All of them in one review, or none. */
  createReview(number: number, commit: string, comments: readonly LineComment[]): Promise<void>
  createComment(number: number, commit: string, comment: Comment): Promise<void>
  updateReviewComment(id: number, body: string): Promise<void>
  deleteReviewComment(id: number): Promise<void>
  createIssueComment(number: number, body: string): Promise<void>
  updateIssueComment(id: number, body: string): Promise<void>
}

export interface Comment {
  readonly anchor: DesiredComment["anchor"]
  readonly body: string
}
export interface LineComment extends Comment {
  readonly anchor: Extract<DesiredComment["anchor"], { kind: "line" }>
}

const Client = Octokit.plugin(retry, throttling)
/** Longer pages make GitHub time out. */
const pageSize = 50

export type ApiClient = InstanceType<typeof Client>

/** Without a token it asks as anybody may: public repositories answer that. */
export function apiClient(
  token: string,
  { apiUrl, graphqlUrl }: { readonly apiUrl: string; readonly graphqlUrl: string | undefined },
  warn: (message: string) => void,
): ApiClient {
  const client = new Client({
    ...(token !== "" && { auth: token }),
    baseUrl: apiUrl,
    userAgent: "ai-iam-gate",
    log: { debug: () => {}, info: () => {}, warn, error: () => {} },
    throttle: {
      onRateLimit: (after: number, _options: object, _client: object, retries: number) => retries < 2 && after < 60,
      onSecondaryRateLimit: (after: number, _options: object, _client: object, retries: number) =>
        retries < 1 && after < 60,
    },
  })
  // What was refused may have been done all the same: posting again would post twice.
  client.hook.before("request", (options) => {
    if (options.method === "POST") options.request = { ...options.request, retries: 0 }
    if (graphqlUrl !== undefined && options.url.endsWith("/graphql")) options.url = graphqlUrl
  })
  return client
}

export function connect(client: ApiClient, { owner, repo }: Repository): GitHub {
  const here = { owner, repo }
  let login: Promise<string> | undefined
  const me = () => {
    login ??= whoAmI(client)
    return login
  }
  return {
    headOf: async (number) => (await client.rest.pulls.get({ ...here, pull_number: number })).data.head.sha,
    async ownReviewComments(number) {
      const all = await client.paginate(client.rest.pulls.listReviewComments, {
        ...here,
        pull_number: number,
        per_page: pageSize,
      })
      const answered = new Set(all.map((comment) => comment.in_reply_to_id))
      const own = await me()
      return all
        .filter((comment) => comment.user?.login === own && comment.in_reply_to_id === undefined)
        .map(({ id, body }) => ({ id, body, hasReplies: answered.has(id) }))
    },
    async ownIssueComments(number) {
      const all = await client.paginate(client.rest.issues.listComments, {
        ...here,
        issue_number: number,
        per_page: pageSize,
      })
      const own = await me()
      return all.filter((comment) => comment.user?.login === own).map(({ id, body }) => ({ id, body: body ?? "" }))
    },
    async createReview(number, commit, comments) {
      const lines = comments.map(({ anchor, body }) => ({ path: anchor.path, body, ...range(anchor) }))
      await client.rest.pulls.createReview({
        ...here,
        pull_number: number,
        commit_id: commit,
        event: "COMMENT",
        comments: lines,
      })
    },
    async createComment(number, commit, { anchor, body }) {
      const place = anchor.kind === "file" ? { subject_type: "file" as const } : range(anchor)
      await client.rest.pulls.createReviewComment({
        ...here,
        pull_number: number,
        commit_id: commit,
        path: anchor.path,
        body,
        ...place,
      })
    },
    updateReviewComment: async (id, body) =>
      void (await client.rest.pulls.updateReviewComment({ ...here, comment_id: id, body })),
    deleteReviewComment: async (id) => void (await client.rest.pulls.deleteReviewComment({ ...here, comment_id: id })),
    createIssueComment: async (number, body) =>
      void (await client.rest.issues.createComment({ ...here, issue_number: number, body })),
    updateIssueComment: async (id, body) =>
      void (await client.rest.issues.updateComment({ ...here, comment_id: id, body })),
  }
}

const range = ({ line, side, startLine }: LineComment["anchor"]) =>
  startLine === undefined ? { line, side } : { line, side, start_line: startLine, start_side: side }

/** A workflow's token may not ask for its user, but for its viewer. REST adds `[bot]` to an app's name. */
async function whoAmI(client: ApiClient): Promise<string> {
  try {
    const { viewer } = await client.graphql<{ viewer: { login: string } }>("query { viewer { login } }")
    return viewer.login
  } catch {
    return "github-actions[bot]"
  }
}
