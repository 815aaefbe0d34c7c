/** What started a workflow, from its event's name and payload: which pull request, which commits, or nothing to judge. */
import {
  get,
  type MalformedPayload,
  malformed,
  type PullRequest,
  readPullRequest,
  repositoryName,
  sha,
} from "./pull-request.ts"

export type Event =
  | PullRequest
  /** A comment on a pull request: the payload has no commits, the API does. */
  | { readonly kind: "pull-request-number"; readonly number: number }
  /** A merge queue: the commits between the branch and the group's own. It may hold several pull requests. */
  | { readonly kind: "merge-group"; readonly base: string; readonly head: string }
  | Push
  | WorkflowRun
  /** Whatever names no commits: a schedule, a dispatch, an event that we do not know. Inputs and the checkout do. */
  | { readonly kind: "manual"; readonly defaultBranch: string | undefined }
  /** Nothing is left to gate. Says why, in a sentence's words. */
  | { readonly kind: "nothing"; readonly why: string }

export interface Push {
  readonly kind: "push"
  /** Undefined where the push made the branch. */
  readonly before: string | undefined
  readonly after: string
  readonly branch: string | undefined
  readonly defaultBranch: string | undefined
}

/**
 * Another workflow ended, perhaps one of a fork. Nothing of it is trusted but its head commit, and where that came from;
 * `workflow_run.pull_requests` is empty for forks.
 */
export interface WorkflowRun {
  readonly kind: "workflow-run"
  readonly headSha: string
  /** Null where the fork is gone. */
  readonly headRepo: string | null
  readonly headBranch: string | undefined
}

/** Reads a payload of unknown shape. Never throws. */
export function readEvent(name: string, payload: unknown): Event | MalformedPayload {
  switch (name) {
    case "pull_request":
    case "pull_request_target":
    case "pull_request_review":
    case "pull_request_review_comment":
      // What a payload of `edited` says of the base it had (`changes.base`) is past: `pull_request.base` is the new one.
      return stillOpen(readPullRequest(name, get(payload, "pull_request")))
    case "issue_comment":
      return readIssueComment(payload)
    case "merge_group":
      return readMergeGroup(payload)
    case "push":
      return readPush(payload)
    case "workflow_run":
      return readWorkflowRun(payload)
    default:
      return { kind: "manual", defaultBranch: branchName(get(payload, "repository", "default_branch")) }
  }
}

/** A closed pull request has nothing to hold up any more. */
export const stillOpen = (pull: PullRequest | MalformedPayload): Event | MalformedPayload =>
  pull.kind === "pull-request" && pull.state === "closed"
    ? { kind: "nothing", why: `pull request #${pull.number} is closed` }
    : pull

function readIssueComment(payload: unknown): Event | MalformedPayload {
  const issue = get(payload, "issue")
  const number = get(issue, "number")
  if (typeof number !== "number" || !Number.isSafeInteger(number) || number < 1)
    return malformed("issue_comment", "issue.number")
  return get(issue, "pull_request")
    ? { kind: "pull-request-number", number }
    : { kind: "nothing", why: `#${number} is an issue and no pull request` }
}

function readMergeGroup(payload: unknown): Event | MalformedPayload {
  if (get(payload, "action") === "destroyed") return { kind: "nothing", why: "the merge group is gone" }
  const base = sha(get(payload, "merge_group", "base_sha"))
  const head = sha(get(payload, "merge_group", "head_sha"))
  if (!base) return malformed("merge_group", "merge_group.base_sha")
  if (!head) return malformed("merge_group", "merge_group.head_sha")
  return { kind: "merge-group", base, head }
}

function readPush(payload: unknown): Event | MalformedPayload {
  const before = sha(get(payload, "before"))
  const after = sha(get(payload, "after"))
  if (!before) return malformed("push", "before")
  if (!after) return malformed("push", "after")
  if (isZero(after)) return { kind: "nothing", why: "the push deleted the branch" }
  const ref = get(payload, "ref")
  return {
    kind: "push",
    before: isZero(before) ? undefined : before,
    after,
    branch: typeof ref === "string" ? branchName(/^refs\/heads\/(.+)$/s.exec(ref)?.[1]) : undefined,
    defaultBranch: branchName(get(payload, "repository", "default_branch")),
  }
}

function readWorkflowRun(payload: unknown): Event | MalformedPayload {
  const run = get(payload, "workflow_run")
  const headSha = sha(get(run, "head_sha"))
  if (!headSha) return malformed("workflow_run", "workflow_run.head_sha")
  return {
    kind: "workflow-run",
    headSha,
    headRepo: repositoryName(get(run, "head_repository", "full_name")) ?? null,
    headBranch: branchName(get(run, "head_branch")),
  }
}

const isZero = (oid: string): boolean => /^0+$/.test(oid)

/** A name that a ref can have; https://git-scm.com/docs/git-check-ref-format has all the rules, this those that matter to us. */
const branchName = (value: unknown): string | undefined =>
  typeof value === "string" && /^(?!-)[^\s\p{Cc}~^:?*[\\]+$/u.test(value) && !value.includes("..") ? value : undefined
