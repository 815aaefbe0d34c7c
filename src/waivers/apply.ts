/** Findings and the waivers that are written to findings of which some are waived, and what became of each waiver. */

import { daysBetween } from "../model/day.ts"
import type { Finding, Waiver } from "../model/finding.ts"
import type { ReportedWaiver } from "../model/report.ts"
import { startOf } from "../model/source.ts"
import { findingsOf } from "./bind.ts"
import { farthest, soon } from "./terms.ts"
import type { MalformedWaiver, MetWaiver, WrittenWaiver } from "./waiver.ts"
import { waiverWords } from "./wording.ts"

export interface Terms {
  /** The day of the review, in UTC. */
  readonly today: string
  /** Whether waivers count that the pull request itself brings. */
  readonly fromPullRequest: boolean
}

export interface Waived {
  readonly findings: readonly Finding[]
  /** In the order of their places. */
  readonly waivers: readonly ReportedWaiver[]
}

/** INVARIANT: a waiver counts only if it is in time, is of just this finding, and stood before the pull request unless it may be new. */
export function applyWaivers(findings: readonly Finding[], met: readonly MetWaiver[], terms: Terms): Waived {
  if (met.length === 0) return { findings, waivers: [] }
  const of = findingsOf(findings)
  const written = met.filter((waiver) => waiver.kind === "written")
  const found = new Map(written.map((waiver) => [waiver, of(waiver)]))
  const accepted = new Map<Finding, Waiver>()
  for (const waiver of written.filter((each) => counts(each, terms)).sort(longestFirst))
    for (const finding of found.get(waiver) ?? []) if (!accepted.has(finding)) accepted.set(finding, ofFinding(waiver))
  return {
    findings: findings.map((finding) => {
      const waiver = accepted.get(finding)
      return waiver ? { ...finding, waiver } : finding
    }),
    waivers: met
      .map((waiver) =>
        waiver.kind === "malformed" ? malformed(waiver) : reported(waiver, found.get(waiver) ?? [], terms),
      )
      .sort(byPlace),
  }
}

type Met = WrittenWaiver & { readonly isNew: boolean }

const isOver = ({ until }: WrittenWaiver, { today }: Terms): boolean => until < today
const isTooFar = ({ until }: WrittenWaiver, { today }: Terms): boolean => daysBetween(today, until) > farthest

/** What names no fingerprint says only what stands beside it: that is known as long as it is new itself. */
const counts = (waiver: Met, terms: Terms): boolean =>
  !isOver(waiver, terms) &&
  !isTooFar(waiver, terms) &&
  (waiver.isNew ? terms.fromPullRequest : waiver.fingerprint !== undefined)

const longestFirst = (a: Met, b: Met): number =>
  a.until < b.until ? 1 : a.until > b.until ? -1 : byPlace(place(a), place(b))

const place = ({ span }: { readonly span: WrittenWaiver["span"] }) => ({
  path: span.source.path,
  line: startOf(span).line,
})

type Place = ReturnType<typeof place>
const byPlace = (a: Place, b: Place): number => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line)

const ofFinding = (waiver: WrittenWaiver): Waiver => ({
  owner: waiver.owner,
  reason: waiver.reason,
  until: waiver.until,
  ...place(waiver),
})

const malformed = (waiver: MalformedWaiver & { readonly isNew: boolean }): ReportedWaiver => ({
  state: "malformed",
  rule: null,
  fingerprint: null,
  owner: null,
  reason: null,
  until: null,
  ...place(waiver),
  isNew: waiver.isNew,
  endsSoon: false,
  note: waiver.problem,
})

function reported(waiver: Met, found: readonly Finding[], terms: Terms): ReportedWaiver {
  const { state, note } = stateOf(waiver, found, terms)
  return {
    state,
    rule: waiver.rule,
    fingerprint: waiver.fingerprint ?? null,
    owner: waiver.owner,
    reason: waiver.reason,
    until: waiver.until,
    ...place(waiver),
    isNew: waiver.isNew,
    endsSoon: state === "in-force" && daysBetween(terms.today, waiver.until) <= soon,
    note,
  }
}

type State = Pick<ReportedWaiver, "state" | "note">

function stateOf(waiver: Met, found: readonly Finding[], terms: Terms): State {
  if (isTooFar(waiver, terms))
    return {
      state: "malformed",
      note: `it ends more than ${farthest} days from now; what is to stay longer is renewed, or settled in the rules`,
    }
  if (isOver(waiver, terms))
    return {
      state: "expired",
      note: `it ended on ${waiver.until}${found.length > 0 ? ", and what it waived counts again" : ""}`,
    }
  if (counts(waiver, terms) && found.length > 0) return { state: "in-force", note: null }
  if (waiver.fingerprint === undefined && found.length > 0)
    return {
      state: "incomplete",
      note: `it names no fingerprint, so it is not known what it is of; write ${completed(waiver, found)}`,
    }
  if (waiver.isNew && !terms.fromPullRequest)
    return { state: "pending", note: "it is added by this pull request, and counts once it is merged" }
  return { state: "stale", note: "it is of nothing in this change, as when what it waives is merged or gone" }
}

/** What to write instead, for each finding that it may have been meant for. */
const completed = (waiver: WrittenWaiver, found: readonly Finding[]): string =>
  [...new Set(found.map(({ fingerprint }) => waiverWords({ ...waiver, fingerprint })))]
    .slice(0, 3)
    .map((words) => `\`${words.replaceAll("`", "'")}\``)
    .join(" or ")
