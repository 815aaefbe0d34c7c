/** Seeds to pairs of estates, and each pair to a verdict: what the oracle finds newly allowed against what the engine says. */

import { broadens } from "../../../src/model/delta.ts"
import { type Dice, diceOf } from "../../access/dice.ts"
import { deltasBetween } from "./carrier.ts"
import { edited } from "./edits.ts"
import { attributes, estate, operations, targets, unlisted } from "./estates.ts"
import { allowed, type Estate, matches, type Request } from "./oracle.ts"

export interface Pair {
  readonly seed: number
  readonly base: Estate
  readonly head: Estate
  readonly edits: readonly string[]
}

export interface Verdict {
  /** A request that the head newly allows, for an operation that the engine does not name. */
  readonly missed?: Request
  readonly gained: readonly string[]
  /** The engine is sure that access broadens, and no request shows it. */
  readonly needless: boolean
}

/** Two revisions that differ in more than nothing. */
export function pairOf(seed: number): Pair {
  const dice = diceOf(seed)
  for (;;) {
    const base = estate(dice)
    const { head, names } = edited(base, dice)
    if (JSON.stringify(base) === JSON.stringify(head)) continue
    return dice.chance(0.5)
      ? { seed, base: head, head: base, edits: ["back:", ...names] }
      : { seed, base, head, edits: names }
  }
}

const few = 6
const many = 400

export function judge({ seed, base, head }: Omit<Pair, "edits">): Verdict {
  const dice = diceOf(seed + 1)
  const deltas = deltasBetween(base, head).filter(broadens)
  const names = (all: typeof deltas) =>
    all.flatMap(({ actions }) => actions.map(({ name }) => name.replace(/ except .*/, "")))
  const said = names(deltas)
  const isSaid = (operation: string) => said.some((name) => matches(name, operation))
  const news = newlyAllowed(base, head, few, dice)
  // Who is allowed it by a wildcard of a row that is told is not told each name that lies in that.
  const rows = deltas.map(({ grant }) => grant.action.of.text)
  const isTold = (request: Request) =>
    isSaid(request.operation) || (!isNamed(head, request) && rows.some((name) => matches(name, request.operation)))
  const missed = news.find((request) => !isTold(request))
  const surely = names(deltas.filter(({ certainty }) => certainty === "certain"))
  const isSaidOfAny = every.some(({ operation }) => surely.some((name) => matches(name, operation)))
  const all = news.length === 0 && isSaidOfAny ? newlyAllowed(base, head, many, dice) : news
  return {
    gained: all.map(({ operation }) => operation),
    needless: isSaidOfAny && all.length === 0,
    ...(missed && { missed }),
  }
}

/** Every operation with each place that it can be done in. */
const every: readonly Pick<Request, "operation" | "plane" | "target">[] = (["control", "data"] as const).flatMap(
  (plane) =>
    [...operations[plane], ...unlisted[plane]].flatMap((operation) =>
      placesOf(operation).map((target) => ({ operation, plane, target })),
    ),
)

const isUnlisted = (operation: string): boolean => [...unlisted.control, ...unlisted.data].includes(operation)

/** What no catalogue has, nobody can list for a wildcard that takes in more: it counts where a role names it, or its like alone. */
function namingOnly({ roles, assignments, denies }: Estate): Estate {
  const named = (list: readonly string[]) => list.filter((glob) => /novel/i.test(glob))
  return {
    roles: Object.fromEntries(
      Object.entries(roles).map(([guid, entries]) => [
        guid,
        entries.map((entry) => ({ ...entry, actions: named(entry.actions), dataActions: named(entry.dataActions) })),
      ]),
    ),
    assignments: assignments.filter(({ role }) => role in roles),
    denies,
  }
}

/** It counts too where nothing but its name, or its like, withheld it from a wildcard: in a deny, or left out of a role. */
function withoutNaming({ roles, assignments, denies }: Estate): Estate {
  const others = (list: readonly string[]) => list.filter((glob) => !/novel/i.test(glob))
  return {
    roles: Object.fromEntries(
      Object.entries(roles).map(([guid, entries]) => [
        guid,
        entries.map((entry) => ({
          actions: others(entry.actions),
          notActions: others(entry.notActions),
          dataActions: others(entry.dataActions),
          notDataActions: others(entry.notDataActions),
        })),
      ]),
    ),
    assignments,
    denies: denies.map(({ permissions, ...deny }) => ({
      ...deny,
      permissions: {
        ...permissions,
        actions: others(permissions.actions),
        dataActions: others(permissions.dataActions),
      },
    })),
  }
}

function placesOf(operation: string): readonly string[] {
  const [provider = ""] = operation.split("/")
  if (provider === "Microsoft.Authorization")
    return [...targets, "/subscriptions/1/resourceGroups/ai", "/subscriptions/2"]
  if (provider === "Microsoft.Insights") return targets
  return targets.filter((target) => target.includes(`/${provider}/`))
}

/** One request for each operation that becomes allowed. What a request carries matters only where a condition asks. */
const isNamed = (head: Estate, request: Request): boolean =>
  !isUnlisted(request.operation) || allowed(namingOnly(head), request)

function newlyAllowed(base: Estate, head: Estate, most: number, dice: Dice): readonly Request[] {
  const found = new Map<string, Request>()
  const naming = namingOnly(head)
  const freed = withoutNaming(base)
  const isNewly = (request: Request): boolean =>
    !allowed(base, request) &&
    (isUnlisted(request.operation)
      ? allowed(naming, request) || (allowed(freed, request) && allowed(head, request))
      : allowed(head, request))
  const times = isConditional(base) || isConditional(head) ? most : 1
  for (const place of every)
    for (let i = 0; i < times && !found.has(place.operation); i++) {
      const request = { ...place, ...circumstances(dice) }
      if (isNewly(request)) found.set(place.operation, request)
    }
  return [...found.values()]
}

const isConditional = ({ assignments }: Estate): boolean =>
  assignments.some(({ condition, eligible, until }) => condition || eligible || until)

export const circumstances = (dice: Dice): Omit<Request, "operation" | "plane" | "target"> => ({
  attributes: Object.fromEntries(
    Object.entries(attributes).map(([name, values]) => {
      // Comparisons without a quantifier are documented for one value alone.
      const isMany = name.includes("RoleDefinitionId") && dice.chance(0.3)
      return [name, dice.chance(0.2) ? [] : isMany ? [dice.pick(values), dice.pick(values)] : [dice.pick(values)]]
    }),
  ),
  time: dice.pick(["2026-03-01T00:00:00Z", "2027-03-01T00:00:00Z", "2028-03-01T00:00:00Z", "2029-03-01T00:00:00Z"]),
  isActivated: dice.chance(0.5),
})

export interface Outcome {
  readonly pairs: number
  readonly broadened: number
  readonly quiet: number
  readonly needless: readonly Pair[]
  readonly missed: readonly (Pair & { readonly request: Request })[]
}

/** Judges `count` pairs; ends early where it has seen `mostMissed` silences. */
export function runTrials(from: number, count: number, mostMissed = 3): Outcome {
  let [pairs, broadened] = [0, 0]
  const needless: Pair[] = []
  const missed: (Pair & { request: Request })[] = []
  for (let seed = from; seed < from + count && missed.length < mostMissed; seed++) {
    const pair = pairOf(seed)
    const verdict = judge(pair)
    pairs++
    if (verdict.gained.length > 0) broadened++
    if (verdict.needless) needless.push(pair)
    if (verdict.missed) missed.push({ ...pair, request: verdict.missed })
  }
  return { pairs, broadened, quiet: pairs - broadened, needless, missed }
}
