/** Values to the sets that they make: equal ones once, in Terraform's order. */
import type { Span } from "../../model/source.ts"
import type { Type } from "../../model/type.ts"
import type { List, Value } from "../../model/value.ts"
import { seen } from "../../model/value.ts"
import { compareTexts, entriesOf, isNull, isOpenDict, isOpenList } from "./collections.ts"
import { stringOf } from "./make.ts"

/** What is known comes once, in Terraform's order; what is not known comes last. */
export function typedSet(items: readonly Value[], of: Type, span: Span): List {
  const known = new Map<string, { readonly value: Value; readonly order: string }>()
  const hidden = new Map<string, Value>()
  for (const item of items) {
    const key = item.perhaps === undefined ? identityOf(item) : undefined
    if (key === undefined) hidden.set(`${item.perhaps ?? ""}\0${nameWithin(item)}\0${hidden.size}`, item)
    else if (!known.has(key)) known.set(key, { value: item, order: key })
  }
  const sorted = [...known.values()].sort((a, b) => compareElements(a.value, b.value))
  return {
    kind: "list",
    items: [...sorted.map(({ value }) => value), ...hidden.values()],
    span,
    type: { kind: "set", of },
  }
}

const nameWithin = (value: Value): string => (value.kind === "unknown" ? value.name : "")

/** The same for equal values of one type; undefined where a part is not known. */
export function identityOf(value: Value): string | undefined {
  if (value.encoded) return identityOfText(stringOf(value))
  switch (value.kind) {
    case "scalar":
      return `${typeof value.value} ${value.value}`
    case "text":
      return identityOfText(stringOf(value))
    case "reference":
      return value.resolved && identityOf(value.resolved)
    case "list":
      return isOpenList(value) ? undefined : joined(value.items.map(identityOf), "[", "]")
    case "dict":
      if (isOpenDict(value)) return undefined
      return joined(
        entriesOf(value).map((each) => {
          const inside = identityOf(each.value)
          return inside === undefined ? undefined : `${JSON.stringify(each.key)}:${inside}`
        }),
        "{",
        "}",
      )
    case "unknown":
      return undefined
  }
}

const identityOfText = (known: string | undefined): string | undefined =>
  known === undefined ? undefined : JSON.stringify(known)

const joined = (parts: readonly (string | undefined)[], open: string, close: string): string | undefined =>
  parts.includes(undefined) ? undefined : `${open}${parts.join(",")}${close}`

/** https://github.com/zclconf/go-cty/blob/main/cty/set_internals.go */
function compareElements(a: Value, b: Value): number {
  const [left, right] = [seen(a), seen(b)]
  const nulls = Number(isNull(left)) - Number(isNull(right))
  if (nulls !== 0) return nulls
  if (left.kind === "scalar" && right.kind === "scalar") return Number(left.value) - Number(right.value)
  const [x, y] = [stringOf(left), stringOf(right)]
  if (x !== undefined && y !== undefined) return compareTexts(x, y)
  return compareTexts(orderOf(left), orderOf(right))
}

function orderOf(value: Value): string {
  if (value.encoded) return JSON.stringify(stringOf(value) ?? "")
  const all = (values: readonly Value[]) => values.map((each) => `${orderOf(each)};`).join("")
  switch (value.kind) {
    case "scalar":
      return value.value === null ? "~" : value.value === true ? "T" : value.value === false ? "F" : String(value.value)
    case "text":
      return JSON.stringify(stringOf(value) ?? "")
    case "list":
      return value.type ? `[${all(value.items)}]` : `<${all(value.items)}>`
    case "dict": {
      const entries = entriesOf(value)
      return value.type
        ? `{${entries.map((each) => `${JSON.stringify(each.key)}:${orderOf(each.value)};`).join("")}}`
        : `<${all(entries.map((each) => each.value))}>`
    }
    case "reference":
      return value.resolved ? orderOf(value.resolved) : "?"
    case "unknown":
      return "?"
  }
}
