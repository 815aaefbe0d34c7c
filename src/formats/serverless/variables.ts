/** A value of a service to the same with its variables replaced, as far as the repository says what they are. */
import type { Span } from "../../model/source.ts"
import { cut, type Flat, flatten, spanIn } from "../../model/text.ts"
import { literal, type Piece, type Text, through, type Value } from "../../model/value.ts"
import { piecesOf } from "../cloudformation/pieces.ts"
import { type Region, sourcesIn, variablesIn } from "./expression.ts"
import { hasRoom, type Scope, unknown } from "./scope.ts"
import { lookUp } from "./sources.ts"

export function resolved(scope: Scope, value: Value): Value {
  switch (value.kind) {
    case "text":
      return value.pieces.some((piece) => piece.kind === "literal" && piece.text.includes("${"))
        ? resolvedText(scope, value)
        : value
    case "list":
      return { ...value, items: value.items.map((item) => resolved(scope, item)) }
    case "dict":
      return { ...value, entries: value.entries.map((each) => ({ ...each, value: resolved(scope, each.value) })) }
    default:
      return value
  }
}

function resolvedText(scope: Scope, text: Text): Value {
  const flat = flatten(text)
  const variables = variablesIn(flat.chars)
  const [only] = variables
  if (!only) return text
  if (variables.length === 1 && only.from === 0 && only.to === flat.chars.length) {
    const value = meaningOf(scope, flat, only)
    return text.via ? { ...value, via: [...text.via, ...(value.via ?? [])] } : value
  }
  const pieces: Piece[] = []
  let done = 0
  for (const variable of variables) {
    cut(flat, done, variable.from, pieces)
    const value = meaningOf(scope, flat, variable)
    const name = flat.chars.slice(variable.from + 2, variable.to - 1)
    const span = spanIn(flat, variable.from, variable.to)
    for (const piece of piecesOf(value) ?? [{ kind: "hole", name, span, because: `\`${name}\` is no text` } as const])
      pieces.push(piece)
    done = variable.to
  }
  return { ...text, pieces: cut(flat, done, flat.chars.length, pieces) }
}

/** The first source that there is; the last word is that of whoever deploys. */
function meaningOf(scope: Scope, flat: Flat, variable: Region): Value {
  const span = spanIn(flat, variable.from, variable.to)
  const name = flat.chars.slice(variable.from + 2, variable.to - 1)
  for (const source of sourcesIn(flat.chars, variable)) {
    const value = sourceValue(scope, flat, source, span)
    if (value)
      return hasRoom(scope, value, span) ? through(value, span) : unknown(name, "there is too much of it", span)
  }
  return unknown(name, `\`${name}\` is known when it is deployed`, span)
}

function sourceValue(scope: Scope, flat: Flat, { from, to }: Region, span: Span): Value | undefined {
  const written = flat.chars.slice(from, to)
  const part = (start: number, end: number): Text => ({
    kind: "text",
    pieces: cut(flat, start, end),
    span: spanIn(flat, start, end),
  })
  if (/^(["']).*\1$/s.test(written)) return resolved(scope, part(from + 1, to - 1))
  if (/^(?:true|false|null)$/.test(written)) return { kind: "scalar", value: JSON.parse(written), span }
  if (written !== "" && Number.isFinite(Number(written))) return { kind: "scalar", value: Number(written), span }
  if (variablesIn(written).length === 0) return lookUp(scope, written, span)
  const inner = resolved(scope, part(from, to))
  if (written.startsWith("${") && inner.kind !== "text") return inner
  const known = literal(inner)
  if (known === undefined) return unknown(written, "a part of its name is known when it is deployed", span)
  return written.startsWith("${") ? inner : lookUp(scope, known, span)
}
