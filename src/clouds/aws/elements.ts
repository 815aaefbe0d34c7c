/** A map of a policy document to its elements by name; what stands twice, is misspelt or is none is noted with its place. */
import type { Diagnostic } from "../../model/diagnostic.ts"
import { nearest } from "../../model/nearest.ts"
import { oneLine } from "../../model/one-line.ts"
import { type Span, textOf } from "../../model/source.ts"
import type { Dict, Entry, Unknown, Value } from "../../model/value.ts"

/** What is wrong with a part of a document, as far as it has been read. */
export interface Mistakes {
  readonly diagnostics: readonly Diagnostic[]
  /** Why it is not certain that the part means what was read; undefined where it is. */
  doubt(): string | undefined
  /** How many reasons there are for that. */
  doubts(): number
  /** AWS refuses it: whatever else is read of the part holds only perhaps. */
  error(message: string, at: Span): void
  /** It means what it says, though hardly what its author hoped. */
  warning(message: string, at: Span): void
  /** It is no mistake, but not known. */
  unsure(because: string): void
}

export function noting(before?: string): Mistakes {
  const diagnostics: Diagnostic[] = []
  let doubt = before
  let doubts = before === undefined ? 0 : 1
  return {
    diagnostics,
    doubt: () => doubt,
    doubts: () => doubts,
    error(message, at) {
      diagnostics.push({ code: "shape", severity: "error", message, at })
      doubt ??= message
      doubts++
    },
    warning: (message, at) => void diagnostics.push({ code: "shape", severity: "warning", message, at }),
    unsure(because) {
      doubt ??= because
      doubts++
    },
  }
}

/** More about one document helps nobody. */
const mostTold = 200

/** Errors first, where there is more than anybody reads. */
export function told(all: readonly Diagnostic[]): readonly Diagnostic[] {
  if (all.length <= mostTold) return all
  const isError = ({ severity }: Diagnostic) => severity === "error"
  return [...all.filter(isError), ...all.filter((each) => !isError(each))].slice(0, mostTold)
}

const longestQuote = 60

/** A user's text as a message can hold it. */
export const quote = (text: string): string => {
  const line = oneLine(text).replaceAll("`", "'")
  return `\`${line.length > longestQuote ? `${[...line].slice(0, longestQuote).join("")}…` : line}\``
}

export interface Elements {
  /** Whatever stands under a name, in any letter case; more than one is a mistake that has been noted. */
  readonly of: (name: string) => readonly Entry[]
  /** Entries whose names are none, and are not read. */
  readonly strange: readonly Entry[]
}

/** An element under a name that is none is read as the one that it is spelt most like, where that is missing. */
export function elementsOf(map: Dict, names: readonly string[], what: string, mistakes: Mistakes): Elements {
  const found = new Map<string, Entry[]>()
  const strange: Entry[] = []
  const known = namesIn(names)
  for (const each of map.entries) {
    const name = known.get(each.key.toLowerCase())
    if (name !== undefined) add(found, name, each)
    else if (!isHole(each.key)) strange.push(each)
  }
  for (const [name, [, second]] of found)
    if (second && isLong(name)) mistakes.error(`${quote(name)} stands twice in one ${what}`, second.keySpan)
  const unread = strange.filter((each) => {
    const meant = meantBy(each.key, names)
    if (meant === undefined || found.has(meant)) return true
    mistakes.error(noElement(each.key, meant), each.keySpan)
    add(found, meant, each)
    return false
  })
  return { of: (name) => found.get(name) ?? [], strange: unread }
}

/** What AWS makes of a statement with an element that there is not: it refuses it. What is spelt like another may have been meant. */
export function refuse({ strange }: Elements, names: readonly string[], what: string, mistakes: Mistakes): void {
  for (const { key, keySpan } of strange) {
    const meant = meantBy(key, names)
    if (meant !== undefined) mistakes.error(noElement(key, meant), keySpan)
    else mistakes.warning(`there is no element ${quote(key)} in a ${what}`, keySpan)
  }
}

const noElement = (key: string, meant: string): string =>
  `there is no element ${quote(key)}; did you mean ${quote(meant)}`

const meantBy = (key: string, names: readonly string[]): string | undefined =>
  nearest(key.slice(0, longestQuote), names.filter(isLong))[0]

/** Any short word is spelt much like `Id` or `Sid`, and those decide nothing. */
const isLong = (name: string): boolean => name.length > 3

/** The names by their lower case, made once for each kind of map. */
const lowered = new WeakMap<readonly string[], ReadonlyMap<string, string>>()
function namesIn(names: readonly string[]): ReadonlyMap<string, string> {
  const known = lowered.get(names) ?? new Map(names.map((name) => [name.toLowerCase(), name]))
  lowered.set(names, known)
  return known
}

function add(found: Map<string, Entry[]>, name: string, entry: Entry): void {
  const list = found.get(name)
  if (list) list.push(entry)
  else found.set(name, [entry])
}

/** A key that is not known, or under which entries come that are not seen here. */
export const isHole = (key: string): boolean => key.includes("${")

/** What brings entries to a map that are not seen here. */
export const unseenIn = (map: Dict): string | undefined => map.entries.find(({ key }) => isHole(key))?.key

/** Whether a list stands there in the author's own brackets. One that evaluation made has come a way, or holds alternatives. */
export const isWrittenList = (value: Value): boolean =>
  value.kind === "list" && value.via === undefined && value.items.every(({ perhaps }) => perhaps === undefined)

export const isNothing = (value: Value): boolean => value.kind === "scalar" && value.value === null

/** Whether its author left it empty. What a variable leaves empty is no mistake of whoever wrote the statement. */
export const isWrittenEmpty = (value: Value): boolean =>
  value.via === undefined && (isNothing(value) || /^(\[\s*\]|\{\s*\})$/.test(textOf(value.span)))

/** A template's function in a document that stands alone: whoever deploys it fills it in. Undefined of any other value. */
export function hidden(value: Value): Unknown | undefined {
  if (value.kind === "unknown") return value
  const { kind, span } = value
  const name = kind === "dict" && value.entries.length === 1 ? value.entries[0]?.key : undefined
  if (name !== "Ref" && !name?.startsWith("Fn::")) return undefined
  return { kind: "unknown", name: textOf(span).replace(/\s+/g, " "), because: "a template fills it in", span }
}
