/** Regular expressions run in time that grows with the text and the pattern alone, whatever they are: no backtracking. */
import { isWord } from "./regex-class.ts"
import { type Assertion, parseRegex, type RegexNode } from "./regex-syntax.ts"

type Instruction =
  | { readonly kind: "class"; readonly accepts: (code: number) => boolean }
  | { readonly kind: "assert"; readonly what: Assertion }
  | { readonly kind: "save"; readonly slot: number }
  /** The first is tried before the second. */
  | { kind: "split"; first: number; second: number }
  | { kind: "jump"; to: number }
  | { readonly kind: "match" }

export interface Regex {
  readonly program: readonly Instruction[]
  /** The names of the groups, empty where they have none. */
  readonly groups: readonly string[]
}

/** A pattern that takes more than this is not run. */
const longestProgram = 10_000
export class TooLarge extends Error {}

/** Throws RegexError for what is no pattern. */
export function compileRegex(pattern: string): Regex {
  const { root, groups } = parseRegex(pattern)
  const program: Instruction[] = []
  emit(program, { kind: "group", index: 0, of: root })
  program.push({ kind: "match" })
  return { program, groups }
}

function emit(program: Instruction[], node: RegexNode): void {
  if (program.length > longestProgram) throw new TooLarge()
  switch (node.kind) {
    case "class":
    case "assert":
      program.push(node)
      return
    case "sequence":
      for (const each of node.nodes) emit(program, each)
      return
    case "group":
      program.push({ kind: "save", slot: 2 * node.index })
      emit(program, node.of)
      program.push({ kind: "save", slot: 2 * node.index + 1 })
      return
    case "either":
      emitEither(program, node.nodes)
      return
    case "repeat":
      emitRepeat(program, node)
      return
  }
}

function emitEither(program: Instruction[], nodes: readonly RegexNode[]): void {
  const ends: Extract<Instruction, { kind: "jump" }>[] = []
  for (const node of nodes.slice(0, -1)) {
    const split: Instruction = { kind: "split", first: program.length + 1, second: 0 }
    program.push(split)
    emit(program, node)
    const end: Instruction = { kind: "jump", to: 0 }
    program.push(end)
    ends.push(end)
    split.second = program.length
  }
  const last = nodes.at(-1)
  if (last) emit(program, last)
  for (const end of ends) end.to = program.length
}

function emitRepeat(program: Instruction[], { of, min, max, lazy }: Extract<RegexNode, { kind: "repeat" }>): void {
  for (let i = 0; i < min; i++) emit(program, of)
  if (max === Infinity) {
    // What may match nothing is tried once before it is left, as Go does.
    if (isEmptyable(of) && min === 0) emitOptional(program, lazy, () => emitPlus(program, of, lazy))
    else emitStar(program, of, lazy)
    return
  }
  const splits: { split: Extract<Instruction, { kind: "split" }>; body: number }[] = []
  for (let i = min; i < max; i++) {
    const split: Instruction = { kind: "split", first: 0, second: 0 }
    program.push(split)
    splits.push({ split, body: program.length })
    emit(program, of)
  }
  for (const { split, body } of splits) point(split, body, program.length, lazy)
}

function emitStar(program: Instruction[], of: RegexNode, lazy: boolean): void {
  const start = program.length
  emitOptional(program, lazy, () => {
    emit(program, of)
    program.push({ kind: "jump", to: start })
  })
}

function emitPlus(program: Instruction[], of: RegexNode, lazy: boolean): void {
  const start = program.length
  emit(program, of)
  const split: Instruction = { kind: "split", first: 0, second: 0 }
  program.push(split)
  point(split, start, program.length, lazy)
}

function emitOptional(program: Instruction[], lazy: boolean, body: () => void): void {
  const split: Instruction = { kind: "split", first: 0, second: 0 }
  program.push(split)
  const start = program.length
  body()
  point(split, start, program.length, lazy)
}

function point(split: Extract<Instruction, { kind: "split" }>, body: number, after: number, lazy: boolean): void {
  split.first = lazy ? after : body
  split.second = lazy ? body : after
}

function isEmptyable(node: RegexNode): boolean {
  switch (node.kind) {
    case "class":
      return false
    case "assert":
      return true
    case "sequence":
      return node.nodes.every(isEmptyable)
    case "either":
      return node.nodes.some(isEmptyable)
    case "group":
      return isEmptyable(node.of)
    case "repeat":
      return node.min === 0 || isEmptyable(node.of)
  }
}

/** The offsets of a match and of its groups, two for each; undefined where a group took no part. */
export type Match = readonly (number | undefined)[]

interface Thread {
  readonly at: number
  readonly slots: Match
}

/** The first match from an offset on; `spend` is told of the work, and stops it by saying no. */
export function firstMatch(
  { program, groups }: Regex,
  text: string,
  from: number,
  spend: (work: number) => boolean,
): Match | undefined {
  let threads: Thread[] = []
  let found: Match | undefined
  const none: Match = Array.from({ length: 2 * (groups.length + 1) }, () => undefined)
  for (let offset = from; ; ) {
    const seen = new Set<number>()
    const ready: Thread[] = []
    for (const thread of threads) follow(program, thread, text, offset, seen, ready)
    if (!found) follow(program, { at: 0, slots: none }, text, offset, seen, ready)
    if (!spend(seen.size + 1)) throw new TooLarge()
    const code = text.codePointAt(offset)
    const next: Thread[] = []
    for (const { at, slots } of ready) {
      const instruction = program[at]
      if (instruction?.kind === "match") {
        found = slots
        break
      }
      if (code !== undefined && instruction?.kind === "class" && instruction.accepts(code))
        next.push({ at: at + 1, slots })
    }
    threads = next
    if (code === undefined || (found && threads.length === 0)) return found
    offset += code > 0xffff ? 2 : 1
  }
}

/** All that can be done without a character; what comes first is preferred. */
function follow(
  program: readonly Instruction[],
  start: Thread,
  text: string,
  offset: number,
  seen: Set<number>,
  ready: Thread[],
): void {
  const pending = [start]
  for (let thread = pending.pop(); thread; thread = pending.pop()) {
    const { at, slots } = thread
    if (seen.has(at)) continue
    seen.add(at)
    const instruction = program[at]
    switch (instruction?.kind) {
      case "jump":
        pending.push({ at: instruction.to, slots })
        break
      case "split":
        pending.push({ at: instruction.second, slots }, { at: instruction.first, slots })
        break
      case "save":
        pending.push({ at: at + 1, slots: slots.with(instruction.slot, offset) })
        break
      case "assert":
        if (holds(instruction.what, text, offset)) pending.push({ at: at + 1, slots })
        break
      default:
        ready.push(thread)
    }
  }
}

function holds(what: Assertion, text: string, offset: number): boolean {
  switch (what) {
    case "text-start":
      return offset === 0
    case "text-end":
      return offset === text.length
    case "line-start":
      return offset === 0 || text[offset - 1] === "\n"
    case "line-end":
      return offset === text.length || text[offset] === "\n"
    default: {
      const edge = wordAt(text, offset - 1) !== wordAt(text, offset)
      return edge === (what === "word-edge")
    }
  }
}

const wordAt = (text: string, offset: number): boolean =>
  offset >= 0 && offset < text.length && isWord(text.charCodeAt(offset))

/** All matches one behind the other; none is empty right behind another. */
export function allMatches(regex: Regex, text: string, spend: (work: number) => boolean): readonly Match[] {
  const matches: Match[] = []
  let last = -1
  for (let offset = 0; offset <= text.length; ) {
    const match = firstMatch(regex, text, offset, spend)
    const [start, end] = match ?? []
    if (!match || start === undefined || end === undefined) break
    const isEmpty = end === offset
    if (!isEmpty || start !== last) matches.push(match)
    offset = isEmpty ? offset + ((text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1) : end
    last = end
  }
  return matches
}
