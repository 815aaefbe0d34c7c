/** A pull request as payloads and the API describe it to its two ends. */

export interface PullRequest {
  readonly kind: "pull-request"
  readonly number: number
  readonly state: "open" | "closed"
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
  /** Gated like any other. */
  readonly draft: boolean
  /** How many comments stand on it, where that is said. */
  readonly comments: number | undefined
}

/** The payload is not what GitHub documents for this event. */
export interface MalformedPayload {
  readonly kind: "malformed"
  readonly message: string
}

/** Reads `pull_request` of the event `name`, or what the API answers. Never throws. */
export function readPullRequest(name: string, pull: unknown): PullRequest | MalformedPayload {
  const number = get(pull, "number")
  const baseSha = sha(get(pull, "base", "sha"))
  const headSha = sha(get(pull, "head", "sha"))
  const baseRepo = repositoryName(get(pull, "base", "repo", "full_name"))
  // A deleted fork leaves `repo: null` behind.
  const headRepo = repositoryName(get(pull, "head", "repo", "full_name")) ?? null
  if (typeof number !== "number" || !Number.isSafeInteger(number) || number < 1) {
    return malformed(name, "pull_request.number")
  }
  if (!baseSha) return malformed(name, "pull_request.base.sha")
  if (!headSha) return malformed(name, "pull_request.head.sha")
  if (!baseRepo) return malformed(name, "pull_request.base.repo.full_name")
  const counts = [get(pull, "comments"), get(pull, "review_comments")]
  return {
    kind: "pull-request",
    number,
    state: get(pull, "state") === "closed" ? "closed" : "open",
    baseSha,
    headSha,
    baseRepo,
    headRepo,
    fork: headRepo === null || headRepo.toLowerCase() !== baseRepo.toLowerCase(),
    draft: get(pull, "draft") === true,
    comments: counts.every((each) => typeof each === "number")
      ? counts.reduce((sum, each) => sum + each, 0)
      : undefined,
  }
}

export const malformed = (name: string, path: string): MalformedPayload => ({
  kind: "malformed",
  message: `the event \`${name}\` has no valid \`${path}\`; run on pull_request, or set the inputs \`base\` and \`head\``,
})

/** What lies at a path of a value of unknown shape. */
export function get(value: unknown, ...path: readonly string[]): unknown {
  let at = value
  for (const key of path) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, key)) return undefined
    at = (at as Record<string, unknown>)[key]
  }
  return at
}

export const sha = (value: unknown): string | undefined =>
  typeof value === "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value) ? value : undefined

export const repositoryName = (value: unknown): string | undefined =>
  typeof value === "string" && /^[\w.-]+\/[\w.-]+$/.test(value) ? value : undefined
