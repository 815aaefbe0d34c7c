/** What the token of a workflow may write. */
import type { State } from "./state.ts"

/** Named as GitHub's header `x-accepted-github-permissions` names them. */
export const mayWrite = ({ token }: State, what: "pull_requests" | "contents"): boolean =>
  what === "contents" ? token === "writes contents too" : token !== "reads"
