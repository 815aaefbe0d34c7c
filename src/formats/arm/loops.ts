/** Loops to what each of their rounds makes. https://learn.microsoft.com/azure/azure-resource-manager/templates/copy-resources */
import type { Span } from "../../model/source.ts"
import type { Entry, Value } from "../../model/value.ts"
import { entry, field, literal } from "../../model/value.ts"
import { bounded } from "./bounds.ts"
import { decidersOf } from "./deciders.ts"
import { complain, type Input, type Scope } from "./scope.ts"
import { unsaid } from "./unsaid.ts"

export type Evaluate = (scope: Scope, value: Value) => Value

/** Azure makes no more of a resource than 800. */
const mostRounds = 2000

export interface Round {
  readonly scope: Scope
  /** Undefined where it stands for any number of rounds. */
  readonly index: number | undefined
}

/** One round for each, or one for any number where that is not known. */
export function roundsOf(scope: Scope, loop: Value, evaluate: Evaluate): readonly Round[] {
  const name = nameOfLoop(scope, loop, evaluate)
  const written = field(loop, "count")
  const count = written && evaluate(scope, written)
  const known =
    count?.kind === "scalar" && typeof count.value === "number" ? count.value : Number(literal(count) ?? Number.NaN)
  if (!Number.isInteger(known)) return [anyRound(scope, name, loop)]
  if (known > mostRounds)
    complain(
      scope.shared,
      "too-much-work",
      "error",
      `a loop of more than ${mostRounds} rounds is not worked out to its end`,
      loop.span,
    )
  return Array.from({ length: Math.max(0, Math.min(known, mostRounds)) }, (_, index) => ({
    scope: within(scope, name, { kind: "scalar", value: index, span: loop.span }),
    index,
  }))
}

function nameOfLoop(scope: Scope, loop: Value, evaluate: Evaluate): string {
  const written = field(loop, "name")
  return literal(written && evaluate(scope, written)) ?? ""
}

/** Stands for however many there are. */
function anyRound(scope: Scope, name: string, { span }: Value): Round {
  const index: Value = { kind: "unknown", because: "how many there are is not known", name: "*", span }
  return { scope: within(scope, name, index), index: undefined }
}

/** As `roundsOf`, for resources: what is empty by default stands for whatever it may be set to. */
export function instancesOf(scope: Scope, loop: Value, evaluate: Evaluate): readonly Round[] {
  const rounds = roundsOf(scope, loop, evaluate)
  const count = field(loop, "count")
  if (rounds.length > 0 || !count) return rounds
  const { defaults } = decidersOf(scope, count)
  return defaults.size === 0 ? [] : roundsOf(withoutDefaults(scope, defaults), loop, evaluate)
}

/** As if nothing were said of some parameters. */
export function withoutDefaults(scope: Scope, names: ReadonlySet<string>): Scope {
  const open = [...names].flatMap((name): readonly (readonly [string, Input])[] => {
    const declared = scope.parameters.get(name)
    const value = declared && unsaid(declared.key, "it is empty by default", declared.value, scope.prefix)
    return [[name, { value: () => value }]]
  })
  return { ...scope, known: new Map(), inputs: new Map([...scope.inputs, ...open]) }
}

const within = (scope: Scope, name: string, index: Value): Scope => ({
  ...scope,
  loops: new Map([...scope.loops, [name.toLowerCase(), index], ["", index]]),
})

/** What each round makes; one item for many where it is not known how many. */
const repeated = (scope: Scope, loop: Value, evaluate: Evaluate, make: (inner: Scope) => Value): readonly Value[] =>
  roundsOf(scope, loop, evaluate).map((round) =>
    round.index === undefined ? { ...make(round.scope), many: true } : make(round.scope),
  )

export const isLoop = (value: Value): boolean =>
  entry(value, "name") !== undefined && entry(value, "count") !== undefined

/** What a loop makes of its `input`, under its name. */
export function loopEntry(scope: Scope, loop: Value, keySpan: Span, evaluate: Evaluate): Entry {
  const name = field(loop, "name")
  const items = repeated(scope, loop, evaluate, (inner) => {
    const input = field(loop, "input")
    return input ? evaluate(inner, input) : { kind: "scalar", value: null, span: loop.span }
  })
  const value = bounded({ kind: "list", items, span: loop.span }, scope.shared.work, loop.span)
  return { key: literal(name) ?? "", keySpan: name?.span ?? keySpan, value }
}

/** `copyIndex()`, `copyIndex(1)`, `copyIndex('loop')`, `copyIndex('loop', 1)`. */
export function indexOf(scope: Scope, [first, second]: readonly Value[], span: Span): Value {
  const name = literal(first)?.toLowerCase()
  const index = scope.loops.get(name ?? "")
  const offset = name === undefined ? first : second
  const by = offset?.kind === "scalar" && typeof offset.value === "number" ? offset.value : 0
  if (index?.kind === "scalar" && typeof index.value === "number")
    return { kind: "scalar", value: index.value + by, span }
  return { kind: "unknown", because: "how many there are is not known", name: "*", span }
}
