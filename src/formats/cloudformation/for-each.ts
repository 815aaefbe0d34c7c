/** `Fn::ForEach`: a loop among entries to the entries that it makes, its identifier replaced in each. */
import type { Span } from "../../model/source.ts"
import { cut, flatten, spanIn } from "../../model/text.ts"
import type { Dict, Entry, Piece, Text, Value } from "../../model/value.ts"
import { literal, through } from "../../model/value.ts"
import { branches } from "./alternatives.ts"
import { evaluate } from "./evaluate.ts"
import { piecesOf } from "./pieces.ts"
import { complain, mayGoOn, type Scope } from "./scope.ts"

export const isLoop = (key: string): boolean => key.startsWith("Fn::ForEach::")

/**
 * The entries, each loop replaced by what it makes, in order. A loop over what is not known makes its body once, perhaps.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-foreach.html
 */
export function unrolled(scope: Scope, entries: readonly Entry[]): readonly Entry[] {
  return entries.some(({ key }) => isLoop(key))
    ? entries.flatMap((each) => (isLoop(each.key) ? looped(scope, each) : [each]))
    : entries
}

function looped(scope: Scope, { key, keySpan, value }: Entry): readonly Entry[] {
  const [identifier, collection, body] = value.kind === "list" ? value.items : []
  const name = literal(identifier)
  if (name === undefined || !collection || body?.kind !== "dict") {
    complain(scope, "shape", "error", `\`${key}\` needs an identifier, a collection and a map`, keySpan)
    return []
  }
  const made: Entry[] = []
  for (const item of itemsOf(scope, collection, name)) {
    const bound = bind(scope, body, { name, item })
    if (bound?.kind !== "dict") break
    for (const each of unrolled(scope, bound.entries))
      made.push(item.perhaps === undefined ? each : { ...each, value: { ...each.value, perhaps: item.perhaps } })
  }
  return made
}

function itemsOf(scope: Scope, collection: Value, name: string): readonly Value[] {
  const found = evaluate(scope, collection)
  if (!found) return []
  const lists = branches(found)
  const items = lists.flatMap((list) => (list.kind === "list" ? list.items : [list]))
  if (found.kind === "list") return items.flatMap((item) => (piecesOf(item) ? [item] : []))
  const because = `what \`${name}\` stands for is not known`
  const unknown: Value = { kind: "unknown", because, name: `\${${name}}`, span: collection.span, perhaps: because }
  return found.via ? [{ ...unknown, via: found.via }] : [unknown]
}

interface Binding {
  readonly name: string
  readonly item: Value
}

/** A copy in which the identifier is replaced; undefined where there is no more work left. */
function bind(scope: Scope, value: Value, binding: Binding): Value | undefined {
  if (!mayGoOn(scope, value.span, "copies")) return undefined
  switch (value.kind) {
    case "text":
      return replaced(value, binding)
    case "list": {
      const items = value.items.map((item) => bind(scope, item, binding))
      return items.includes(undefined) ? undefined : { ...value, items: items as Value[] }
    }
    case "dict":
      return isReferenceTo(value, binding.name)
        ? through(binding.item, value.span)
        : boundEntries(scope, value, binding)
    default:
      return value
  }
}

const isReferenceTo = ({ entries }: Dict, name: string): boolean =>
  entries.length === 1 && entries[0]?.key === "Ref" && literal(entries[0].value) === name

function boundEntries(scope: Scope, value: Dict, binding: Binding): Dict | undefined {
  const entries: Entry[] = []
  for (const each of value.entries) {
    const now = bind(scope, each.value, binding)
    if (!now) return undefined
    entries.push({ ...each, key: isLoop(each.key) ? each.key : keyOf(each.key, binding), value: now })
  }
  return { ...value, entries }
}

const places = (name: string): RegExp => new RegExp(`([$&])\\{${name.replace(/[^\w]/g, "\\$&")}\\}`, "g")

/** `&{name}` leaves out what no logical id may have. */
function keyOf(key: string, { name, item }: Binding): string {
  if (!key.includes(`{${name}}`)) return key
  const text = (piecesOf(item) ?? []).map((piece) => (piece.kind === "hole" ? `(${piece.name})` : piece.text)).join("")
  return key.replace(places(name), (_, sign) => (sign === "&" ? text.replace(/[^0-9A-Za-z]/g, "") : text))
}

function replaced(text: Text, { name, item }: Binding): Text {
  if (!text.pieces.some((piece) => piece.kind === "literal" && piece.text.includes(`{${name}}`))) return text
  const flat = flatten(text)
  const pieces: Piece[] = []
  let done = 0
  for (const { 0: whole, 1: sign, index } of flat.chars.matchAll(places(name))) {
    cut(flat, done, index, pieces)
    done = index + whole.length
    const place = spanIn(flat, index, done)
    for (const piece of piecesOf(through(item, place)) ?? [])
      pieces.push(sign === "&" ? alphanumeric(piece, place) : piece)
  }
  return { ...text, pieces: cut(flat, done, flat.chars.length, pieces) }
}

function alphanumeric(piece: Piece, place: Span): Piece {
  if (piece.kind === "hole" || /^[0-9A-Za-z]*$/.test(piece.text)) return piece
  return { ...piece, text: piece.text.replace(/[^0-9A-Za-z]/g, ""), span: place }
}
