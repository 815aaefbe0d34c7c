/** The access table of one revision to everybody in it who concerns AI services, what they hold, and who leads to whom. */

import type { Access, Subject } from "../model/access.ts"
import { type Capability, capabilities } from "../model/capability.ts"
import type { Grant } from "../model/grant.ts"
import type { Edge, Hold, Outward } from "../model/survey.ts"
import { directoryOf } from "./directory.ts"
import { type Graph, graphOf, type Outsider } from "./edges.ts"
import { type WayOut, waysOut } from "./outward.ts"
import { concernsAi, type Standing, type StandingRow, standingsOf } from "./standing.ts"
import { type Before, beforeOf, nextTowards, type Ways, wayOf } from "./through.ts"

export interface Portrait {
  readonly figures: ReadonlyMap<string, Figure>
  readonly edges: readonly Edge[]
  /** The next on the shortest way, by capability and key. */
  readonly ways: Ways
  readonly standings: readonly Standing[]
  /** Whether whom a row names is surely one that a file in view declares. */
  readonly isInView: (grant: Grant, unit: string) => boolean
  readonly outward: readonly Outward[]
  /** Subjects that were left out, since nothing of theirs concerns AI services. */
  readonly unrelated: number
}

/** Somebody who can hold something. */
export interface Figure {
  readonly key: string
  readonly subject: Subject | undefined
  readonly outsider: Outsider | undefined
  readonly rows: readonly FigureRow[]
  readonly denies: readonly Grant[]
}

/** A row, and whose own policy it stands in, if it is not the holder's. */
export interface FigureRow extends StandingRow {
  readonly on: string | null
}

/** Whether whoever may act as identities elsewhere belongs in it for that alone: what is there is in view only in another scan. */
export type Abroad = "told" | "passed-over"

/** `told` are keys of those who belong in it whatever they hold: something was found of them. */
export function portraitOf(access: Access, told: ReadonlySet<string>, abroad: Abroad): Portrait {
  const standings = standingsOf(access)
  const directory = directoryOf(access.subjects.values())
  const graph = graphOf(standings, directory)
  const figures = figuresOf(standings, graph)
  const before = beforeOf(graph.edges, graph.outsiders)
  const concerned = [...figures.values()].filter((figure) => isConcerned(figure) || told.has(figure.key))
  const kept = withThoseBefore(
    concerned.map(({ key }) => key),
    before,
  )
  const ways = abroad === "told" ? waysOut(standings, directory) : []
  const keep = (leaving: readonly WayOut[]) => {
    const keys = leaving.map(({ outward: { from } }) => from)
    for (const key of withThoseBefore(keys, before)) kept.add(key)
  }
  keep(ways.filter(({ named }) => named === undefined))
  // To whoever is told of leads an edge already.
  const leaving = ways.filter(({ named }) => named === undefined || !kept.has(named))
  keep(leaving)
  // Whoever's own policy says so belongs in it too.
  for (const { key, rows } of figures.values())
    if (kept.has(key)) for (const { on } of rows) if (on !== null) kept.add(on)
  const towards = new Map(
    capabilities.map((capability) => {
      const holders = [...figures.values()].filter((figure) => kept.has(figure.key) && holds(figure, capability))
      return [
        capability,
        nextTowards(
          holders.map(({ key }) => key),
          before,
        ),
      ] as const
    }),
  )
  return {
    figures: new Map([...figures].filter(([key]) => kept.has(key))),
    edges: graph.edges.filter(({ from, to }) => kept.has(from) && kept.has(to)),
    ways: towards,
    isInView: (grant, unit) =>
      graph.namedIn(grant, unit).some(({ key, certainty }) => certainty === "certain" && standings.has(key)),
    outward: leaving.map(({ outward }) => outward),
    standings: [...standings].flatMap(([key, standing]) => (kept.has(key) ? [standing] : [])),
    unrelated: [...standings.keys()].filter((key) => !kept.has(key)).length,
  }
}

const withThoseBefore = (keys: readonly string[], before: Before): Set<string> =>
  new Set([...keys, ...nextTowards(keys, before).keys()])

function figuresOf(standings: ReadonlyMap<string, Standing>, graph: Graph): ReadonlyMap<string, Figure> {
  const rows = new Map<string, FigureRow[]>()
  const give = (key: string, row: FigureRow) => {
    const own = rows.get(key)
    if (own) own.push(row)
    else rows.set(key, [row])
  }
  for (const [key, { subject, rows: own }] of standings)
    for (const row of own) {
      if (row.grant.principal.kind === "holder") give(key, { ...row, on: null })
      // Who may become somebody stands in the edges.
      else if (!row.grant.traits.has("trust"))
        for (const called of graph.namedIn(row.grant, subject.unit)) give(called.key, { ...row, on: key })
    }
  const figures = new Map<string, Figure>()
  for (const [key, { subject, denies }] of standings)
    figures.set(key, { key, subject, outsider: undefined, rows: rows.get(key) ?? [], denies })
  for (const [key, outsider] of graph.outsiders)
    figures.set(key, { key, subject: undefined, outsider, rows: rows.get(key) ?? [], denies: [] })
  return figures
}

const isConcerned = ({ subject, rows }: Figure): boolean =>
  rows.some(({ actions }) => actions.some(concernsAi)) || subject?.traits.has("ai-service-role") === true

const holds = ({ rows }: Figure, capability: Capability): boolean =>
  rows.some(({ actions }) => actions.some((action) => action.capability === capability))

/** A service of the provider acts as whom it is given: that is told where it is given. */
const actsForOthers = ({ outsider }: Figure): boolean => outsider?.who === "service" || outsider?.kind === "pattern"

export interface Held {
  readonly hold: Hold
  readonly through: readonly string[]
}

/** What somebody can, by itself or by acting as others. */
export function heldBy(portrait: Portrait, figure: Figure | undefined, capability: Capability): Held {
  if (!figure) return { hold: "none", through: [] }
  const own = figure.rows.filter(({ actions }) => actions.some((action) => action.capability === capability))
  if (own.length > 0)
    return { hold: own.some(({ grant }) => grant.perhaps === undefined) ? "certain" : "possible", through: [] }
  const through = actsForOthers(figure) ? [] : wayOf(figure.key, portrait.ways.get(capability) ?? new Map())
  return { hold: through.length > 0 ? "through" : "none", through }
}
