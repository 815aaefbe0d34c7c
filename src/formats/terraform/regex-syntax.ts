/** A regular expression in Go's syntax to its tree. https://github.com/google/re2/wiki/Syntax */
import { type CharClass, classOf, named, perl, posix } from "./regex-class.ts"

export type RegexNode =
  | { readonly kind: "class"; readonly accepts: CharClass }
  | { readonly kind: "assert"; readonly what: Assertion }
  | { readonly kind: "sequence"; readonly nodes: readonly RegexNode[] }
  | { readonly kind: "either"; readonly nodes: readonly RegexNode[] }
  | { readonly kind: "group"; readonly index: number; readonly of: RegexNode }
  | {
      readonly kind: "repeat"
      readonly of: RegexNode
      readonly min: number
      readonly max: number
      readonly lazy: boolean
    }

export type Assertion = "text-start" | "text-end" | "line-start" | "line-end" | "word-edge" | "no-word-edge"

export interface RegexTree {
  readonly root: RegexNode
  /** The names of the groups, empty where they have none. */
  readonly groups: readonly string[]
}

interface Flags {
  readonly i: boolean
  readonly m: boolean
  readonly s: boolean
  readonly U: boolean
}

interface Reader {
  readonly chars: readonly string[]
  at: number
  depth: number
  readonly groups: string[]
}

/** What Go would not accept. */
export class RegexError extends Error {}

const mostRepeats = 1000
const deepest = 200

export function parseRegex(pattern: string): RegexTree {
  const reader: Reader = { chars: [...pattern], at: 0, depth: 0, groups: [] }
  const root = either(reader, { i: false, m: false, s: false, U: false })
  if (reader.at < reader.chars.length) throw new RegexError("a parenthesis is closed that was not opened")
  return { root, groups: reader.groups }
}

const peek = (reader: Reader, ahead = 0): string | undefined => reader.chars[reader.at + ahead]
const looking = (reader: Reader, word: string): boolean => [...word].every((char, i) => peek(reader, i) === char)

function take(reader: Reader, word: string): boolean {
  if (!looking(reader, word)) return false
  reader.at += word.length
  return true
}

function either(reader: Reader, outer: Flags): RegexNode {
  if (++reader.depth > deepest) throw new RegexError("it is nested too deep")
  const nodes: RegexNode[] = []
  let flags = outer
  do {
    const { node, flags: after } = sequence(reader, flags)
    nodes.push(node)
    flags = after
  } while (take(reader, "|"))
  reader.depth--
  const [only] = nodes
  return nodes.length === 1 && only ? only : { kind: "either", nodes }
}

function sequence(reader: Reader, outer: Flags): { readonly node: RegexNode; readonly flags: Flags } {
  const nodes: RegexNode[] = []
  let flags = outer
  for (;;) {
    const char = peek(reader)
    if (char === undefined || char === "|" || char === ")") break
    const setting = flagsHere(reader, flags)
    if (setting) {
      flags = setting
      continue
    }
    if (take(reader, "\\Q")) {
      while (peek(reader) !== undefined && !take(reader, "\\E")) nodes.push(literal(next(reader), flags))
      continue
    }
    nodes.push(repeated(reader, atom(reader, flags), flags))
  }
  return { node: { kind: "sequence", nodes }, flags }
}

function next(reader: Reader): string {
  const char = peek(reader)
  if (char === undefined) throw new RegexError("it ends too early")
  reader.at++
  return char
}

/** `(?i)` goes for the rest of its group. */
function flagsHere(reader: Reader, flags: Flags): Flags | undefined {
  const match = /^\(\?([imsU]*)(-[imsU]+)?\)/.exec(reader.chars.slice(reader.at, reader.at + 14).join(""))
  if (!match || match[0] === "(?)") return undefined
  reader.at += match[0].length
  return changed(flags, match[1] ?? "", match[2] ?? "")
}

const changed = (flags: Flags, on: string, off: string): Flags => ({
  i: (flags.i || on.includes("i")) && !off.includes("i"),
  m: (flags.m || on.includes("m")) && !off.includes("m"),
  s: (flags.s || on.includes("s")) && !off.includes("s"),
  U: (flags.U || on.includes("U")) && !off.includes("U"),
})

function repeated(reader: Reader, of: RegexNode, flags: Flags): RegexNode {
  const counts = countsHere(reader)
  if (!counts) return of
  const lazy = take(reader, "?") !== flags.U
  if (countsHere(reader)) throw new RegexError("a repetition is repeated")
  return { kind: "repeat", of, ...counts, lazy }
}

function countsHere(reader: Reader): { readonly min: number; readonly max: number } | undefined {
  const char = peek(reader)
  const simple = char === "*" ? [0, Infinity] : char === "+" ? [1, Infinity] : char === "?" ? [0, 1] : undefined
  if (simple) {
    reader.at++
    return { min: simple[0] ?? 0, max: simple[1] ?? 0 }
  }
  if (char !== "{") return undefined
  // What is no count is written out.
  const match = /^\{(\d+)(,(\d*))?\}/.exec(reader.chars.slice(reader.at, reader.at + 24).join(""))
  if (!match) return undefined
  reader.at += match[0].length
  const min = Number(match[1])
  const max = match[2] === undefined ? min : match[3] === "" ? Infinity : Number(match[3])
  if (min > mostRepeats || (max !== Infinity && max > mostRepeats) || max < min)
    throw new RegexError("a count is out of range")
  return { min, max }
}

function atom(reader: Reader, flags: Flags): RegexNode {
  const char = next(reader)
  switch (char) {
    case "(":
      return group(reader, flags)
    case "[":
      return { kind: "class", accepts: bracket(reader, flags) }
    case ".":
      return { kind: "class", accepts: flags.s ? () => true : (code) => code !== 10 }
    case "^":
      return { kind: "assert", what: flags.m ? "line-start" : "text-start" }
    case "$":
      return { kind: "assert", what: flags.m ? "line-end" : "text-end" }
    case "*":
    case "+":
    case "?":
      throw new RegexError("there is nothing to repeat")
    case "\\":
      return escapeSequence(reader, flags)
    default:
      return literal(char, flags)
  }
}

const literal = (char: string, { i }: Flags): RegexNode => {
  const code = char.codePointAt(0) ?? 0
  return { kind: "class", accepts: classOf([[code, code]], i) }
}

function group(reader: Reader, flags: Flags): RegexNode {
  if (!looking(reader, "?")) return captured(reader, flags, "")
  const rest = reader.chars.slice(reader.at, reader.at + 200).join("")
  const name = /^\?P?<([A-Za-z0-9_]+)>/.exec(rest)
  if (name) {
    if (reader.groups.includes(name[1] ?? "")) throw new RegexError("a name comes twice")
    reader.at += name[0].length
    return captured(reader, flags, name[1] ?? "")
  }
  const plain = /^\?([imsU]*)(-[imsU]+)?:/.exec(rest)
  if (!plain) throw new RegexError("there is no such group")
  reader.at += plain[0].length
  return closed(reader, either(reader, changed(flags, plain[1] ?? "", plain[2] ?? "")))
}

function captured(reader: Reader, flags: Flags, name: string): RegexNode {
  reader.groups.push(name)
  const index = reader.groups.length
  return { kind: "group", index, of: closed(reader, either(reader, flags)) }
}

function closed(reader: Reader, node: RegexNode): RegexNode {
  if (!take(reader, ")")) throw new RegexError("a parenthesis is not closed")
  return node
}

const assertions: Readonly<Record<string, Assertion>> = {
  A: "text-start",
  z: "text-end",
  b: "word-edge",
  B: "no-word-edge",
}

function escapeSequence(reader: Reader, flags: Flags): RegexNode {
  const char = next(reader)
  const what = assertions[char]
  if (what) return { kind: "assert", what }
  const set = escapedClass(reader, char)
  if (set) return { kind: "class", accepts: set }
  return literal(escapedChar(reader, char), flags)
}

function escapedClass(reader: Reader, char: string): CharClass | undefined {
  if (char !== "p" && char !== "P") return perl(char)
  const first = next(reader)
  let name = first
  if (first === "{") {
    name = ""
    for (let each = next(reader); each !== "}"; each = next(reader)) name += each
  }
  const inverse = name.startsWith("^")
  const found = named(inverse ? name.slice(1) : name)
  if (!found) throw new RegexError("there is no such class")
  return inverse === (char === "P") ? found : (code) => !found(code)
}

const controls: Readonly<Record<string, string>> = { a: "\x07", f: "\f", n: "\n", r: "\r", t: "\t", v: "\v" }

function escapedChar(reader: Reader, char: string): string {
  const control = controls[char]
  if (control !== undefined) return control
  if (char === "x") return hexChar(reader)
  if (/^[0-7]$/.test(char)) return octalChar(reader, char)
  if (/^[\x21-\x2f\x3a-\x40\x5b-\x60\x7b-\x7e]$/.test(char) && char !== "_") return char
  if (char === "_") return char
  throw new RegexError("there is no such escape sequence")
}

function hexChar(reader: Reader): string {
  const match = /^(?:\{([0-9a-fA-F]{1,6})\}|([0-9a-fA-F]{2}))/.exec(
    reader.chars.slice(reader.at, reader.at + 9).join(""),
  )
  const code = match ? Number.parseInt(match[1] ?? match[2] ?? "", 16) : Number.NaN
  if (!match || code > 0x10ffff) throw new RegexError("there is no such escape sequence")
  reader.at += match[0].length
  return String.fromCodePoint(code)
}

/** One digit but zero would refer back to a group. */
function octalChar(reader: Reader, first: string): string {
  if (first !== "0" && !/^[0-7]$/.test(peek(reader) ?? "")) throw new RegexError("groups cannot be referred to")
  let digits = first
  while (digits.length < 3 && /^[0-7]$/.test(peek(reader) ?? "")) digits += next(reader)
  return String.fromCodePoint(Number.parseInt(digits, 8))
}

function bracket(reader: Reader, { i }: Flags): CharClass {
  const inverse = take(reader, "^")
  const ranges: [number, number][] = []
  const classes: CharClass[] = []
  for (let first = true; first || peek(reader) !== "]"; first = false) {
    const inner = /^\[:(\^?)([a-z]+):\]/.exec(reader.chars.slice(reader.at, reader.at + 14).join(""))
    if (inner) {
      const found = posix(inner[2] ?? "")
      if (!found) throw new RegexError("there is no such class")
      reader.at += inner[0].length
      classes.push(inner[1] === "^" ? (code) => !found(code) : found)
      continue
    }
    const low = bracketChar(reader)
    if (typeof low === "function") {
      classes.push(low)
      continue
    }
    if (peek(reader) === "-" && peek(reader, 1) !== "]" && peek(reader, 1) !== undefined) {
      reader.at++
      const high = bracketChar(reader)
      if (typeof high === "function" || high < low) throw new RegexError("a range is the wrong way round")
      ranges.push([low, high])
    } else ranges.push([low, low])
  }
  reader.at++
  const own = classOf(ranges, i)
  const accepted: CharClass = (code) => own(code) || classes.some((accepts) => accepts(code))
  return inverse ? (code) => !accepted(code) : accepted
}

function bracketChar(reader: Reader): number | CharClass {
  const char = next(reader)
  if (char !== "\\") return char.codePointAt(0) ?? 0
  const escaped = next(reader)
  return escapedClass(reader, escaped) ?? escapedChar(reader, escaped).codePointAt(0) ?? 0
}
