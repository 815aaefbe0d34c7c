/** The one comment below the pull request that sums up: made once, and then kept up to date in place. */
import { isNewer, markerOf, markLine, type Stamp, withoutMarker } from "../report/markers.ts"
import type { PullRequest, Written } from "./client.ts"
import { postOnce } from "./once.ts"
import { ownMarked } from "./own.ts"
import { refusalOf } from "./refusal.ts"

export interface SummaryComment {
  readonly pull: PullRequest
  readonly me: string
  readonly stamp: Stamp
  /** With its marker. */
  readonly body: string
}

export const summariesIn = (all: readonly Written[], me: string, stamp: Stamp): readonly Written[] =>
  ownMarked(all, me, "summary", stamp).map(({ written }) => written)

/** Whether the comment that stands there says the same. */
export const isCurrent = (posted: Written, body: string): boolean => withoutMarker(posted.body) === withoutMarker(body)

/** `summaries` stand there, the oldest first. */
export async function writeSummaryComment(wanted: SummaryComment, summaries: readonly Written[]): Promise<void> {
  const [oldest] = summaries
  if (oldest) return settle(wanted, summaries)
  const { pull, body, me, stamp } = wanted
  const standing = async () => summariesIn(await pull.comments(), me, stamp)
  await postOnce(
    () => pull.createComment(body),
    async () => (await standing()).some((each) => markLine(each.body) === markLine(body)),
  )
  // Another run may have made one in the meantime.
  if (me !== "") await settle(wanted, await standing())
}

/** Runs at the same time may each have made one: the oldest stays, and nobody can have answered to the others. */
async function settle({ pull, body, stamp }: SummaryComment, summaries: readonly Written[]): Promise<void> {
  const [oldest, ...others] = summaries
  if (!oldest) return
  const marker = markerOf(oldest.body)
  if (!isCurrent(oldest, body) && !(marker && isNewer(marker, stamp))) await pull.updateComment(oldest.id, body)
  for (const { id } of others) {
    try {
      await pull.deleteComment(id)
    } catch (error) {
      if (refusalOf(error) !== "gone") throw error
    }
  }
}
