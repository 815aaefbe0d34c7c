/** The items of a written list and of the planned one to pairs that mean the same item, whatever their order. */
import { field, items, literal, type Value } from "../../model/value.ts"
import { aligned } from "./align.ts"
import { same } from "./same.ts"

export interface Pair {
  /** Undefined where nothing that was written comes to it. */
  readonly written: Value | undefined
  readonly planned: Value
}

/** Where there are more pairs than this to compare, items of the same position are taken for each other. */
const mostPairs = 20_000

export function matched(written: readonly Value[], planned: readonly Value[]): readonly Pair[] {
  if (written.length * planned.length > mostPairs)
    return planned.map((each, i) => ({ written: written[i] ?? written.findLast(isTemplate), planned: each }))
  const used = new Set<Value>()
  const take = (value: Value | undefined): Value | undefined => {
    if (value && !isTemplate(value)) used.add(value)
    return value
  }
  const exact = planned.map((each) => take(written.find((item) => !used.has(item) && same(item, each))))
  return planned.map((each, i) => ({ planned: each, written: exact[i] ?? take(mostAlike(each, written, used)) }))
}

/** What stands for any number of items, or for something that is not known at all, may be written once and planned often. */
const isTemplate = (value: Value): boolean => value.many === true || value.kind === "unknown" || hasUnknown(value)

const hasUnknown = (value: Value): boolean =>
  value.kind === "dict"
    ? value.entries.some((each) => each.value.kind === "unknown" || hasUnknown(each.value))
    : value.kind === "text"
      ? value.pieces.some((piece) => piece.kind === "hole")
      : value.kind === "list" && value.items.some((item) => item.kind === "unknown" || hasUnknown(item))

function mostAlike(planned: Value, written: readonly Value[], used: ReadonlySet<Value>): Value | undefined {
  let best: { readonly value: Value; readonly score: number } | undefined
  for (const value of written) {
    const score = used.has(value) ? undefined : agreement(value, planned)
    if (score !== undefined && score > (best?.score ?? -1)) best = { value, score }
  }
  return best?.value
}

/** How much of what is written is planned too; undefined where one contradicts the other. */
export function agreement(written: Value, planned: Value): number | undefined {
  if (planned.kind === "unknown") return 0
  switch (written.kind) {
    case "unknown":
      return 0
    case "reference":
      return written.resolved ? agreement(written.resolved, planned) : 0
    case "scalar":
      return String(written.value) ===
        (literal(planned) ?? (planned.kind === "scalar" ? String(planned.value) : undefined))
        ? 1
        : undefined
    case "text": {
      const [only] = planned.kind === "list" && planned.items.length === 1 ? planned.items : [planned]
      const text = only && literal(only)
      const known = literal(written)
      if (known !== undefined) return known === text ? 2 : undefined
      return text !== undefined && aligned(written, text) ? 1 : undefined
    }
    case "list":
      return agreementOfLists(written.items, items(planned))
    case "dict": {
      const [only] = planned.kind === "list" && planned.items.length === 1 ? planned.items : [planned]
      if (only?.kind !== "dict") return undefined
      let sum = 0
      for (const { key, value } of written.entries) {
        const other = field(only, key)
        const score = other === undefined ? 0 : agreement(value, other)
        if (score === undefined) return undefined
        sum += score
      }
      return sum
    }
  }
}

/** How many planned items one that is not known in full is compared with. */
const mostTried = 20

function agreementOfLists(written: readonly Value[], planned: readonly Value[]): number | undefined {
  const texts = new Set(planned.flatMap((each) => literal(each) ?? []))
  const scores = written.map((item) => {
    const text = literal(item)
    if (text !== undefined) return texts.has(text) ? 2 : -1
    return Math.max(-1, ...planned.slice(0, mostTried).map((other) => agreement(item, other) ?? -1))
  })
  const found = scores.filter((score) => score >= 0)
  if (written.length > 0 && planned.length > 0 && found.length === 0) return undefined
  return found.reduce((sum, score) => sum + score, 0)
}
