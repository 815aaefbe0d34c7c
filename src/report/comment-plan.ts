/** What should stand on the pull request's files, against what stands there, to what must be posted, edited, closed and taken away. */
import type { PlacedFinding } from "../model/report.ts"
import {
  type CommentAnchor,
  commentAt,
  type DesiredComment,
  desiredComments,
  type Wanted,
  wordsOf,
} from "./comments.ts"
import { type Marker, marked, markerOf, type Stamp, withoutMarker } from "./markers.ts"

/** A conversation that we began. */
export interface PostedThread {
  /** Of its first comment, which is ours. */
  readonly comment: number
  readonly node: string
  readonly body: string
  readonly thread: string
  readonly subject: "line" | "file"
  /** The lines that it stands on now; the file, where they are gone. */
  readonly anchor: CommentAnchor
  readonly hasReplies: boolean
  readonly isResolved: boolean
  readonly isMinimized: boolean
}

export interface Retold {
  readonly thread: PostedThread
  readonly comment: DesiredComment
}
export interface Closed {
  readonly thread: PostedThread
  readonly body: string
}
export interface CommentPlan {
  readonly create: readonly DesiredComment[]
  readonly edit: readonly Retold[]
  /** Closed before, and true again. */
  readonly reopen: readonly Retold[]
  readonly remove: readonly PostedThread[]
  /** Somebody answered: it stays, and says that it no longer holds. */
  readonly close: readonly Closed[]
  /** Still true word for word, or settled by a person. No write at all. */
  readonly keep: readonly { readonly thread: PostedThread; readonly fingerprints: readonly string[] }[]
  /** Closed before, and still not true. */
  readonly closed: readonly PostedThread[]
}

export const markedComment = ({ body, findings }: DesiredComment, stamp: Stamp): string =>
  marked(body, {
    ...stamp,
    kind: "comment",
    state: "open",
    fingerprints: fingerprintsOf(findings),
    words: wordsOf(findings),
  })

export const fingerprintsOf = (findings: readonly PlacedFinding[]): readonly string[] => [
  ...new Set(findings.map(({ fingerprint }) => fingerprint)),
]

interface Known {
  readonly thread: PostedThread
  readonly marker: Marker
}

/** Every posted thread is one of ours, the oldest first; those of another configuration are passed over. */
export function planComments(wanted: Wanted, posted: readonly PostedThread[], stamp: Stamp): CommentPlan {
  const ours = posted.flatMap((thread): readonly Known[] => {
    const marker = markerOf(thread.body)
    return marker?.kind === "comment" && marker.key === stamp.key ? [{ thread, marker }] : []
  })
  // A waived finding is somebody's decision, which the summary lists.
  const standing = wanted.findings.filter(({ waiver }) => waiver === null)
  const isTrue = new Set(fingerprintsOf(standing))
  const holds = ({ marker }: Known) => marker.fingerprints.some((fingerprint) => isTrue.has(fingerprint))
  const settled = ours.filter((known) => known.thread.isResolved && known.marker.state === "open" && holds(known))
  const settledFingerprints = new Set(settled.flatMap(({ marker }) => marker.fingerprints))
  const desired = desiredComments({
    ...wanted,
    findings: standing.filter(({ fingerprint }) => !settledFingerprints.has(fingerprint)),
  })

  const open = new Set(ours.filter((known) => !settled.includes(known)))
  const plan = {
    create: [] as DesiredComment[],
    edit: [] as Retold[],
    reopen: [] as Retold[],
    remove: [] as PostedThread[],
    close: [] as Closed[],
    keep: settled.map(({ thread, marker }) => ({ thread, fingerprints: marker.fingerprints })),
    closed: [] as PostedThread[],
  }
  for (const comment of desired) {
    const known = closest(comment, [...open])
    if (!known) {
      plan.create.push(comment)
      continue
    }
    open.delete(known)
    const { thread, marker } = known
    const retold = commentAt(thread.anchor, comment.findings, wanted.difference, wanted.links)
    if (marker.state === "closed") plan.reopen.push({ thread, comment: retold })
    else if (saysTheSame(marker, retold)) plan.keep.push({ thread, fingerprints: fingerprintsOf(retold.findings) })
    else plan.edit.push({ thread, comment: retold })
  }
  for (const known of open) {
    const { thread, marker } = known
    if (!thread.hasReplies) plan.remove.push(thread)
    else if (marker.state === "closed") plan.closed.push(thread)
    else if (holds(known)) plan.keep.push({ thread, fingerprints: marker.fingerprints })
    else plan.close.push({ thread, body: closedBody(known, wanted.findings, stamp) })
  }
  return plan
}

/** The thread that tells most of the same; of equals one that is open, and then the oldest. */
function closest({ findings }: DesiredComment, candidates: readonly Known[]): Known | undefined {
  const mine = new Set(fingerprintsOf(findings))
  const shared = ({ marker }: Known) => marker.fingerprints.filter((fingerprint) => mine.has(fingerprint)).length
  const isOpen = ({ marker }: Known) => Number(marker.state === "open")
  return candidates
    .filter((known) => shared(known) > 0)
    .toSorted((a, b) => shared(b) - shared(a) || isOpen(b) - isOpen(a))[0]
}

const saysTheSame = (marker: Marker, { findings }: DesiredComment): boolean =>
  marker.words === wordsOf(findings) &&
  new Set([...marker.fingerprints, ...fingerprintsOf(findings)]).size === marker.fingerprints.length

function closedBody({ thread, marker }: Known, findings: readonly PlacedFinding[], stamp: Stamp): string {
  const isWaived = findings.some(({ fingerprint }) => marker.fingerprints.includes(fingerprint))
  const word = isWaived
    ? "**Waived.** Somebody answers for this now, as the summary says."
    : `**Fixed.** This no longer holds as of ${stamp.sha.slice(0, 10)}.`
  // What it proposed must not be applied to whatever stands there now.
  const said = withoutMarker(thread.body).replace(/^(`{3,})suggestion[ \t]*(\r?)$/gm, "$1$2")
  return marked(`${word}\n\n<details><summary>What it said</summary>\n\n${said}\n\n</details>`, {
    ...marker,
    ...stamp,
    state: "closed",
  })
}
