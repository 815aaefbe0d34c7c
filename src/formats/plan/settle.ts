/** The resources of a root module and its plan to resources in which the plan fills what the files leave open; places stay in the files. */
import type { Resource } from "../../model/resource.ts"
import type { Span } from "../../model/source.ts"
import type { Text } from "../../model/value.ts"
import type { When } from "../format.ts"
import { keyOf, leavesOpen, placeOf, withoutKeys } from "./addresses.ts"
import { blocksOf, isPolicyDocument, texts } from "./documents.ts"
import { argumentsFilled, isKnown, type Manner } from "./fill.ts"
import { rekeyed, usedBy, withKey } from "./keys.ts"
import type { Plan, PlannedResource, State } from "./plan.ts"
import { isData } from "./read.ts"
import { argumentsOf, resourcesOf } from "./resources.ts"
import { standing } from "./stand.ts"

/** Where to point for a resource of a module whose files are not there: its call. */
export type CallOf = (address: string) => Span | undefined

export function settled(resources: readonly Resource[], plan: Plan, when: When, callOf: CallOf): readonly Resource[] {
  const instances = instancesAt(plan, when)
  const written = groupsOf(resources)
  const decides = plan.isWhole && [...written].every(([base, group]) => instances.has(base) || !group.some(isSure))
  const settle = (isOpen: Manner["isOpen"]) => (all: readonly (readonly [string, readonly Resource[]])[]) =>
    all.flatMap(([base, group]) => settledGroup(group, instances.get(base) ?? [], { plan, decides, isOpen }))
  const sources = [...written].filter(([, group]) => group.some(isDataSource))
  const rest = [...written].filter(([, group]) => !group.some(isDataSource))
  const became = texts(rest, instances)
  const found = settle(() => false)(sources).map((each) => documentFilled(each, became.get(each.address)))
  const open = new Set(found.filter((each) => !isKnown(each.body)).map(({ address }) => address))
  const isOpen = (address: string) => open.has(address) || open.has(withoutKeys(address))
  const others = settle(isOpen)(rest)
  // What took their place says all that they would: as documents that nobody uses they would be judged once more.
  const replaced = open.size === 0 ? open : without(usedBy(resources), usedBy([...found, ...others]))
  const own = [...found, ...others].filter(({ address }) => !open.has(address) || !replaced.has(withoutKeys(address)))
  const named = new Map([...groupsOf(own)].map(([base, all]) => [base, new Set(all.map(({ address }) => address))]))
  return [...own.map((each) => rekeyed(each, named)), ...unseen(resources, plan, when, callOf)]
}

/** A policy document that the files leave open says what became of it, where that is all of an argument. */
function documentFilled(resource: Resource, policy: Text | undefined): Resource {
  if (!policy || !isPolicyDocument(resource) || isKnown(resource.body)) return resource
  const blocks = blocksOf(policy)
  if (!blocks) return resource
  const { perhaps: _, ...rest } = resource
  return { ...rest, body: argumentsFilled(rest.body, blocks, { trust: "written", isOpen: () => false }) }
}

const without = (all: ReadonlySet<string>, some: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...all].filter((each) => !some.has(each)))

const isDataSource = ({ type }: Resource): boolean => isData(type)

export interface Instance {
  /** As it is called on this side. */
  readonly address: string
  readonly resource: PlannedResource
  readonly state: State
}

/** By their addresses without keys. What data sources found is of the configuration that was planned: of before, nothing is known. */
export function instancesAt(plan: Plan, when: When): ReadonlyMap<string, readonly Instance[]> {
  const found = new Map<string, Instance[]>()
  for (const resource of plan.resources) {
    const state = resource[when]
    if (!state || (when === "before" && isData(resource.type))) continue
    const address = (when === "before" ? resource.formerly : undefined) ?? resource.address
    const base = withoutKeys(address)
    const instance = { address, resource, state }
    const all = found.get(base)
    if (all) all.push(instance)
    else found.set(base, [instance])
  }
  return found
}

/** Blocks that declare something that a plan may know. */
export const isPlannable = ({ type }: Resource): boolean => /^(?:data\.)?[a-z][a-z0-9]*_/.test(type)

const isSure = (resource: Resource): boolean =>
  isPlannable(resource) && !isData(resource.type) && resource.perhaps === undefined

function groupsOf(resources: readonly Resource[]): ReadonlyMap<string, readonly Resource[]> {
  const groups = new Map<string, Resource[]>()
  for (const resource of resources) {
    const base = isPlannable(resource) ? withoutKeys(resource.address) : resource.address
    const group = groups.get(base)
    if (group) group.push(resource)
    else groups.set(base, [resource])
  }
  return groups
}

interface Settling {
  readonly plan: Plan
  /** Whether what the plan does not have is not there. */
  readonly decides: boolean
  readonly isOpen: Manner["isOpen"]
}

function settledGroup(
  group: readonly Resource[],
  instances: readonly Instance[],
  { plan, decides, isOpen }: Settling,
): readonly Resource[] {
  if (instances.length === 0)
    return decides && !group.some(isDataSource)
      ? group.filter((each) => !isPlannable(each) || each.perhaps === undefined)
      : group
  const byAddress = new Map(group.map((each) => [each.address, each]))
  // One that stands for all of them, else any: what is known of that one need not be true of another.
  const whole = group.find(({ address }) => instances.some((each) => leavesOpen(address, each.address)))
  const planned = instances.map((instance): Resource => {
    const exact = byAddress.get(instance.address)
    const from = exact ?? whole ?? (group[0] as Resource)
    return filledIn(from, instance, plan, { trust: exact || whole ? "written" : "planned", isOpen })
  })
  const known = new Set(instances.map(({ address }) => address))
  const others = group.filter(
    (each) => !known.has(each.address) && each !== whole && !(decides && each.perhaps !== undefined),
  )
  return [...planned, ...others]
}

function filledIn(written: Resource, { address, resource, state }: Instance, plan: Plan, manner: Manner): Resource {
  const { perhaps: _, ...rest } = withKey(written, keyOf(address))
  return { ...rest, address, body: argumentsFilled(rest.body, argumentsOf(plan, resource, state), manner) }
}

/** Resources in modules of which no file was read. */
function unseen(resources: readonly Resource[], plan: Plan, when: When, callOf: CallOf): readonly Resource[] {
  const seen = new Set(resources.filter(isPlannable).map(({ address }) => withoutKeys(placeOf(address).module)))
  return resourcesOf(plan, when).flatMap((each): readonly Resource[] => {
    const { module } = placeOf(each.address.replace(/^moved@/, ""))
    if (module === "" || seen.has(withoutKeys(module))) return []
    const span = callOf(each.address)
    if (!span) return [each]
    const body = standing(each.body, { span })
    return body.kind === "dict" ? [{ ...each, span, body }] : []
  })
}
