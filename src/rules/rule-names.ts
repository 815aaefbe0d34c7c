/** Ids of rules as people write them: whether they name one, and which was probably meant. */
import { nearest } from "../model/nearest.ts"
import { matchesName } from "./match.ts"
import type { Rule } from "./rule.ts"

/** Where a user's rules stand among all: none can take the id of another. */
export const ownPrefix = "own/"
export const isOwnRule = (id: string): boolean => id.startsWith(ownPrefix)

/** Why no rule is meant by this id or glob of ids, with the nearest; undefined where one is. */
export function unknownRule(name: string, ids: readonly string[]): string | undefined {
  if (name.includes("*") ? ids.some((id) => matchesName(name, id)) : ids.includes(name)) return undefined
  const [near] = nearestRules(name, ids)
  const help = near === undefined ? "`ai-iam-gate rules list` has them all" : `did you mean \`${near}\``
  return `there is no rule \`${name}\`; ${help}`
}

/** By the whole id, or else by its last part: people remember what a rule is about, not where it lies. */
export function nearestRules(name: string, ids: readonly string[], limit = 1): readonly string[] {
  if (name.includes("*")) return nearest(name, new Set(ids.map((id) => id.replace(/[^/]*$/, "*"))), limit)
  const whole = nearest(name, ids, limit)
  if (whole.length > 0) return whole
  const last = (id: string) => id.slice(id.lastIndexOf("/") + 1)
  const near = nearest(last(name), new Set(ids.map(last)), limit)
  return near.flatMap((each) => ids.filter((id) => last(id) === each)).slice(0, limit)
}

/** What the configuration says of a rule: its own id first, then a glob. */
export const severityFor = <T>(id: string, configured: ReadonlyMap<string, T>): T | undefined =>
  configured.get(id) ?? [...configured].find(([name]) => name.includes("*") && matchesName(name, id))?.[1]

/** Whether a rule speaks of a cloud: `<cloud>/<service>/<rule>` of that cloud alone, one below `any` or of somebody's own of all. */
export function speaksOf(id: string, cloud: string): boolean {
  const [first, ...rest] = id.split("/")
  return rest.length < 2 || first === "any" || isOwnRule(id) || first === cloud
}

/** The rules about a fact of a name, each in its place: sorted by name once. */
export function rulesByName(rules: readonly Rule[], kind: "setting" | "lint"): (name: string) => readonly Rule[] {
  const known = new Map<string, Rule[]>()
  for (const rule of rules)
    for (const name of rule.when.kind === kind ? new Set(rule.when.name) : []) {
      const own = known.get(name)
      if (own) own.push(rule)
      else known.set(name, [rule])
    }
  return (name) => known.get(name) ?? []
}
