/** CloudFormation's intrinsic functions by name: what each makes of its argument as far as that is known. */
import { cut, flatten, spanIn } from "../../model/text.ts"
import type { Value } from "../../model/value.ts"
import { field, literal, through } from "../../model/value.ts"
import { attributePath } from "../yaml/tags.ts"
import { conditionHolds } from "./conditions.ts"
import { type Call, evaluate, evaluateEach, type Intrinsic, notEvaluated, piecesOf, unknown } from "./evaluate.ts"
import { attributeOf, meaningOf } from "./names.ts"
import { substitute } from "./substitute.ts"

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html */
export const intrinsics: Readonly<Record<string, Intrinsic>> = {
  Ref: (call) => {
    const name = literal(call.argument)
    return name === undefined ? notEvaluated(call) : meaningOf(call.scope, name, call.whole.span)
  },

  "Fn::GetAtt": (call) => {
    const path = attributePath(call.argument)
    const [resource, attribute] = path.kind === "list" ? path.items : []
    const name = literal(resource)
    const property = attribute && literal(evaluate(call.scope, attribute))
    return name === undefined || property === undefined
      ? notEvaluated(call)
      : attributeOf(call.scope, name, property, call.whole.span)
  },

  "Fn::Sub": substitute,

  "Fn::Join": (call) => {
    const [between, list] = argumentsOf(call)
    const delimiter = between && piecesOf(between)
    const items = list && evaluateEach(call.scope, list)
    if (!delimiter || !items) return notEvaluated(call)
    const parts = flattened(items.items).map(piecesOf)
    if (parts.includes(undefined)) return notEvaluated(call)
    const pieces = parts.flatMap((part, i) => (i > 0 ? [...delimiter, ...(part ?? [])] : (part ?? [])))
    return { kind: "text", pieces, span: call.whole.span }
  },

  "Fn::If": (call) => {
    const [name, then, otherwise] = argumentsOf(call)
    const condition = literal(name)
    if (condition === undefined || !then || !otherwise) return notEvaluated(call)
    const holds = conditionHolds(call.scope, condition)
    if (holds !== "maybe") return evaluate(call.scope, holds === "yes" ? then : otherwise)
    const [a, b] = [evaluate(call.scope, then), evaluate(call.scope, otherwise)]
    if (a === undefined || b === undefined) return a ?? b
    // A choice between equals is none.
    if (literal(a) !== undefined && literal(a) === literal(b)) return a
    if (a.kind === "list" && b.kind === "list")
      return { kind: "list", items: [...a.items, ...b.items], span: call.whole.span }
    return unknown(call, `condition \`${condition}\` is not known`)
  },

  "Fn::Select": (call) => {
    const [index, list] = argumentsOf(call)
    const known = index && evaluate(call.scope, index)
    const at = known?.kind === "scalar" ? Number(known.value) : Number(literal(known) ?? Number.NaN)
    const item = list && evaluateEach(call.scope, list)?.items[at]
    return item ? through(item, call.whole.span) : notEvaluated(call)
  },

  "Fn::Split": (call) => {
    const [delimiter, text] = argumentsOf(call)
    const by = literal(delimiter)
    const whole = text && evaluate(call.scope, text)
    if (!by || whole?.kind !== "text" || literal(whole) === undefined) return notEvaluated(call)
    const flat = flatten({ pieces: piecesOf(whole) ?? [], span: whole.span })
    const items: Value[] = []
    for (let at = 0; at <= flat.chars.length; ) {
      const found = flat.chars.indexOf(by, at)
      const end = found < 0 ? flat.chars.length : found
      items.push({ kind: "text", pieces: cut(flat, at, end), span: spanIn(flat, at, end) })
      at = end + by.length
    }
    return { kind: "list", items, span: call.whole.span }
  },

  "Fn::FindInMap": (call) => {
    const [map, first, second] = argumentsOf(call).map((each) => literal(evaluate(call.scope, each)))
    if (map === undefined || first === undefined || second === undefined) return notEvaluated(call)
    const found = field(field(field(call.scope.mappings, map), first), second)
    return found
      ? through(found, call.whole.span)
      : unknown(call, `mapping \`${map}\` has no \`${first}\`, \`${second}\``)
  },

  "Fn::ImportValue": (call) => unknown(call, "exported by another stack", `Fn::ImportValue(${importedName(call)})`),

  "Fn::Base64": (call) => {
    const known = literal(evaluate(call.scope, call.argument))
    if (known === undefined) return notEvaluated(call)
    const text = Buffer.from(known).toString("base64")
    return { kind: "text", pieces: [{ kind: "literal", text, span: call.whole.span }], span: call.whole.span }
  },

  "Fn::Length": (call) => {
    const list = evaluateEach(call.scope, call.argument)
    return list ? { kind: "scalar", value: list.items.length, span: call.whole.span } : notEvaluated(call)
  },

  // Who reads a policy that is a JSON string reads the object as well, and the object has every part's place.
  "Fn::ToJsonString": (call) => evaluate(call.scope, call.argument),
}

const argumentsOf = ({ argument }: Call): readonly Value[] => (argument.kind === "list" ? argument.items : [])

const flattened = (items: readonly Value[]): readonly Value[] =>
  items.flatMap((each) => (each.kind === "list" ? each.items : [each]))

function importedName({ scope, argument }: Call): string {
  const name = evaluate(scope, argument)
  const pieces = name && piecesOf(name)
  return (pieces ?? []).map((piece) => (piece.kind === "hole" ? `\${${piece.name}}` : piece.text)).join("")
}
