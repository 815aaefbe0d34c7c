/** What started a workflow, from its event's name and payload: which pull request, or which two commits. */

export type Event =
  | PullRequest
  /** A merge queue: the commits between the branch and the group's own. */
  | { readonly kind: "merge-group"; readonly base: string; readonly head: string }
  /** `before` is undefined where the push made the branch. */
  | { readonly kind: "push"; readonly before: string | undefined; readonly after: string }
  /** Whatever names no commits: a schedule, a dispatch. They come from inputs. */
  | { readonly kind: "manual" }

export interface PullRequest {
  readonly kind: "pull-request"
  readonly number: number
  /**
   * The base branch's tip. The analysis compares with the merge base of this and the head; the configuration is read here,
   * since the author of a pull request chooses the merge base.
   */
  readonly baseSha: string
  readonly headSha: string
  readonly baseRepo: string
  /** Null where the fork is gone. */
  readonly headRepo: string | null
  /** From another repository: the token cannot write, whatever the workflow says. */
  readonly fork: boolean
  readonly draft: boolean
  /** How many comments stand on it, where the payload says so. */
  readonly comments: number | undefined
}

/** The payload is not what GitHub documents for this event. */
export interface Malformed {
  readonly kind: "malformed"
  readonly message: string
}

/** Reads a payload of unknown shape. Never throws. */
export function readEvent(name: string, payload: unknown): Event | Malformed {
  switch (name) {
    case "pull_request":
    case "pull_request_target":
    case "pull_request_review":
      return readPullRequest(name, payload)
    case "merge_group":
      return readMergeGroup(payload)
    case "push":
      return readPush(payload)
    default:
      return { kind: "manual" }
  }
}

function readPullRequest(name: string, payload: unknown): PullRequest | Malformed {
  const pull = get(payload, "pull_request")
  const number = get(pull, "number")
  const baseSha = sha(get(pull, "base", "sha"))
  const headSha = sha(get(pull, "head", "sha"))
  const baseRepo = fullName(get(pull, "base", "repo", "full_name"))
  // A deleted fork leaves `repo: null` behind.
  const headRepo = fullName(get(pull, "head", "repo", "full_name")) ?? null
  if (typeof number !== "number" || !Number.isSafeInteger(number) || number < 1) {
    return malformed(name, "pull_request.number")
  }
  if (!baseSha) return malformed(name, "pull_request.base.sha")
  if (!headSha) return malformed(name, "pull_request.head.sha")
  if (!baseRepo) return malformed(name, "pull_request.base.repo.full_name")
  const fork = headRepo === null || headRepo.toLowerCase() !== baseRepo.toLowerCase()
  const draft = get(pull, "draft") === true
  const counts = [get(pull, "comments"), get(pull, "review_comments")]
  const comments = counts.every((each) => typeof each === "number")
    ? counts.reduce((sum, each) => sum + each, 0)
    : undefined
  return { kind: "pull-request", number, baseSha, headSha, baseRepo, headRepo, fork, draft, comments }
}

function readMergeGroup(payload: unknown): Event | Malformed {
  const base = sha(get(payload, "merge_group", "base_sha"))
  const head = sha(get(payload, "merge_group", "head_sha"))
  if (!base) return malformed("merge_group", "merge_group.base_sha")
  if (!head) return malformed("merge_group", "merge_group.head_sha")
  return { kind: "merge-group", base, head }
}

function readPush(payload: unknown): Event | Malformed {
  const before = sha(get(payload, "before"))
  const after = sha(get(payload, "after"))
  if (!before) return malformed("push", "before")
  if (!after) return malformed("push", "after")
  // A deleted branch leaves nothing to judge.
  if (isZero(after)) return { kind: "manual" }
  return { kind: "push", before: isZero(before) ? undefined : before, after }
}

const malformed = (name: string, path: string): Malformed => ({
  kind: "malformed",
  message: `the event \`${name}\` has no valid \`${path}\`; run on pull_request, or set the inputs \`base\` and \`head\``,
})

function get(value: unknown, ...path: readonly string[]): unknown {
  let at = value
  for (const key of path) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, key)) return undefined
    at = (at as Record<string, unknown>)[key]
  }
  return at
}

const sha = (value: unknown): string | undefined =>
  typeof value === "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value) ? value : undefined

const isZero = (oid: string): boolean => /^0+$/.test(oid)

const fullName = (value: unknown): string | undefined =>
  typeof value === "string" && /^[\w.-]+\/[\w.-]+$/.test(value) ? value : undefined
