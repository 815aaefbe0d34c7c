/** The entries of two maps, one laid over the other, as Terragrunt merges what a file includes. */
import type { Entry, Value } from "../../model/value.ts"
import { seen } from "../../model/value.ts"
import { dict, list } from "./make.ts"

export const shallowMerged = (below: readonly Entry[], above: readonly Entry[]): readonly Entry[] =>
  merge(below, above, (_, value) => value)

/** Maps are merged too, and lists joined. https://terragrunt.gruntwork.io/docs/features/includes/#deep-merge */
export const deepMerged = (below: readonly Entry[], above: readonly Entry[]): readonly Entry[] =>
  merge(below, above, (before, value) => {
    const [under, over] = [seen(before), seen(value)]
    if (under.kind === "dict" && over.kind === "dict") return dict(deepMerged(under.entries, over.entries), value.span)
    if (under.kind === "list" && over.kind === "list") return list([...under.items, ...over.items], value.span)
    return value
  })

type Meet = (below: Value, above: Value) => Value

function merge(below: readonly Entry[], above: readonly Entry[], meet: Meet): readonly Entry[] {
  const made = new Map(below.map((each) => [each.key, each]))
  for (const each of above) {
    const before = made.get(each.key)
    made.set(each.key, before ? { ...each, value: meet(before.value, each.value) } : each)
  }
  return [...made.values()]
}
