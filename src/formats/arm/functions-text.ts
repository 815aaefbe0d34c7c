/** The functions that make texts of texts; what they keep of one keeps its place. */
import { cut, flatten, spanIn } from "../../model/text.ts"
import type { Piece, Text, Value } from "../../model/value.ts"
import { literal } from "../../model/value.ts"
import { longest, part, replacedIn } from "../terraform/functions-text.ts"
import type { FunctionTable, Run } from "./call.ts"
import { isHidden, seen } from "./equality.ts"
import { anyItemOf, asText, made, nameOf, piecesOf } from "./pieces.ts"

/** Of texts a text, of arrays an array. https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-array#concat */
const concat: Run = (args, { at }) => {
  const isArray = (value: Value): boolean =>
    (value.kind === "list" && !value.encoded) || (isHidden(value) && value.type?.kind === "list")
  if (!args.some((arg) => isArray(seen(arg)))) {
    return args.some((arg) => seen(arg).kind === "dict") ? undefined : textOf(args.flatMap(piecesOf), at)
  }
  const items = args.flatMap((arg): readonly Value[] => {
    const found = seen(arg)
    return found.kind === "list" ? found.items : isHidden(found) ? [anyItemOf(arg)] : [arg]
  })
  return { kind: "list", items, span: at }
}

const textOf = (pieces: readonly Piece[], span: Text["span"]): Text => ({ kind: "text", pieces, span })

/** `{0}`, `{1,8:D3}`, and `{{` for a brace. */
const placeholder = /\{\{|\}\}|\{(\d{1,4})(?:,(-?\d{1,3}))?(?::([^{}]*))?\}/g

const format: Run = ([pattern, ...args], { at }) => {
  const flat = pattern?.kind === "text" ? flatten(pattern) : undefined
  if (!flat) return undefined
  const pieces: Piece[] = []
  let done = 0
  for (const { 0: whole, 1: index, 2: width = "0", 3: shape = "", index: from } of flat.chars.matchAll(placeholder)) {
    cut(flat, done, from, pieces)
    done = from + whole.length
    const arg = index === undefined ? undefined : args[Number(index)]
    if (index === undefined) pieces.push({ kind: "literal", text: whole.slice(1), span: spanIn(flat, from, done) })
    else if (!arg) return undefined
    else pieces.push(...shaped(arg, shape, Number(width)))
  }
  cut(flat, done, flat.chars.length, pieces)
  return textOf(pieces, at)
}

function shaped(value: Value, shape: string, width: number): readonly Piece[] {
  const found = seen(value)
  const digits = /^D(\d{1,2})$/i.exec(shape)?.[1] ?? (/^0{1,20}$/.test(shape) ? String(shape.length) : undefined)
  const plain =
    shape === "" ? undefined : found.kind === "scalar" && typeof found.value === "number" ? found.value : undefined
  if (shape !== "" && (plain === undefined || digits === undefined))
    return [
      { kind: "hole", name: `format('{0:${shape}}', ${nameOf(value)})`, span: value.span, because: "not worked out" },
    ]
  const pieces = plain === undefined ? piecesOf(value) : made(String(plain).padStart(Number(digits), "0"), value.span)
  const words = literal(textOf(pieces, value.span))
  const missing = Math.abs(width) - (words?.length ?? 0)
  if (width === 0 || missing <= 0) return pieces
  const blanks = made(" ".repeat(missing), value.span)
  return width > 0 ? [...blanks, ...pieces] : [...pieces, ...blanks]
}

/** A function that changes characters one by one; what is not known is another by the function's name. */
const recased =
  (name: string, change: (words: string) => string): Run =>
  ([value]) => {
    if (!value || !isTextual(value)) return undefined
    const whole = asText(value)
    const pieces = whole.pieces.flatMap((piece): readonly Piece[] => {
      if (piece.kind === "hole") return [isCaseless(piece.name) ? piece : { ...piece, name: `${name}(${piece.name})` }]
      const text = change(piece.text)
      if (text === piece.text) return [piece]
      return made(text, piece.span).map((each) => ({ ...each, ...(piece.via && { via: piece.via }) }))
    })
    return { ...whole, pieces }
  }

/** GUIDs and hashes are lower case already, and so is what was made so. */
const isCaseless = (name: string): boolean => /^(?:toLower\(|toUpper\(|uniqueString\(|guid\()/.test(name)

export const isTextual = (value: Value): boolean => {
  const { kind } = seen(value)
  return kind === "text" || kind === "unknown" || kind === "reference"
}

const replace: Run = ([value, from, to], { at }) => {
  const wanted = literal(from)
  if (!value || !to || !wanted || !isTextual(value)) return undefined
  const whole = asText(value)
  const found = replacedIn(whole, (chars) => matches(chars, wanted), piecesOf(to), at)
  if (found?.kind !== "text") return found
  // What becomes known may hold it too: it is another text then, for whatever comes in its place.
  const own = new Set(whole.pieces)
  const within = (name: string) => `replace(${name}, ${nameOf(from as Value)}, ${nameOf(to)})`
  const pieces = found.pieces.map((piece) =>
    piece.kind === "hole" && own.has(piece) && !isWithout(piece.name, wanted)
      ? { ...piece, name: within(piece.name) }
      : piece,
  )
  return { ...found, pieces }
}

/** GUIDs and names have no slashes, blanks or colons. */
const isWithout = (name: string, wanted: string): boolean => solid.has(name) && /[/ :]/.test(wanted)

const solid: ReadonlySet<string> = new Set([
  "subscription().subscriptionId",
  "resourceGroup().name",
  "managementGroup().name",
  "tenant().tenantId",
])

function matches(chars: string, wanted: string): readonly (readonly [from: number, to: number])[] {
  const found: [number, number][] = []
  for (let at = chars.indexOf(wanted); at >= 0; at = chars.indexOf(wanted, at + wanted.length))
    found.push([at, at + wanted.length])
  return found
}

/** By one delimiter, or by each of several. */
const split: Run = ([value, by], { at }) => {
  const delimiters = by?.kind === "list" ? by.items.map(literal) : [literal(by)]
  if (!value || !isTextual(value) || delimiters.some((each) => !each)) return undefined
  const whole = asText(value)
  const isSolid = (piece: Piece): boolean =>
    piece.kind === "literal" || delimiters.every((each) => isWithout(piece.name, each ?? ""))
  if (!whole.pieces.every(isSolid)) return undefined
  const flat = flatten(whole)
  const items: Value[] = []
  let from = 0
  for (let i = 0; i < flat.chars.length; ) {
    const found = delimiters.find((each) => flat.chars.startsWith(each ?? "", i))
    if (found !== undefined) items.push(part(whole, flat, from, i))
    i += found?.length ?? 1
    if (found !== undefined) from = i
  }
  return { kind: "list", items: [...items, part(whole, flat, from, flat.chars.length)], span: at }
}

const join: Run = ([list, by], { at }) => {
  const found = list && seen(list)
  if (found?.kind !== "list" || found.alternatives || !by) return undefined
  const gap = piecesOf(by)
  const pieces = found.items.flatMap((item, i) => {
    const open = item.many || item.perhaps !== undefined
    const own: readonly Piece[] = open
      ? [
          {
            kind: "hole",
            name: nameOf(item),
            span: item.span,
            because: item.perhaps ?? "how many there are is not known",
          },
        ]
      : piecesOf(item)
    return i > 0 ? [...gap, ...own] : own
  })
  return textOf(pieces, at)
}

/** Offsets count from 0; what is cut out must be known up to there. */
const substring: Run = ([value, start, length]) => {
  const from = start ? numberOf(start) : 0
  if (!value || !isTextual(value) || from === undefined || from < 0) return undefined
  const whole = asText(value)
  const flat = flatten(whole)
  const count = length ? numberOf(length) : flat.chars.length - from
  const sure = sureLength(whole)
  if (count === undefined || count < 0 || (from + count > sure && sure < flat.chars.length)) return undefined
  return cutOut(whole, from, Math.min(from + count, flat.chars.length))
}

export function cutOut(whole: Text, from: number, to: number): Text {
  return from >= to ? { ...whole, pieces: [] } : part(whole, flatten(whole), from, to)
}

/** So many characters at the beginning are as they will be. */
export const sureLength = ({ pieces }: Text): number => {
  let length = 0
  for (const piece of pieces) {
    if (piece.kind === "hole") return length
    length += piece.text.length
  }
  return length
}

export const numberOf = (value: Value): number | undefined => {
  const found = seen(value)
  return found.kind === "scalar" && typeof found.value === "number" ? found.value : undefined
}

const trim: Run = ([value]) => {
  if (!value || !isTextual(value)) return undefined
  const whole = asText(value)
  const flat = flatten(whole)
  const from = flat.chars.length - flat.chars.trimStart().length
  const to = Math.max(from, flat.chars.trimEnd().length)
  return from === 0 && to === flat.chars.length ? value : part(whole, flat, from, to)
}

const padded =
  (side: "padStart" | "padEnd"): Run =>
  ([value, length, by], { at }) => {
    const [count, fill] = [length && numberOf(length), by ? literal(by) : " "]
    const found = value && seen(value)
    const words = found?.kind === "scalar" ? String(found.value) : literal(found)
    if (!value || words === undefined || count === undefined || !fill || count > longest) return undefined
    const padding = words[side](count, fill).length - words.length
    if (padding <= 0) return textOf(piecesOf(value), at)
    const blanks = made(fill.repeat(Math.ceil(padding / fill.length)).slice(0, padding), at)
    return textOf(side === "padStart" ? [...blanks, ...piecesOf(value)] : [...piecesOf(value), ...blanks], at)
  }

export const textFunctions: FunctionTable = {
  concat,
  format,
  join,
  padLeft: padded("padStart"),
  padRight: padded("padEnd"),
  replace,
  split,
  substring,
  toLower: recased("toLower", (words) => words.toLowerCase()),
  toUpper: recased("toUpper", (words) => words.toUpperCase()),
  trim,
}
