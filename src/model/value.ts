/** A configuration value and where it was written: what every format parses into. */
import type { Choice } from "./choice.ts"
import type { Span } from "./source.ts"
import type { Type } from "./type.ts"

export type Value = Text | Scalar | List | Dict | Reference | Unknown

interface Written {
  /** Where the value itself was written, however many hops away from where it is used. */
  readonly span: Span
  /** The places it passed through on the way here, nearest the use first: `local.actions`, `var.models`, a module's argument. */
  readonly via?: readonly Span[]
  /** Set where it is not certain that the value takes effect: why. */
  readonly perhaps?: string
  /** Set where all that makes it uncertain is which of several values is meant. */
  readonly choice?: Choice | undefined
  /** Set for an item or an entry that stands for any number of them, none included. */
  readonly many?: true
  /** What its language tells of it that its kind does not: of a set, a map, or what is to be known later. */
  readonly type?: Type
  /** Set for a list or dict that stands for its own text in this language: `jsonencode` keeps the structure, and its places. */
  readonly encoded?: "json"
}

export interface Text extends Written {
  readonly kind: "text"
  readonly pieces: readonly Piece[]
}
export interface Scalar extends Written {
  readonly kind: "scalar"
  readonly value: number | boolean | null
}
export interface List extends Written {
  readonly kind: "list"
  readonly items: readonly Value[]
  /** Set where it is no list, but one of its items: which one is not known. */
  readonly alternatives?: true
  /** Of alternatives that are a parameter's: its name, which is the same whatever it allows. */
  readonly of?: string
}
export interface Dict extends Written {
  readonly kind: "dict"
  /** In source order. A key may repeat; readers decide what that means. */
  readonly entries: readonly Entry[]
}
/** A resource of the same unit, or an attribute of it: `aws_iam_role.app.arn`, `!GetAtt Role.Arn`. */
export interface Reference extends Written {
  readonly kind: "reference"
  /** The resource's address as `Resource.address` has it. */
  readonly address: string
  /** `arn`, `name`, `id`, or empty for the resource itself (`Ref`). */
  readonly attribute: string
  /** What the attribute was set to, where the resource itself says so. */
  readonly resolved?: Value
}
export interface Unknown extends Written {
  readonly kind: "unknown"
  /** Why, in words a developer understands: "`var.models` has no default". */
  readonly because: string
  /** A name that stays the same while what is behind it stays the same: the expression's own text. */
  readonly name: string
  /** Set for an error: it stays one whatever becomes known. */
  readonly fails?: true
  /** What it is, where that is known and may not be told: for working on it, never for anybody to see. */
  readonly hides?: Value
}

export interface Entry {
  readonly key: string
  readonly keySpan: Span
  readonly value: Value
}

/**
 * Part of a string: known text, or a hole named by the expression that will fill it.
 * INVARIANT: a literal whose text is as long as its span was written verbatim, so offset i of the text is offset i of
 * the span; any other literal (an escape sequence) stands for its span as a whole.
 */
export type Piece =
  | { readonly kind: "literal"; readonly text: string; readonly span: Span; readonly via?: readonly Span[] }
  | {
      readonly kind: "hole"
      readonly name: string
      readonly span: Span
      readonly because?: string
      readonly via?: readonly Span[]
      /** As of an Unknown. */
      readonly fails?: true
      readonly hides?: Value
    }

/** The string where all of it is known. */
export function literal(value: Value | undefined): string | undefined {
  if (value?.kind === "reference" && value.resolved) return literal(value.resolved)
  if (value?.kind !== "text") return undefined
  const first = value.pieces[0]
  if (first && value.pieces.length === 1) return first.kind === "literal" ? first.text : undefined
  let out = ""
  for (const piece of value.pieces) {
    if (piece.kind === "hole") return undefined
    out += piece.text
  }
  return out
}

/** The value under a key: the last one where the key repeats. */
export function field(value: Value | undefined, key: string): Value | undefined {
  return entry(value, key)?.value
}

export function entry(value: Value | undefined, key: string): Entry | undefined {
  if (value?.kind !== "dict") return undefined
  const { entries } = value
  for (let i = entries.length - 1; i >= 0; i--) if (entries[i]?.key === key) return entries[i]
  return undefined
}

/** A list's items; a lone value counts as a list of one, nothing as none. */
export const items = (value: Value | undefined): readonly Value[] =>
  value === undefined || (value.kind === "scalar" && value.value === null)
    ? []
    : value.kind === "list"
      ? value.items
      : [value]

/** The same value, seen from one hop further away. */
export const through = <T extends Value>(value: T, hop: Span): T => ({ ...value, via: [hop, ...(value.via ?? [])] })

/** What a reference stands for, where its resource says so. */
export const seen = (value: Value): Value =>
  value.kind === "reference" && value.resolved ? seen(value.resolved) : value
