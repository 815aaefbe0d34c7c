/** The functions that call what the author wrote. https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-lambda */
import type { Entry, List, Value } from "../../model/value.ts"
import { literal } from "../../model/value.ts"
import type { Argument, Call, Lambda, RunWithLambda } from "./call.ts"
import { isOpen } from "./equality.ts"
import { dictOf, listOf } from "./functions-collection.ts"
import { truthOf } from "./functions-logic.ts"
import { keyOf } from "./functions-object.ts"
import { nameOf } from "./pieces.ts"

const isLambda = (arg: Argument | undefined): arg is Lambda => arg?.kind === "lambda"
const isValue = (arg: Argument | undefined): arg is Value => arg !== undefined && arg.kind !== "lambda"

const over =
  (work: (list: List, lambda: Lambda, call: Call) => Value | undefined): RunWithLambda =>
  ([value, lambda], call) => {
    const list = isValue(value) ? listOf(value) : undefined
    return list && isLambda(lambda) ? work(list, lambda, call) : undefined
  }

const index = (value: number, { at }: Call): Value => ({ kind: "scalar", value, span: at })

/** What is there perhaps, or stands for many, still does once it is another. */
const kept = ({ many, perhaps }: Value, made: Value): Value => ({
  ...made,
  ...(many && { many }),
  ...(perhaps !== undefined && made.perhaps === undefined && { perhaps }),
})

const single = ({ many: _, perhaps: _perhaps, ...item }: Value): Value => item as Value

const map = over((list, { run, count }, call) => ({
  kind: "list",
  items: list.items.map((item, i) => kept(item, run([single(item), index(i, call)].slice(0, Math.max(1, count))))),
  span: call.at,
}))

const filter = over((list, { run, count }, call) => ({
  kind: "list",
  items: list.items.flatMap((item, i): readonly Value[] => {
    const test = run([single(item), index(i, call)].slice(0, Math.max(1, count)))
    const holds = truthOf(test)
    if (holds === "no") return []
    return [
      holds === "yes"
        ? item
        : { ...item, perhaps: item.perhaps ?? `whether it is kept depends on \`${nameOf(test)}\`` },
    ]
  }),
  span: call.at,
}))

const reduce: RunWithLambda = ([value, initial, lambda], call) => {
  const list = isValue(value) ? listOf(value) : undefined
  if (!list || !isValue(initial) || !isLambda(lambda) || isOpen(list)) return undefined
  return list.items.reduce(
    (now, item, i) => lambda.run([now, item, index(i, call)].slice(0, Math.max(2, lambda.count))),
    initial,
  )
}

/** The lambda says whether the first comes before the second. Order means nothing to who may do what: what is not known stays put. */
const sort = over((list, { run }, call) => {
  if (list.items.length > mostSorted) return { ...list, span: call.at }
  const items = list.items.toSorted((a, b) => {
    if (truthOf(run([single(a), single(b)])) === "yes") return -1
    return truthOf(run([single(b), single(a)])) === "yes" ? 1 : 0
  })
  return { kind: "list", items, span: call.at }
})
const mostSorted = 1000

const keyed = (key: Value): string => literal(key) ?? (key.kind === "scalar" ? nameOf(key) : `\${${nameOf(key)}}`)

const toObject: RunWithLambda = ([value, key, entry], call) => {
  const list = isValue(value) ? listOf(value) : undefined
  if (!list || !isLambda(key)) return undefined
  const entries = new Map<string, Entry>()
  for (const item of list.items) {
    const name = key.run([single(item)])
    const made = isLambda(entry) ? entry.run([single(item)]) : single(item)
    entries.set(keyed(name).toLowerCase(), { key: keyed(name), keySpan: name.span, value: kept(item, made) })
  }
  return { kind: "dict", entries: [...entries.values()], span: call.at }
}

const mapValues: RunWithLambda = ([value, lambda], call) => {
  const dict = isValue(value) ? dictOf(value) : undefined
  if (!dict || !isLambda(lambda)) return undefined
  const entries = dict.entries.map((each) => ({
    ...each,
    value: kept(each.value, lambda.run([single(each.value), keyOf(each)].slice(0, Math.max(1, lambda.count)))),
  }))
  return { kind: "dict", entries, span: call.at }
}

const groupBy: RunWithLambda = ([value, key, entry], call) => {
  const list = isValue(value) ? listOf(value) : undefined
  if (!list || !isLambda(key)) return undefined
  const groups = new Map<string, { readonly key: Value; readonly items: Value[] }>()
  for (const item of list.items) {
    const name = key.run([single(item)])
    const group = groups.get(keyed(name)) ?? { key: name, items: [] }
    group.items.push(kept(item, isLambda(entry) ? entry.run([single(item)]) : single(item)))
    groups.set(keyed(name), group)
  }
  const entries = [...groups].map(
    ([name, group]): Entry => ({
      key: name,
      keySpan: group.key.span,
      value: { kind: "list", items: group.items, span: call.at },
    }),
  )
  return { kind: "dict", entries, span: call.at }
}

export const lambdaFunctions: Readonly<Record<string, RunWithLambda>> = {
  filter,
  groupBy,
  map,
  mapValues,
  reduce,
  sort,
  toObject,
}
