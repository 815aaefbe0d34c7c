/** What is not known to what a loop runs over in its place: the fields of an object's type, or one item for any number of them. */
import type { Value } from "../../model/value.ts"
import type { ForExpression } from "../hcl/ast.ts"
import type { Pair } from "./loops.ts"
import { seen, text, unknown } from "./make.ts"

/** Undefined of what is known, and of an error. */
export function standInsOf(over: Value, { of, span, valueName, keyName }: ForExpression): readonly Pair[] | undefined {
  if (over.kind !== "unknown" && over.kind !== "reference") return undefined
  if (over.kind === "unknown" && over.fails) return undefined
  const because = over.kind === "unknown" ? over.because : `\`${over.address}\` is known at deployment`
  if (over.kind === "unknown" && over.type?.kind === "object")
    return [...over.type.fields.keys()].map((name) => [
      text(name, of.span),
      { ...unknown(of.span, because, `${over.name}.${name}`), perhaps: because },
    ])
  const key = unknown(span, because, keyName ?? "key")
  return [[key, { ...unknown(span, because, valueName), many: true, perhaps: because }]]
}

/** Whether anything of a value is known. */
export function saysSomething(value: Value): boolean {
  const found = seen(value)
  switch (found.kind) {
    case "list":
      return found.items.some(saysSomething)
    case "dict":
      return found.entries.some((each) => saysSomething(each.value))
    case "text":
      return found.pieces.some(({ kind }) => kind === "literal")
    case "scalar":
      return true
    default:
      return false
  }
}
