/** `Action` and `NotAction`, `Resource` and `NotResource`, to what a statement picks or leaves out. */
import { type Entry, items, literal, type Value } from "../../model/value.ts"
import { hidden, isHole, isNothing, isWrittenEmpty, isWrittenList, type Mistakes, quote } from "./elements.ts"
import type { Selection } from "./policy-document.ts"

/** What a text of the element must look like; the message where it does not. */
export type Look = (text: string) => string | undefined

/** Where both are written, it is either: one selection for each. */
export function selectionsOf(
  only: readonly Entry[],
  except: readonly Entry[],
  look: Look,
  mistakes: Mistakes,
): readonly Selection[] {
  const [picked, omitted] = either(only, except, mistakes)
  return [selection("only", picked, look, mistakes), selection("all-except", omitted, look, mistakes)].flatMap(
    (each) => each ?? [],
  )
}

/** Of an element and its opposite, which is meant. One is left out by leaving it empty, and what is not known may be empty. */
export function either(
  only: readonly Entry[],
  except: readonly Entry[],
  mistakes: Mistakes,
): readonly [readonly Entry[], readonly Entry[]] {
  const [first, second] = [only[0], except[0]]
  if (!first || !second) return [only, except]
  const isFull = ({ value }: Entry) => items(value).length > 0
  if (!except.some(isFull)) return [only, []]
  if (!only.some(isFull)) return [[], except]
  if (!except.some(isSeen)) return [only, []]
  if (!only.some(isSeen)) return [[], except]
  mistakes.error(`${quote(first.key)} and ${quote(second.key)} exclude each other`, second.keySpan)
  return [only, except]
}

/** Whether something of it is known. */
const isSeen = ({ value }: { readonly value: Value }): boolean => {
  if (value.kind === "list") return value.items.some((item) => isSeen({ value: item }))
  if (value.kind === "dict") return value.entries.some(isSeen)
  return value.kind === "text" ? value.pieces.some(({ kind }) => kind === "literal") : value.kind === "scalar"
}

function selection(
  kind: Selection["kind"],
  entries: readonly Entry[],
  look: Look,
  mistakes: Mistakes,
): Selection | undefined {
  const last = entries.at(-1)
  return last && { kind, of: entries.flatMap((each) => textsOf(each, look, mistakes)), span: last.value.span }
}

function textsOf({ key, value }: Entry, look: Look, mistakes: Mistakes): readonly Value[] {
  const all = items(value)
  if (all.length === 0 && isWrittenEmpty(value)) mistakes.error(`${quote(key)} is empty`, value.span)
  return all.flatMap((each) => textsIn(each, key, look, mistakes))
}

/** Lists in lists too: evaluation leaves them, and what is in them is no less meant. */
function textsIn(value: Value, key: string, look: Look, mistakes: Mistakes): readonly Value[] {
  switch (value.kind) {
    case "list":
      if (isWrittenList(value)) mistakes.warning(`${quote(key)} holds a list within a list`, value.span)
      return value.items.flatMap((each) => textsIn(each, key, look, mistakes))
    case "scalar":
      if (isNothing(value)) {
        // A variable or a condition leaves it out.
        if (value.via === undefined) mistakes.warning(`${quote(key)} holds a \`null\``, value.span)
        return []
      }
      mistakes.error(`${quote(key)} must be text or a list of texts`, value.span)
      return []
    case "dict": {
      const unknown = hidden(value)
      if (unknown) return [unknown]
      mistakes.error(`${quote(key)} must be text or a list of texts`, value.span)
      return []
    }
    case "text": {
      const text = literal(value)
      if (text?.trim() === "" && value.via === undefined)
        mistakes.warning(`${quote(key)} holds an empty text`, value.span)
      const wrong = text === undefined || text.trim() === "" || isHole(text) ? undefined : look(text)
      if (wrong !== undefined) mistakes.warning(wrong, value.span)
      return [value]
    }
    default:
      return [value]
  }
}

export const anAction: Look = (text) =>
  text.includes(":") || /^[*?]+$/.test(text)
    ? undefined
    : `${quote(text)} is no action; one is written \`service:Name\``

export const aResource: Look = (text) =>
  /[:*?]/.test(text) ? undefined : `${quote(text)} is no resource; one is written as an ARN, or as \`*\``
