/** A unit to what else is where a role is assigned: AI services, and places in which they keep something. */
import { covers } from "../../access/pattern.ts"
import type { Pattern } from "../../model/grant.ts"
import { referenced } from "../references.ts"
import { isNearAi, type Surroundings } from "./bearing.ts"
import { isAiProvider, providerIn } from "./catalogue.ts"
import type { Kept } from "./facts.ts"
import { thingParts } from "./ids.ts"
import { placeAt, placeOf, withoutBelow } from "./scopes.ts"
import { isDeclared } from "./subjects.ts"
import type { UnitIndex } from "./unit.ts"

const keptBy: Readonly<Record<string, readonly Kept[]>> = {
  storage: ["knowledge", "models", "logs"],
  keyvault: ["credentials"],
  operationalinsights: ["logs"],
}

export function surroundingsOf(index: UnitIndex): Surroundings {
  const { of, ids } = index
  const kept = of("keeps").map(({ at, what }) => ({ at: withoutBelow(placeOf(at, ids).of), what }))
  const ai = of("thing")
    .filter(({ type }) => isAiProvider(providerIn(type)))
    .map((thing) => withoutBelow(placeAt(thingParts(thing, ids)).of))
  const keyless = keylessIn(index)
  return {
    keeps: (place, action) =>
      kept.some(({ at, what }) => keptBy[action.service]?.includes(what) === true && covers(place.of, at) === "yes"),
    holdsAi: (place) =>
      isNearAi(place) || (place.provider === undefined && ai.some((at) => covers(place.of, at) === "yes")),
    takesNoKeys: (place) => keyless.some((at) => covers(at, place.of) === "yes"),
  }
}

/** Those whose keys could be asked about, and are switched off. What is only looked up says nothing of its keys. */
function keylessIn({ of, ids }: UnitIndex): readonly Pattern[] {
  const keyed = new Set(
    of("setting").flatMap(({ name, of: about }) => (name === "key-authentication" ? (referenced(about) ?? []) : [])),
  )
  return of("thing")
    .filter(({ type, address, resource }) => takesKeys.test(type) && isDeclared(resource) && !keyed.has(address))
    .map((thing) => placeAt(thingParts(thing, ids)).of)
}

const takesKeys = /^microsoft\.(cognitiveservices\/accounts|search\/searchservices)$/i

/** Of what is not in view nothing is known. */
export const nowhere: Surroundings = { keeps: () => false, holdsAi: isNearAi, takesNoKeys: () => false }
