/** A unit to what else is where a role is assigned: AI services, and places in which they keep something. */
import { covers } from "../../access/pattern.ts"
import { isNearAi, type Surroundings } from "./bearing.ts"
import { isAiProvider, providerIn } from "./catalogue.ts"
import type { Kept } from "./facts.ts"
import { thingParts } from "./ids.ts"
import { placeAt, placeOf, withoutBelow } from "./scopes.ts"
import type { UnitIndex } from "./unit.ts"

const keptBy: Readonly<Record<string, readonly Kept[]>> = {
  storage: ["knowledge", "models", "logs"],
  keyvault: ["credentials"],
  operationalinsights: ["logs"],
}

export function surroundingsOf({ of, ids }: UnitIndex): Surroundings {
  const kept = of("keeps").map(({ at, what }) => ({ at: withoutBelow(placeOf(at, ids).of), what }))
  const ai = of("thing")
    .filter(({ type }) => isAiProvider(providerIn(type)))
    .map((thing) => withoutBelow(placeAt(thingParts(thing, ids)).of))
  return {
    keeps: (place, action) =>
      kept.some(({ at, what }) => keptBy[action.service]?.includes(what) === true && covers(place.of, at) === "yes"),
    holdsAi: (place) =>
      isNearAi(place) || (place.provider === undefined && ai.some((at) => covers(place.of, at) === "yes")),
  }
}

/** Of what is not in view nothing is known. */
export const nowhere: Surroundings = { keeps: () => false, holdsAi: isNearAi }
