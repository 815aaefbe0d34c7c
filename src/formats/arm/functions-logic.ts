/** The functions that ask and decide. https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-logical */
import type { Truth } from "../../model/truth.ts"
import { and, not, or, truth } from "../../model/truth.ts"
import type { Value } from "../../model/value.ts"
import { literal } from "../../model/value.ts"
import { oneOf, perhaps } from "../cloudformation/alternatives.ts"
import type { Call, FunctionTable, Run } from "./call.ts"
import { equal, isHidden, opened, seen } from "./equality.ts"
import { anyItemOf, nameOf } from "./pieces.ts"

/** What a value says as a condition. */
export function truthOf(value: Value | undefined): Truth {
  if (value === undefined) return "maybe"
  if (value.kind === "list" && value.alternatives) {
    const answers = new Set(value.items.map(truthOf))
    return answers.size === 1 ? ([...answers][0] ?? "maybe") : "maybe"
  }
  const found = opened(value)
  if (found.kind === "scalar") {
    if (typeof found.value === "boolean") return truth(found.value)
    return typeof found.value === "number" ? truth(found.value !== 0) : "maybe"
  }
  const word = literal(found)?.toLowerCase()
  if (word === "true" || word === "1") return "yes"
  return word === "false" || word === "0" ? "no" : "maybe"
}

export const asked =
  (ask: (args: readonly Value[]) => Truth): Run =>
  (args, { at }) => {
    const answer = ask(args)
    return answer === "maybe" ? undefined : { kind: "scalar", value: answer === "yes", span: at }
  }

/** Beside an array, what is not known is one too. */
export function alike(values: readonly Value[]): readonly Value[] {
  const isArray = (value: Value): boolean => value.kind === "list" && !value.encoded && !value.alternatives
  if (!values.some(isArray)) return values
  return values.map((value) =>
    isHidden(seen(value)) ? { kind: "list", items: [anyItemOf(value)], span: value.span } : value,
  )
}

/** Both of what may be chosen where the condition is not known, so that no permission is lost. */
export function chosen(condition: Value, then: Value, otherwise: Value, { at }: Call): Value {
  const holds = truthOf(condition)
  if (holds !== "maybe") return holds === "yes" ? then : otherwise
  const because = `whether it is this depends on \`${nameOf(condition)}\``
  const name = `if(${[condition, then, otherwise].map(nameOf).join(", ")})`
  const values = alike([then, otherwise]).map((value) => (isNothing(value) ? undefined : value))
  return oneOf(values, because, at, () => name) ?? then
}

/**
 * What a condition chooses that only a default decides: items that the other outcome would have are there perhaps, as whoever
 * deploys it may say otherwise. Whatever is no list is what the defaults give.
 */
export function withOther(value: Value, other: Value, because: string): Value {
  const [own, more] = [value, other].map((each) => (each.kind === "list" && !each.alternatives ? each : undefined))
  const isNull = value.kind === "scalar" && value.value === null
  if (!more || more.items.length === 0 || !(own || isNull)) return value
  const items = more.items.map((item) => perhaps(item, because))
  return { kind: "list", items: [...(own?.items ?? []), ...items], span: own ? value.span : other.span }
}

/** A null, or what is empty, is nothing that could be granted. */
const isNothing = (value: Value): boolean =>
  (value.kind === "scalar" && value.value === null) ||
  (value.kind === "list" && value.items.length === 0) ||
  (value.kind === "dict" && value.entries.length === 0)

/** The first that is there; what is not known may not be. */
const coalesce: Run = (args, { at }) => {
  const candidates: Value[] = []
  for (const arg of args) {
    const found = seen(arg)
    if (isAbsent(found)) continue
    candidates.push(arg)
    if (!isHidden(found)) break
  }
  const [first] = candidates
  if (!first) return { kind: "scalar", value: null, span: at }
  if (candidates.length === 1) return first
  const name = `coalesce(${args.map(nameOf).join(", ")})`
  const lists = alike(candidates)
  // Any number of items, none included, stand for an empty array too.
  const open = lists.find(
    (each) => each.kind === "list" && each.items.length > 0 && each.items.every(({ many }) => many),
  )
  if (open && lists.every((each) => each === open || (each.kind === "list" && each.items.length === 0))) return open
  return oneOf(lists, `whether \`${nameOf(first)}\` is there is not known`, at, () => name)
}

export const isAbsent = (value: Value): boolean =>
  (value.kind === "scalar" && value.value === null) || (value.kind === "unknown" && value.fails === true)

const compared =
  (test: (order: number) => boolean): Run =>
  ([a, b], { at }) => {
    const order = a && b ? orderOf(opened(a), opened(b)) : undefined
    return order === undefined ? undefined : { kind: "scalar", value: test(order), span: at }
  }

export function orderOf(a: Value, b: Value): number | undefined {
  if (a.kind === "scalar" && b.kind === "scalar")
    return typeof a.value === "number" && typeof b.value === "number" ? a.value - b.value : undefined
  const [one, other] = [literal(a), literal(b)]
  if (one === undefined || other === undefined) return undefined
  return one < other ? -1 : one > other ? 1 : 0
}

const toBool: Run = ([value], { at }) => {
  const holds = truthOf(value)
  return holds === "maybe" ? undefined : { kind: "scalar", value: holds === "yes", span: at }
}

const constant =
  (value: boolean | null): Run =>
  (_, { at }) => ({ kind: "scalar", value, span: at })

export const logicFunctions: FunctionTable = {
  and: asked((args) => and(...args.map(truthOf))),
  bool: toBool,
  coalesce,
  equals: asked(([a, b]) => (a && b ? equal(a, b) : "maybe")),
  false: constant(false),
  greater: compared((order) => order > 0),
  greaterOrEquals: compared((order) => order >= 0),
  if: ([condition, then, otherwise], call) =>
    condition && then && otherwise ? chosen(condition, then, otherwise, call) : undefined,
  less: compared((order) => order < 0),
  lessOrEquals: compared((order) => order <= 0),
  not: asked(([value]) => not(truthOf(value))),
  null: constant(null),
  or: asked((args) => or(...args.map(truthOf))),
  true: constant(true),
}
