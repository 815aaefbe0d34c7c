/** A failing gate to a review that asks for changes, where that is configured; and back, once the gate passes. Never an approval. */
import { type Stamp, stamped } from "../report/markers.ts"
import type { PullRequest, Review } from "./client.ts"
import type { Ledger } from "./ledger.ts"
import { postOnce } from "./once.ts"
import { ownMarked } from "./own.ts"
import { reasonOf, refusalOf } from "./refusal.ts"

export interface ChangeRequest {
  readonly pull: PullRequest
  readonly me: string
  readonly stamp: Stamp
  readonly reviews: readonly Review[]
  /** Why changes are asked for; undefined where none are. */
  readonly why: string | undefined
  readonly ledger: Ledger
}

export async function keepChangeRequest({ pull, me, stamp, reviews, why, ledger }: ChangeRequest): Promise<void> {
  const own = ownMarked(reviews, me, "review", stamp).map(({ written }) => written)
  if (why !== undefined) {
    // One that could only be a comment is not made again with every push.
    if (!own.some(({ state }) => state === "CHANGES_REQUESTED" || state === "COMMENTED"))
      await ask(pull, me, stamp, why)
    return
  }
  for (const { id } of own.filter(({ state }) => state === "CHANGES_REQUESTED")) {
    try {
      await pull.dismissReview(id, "What this asked for is done, or is no longer asked for.")
    } catch (error) {
      ledger.problem(
        `an earlier request for changes still stands, and somebody who may has to dismiss it: ${reasonOf(error)}`,
      )
    }
  }
}

async function ask(pull: PullRequest, me: string, stamp: Stamp, why: string): Promise<void> {
  const body = stamped("review", why, stamp)
  const post = (event: "COMMENT" | "REQUEST_CHANGES") =>
    postOnce(
      () => pull.createReview({ commit: stamp.sha, event, body, comments: [] }),
      async () => ownMarked(await pull.reviews(), me, "review", stamp).some(({ marker }) => marker.sha === stamp.sha),
    )
  try {
    await post("REQUEST_CHANGES")
  } catch (error) {
    if (refusalOf(error) !== "own-pull-request") throw error
    await post("COMMENT")
  }
}
