/** What should stand on the pull request, against what stands there, to what must be posted, edited and taken away. */
import type { Finding } from "../model/finding.ts"
import type { Report } from "../model/report.ts"
import { bySeverity } from "../model/severity.ts"
import { renderComment } from "./comment-body.ts"
import type { Links } from "./links.ts"
import { type Anchor, anchorOf, type Difference } from "./place.ts"

export interface DesiredComment {
  readonly anchor: Exclude<Anchor, { kind: "summary" }>
  /** Fingerprints of the findings that it tells. */
  readonly fingerprints: readonly string[]
  /** Without the marker. */
  readonly body: string
}
/** A comment of ours that stands on the pull request. */
export interface PostedComment {
  readonly id: number
  readonly body: string
  readonly hasReplies: boolean
}
export interface CommentPlan {
  readonly create: readonly DesiredComment[]
  readonly update: readonly { readonly id: number; readonly body: string }[]
  readonly remove: readonly number[]
  /** Posted before, and still true word for word. */
  readonly kept: number
}

/** More inline comments than this hide each other; the rest stand in the summary. */
export const mostInline = 30

/** One comment for each place, the worst first. */
export function desiredComments(report: Report, difference: Difference, links: Links): readonly DesiredComment[] {
  const places = new Map<string, { anchor: DesiredComment["anchor"]; findings: Report["findings"][number][] }>()
  for (const finding of report.findings) {
    // Somebody answers for it: the summary says who.
    if (finding.waiver !== null) continue
    const anchor = anchorOf(finding, difference)
    if (anchor.kind === "summary") continue
    const key = anchor.kind === "file" ? `file ${anchor.path}` : `${anchor.side} ${anchor.line} ${anchor.path}`
    const place = places.get(key) ?? { anchor, findings: [] }
    place.findings.push(finding)
    places.set(key, place)
  }
  return [...places.values()]
    .sort((a, b) => bySeverity(worst(a.findings), worst(b.findings)))
    .slice(0, mostInline)
    .map(({ anchor, findings }) => ({
      anchor,
      fingerprints: findings.map(({ fingerprint }) => fingerprint),
      body: renderComment(findings, links),
    }))
}

const worst = (findings: readonly Pick<Finding, "severity">[]): Finding["severity"] =>
  findings.map(({ severity }) => severity).sort(bySeverity)[0] ?? "info"

const commentMarker = /\n<!-- ai-iam-gate:v1 fp=([0-9a-f,]*) sha=([0-9a-f]+) -->\s*$/
const summaryMarker = /\n<!-- ai-iam-gate:summary:v1 sha=([0-9a-f]+) -->\s*$/

export const markedComment = ({ body, fingerprints }: DesiredComment, sha: string): string =>
  `${body}\n\n<!-- ai-iam-gate:v1 fp=${fingerprints.join()} sha=${sha} -->`
export const markedSummary = (body: string, sha: string): string =>
  `${body}\n<!-- ai-iam-gate:summary:v1 sha=${sha} -->`

/** The marker counts only at the very end, where nothing that we quote can stand. */
export const isOurComment = (body: string): boolean => commentMarker.test(body)
export const isOurSummary = (body: string): boolean => summaryMarker.test(body)

const withoutMarker = (body: string): string => body.replace(commentMarker, "").replace(summaryMarker, "").trimEnd()
const fingerprintsIn = (body: string): readonly string[] =>
  (commentMarker.exec(body)?.[1] ?? "").split(",").filter(Boolean)

/** Every posted comment is one of ours. A comment that somebody answered is never deleted. */
export function planComments(
  desired: readonly DesiredComment[],
  posted: readonly PostedComment[],
  sha: string,
): CommentPlan {
  const open = new Set(posted)
  const create: DesiredComment[] = []
  const update: { id: number; body: string }[] = []
  let kept = 0
  for (const comment of desired) {
    const before = [...open].find(({ body }) =>
      fingerprintsIn(body).some((fingerprint) => comment.fingerprints.includes(fingerprint)),
    )
    if (!before) {
      create.push(comment)
      continue
    }
    open.delete(before)
    if (withoutMarker(before.body) === comment.body.trimEnd()) kept++
    else update.push({ id: before.id, body: markedComment(comment, sha) })
  }
  const gone = [...open]
  for (const { id, body } of gone.filter(({ hasReplies, body }) => hasReplies && !isFixed(body)))
    update.push({ id, body: fixed(body, sha) })
  return { create, update, remove: gone.filter(({ hasReplies }) => !hasReplies).map(({ id }) => id), kept }
}

const fixedWord = "**Fixed.** "
const isFixed = (body: string): boolean => body.startsWith(fixedWord)
const fixed = (body: string, sha: string): string =>
  `${fixedWord}This no longer holds as of ${sha.slice(0, 10)}.\n\n<details><summary>What it said</summary>\n\n${withoutMarker(body)}\n\n</details>\n\n<!-- ai-iam-gate:v1 fp= sha=${sha} -->`

/** Whether the summary that stands there says the same. */
export const saysTheSame = (posted: string, body: string): boolean => withoutMarker(posted) === withoutMarker(body)
