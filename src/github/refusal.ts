/** What GitHub answered other than yes, to what it means for us and what a person can do about it. */

/** What became of a request. */
export type Refusal =
  /** This place, or this text: another may do. */
  | "invalid"
  /** A review of ours was begun and never submitted. */
  | "pending-review"
  | "own-pull-request"
  /** Too much in too little time. */
  | "too-quick"
  /** The commit is no longer of the pull request. */
  | "moved"
  /** Not there, or not ours to write: trying again changes nothing. */
  | "forbidden"
  | "gone"
  /** It may have been done all the same. */
  | "unknown"

export function refusalOf(error: unknown): Refusal {
  const text = wordsIn(error)
  switch (statusOf(error)) {
    case 401:
    case 403:
      return /secondary rate|rate limit/i.test(text) ? "too-quick" : "forbidden"
    case 404:
    case 410:
    case 451:
      return "gone"
    case 429:
      return "too-quick"
    case 422:
      if (/pending review/i.test(text)) return "pending-review"
      if (/own pull request/i.test(text)) return "own-pull-request"
      if (/submitted too quickly|abuse/i.test(text)) return "too-quick"
      if (/commit\S*( oid)? is not part of the pull request/i.test(text)) return "moved"
      return "invalid"
    default:
      return "unknown"
  }
}

interface Answer {
  readonly data?: unknown
  readonly headers?: Readonly<Record<string, unknown>>
}
const answerIn = (error: unknown): Answer =>
  typeof error === "object" && error !== null && "response" in error && typeof error.response === "object"
    ? ((error.response ?? {}) as Answer)
    : {}

export const statusOf = (error: unknown): number | undefined =>
  typeof error === "object" && error !== null && "status" in error && typeof error.status === "number"
    ? error.status
    : undefined

/** The message and its errors: an array of sentences at one endpoint, of objects at another. */
function wordsIn(error: unknown): string {
  const { data } = answerIn(error)
  const { message, errors } = (typeof data === "object" && data !== null ? data : {}) as Record<string, unknown>
  const told = (Array.isArray(errors) ? errors : []).map((each: unknown) =>
    typeof each === "object" && each !== null
      ? ["field", "code", "message"]
          .map((name) => (each as Record<string, unknown>)[name])
          .filter(isText)
          .join(" ")
      : String(each),
  )
  const said = [message, ...told].filter(isText)
  return said.length > 0 ? said.join("; ") : error instanceof Error ? error.message : String(error)
}

const isText = (value: unknown): value is string => typeof value === "string" && value !== ""

/** A sentence for the log and the job summary. What it quotes is not escaped. */
export function reasonOf(error: unknown): string {
  const status = statusOf(error)
  if (status === undefined) return `GitHub cannot be reached: ${wordsIn(error)}`
  if (refusalOf(error) === "forbidden" || status === 404) {
    const accepted = permissionsIn(answerIn(error).headers?.["x-accepted-github-permissions"])
    const locked = /locked/i.test(wordsIn(error)) ? "the conversation is locked, or " : ""
    return `${locked}the token may not do this; give the job \`permissions: { ${accepted ?? "pull-requests: write"} }\` (pull requests from forks only ever get a token that reads)`
  }
  return `GitHub answered ${status}: ${wordsIn(error)}`
}

/** `issues=write; pull_requests=write` are two ways; we ask for one that is about pull requests. */
function permissionsIn(header: unknown): string | undefined {
  if (typeof header !== "string") return undefined
  const ways = header.split(";").map((way) => way.split(",").map((each) => each.trim()))
  const way = ways.find((each) => each.some((permission) => permission.startsWith("pull_requests="))) ?? ways[0] ?? []
  const named = way.flatMap((permission) => {
    const [, name, level] = /^([a-z_]+)=(read|write|admin)$/.exec(permission) ?? []
    return name === undefined ? [] : [`${name.replaceAll("_", "-")}: ${level}`]
  })
  return named.length > 0 && named.length === way.length ? named.join(", ") : undefined
}
