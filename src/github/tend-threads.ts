/** Conversations of ours to what they should say now: edited, closed, opened again or taken away; what people wrote stays. */
import { type CommentPlan, fingerprintsOf, markedComment, type PostedThread } from "../report/comment-plan.ts"
import type { Stamp } from "../report/markers.ts"
import type { PullRequest } from "./client.ts"
import type { Ledger } from "./ledger.ts"
import { reasonOf, refusalOf, statusOf } from "./refusal.ts"

/** Edits and deletions may be done twice: Octokit tries them again by itself. */
export async function tendThreads(plan: CommentPlan, pull: PullRequest, stamp: Stamp, ledger: Ledger): Promise<void> {
  const { counts } = ledger
  /** Whether it was done. */
  const attempt = async (what: string, work: () => Promise<void>): Promise<boolean> => {
    try {
      await work()
      return true
    } catch (error) {
      ledger.problem(`${what}: ${reasonOf(error)}`)
      return false
    }
  }
  /** Folded last: one that is not was not finished by the run that closed it, and the next one takes it up again. */
  const finish = async (thread: PostedThread): Promise<void> => {
    const end = thread.isResolved ? "resolved" : thread.isMinimized ? "not ours" : await resolve(thread, pull, ledger)
    if (end !== "resolved") ledger.unresolved.push(thread.comment)
    if (!thread.isMinimized && end !== "failed") await attempt("folding a comment", () => pull.minimize(thread.node))
  }
  for (const { thread, fingerprints } of plan.keep) {
    ledger.stands(fingerprints, thread.subject)
    counts.kept++
  }
  for (const { thread, comment } of plan.reopen) {
    const isDone = await attempt("opening a conversation again", async () => {
      // Nobody looks into a conversation that is resolved: where it stays so, the summary has to tell.
      if (thread.isResolved) await pull.reopenThread(thread.thread)
      if (thread.isMinimized) await pull.unminimize(thread.node)
      await pull.updateReviewComment(thread.comment, markedComment(comment, stamp))
    })
    if (!isDone) continue
    ledger.stands(fingerprintsOf(comment.findings), thread.subject)
    counts.reopened++
  }
  for (const { thread, comment } of plan.edit) {
    const isDone = await attempt("editing a comment", () =>
      pull.updateReviewComment(thread.comment, markedComment(comment, stamp)),
    )
    if (!isDone) continue
    ledger.stands(fingerprintsOf(comment.findings), thread.subject)
    counts.edited++
  }
  for (const { thread, body } of plan.close) {
    if (!(await attempt("closing a comment", () => pull.updateReviewComment(thread.comment, body)))) continue
    counts.closed++
    await finish(thread)
  }
  for (const thread of plan.closed) await finish(thread)
  for (const thread of plan.remove) {
    const isDone = await attempt("taking a comment away", () => removed(thread, pull))
    if (isDone) counts.removed++
    else if (!thread.isResolved) ledger.unresolved.push(thread.comment)
  }
}

/** Resolving takes a token that may write contents, which is not to be expected: that it may not is no problem. */
async function resolve(
  { thread }: PostedThread,
  pull: PullRequest,
  ledger: Ledger,
): Promise<"resolved" | "not ours" | "failed"> {
  try {
    await pull.resolveThread(thread)
    return "resolved"
  } catch (error) {
    // GraphQL says so in an answer of 200; a status of 403 is a limit or an accident, which the next run need not meet.
    if (statusOf(error) === undefined && /FORBIDDEN|not accessible/i.test(errorText(error))) return "not ours"
    ledger.problem(`resolving a conversation: ${reasonOf(error)}`)
    return "failed"
  }
}

const errorText = (error: unknown): string =>
  error instanceof Error ? `${error.message} ${JSON.stringify("errors" in error ? error.errors : "")}` : ""

/** Gone is gone, whoever did it. */
async function removed({ comment }: PostedThread, pull: PullRequest): Promise<void> {
  try {
    await pull.deleteReviewComment(comment)
  } catch (error) {
    if (refusalOf(error) !== "gone") throw error
  }
}
