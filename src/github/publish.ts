/** A report to the pull request: inline comments, the summary comment. What cannot be posted is told, and changes no verdict. */
import type { PlacedFinding, Report } from "../model/report.ts"
import {
  type CommentPlan,
  desiredComments,
  isOurComment,
  isOurSummary,
  markedComment,
  markedSummary,
  planComments,
  saysTheSame,
} from "../report/comments.ts"
import type { Links } from "../report/links.ts"
import type { Difference } from "../report/place.ts"
import { isSilent, renderSummary } from "../report/summary.ts"
import type { GitHub, LineComment } from "./client.ts"

export interface Publication {
  readonly number: number
  /** The commit that was analysed: lines are its lines. */
  readonly head: string
  readonly style: "inline" | "summary" | "none"
}

/** What was done, in a line; and what went wrong, a line each. */
export interface Published {
  readonly done: string
  readonly problems: readonly string[]
}

/** Never throws for what GitHub answers. */
export async function publish(
  report: Report,
  difference: Difference,
  links: Links,
  github: GitHub,
  { number, head, style }: Publication,
): Promise<Published> {
  if (style === "none") return { done: "comments are switched off", problems: [] }
  const problems: string[] = []
  const attempt = async <T>(what: string, work: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await work()
    } catch (error) {
      problems.push(`${what}: ${reason(error)}`)
      return undefined
    }
  }
  const now = await attempt("reading the pull request", () => github.headOf(number))
  if (now !== undefined && now !== head)
    return { done: "the branch moved on while this ran, so its own run comments", problems }
  const inline =
    style === "inline"
      ? await attempt("commenting", () => postComments(report, difference, links, github, number, head, problems))
      : undefined
  const told = inline?.told ?? new Set()
  const standsOnDiff = ({ fingerprint }: PlacedFinding) => told.has(fingerprint)
  const summary = () => markedSummary(renderSummary(report, links, standsOnDiff), head)
  await attempt("the summary comment", () => postSummary(isSilent(report), summary, github, number))
  const done = inline
    ? `${inline.plan.create.length} comments posted, ${inline.plan.update.length} edited, ${inline.plan.remove.length} removed, ${inline.plan.kept} kept`
    : "no inline comments"
  return { done, problems }
}

/** What was planned, and the fingerprints of the findings that stand on the diff since. */
interface Inline {
  readonly plan: CommentPlan
  readonly told: ReadonlySet<string>
}

async function postComments(
  report: Report,
  difference: Difference,
  links: Links,
  github: GitHub,
  number: number,
  head: string,
  problems: string[],
): Promise<Inline> {
  const posted = (await github.ownReviewComments(number)).filter(({ body }) => isOurComment(body))
  const desired = desiredComments(report, difference, links)
  const plan = planComments(desired, posted, head)
  const told = new Set(desired.flatMap(({ fingerprints }) => fingerprints))
  const comments = plan.create.map((comment) => ({
    anchor: comment.anchor,
    body: markedComment(comment, head),
    fingerprints: comment.fingerprints,
  }))
  const lines = comments.filter((comment): comment is typeof comment & LineComment => comment.anchor.kind === "line")
  const oneByOne: typeof comments = comments.filter(({ anchor }) => anchor.kind === "file")
  if (lines.length > 0) {
    try {
      await github.createReview(number, head, lines)
    } catch (error) {
      // One place that GitHub refuses takes the whole review with it, and the answer does not say which.
      if (statusOf(error) !== 422) throw error
      oneByOne.unshift(...lines)
    }
  }
  for (const comment of oneByOne) {
    try {
      await github.createComment(number, head, comment)
    } catch (error) {
      if (statusOf(error) !== 422) throw error
      for (const fingerprint of comment.fingerprints) told.delete(fingerprint)
      problems.push(`GitHub refused a comment on \`${comment.anchor.path}\`; the summary has it`)
    }
  }
  for (const { id, body } of plan.update) await github.updateReviewComment(id, body)
  for (const id of plan.remove) await github.deleteReviewComment(id)
  return { plan, told }
}

/** Kept up to date in place. A pull request that changes no access to AI gets none. */
async function postSummary(silent: boolean, summary: () => string, github: GitHub, number: number): Promise<void> {
  const [oldest, ...others] = (await github.ownIssueComments(number)).filter(({ body }) => isOurSummary(body))
  if (!oldest && silent) return
  const body = summary()
  if (!oldest) await github.createIssueComment(number, body)
  else if (!saysTheSame(oldest.body, body)) await github.updateIssueComment(oldest.id, body)
  // Two runs at once may each have made one: the later ones say so, and are no longer looked at.
  for (const { id } of others) await github.updateIssueComment(id, "Superseded by the summary above.")
}

const statusOf = (error: unknown): number | undefined =>
  typeof error === "object" && error !== null && "status" in error && typeof error.status === "number"
    ? error.status
    : undefined

function reason(error: unknown): string {
  const status = statusOf(error)
  if (status === 403 || status === 404)
    return "the token may not write here; give the job `permissions: { pull-requests: write }` (pull requests from forks only ever get a token that reads)"
  const message = error instanceof Error ? error.message : String(error)
  return status === undefined ? `GitHub cannot be reached: ${message}` : `GitHub answered ${status}: ${message}`
}
