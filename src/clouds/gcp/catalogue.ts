/** Google's permissions and roles, as far as they decide on access to AI: names to actions with their capabilities. */
import { covers, exactly, glob } from "../../access/pattern.ts"
import type { Capability } from "../../model/capability.ts"
import type { Action } from "../../model/grant.ts"
import { nearest } from "../../model/nearest.ts"
import { once } from "../once.ts"
import { roleData } from "./data.ts"

const actions = once((): readonly Action[] => {
  const { permissions, supporting } = roleData()
  const besides = new Set(supporting.split(" "))
  return permissions.map(([name, capability]) => ({
    name,
    service: serviceOf(name),
    capability: capability as Capability,
    supporting: besides.has(name),
  }))
})

const byName = once(() => new Map(actions().map((action) => [action.name, action])))
const aiServices = once(() => new Set(actions().flatMap(({ service, supporting }) => (supporting ? [] : [service]))))

/** `aiplatform` of `aiplatform.endpoints.predict`; `iam.googleapis.com/…` is `iam`'s too. */
const serviceOf = (permission: string): string => permission.split(".", 1)[0] ?? ""

export const permissionNamed = (name: string): Action | undefined => byName().get(name)

/** Whether a permission or a role, by the name before its first dot, is of an AI service. */
export const isAiService = (name: string): boolean => aiServices().has(serviceOf(name))

/** What a role of Google's lets its holders do that matters. INVARIANT: equal names give the same array. */
export function permissionsOf(role: string): readonly Action[] | undefined {
  const known = expanded.get(role)
  if (known) return known
  const numbers = held().get(role)
  if (numbers === undefined) return others().has(role) ? [] : undefined
  const made = numbers.split(" ").flatMap((range) => {
    const [from = "", to = from] = range.split("-")
    return actions().slice(Number(from), Number(to) + 1)
  })
  expanded.set(role, made)
  return made
}
const expanded = new Map<string, readonly Action[]>()
const held = once(() => new Map(roleData().roles.map(([name, numbers]) => [`roles/${name}`, numbers])))
const others = once(
  () =>
    new Set(
      roleData()
        .others.split(" ")
        .map((name) => `roles/${name}`),
    ),
)

/** What a role may reach that is too new for this catalogue: all that its service has. Undefined where that is none of AI's. */
export function permissionsOfService(role: string): readonly Action[] | undefined {
  const name = role.replace(/^roles\//, "")
  return isAiService(name) ? matching(`${serviceOf(name)}.*`) : undefined
}

/** All that a name with wildcards matches: `aiplatform.*`, `*.setIamPolicy`. INVARIANT: equal text gives the same array. */
export function matching(name: string): readonly Action[] {
  const known = matched.get(name)
  if (known) return known
  const wanted = glob(name)
  const made = name.includes("*")
    ? actions().filter((action) => covers(wanted, exactly(action.name)) === "yes")
    : one(permissionNamed(name))
  matched.set(name, made)
  return made
}
const matched = new Map<string, readonly Action[]>()
const one = (action: Action | undefined): readonly Action[] => (action ? [action] : [])

/** Everything that matters: what a role that nobody can see into may hold. */
export const everything = (): readonly Action[] => matching("*")

/** The services of AI that a set of actions takes in as good as wholly. */
const whole = 0.8
export const isServiceWide = (reached: readonly Action[]): boolean => {
  const counts = new Map<string, number>()
  for (const { service, supporting } of reached) if (!supporting) counts.set(service, (counts.get(service) ?? 0) + 1)
  return [...counts].some(([service, count]) => count >= whole * matching(`${service}.*`).length)
}

export const catalogueDate = (): string => roleData().date

/** The permission or role of Google's that a wrong name is nearest to. */
export const nearestPermission = (name: string): string | undefined =>
  nearest(
    name,
    matching(`${serviceOf(name)}.*`).map((action) => action.name),
    1,
  )[0]
export const nearestRole = (name: string): string | undefined => nearest(name, [...held().keys()], 1)[0]
