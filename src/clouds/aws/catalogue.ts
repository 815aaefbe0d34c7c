/** What AWS's actions are: which exist, which matter for access to AI, and what they let their holder do. */
import type { Capability } from "../../model/capability.ts"
import type { Action } from "../../model/grant.ts"
import { nameMatcher } from "./catalogue-glob.ts"
import { actionNames, type ServiceData, serviceData } from "./data.ts"

/** An action that matters for access to AI. */
export interface ActionFacts extends Action {
  /** ARN formats of the resources that it takes; an action without any takes only `*`. */
  readonly resourceTypes: readonly ResourceType[]
  /** Lower case: what a request for it may carry besides the global keys. */
  readonly conditionKeys: ReadonlySet<string>
}
export interface ResourceType {
  readonly name: string
  /** With `*` in place of what differs from one resource to the next, the partition among it. */
  readonly arn: string
}

/** A service's actions that matter, with their names in lower case beside them in the same order. */
interface Decoded {
  readonly actions: readonly ActionFacts[]
  readonly lowerNames: readonly string[]
}

let encoded: ReadonlyMap<string, ServiceData> | undefined
const decoded = new Map<string, Decoded>()

const services = (): ReadonlyMap<string, ServiceData> => {
  encoded ??= new Map(serviceData().services.map((each) => [each.service, each]))
  return encoded
}

/** Decoded when first asked for: most policies name one or two services. */
function actionsOf(service: string): Decoded {
  const known = decoded.get(service)
  if (known) return known
  const data = services().get(service)
  const actions = data ? decode(data) : []
  const made = { actions, lowerNames: actions.map((action) => action.name.toLowerCase()) }
  if (data) decoded.set(service, made)
  return made
}

function decode({ service, ai, types, actions }: ServiceData): readonly ActionFacts[] {
  const resources = types.map(([name, arn]): ResourceType => ({ name, arn: arn.replace(/\$\{[^}]*\}/g, "*") }))
  const sets = new Map<string, ReadonlySet<string>>()
  const keySet = (keys: string): ReadonlySet<string> => {
    const made = sets.get(keys) ?? new Set(keys.toLowerCase().split(" ").filter(Boolean))
    sets.set(keys, made)
    return made
  }
  return actions.map(([name, capability, typeNumbers, keys]): ActionFacts => {
    const taken = typeNumbers === "" ? [] : typeNumbers.split(" ").map(Number)
    return {
      name: `${service}:${name}`,
      service,
      capability: capability as Capability,
      supporting: !ai,
      resourceTypes: taken.flatMap((index) => resources[index] ?? []),
      conditionKeys: keySet([keys, ...taken.map((index) => types[index]?.[2] ?? "")].join(" ")),
    }
  })
}

const expanded = new Map<string, readonly ActionFacts[]>()

/** The actions that matter and that an IAM action glob matches, without regard to case. Equal globs give the same array. */
export function expandActions(text: string): readonly ActionFacts[] {
  const wanted = text.toLowerCase()
  const known = expanded.get(wanted)
  if (known) return known
  const matcher = nameMatcher(wanted)
  const found = servicesOf(wanted, services().keys()).flatMap((service) => {
    const { actions, lowerNames } = actionsOf(service)
    return actions.filter((_, i) => matcher(lowerNames[i] ?? ""))
  })
  expanded.set(wanted, found)
  return found
}

/** The services whose actions a lower-case glob may match: the one that it names, or all where a wildcard stands in its place. */
function servicesOf(glob: string, all: Iterable<string>): readonly string[] {
  const colon = glob.indexOf(":")
  const service = colon < 0 ? glob : glob.slice(0, colon)
  return /[*?]/.test(service) ? [...all] : [service]
}

/** What is known of one action, if it matters for access to AI. */
export const actionFacts = (name: string): ActionFacts | undefined =>
  /[*?]/.test(name) ? undefined : expandActions(name)[0]

export const isAiService = (service: string): boolean => services().get(service.toLowerCase())?.ai === true

/** Share of each AI service's actions that a glob matches, for the question of whether it takes in the whole service. */
export function breadth(text: string): readonly { readonly service: string; readonly share: number }[] {
  const counts = new Map<string, number>()
  for (const { service, supporting } of expandActions(text))
    if (!supporting) counts.set(service, (counts.get(service) ?? 0) + 1)
  return [...counts].map(([service, count]) => ({ service, share: count / actionsOf(service).actions.length }))
}

const lowerNames = new Map<string, readonly string[]>()

/** Names of all of a service's actions in lower case; undefined where AWS has no such service. */
function lowerNamesOf(service: string): readonly string[] | undefined {
  const known = lowerNames.get(service)
  if (known) return known
  const made = actionNames()
    .get(service)
    ?.map((name) => name.toLowerCase())
  if (made) lowerNames.set(service, made)
  return made
}

/** Whether AWS has an action of this name, in any service and any case. */
export function actionExists(name: string): "yes" | "no" | "unknown-service" {
  const [service = "", ...action] = name.toLowerCase().split(":")
  const all = lowerNamesOf(service)
  if (!all) return "unknown-service"
  return all.includes(action.join(":")) ? "yes" : "no"
}

/** Whether a glob matches any action that AWS has, of AI or not. */
export function matchesAnyAction(text: string): boolean {
  const wanted = text.toLowerCase()
  const matcher = nameMatcher(wanted)
  return servicesOf(wanted, actionNames().keys()).some((service) =>
    lowerNamesOf(service)?.some((name) => matcher(`${service}:${name}`)),
  )
}
