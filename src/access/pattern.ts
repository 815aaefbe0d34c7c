/** Globs with holes: from text to patterns, and whether one pattern covers or overlaps another. */
import type { Pattern, Token } from "../model/grant.ts"
import type { Truth } from "../model/truth.ts"

/** How `*` and `?` in literal text are meant. */
export type Reading = "glob" | "exact"
export type Part = string | { readonly hole: string } | { readonly exact: string }

const made: Readonly<Record<Reading, Map<string, Pattern>>> = { glob: new Map(), exact: new Map() }

/** Builds a pattern from literal text and named holes. INVARIANT: plain text of equal reading gives the same pattern. */
export function pattern(parts: readonly Part[], reading: Reading): Pattern {
  const [only] = parts
  if (parts.length !== 1 || typeof only !== "string") return build(parts, reading)
  const known = made[reading].get(only)
  if (known) return known
  const fresh = build(parts, reading)
  made[reading].set(only, fresh)
  return fresh
}

function build(parts: readonly Part[], reading: Reading): Pattern {
  const tokens: Token[] = []
  for (const part of parts) {
    if (typeof part !== "string" && "hole" in part) tokens.push({ kind: "hole", name: part.hole })
    else if (typeof part !== "string") pushLiteral(tokens, part.exact)
    else if (reading === "exact" || !/[*?]/.test(part)) pushLiteral(tokens, part)
    else pushGlob(tokens, part)
  }
  return { text: tokens.map(show).join(""), tokens }
}

export const exactly = (text: string): Pattern => pattern([text], "exact")
export const glob = (text: string): Pattern => pattern([text], "glob")
export const anything: Pattern = glob("*")

const folded = new WeakMap<Pattern, Pattern>()

/** The same pattern with letter case folded, for names that are compared without it. */
export function foldCase(p: Pattern): Pattern {
  const known = folded.get(p)
  if (known) return known
  const text = p.text.toLowerCase()
  const made = p.text === text ? p : withLiterals(p, (literal) => [{ kind: "literal", text: literal.toLowerCase() }])
  folded.set(p, made)
  return made
}

/** A pattern that matches the text of `p` in any letter case, and more: each letter may be any character. */
export const anyCase = (p: Pattern): Pattern =>
  withLiterals(p, (literal) =>
    [...literal.matchAll(/\p{L}|\P{L}+/gu)].flatMap(([piece]): readonly Token[] =>
      /\p{L}/u.test(piece)
        ? Array.from({ length: piece.length }, () => ({ kind: "one" }))
        : [{ kind: "literal", text: piece }],
    ),
  )

const split = new WeakMap<Pattern, readonly Pattern[]>()

/** The six patterns between its colons, the last of which may hold more of them; undefined where there are fewer. */
export function sixParts(p: Pattern): readonly Pattern[] | undefined {
  const known = split.get(p) ?? splitAtColons(p)
  split.set(p, known)
  return known.length === 6 ? known : undefined
}

function splitAtColons(p: Pattern): readonly Pattern[] {
  const all: Token[][] = [[]]
  for (const token of p.tokens)
    for (const [i, piece] of (token.kind === "literal" ? token.text.split(":") : [token]).entries()) {
      const begins = i > 0 && all.length < 6
      if (begins) all.push([])
      const last = all.at(-1) as Token[]
      if (typeof piece !== "string") last.push(piece)
      else pushLiteral(last, i > 0 && !begins ? `:${piece}` : piece)
    }
  return all.map((tokens) => ({ text: tokens.map(show).join(""), tokens }))
}

function withLiterals(p: Pattern, replace: (literal: string) => readonly Token[]): Pattern {
  const tokens = p.tokens.flatMap((token) => (token.kind === "literal" ? replace(token.text) : [token]))
  return { text: tokens.map(show).join(""), tokens }
}

/** The text of a pattern without wildcards and holes. */
export function exactText(p: Pattern): string | undefined {
  if (p.tokens.length === 0) return ""
  const only = p.tokens[0]
  return p.tokens.length === 1 && only?.kind === "literal" ? only.text : undefined
}

export const hasHole = (p: Pattern): boolean => p.tokens.some((token) => token.kind === "hole")
export const isAnything = (p: Pattern): boolean => p.tokens.length === 1 && p.tokens[0]?.kind === "run"

function pushLiteral(tokens: Token[], text: string): void {
  const last = tokens.at(-1)
  if (text === "") return
  if (last?.kind === "literal") tokens[tokens.length - 1] = { kind: "literal", text: last.text + text }
  else tokens.push({ kind: "literal", text })
}

/** INVARIANT: in a row of wildcards the `?` come first and at most one `*` follows, so that equal globs have equal tokens. */
function pushGlob(tokens: Token[], text: string): void {
  for (const [piece] of text.matchAll(/[*?]|[^*?]+/g)) {
    if (piece !== "*" && piece !== "?") pushLiteral(tokens, piece)
    else if (piece === "*") {
      if (tokens.at(-1)?.kind !== "run") tokens.push({ kind: "run" })
    } else if (tokens.at(-1)?.kind === "run") tokens.splice(tokens.length - 1, 0, { kind: "one" })
    else tokens.push({ kind: "one" })
  }
}

function show(token: Token): string {
  if (token.kind === "run") return "*"
  if (token.kind === "one") return "?"
  return token.kind === "hole" ? `\${${token.name}}` : token.text.replace(/[*?]/g, "${$&}")
}

/** Patterns longer than this are not compared symbol by symbol. */
const longest = 4096
const run = -1
const one = -2

/** A pattern as a row of numbers: code units, `run`, `one`, and for each hole a number below them. */
interface Symbols {
  readonly row: Int32Array
  readonly holes: boolean
  readonly wild: boolean
}
const symbolsOf = new WeakMap<Pattern, Symbols>()
const holeNumbers = new Map<string, number>()

function symbols(p: Pattern): Symbols {
  const known = symbolsOf.get(p)
  if (known) return known
  const row: number[] = []
  for (const token of p.tokens) {
    if (token.kind === "run") row.push(run)
    else if (token.kind === "one") row.push(one)
    else if (token.kind === "hole") row.push(holeNumber(token.name))
    else for (let i = 0; i < token.text.length; i++) row.push(token.text.charCodeAt(i))
  }
  const made = {
    row: Int32Array.from(row),
    holes: row.some((s) => s < one),
    wild: row.includes(run) || row.includes(one),
  }
  symbolsOf.set(p, made)
  return made
}

function holeNumber(name: string): number {
  const number = holeNumbers.get(name) ?? -3 - holeNumbers.size
  holeNumbers.set(name, number)
  return number
}

/** Whether every string that `q` matches is matched by `p`. A hole equals only the hole of the same name; else the answer is maybe. */
export function covers(p: Pattern, q: Pattern): Truth {
  if (p.text === q.text || isAnything(p)) return "yes"
  if (beginApart(p, q)) return "no"
  const a = symbols(p)
  const b = symbols(q)
  if (a.row.length > longest || b.row.length > longest) return "maybe"
  if (!a.wild && !a.holes && !b.holes) return "no"
  if (matches(a.row, b.row)) return "yes"
  if (!a.holes && !b.holes) return "no"
  const same = sameStart(a.row, b.row)
  return couldCover(a.row.subarray(same), b.row.subarray(same)) ? "maybe" : "no"
}

/** How far both begin with the same letters and holes: whatever fills those, only what follows tells them apart. */
function sameStart(p: Int32Array, q: Int32Array): number {
  let i = 0
  while (i < p.length && i < q.length && p[i] === q[i] && p[i] !== run && p[i] !== one) i++
  return i
}

/** Most patterns that have nothing in common differ where both are still literal, which is quickly seen. */
function beginApart(p: Pattern, q: Pattern): boolean {
  const [a, b] = [p.tokens[0], q.tokens[0]]
  if (a?.kind !== "literal" || b?.kind !== "literal") return false
  return a.text.length < b.text.length ? !b.text.startsWith(a.text) : !a.text.startsWith(b.text)
}

/** Matches the symbols of `q` as atoms against the glob `p`: linear but for going back to the last run. */
function matches(p: Int32Array, q: Int32Array): boolean {
  let i = 0
  let j = 0
  let star = -1
  let resume = 0
  while (j < q.length) {
    const s = p[i]
    const t = q[j] as number
    if (s === run) {
      star = i++
      resume = j
    } else if (i < p.length && (s === t || (s === one && t >= one && t !== run))) {
      i++
      j++
    } else if (star >= 0) {
      i = star + 1
      j = ++resume
    } else return false
  }
  while (p[i] === run) i++
  return i === p.length
}

/** Whether some filling of the holes makes `p` cover `q`. A hole is one fixed string, so it never absorbs a wildcard of `q`. */
function couldCover(p: Int32Array, q: Int32Array): boolean {
  return reach(p, q, (s, t) => {
    if (s === run) return "left-or-right"
    if (s !== undefined && s < one && t !== undefined && (t >= 0 || t < one)) return "left-or-right"
    if (s !== undefined && s < one) return "left"
    if (t !== undefined && t < one) return s === undefined ? "right" : "left-or-right"
    if (s === undefined || t === undefined) return "none"
    return s === t || (s === one && t !== run) ? "both" : "none"
  })
}

/** Whether some string is matched by both. */
export function overlaps(p: Pattern, q: Pattern): Truth {
  if (p.text === q.text || isAnything(p) || isAnything(q)) return "yes"
  if (beginApart(p, q)) return "no"
  const a = symbols(p)
  const b = symbols(q)
  if (a.row.length > longest || b.row.length > longest) return "maybe"
  if (!a.wild && !a.holes && !b.wild && !b.holes) return "no"
  const same = sameStart(a.row, b.row)
  const meet = (elastic: (s: number) => boolean) =>
    reach(a.row.subarray(same), b.row.subarray(same), (s, t) => {
      if ((s !== undefined && elastic(s)) || (t !== undefined && elastic(t))) return "left-or-right"
      if (s === undefined || t === undefined) return "none"
      return s === t || (s === one && t >= one) || (t === one && s >= one) ? "both" : "none"
    })
  if (meet((s) => s === run)) return "yes"
  return (a.holes || b.holes) && meet((s) => s === run || s < one) ? "maybe" : "no"
}

type Step = "both" | "left" | "right" | "left-or-right" | "none"

/** Whether the ends of both rows are reached by the steps that `step` allows; each pair of places is visited once. */
function reach(p: Int32Array, q: Int32Array, step: (s: number | undefined, t: number | undefined) => Step): boolean {
  const width = q.length + 1
  const seen = new Uint8Array((p.length + 1) * width)
  const stack = [0]
  while (stack.length > 0) {
    const at = stack.pop() as number
    const i = Math.floor(at / width)
    const j = at % width
    if (i > p.length || j > q.length || seen[at]) continue
    seen[at] = 1
    if (i === p.length && j === q.length) return true
    const move = step(p[i], q[j])
    if (move === "both") stack.push(at + width + 1)
    if (i < p.length && (move === "left" || move === "left-or-right")) stack.push(at + width)
    if (j < q.length && (move === "right" || move === "left-or-right")) stack.push(at + 1)
  }
  return false
}
