/** A scope to the operations that can be done below it: a role on a vault reaches no model, whatever it grants. */
import type { Action } from "../../model/grant.ts"
import { isAiProvider, isOfKeeper, type Operation } from "./catalogue.ts"
import type { Place } from "./scopes.ts"

/** What else is in view, where a role is assigned. */
export interface Surroundings {
  /** Whether an AI service keeps there what an operation is about, and another service guards. */
  keeps(place: Place, action: Operation): boolean
  /** Whether an AI service is there. */
  holdsAi(place: Place): boolean
  /** Whether the place is an AI service that takes no keys. */
  takesNoKeys(place: Place): boolean
}

export const bears = (place: Place, action: Operation, around: Surroundings): boolean => {
  if (isOfKeeper(action)) return around.keeps(place, action)
  if (place.level === "resource" && place.provider !== undefined)
    return isAiProvider(place.provider)
      ? place.provider === `microsoft.${action.service}` || ["authorization", "insights"].includes(action.service)
      : place.provider === `microsoft.${action.service}`
  return place.level !== "unknown" || !action.supporting || guess(place) !== "other"
}

/** What a scope that is known only by the text that names it seems to be. */
export function guess({ of }: Pick<Place, "of">): "ai" | "other" | "unknown" {
  const [isAi, isOther] = [aiWords.test(of.text), otherWords.test(of.text)]
  return isAi === isOther ? "unknown" : isAi ? "ai" : "other"
}

const aiWords =
  /cognitive|open_?ai|aoai|foundry|ai_?services?|ai_?search|search_?service|machine_?learning|azure_?ml|(^|[^a-z])(ai|ml|aml|mlw|bot)([^a-z]|$)|ai_?(hub|project)/i
const otherWords =
  /storage|vault|(^|[^a-z])kv([^a-z]|$)|registry|(^|[^a-z])acr([^a-z]|$)|cosmos|sql|postgres|service_?bus|event_?(hub|grid)|redis|network|vnet|subnet|dns|kubernetes|(^|[^a-z])aks([^a-z]|$)|app_?config|log_?analytics|insights|function|web_?app|app_?service|container_?app|disk|virtual_machine|assigned_identity|data_?factory|api_?management|apim|monitor/i

/** Whether what is granted there could be about AI, where what is granted is not known either. */
export const isNearAi = (place: Place): boolean =>
  place.provider !== undefined ? isAiProvider(place.provider) : place.level === "unknown" && guess(place) === "ai"

/** Why it is not certain that a role reaches AI there: it reaches anything, and what the scope is is not known. */
export const scopeDoubt = (place: Place, isBroad: boolean): string | undefined =>
  isBroad && place.level === "unknown" && guess(place) !== "ai"
    ? `what \`${place.of.text}\` is is not known before deployment`
    : undefined

/** A name by which people call a role that is about AI. */
export const soundsOfAi = (name: string): boolean =>
  /open ?ai|cognitive|foundry|machine ?learning|azure ?ml|gen ?ai|llm|(^|[^a-z])(ai|ml|bot)([^a-z]|$)/i.test(name)

export const isAbout = (action: Action): boolean => action.capability !== "metadata-read"
