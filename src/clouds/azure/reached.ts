/** What a role permits to the operations that it reaches at a place, worked out once for all places of a kind. */
import type { Grant } from "../../model/grant.ts"
import { bears, guess, isAbout, type Surroundings } from "./bearing.ts"
import { isAiProvider, isOfKeeper, type Operation, providerIn } from "./catalogue.ts"
import { matchesOf, omittedFrom, type Permitted } from "./permissions.ts"
import type { Place } from "./scopes.ts"

/** What is known of strings that are permitted together, whichever assignment asks. */
interface Known {
  /** Ranges in which names of AI providers may lie. */
  readonly matches: NonNullable<Grant["matches"]>
  /** What is left out of them by a name that the catalogue does not have. */
  readonly omits: NonNullable<Grant["omits"]>
  readonly every: readonly Operation[]
  /** By what decides of a place. */
  readonly at: Map<string, readonly Operation[]>
}

const knownOf = new WeakMap<object, Known>()

export function knownFor(permitted: readonly Permitted[], isBuiltIn: boolean): Known {
  const [only, ...more] = permitted
  const key = only && more.length === 0 ? only : permitted
  const known = knownOf.get(key) ?? {
    matches: permitted.filter(isNearAi).map(matchesOf),
    omits: permitted.filter(isNearAi).flatMap(omittedFrom),
    every: everyOne(permitted, isBuiltIn),
    at: new Map(),
  }
  knownOf.set(key, known)
  return known
}

const isNearAi = ({ of }: Permitted): boolean => {
  const provider = providerIn(of.text)
  return isAiProvider(provider) || /[*$]/.test(provider)
}

/** INVARIANT: places of a kind get the same array, so that rows share what they reach. */
export function reachedAt({ every, at }: Known, place: Place, around: Surroundings): readonly Operation[] {
  const holdsAi = around.holdsAi(place)
  const kept = every.filter((action) => isOfKeeper(action) && around.keeps(place, action)).map(({ lower }) => lower)
  const kind = place.provider ?? (place.level === "unknown" ? guess(place) : "above")
  const key = [kind, holdsAi, ...kept].join()
  const known =
    at.get(key) ??
    every
      .filter((each) => bears(place, each, around))
      .map((each) => (isOfKeeper(each) || (isOfAll(each) && holdsAi) ? asOwn(each) : each))
  at.set(key, known)
  return known
}

/** Operations, each once. A wildcard over all reads of the provider's own role is not meant to hand out what few reads give away. */
function everyOne(permitted: readonly Permitted[], isBuiltIn: boolean): readonly Operation[] {
  const found = new Map<string, Operation>()
  for (const each of permitted) {
    const isReading = isBuiltIn && each.plane === "control" && /(^|\/)\*\/read$/i.test(each.of.text)
    for (const action of each.reaches) {
      const key = `${action.plane} ${action.lower}`
      const known = found.get(key)
      if (!known || !isAbout(known)) found.set(key, isReading ? asReading(action) : action)
    }
  }
  return [...found.values()]
}

const asReading = onceEach((action) => ({ ...action, capability: "metadata-read" }))

/** Who assigns roles on an AI service, says what is logged of it, or reads what it keeps elsewhere, needs hold nothing else of it. */
const isOfAll = ({ service }: Operation): boolean => service === "authorization" || service === "insights"
const asOwn = onceEach((action) => ({ ...action, supporting: false }))

function onceEach(make: (action: Operation) => Operation): (action: Operation) => Operation {
  const made = new WeakMap<Operation, Operation>()
  return (action) => {
    const known = made.get(action) ?? make(action)
    made.set(action, known)
    return known
  }
}
