/** Whether two values are equal, as `equals` and `==` have it; what is not known and has one name is one thing. */
import type { Truth } from "../../model/truth.ts"
import { and, or, truth } from "../../model/truth.ts"
import type { Dict, List, Text, Value } from "../../model/value.ts"
import { literal } from "../../model/value.ts"
import { branches } from "../cloudformation/alternatives.ts"
import { holdsVeils, revealed } from "../veiled.ts"
import { nameOf, piecesOf } from "./pieces.ts"

export function equal(a: Value, b: Value): Truth {
  if (isOneOf(a) || isOneOf(b)) {
    const answers = branches(a).flatMap((one) => branches(b).map((other) => equal(one, other)))
    const [first = "maybe"] = answers
    return answers.every((each) => each === first) ? first : "maybe"
  }
  const [one, other] = [opened(a), opened(b)]
  if (one === other) return "yes"
  if (one.kind === "scalar" && other.kind === "scalar") return truth(one.value === other.value)
  if (isText(one) && isText(other)) return sameText(asText(one), asText(other))
  if (isHidden(one) || isHidden(other)) return "maybe"
  if (one.kind === "list" && other.kind === "list") return sameItems(one, other)
  if (one.kind === "dict" && other.kind === "dict") return sameEntries(one, other)
  return one.kind === other.kind ? "maybe" : "no"
}

const isOneOf = (value: Value): value is List => value.kind === "list" && value.alternatives === true

/** What a reference stands for, where that is known. */
export const seen = (value: Value): Value => (value.kind === "reference" && value.resolved ? value.resolved : value)

/** As `seen`, with what may not be told: for tests, of which only the answer goes on. */
export const opened = (value: Value): Value => seen(holdsVeils(value) ? revealed(value) : value)

export const isHidden = (value: Value): boolean => value.kind === "unknown" || value.kind === "reference"

/** What is not known is no less a text than any other, unless it is said to be something else. */
const isText = (value: Value): boolean =>
  value.kind === "text" || (isHidden(value) && (value.type === undefined || value.type.kind === "string"))

const asText = (value: Value): Text =>
  value.kind === "text" ? value : { kind: "text", pieces: piecesOf(value), span: value.span }

/** Texts of which something is known may differ for certain. */
function sameText(a: Text, b: Text): Truth {
  const [left, right] = [literal(a), literal(b)]
  if (left !== undefined && right !== undefined) return truth(left === right)
  if (left === undefined && right === undefined && nameOf(a) === nameOf(b) && !nameOf(a).endsWith("…")) return "yes"
  const starts = [beginning(a), beginning(b)].sort((x, y) => x.length - y.length)
  const ends = [ending(a), ending(b)].sort((x, y) => x.length - y.length)
  const [start = "", longStart = ""] = starts
  const [end = "", longEnd = ""] = ends
  return longStart.startsWith(start) && longEnd.endsWith(end) ? "maybe" : "no"
}

/** What is known at the beginning, up to the first hole. */
export const beginning = ({ pieces }: Text): string => {
  const at = pieces.findIndex(({ kind }) => kind === "hole")
  return wordsOf(at < 0 ? pieces : pieces.slice(0, at))
}

export const ending = ({ pieces }: Text): string =>
  wordsOf(pieces.slice(pieces.findLastIndex(({ kind }) => kind === "hole") + 1))

const wordsOf = (pieces: Text["pieces"]): string =>
  pieces.map((piece) => (piece.kind === "literal" ? piece.text : "")).join("")

/** Whether there may be more or fewer items than are there. */
export const isOpen = (value: List | Dict): boolean =>
  value.kind === "list"
    ? value.alternatives === true || value.items.some((item) => item.many === true || item.perhaps !== undefined)
    : value.entries.some(({ key, value: each }) => key.startsWith("${") || each.many || each.perhaps !== undefined)

function sameItems(a: List, b: List): Truth {
  if (isOpen(a) || isOpen(b)) return "maybe"
  if (a.items.length !== b.items.length) return "no"
  return and(...a.items.map((item, i) => equal(item, b.items[i] as Value)))
}

/** Keys count in any case. */
function sameEntries(a: Dict, b: Dict): Truth {
  if (isOpen(a) || isOpen(b)) return "maybe"
  const others = new Map(b.entries.map((each) => [each.key.toLowerCase(), each.value]))
  const own = new Map(a.entries.map((each) => [each.key.toLowerCase(), each.value]))
  if (own.size !== others.size) return "no"
  return and(...[...own].map(([key, value]) => (others.has(key) ? equal(value, others.get(key) as Value) : "no")))
}

/** Whether one of the items equals a value. */
export function holds(list: List, wanted: Value): Truth {
  return or(
    ...list.items.map((item): Truth => {
      const same = item.many ? "maybe" : equal(item, wanted)
      return same === "yes" && item.perhaps !== undefined ? "maybe" : same
    }),
  )
}
