/** A report to the pull request: inline comments, the summary comment. What cannot be posted is told, and changes no verdict. */
import type { PlacedFinding, Report } from "../model/report.ts"
import type { CommentSettings } from "../options.ts"
import { type CommentPlan, planComments } from "../report/comment-plan.ts"
import { commentAt, type DesiredComment } from "../report/comments.ts"
import type { Links } from "../report/links.ts"
import { isNewer, type Stamp, stamped } from "../report/markers.ts"
import type { Difference } from "../report/place.ts"
import { isSilent, renderSummary } from "../report/summary.ts"
import { verdictSentence } from "../report/wording.ts"
import { keepChangeRequest } from "./change-request.ts"
import type { PullRequest } from "./client.ts"
import { Ledger } from "./ledger.ts"
import { clearPending } from "./own.ts"
import { postComments } from "./post-comments.ts"
import { readConversation, type Standing } from "./read-conversation.ts"
import { reasonOf } from "./refusal.ts"
import { isCurrent, summariesIn, writeSummaryComment } from "./summary-comment.ts"
import { tendThreads } from "./tend-threads.ts"

export interface Publication {
  /** The commit that was analysed is its `sha`: lines are its lines. */
  readonly stamp: Stamp
  readonly style: "inline" | "summary"
  /** The pull request's address for people. */
  readonly page: string
  readonly comments: CommentSettings
}
export interface Published {
  /** What was done, in a line. */
  readonly done: string
  /** What went wrong, a line each. */
  readonly problems: readonly string[]
  /** The findings with the place where each is told since. */
  readonly findings: readonly PlacedFinding[]
}

/** Never throws for what GitHub answers. */
export async function publish(
  report: Report,
  difference: Difference,
  links: Links,
  pull: PullRequest,
  publication: Publication,
): Promise<Published> {
  const ledger = new Ledger()
  let done: string
  try {
    done = await converse({ report, difference, links, pull, publication, ledger })
  } catch (error) {
    ledger.problem(`nothing more was posted on the pull request: ${reasonOf(error)}`)
    done = doneIn(ledger)
  }
  return { done, problems: ledger.problems, findings: placed(report, ledger) }
}

const placed = ({ findings }: Report, { told }: Ledger): readonly PlacedFinding[] =>
  findings.map((finding) => ({ ...finding, placement: told.get(finding.fingerprint) ?? "summary" }))

interface Talk {
  readonly report: Report
  readonly difference: Difference
  readonly links: Links
  readonly pull: PullRequest
  readonly publication: Publication
  readonly ledger: Ledger
}

async function converse(talk: Talk): Promise<string> {
  const { report, difference, links, pull, publication, ledger } = talk
  const { stamp, style, comments } = publication
  const standing = await readConversation(pull, stamp)
  if (standing.kind === "unknown-author") {
    ledger.problem(`nothing is posted: ${standing.reason}`)
    return "comments that may be ours stand there already, and GitHub did not say whose they are"
  }
  if (standing.markers.some((marker) => isNewer(marker, stamp)))
    return "a later run has commented on a later commit, so nothing is posted for this one"
  const summaries = summariesIn(standing.comments, standing.me, stamp)
  if (isSilent(report) && standing.own.length === 0 && summaries.length === 0 && standing.reviews.length === 0)
    return "nothing to say, and nothing to take back"

  const most = style === "inline" ? comments.mostInline : 0
  const plan = planComments({ findings: report.findings, difference, links, most }, standing.own, stamp)
  const refused = await whyNotNow(pull, stamp)
  if (refused !== undefined) return refused
  await tend(plan, talk, standing)

  const body = summaryBody(talk)
  if (summaries.length > 0 || !isSilent(report)) {
    const [oldest] = summaries
    if (summaries.length !== 1 || (oldest && !isCurrent(oldest, body))) {
      const late = await whyNotNow(pull, stamp)
      if (late !== undefined) return late
      await attempt(ledger, "the summary comment", () =>
        writeSummaryComment({ pull, me: standing.me, stamp, body }, summaries),
      )
    }
  }
  const asks = comments.failAs === "change-request" && report.verdict === "fail"
  await attempt(ledger, "asking for changes", () =>
    keepChangeRequest({
      ...{ pull, me: standing.me, stamp, reviews: standing.reviews, ledger },
      why: asks ? verdictSentence(report) : undefined,
    }),
  )
  return doneIn(ledger)
}

/** Read again right before each time that something is written: pushes do not wait for us. */
async function whyNotNow(pull: PullRequest, { sha }: Stamp): Promise<string | undefined> {
  const { head, isOpen, isLocked } = await pull.state()
  if (!isOpen) return "the pull request is closed, so nothing is posted on it"
  if (isLocked) return "the conversation is locked, so nothing is posted in it"
  return head === sha ? undefined : "the branch moved on while this ran, so its own run comments"
}

async function tend(plan: CommentPlan, talk: Talk, { me, reviews }: Known): Promise<void> {
  const { difference, links, pull, publication, ledger } = talk
  const { stamp } = publication
  const onFile = ({ anchor, findings }: DesiredComment) =>
    commentAt({ kind: "file", path: anchor.path }, findings, difference, links)
  if (plan.create.length > 0)
    await attempt(ledger, "commenting", async () => {
      await clearPending(pull, reviews, me)
      await postComments(plan.create, {
        ...{ pull, stamp, onFile, ledger },
        clearPending: async () => clearPending(pull, await pull.reviews(), me),
      })
    })
  await tendThreads(plan, pull, stamp, ledger)
}

type Known = Extract<Standing, { kind: "known" }>

function summaryBody({ report, links, publication, ledger }: Talk): string {
  const isTold = ({ fingerprint, waiver }: PlacedFinding) => waiver !== null || ledger.told.has(fingerprint)
  const text = renderSummary({ ...report, findings: placed(report, ledger) }, links, isTold)
  return stamped("summary", `${text.trimEnd()}${leftOpen(ledger.unresolved, publication.page)}`, publication.stamp)
}

/** A branch rule may ask for every conversation to be resolved. */
function leftOpen(comments: readonly number[], page: string): string {
  if (comments.length === 0) return ""
  const shown = comments.slice(0, 5).map((comment, i) => `[${i + 1}](${page}#discussion_r${comment})`)
  const more = comments.length > shown.length ? ` and ${comments.length - shown.length} more` : ""
  return `\n\n**For a person to resolve:** what was found here no longer holds, and somebody answered, so it stays open: ${shown.join(", ")}${more}.`
}

async function attempt(ledger: Ledger, what: string, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    ledger.problem(`${what}: ${reasonOf(error)}`)
  }
}

function doneIn({ counts }: Ledger): string {
  const { posted, edited, reopened, closed, removed, kept } = counts
  return `comments: ${posted} posted, ${edited} edited, ${reopened} opened again, ${closed} closed, ${removed} removed, ${kept} kept`
}
