/** Google's resources of all projects to ones that know each other: numbers to the names that they stand for, and pools to where they are let in. */
import { madeText, withFields } from "../formats/made.ts"
import type { Resource, Unit } from "../model/resource.ts"
import { type Dict, field, items, literal, type Value } from "../model/value.ts"
import type { Settle } from "./export.ts"

export const settleGoogle: Settle = (units) => {
  const all = units.flatMap(({ resources }) => resources)
  const [projects, accounts] = [numbersIn(all), accountsIn(all)]
  const [given, hasPolicies] = [rolesGiven(all), all.some(({ type }) => type === "gcloud:iam-policy")]
  const named = units.map((unit) => {
    const tenant = unit.tenant && (projects.get(unit.tenant) ?? unit.tenant)
    return {
      ...unit,
      ...(tenant !== undefined && { key: `gcp:${tenant}`, tenant }),
      resources: unit.resources
        .filter((each) => each.type !== "gcloud:project-number" && (!hasPolicies || isInUse(each, given)))
        .map((each) => renamed(each, projects, accounts)),
    }
  })
  return withPools(joined(named).map((unit) => ({ ...unit, resources: once(unit.resources) })))
}

/** From a project's number to its ID. */
const numbersIn = (all: readonly Resource[]): ReadonlyMap<string, string> =>
  new Map(
    all.flatMap(({ type, body }): readonly (readonly [string, string])[] => {
      const [number, id] = [literal(field(body, "number")), literal(field(body, "id"))]
      return type === "gcloud:project-number" && number !== undefined && id !== undefined ? [[number, id]] : []
    }),
  )

/** From a service account's number to its address. */
const accountsIn = (all: readonly Resource[]): ReadonlyMap<string, string> =>
  new Map(
    all.flatMap(({ type, body }): readonly (readonly [string, string])[] => {
      const [number, email] = [literal(field(body, "unique_id")), literal(field(body, "account_id"))]
      return type === "google_service_account" && number !== undefined && email !== undefined ? [[number, email]] : []
    }),
  )

/** Of roles only those that somebody has are anybody's business, where it is in view who has which. */
const rolesGiven = (all: readonly Resource[]): ReadonlySet<string> =>
  new Set(
    all.flatMap(({ type, body }) =>
      type === "gcloud:iam-policy"
        ? items(field(body, "bindings")).flatMap((binding) => literal(field(binding, "role")) ?? [])
        : [],
    ),
  )

const isInUse = ({ type, address }: Resource, given: ReadonlySet<string>): boolean =>
  type !== "gcloud:iam-role" || given.has(address)

function renamed(
  resource: Resource,
  projects: ReadonlyMap<string, string>,
  accounts: ReadonlyMap<string, string>,
): Resource {
  const on = field(resource.body, "resource")
  const text = literal(on)
  if (resource.type !== "gcloud:iam-policy" || !on || text === undefined) return resource
  const name = text
    .replace(/\/projects\/(\d+)(?=\/|$)/, (whole, number: string) => withId(whole, projects.get(number)))
    .replace(/\/serviceAccounts\/(\d+)$/, (whole, number: string) => {
      const email = accounts.get(number)
      return email === undefined ? whole : `/serviceAccounts/${email}`
    })
  return { ...resource, address: name, body: withFields(resource.body, { resource: madeText(name, on.span) }) }
}

const withId = (whole: string, id: string | undefined): string => (id === undefined ? whole : `/projects/${id}`)

/** Units that are one project's after all. */
function joined(units: readonly Unit[]): readonly Unit[] {
  const known = new Map<string, Unit>()
  for (const unit of units) {
    const other = known.get(unit.key)
    known.set(unit.key, other ? { ...other, resources: [...other.resources, ...unit.resources] } : unit)
  }
  return [...known.values()]
}

/** What several outputs say is said once; of a policy, what any of them says. */
function once(resources: readonly Resource[]): readonly Resource[] {
  const kept = new Map<string, Resource>()
  for (const each of resources) {
    const key = `${each.type} ${each.address}`
    const known = kept.get(key)
    kept.set(
      key,
      known && each.type === "gcloud:iam-policy" ? { ...known, body: union(known.body, each.body) } : (known ?? each),
    )
  }
  return [...kept.values()]
}

function union(policy: Dict, other: Dict): Dict {
  const [own, more] = [policy, other].map((each) => items(field(each, "bindings")))
  const said = new Set((own ?? []).map(sayingOf))
  const bindings: Value = {
    kind: "list",
    items: [...(own ?? []), ...(more ?? []).filter((each) => !said.has(sayingOf(each)))],
    span: policy.span,
  }
  return withFields(policy, { bindings, auditConfigs: field(policy, "auditConfigs") ?? field(other, "auditConfigs") })
}

const sayingOf = (binding: Value): string =>
  JSON.stringify([
    literal(field(binding, "role")),
    literal(field(field(binding, "condition"), "expression")),
    items(field(binding, "members")).map(literal).sort(),
  ])

const isOfPool = ({ type }: Resource): boolean => type.startsWith("google_iam_workload_identity_pool")

/** What a provider asks of a token is read beside what lets its pool in: there it goes, whichever project that is. */
function withPools(units: readonly Unit[]): readonly Unit[] {
  const pools = units.flatMap(({ resources }) => resources.filter(isOfPool))
  if (pools.length === 0) return units
  const members = units.map(({ resources }) => resources.flatMap(membersIn))
  const nameOf = ({ body }: Resource) => literal(field(body, "workload_identity_pool_id")) ?? ""
  const lets = (i: number, pool: Resource) =>
    members[i]?.some((member) => member.includes(`/${nameOf(pool)}/`)) === true
  const isLetIn = (pool: Resource) => units.some((_, i) => lets(i, pool))
  return units.map((unit, i) => ({
    ...unit,
    resources: [
      ...unit.resources.filter((each) => !isOfPool(each) || !isLetIn(each)),
      ...pools.filter((pool) => lets(i, pool)),
    ],
  }))
}

const membersIn = ({ type, body }: Resource): readonly string[] =>
  type === "gcloud:iam-policy"
    ? items(field(body, "bindings"))
        .flatMap((binding) => items(field(binding, "members")))
        .flatMap((member) => {
          const text = literal(member) ?? ""
          return /workloadIdentityPools|workforcePools/.test(text) ? [`${text}/`] : []
        })
    : []
