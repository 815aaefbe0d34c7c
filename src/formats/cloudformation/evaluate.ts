/** A value as a template has it to what it will be: intrinsic functions replaced as far as they are known now. */
import { cut, flatten } from "../../model/text.ts"
import type { Dict, Entry, List, Piece, Text, Value } from "../../model/value.ts"
import { field, literal } from "../../model/value.ts"
import { perhaps } from "./alternatives.ts"
import { conditionHolds } from "./conditions.ts"
import { unrolled } from "./for-each.ts"
import { withAndWithout } from "./guards.ts"
import { intrinsics } from "./intrinsics.ts"
import { mayGoOn, type Scope } from "./scope.ts"
import { nameOf } from "./spelling.ts"

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
  if (!mayGoOn(scope, value.span)) return tooMuch(value)
  switch (value.kind) {
    case "text":
      return withDynamicReferences(value)
    case "list": {
      const items = replacedEach(value.items, (item) => evaluateItem(scope, item))
      return items === value.items ? value : { ...value, items }
    }
    case "dict": {
      const called = callOf(scope, value)
      if (!called) {
        const entries = evaluateEntries(scope, value)
        return entries === value.entries ? value : { ...value, entries }
      }
      const made = called.run(called.call)
      const now = made?.kind === "text" ? withDynamicReferences(made) : made
      return now && value.perhaps !== undefined ? { ...now, perhaps: value.perhaps, choice: undefined } : now
    }
    default:
      return value
  }
}

const tooMuch = (value: Value): Value => ({
  kind: "unknown",
  because: "the template takes too much work",
  name: "…",
  span: value.span,
})

function callOf(scope: Scope, whole: Dict): { readonly run: Intrinsic; readonly call: Call } | undefined {
  const only = whole.entries.length === 1 ? whole.entries[0] : undefined
  if (!only || !(only.key === "Ref" || (only.key.startsWith("Fn::") && !only.key.startsWith("Fn::ForEach"))))
    return undefined
  const run = Object.hasOwn(intrinsics, only.key) ? intrinsics[only.key] : undefined
  return { run: run ?? notEvaluated, call: { scope, name: only.key, argument: only.value, whole } }
}

const evaluateEntries = (scope: Scope, { entries }: Dict): readonly Entry[] =>
  replacedEach(unrolled(scope, entries), (each) => {
    if (each.key === "Fn::Transform") return included(scope, each)
    const now = evaluate(scope, each.value)
    if (!now) return []
    const value = each.key === "Condition" ? withAndWithout(now) : now
    return value === each.value ? each : { key: each.key, keySpan: each.keySpan, value }
  })

/** Each replaced by one or several; the same list where each is itself, as most of what is written is. */
function replacedEach<T extends Value | Entry>(
  all: readonly T[],
  replace: (each: T) => T | readonly T[],
): readonly T[] {
  let made: T[] | undefined
  let i = 0
  for (const each of all) {
    const now = replace(each)
    if (now !== each) made ??= all.slice(0, i)
    i++
    if (!made) continue
    if (!isSeveral(now)) made.push(now)
    else for (const one of now) made.push(one)
  }
  return made ?? all
}

const severalOf = <T extends Value | Entry>(now: T | readonly T[]): readonly T[] => (isSeveral(now) ? now : [now])

const isSeveral = <T extends Value | Entry>(now: T | readonly T[]): now is readonly T[] => Array.isArray(now)

/** An `AWS::Include` among other entries stands for the entries of the file. */
function included(scope: Scope, { key, keySpan, value }: Entry): readonly Entry[] {
  const whole: Dict = { kind: "dict", entries: [{ key, keySpan, value }], span: value.span }
  const now = evaluate(scope, whole)
  return now?.kind === "dict"
    ? now.entries
    : now
      ? [{ key: `\${${writtenName(scope, whole)}}`, keySpan, value: now }]
      : []
}

/** An `Fn::If` whose condition is unknown gives both its items to a list, so that no permission is missed. */
function evaluateItem(scope: Scope, item: Value): Value | readonly Value[] {
  const open = openBranches(scope, item)
  if (!open) {
    const now = evaluate(scope, item)
    if (!now) return []
    return now.kind === "list" && now.alternatives ? now.items : now
  }
  const among = { count: open.values.length }
  return open.values.flatMap((branch, at) =>
    severalOf(evaluateItem(scope, branch)).map((value) => perhaps(value, open.because, { among, at })),
  )
}

function openBranches(scope: Scope, item: Value) {
  const choice = item.kind === "dict" && item.entries.length === 1 ? field(item, "Fn::If") : undefined
  if (choice?.kind !== "list") return undefined
  const [name, ...values] = choice.items
  const condition = literal(name)
  if (condition === undefined || conditionHolds(scope, condition) !== "maybe") return undefined
  const [one, other] = values.map((value) => literal(value))
  // A choice between equals is none.
  return one !== undefined && one === other ? undefined : { values, because: notKnown(condition) }
}

export const notKnown = (condition: string): string => `condition \`${condition}\` is not known`

/** The items of a list where each must stand for one value: of `Fn::Join`, `Fn::Select`. */
export function evaluateEach(scope: Scope, value: Value): List | undefined {
  if (value.kind !== "list") {
    const now = evaluate(scope, value)
    return now?.kind === "list" && !now.alternatives ? now : undefined
  }
  return { ...value, items: value.items.flatMap((item) => evaluate(scope, item) ?? []) }
}

export const notEvaluated = (call: Call): Value => unknown(call, `\`${call.name}\` is not worked out`)

export function unknown({ scope, whole }: Pick<Call, "scope" | "whole">, because: string, name?: string): Value {
  return { kind: "unknown", because, name: name ?? writtenName(scope, whole), span: whole.span }
}

/** The name of what is written and not worked out: resources in it are called as references to them are. */
export function writtenName({ names }: Scope, value: Value): string {
  const name = nameOf(value)
  return names ? name.replace(/(?<![:\w])[A-Za-z0-9]+(?![:\w])/g, (word) => names.get(word) ?? word) : name
}

const DYNAMIC = /\{\{resolve:[\w-]+:[^{}\s]+\}\}/g

/** Written as they are, or put together by a function. https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html */
function withDynamicReferences(text: Text): Text {
  if (!text.pieces.some((piece) => piece.kind === "literal" && piece.text.includes("{{resolve:"))) return text
  const flat = flatten(text)
  const pieces: Piece[] = []
  let done = 0
  for (const { 0: whole, index } of flat.chars.matchAll(DYNAMIC)) {
    cut(flat, done, index, pieces)
    done = index + whole.length
    const within = cut(flat, index, done)
    const name = nameOf({ ...text, pieces: within }).slice(2, -2)
    pieces.push({ kind: "hole", name, span: within[0]?.span ?? text.span, because: "read when it is deployed" })
  }
  return { ...text, pieces: cut(flat, done, flat.chars.length, pieces) }
}
