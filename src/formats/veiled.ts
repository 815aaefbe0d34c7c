/** Values that may not be told to ones that hide what they are, and are others where it is another; and back, for whoever works on them. */
import { createHash } from "node:crypto"
import type { Span } from "../model/source.ts"
import { spelledOut } from "../model/text.ts"
import { type Dict, type List, type Piece, seen, type Unknown, type Value } from "../model/value.ts"
import { madeText } from "./made.ts"
import { documentIn, isEverything, toldKeys } from "./told.ts"

/** A short text that is another one where the secret is another one. */
export const markOf = (name: string, secret: string): string =>
  `sensitive, ${createHash("sha256").update(`${name}\n${secret}`).digest("hex").slice(0, 8)}`

/** Keys stay, as they say what a value is about; so do null and what is empty. */
export function veiled(value: Value, name: string): Value {
  const found = seen(value)
  const document = documentIn(found)
  if (document?.kind === "dict") return { ...outlined(document, name), encoded: "json" }
  switch (found.kind) {
    case "list":
    case "dict":
      return within(found, name, veiled)
    case "scalar":
      return found.value === null ? value : hidden(found, name, String(found.value))
    case "text":
      return found.pieces.length === 0 || isEverything(found) ? value : hidden(found, name, spelledOut(found))
    default:
      return value
  }
}

function within(value: List | Dict, name: string, hide: (value: Value, name: string) => Value): Value {
  if (value.kind === "list") return { ...value, items: value.items.map((item) => hide(item, name)) }
  const entries = value.entries.map((each) => ({ ...each, value: hide(each.value, `${name}.${each.key}`) }))
  return { ...value, entries }
}

/** Of a policy, what it allows stays to be judged. */
function outlined(value: Value, name: string): Value {
  const found = seen(value)
  if (found.kind === "list") return within(found, name, outlined)
  if (found.kind !== "dict") return veiled(value, name)
  const entries = found.entries.map((each) =>
    toldKeys.has(each.key) ? each : { ...each, value: outlined(each.value, `${name}.${each.key}`) },
  )
  return { ...found, entries }
}

function hidden(value: Value, name: string, secret: string): Value {
  const { via, perhaps, many } = value
  return {
    kind: "unknown",
    because: "it is sensitive",
    name: `${name} (${markOf(name, secret)})`,
    span: value.span,
    hides: value,
    ...(via && { via }),
    ...(perhaps !== undefined && { perhaps }),
    ...(many && { many }),
  }
}

/** What a value tells to the value itself: for working on it only. */
export function revealed(value: Value): Value {
  switch (value.kind) {
    case "unknown":
      return value.hides ?? value
    case "reference":
      return value.resolved ? { ...value, resolved: revealed(value.resolved) } : value
    case "list":
      return holdsVeils(value) ? { ...value, items: value.items.map(revealed) } : value
    case "dict":
      return holdsVeils(value)
        ? { ...value, entries: value.entries.map((each) => ({ ...each, value: revealed(each.value) })) }
        : value
    case "text":
      return holdsVeils(value) ? { ...value, pieces: value.pieces.flatMap(revealedPiece) } : value
    case "scalar":
      return value
  }
}

/** What is in a text is a text itself, or a number or a switch as one. */
function revealedPiece(piece: Piece): readonly Piece[] {
  const hides = piece.kind === "hole" && piece.hides ? seen(piece.hides) : undefined
  if (hides?.kind === "text")
    return hides.via
      ? hides.pieces.map((each) => ({ ...each, via: [...(hides.via ?? []), ...(each.via ?? [])] }))
      : hides.pieces
  if (hides?.kind !== "scalar" || hides.value === null) return [piece]
  return madeText(String(hides.value), piece.span).pieces
}

const known = new WeakMap<Value, boolean>()

/** Whether a value, or something in it, may not be told. */
export function holdsVeils(value: Value): boolean {
  const before = known.get(value)
  if (before !== undefined) return before
  const answer = looked(value)
  known.set(value, answer)
  return answer
}

function looked(value: Value): boolean {
  switch (value.kind) {
    case "unknown":
      return value.hides !== undefined
    case "reference":
      return value.resolved !== undefined && holdsVeils(value.resolved)
    case "list":
      return value.items.some(holdsVeils)
    case "dict":
      return value.entries.some((each) => holdsVeils(each.value))
    case "text":
      return value.pieces.some((piece) => piece.kind === "hole" && piece.hides !== undefined)
    case "scalar":
      return false
  }
}

/** Where the parts of a value stand; what is not worked out, and may be made of some, `unseen` says. */
export function writtenIn(value: Value, unseen: (value: Unknown) => readonly Span[] = () => []): readonly Span[] {
  const found = documentIn(seen(value)) ?? seen(value)
  switch (found.kind) {
    case "list":
      return found.items.flatMap((item) => writtenIn(item, unseen))
    case "dict":
      return found.entries.flatMap((each) => (toldKeys.has(each.key) ? [] : writtenIn(each.value, unseen)))
    case "text":
      return isEverything(found) ? [] : found.pieces.flatMap((piece) => (piece.kind === "literal" ? [piece.span] : []))
    case "scalar":
      return found.value === null ? [] : [found.span]
    case "unknown":
      return found.hides ? writtenIn(found.hides, unseen) : unseen(found)
    case "reference":
      return []
  }
}
