/** Two values for one property of a template to the one that holds: what is shared, and a resource's own word over it. */
import { type Dict, type Entry, entry, type Value } from "../../model/value.ts"

/** Maps are merged and lists put behind each other; of all else, a resource's own word counts. */
export function merged(shared: Value, own: Value): Value {
  if (shared.kind === "list" && own.kind === "list") return { ...own, items: [...shared.items, ...own.items] }
  if (shared.kind !== "dict" || own.kind !== "dict" || isFunction(shared) || isFunction(own)) return own
  const named = new Map(shared.entries.map((each) => [each.key, each.value]))
  const kept = shared.entries.filter(({ key }) => !entry(own, key))
  const over = own.entries.map((each): Entry => {
    const below = named.get(each.key)
    return below ? { ...each, value: merged(below, each.value) } : each
  })
  return { ...own, entries: [...kept, ...over] }
}

const isFunction = ({ entries: [only, ...more] }: Dict): boolean =>
  only !== undefined && more.length === 0 && (only.key === "Ref" || only.key.startsWith("Fn::"))
