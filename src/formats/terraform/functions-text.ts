/** Terraform's functions on strings; what they keep of a text keeps its place. */

import type { Span } from "../../model/source.ts"
import { cut, type Flat, flatten, spanIn, spelledOut } from "../../model/text.ts"
import type { Piece, Text, Value } from "../../model/value.ts"
import { typedList } from "./collections.ts"
import { itemsOf } from "./conversions.ts"
import { graphemes } from "./graphemes.ts"
import { asNumber, failure, hiddenIn, isNull, scalar, stringOf, text } from "./make.ts"
import { asText, made } from "./pieces.ts"
import { aNumber, aString, type Call, type FunctionTable, strings, type TerraformFunction, takes } from "./signature.ts"
import { stringType } from "./type-of.ts"

/** No text is made longer than this. */
export const longest = 1_000_000

/** Part of a text, at its own place. */
export function part(whole: Text, flat: Flat, from: number, to: number): Text {
  return { ...whole, pieces: cut(flat, from, to), span: spanIn(flat, from, to) }
}

/** A function of one string that keeps what is between two offsets. */
const kept =
  (range: (chars: string) => readonly [from: number, to: number]): TerraformFunction["run"] =>
  ([value]) => {
    const whole = value && asText(value)
    if (!whole) return undefined
    const flat = flatten(whole)
    const [from, to] = range(flat.chars)
    return from === 0 && to === flat.chars.length ? value : part(whole, flat, from, to)
  }

/** A function that changes characters one by one; what is not known stays so. */
const changed = (change: (words: string) => string): TerraformFunction =>
  takes([aString], ([value]) => {
    if (!value) return undefined
    const whole = asText(value)
    const pieces = whole.pieces.map((piece): Piece => {
      if (piece.kind === "hole") return piece
      const words = change(piece.text)
      if (words.length === piece.text.length) return { ...piece, text: words }
      return { ...made(words, piece.span), ...(piece.via && { via: piece.via }) }
    })
    return { ...whole, pieces }
  })

/** One character for one, as Go maps them; where JavaScript makes several of one, `several` says which it is. */
const mapped = (
  words: string,
  map: (char: string) => string,
  several: (made: string, char: string) => string,
): string =>
  /^[\0-\x7f]*$/.test(words)
    ? map(words)
    : Array.from(words, (char) => ([...map(char)].length > 1 ? several(map(char), char) : map(char))).join("")

const decided = (decide: (whole: Text, wanted: string, known: string | undefined) => boolean | undefined) =>
  takes([aString, aString], ([value, wanted], { span }) => {
    const sought = stringOf(wanted)
    const answer = value && sought !== undefined ? decide(asText(value), sought, stringOf(value)) : undefined
    return answer === undefined ? undefined : scalar(answer, span)
  })

/** What is known at the beginning, up to the first hole. */
const beginning = ({ pieces }: Text): string => {
  const hole = pieces.findIndex(({ kind }) => kind === "hole")
  return wordsOf(hole < 0 ? pieces : pieces.slice(0, hole))
}
const ending = ({ pieces }: Text): string =>
  wordsOf(pieces.slice(pieces.findLastIndex(({ kind }) => kind === "hole") + 1))
const wordsOf = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (piece.kind === "literal" ? piece.text : "")).join("")

/** What is not known may still go on as it must. */
const startsWith = (whole: Text, wanted: string, known: string | undefined): boolean | undefined => {
  const start = beginning(whole)
  if (start.startsWith(wanted)) return true
  return known !== undefined || !wanted.startsWith(start) ? false : undefined
}
const endsWith = (whole: Text, wanted: string, known: string | undefined): boolean | undefined => {
  const end = ending(whole)
  if (end.endsWith(wanted)) return true
  return known !== undefined || !wanted.endsWith(end) ? false : undefined
}

const trimmedBy = (range: (chars: string, part: string) => readonly [number, number]): TerraformFunction =>
  takes([aString, aString], ([value, cutOff], call) => {
    const wanted = stringOf(cutOff)
    return value && wanted !== undefined ? kept((chars) => range(chars, wanted))([value], call) : undefined
  })

/** White space as Go has it. */
const blank = /[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/

function within(chars: string, isCut: (char: string) => boolean): readonly [number, number] {
  let from = 0
  let to = chars.length
  const at = (offset: number) => String.fromCodePoint(chars.codePointAt(offset) ?? 0)
  while (from < to && isCut(at(from))) from += at(from).length
  while (to > from) {
    const low = /[\udc00-\udfff]/.test(chars[to - 1] ?? "") && to - 2 >= from ? to - 2 : to - 1
    if (!isCut(at(low))) break
    to = low
  }
  return [from, to]
}

function join([separator, ...lists]: readonly Value[], { span }: Call): Value | undefined {
  const between = separator && asText(separator)
  if (!between || lists.length === 0) return failure(span, "`join` needs a list")
  const gap = between.pieces
  const items = lists.flatMap((each) => itemsOf(each) ?? [{ ...each, many: true as const }])
  if (items.some(isNull)) return failure(span, "an item is null")
  if (items.length * wordsOf(gap).length > longest) return undefined
  const pieces = items.flatMap((item, i) => [...(i > 0 ? gap : []), ...asPieces(item)])
  return { kind: "text", pieces, span }
}

/** An item that stands for many, or for none, is a hole whatever else is known of it. */
function asPieces(item: Value): readonly Piece[] {
  const { pieces, span, via } = asText(item)
  if (!item.many && item.perhaps === undefined)
    return via ? pieces.map((piece) => ({ ...piece, via: [...via, ...(piece.via ?? [])] })) : pieces
  const name = pieces.map((piece) => (piece.kind === "hole" ? piece.name : piece.text)).join("")
  return [{ kind: "hole", name, span, because: item.perhaps ?? hiddenIn(item) ?? "how many there are is not known" }]
}

function split([separator, value]: readonly Value[], { span, scope }: Call): Value | undefined {
  const between = stringOf(separator)
  if (between === undefined || !value) return undefined
  const whole = asText(value)
  const flat = flatten(whole)
  const items: Value[] = []
  let from = 0
  // What is not known may be split as well.
  const add = (to: number) => {
    const item = part(whole, flat, from, to)
    items.push(item.pieces.some(({ kind }) => kind === "hole") ? { ...item, many: true } : item)
  }
  if (between === "") {
    for (const char of flat.chars) {
      add(from + char.length)
      from += char.length
    }
  } else {
    for (let at = flat.chars.indexOf(between); at >= 0; at = flat.chars.indexOf(between, from)) {
      add(at)
      from = at + between.length
    }
    add(flat.chars.length)
  }
  scope.module.steps -= items.length / 10
  return typedList(items, stringType, span)
}

function substr([value, offset, length]: readonly Value[], { span }: Call): Value | undefined {
  const [start, count] = [offset && asNumber(offset), length && asNumber(length)]
  if (!value || start === undefined || count === undefined) return undefined
  if (!Number.isInteger(start) || !Number.isInteger(count)) return failure(span, "an offset must be a whole number")
  const whole = asText(value)
  const flat = flatten(whole)
  const hole = whole.pieces.findIndex(({ kind }) => kind === "hole")
  const parts = graphemes(flat.chars)
  // Before the first hole, all is as it will be.
  const sure = hole < 0 ? parts.length : graphemes(beginning(whole)).length
  if (hole >= 0 && (start < 0 || count < 0 || start + count > sure)) return undefined
  const from = start < 0 ? Math.max(0, parts.length + start) : start
  if (start >= 0 && count === 0) return text("", span)
  const to = count < 0 ? parts.length : count === 0 ? parts.length : from + count
  const offsetOf = (index: number) => parts.slice(0, index).reduce((sum, each) => sum + each.length, 0)
  return part(whole, flat, offsetOf(from), offsetOf(to))
}

function replaced([value, from, to]: readonly Value[], { span }: Call): Value | undefined {
  const wanted = stringOf(from)
  if (!value || !to || wanted === undefined) return undefined
  const [whole, by] = [asText(value), asText(to)]
  const found = replacedIn(whole, (chars) => plainMatches(chars, wanted), by.pieces, span)
  if (found?.kind !== "text" || wanted.trim() === "") return found
  // What becomes known may hold it too: it is another text then, for whatever comes in its place.
  const within = (name: string) => `replace(${name}, ${JSON.stringify(wanted)}, ${JSON.stringify(spelledOut(by))})`
  const own = new Set(whole.pieces)
  const pieces = found.pieces.map((piece) =>
    piece.kind === "hole" && own.has(piece) ? { ...piece, name: within(piece.name).slice(0, longestName) } : piece,
  )
  return { ...found, pieces }
}

const longestName = 2000

function plainMatches(chars: string, wanted: string): readonly (readonly [from: number, to: number])[] {
  const found: [number, number][] = []
  if (wanted === "") {
    // Nothing is found before each character, and at the end.
    for (let at = 0; at <= chars.length; at += (chars.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) found.push([at, at])
    return found
  }
  for (let at = chars.indexOf(wanted); at >= 0; at = chars.indexOf(wanted, at + wanted.length))
    found.push([at, at + wanted.length])
  return found
}

/** What is found gives way to other pieces; what is between keeps its place. */
export function replacedIn(
  whole: Text,
  find: (chars: string) => readonly (readonly [from: number, to: number])[],
  by: readonly Piece[] | ((index: number) => readonly Piece[]),
  span: Span,
): Value | undefined {
  const flat = flatten(whole)
  const matches = find(flat.chars)
  if (matches.length === 0) return whole
  const all = matches.map((_, i) => (typeof by === "function" ? by(i) : by))
  if (all.reduce((sum, each) => sum + wordsOf(each).length, flat.chars.length) > longest) return undefined
  const pieces: Piece[] = []
  let done = 0
  for (const [i, [from, to]] of matches.entries()) {
    cut(flat, done, from, pieces)
    for (const piece of all[i] ?? []) pieces.push(piece)
    done = to
  }
  cut(flat, done, flat.chars.length, pieces)
  return { ...whole, pieces, via: [span, ...(whole.via ?? [])] }
}

function indent([spaces, value]: readonly Value[], { span }: Call): Value | undefined {
  const count = spaces && asNumber(spaces)
  if (!value || count === undefined) return undefined
  if (!Number.isInteger(count) || count < 0) return failure(span, "`indent` needs a number of spaces")
  if (count > longest) return undefined
  const pad = " ".repeat(count)
  return replacedIn(
    asText(value),
    (chars) => [...chars.matchAll(/\n/g)].map(({ index }) => [index + 1, index + 1]),
    pad === "" ? [] : [made(pad, span)],
    span,
  )
}

/** What Go takes for part of a word: beyond plain text, all but white space. */
const inWord = /[A-Za-z0-9_]|[^\0-\x7f\s]/u

const reversed = takes([aString], ([value], { span }) => {
  const known = stringOf(value)
  return known === undefined ? undefined : text(graphemes(known).toReversed().join(""), value?.span ?? span)
})

export const textFunctions: FunctionTable = {
  chomp: takes(
    [aString],
    kept((chars) => [0, chars.replace(/[\r\n]+$/, "").length]),
  ),
  endswith: decided(endsWith),
  indent: takes([aNumber, aString], indent),
  join: takes([aString], join, strings),
  lower: changed((words) =>
    mapped(
      words,
      (char) => char.toLowerCase(),
      (lower) => [...lower][0] ?? "",
    ),
  ),
  split: takes([aString, aString], split),
  startswith: decided(startsWith),
  strcontains: decided((whole, wanted, known) => {
    if (known !== undefined) return known.includes(wanted)
    return whole.pieces.some((piece) => piece.kind === "literal" && piece.text.includes(wanted)) ? true : undefined
  }),
  strrev: reversed,
  substr: takes([aString, aNumber, aNumber], substr),
  title: changed((words) =>
    words.replace(/\p{L}/gu, (letter, at: number, all: string) =>
      at > 0 && inWord.test(charBefore(all, at)) ? letter : letter.toUpperCase(),
    ),
  ),
  trim: trimmedBy((chars, set) => within(chars, (char) => [...set].includes(char))),
  trimprefix: trimmedBy((chars, start) => [chars.startsWith(start) ? start.length : 0, chars.length]),
  trimspace: takes(
    [aString],
    kept((chars) => within(chars, (char) => blank.test(char))),
  ),
  trimsuffix: trimmedBy((chars, end) => [0, chars.endsWith(end) ? chars.length - end.length : chars.length]),
  upper: changed((words) =>
    mapped(
      words,
      (char) => char.toUpperCase(),
      (_, char) => char,
    ),
  ),
}

const charBefore = (all: string, at: number): string =>
  String.fromCodePoint(all.codePointAt(at - 2) ?? 0).length === 2 ? all.slice(at - 2, at) : (all[at - 1] ?? "")

/** Replacing text by text; patterns are another matter. */
export const replacePlain = replaced
