/** A value as a template has it to what it will be: intrinsic functions replaced as far as they are known now. */
import { cut, flatten } from "../../model/text.ts"
import type { Dict, List, Piece, Text, Value } from "../../model/value.ts"
import { field, literal } from "../../model/value.ts"
import { conditionHolds } from "./conditions.ts"
import { intrinsics } from "./intrinsics.ts"
import type { Scope } from "./scope.ts"

/** What an intrinsic function is given. */
export interface Call {
  readonly scope: Scope
  readonly name: string
  /** Not evaluated yet. */
  readonly argument: Value
  readonly whole: Dict
}

export type Intrinsic = (call: Call) => Value | undefined

/** Undefined is `AWS::NoValue`: the entry or item is not there. */
export function evaluate(scope: Scope, value: Value): Value | undefined {
  switch (value.kind) {
    case "text":
      return withDynamicReferences(value)
    case "list":
      return { ...value, items: value.items.flatMap((item) => evaluateItem(scope, item)) }
    case "dict": {
      const called = callOf(scope, value)
      if (called) return called.run(called.call)
      const entries = value.entries.flatMap((each) => {
        const now = evaluate(scope, each.value)
        return now ? [{ ...each, value: now }] : []
      })
      return { ...value, entries }
    }
    default:
      return value
  }
}

function callOf(scope: Scope, whole: Dict): { readonly run: Intrinsic; readonly call: Call } | undefined {
  const only = whole.entries.length === 1 ? whole.entries[0] : undefined
  if (!only || !(only.key === "Ref" || only.key.startsWith("Fn::"))) return undefined
  return { run: intrinsics[only.key] ?? notEvaluated, call: { scope, name: only.key, argument: only.value, whole } }
}

/** An `Fn::If` whose condition is unknown gives both its items to a list, so that no permission is missed. */
function evaluateItem(scope: Scope, item: Value): readonly Value[] {
  const branches = openBranches(scope, item)
  if (branches) return branches.flatMap((branch) => evaluateItem(scope, branch))
  const now = evaluate(scope, item)
  return now ? [now] : []
}

function openBranches(scope: Scope, item: Value): readonly Value[] | undefined {
  const choice = item.kind === "dict" && item.entries.length === 1 ? field(item, "Fn::If") : undefined
  if (choice?.kind !== "list") return undefined
  const [name, ...branches] = choice.items
  const condition = literal(name)
  return condition !== undefined && conditionHolds(scope, condition) === "maybe" ? branches : undefined
}

/** The items of a list where each must stand for one value: of `Fn::Join`, `Fn::Select`. */
export function evaluateEach(scope: Scope, value: Value): List | undefined {
  if (value.kind !== "list") {
    const now = evaluate(scope, value)
    return now?.kind === "list" ? now : undefined
  }
  return { ...value, items: value.items.flatMap((item) => evaluate(scope, item) ?? []) }
}

export const notEvaluated = (call: Call): Value => unknown(call, `\`${call.name}\` is not worked out`)

export function unknown({ whole }: Pick<Call, "whole">, because: string, name = nameOf(whole)): Value {
  return { kind: "unknown", because, name, span: whole.span }
}

/** A stable name for a value that is not known: the expression in one line, the same for JSON and YAML. */
function nameOf(value: Value): string {
  switch (value.kind) {
    case "text":
      return value.pieces.map((piece) => (piece.kind === "hole" ? `\${${piece.name}}` : piece.text)).join("")
    case "scalar":
      return String(value.value)
    case "list":
      return value.items.map(nameOf).join(", ")
    case "dict": {
      const [only] = value.entries
      if (value.entries.length === 1 && only?.key === "Ref") return nameOf(only.value)
      if (value.entries.length === 1 && only?.key.startsWith("Fn::")) return `${only.key}(${nameOf(only.value)})`
      return `{${value.entries.map((each) => `${each.key}: ${nameOf(each.value)}`).join(", ")}}`
    }
    case "reference":
      return value.attribute === "" ? value.address : `${value.address}.${value.attribute}`
    case "unknown":
      return value.name
  }
}

/** A value inside a string; undefined where it cannot be part of one. */
export function piecesOf(value: Value): readonly Piece[] | undefined {
  const via = value.via ? { via: value.via } : {}
  switch (value.kind) {
    case "text":
      return value.via
        ? value.pieces.map((piece) => ({ ...piece, via: [...(value.via ?? []), ...(piece.via ?? [])] }))
        : value.pieces
    case "scalar":
      return value.value === null
        ? undefined
        : [{ kind: "literal", text: String(value.value), span: value.span, ...via }]
    case "reference":
      return [{ kind: "hole", name: nameOf(value), span: value.span, because: "known once it is deployed", ...via }]
    case "unknown":
      return [{ kind: "hole", name: value.name, span: value.span, because: value.because, ...via }]
    default:
      return undefined
  }
}

const DYNAMIC = /\{\{(resolve:[\w-]+:[^{}\s]+)\}\}/g

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html */
function withDynamicReferences(text: Text): Text {
  if (!text.pieces.some((piece) => piece.kind === "literal" && piece.text.includes("{{resolve:"))) return text
  const flat = flatten(text)
  const pieces: Piece[] = []
  let done = 0
  for (const { 0: whole, 1: name = whole, index } of flat.chars.matchAll(DYNAMIC)) {
    cut(flat, done, index, pieces)
    done = index + whole.length
    const span = cut(flat, index, done)[0]?.span ?? text.span
    pieces.push({ kind: "hole", name, span, because: "read when it is deployed" })
  }
  return { ...text, pieces: cut(flat, done, flat.chars.length, pieces) }
}
