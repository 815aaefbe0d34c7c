/** A YAML scalar to pieces: the runs of its characters that stand in the source as they read, and the rest. */
import type { Scalar } from "yaml"
import type { Piece } from "../../model/value.ts"
import { type Mask, type Run, unmaskedPieces } from "./mask.ts"

export function scalarPieces(mask: Mask, node: Scalar.Parsed): readonly Piece[] {
  const value = typeof node.value === "string" ? node.value : (node.source ?? "")
  if (value === "") return []
  const [start, end] = node.range
  const runs = runsOf(mask.text, node.type, value, start, end)
  return unmaskedPieces(mask, exact(runs, value) ? runs : [[value, start, end]])
}

/**
 * The library decides what a scalar says, but for the white space of lines that were joined to make them readable to
 * it (quotes.ts). Where our account of it differs, the scalar is one piece, not verbatim.
 */
function exact(runs: readonly Run[], value: string): boolean {
  const account = runs.map(([text]) => text).join("")
  return account === value || (runs.length > 1 && account.replace(/\s+/g, " ") === value.replace(/\s+/g, " "))
}

function runsOf(text: string, type: Scalar.Parsed["type"], value: string, start: number, end: number): readonly Run[] {
  switch (type) {
    case "QUOTE_DOUBLE":
      return doubleQuoted(text, start + 1, text[end - 1] === '"' && end - 1 > start ? end - 1 : end)
    case "QUOTE_SINGLE":
      return singleQuoted(text, start + 1, text[end - 1] === "'" && end - 1 > start ? end - 1 : end)
    case "BLOCK_LITERAL":
    case "BLOCK_FOLDED":
      return block(text, value, start, end)
    default:
      return folded(text, start, end)
  }
}

/** The lines of a flow scalar without the white space around their breaks: one break is a space, n breaks are n - 1. */
function folded(text: string, start: number, end: number): Run[] {
  const runs: Run[] = []
  let breaks = 0
  let behind = start
  for (let line = start; ; ) {
    const feed = text.indexOf("\n", line)
    const last = feed < 0 || feed >= end
    let from = line
    let to = last ? end : feed
    if (line > start) while (from < to && isBlank(text, from)) from++
    if (!last) while (to > from && isBlank(text, to - 1)) to--
    if (from < to || last) {
      if (breaks > 0) runs.push([breaks === 1 ? " " : "\n".repeat(breaks - 1), behind, from])
      runs.push([text.slice(from, to), from, to])
      behind = to
      breaks = 0
    }
    if (last) return runs
    breaks++
    line = feed + 1
  }
}

const isBlank = (text: string, at: number): boolean => text[at] === " " || text[at] === "\t" || text[at] === "\r"

function singleQuoted(text: string, start: number, end: number): Run[] {
  return folded(text, start, end).flatMap((run) => split(run, text, /''/g, () => "'"))
}

const ESCAPES: Readonly<Record<string, string>> = {
  "0": "\0",
  a: "\x07",
  b: "\b",
  t: "\t",
  "\t": "\t",
  n: "\n",
  v: "\v",
  f: "\f",
  r: "\r",
  e: "\x1b",
  N: "\x85",
  _: "\xa0",
  L: "\u2028",
  P: "\u2029",
}
const ESCAPE = /\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|\r?\n[ \t]*|[\s\S])/g

function doubleQuoted(text: string, start: number, end: number): Run[] {
  // A break behind a backslash is no fold, so a string that has one is left to the library's account as a whole.
  const region = text.slice(start, end)
  if (/\\\r?\n/.test(region)) return split([region, start, end], text, ESCAPE, decoded)
  return folded(text, start, end).flatMap((run) => split(run, text, ESCAPE, decoded))
}

function decoded(sequence: string): string {
  const letter = sequence[1] ?? ""
  if (letter === "\n" || letter === "\r") return ""
  const code = "xuU".includes(letter) && sequence.length > 2 ? Number.parseInt(sequence.slice(2), 16) : undefined
  if (code !== undefined) return code <= 0x10ffff ? String.fromCodePoint(code) : sequence
  return ESCAPES[letter] ?? letter
}

/** A verbatim run cut at its escape sequences, each a run of its own. */
function split(run: Run, text: string, sequences: RegExp, decode: (sequence: string) => string): Run[] {
  const [, start, end] = run
  const region = text.slice(start, end)
  if (run[0] !== region) return [run]
  const runs: Run[] = []
  let at = 0
  for (const { 0: sequence, index } of region.matchAll(sequences)) {
    runs.push([region.slice(at, index), start + at, start + index])
    runs.push([decode(sequence), start + index, start + index + sequence.length])
    at = index + sequence.length
  }
  runs.push([region.slice(at), start + at, end])
  return runs.filter(([words]) => words !== "")
}

/** The lines of a block scalar found again in its value, in order; what is between them there is a fold or a break. */
function block(text: string, value: string, start: number, end: number): Run[] {
  const header = text.indexOf("\n", start)
  if (header < 0 || header >= end) return []
  const runs: Run[] = []
  let indent: number | undefined
  let done = 0
  let behind: number | undefined
  for (let line = header + 1; line < end; ) {
    const feed = text.indexOf("\n", line)
    const close = feed < 0 || feed >= end ? end : feed
    const stop = text[close - 1] === "\r" ? close - 1 : close
    const content = text.slice(line, stop)
    const next = close + 1
    if (content.trim() !== "") {
      // An explicit indentation indicator may leave leading spaces in the value.
      indent ??= leading(content, 0) - leading(value, value.search(/[^\n]/))
      const words = content.slice(indent)
      let found = done
      while (value[found] === "\n") found++
      if (!value.startsWith(words, found) && value[found] === " ") found++
      if (!value.startsWith(words, found)) return []
      if (found > done) runs.push([value.slice(done, found), behind ?? line, line + indent])
      runs.push([words, line + indent, stop])
      done = found + words.length
      behind = stop
      // A break that stands as it reads belongs to its line.
      if (value[done] === "\n" && text[stop] === "\n" && text.length > stop) {
        runs.push(["\n", stop, stop + 1])
        done++
        behind = stop + 1
      }
    }
    line = next
  }
  if (done < value.length) runs.push([value.slice(done), behind ?? start, end])
  return joined(runs)
}

function leading(line: string, from: number): number {
  let at = Math.max(0, from)
  while (line[at] === " ") at++
  return at - Math.max(0, from)
}

/** A line and its own break, verbatim both and side by side, are one run. */
function joined(runs: readonly Run[]): Run[] {
  const out: Run[] = []
  for (const run of runs) {
    const last = out.at(-1)
    const verbatim = last && last[0].length === last[2] - last[1] && !last[0].endsWith("\n") && run[0] === "\n"
    if (verbatim && last[2] === run[1] && run[2] - run[1] === 1) out[out.length - 1] = [`${last[0]}\n`, last[1], run[2]]
    else out.push(run)
  }
  return out
}
