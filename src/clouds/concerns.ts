/** Units to the clouds that have something to read in them, told before any of these is loaded. */
import type { Resource, Unit } from "../model/resource.ts"
import type { Value } from "../model/value.ts"
import type { CloudEntry } from "./cloud.ts"

/** INVARIANT: a cloud that is left out reads nothing in these units. */
export const concerned = (clouds: readonly CloudEntry[], units: readonly Unit[]): readonly CloudEntry[] =>
  clouds.filter((cloud) => units.some(({ resources }) => resources.some((resource) => concerns(cloud, resource))))

/** A call of a module whose files are elsewhere is every cloud's that knows a word in it. */
const concerns = ({ types, handed }: CloudEntry, { type, body }: Resource): boolean =>
  type === "module" ? hasWord(body, handed) : types.test(type)

function hasWord(value: Value, pattern: RegExp): boolean {
  switch (value.kind) {
    case "text":
      return pattern.test(value.pieces.map((piece) => (piece.kind === "literal" ? piece.text : "\0")).join(""))
    case "list":
      return value.items.some((item) => hasWord(item, pattern))
    case "dict":
      return value.entries.some((entry) => pattern.test(entry.key) || hasWord(entry.value, pattern))
    case "reference":
      return value.resolved !== undefined && hasWord(value.resolved, pattern)
    default:
      return false
  }
}
