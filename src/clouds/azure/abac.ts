/**
 * The text of an assignment's condition to an expression with positions.
 * https://learn.microsoft.com/azure/role-based-access-control/conditions-format
 */

import { pattern, type Reading } from "../../access/pattern.ts"
import type { Pattern } from "../../model/grant.ts"
import type { Span } from "../../model/source.ts"
import { cut, type Flat, HOLE, spanIn } from "../../model/text.ts"

export type Expression =
  | { readonly kind: "and" | "or"; readonly of: readonly Expression[] }
  | { readonly kind: "not"; readonly of: Expression }
  /** Whether the request is for one of these operations. */
  | { readonly kind: "action"; readonly pattern: Pattern }
  | { readonly kind: "suboperation"; readonly text: string; readonly span: Span }
  | { readonly kind: "exists"; readonly attribute: Attribute }
  | {
      readonly kind: "comparison"
      readonly attribute: Attribute
      /** As written: `ForAnyOfAnyValues:GuidEquals`. */
      readonly operator: string
      readonly values: readonly Operand[]
      readonly span: Span
    }

/** `@Request[Microsoft.Authorization/roleAssignments:RoleDefinitionId]`. */
export interface Attribute {
  readonly written: string
  readonly span: Span
}
export type Operand =
  | { readonly kind: "value"; readonly in: (reading: Reading) => Pattern }
  | ({ readonly kind: "attribute" } & Attribute)

/** Deeper, or longer, than anybody writes. */
const deepest = 64
const longest = 16_384

/** Undefined where it is none. */
export function expressionIn(flat: Flat): Expression | undefined {
  if (flat.chars.length > longest) return undefined
  const cursor: Cursor = { flat, at: 0, depth: 0 }
  const found = either(cursor)
  skipBlanks(cursor)
  return cursor.at === flat.chars.length ? found : undefined
}

interface Cursor {
  readonly flat: Flat
  at: number
  depth: number
}

/** The text at the cursor that an expression matches from there; the cursor goes behind it. */
function take(cursor: Cursor, wanted: RegExp): string | undefined {
  skipBlanks(cursor)
  wanted.lastIndex = cursor.at
  const [found] = wanted.exec(cursor.flat.chars) ?? []
  if (found !== undefined) cursor.at += found.length
  return found
}

function skipBlanks(cursor: Cursor): void {
  while (/\s/.test(cursor.flat.chars[cursor.at] ?? "")) cursor.at++
}

const either = (cursor: Cursor) => joined(cursor, "or", /(\|\||OR\b)/iy, both)
const both = (cursor: Cursor) => joined(cursor, "and", /(&&|AND\b)/iy, unary)

function joined(
  cursor: Cursor,
  kind: "and" | "or",
  word: RegExp,
  part: (cursor: Cursor) => Expression | undefined,
): Expression | undefined {
  const of: Expression[] = []
  do {
    const found = part(cursor)
    if (!found) return undefined
    of.push(found)
  } while (take(cursor, word) !== undefined)
  return of.length === 1 ? of[0] : { kind, of }
}

function unary(cursor: Cursor): Expression | undefined {
  if (cursor.depth >= deepest) return undefined
  cursor.depth++
  const found = inner(cursor)
  cursor.depth--
  return found
}

function inner(cursor: Cursor): Expression | undefined {
  if (take(cursor, /(!|NOT\b)/iy) !== undefined) {
    const of = unary(cursor)
    return of && { kind: "not", of }
  }
  if (take(cursor, /\(/y) !== undefined) {
    const of = either(cursor)
    return take(cursor, /\)/y) === undefined ? undefined : of
  }
  const matches = take(cursor, /(ActionMatches|SubOperationMatches)\b/iy)
  if (matches !== undefined) return matching(cursor, /^sub/i.test(matches))
  if (take(cursor, /Exists\b/iy) !== undefined) {
    const attribute = attributeAt(cursor)
    return attribute && { kind: "exists", attribute }
  }
  return comparison(cursor)
}

function matching(cursor: Cursor, isSub: boolean): Expression | undefined {
  if (take(cursor, /\{/y) === undefined) return undefined
  skipBlanks(cursor)
  const from = cursor.at
  const value = valueAt(cursor)
  if (value?.kind !== "value" || take(cursor, /\}/y) === undefined) return undefined
  const name = value.in("glob")
  return isSub
    ? { kind: "suboperation", text: name.text, span: spanIn(cursor.flat, from, cursor.at) }
    : { kind: "action", pattern: name }
}

function attributeAt(cursor: Cursor): Attribute | undefined {
  skipBlanks(cursor)
  const from = cursor.at
  const written = take(cursor, /@(Request|Resource|Principal|Environment|Source|Target)\s*\[[^\]]*\]/iy)
  return written === undefined
    ? undefined
    : { written: written.replace(/\s+/g, ""), span: spanIn(cursor.flat, from, cursor.at) }
}

function comparison(cursor: Cursor): Expression | undefined {
  skipBlanks(cursor)
  const from = cursor.at
  const attribute = attributeAt(cursor)
  const operator = attribute && take(cursor, /[a-z]+(:[a-z]+)?/iy)
  const values = operator === undefined ? undefined : operands(cursor)
  if (!attribute || operator === undefined || !values) return undefined
  return { kind: "comparison", attribute, operator, values, span: spanIn(cursor.flat, from, cursor.at) }
}

function operands(cursor: Cursor): readonly Operand[] | undefined {
  if (take(cursor, /\{/y) === undefined) {
    const attribute = attributeAt(cursor)
    const one: Operand | undefined = attribute ? { kind: "attribute", ...attribute } : valueAt(cursor)
    return one && [one]
  }
  const all: Operand[] = []
  do {
    const value = valueAt(cursor)
    if (!value) return undefined
    all.push(value)
  } while (take(cursor, /,/y) !== undefined)
  return take(cursor, /\}/y) === undefined ? undefined : all
}

/** A text in quotes, or a number, GUID or truth without any. */
function valueAt(cursor: Cursor): Operand | undefined {
  const quoted = take(cursor, /'(?:[^'\\]|\\[\s\S]|'')*'/y)
  if (quoted !== undefined) return textBetween(cursor.flat, cursor.at - quoted.length + 1, cursor.at - 1)
  const bare = take(cursor, new RegExp(`[\\w.:+${HOLE}-]+`, "y"))
  return bare === undefined ? undefined : textBetween(cursor.flat, cursor.at - bare.length, cursor.at)
}

const textBetween = (flat: Flat, from: number, to: number): Operand => {
  const pieces = cut(flat, from, to)
  return {
    kind: "value",
    in: (reading) =>
      pattern(
        pieces.map((piece) => (piece.kind === "hole" ? { hole: piece.name } : piece.text)),
        reading,
      ),
  }
}
