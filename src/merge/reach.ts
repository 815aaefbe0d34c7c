/** The ways of an estate to what everybody comes to by acting as others, wherever they live, and to who comes to be somebody. */
import { type Capability, capabilities } from "../model/capability.ts"
import type { Cell, SurveyedPrincipal } from "../model/survey.ts"
import { nextTowards, wayOf } from "../survey/through.ts"
import { isOwn } from "./gather.ts"
import { isLeaving } from "./leaving.ts"
import type { Ways } from "./ways.ts"

/** Longer ways are told by their first steps. */
const longest = 12

/** Everybody's cells anew: what each can by itself, and the shortest way to what it cannot. */
export function reaching(
  principals: ReadonlyMap<string, SurveyedPrincipal>,
  { before }: Pick<Ways, "before">,
): readonly SurveyedPrincipal[] {
  const own = new Map<Capability, string[]>(capabilities.map((each) => [each, []]))
  for (const { key, cells } of principals.values())
    for (const { capability, hold } of cells) if (isOwn(hold)) own.get(capability)?.push(key)
  const next = new Map(capabilities.map((each) => [each, nextTowards(own.get(each) ?? [], before)]))
  return [...principals.values()].map((principal) => ({
    ...principal,
    cells: capabilities.flatMap((capability): readonly Cell[] => {
      const held = principal.cells.find((cell) => cell.capability === capability)
      if (held && isOwn(held.hold)) return [{ ...held, through: [] }]
      const steps = actsForOthers(principal) ? [] : wayOf(principal.key, next.get(capability) ?? new Map())
      const way = steps.filter((key) => !isLeaving(key)).slice(0, longest)
      return way.length === 0 ? [] : [{ capability, hold: "through", before: "none", change: "none", through: way }]
    }),
  }))
}

/** A service of the provider acts as whom it is given, and a pattern is nobody. */
const actsForOthers = ({ key, kind }: SurveyedPrincipal): boolean => kind === "pattern" || key.startsWith("service:")

/** Those who can come to be one of these, themselves first; only whom `counts` holds for. */
export function takersOf(
  sources: readonly string[],
  { before }: Pick<Ways, "before">,
  counts: (key: string) => boolean,
): readonly string[] {
  const seen = new Set(sources)
  for (const at of seen) for (const from of before.get(at) ?? []) seen.add(from)
  return [...seen].filter((key) => !isLeaving(key) && counts(key))
}
