/** How values are written in JSON. */
import { type Brackets, bracketEntry, bracketSiblings, bracketValues } from "../brackets.ts"
import type { Writer } from "../writer.ts"

const json: Brackets = {
  quote: (text) => JSON.stringify(text),
  key: (name) => JSON.stringify(name),
  needsCommas: true,
}

export const jsonWriter: Writer = {
  values: (at, texts) => bracketValues(json, at, texts),
  siblings: bracketSiblings,
  entry: (of, entry) => bracketEntry(json, of, entry),
}
