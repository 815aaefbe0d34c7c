/** Where AI services keep something that is another service's to guard, to what reading and writing there comes to. */
import { covers } from "../../access/pattern.ts"
import type { IsKept } from "./bearing.ts"
import type { Operation } from "./catalogue.ts"
import type { Kept } from "./facts.ts"
import { type Place, placeOf, withoutBelow } from "./scopes.ts"
import type { UnitIndex } from "./unit.ts"

const keptBy: Readonly<Record<string, readonly Kept[]>> = {
  storage: ["knowledge", "models", "logs"],
  keyvault: ["credentials"],
  operationalinsights: ["logs"],
}

/** Whether a scope takes in a place where an AI service of the unit keeps what an operation is about. */
export function keptIn(index: UnitIndex): IsKept {
  const places = index.of("keeps").map(({ at, what }) => ({ of: withoutBelow(placeOf(at, index.ids).of), what }))
  if (places.length === 0) return () => false
  return (scope: Place, action: Operation) =>
    places.some(({ of, what }) => keptBy[action.service]?.includes(what) === true && covers(scope.of, of) === "yes")
}
