/** What a generated text says to the line of its author's program that says so: changed lines before others. */
import type { AccessDelta } from "../model/delta.ts"
import type { Source, Span, Writing } from "../model/source.ts"
import { lineAt, linesOf, positionAt } from "../model/source.ts"

/** What to look for, as it stands in the generated text. */
export interface Sought {
  /** The text that the finding is about. */
  readonly text: string
  /** What is granted: actions as they are written. */
  readonly granted: readonly string[]
  /** The name of a policy that the provider wrote. */
  readonly policy?: string
}

/** So many places of one word are looked at in a file. */
const mostPlaces = 200

/**
 * The words themselves on a changed line, then what may be called to grant it, what changed of the statement that made it, and of
 * one that gives it its name; then the same where nothing changed, in the files that made it. A recorded stack tells only of what
 * was said first: more may have been added to one policy since.
 */
export function lineOf(writing: Writing, sought: Sought, changed: (span: Span) => boolean): Span | undefined {
  const { line, files, others, names, sayings } = writing
  const words = [sought.text, ...(sought.policy === undefined ? [] : [sought.policy]), ...sought.granted]
    .map(word)
    .filter((each) => each.length > 0)
  const calls = sought.granted.flatMap((each) => sayings.get(each.toLowerCase()) ?? [])
  const isTouched = (source: Source) => changed({ source, start: 0, end: source.text.length })
  const touched = {
    own: files.filter(isTouched),
    other: others.filter((each) => !files.includes(each) && isTouched(each)),
  }
  const all = [...touched.own, ...touched.other]
  const search = (
    inside: readonly Source[],
    what: readonly string[],
    find: Find,
    wanted: (span: Span) => boolean = always,
  ) =>
    nearest(
      inside.flatMap((source) => [...new Set(what)].flatMap((each) => find(source, each)).filter(wanted)),
      line,
      what,
    )
  const named = names.map((name) => all.flatMap((source) => quoted(source, name)))
  return (
    search(touched.own, words, quoted, changed) ??
    search(touched.own, calls, called, changed) ??
    firstOf(line ? [line] : [], (each) => changedPart(each, words, changed)) ??
    search(touched.other, words.filter(tells), quoted, changed) ??
    search(touched.other, calls, called, changed) ??
    firstOf(named.flat(), (each) => changedPart(wholeLine(each), words, changed)) ??
    search(files, words.filter(tells), quoted) ??
    search(files.slice(0, 1), calls, called) ??
    line ??
    (named[0]?.length === 1 && named[0][0] ? wholeLine(named[0][0]) : undefined)
  )
}

const always = (): boolean => true

function firstOf<T, U>(all: readonly T[], find: (each: T) => U | undefined): U | undefined {
  for (const each of all) {
    const found = find(each)
    if (found !== undefined) return found
  }
  return undefined
}

/** So many lines of one statement are looked at. */
const mostLines = 80

/**
 * What changed of the statement that begins on a line: a word that is looked for, or the whole line. What is indented further belongs
 * to the statement, in every language.
 */
function changedPart(line: Span, words: readonly string[], changed: (span: Span) => boolean): Span | undefined {
  const { source } = line
  const first = positionAt(source, line.start)
  for (let number = first.line; number < first.line + mostLines; number++) {
    const next = lineAt(source, number)
    if (!next) continue
    if (number > first.line && positionAt(source, next.start).column <= first.column) return undefined
    if (!changed(next)) continue
    const isInside = (span: Span) => span.start >= next.start && span.end <= next.end
    return firstOf(words, (each) => quoted(source, each).find(isInside)) ?? next
  }
  return undefined
}

type Find = (source: Source, what: string) => readonly Span[]

/** Without quotes and blanks, and of a path its last part: what a program writes of `arn:…:policy/Name`. */
function word(text: string): string {
  const bare = text.trim().replace(/^["'](.*)["']$/s, "$1")
  return bare.length > 200 || bare.includes("\n") ? "" : bare
}

/** A word that says what it is about wherever it stands. */
const tells = (text: string): boolean => /\w{3}/.test(text)

/** Where a program has a text as one of its own: with the quotes, or as the end of a longer one. */
function quoted(source: Source, text: string): readonly Span[] {
  const last = text.slice(text.lastIndexOf("/") + 1)
  const found = placesOf(source, text).flatMap((start) => quotedAt(source, start, start + text.length))
  return found.length > 0 || last === text || !tells(last)
    ? found
    : placesOf(source, last).flatMap((start) => quotedAt(source, start, start + last.length))
}

const quotes = "\"'`"

function quotedAt(source: Source, start: number, end: number): readonly Span[] {
  const [before, after] = [source.text[start - 1] ?? "", source.text[end] ?? ""]
  if (after === "" || !quotes.includes(after)) return []
  if (before !== "" && quotes.includes(before)) return [{ source, start: start - 1, end: end + 1 }]
  return before === "/" ? [{ source, start, end }] : []
}

/** Where a program calls a method of that name. */
const called: Find = (source, name) =>
  placesOf(source, name).flatMap((start) => {
    const end = start + name.length
    const isCall =
      /[.\w]/.test(source.text[start - 1] ?? "") && source.text[start - 1] === "." && source.text[end] === "("
    return isCall ? [{ source, start, end }] : []
  })

function placesOf({ text }: Source, what: string): readonly number[] {
  const found: number[] = []
  if (what === "") return found
  for (let at = text.indexOf(what); at >= 0 && found.length < mostPlaces; at = text.indexOf(what, at + 1))
    found.push(at)
  return found
}

/** Of several places the one nearest to the line that made it, those after it first; else the first. */
function nearest(places: readonly Span[], line: Span | undefined, what: readonly string[]): Span | undefined {
  const at = line && positionAt(line.source, line.start).line
  const distance = (span: Span): number => {
    if (at === undefined || span.source !== line?.source) return linesOf(span.source).length + 1_000_000
    const away = positionAt(span.source, span.start).line - at
    return away < 0 ? 10_000 - away : away
  }
  const rank = (span: Span): number =>
    what.findIndex((each) => span.source.text.slice(span.start, span.end).includes(each))
  return places.toSorted((a, b) => rank(a) - rank(b) || distance(a) - distance(b))[0]
}

/**
 * Where it is not known what files said before: whether a changed line of the program says what is new in them. `paths` are theirs.
 */
export const isWrittenNow =
  (paths: ReadonlySet<string>, changed: (span: Span) => boolean) =>
  (delta: AccessDelta): boolean => {
    const { block, sought } = placeOf(delta)
    if (!paths.has(block.source.path)) return true
    const line = block.writtenIn && lineOf(block.writtenIn, sought, changed)
    return line !== undefined && changed(line)
  }

function placeOf(delta: AccessDelta): { readonly block: Span; readonly sought: Sought } {
  if (delta.kind === "setting") return { block: delta.setting.block, sought: { text: "", granted: [] } }
  if (delta.kind === "lint") return { block: delta.lint.block, sought: { text: delta.lint.text, granted: [] } }
  const { action, origin } = delta.grant
  const policy = origin.managedPolicy
  return {
    block: origin.block,
    sought: { text: "", granted: [action.of.text], ...(policy !== undefined && { policy }) },
  }
}

/** The line that a place is on. */
export const wholeLine = (span: Span): Span => lineAt(span.source, positionAt(span.source, span.start).line) ?? span
