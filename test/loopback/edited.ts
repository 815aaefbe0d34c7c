/** A comment and the body it shall have to the edited comment, or to what is wrong with it. */
import { type Answer, gone, ok, structured } from "./answer.ts"
import { idIn, type Request } from "./route.ts"
import { bodyRefusals } from "./rules.ts"
import type { State } from "./state.ts"

export function edited<T extends { readonly id: number; body: string }>(
  state: State,
  comments: readonly T[],
  request: Request,
  shown: (comment: T) => unknown,
): Answer {
  const comment = comments.find(({ id }) => id === idIn(request, "comment_id"))
  if (!comment) return gone
  const { body } = request.body
  const complaints = bodyRefusals(body)
  if (complaints.length > 0) return structured("IssueComment", "data", complaints)
  if (comment.body === body && state.idleEdits === "refused")
    return structured("IssueComment", "data", ["Body did not change"])
  comment.body = String(body)
  return ok(shown(comment))
}
