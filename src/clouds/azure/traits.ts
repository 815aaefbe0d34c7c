/** Structural properties of a row that rules ask for. rules/README.md lists them. */
import { covers, foldCase, glob } from "../../access/pattern.ts"
import type { Action } from "../../model/grant.ts"
import type { Surroundings } from "./bearing.ts"
import { breadth } from "./catalogue.ts"
import type { Permitted } from "./permissions.ts"
import type { Level, Place } from "./scopes.ts"

/** A pattern takes in a whole service where it matches this share of one's operations on its plane. */
const wholeService = 0.8

export function traitsOf(
  permitted: readonly Permitted[],
  place: Place,
  reaches: readonly Action[],
  around: Surroundings,
): readonly string[] {
  const isWide = wide.has(place.level)
  const delegates = reaches.some(({ capability }) => capability === "identity")
  return [
    ...widths(permitted),
    isWide && "any-resource",
    (isWide || place.level === "group") && "any-of-its-kind",
    reaches.some(({ capability }) => capability === "credential") && around.takesNoKeys(place) && "takes-no-keys",
    delegates && (isWide || place.level === "group") && "any-role",
  ].filter((trait) => typeof trait === "string")
}

/** How much of all operations the strings take in, wherever that is. */
function widths(permitted: readonly Permitted[]): readonly (string | false)[] {
  const known = widthsOf.get(permitted) ?? [
    permitted.some(isEverything) && "every-action",
    permitted.some((each) => each.of.text.includes("*") && breadth(each.plane, each.of) >= wholeService) &&
      "service-wide",
    permitted.some((each) => isEverything(each) && each.except.length > 0) && "not-action",
  ]
  widthsOf.set(permitted, known)
  return known
}
const widthsOf = new WeakMap<readonly Permitted[], readonly (string | false)[]>()

const wide: ReadonlySet<Level> = new Set(["tenant", "management-group", "subscription"])

const isEverything = ({ of }: Permitted): boolean => covers(foldCase(of), everything) === "yes"
const everything = glob("microsoft.*/*")

/** One set for all rows of the same traits: there are few of those, and many rows. */
const sets = new Map<string, ReadonlySet<string>>()
export function interned(traits: readonly string[]): ReadonlySet<string> {
  const key = traits.join()
  const known = sets.get(key)
  if (known) return known
  const made = new Set(traits)
  sets.set(key, made)
  return made
}
