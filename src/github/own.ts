/** What stands on a pull request to what of it is ours: whatever a text says of itself, its author decides. */
import { type Marker, markerOf, type Stamp } from "../report/markers.ts"
import type { PullRequest, Review, Written } from "./client.ts"

export interface Marked<T> {
  readonly written: T
  readonly marker: Marker
}

/** Of this configuration, and the oldest first. */
export const ownMarked = <T extends Written>(
  all: readonly T[],
  me: string,
  kind: Marker["kind"],
  { key }: Pick<Stamp, "key">,
): readonly Marked<T>[] =>
  all
    .filter((each) => isOwn(each, me))
    .flatMap((written) => {
      const marker = markerOf(written.body)
      return marker?.kind === kind && marker.key === key ? [{ written, marker }] : []
    })
    .toSorted((a, b) => a.written.id - b.written.id)

/** An app's login ends in `[bot]`, which no person's can; GraphQL leaves it out in places. */
const isOwn = ({ author, isBot }: Written, me: string): boolean =>
  me !== "" && (author === me || (isBot && author === `${me}[bot]`))

/**
 * Reviews that were begun and never submitted: only their author sees them, and while there is one no other can be made. One of
 * a person may be a draft that is still being written: it goes only where every comment of it is ours.
 */
export async function clearPending(pull: PullRequest, reviews: readonly Review[], me: string): Promise<number> {
  let cleared = 0
  for (const review of reviews.filter((each) => each.state === "PENDING" && isOwn(each, me))) {
    if (!review.isBot && !(await isAllMarked(pull, review))) continue
    await pull.deletePendingReview(review.id)
    cleared++
  }
  return cleared
}

async function isAllMarked(pull: PullRequest, { id }: Review): Promise<boolean> {
  const comments = await pull.commentsOfReview(id)
  return comments.length > 0 && comments.every(({ body }) => markerOf(body) !== undefined)
}
