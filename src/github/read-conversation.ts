/** A pull request to what was said on it, and what of that is ours. */

import type { PostedThread } from "../report/comment-plan.ts"
import { type Marker, markerOf, type Stamp } from "../report/markers.ts"
import type { PullRequest, Review, Written } from "./client.ts"
import { ownMarked } from "./own.ts"
import { reasonOf } from "./refusal.ts"

export type Standing =
  | {
      readonly kind: "known"
      /** Empty where it is not known, and nothing that could be ours stands there. */
      readonly me: string
      readonly own: readonly PostedThread[]
      readonly comments: readonly Written[]
      readonly reviews: readonly Review[]
      /** Of all that we wrote under this configuration. */
      readonly markers: readonly Marker[]
    }
  /**
   * Markers of ours stand there, and who wrote them cannot be learnt. To believe them could silence a finding, and to post beside
   * them would post twice.
   */
  | { readonly kind: "unknown-author"; readonly reason: string }

export async function readConversation(pull: PullRequest, stamp: Stamp): Promise<Standing> {
  const comments = await pull.comments()
  const reviews = await pull.reviews()
  try {
    const { me, own } = await pull.conversations()
    const markers = [
      ...own.flatMap(({ body }) => markerOf(body) ?? []).filter(({ key }) => key === stamp.key),
      ...ownMarked(comments, me, "summary", stamp).map(({ marker }) => marker),
    ]
    return { kind: "known", me, own, comments, reviews, markers }
  } catch (error) {
    const all = [...comments, ...reviews, ...(await pull.reviewComments())]
    if (all.some(({ body }) => markerOf(body)?.key === stamp.key))
      return { kind: "unknown-author", reason: reasonOf(error) }
    return { kind: "known", me: "", own: [], comments, reviews, markers: [] }
  }
}
