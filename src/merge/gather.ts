/** Several saved scans to one set of principals and ways, each principal once, whatever the order in which the scans came. */
import type { Capability } from "../model/capability.ts"
import type { Edge, Entitlement, Hold, Outward, Survey, SurveyedFact, SurveyedPrincipal } from "../model/survey.ts"
import { byKey, byPlace, compare, distinct } from "./order.ts"
import { samePrincipals } from "./same.ts"
import type { Share } from "./saved-items.ts"
import { keysOf, type SavedScan } from "./saved-scan.ts"

export interface Gathered {
  readonly principals: ReadonlyMap<string, SurveyedPrincipal>
  readonly edges: readonly Edge[]
  readonly models: Survey["models"]
  readonly crossings: Survey["crossings"]
  /** With the account whose policies say so. */
  readonly outward: readonly (Outward & { readonly tenant: string })[]
  readonly shares: readonly (Share & { readonly tenant: string })[]
  readonly facts: readonly SurveyedFact[]
  /** What each is given by itself, account by account. */
  readonly given: ReadonlyMap<string, readonly Given[]>
  /** From a key of a scan to the one here. */
  readonly keyIn: (scan: SavedScan, key: string) => string
}

export interface Given {
  readonly tenant: string
  readonly capabilities: readonly Capability[]
  readonly kind: SurveyedPrincipal["kind"]
  /** One of the rows that say so. */
  readonly row: Entitlement | undefined
}

/** `scans` in one order: the first of equals is told. */
export function gather(scans: readonly SavedScan[]): Gathered {
  const one = samePrincipals(scans.flatMap((scan) => scan.principals))
  const keyIn = (scan: SavedScan, key: string): string =>
    /^(pattern|unknown):/.test(key) ? `${scan.label}#${key}` : one(key)
  const principals = new Map<string, SurveyedPrincipal>()
  const given = new Map<string, Given[]>()
  const all = scans.map((scan) => {
    const key = (of: string) => keyIn(scan, of)
    const tenantOf = (of: string): string => tenantIn(scan, of)
    for (const each of scan.principals) {
      const known = principals.get(key(each.key))
      const found = { ...each, key: key(each.key), members: each.members.map(key) }
      principals.set(found.key, known ? together(known, found) : found)
      const capabilities = each.cells.flatMap(({ capability, hold }) => (isOwn(hold) ? [capability] : []))
      if (capabilities.length > 0)
        given.set(found.key, [
          ...(given.get(found.key) ?? []),
          { tenant: tenantOf(each.key), capabilities, kind: each.kind, row: each.entitlements[0] },
        ])
    }
    return {
      edges: scan.edges.map((each) => ({ ...each, from: key(each.from), to: key(each.to) })),
      models: scan.models.map((each) => ({
        ...each,
        holders: each.holders.map((holder) => ({ ...holder, key: key(holder.key) })),
      })),
      crossings: scan.crossings.map((each) => ({ ...each, principal: key(each.principal) })),
      outward: scan.outward.map((each) => ({ ...each, from: key(each.from), tenant: tenantOf(each.from) })),
      shares: scan.shares.map((each) => ({ ...each, to: key(each.to), on: key(each.on), tenant: tenantOf(each.on) })),
      facts: scan.facts.map((each) => ({ ...each, principals: each.principals.map(key) })),
    }
  })
  return {
    principals: new Map([...principals].sort(([a], [b]) => compare(a, b))),
    edges: edgesOf(all.flatMap(({ edges }) => edges)),
    models: modelsOf(all.flatMap(({ models }) => models)),
    crossings: distinct(all.flatMap(({ crossings }) => crossings)),
    outward: distinct(all.flatMap(({ outward }) => outward)),
    shares: distinct(all.flatMap(({ shares }) => shares)),
    facts: distinct(all.flatMap(({ facts }) => facts)),
    given: new Map([...given].map(([key, each]) => [key, each.sort((a, b) => compare(a.tenant, b.tenant))])),
    keyIn,
  }
}

/** Keys begin with their account; who is known by a name alone was given it by the only one there is. */
export function tenantIn(scan: SavedScan, key: string): string {
  const all = keysOf(scan)
  return all.find((tenant) => key.startsWith(`${tenant}#`)) ?? all[0] ?? ""
}

export const isOwn = (hold: Hold): boolean => hold === "certain" || hold === "possible"

const order: readonly Hold[] = ["none", "through", "possible", "certain"]
const more = (a: Hold, b: Hold): Hold => (order.indexOf(a) >= order.indexOf(b) ? a : b)
const both = <T>(a: readonly T[], b: readonly T[]): readonly T[] => [...new Set([...a, ...b])].sort()

/** Where it is declared is told, and not where it is only named. */
function together(a: SurveyedPrincipal, b: SurveyedPrincipal): SurveyedPrincipal {
  const [main, other] = a.onlyNamed && !b.onlyNamed ? [b, a] : [a, b]
  const held = new Map(main.cells.map((cell) => [cell.capability, cell]))
  for (const cell of other.cells) {
    const known = held.get(cell.capability)
    held.set(cell.capability, known ? { ...known, hold: more(known.hold, cell.hold) } : cell)
  }
  const rows = distinct([...main.entitlements, ...other.entitlements])
  return {
    ...main,
    tenants: both(a.tenants, b.tenants),
    called: both(a.called, b.called),
    id: main.id ?? other.id,
    traits: both(a.traits, b.traits),
    members: both(a.members, b.members),
    exceeds: both(a.exceeds, b.exceeds),
    cells: [...held.values()],
    entitlements: rows.slice(0, mostRows),
    more: a.more + b.more + Math.max(0, rows.length - mostRows),
  }
}

const mostRows = 8

/** What is alike but for the statement that says so is told once. */
function edgesOf(all: readonly Edge[]): readonly Edge[] {
  const found = new Map<string, Edge>()
  for (const each of all) {
    const { kind, from, to, effective, suffices, conditions, because } = each
    const key = JSON.stringify([kind, from, to, effective, suffices, conditions, because])
    const known = found.get(key)
    if (!known || byPlace(each.place, known.place) < 0) found.set(key, each)
  }
  return [...found].sort(([a], [b]) => compare(a, b)).map(([, each]) => each)
}

/** One text may be named in many accounts. */
function modelsOf(all: Survey["models"]): Survey["models"] {
  const found = new Map<string, Survey["models"][number]>()
  for (const each of all) {
    const known = found.get(each.text)
    if (!known) {
      found.set(each.text, each)
      continue
    }
    const holders = new Map(known.holders.map((holder) => [holder.key, holder]))
    for (const holder of each.holders)
      if (holders.get(holder.key)?.certainty !== "certain") holders.set(holder.key, holder)
    const breadths = [known.breadth, each.breadth]
    found.set(each.text, {
      text: each.text,
      breadth: breadths.includes("every") ? "every" : breadths.includes("several") ? "several" : "one",
      approval: known.approval === each.approval ? known.approval : "unsaid",
      holders: [...holders.values()].sort(byKey),
    })
  }
  return [...found.values()].sort((a, b) => compare(a.text, b.text))
}
