/** Who leads to whom to the neighbourhood of one of them, in columns: who leads there on the left, where it leads on the right. */
import type { PageData, Who } from "../report/survey-page-shape.ts"

export interface Link {
  readonly from: Who
  readonly to: Who
  readonly isTrust: boolean
  readonly isCertain: boolean
  /** Its number among the edges; -1: a pattern matches it. */
  readonly edge: number
}

export interface Neighbourhood {
  /** From the farthest that lead there to the farthest that it leads to; the middle one holds whom it is about. */
  readonly columns: readonly (readonly Who[])[]
  /** Of each column, how many more there are. */
  readonly left: readonly number[]
  readonly links: readonly Link[]
}

/** Steps in each direction, and principals in one column: as much as a page holds. */
const farthest = 2
const mostInColumn = 14

export interface Ways {
  readonly from: ReadonlyMap<Who, readonly Link[]>
  readonly to: ReadonlyMap<Who, readonly Link[]>
}

export function waysIn({ edges, principals }: Pick<PageData, "edges" | "principals">): Ways {
  const from = new Map<Who, Link[]>()
  const to = new Map<Who, Link[]>()
  const add = (link: Link) => {
    if (link.from < 0 || link.to < 0) return
    for (const [all, key] of [
      [from, link.from],
      [to, link.to],
    ] as const) {
      const known = all.get(key)
      if (known) known.push(link)
      else all.set(key, [link])
    }
  }
  for (const [edge, [isTrust, start, end, , , , isCertain]] of edges.entries())
    add({ from: start, to: end, isTrust: isTrust === 1, isCertain: isCertain === 1, edge })
  for (const [who, { members }] of principals.entries())
    for (const member of members) add({ from: who, to: member, isTrust: false, isCertain: true, edge: -1 })
  return { from, to }
}

export function neighbourhoodOf(who: Who, ways: Ways): Neighbourhood {
  const seen = new Set([who])
  const walk = (next: (of: Who) => readonly Who[]) => {
    const columns: Who[][] = []
    const left: number[] = []
    let edge: readonly Who[] = [who]
    for (let step = 0; step < farthest; step++) {
      const found = [...new Set(edge.flatMap(next))].filter((each) => !seen.has(each))
      if (found.length === 0) break
      const shown = found.slice(0, mostInColumn)
      for (const each of shown) seen.add(each)
      columns.push(shown)
      left.push(found.length - shown.length)
      edge = shown
    }
    return { columns, left }
  }
  const after = walk((of) => (ways.from.get(of) ?? []).map(({ to }) => to))
  const before = walk((of) => (ways.to.get(of) ?? []).map(({ from }) => from))
  const columns = [...[...before.columns].reverse(), [who], ...after.columns]
  const links = new Map<string, Link>()
  for (const each of seen)
    for (const link of ways.from.get(each) ?? []) {
      const key = `${link.from} ${link.to} ${link.isTrust}`
      if (seen.has(link.to) && (!links.has(key) || link.isCertain)) links.set(key, link)
    }
  return { columns, left: [...[...before.left].reverse(), 0, ...after.left], links: [...links.values()] }
}
