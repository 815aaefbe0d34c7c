/** Routes of comments below the pull request. */
import { gone, made, nothing, ok, structured } from "./answer.ts"
import { edited } from "./edited.ts"
import { idIn, type Route } from "./route.ts"
import { bodyRefusals } from "./rules.ts"
import type { IssueComment } from "./state.ts"
import { userOf } from "./user.ts"

const shown = ({ id, author, body }: IssueComment) => ({ id, node_id: `IC_${id}`, user: userOf(author), body })

export const issueComments: readonly Route[] = [
  {
    method: "GET",
    path: "/issues/{issue_number}/comments",
    answer: (state) => ok(state.issueComments.map(shown)),
  },
  {
    method: "POST",
    path: "/issues/{issue_number}/comments",
    creates: "content",
    answer: (state, { body: { body } }) => {
      const complaints = bodyRefusals(body)
      if (complaints.length > 0) return structured("IssueComment", "data", complaints)
      const comment: IssueComment = { id: state.nextId++, author: state.viewer, body: String(body) }
      state.issueComments.push(comment)
      return made(shown(comment))
    },
  },
  {
    method: "GET",
    path: "/issues/comments/{comment_id}",
    answer: (state, request) => {
      const found = state.issueComments.find(({ id }) => id === idIn(request, "comment_id"))
      return found ? ok(shown(found)) : gone
    },
  },
  {
    method: "PATCH",
    path: "/issues/comments/{comment_id}",
    answer: (state, request) => edited(state, state.issueComments, request, shown),
  },
  {
    method: "DELETE",
    path: "/issues/comments/{comment_id}",
    answer: (state, request) => {
      const wanted = idIn(request, "comment_id")
      if (!state.issueComments.some(({ id }) => id === wanted)) return gone
      state.issueComments = state.issueComments.filter(({ id }) => id !== wanted)
      return nothing
    },
  },
]
