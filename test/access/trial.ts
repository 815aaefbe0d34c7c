/** Seeds to pairs of holdings, and each pair to a verdict: what the oracle finds newly allowed against what the engine says. */
import { broadenedActions } from "./carrier.ts"
import { type Dice, diceOf } from "./dice.ts"
import { holdings, requestable } from "./documents.ts"
import { edited } from "./edits.ts"
import { allowed, type Holdings, type Request } from "./oracle.ts"
import { requestsFor } from "./requests.ts"

export interface Pair {
  readonly seed: number
  readonly base: Holdings
  readonly head: Holdings
  readonly edits: readonly string[]
}

export interface Verdict {
  /** A request that the head newly allows, for an action that the engine does not name. */
  readonly missed?: Request
  /** The actions that some request shows to be newly allowed. */
  readonly gained: readonly string[]
  /** The engine says that access broadens, and no request shows it. */
  readonly needless: boolean
}

/** Two revisions that differ in more than nothing. */
export function pairOf(seed: number): Pair {
  const dice = diceOf(seed)
  for (;;) {
    const base = holdings(dice)
    const { head, names } = edited(base, dice)
    if (JSON.stringify(base) === JSON.stringify(head)) continue
    return dice.chance(0.5)
      ? { seed, base: head, head: base, edits: ["back:", ...names] }
      : { seed, base, head, edits: names }
  }
}

/** Circumstances looked at, and how many more before a delta is called needless. */
const few = 60
const many = 6000

export function judge({ seed, base, head }: Omit<Pair, "edits">): Verdict {
  const dice = diceOf(seed + 1)
  const said = broadenedActions(base, head)
  const isSaid = Object.keys(requestable).some((action) => said.has(action))
  const news = newlyAllowed(base, head, few, dice)
  const missed = news.find(({ action }) => !said.has(action))
  const all = news.length === 0 && isSaid ? newlyAllowed(base, head, many, dice) : news
  return { gained: all.map(({ action }) => action), needless: isSaid && all.length === 0, ...(missed && { missed }) }
}

/** One request for each action that becomes allowed. */
function newlyAllowed(base: Holdings, head: Holdings, most: number, dice: Dice): readonly Request[] {
  const found = new Map<string, Request>()
  for (const request of requestsFor([base, head], most, dice))
    if (!found.has(request.action) && allowed(head, request) && !allowed(base, request))
      found.set(request.action, request)
  return [...found.values()]
}

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
