/** A token and an address to a client of GitHub's API that paces itself, tries again where that is safe, and ends in time. */
import { retry } from "@octokit/plugin-retry"
import { throttling } from "@octokit/plugin-throttling"
import { Octokit } from "@octokit/rest"

/** How long GitHub is waited for. Only tests are in more of a hurry than the default. */
export interface Pace {
  /** Milliseconds after which nothing more is asked. */
  readonly patience: number
  /** Milliseconds that one answer may take. */
  readonly answer: number
  /** Milliseconds of waiting that count as a second. */
  readonly second: number
  /** What Octokit's plugin spaces writes by, where not by its own. */
  readonly spacing?: Partial<Record<"write" | "notifications", unknown>>
}
export const defaultPace: Pace = { patience: 180_000, answer: 30_000, second: 1000 }

export interface Access {
  readonly token: string
  readonly apiUrl: string
  /** Where it is not below the other, or beside it as on a server of one's own. */
  readonly graphqlUrl?: string | undefined
  readonly pace: Pace
  readonly warn: (message: string) => void
}

type Client = InstanceType<typeof Octokit>
/** What is not worth another try, or is for the throttling plugin, which honours `retry-after`. */
const final = [400, 401, 403, 404, 410, 413, 422, 429, 451]

export function octokitFor({ token, apiUrl, graphqlUrl, pace, warn }: Access): Client {
  const began = Date.now()
  const ended = new AbortController()
  setTimeout(() => ended.abort(), pace.patience).unref()
  const isWorthWaiting = (seconds: number) => Date.now() + seconds * pace.second < began + pace.patience

  /** Stands between the plugins and the network. */
  const guarded = (client: Parameters<typeof retry>[0]) => {
    client.hook.wrap("request", async (request, options) => {
      // Of what has side effects nobody knows whether it was done: it is looked up before it is tried again.
      const isCreation = options.method === "POST" && !options.url.endsWith("/graphql")
      if (graphqlUrl !== undefined && options.url.endsWith("/graphql")) options.url = graphqlUrl
      const signal = AbortSignal.any([ended.signal, AbortSignal.timeout(pace.answer)])
      // The options themselves: what is given to the next hook in their place is passed over.
      options.request = { ...options.request, signal, ...(isCreation && { retries: 0 }) }
      try {
        const response = await request(options)
        if (typeof response.data !== "string" || response.status === 204) return response
        // Octokit hands on what it cannot read as the text that it is: JSON cut short, a page of a gateway.
        throw Object.assign(new Error("the answer cannot be read"), { status: 502, request: options, response })
      } catch (error) {
        throw isLimit(error) ? secondaryLimit(error) : error
      }
    })
    return {}
  }
  const Client = Octokit.plugin(guarded, retry, throttling)
  const isLimitWorthWaiting = (seconds: number, _options: object, _client: object, tries: number) =>
    tries < 2 && isWorthWaiting(seconds)
  return new Client({
    ...(token !== "" && { auth: token }),
    baseUrl: apiUrl,
    userAgent: "ai-iam-gate",
    log: { debug: () => {}, info: () => {}, warn, error: () => {} },
    retry: { doNotRetry: final, retryAfterBaseValue: pace.second },
    throttle: {
      onRateLimit: isLimitWorthWaiting,
      onSecondaryRateLimit: isLimitWorthWaiting,
      retryAfterBaseValue: pace.second,
      ...(pace.spacing as object),
    },
  })
}

interface Refusal extends Error {
  readonly status: number
  readonly response?: { readonly headers: Readonly<Record<string, string | number | undefined>> }
}

/** https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit */
function isLimit(error: unknown): error is Refusal {
  if (!(error instanceof Error && "status" in error)) return false
  const { status, response } = error as Refusal
  const headers = response?.headers ?? {}
  return (
    (status === 429 || (status === 403 && headers["retry-after"] !== undefined)) &&
    headers["x-ratelimit-remaining"] !== "0"
  )
}

/** The plugin knows a secondary limit by GitHub's words, which the status and the headers do not always come with. */
function secondaryLimit(error: Refusal): Refusal {
  if (!/\bsecondary rate\b/i.test(error.message)) error.message = `${error.message} (secondary rate limit)`
  return error
}
