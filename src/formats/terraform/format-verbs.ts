/** The verbs of a format, and a value as a verb writes it. https://developer.hashicorp.com/terraform/language/functions/format */
import type { Piece, Value } from "../../model/value.ts"
import { convert } from "./conversions.ts"
import { floatText, generalText } from "./float-text.ts"
import { graphemes } from "./graphemes.ts"
import { asBoolean, asNumber, failureIn, hiddenIn, isNull, nameOf, seen, stringOf } from "./make.ts"
import { asText, jsonPieces, made } from "./pieces.ts"
import { boolType, numberType, stringType } from "./type-of.ts"

interface Place {
  readonly from: number
  readonly to: number
}
export type Verb = Place &
  (
    | { readonly kind: "percent" | "wrong" }
    | {
        readonly kind: "verb"
        readonly letter: string
        readonly flags: string
        readonly width?: number
        readonly precision?: number
        /** Which argument is asked for, counted from 0. */
        readonly argument?: number
      }
  )

const pattern = /%(?:(%)|([ +\-0#]*)(\d*)(?:\.(\d+))?(?:\[(\d+)\])?([A-Za-z]))?/g
const letters = "vtbdoxXeEfgGsq"
/** No text is made wider than this. */
const widest = 10_000

export function verbs(chars: string): readonly Verb[] {
  return [...chars.matchAll(pattern)].map((match): Verb => {
    const [all, percent, flags = "", width = "", precision, argument, letter] = match
    const place = { from: match.index, to: match.index + all.length }
    if (percent !== undefined) return { ...place, kind: "percent" }
    if (letter === undefined || !letters.includes(letter) || Number(width) > widest || Number(precision ?? 0) > widest)
      return { ...place, kind: "wrong" }
    if (argument !== undefined && Number(argument) === 0) return { ...place, kind: "wrong" }
    return {
      ...place,
      kind: "verb",
      letter,
      flags,
      ...(width !== "" && { width: Number(width) }),
      ...(precision !== undefined && { precision: Number(precision) }),
      ...(argument !== undefined && { argument: Number(argument) - 1 }),
    }
  })
}

export type Formatted = { readonly pieces: readonly Piece[] } | { readonly fails: string }
type Wanted = Extract<Verb, { kind: "verb" }>

export function formatted(verb: Wanted, value: Value): Formatted {
  if (verb.letter !== "v" && isNull(seen(value))) return { fails: "a null cannot be formatted" }
  switch (verb.letter) {
    case "v":
      return asItIs(verb, value)
    case "s":
    case "q":
      return asString(verb, value)
    case "t": {
      const converted = convert(value, boolType)
      return wrong(converted) ?? known(value, asBoolean(converted)?.toString())
    }
    default: {
      const converted = convert(value, numberType)
      const number = asNumber(converted)
      if (number === undefined) return wrong(converted) ?? known(value, undefined)
      if ("bdoxX".includes(verb.letter))
        return Number.isInteger(number)
          ? known(value, padded(verb, integerText(verb, number), true))
          : { fails: "a whole number is needed" }
      return known(value, padded(verb, signed(verb, floatText(number, verb.letter, verb.precision)), true))
    }
  }
}

const wrong = (value: Value): Formatted | undefined => {
  const found = failureIn(value)
  return found && { fails: found.because }
}

/** A text that was made, or a hole in its place. */
function known(value: Value, text: string | undefined): Formatted {
  if (text !== undefined) return { pieces: text === "" ? [] : [made(text, value.span)] }
  const name = value.kind === "unknown" ? value.name : nameOf(value.span)
  return {
    pieces: [{ kind: "hole", name, span: value.span, because: hiddenIn(value) ?? "it is not known before deployment" }],
  }
}

/** Texts as they are, numbers in short, all else as JSON. */
function asItIs(verb: Wanted, value: Value): Formatted {
  const found = seen(value)
  const sharp = verb.flags.includes("#")
  if (!sharp && (found.kind === "text" || found.encoded)) return laidOut(verb, value, asText(value).pieces)
  if (!sharp && found.kind === "scalar" && typeof found.value === "number")
    return known(value, padded(verb, generalText(found.value), false))
  if (found.kind === "unknown" || found.kind === "reference") return laidOut(verb, value, asText(value).pieces)
  return laidOut(verb, value, jsonPieces(value, value.span))
}

function asString(verb: Wanted, value: Value): Formatted {
  const converted = convert(value, stringType)
  const error = wrong(converted)
  if (error) return error
  const whole = verb.precision === undefined || verb.precision === 0 ? undefined : stringOf(converted)
  if (whole !== undefined) {
    const short = graphemes(whole).slice(0, verb.precision).join("")
    return known(value, padded(verb, verb.letter === "q" ? JSON.stringify(short) : short, false))
  }
  const text = asText(converted)
  return laidOut(verb, value, verb.letter === "q" ? jsonPieces(text, value.span) : text.pieces)
}

/** Pieces keep their places where there is nothing to fill up. */
function laidOut(verb: Wanted, value: Value, pieces: readonly Piece[]): Formatted {
  const words = pieces.every(({ kind }) => kind === "literal")
    ? pieces.map((piece) => (piece.kind === "literal" ? piece.text : "")).join("")
    : undefined
  const hops = (piece: Piece): Piece => (value.via ? { ...piece, via: [...value.via, ...(piece.via ?? [])] } : piece)
  if (verb.width === undefined) return { pieces: value.kind === "text" ? pieces.map(hops) : pieces }
  if (words === undefined) return known(value, undefined)
  const wide = padded(verb, words, false)
  return wide === words ? { pieces: pieces.map(hops) } : known(value, wide)
}

const bases: Readonly<Record<string, number>> = { b: 2, o: 8, d: 10, x: 16, X: 16 }
const marks: Readonly<Record<string, string>> = { b: "0b", o: "0", x: "0x", X: "0X", d: "" }

function integerText(verb: Wanted, number: number): string {
  const digits = BigInt(Math.abs(number)).toString(bases[verb.letter] ?? 10)
  const cased = verb.letter === "X" ? digits.toUpperCase() : digits
  const mark = verb.flags.includes("#") ? (marks[verb.letter] ?? "") : ""
  const long = verb.precision === undefined ? cased : cased.padStart(verb.precision, "0")
  return signed(verb, `${number < 0 ? "-" : ""}${mark}${long}`)
}

function signed(verb: Wanted, text: string): string {
  if (text.startsWith("-")) return text
  return verb.flags.includes("+") ? `+${text}` : verb.flags.includes(" ") ? ` ${text}` : text
}

/** Filled up to its width: zeros come behind the sign of a number. */
function padded(verb: Wanted, text: string, isNumber: boolean): string {
  const missing = (verb.width ?? 0) - graphemes(text).length
  if (missing <= 0) return text
  const zero = verb.flags.includes("0")
  if (verb.flags.includes("-")) return text + (zero && !isNumber ? "0" : " ").repeat(missing)
  if (!zero) return " ".repeat(missing) + text
  const sign = isNumber ? (/^[+\- ]?/.exec(text)?.[0] ?? "") : ""
  return sign + "0".repeat(missing) + text.slice(sign.length)
}
