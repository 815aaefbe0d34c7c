/** A whole list to one page of it, with the links that lead to the others. */
import type { Answer } from "./answer.ts"

/** How the link to the next page is wrong. */
export type PagingFault = "page-repeats" | "page-skips" | "page-endless"

const usualPage = 30
const longestPage = 100

/** `address` is the request's own, without its query. */
export function paged(answer: Answer, address: string, query: URLSearchParams, fault?: PagingFault): Answer {
  if (!Array.isArray(answer.body) || answer.status !== 200) return answer
  const size = Math.min(longestPage, Math.max(1, Number(query.get("per_page")) || usualPage))
  const page = Math.max(1, Number(query.get("page")) || 1)
  const last = Math.max(1, Math.ceil(answer.body.length / size))
  const link = (to: number, rel: string) => {
    const params = new URLSearchParams(query)
    params.set("page", String(to))
    return `<${address}?${params}>; rel="${rel}"`
  }
  const links = [
    ...(page > 1 ? [link(page - 1, "prev"), link(1, "first")] : []),
    ...next(page, last, fault).map((to) => link(to, "next")),
    ...(page < last ? [link(last, "last")] : []),
  ]
  return {
    ...answer,
    body: answer.body.slice((page - 1) * size, page * size),
    headers: { ...answer.headers, ...(links.length > 0 && { link: links.join(", ") }) },
  }
}

function next(page: number, last: number, fault: PagingFault | undefined): readonly number[] {
  switch (fault) {
    case "page-repeats":
      return [page]
    case "page-skips":
      return [page + 2]
    case "page-endless":
      return [page + 1]
    case undefined:
      return page < last ? [page + 1] : []
  }
}
