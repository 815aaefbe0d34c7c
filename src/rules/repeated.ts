/** Findings about one deny to those that say something new: what it surely stood against need not be told as possible too. */
import { rankOf } from "../model/severity.ts"
import { type Match, severityOf } from "./matches.ts"

type Group = readonly Match[]

/**
 * A deny that others hold as well is a row of theirs and of its own policy. Where it goes and somebody in view is surely let
 * in, that nobody else is in view adds nothing, as long as it is no graver.
 */
export function unrepeated(groups: readonly Group[]): readonly Group[] {
  const told = new Map<string, number>()
  for (const group of groups)
    if (group.some((each) => isLifted(each) && each.certainty === "certain"))
      told.set(keyOf(group), Math.max(rankIn(group), told.get(keyOf(group)) ?? 0))
  if (told.size === 0) return groups
  const isRepeated = (group: Group) =>
    group.every((each) => isLifted(each) && each.certainty === "possible" && isOfPolicy(each)) &&
    rankIn(group) <= (told.get(keyOf(group)) ?? -1)
  return groups.filter((group) => !isRepeated(group))
}

const isLifted = ({ rows: [row] }: Match): boolean => row?.delta.change === "vanished" && row.grant.effect === "deny"

/** Of the policy as such, whoever it is that it bounds. */
const isOfPolicy = ({ rows }: Match): boolean => rows.every(({ subject }) => subject.traits.has("boundary"))

const rankIn = (group: Group): number => Math.max(...group.map((each) => rankOf(severityOf(each))))

function keyOf([first]: Group): string {
  const { statement } = first?.rows[0]?.grant.origin ?? {}
  return [first?.rule.id, statement?.source.revision, statement?.source.path, statement?.start].join("\n")
}
