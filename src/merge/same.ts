/** Principals of several scans to who is the same: whoever is known by a name alone is whoever bears it, wherever that was found. */
import type { SurveyedPrincipal } from "../model/survey.ts"

type Known = Pick<SurveyedPrincipal, "key" | "kind" | "cloud" | "called" | "onlyNamed">

/** From a key to the one that stands for all of the same: the same whatever the order in which they come. */
export function samePrincipals(all: Iterable<Known>): (key: string) => string {
  const declared = new Map<string, string | undefined>()
  const named = new Map<string, string>()
  const asked: (readonly [key: string, names: readonly string[]])[] = []
  for (const principal of all) {
    if (!isSomebody(principal)) continue
    const names = principal.called.map((name) => `${principal.cloud}\n${name}`)
    const { key } = principal
    if (!principal.onlyNamed)
      // Two that bear one name are two: whom others mean by it is not known.
      for (const name of names) declared.set(name, declared.has(name) && declared.get(name) !== key ? undefined : key)
    else {
      asked.push([key, names])
      for (const name of names) if (key < (named.get(name) ?? "\uffff")) named.set(name, key)
    }
  }
  const one = new Map<string, string>()
  for (const [key, names] of asked) {
    const found = names.map((name) => declared.get(name) ?? named.get(name)).find((each) => each !== undefined)
    if (found !== undefined && found !== key) one.set(key, found)
  }
  return (key) => one.get(key) ?? key
}

/** An account as a whole, a service and a pattern bear no name that somebody else might bear. */
const isSomebody = ({ kind, key }: Known): boolean =>
  kind === "identity" || (kind === "named" && key.startsWith("identity:"))
