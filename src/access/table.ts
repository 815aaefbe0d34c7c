/** The rows of one subject, indexed so that the rows that could cover a given one are found without reading all. */
import type { Grant } from "../model/grant.ts"
import { hasHole } from "./pattern.ts"

export interface Table {
  readonly allows: Rows
  readonly denies: Rows
}

/** Rows of one effect: those of one plain resource by its text, the others by the services that they reach. */
export interface Rows {
  readonly all: readonly Grant[]
  readonly plain: ReadonlyMap<string, readonly Grant[]>
  readonly wide: ReadonlyMap<string, readonly Grant[]>
}

export function tableOf(grants: readonly Grant[]): Table {
  return {
    allows: rowsOf(grants.filter((grant) => grant.effect === "allow")),
    denies: rowsOf(grants.filter((grant) => grant.effect === "deny")),
  }
}

function rowsOf(grants: readonly Grant[]): Rows {
  const plain = new Map<string, Grant[]>()
  const wide = new Map<string, Grant[]>()
  for (const grant of grants) {
    if (isPlain(grant)) add(plain, grant.resource.of.text, grant)
    else for (const service of servicesOf(grant)) add(wide, service, grant)
  }
  return { all: grants, plain, wide }
}

/** The rows that could cover the given one, the actions of which are of its services. */
export function* candidates(rows: Rows, grant: Grant): Iterable<Grant> {
  if (isPlain(grant)) yield* rows.plain.get(grant.resource.of.text) ?? []
  // What fills a hole may be just what a plain row names.
  else if (hasHole(grant.resource.of)) for (const same of rows.plain.values()) yield* same
  const seen = new Set<Grant>()
  for (const service of servicesOf(grant))
    for (const row of rows.wide.get(service) ?? [])
      if (!seen.has(row)) {
        seen.add(row)
        yield row
      }
}

/** A resource without wildcard, hole or exception covers nothing but itself. */
const isPlain = (grant: Grant): boolean =>
  grant.resource.except.length === 0 &&
  !hasHole(grant.resource.of) &&
  grant.resource.of.tokens.every((token) => token.kind === "literal")

const services = new WeakMap<Grant["reaches"], ReadonlySet<string>>()
function servicesOf(grant: Grant): ReadonlySet<string> {
  const known = services.get(grant.reaches)
  if (known) return known
  const made = new Set(grant.reaches.map((action) => action.service))
  services.set(grant.reaches, made)
  return made
}

function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
