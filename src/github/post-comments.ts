/** New comments to reviews of so many at once; what GitHub refuses on a line stands on its file, and what it refuses there is left. */
import { markedComment } from "../report/comment-plan.ts"
import type { DesiredComment } from "../report/comments.ts"
import { markLine, type Stamp } from "../report/markers.ts"
import type { LineAnchor } from "../report/suggestion-anchor.ts"
import type { LineComment, PullRequest } from "./client.ts"
import type { Ledger } from "./ledger.ts"
import { postOnce } from "./once.ts"
import { reasonOf, refusalOf } from "./refusal.ts"

/** GitHub was seen to answer 502 for more, and to refuse still more as sent too quickly. */
const mostInReview = 30

export interface Posting {
  readonly pull: PullRequest
  readonly stamp: Stamp
  /** The same findings told on the file. */
  readonly onFile: (comment: DesiredComment) => DesiredComment
  /** Deletes what blocks every review, and answers how many there were. */
  readonly clearPending: () => Promise<number>
  readonly ledger: Ledger
}

type LineDesired = DesiredComment & { readonly anchor: LineAnchor }

/** Throws where nothing more can be posted; the ledger has what stands by then. */
export async function postComments(comments: readonly DesiredComment[], posting: Posting): Promise<void> {
  const lines = comments.filter((comment): comment is LineDesired => comment.anchor.kind === "line")
  for (let i = 0; i < lines.length; i += mostInReview) await postReview(lines.slice(i, i + mostInReview), posting)
  for (const comment of comments.filter(({ anchor }) => anchor.kind === "file")) await postOnFile(comment, posting)
}

/** One place that GitHub refuses takes the whole review with it, and the answer does not say which: halves are tried. */
async function postReview(comments: readonly LineDesired[], posting: Posting, tries = 1): Promise<void> {
  const { pull, stamp, ledger } = posting
  if (comments.length === 0) return
  try {
    await pull.createReview({ commit: stamp.sha, event: "COMMENT", comments: comments.map(lineComment(stamp)) })
    for (const comment of comments) ledger.posted(comment)
  } catch (error) {
    const refusal = refusalOf(error)
    if (refusal === "unknown" && tries < 3) {
      const missing = await notStanding(comments, posting)
      // What stands after the second try does; what does not is not tried for ever.
      if (missing.length > 0 && tries === 2) throw error
      return postReview(missing, posting, tries + 1)
    }
    if (refusal === "pending-review" && tries === 1 && (await posting.clearPending()) > 0)
      return postReview(comments, posting, tries + 1)
    if (refusal !== "invalid" && !(refusal === "too-quick" && comments.length > 1)) throw error
    const [first] = comments
    if (comments.length === 1 && first) return postOnFile(posting.onFile(first), posting)
    const half = Math.ceil(comments.length / 2)
    await postReview(comments.slice(0, half), posting)
    await postReview(comments.slice(half), posting)
  }
}

async function postOnFile(comment: DesiredComment, posting: Posting): Promise<void> {
  const { pull, stamp, ledger } = posting
  const body = markedComment(comment, stamp)
  try {
    await postOnce(
      () => pull.createReviewComment(stamp.sha, { anchor: comment.anchor, body }),
      async () => (await notStanding([comment], posting)).length === 0,
    )
    ledger.posted(comment)
  } catch (error) {
    if (refusalOf(error) !== "invalid") throw error
    ledger.problem(
      `GitHub refused a comment on \`${comment.anchor.path}\`, which the summary has instead: ${reasonOf(error)}`,
    )
  }
}

/** Those of the comments that are not there; the ledger learns of the others. */
async function notStanding<T extends DesiredComment>(
  comments: readonly T[],
  { pull, stamp, ledger }: Posting,
): Promise<readonly T[]> {
  const { own } = await pull.conversations()
  const standing = new Set(own.map(({ body }) => markLine(body)))
  return comments.filter((comment) => {
    const stands = standing.has(markLine(markedComment(comment, stamp)))
    if (stands) ledger.posted(comment)
    return !stands
  })
}

const lineComment =
  (stamp: Stamp) =>
  (comment: LineDesired): LineComment => ({ anchor: comment.anchor, body: markedComment(comment, stamp) })
