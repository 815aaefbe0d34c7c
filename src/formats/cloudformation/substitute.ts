/** `Fn::Sub`: a text with `${names}` to one whose names are replaced by what they stand for. */
import type { Span } from "../../model/source.ts"
import { cut, type Flat, flatten, spanIn } from "../../model/text.ts"
import type { Piece, Text, Value } from "../../model/value.ts"
import { field, through } from "../../model/value.ts"
import { ofEach } from "./alternatives.ts"
import { type Call, evaluate, notEvaluated, writtenName } from "./evaluate.ts"
import { attributeOf, meaningOf } from "./names.ts"
import { piecesOf } from "./pieces.ts"

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-sub.html */
export function substitute(call: Call): Value | undefined {
  const [written, own] = call.argument.kind === "list" ? call.argument.items : [call.argument]
  // A loop may have put a function in the place of its text.
  const body = written?.kind === "dict" ? evaluate(call.scope, written) : written
  if (body?.kind !== "text") return notEvaluated(call)
  const flat = flatten(body)
  const parts = partsOf(flat)
  const [only] = parts
  if (parts.length === 1 && only?.name !== undefined) return named(call, own, flat, only)
  const values = parts.map((part) => (part.name === undefined ? undefined : named(call, own, flat, part)))
  const given = values.filter((value) => value !== undefined)
  return ofEach(
    given,
    call.whole.span,
    () => writtenName(call.scope, call.whole),
    (chosen) => {
      let next = 0
      const text = filled(
        flat,
        parts.map((part, i) => ({ part, value: values[i] && chosen[next++] })),
        call.whole.span,
      )
      return body.via ? { ...text, via: body.via } : text
    },
  )
}

interface Filled {
  readonly part: Part
  readonly value: Value | undefined
}

function filled(flat: Flat, parts: readonly Filled[], span: Span): Text {
  const pieces: Piece[] = []
  for (const { part, value } of parts) {
    if (part.name === undefined) {
      cut(flat, part.from, part.to, pieces)
      continue
    }
    const inside = value && piecesOf(value)
    const at = spanIn(flat, part.from, part.to)
    if (inside) for (const piece of inside) pieces.push(piece)
    else if (value) pieces.push({ kind: "hole", name: part.name, span: at, because: `\`${part.name}\` is no text` })
  }
  return { kind: "text", pieces, span }
}

/** A region of the text: itself, or the name it is to be replaced by. */
interface Part {
  readonly from: number
  readonly to: number
  readonly name?: string
}

function partsOf(flat: Flat): readonly Part[] {
  const parts: Part[] = []
  let done = 0
  const upTo = (to: number) => {
    if (to > done) parts.push({ from: done, to })
  }
  for (const { 0: whole, 1: name = "", index } of flat.chars.matchAll(/\$\{([^{}]*)\}/g)) {
    const end = index + whole.length
    if (name.startsWith("!")) {
      // `${!name}` says `${name}` and replaces nothing.
      upTo(index + 2)
      done = index + 3
    } else if (/^\s*[\w:.]+\s*$/.test(name) && !isPolicyVariable(name)) {
      upTo(index)
      parts.push({ from: index, to: end, name: name.trim() })
      done = end
    }
  }
  upTo(flat.chars.length)
  return parts
}

/** `aws:username` is IAM's, `AWS::Region` CloudFormation's. */
const isPolicyVariable = (name: string): boolean => /^[^:]+:[^:]/.test(name)

function named(call: Call, own: Value | undefined, flat: Flat, part: Part): Value | undefined {
  const name = part.name ?? ""
  const span = spanIn(flat, part.from, part.to)
  const given = field(own, name)
  if (given) {
    const value = evaluate(call.scope, given)
    return value && through(value, span)
  }
  const dot = name.indexOf(".")
  return dot < 0
    ? meaningOf(call.scope, name, span)
    : attributeOf(call.scope, name.slice(0, dot), name.slice(dot + 1), span)
}
