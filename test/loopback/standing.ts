/** What stands on the pull request, to what a person would see of it: who says what where, whatever numbers and commits are behind it. */
import { type State, visibleComments } from "./state.ts"
import { lineNow } from "./threads.ts"

/** Commits, runs and times differ between two runs that say the same. */
const said = (body: string): string =>
  body
    .replace(/<!--[\s\S]*?-->/g, "")
    .replace(/\b[0-9a-f]{10,40}\b/g, "…")
    .trim()

export const standing = (state: State): readonly string[] =>
  [
    ...visibleComments(state).map((comment) => {
      const place = `${comment.path}:${comment.subject === "file" ? "file" : `${comment.side} ${lineNow(state, comment)}`}`
      const thread = comment.replyTo ?? comment.id
      const marks = [comment.minimized ?? "", state.resolved.has(thread) ? "resolved" : ""].filter(Boolean).join(", ")
      return `${place} ${comment.author} [${marks}] ${said(comment.body)}`
    }),
    ...state.issueComments.map(({ author, body, minimized }) => `below ${author} [${minimized ?? ""}] ${said(body)}`),
    ...state.reviews.filter((review) => review.state === "PENDING").map((review) => `pending of ${review.author}`),
  ].sort()
