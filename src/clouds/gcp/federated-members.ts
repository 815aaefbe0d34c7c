/** Members that come from a pool of outside identities to the ways in which they get in: what each provider asks, and how close that is. */
import { exactly } from "../../access/pattern.ts"
import type { Condition, Test } from "../../model/grant.ts"
import { field, type Value } from "../../model/value.ts"
import { textIn } from "../attributes.ts"
import { blameOf } from "../blame.ts"
import { readCondition } from "./conditions.ts"
import type { Here } from "./draft.ts"
import type { Fact } from "./facts.ts"
import { isShared, issuerOf, lookAlike, mappingOf } from "./issuers.ts"
import type { Names } from "./names.ts"
import { memberPin, reachOf } from "./pinning.ts"

export interface WayIn {
  /** What a provider asks of a token before it takes it. */
  readonly conditions: readonly Condition[]
  /** Structural properties of rows of it: `open-trust`, `unpinned-subject`, `account-root`. */
  readonly traits: readonly string[]
}

type Provider = Extract<Fact, { kind: "provider" }>

/**
 * One for each provider of the pool, or one that asks nothing where none is in view. `path` is the member's:
 * `principalSet://iam.googleapis.com/…/workloadIdentityPools/ci/attribute.repository/acme/app`.
 * https://cloud.google.com/iam/docs/workload-identity-federation#conditions
 */
export function waysIn(here: Here, path: string): readonly WayIn[] {
  const isOff = here.facts.some((fact) => fact.kind === "pool" && fact.isOff && isWithin(here.names, fact.id, path))
  if (isOff) return []
  const providers = here.facts.flatMap((fact) =>
    fact.kind === "provider" && isOfPool(here.names, fact, path) ? [fact] : [],
  )
  return providers.length === 0
    ? [{ conditions: [], traits: unseen(path) }]
    : providers.filter((each) => !each.isOff).flatMap((each) => waysOf(here.names, each, path))
}

/** Whether a member comes from the pool of a provider. */
export const isOfPool = (names: Names, { pool }: Provider, path: string): boolean => isWithin(names, pool, path)

function isWithin(names: Names, pool: Value | undefined, path: string): boolean {
  const id = names.text(pool)
  return id !== undefined && id !== "" && `${path}/`.includes(`/${lastOf(id)}/`)
}

const lastOf = (id: string): string => /(?:workloadIdentityPools|workforcePools)\/(.*)$/s.exec(id)?.[1] ?? id

function waysOf(names: Names, { condition, issuer, sources, mapping }: Provider, path: string): readonly WayIn[] {
  const known = mappingOf(mapping)
  const { alternatives } = readCondition(condition)
  const named = [...mapped(mapping, path), ...sources.map(([name, value]) => issued(names, name, value))]
  return alternatives.map((conditions) => ({
    conditions: [...conditions, ...named],
    traits: traitsOf(conditions, { issuer, known, path }),
  }))
}

/** What the name in a member is the name of: mapped from another claim, it is somebody else's. */
function mapped(mapping: Value | undefined, path: string): readonly Test[] {
  const attribute =
    /\/(attribute\.\w+)\//.exec(path)?.[1] ?? (path.includes("/subject/") ? "google.subject" : undefined)
  const claim = attribute === undefined ? undefined : field(mapping, attribute)
  const text = textIn(claim)
  if (!claim || text === undefined) return []
  const written = `mapping of ${attribute}`
  return [{ kind: "test", key: written, written, operator: equals, values: [exactly(text)], ...blameOf(claim) }]
}

/** Tokens of another issuer are somebody else's, whatever they say. */
const issued = (names: Names, name: string, value: Value): Test => ({
  kind: "test",
  key: name,
  written: name,
  operator: equals,
  values: [exactly(addressOf(value) ?? names.text(value) ?? "")],
  ...blameOf(value),
})

/** One that only looks like a known one is told of for that, and not as another one beside. */
function addressOf(value: Value): string | undefined {
  const url = issuerOf(value)
  const real = url && lookAlike(url)
  return real ? `https://${real}` : url
}

const equals: Test["operator"] = { test: "equals", domain: "text", negated: false, ifExists: false, over: "one" }

interface Asked {
  readonly issuer: Value | undefined
  readonly known: ReadonlyMap<string, string>
  readonly path: string
}

/** Of an issuer that only the house has, nobody else has tokens; of a condition that cannot be read, nobody can say. */
function traitsOf(conditions: readonly Condition[], { issuer, known, path }: Asked): readonly string[] {
  const reach = reachOf(conditions, known, memberPin(path, known))
  if (reach === 3 || conditions.some(({ kind }) => kind === "opaque")) return []
  const url = issuerOf(issuer)
  const isOpen = url !== undefined && isShared(url)
  const wide = isWide(path, known) ? ["account-root"] : []
  if (!isOpen) return wide.length > 0 && reach < 2 ? ["unpinned-subject", ...wide] : []
  return ["unpinned-subject", ...wide, ...(reach === 0 ? ["open-trust"] : [])]
}

/** The member does not say which repository, and nobody in view does. */
const unseen = (path: string): readonly string[] =>
  isWide(path, new Map()) ? ["unpinned-subject", "account-root"] : []

/** Everybody in the pool, or all of an owner's: more than one name, whatever that is the name of. */
const isWide = (path: string, known: ReadonlyMap<string, string>): boolean =>
  !/\/subject\//.test(path) && ["nothing", "owner"].includes(memberPin(path, known))
