/** What can go wrong between a client and GitHub, and at which call it shall. */
import { type Answer, badGateway, gone, secondaryLimit, simple, structured } from "./answer.ts"
import type { PagingFault } from "./pages.ts"
import type { Call } from "./state.ts"

/** Instead of an answer; whatever was asked for has not been done. */
const refusals = {
  unauthorized: { status: 401, body: { message: "Bad credentials" } },
  forbidden: { status: 403, body: { message: "Resource not accessible by integration" } },
  "not-found": gone,
  "invalid-simple": simple(["Something that GitHub does not like"]),
  "invalid-structured": structured("PullRequestReviewComment", "pull_request_review_thread.line", [
    "must be part of the diff",
  ]),
  "too-many-requests": { status: 429, body: { message: "Too Many Requests" } },
  "too-many-requests-in-a-second": {
    status: 429,
    body: { message: "Too Many Requests" },
    headers: { "retry-after": "1" },
  },
  "secondary-limit": secondaryLimit(1),
  "secondary-limit-for-an-hour": secondaryLimit(3600),
  "server-error": { status: 500, body: { message: "Server Error" } },
  unavailable: { status: 503, body: { message: "Service Unavailable" } },
  "bad-gateway": badGateway,
  html: {
    status: 200,
    body: "<!DOCTYPE html><title>Unicorn! · GitHub</title><p>::error::No server is currently available</p>",
    headers: { "content-type": "text/html; charset=utf-8" },
  },
} as const satisfies Readonly<Record<string, Answer>>

/** The work is done, or not, and the connection says nothing of it. */
type Cut = "reset" | "reset-after" | "bad-gateway-after" | "truncated" | "slow-body"
/** GitHub's clock is not ours: the limit ends long ago, or in a year. */
type Skew = "clock-behind" | "clock-ahead"

export type FaultKind = keyof typeof refusals | Cut | Skew | PagingFault

export const faultKinds: readonly FaultKind[] = [
  ...(Object.keys(refusals) as (keyof typeof refusals)[]),
  "bad-gateway-after",
  "reset",
  "reset-after",
  "truncated",
  "slow-body",
  "clock-behind",
  "clock-ahead",
  "page-repeats",
  "page-skips",
  "page-endless",
]

export interface Fault {
  readonly kind: FaultKind | "head-moves"
  readonly hits: (call: Call, index: number) => boolean
  /** The commit that the branch stands at from then on. */
  readonly to?: string
}

/** At the n-th call, counted from 0. */
export const atCall = (number: number, kind: FaultKind): Fault => ({ kind, hits: (_call, index) => index === number })
/** At the n-th call and all that follow. */
export const fromCall = (number: number, kind: FaultKind): Fault => ({ kind, hits: (_call, index) => index >= number })
/** At every call that reads like that: `POST /repos/acme/assistant/pulls/7/reviews`. */
export const atEvery = (pattern: RegExp, kind: FaultKind): Fault => ({
  kind,
  hits: ({ method, path }) => pattern.test(`${method} ${path}`),
})
/** At the n-th such call, counted from 0. */
export function atOne(pattern: RegExp, number: number, kind: FaultKind): Fault {
  let seen = 0
  return { kind, hits: ({ method, path }) => pattern.test(`${method} ${path}`) && seen++ === number }
}
/** Before the n-th call is answered, somebody pushes. */
export const headMoves = (number: number, to: string): Fault => ({
  kind: "head-moves",
  hits: (_call, index) => index === number,
  to,
})

export const refusalOf = (kind: Fault["kind"] | undefined): Answer | undefined =>
  kind !== undefined && kind in refusals ? refusals[kind as keyof typeof refusals] : skewed(kind)

function skewed(kind: Fault["kind"] | undefined): Answer | undefined {
  if (kind !== "clock-ahead" && kind !== "clock-behind") return undefined
  const year = 365 * 24 * 3600 * 1000
  const its = Date.now() + (kind === "clock-ahead" ? year : -year)
  return {
    status: 403,
    body: { message: "API rate limit exceeded for installation." },
    headers: {
      date: new Date(its).toUTCString(),
      "x-ratelimit-remaining": "0",
      "x-ratelimit-reset": String(Math.floor(its / 1000) + 1),
    },
  }
}

export const pagingFault = (kind: Fault["kind"] | undefined): PagingFault | undefined =>
  kind === "page-repeats" || kind === "page-skips" || kind === "page-endless" ? kind : undefined
