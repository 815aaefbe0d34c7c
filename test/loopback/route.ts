/** One route of the API: method and path below the repository, as GitHub's description names them, and what answers. */
import type { Answer } from "./answer.ts"
import type { State } from "./state.ts"

export type Body = Readonly<Record<string, unknown>>

export interface Request {
  /** What stands for the names in braces. */
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly body: Body
}
export interface Route {
  readonly method: "GET" | "POST" | "PATCH" | "PUT" | "DELETE"
  /** `/pulls/{pull_number}/files` */
  readonly path: string
  readonly answer: (state: State, request: Request) => Answer
  /** Makes something that notifies people: what spam limits count, and a locked conversation refuses. */
  readonly creates?: "content"
}

export const idIn = ({ params }: Request, name: string): number => Number(params[name])

/** The request's path to the values of the template's names; none where it is another route's. */
export function paramsOf(template: string, path: string): Readonly<Record<string, string>> | undefined {
  const names = [...template.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name)
  const pattern = template.replace(/\{(\w+)\}/g, (_, name: string) =>
    /_(number|id)$/.test(name) ? "(\\d+)" : name === "basehead" ? "(.+)" : "([^/]+)",
  )
  const match = new RegExp(`^${pattern}$`).exec(path)
  return match ? Object.fromEntries(names.map((name, i) => [name, decodeURIComponent(match[i + 1] ?? "")])) : undefined
}
