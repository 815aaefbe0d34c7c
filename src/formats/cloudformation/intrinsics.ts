/** CloudFormation's intrinsic functions by name: what each makes of its argument as far as that is known. */
import { cut, flatten, spanIn } from "../../model/text.ts"
import type { Value } from "../../model/value.ts"
import { field, literal, through } from "../../model/value.ts"
import { attributePath } from "../yaml/tags.ts"
import { branches, ofEach, oneOf } from "./alternatives.ts"
import { subnets } from "./cidr.ts"
import { conditionHolds } from "./conditions.ts"
import {
  type Call,
  evaluate,
  evaluateEach,
  type Intrinsic,
  notEvaluated,
  notKnown,
  unknown,
  writtenName,
} from "./evaluate.ts"
import { exported } from "./exports.ts"
import { includedFile } from "./include.ts"
import { attributeOf, meaningOf } from "./names.ts"
import { piecesOf } from "./pieces.ts"
import { lookedUp } from "./scope.ts"
import { nameOf } from "./spelling.ts"
import { substitute } from "./substitute.ts"

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html */
export const intrinsics: Readonly<Record<string, Intrinsic>> = {
  Ref: (call) => {
    const name = literal(call.argument)
    return name === undefined ? notEvaluated(call) : meaningOf(call.scope, name, call.whole.span)
  },

  "Fn::GetAtt": (call) => {
    const path = attributePath(call.argument)
    const [resource, ...attributes] = path.kind === "list" ? path.items : []
    const name = literal(resource)
    const parts = attributes.map((each) => literal(evaluate(call.scope, each)))
    return name === undefined || parts.length === 0 || parts.includes(undefined)
      ? notEvaluated(call)
      : attributeOf(call.scope, name, parts.join("."), call.whole.span)
  },

  "Fn::Sub": substitute,

  "Fn::Join": (call) => {
    const [between, list] = argumentsOf(call)
    const delimiter = between && piecesOf(between)
    const items = list && evaluateEach(call.scope, list)
    if (!delimiter || !items) return notEvaluated(call)
    return ofEach(
      items.items,
      call.whole.span,
      () => writtenName(call.scope, call.whole),
      (chosen) => {
        const parts = flattened(chosen).map(piecesOf)
        if (parts.includes(undefined)) return notEvaluated(call)
        const pieces = parts.flatMap((part, i) => (i > 0 ? [...delimiter, ...(part ?? [])] : (part ?? [])))
        return { kind: "text", pieces, span: call.whole.span, ...(items.via && { via: items.via }) }
      },
    )
  },

  "Fn::If": (call) => {
    const [name, then, otherwise] = argumentsOf(call)
    const condition = literal(name)
    if (condition === undefined || !then || !otherwise) return notEvaluated(call)
    const holds = conditionHolds(call.scope, condition)
    if (holds !== "maybe") return evaluate(call.scope, holds === "yes" ? then : otherwise)
    const values = [evaluate(call.scope, then), evaluate(call.scope, otherwise)]
    return oneOf(values, notKnown(condition), call.whole.span, () => writtenName(call.scope, call.whole))
  },

  "Fn::Select": (call) => {
    const [index, list] = argumentsOf(call)
    const known = index && evaluate(call.scope, index)
    const at = known?.kind === "scalar" ? Number(known.value) : Number(literal(known) ?? Number.NaN)
    const items = (list && evaluateEach(call.scope, list)?.items) ?? []
    // What is there perhaps may move what comes behind it.
    const item = items.slice(0, at + 1).some((each) => each.perhaps !== undefined) ? undefined : items[at]
    return item ? through(item, call.whole.span) : notEvaluated(call)
  },

  "Fn::Split": (call) => {
    const [delimiter, text] = argumentsOf(call)
    const by = literal(delimiter)
    const whole = text && evaluate(call.scope, text)
    if (!by || whole?.kind !== "text") return notEvaluated(call)
    const flat = flatten({ pieces: piecesOf(whole) ?? [], span: whole.span })
    const items: Value[] = []
    for (let at = 0; at <= flat.chars.length; ) {
      const found = flat.chars.indexOf(by, at)
      const end = found < 0 ? flat.chars.length : found
      items.push({ kind: "text", pieces: cut(flat, at, end), span: spanIn(flat, at, end) })
      at = end + by.length
    }
    // What is not known may hold the delimiter: the parts behind it are then others.
    return literal(whole) === undefined ? notEvaluated(call) : { kind: "list", items, span: call.whole.span }
  },

  "Fn::FindInMap": (call) => {
    const [map, first, second, options] = argumentsOf(call)
    const keys = [map, first, second].map((each) => each && evaluate(call.scope, each))
    if (keys.includes(undefined)) return notEvaluated(call)
    const fallback = field(options, "DefaultValue")
    return ofEach(
      keys as Value[],
      call.whole.span,
      () => writtenName(call.scope, call.whole),
      (chosen) => {
        const found = inMap(call, chosen, fallback)
        return found && through(found, call.whole.span)
      },
    )
  },

  "Fn::ImportValue": (call) => {
    const name = evaluate(call.scope, call.argument)
    const known = literal(name)
    const found = known === undefined ? undefined : exported(call.scope, known)
    if (found) return through(found, call.whole.span)
    return unknown(call, "exported by another stack", `Fn::ImportValue(${name ? nameOf(name) : ""})`)
  },

  // Who reads what a machine runs reads the text as well, which may have holes, and every part of which has its place.
  "Fn::Base64": (call) => {
    const value = evaluate(call.scope, call.argument)
    const isText = value !== undefined && branches(value).every((each) => each.kind === "text" || isHidden(each))
    return isText ? value : notEvaluated(call)
  },

  "Fn::Length": (call) => {
    const list = evaluateEach(call.scope, call.argument)
    return list?.items.every((each) => each.perhaps === undefined)
      ? { kind: "scalar", value: list.items.length, span: call.whole.span }
      : notEvaluated(call)
  },

  // Who reads a policy that is a JSON string reads the object as well, and the object has every part's place.
  "Fn::ToJsonString": (call) => evaluate(call.scope, call.argument),

  "Fn::Transform": (call) => includedFile(call) ?? notEvaluated(call),

  "Fn::GetAZs": (call) => unknown(call, "known once it is deployed"),
  "Fn::Cidr": subnets,
  "Fn::GetStackOutput": (call) => unknown(call, "put out by another stack"),
}

const argumentsOf = ({ argument }: Call): readonly Value[] => (argument.kind === "list" ? argument.items : [])

const isHidden = (value: Value): boolean => value.kind === "unknown" && value.hides !== undefined

const flattened = (items: readonly Value[]): readonly Value[] =>
  items.flatMap((each) => (each.kind === "list" && !each.alternatives ? each.items : [each]))

/** Where a key is not known, any entry of the map may be meant. */
function inMap(call: Call, [map, first, second]: readonly Value[], fallback: Value | undefined): Value | undefined {
  const { scope, whole } = call
  const tables = lookedUp(scope.mappings, literal(map) ?? "")
  const [top, below] = [literal(first), literal(second)]
  const rest = fallback && evaluate(scope, fallback)
  if (literal(map) === undefined || tables?.kind !== "dict") return rest ?? notEvaluated(call)
  if (top !== undefined && below !== undefined)
    return (
      lookedUp(lookedUp(tables, top), below) ??
      rest ??
      unknown(call, `mapping \`${literal(map)}\` has no \`${top}\`, \`${below}\``)
    )
  const rows = top === undefined ? tables.entries.map((each) => each.value) : [lookedUp(tables, top)]
  const found = rows.flatMap((row) =>
    below === undefined
      ? row?.kind === "dict"
        ? row.entries.map((each) => each.value)
        : []
      : (lookedUp(row, below) ?? []),
  )
  const values: readonly Value[] = rest ? [...found, rest] : found
  const because = "which entry of the mapping is meant is not known"
  return values.length === 0 ? notEvaluated(call) : oneOf(values, because, whole.span, () => writtenName(scope, whole))
}
