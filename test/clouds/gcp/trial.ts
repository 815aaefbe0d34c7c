/** Seeds to pairs of policies, and each pair to a verdict: what the oracle finds newly allowed against what the engine says. */

import { permissionsOf } from "../../../src/clouds/gcp/catalogue.ts"
import { broadens, type PermissionDelta } from "../../../src/model/delta.ts"
import { diceOf } from "../../access/dice.ts"
import { deltasBetween, type Writing } from "./carrier.ts"
import { allowed, type Policies, type Request, things } from "./oracle.ts"
import { carriesName, edited, members, permissions, policies } from "./policies.ts"

export interface Pair {
  readonly seed: number
  readonly base: Policies
  readonly head: Policies
  readonly writing: Writing
}

export function pairOf(seed: number): Pair {
  const dice = diceOf(seed)
  for (;;) {
    const base = policies(dice)
    const head = edited(base, dice)
    if (JSON.stringify(base) === JSON.stringify(head)) continue
    const writing = { spelling: dice.pick(["members", "bindings", "policies"] as const), hierarchy: dice.chance(0.7) }
    return dice.chance(0.5) ? { seed, base: head, head: base, writing } : { seed, base, head, writing }
  }
}

const moments = [
  "2027-01-01T00:00:00Z",
  "2027-03-01T12:00:00Z",
  "2027-06-01T00:00:00Z",
  "2027-07-01T20:00:00Z",
  "2028-01-01T12:00:00Z",
  "2028-02-01T17:00:00Z",
  "2028-02-01T03:00:00Z",
].map((text) => Date.parse(text))
const tagged: readonly Readonly<Record<string, string>>[] = [
  {},
  { "1/env": "prod" },
  { "1/env": "dev" },
  { "1/env": "other" },
]

/** Every request that could tell two revisions apart. */
export const requests: readonly Request[] = [...members, "anonymous", "someone"].flatMap((who) =>
  permissions.flatMap((permission) =>
    things.flatMap((thing) =>
      moments.flatMap((time) =>
        tagged.flatMap((tags) =>
          (carriesName(permission) ? [true] : [true, false]).map((named) => ({
            who,
            permission,
            thing,
            tags,
            time,
            named,
          })),
        ),
      ),
    ),
  ),
)

const book = new Map<string, readonly string[]>()
function namesOf(role: string): readonly string[] {
  const known = book.get(role) ?? (permissionsOf(role) ?? []).map(({ name }) => name)
  book.set(role, known)
  return known
}

/** One request for each member and permission that becomes allowed. */
export function newlyAllowed(base: Policies, head: Policies): readonly Request[] {
  const found = new Map<string, Request>()
  for (const request of requests) {
    const key = `${request.who} ${request.permission}`
    if (!found.has(key) && allowed(head, request, namesOf) && !allowed(base, request, namesOf)) found.set(key, request)
  }
  return [...found.values()]
}

/** Whether the engine names the permission for the member, by itself or as one whom a policy names, or for whoever comes. */
const isSaid = (deltas: readonly PermissionDelta[], { who, permission }: Request): boolean =>
  deltas.some(
    ({ subject, grant: { principal }, actions }) =>
      (subject.name === who ||
        principal.kind === "anyone" ||
        (principal.kind === "identity" && principal.id.text === who)) &&
      actions.some(({ name }) => name === permission),
  )

export interface Outcome {
  readonly pairs: number
  readonly broadened: number
  /** Pairs in which something is surely told to broaden that does not, and all that would tell is in view. */
  readonly needless: readonly Pair[]
  /** Pairs in which the hierarchy is in view and what broadens is told only as possible. */
  readonly hesitant: number
  readonly missed: readonly (Pair & { readonly request: Request })[]
}

/**
 * Whether what tells is in view: not whether a place has anything of a name, whether a folder lies in another one that denies, or
 * what somebody else's table says of everybody.
 */
function isPlain({ base, head }: Pair): boolean {
  const text = JSON.stringify([base, head])
  const denies = [...base.denies, ...head.denies]
  return (
    !/"kind":"name"|allUsers|allAuthenticatedUsers/.test(text) && denies.every(({ at }) => at.startsWith("projects/"))
  )
}

export function runTrials(from: number, count: number, mostMissed = 3): Outcome {
  let [pairs, broadened, hesitant] = [0, 0, 0]
  const needless: Pair[] = []
  const missed: (Pair & { request: Request })[] = []
  for (let seed = from; seed < from + count && missed.length < mostMissed; seed++) {
    const pair = pairOf(seed)
    const told = deltasBetween(pair.base, pair.head, pair.writing).filter(broadens)
    const news = newlyAllowed(pair.base, pair.head)
    const silent = news.find((request) => !isSaid(told, request))
    pairs++
    if (news.length > 0) broadened++
    if (silent) missed.push({ ...pair, request: silent })
    const sure = told.filter(({ certainty }) => certainty === "certain")
    // What a role comes to hold that nobody has is told of the role.
    const isOurs = ({ subject, actions }: PermissionDelta) =>
      subject.kind !== "policy" && actions.some(({ name }) => (permissions as readonly string[]).includes(name))
    if (news.length === 0 && sure.some(isOurs) && isPlain(pair)) needless.push(pair)
    if (pair.writing.hierarchy && news.some((request) => carriesName(request.permission) && !isSaid(sure, request)))
      hesitant++
  }
  return { pairs, broadened, needless, hesitant, missed }
}
