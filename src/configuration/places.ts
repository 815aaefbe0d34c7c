/** A parsed YAML text to where each of its settings stands: path, line and column. */
import { type Document, isMap, isNode, isScalar, type LineCounter } from "yaml"

export interface Places {
  ofOffset(offset: number | undefined): string
  /** A value's, or the nearest around it. */
  ofValue(path: readonly PropertyKey[]): string
  ofKey(path: readonly PropertyKey[], key: string): string
  /** The region of a value; of the whole text where there is none. */
  regionOf(path: readonly PropertyKey[]): { readonly start: number; readonly end: number }
  /** As they are written: also those that a schema passes over. */
  keysOf(setting: string): readonly string[]
}

export function placesIn(document: Document.Parsed, path: string, lines: LineCounter): Places {
  const at = (offset: number | undefined): string => {
    const found = offset === undefined ? undefined : lines.linePos(offset)
    return found ? `${path}:${found.line}:${found.col}` : path
  }
  return {
    ofOffset: at,
    ofValue(names) {
      for (let length = names.length; length > 0; length--) {
        const node = document.getIn(names.slice(0, length), true)
        if (isNode(node) && node.range) return at(node.range[0])
      }
      return path
    },
    ofKey(names, key) {
      const map = names.length === 0 ? document.contents : document.getIn(names, true)
      const pair = isMap(map) ? map.items.find((each) => isScalar(each.key) && each.key.value === key) : undefined
      return at(pair && isScalar(pair.key) ? pair.key.range?.[0] : undefined)
    },
    regionOf(names) {
      const node = document.getIn(names, true)
      const [start, end] = (isNode(node) && node.range) || [0, 0]
      return { start, end }
    },
    keysOf(setting) {
      const map = document.getIn([setting], true)
      return isMap(map) ? map.items.flatMap(({ key }) => (isScalar(key) ? [String(key.value)] : [])) : []
    },
  }
}
