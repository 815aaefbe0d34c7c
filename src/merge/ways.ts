/** Everything that several scans tell of who may act as whom to one set of ways, with those that lead from one account to another. */
import type { Edge, SurveyedPrincipal } from "../model/survey.ts"
import type { Before } from "../survey/through.ts"
import type { Gathered } from "./gather.ts"
import type { HomeOf } from "./homes.ts"
import { type Leaving, leavingOf } from "./leaving.ts"

export interface Ways {
  /** Those that hold, within accounts and across. */
  readonly edges: readonly Edge[]
  /** By key: whoever is one step before, principals and groups of those who leave alike. */
  readonly before: Before
  readonly across: readonly Across[]
}

/** What lets somebody of another account act as somebody, whether or not anybody there can. */
export interface Across {
  readonly edge: Edge
  /** Keys of accounts. */
  readonly from: string
  readonly to: string
  /** Those who can; for an account as a whole, everybody there whose own policies let them. */
  readonly sources: readonly string[]
  /** Why it is only perhaps so, or not so at all. */
  readonly because: string | null
}

export interface Estate {
  readonly gathered: Gathered
  readonly homeOf: HomeOf
  /** Keys of accounts that were read, and of those that were read whole. */
  readonly scanned: ReadonlySet<string>
  readonly whole: ReadonlySet<string>
}

export function waysAcross({ gathered, homeOf, scanned, whole }: Estate): Ways {
  const { principals, edges } = gathered
  const leaving = leavingOf(gathered.outward)
  const before = new Map<string, Set<string>>()
  const across: Across[] = []
  const kept: Edge[] = []
  const lead = (from: string, to: string) => before.set(to, (before.get(to) ?? new Set<string>()).add(from))
  const home = (key: string): string | undefined => {
    const found = principals.get(key)
    return found && homeOf(found)
  }
  const keep = (edge: Edge) => {
    kept.push(edge)
    lead(edge.from, edge.to)
  }
  /** Groups of an account whose own policies let them act as it, by what it is asked about. */
  const lettingOut = (tenant: string, edge: Edge, to: SurveyedPrincipal): readonly Leaving[] =>
    (leaving.get(tenant) ?? []).filter(
      ({ actions, leadsTo }) => actions.some((action) => edge.effective.includes(action)) && leadsTo(to),
    )

  for (const edge of edges) {
    const to = principals.get(edge.to)
    const [there, here] = [home(edge.from), home(edge.to)]
    if (edge.kind === "trust" && !edge.suffices && to && here !== undefined) {
      if (edge.from.startsWith("anyone:"))
        for (const tenant of leaving.keys())
          if (tenant !== here && cloudOf(tenant) === to.cloud)
            for (const group of lettingOut(tenant, edge, to)) lead(group.key, edge.to)
      if (there !== undefined && there !== here) {
        const groups = lettingOut(there, edge, to)
        const isAll = edge.from.startsWith("tenant:")
        const letOut = isAll ? groups : groups.filter(({ from }) => from.includes(edge.from))
        const sources = isAll
          ? [...new Set(letOut.flatMap(({ from }) => from))].sort()
          : letOut.length > 0
            ? [edge.from]
            : []
        if (isAll) for (const group of letOut) lead(group.key, edge.to)
        across.push({ edge, from: there, to: here, sources, because: whyNot(sources, letOut, there, whole) })
        // An account that was read whole and lets nobody out leads nowhere.
        if (sources.length > 0 || !whole.has(there)) keep(edge)
        continue
      }
    }
    keep(edge)
    if (there !== undefined && here !== undefined && there !== here)
      across.push({ edge, from: there, to: here, sources: [edge.from], because: edge.because })
  }
  for (const [group, to] of byName(gathered, leaving, homeOf, scanned)) lead(group.key, to)
  for (const group of [...leaving.values()].flat()) for (const from of group.from) lead(from, group.key)
  for (const { key, members } of principals.values()) for (const member of members) lead(key, member)
  return { edges: kept, before: new Map([...before].map(([to, from]) => [to, [...from].sort()])), across }
}

const cloudOf = (tenant: string): string => tenant.split(":")[0] ?? ""

function whyNot(
  sources: readonly string[],
  groups: readonly Leaving[],
  there: string,
  whole: ReadonlySet<string>,
): string | null {
  if (sources.length === 0)
    return whole.has(there)
      ? "nobody there is let out to it by policies of that account"
      : "that account was not read whole, so who is let out to it is not known"
  const doubts = groups.map(({ because }) => because)
  return doubts.every((doubt) => doubt !== null) ? (doubts[0] ?? null) : null
}

/** Where nothing asks whom it lets in, whoever may act as an identity at home may do so wherever its name is given something. */
function byName(
  { principals, edges, given }: Gathered,
  leaving: ReadonlyMap<string, readonly Leaving[]>,
  homeOf: HomeOf,
  scanned: ReadonlySet<string>,
): readonly (readonly [Leaving, string])[] {
  const asked = new Set(
    edges.flatMap(({ kind, suffices, effective }) => (kind === "trust" && !suffices ? effective : [])),
  )
  return [...principals.values()].flatMap((principal) => {
    const home = principal.kind === "identity" ? homeOf(principal) : undefined
    if (home === undefined || !scanned.has(home)) return []
    if (!(given.get(principal.key) ?? []).some(({ tenant }) => tenant !== home)) return []
    return (leaving.get(home) ?? [])
      .filter(({ actions, leadsTo }) => actions.some((action) => !asked.has(action)) && leadsTo(principal))
      .map((group) => [group, principal.key] as const)
  })
}
