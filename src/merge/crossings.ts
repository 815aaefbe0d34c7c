/** Ways across an estate to what is told of them: each with both of its ends, who can take it, and what it comes to. */
import { type Capability, capabilities } from "../model/capability.ts"
import type { Crossing, SurveyedPrincipal } from "../model/survey.ts"
import { compare } from "./order.ts"
import { takersOf } from "./reach.ts"
import { isOfAll, type Shared } from "./shared.ts"
import type { Across, Estate, Ways } from "./ways.ts"

/** So many are named; the others are counted. */
const most = { alone: 5, takers: 20 }

interface Told extends Estate {
  readonly ways: Ways
  readonly shared: readonly Shared[]
  /** With what they come to by acting as others. */
  readonly principals: ReadonlyMap<string, SurveyedPrincipal>
}

export function crossingsIn(told: Told): readonly Crossing[] {
  const all = [
    ...told.ways.across.flatMap((each) => acting(each, told)),
    ...twice(told),
    ...told.shared.flatMap((each) => sharing(each, told)),
  ]
  const once = new Map(
    all.map((each) => [
      [each.from, each.to, each.principal, each.action, ...each.conditions, each.estate?.from].join("\n"),
      each,
    ]),
  )
  // What its own account called a stranger's way is one of the estate's now.
  const within = new Set(
    [...once.values()].flatMap(({ from, to, principal, estate }) => [
      `${from}\n${principal}`,
      `${idOf(estate?.from ?? "")}\n${principal}`,
      `${from}\n${to}`,
    ]),
  )
  const others = told.gathered.crossings.filter(
    ({ kind, from, to, principal }) => !within.has(kind === "outward" ? `${from}\n${to}` : `${from}\n${principal}`),
  )
  return [...once.values(), ...others].sort(
    (a, b) =>
      Number(a.estate === null) - Number(b.estate === null) ||
      Number(a.because !== null) - Number(b.because !== null) ||
      compare(a.from, b.from) ||
      compare(a.to, b.to) ||
      compare(a.action, b.action),
  )
}

const idOf = (tenant: string): string => tenant.slice(tenant.indexOf(":") + 1)

function acting({ edge, from, to, sources, because }: Across, told: Told): readonly Crossing[] {
  const target = told.principals.get(edge.to)
  if (!target) return []
  const reaches = target.cells.map(({ capability }) => capability)
  const way = { action: edge.action, conditions: edge.conditions, because, place: edge.place }
  const each = { ...way, to: target.name, principal: target.key, ends: { from, to }, reaches }
  const alone = sources.length > 0 && sources.length <= most.alone
  if (alone) return sources.map((source) => crossing({ ...each, from: nameOf(source, told), sources: [source] }, told))
  const name = sources.length === 0 ? nameOf(edge.from, told) : idOf(from)
  return [crossing({ ...each, from: name, sources }, told)]
}

/** Who holds something in two accounts carries it from one to the other. People and groups do so by trade. */
function twice(told: Told): readonly Crossing[] {
  const { gathered, homeOf, scanned } = told
  return [...told.principals.values()].flatMap((principal) => {
    if (principal.kind !== "identity" || principal.traits.includes("human")) return []
    const given = gathered.given.get(principal.key) ?? []
    const declared = homeOf(principal)
    const home = declared !== undefined && scanned.has(declared) ? declared : given[0]?.tenant
    return given.flatMap(({ tenant, capabilities: reaches, kind, row }) => {
      // What others' policies share, and to act as somebody, are ways of their own.
      if (kind === "named") return []
      if (home === undefined || tenant === home || !row || reaches.every((each) => each === "identity")) return []
      const way = { action: row.action, conditions: row.conditions, because: row.because, place: row.place }
      const ends = { from: home, to: tenant }
      const sources = [principal.key]
      return [
        crossing(
          { ...way, from: principal.name, to: row.resource, principal: principal.key, ends, reaches, sources },
          told,
        ),
      ]
    })
  })
}

function sharing({ share, from, users }: Shared, told: Told): readonly Crossing[] {
  const isPartial = !told.whole.has(from)
  const nobody = isPartial
    ? "that account was not read whole, so who there can use it is not known"
    : "nobody there may do so by policies of that account"
  const each = {
    ...{ action: share.action, conditions: share.conditions, place: share.place, principal: share.on },
    to: nameOf(share.on, told),
    because: share.because ?? (users.length === 0 ? nobody : null),
    ends: { from, to: share.tenant },
    reaches: share.capabilities,
  }
  if (users.length > 0 && users.length <= most.alone)
    return users.map((user) => crossing({ ...each, from: nameOf(user, told), sources: [user] }, told))
  const name = users.length === 0 || !isOfAll(share.to) ? nameOf(share.to, told) : idOf(from)
  return [crossing({ ...each, from: name, sources: users }, told)]
}

const nameOf = (key: string, { principals }: Pick<Told, "principals">): string => principals.get(key)?.name ?? key

interface Found extends Pick<Crossing, "from" | "to" | "principal" | "action" | "conditions" | "because" | "place"> {
  readonly ends: { readonly from: string; readonly to: string }
  readonly reaches: readonly Capability[]
  readonly sources: readonly string[]
}

function crossing({ ends, reaches, sources, ...way }: Found, { ways, principals }: Told): Crossing {
  const counts = (key: string) => principals.get(key)?.kind === "identity"
  const takers = takersOf(sources, ways, counts)
  return {
    ...way,
    kind: "estate",
    certainty: way.because === null ? "certain" : "possible",
    estate: {
      ...ends,
      takers: takers.slice(0, most.takers),
      more: Math.max(0, takers.length - most.takers),
      reaches: capabilities.filter((each) => reaches.includes(each)),
    },
  }
}
