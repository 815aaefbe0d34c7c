/** A request to its route, and to an answer that GitHub's description allows. */
import { type Answer, badCredentials, forbidden, gone, locked, secondaryLimit } from "./answer.ts"
import { answerComplaints, completed, requestComplaints } from "./description.ts"
import { answerGraphql } from "./graphql.ts"
import { issueComments } from "./issue-comments.ts"
import { mayWrite } from "./permission.ts"
import { pulls } from "./pulls.ts"
import { reviewComments } from "./review-comments.ts"
import { reviews } from "./reviews.ts"
import { type Body, paramsOf, type Request, type Route } from "./route.ts"
import type { State } from "./state.ts"

const routes: readonly Route[] = [...pulls, ...reviews, ...reviewComments, ...issueComments]

/** Where the API begins, as GITHUB_API_URL says it. */
export const apiPath = ({ flavour }: State): string => (flavour === "github.com" ? "" : "/api/v3")
const graphqlPath = ({ flavour }: State): string => (flavour === "github.com" ? "/graphql" : "/api/graphql")

/** `path` is the whole one of the address. */
export async function answer(
  state: State,
  method: string,
  path: string,
  query: URLSearchParams,
  body: Body,
  authorization: string | undefined,
): Promise<Answer> {
  if (!/^(?:bearer|token) \S+$/i.test(authorization ?? "")) return badCredentials
  if (method === "POST" && path === graphqlPath(state)) return answerGraphql(state, body)
  const prefix = `${apiPath(state)}/repos/${state.owner}/${state.repo}`
  const below = path.startsWith(prefix) ? path.slice(prefix.length) : undefined
  for (const route of routes) {
    const params = route.method === method && below !== undefined ? paramsOf(route.path, below) : undefined
    if (params) return described(state, route, { params, query, body })
  }
  state.unknown.push(`${method} ${path}`)
  return { status: 404, body: { message: "this loopback has no such route" } }
}

function described(state: State, route: Route, request: Request): Answer {
  const operation = `${route.method} ${route.path}`
  const complain = (complaint: string) => state.violations.push(`${operation}: ${complaint}`)
  for (const complaint of requestComplaints(operation, request.query, request.body)) complain(complaint)
  const answered = permitted(state, route, request)
  const body = completed(operation, answered.status, answered.body)
  for (const complaint of answerComplaints(operation, answered.status, body)) complain(`answer ${complaint}`)
  return { ...answered, body }
}

function permitted(state: State, route: Route, request: Request): Answer {
  const number = request.params.pull_number ?? request.params.issue_number
  if (number !== undefined && Number(number) !== state.number) return gone
  if (route.method !== "GET" && !mayWrite(state, "pull_requests"))
    return forbidden(route.path.startsWith("/issues/") ? "issues=write; pull_requests=write" : "pull_requests=write")
  if (route.creates === "content") {
    if (state.conversation === "locked") return locked
    const recent = state.calls.filter(
      ({ method, path, status = 0, at }) =>
        method === "POST" && !path.endsWith("/graphql") && status < 300 && at > Date.now() - 60_000,
    )
    // This call is among them, and is not answered yet.
    if (recent.length > state.mostInMinute) return secondaryLimit(60)
  }
  return route.answer(state, request)
}
