/** Dice to the policies of an organisation, and an edit of them. */
import type { Dice } from "../../access/dice.ts"
import { type Binding, type Cel, type Deny, type Policies, parentOf, things } from "./oracle.ts"

export const members = ["user:u@x.com", "group:g@x.com", "serviceAccount:app@alpha.iam.gserviceaccount.com"] as const
/** Of a service that carries names, of one that may not, and of one that matters only beside them. */
export const permissions = [
  "aiplatform.endpoints.predict",
  "aiplatform.customJobs.create",
  "ces.sessions.runSession",
  "ces.guardrails.update",
  "iam.serviceAccounts.actAs",
] as const
/** Services whose requests say what the resource is called. */
export const carriesName = (permission: string): boolean => permission.startsWith("ces.")

const ownRoles = ["projects/alpha/roles/one", "organizations/1/roles/two"]
const googles = [
  "roles/aiplatform.user",
  "roles/ces.client",
  "roles/ces.admin",
  "roles/iam.serviceAccountUser",
  "roles/viewer",
]
/** What lies in `omega`, `phi`, `psi` and `chi` is in no policy by name: so every place has more in it than is named. */
const nodes = Object.keys(parentOf).filter((name) => !/omega|phi|psi|chi|folders\/12/.test(name))
const times = ["2027-01-01T00:00:00Z", "2027-06-01T00:00:00Z", "2028-01-01T12:00:00Z"]
const tags = [
  ["1/env", "prod"],
  ["1/env", "dev"],
] as const

export function policies(dice: Dice): Policies {
  const roles = Object.fromEntries(ownRoles.map((name) => [name, some(permissions, dice, 3)]))
  return {
    bindings: times_(1 + dice.below(4), () => binding(dice)),
    denies: times_(dice.chance(0.4) ? 1 + dice.below(2) : 0, () => deny(dice)),
    roles,
  }
}

const times_ = <T>(count: number, make: () => T): readonly T[] => Array.from({ length: count }, make)

const some = <T>(all: readonly T[], dice: Dice, most: number): readonly T[] =>
  dice.shuffled(all).slice(0, 1 + dice.below(most))

export const binding = (dice: Dice): Binding => {
  const at = dice.pick(nodes)
  return {
    at,
    role: dice.pick([...googles, ...ownRoles]),
    members: [...some(members, dice, 2), ...(things.includes(at) && dice.chance(0.2) ? [dice.pick(everybody)] : [])],
    ...(dice.chance(0.4) && { condition: cel(dice, 2) }),
  }
}

export const deny = (dice: Dice): Deny => ({
  at: dice.pick(nodes.filter((name) => !things.includes(name))),
  principals: dice.chance(0.4) ? ["all"] : some(members, dice, 2),
  spared: dice.chance(0.3) ? some(members, dice, 1) : [],
  permissions: dice.chance(0.4) ? [dice.pick(["aiplatform.*", "*.create", "*"])] : some(permissions, dice, 2),
  omitted: dice.chance(0.4) ? some(permissions, dice, 1) : [],
  ...(dice.chance(0.3) && { condition: tagTests(dice, 1) }),
})

/** Denies ask for tags alone: https://cloud.google.com/iam/docs/deny-overview#conditions */
const tagTests = (dice: Dice, depth: number): Cel =>
  depth > 0 && dice.chance(0.4) ? joined(dice, () => tagTests(dice, depth - 1)) : tag(dice)

const tag = (dice: Dice): Cel => {
  const [key, value] = dice.pick(tags)
  return dice.chance(0.2) ? { kind: "tag", key } : { kind: "tag", key, value }
}

const joined = (dice: Dice, make: () => Cel): Cel =>
  dice.chance(0.3) ? { kind: "not", of: make() } : { kind: dice.pick(["and", "or"] as const), of: [make(), make()] }

export function cel(dice: Dice, depth: number): Cel {
  if (depth > 0 && dice.chance(0.4)) return joined(dice, () => cel(dice, depth - 1))
  switch (dice.below(5)) {
    case 0:
      return name(dice)
    case 1:
      return tag(dice)
    case 2:
      return { kind: "hour", how: dice.pick(["<", ">="] as const), at: dice.pick([9, 17]) }
    case 3:
      return dice.chance(0.1) ? { kind: "always" } : name(dice)
    default:
      return { kind: "time", how: dice.pick(["<", "<=", ">", ">="] as const), at: dice.pick(times) }
  }
}

function name(dice: Dice): Cel {
  const how = dice.pick(["equals", "startsWith", "startsWith", "endsWith", "in", "matches"] as const)
  if (how === "matches") return { kind: "name", how, values: [dice.pick(["e1", "alpha", "e1$"])] }
  if (how === "endsWith") return { kind: "name", how, values: [dice.pick(["e1", "/endpoints/e1", "2"])] }
  if (how === "in") return { kind: "name", how, values: some(things, dice, 2) }
  const whole = dice.pick(things)
  return {
    kind: "name",
    how,
    values: [how === "equals" ? whole : whole.slice(0, dice.pick([whole.length, whole.length - 1, 15, 9]))],
  }
}

const everybody = ["allUsers", "allAuthenticatedUsers"]
const isPublic = (member: string): boolean => everybody.includes(member)

type Edit = (before: Policies, dice: Dice) => Policies | undefined

const replaced = <T>(all: readonly T[], dice: Dice, change: (one: T) => T): readonly T[] => {
  const at = dice.below(all.length)
  return all.map((each, i) => (i === at ? change(each) : each))
}
const without = <T>(all: readonly T[], dice: Dice): readonly T[] => {
  const at = dice.below(all.length)
  return all.filter((_, i) => i !== at)
}

const edits: readonly Edit[] = [
  (before, dice) => ({ ...before, bindings: [...before.bindings, binding(dice)] }),
  (before, dice) => (before.bindings.length < 2 ? undefined : { ...before, bindings: without(before.bindings, dice) }),
  (before, dice) => ({
    ...before,
    bindings: replaced(before.bindings, dice, (one) => ({ ...one, at: dice.pick(nodes) })),
  }),
  // Beside it, where names begin alike.
  (before, dice) => ({
    ...before,
    bindings: replaced(before.bindings, dice, (one) => ({
      ...one,
      at: dice.pick(nodes.filter((node) => parentOf[node] === parentOf[one.at])),
    })),
  }),
  // One step up or down, where it can be told that it is wider or narrower.
  (before, dice) => ({
    ...before,
    bindings: replaced(before.bindings, dice, (one) => ({ ...one, at: parentOf[one.at] ?? one.at })),
  }),
  (before, dice) => ({
    ...before,
    bindings: replaced(before.bindings, dice, (one) => ({
      ...one,
      at: dice.pick([one.at, ...nodes.filter((node) => parentOf[node] === one.at)]),
    })),
  }),
  (before, dice) => ({
    ...before,
    bindings: replaced(before.bindings, dice, (one) => ({ ...one, role: binding(dice).role })),
  }),
  (before, dice) => ({
    ...before,
    bindings: replaced(before.bindings, dice, (one) => ({ ...one, members: some(members, dice, 2) })),
  }),
  (before, dice) => ({ ...before, bindings: replaced(before.bindings, dice, ({ condition: _, ...one }) => one) }),
  (before, dice) => ({
    ...before,
    bindings: replaced(before.bindings, dice, (one) => ({ ...one, condition: cel(dice, 2) })),
  }),
  (before, dice) => ({
    ...before,
    bindings: replaced(before.bindings, dice, (one) =>
      one.condition
        ? { ...one, condition: { kind: dice.pick(["and", "or"] as const), of: [one.condition, cel(dice, 0)] } }
        : one,
    ),
  }),
  // Whoever Google knows, or anybody at all.
  (before, dice) => ({
    ...before,
    bindings: before.bindings.map((one) =>
      things.includes(one.at)
        ? { ...one, members: [...one.members.filter((each) => !isPublic(each)), dice.pick(everybody)] }
        : one,
    ),
  }),
  (before, dice) => ({ ...before, denies: [...before.denies, deny(dice)] }),
  (before, dice) => (before.denies.length === 0 ? undefined : { ...before, denies: without(before.denies, dice) }),
  (before, dice) =>
    before.denies.length === 0
      ? undefined
      : {
          ...before,
          denies: replaced(before.denies, dice, (one) => ({ ...one, ...pickOne(dice, { ...deny(dice) }) })),
        },
  (before, dice) => {
    const role = dice.pick(ownRoles)
    return { ...before, roles: { ...before.roles, [role]: some(permissions, dice, 3) } }
  },
]

/** One field of a new deny in place of its old one. */
function pickOne(dice: Dice, made: Deny): Partial<Deny> {
  const key = dice.pick(["at", "principals", "spared", "permissions", "omitted", "condition"] as const)
  return { [key]: made[key] }
}

export function edited(before: Policies, dice: Dice): Policies {
  let after = before
  for (let left = 1 + dice.below(3); left > 0; left--) after = dice.pick(edits)(after, dice) ?? after
  return after
}
