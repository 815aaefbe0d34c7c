/** A variable's type, as an expression, to its value of that type: optional attributes get their defaults, the rest is converted. */
import type { Type } from "../../model/type.ts"
import type { Dict, Entry, Value } from "../../model/value.ts"
import type { Expression, ObjectEntry } from "../hcl/ast.ts"
import { isNull, isOpenKey } from "./collections.ts"
import { convert } from "./conversions.ts"
import { evaluate } from "./evaluate.ts"
import { stringOf } from "./make.ts"
import type { Scope } from "./scope.ts"

/** https://developer.hashicorp.com/terraform/language/expressions/type-constraints */
export function constrained(value: Value, type: Expression, scope: Scope): Value {
  const whole = withDefaults(value, type, scope)
  const made = convert(whole, typeIn(type, scope))
  // What does not fit would stop the deployment; what is known of it is judged all the same.
  return made.kind === "unknown" && whole.kind !== "unknown" ? whole : { ...made, ...(whole.via && { via: whole.via }) }
}

const primitives: ReadonlyMap<string, Type> = new Map([
  ["string", { kind: "string" }],
  ["number", { kind: "number" }],
  ["bool", { kind: "bool" }],
])

export function typeIn(expression: Expression, scope: Scope): Type {
  if (expression.kind === "variable") return primitives.get(expression.name) ?? { kind: "any" }
  if (expression.kind === "parentheses") return typeIn(expression.of, scope)
  if (expression.kind !== "call") return { kind: "any" }
  const [first] = expression.arguments
  const of = (): Type => (first ? typeIn(first, scope) : { kind: "any" })
  switch (expression.name) {
    case "list":
    case "set":
    case "map":
      return { kind: expression.name, of: of() }
    case "optional":
      return of()
    case "tuple":
      return { kind: "tuple", items: first?.kind === "tuple" ? first.items.map((item) => typeIn(item, scope)) : [] }
    case "object": {
      const fields = fieldsOf(first, scope)
      return {
        kind: "object",
        fields: new Map([...fields].map(([name, { value }]) => [name, typeIn(value, scope)])),
        optional: new Set([...fields].flatMap(([name, { value }]) => (isOptional(value) ? [name] : []))),
      }
    }
    default:
      return { kind: "any" }
  }
}

const fieldsOf = (object: Expression | undefined, scope: Scope): ReadonlyMap<string, ObjectEntry> =>
  new Map(
    object?.kind === "object" ? object.entries.map((each) => [stringOf(evaluate(each.key, scope)) ?? "", each]) : [],
  )

const isOptional = (type: Expression): boolean => type.kind === "call" && type.name === "optional"

/** Terraform fills in defaults before it converts, from the outside in. */
function withDefaults(value: Value, type: Expression, scope: Scope): Value {
  if (type.kind === "parentheses") return withDefaults(value, type.of, scope)
  if (type.kind !== "call" || value.encoded) return value
  const [first] = type.arguments
  if (!first) return value
  switch (type.name) {
    case "optional":
      return withDefaults(value, first, scope)
    case "list":
    case "set":
      return value.kind === "list"
        ? { ...value, items: value.items.map((item) => withDefaults(item, first, scope)) }
        : value
    case "map":
      return value.kind === "dict" ? eachEntry(value, (entry) => withDefaults(entry, first, scope)) : value
    case "tuple":
      return value.kind === "list" && first.kind === "tuple"
        ? {
            ...value,
            items: value.items.map((item, i) => {
              const of = first.items[i]
              return of ? withDefaults(item, of, scope) : item
            }),
          }
        : value
    case "object":
      return value.kind === "dict" ? filled(value, fieldsOf(first, scope), scope) : value
    default:
      return value
  }
}

const eachEntry = (value: Dict, change: (value: Value) => Value): Dict => ({
  ...value,
  entries: value.entries.map((each) => ({ ...each, value: change(each.value) })),
})

function filled(value: Dict, fields: ReadonlyMap<string, ObjectEntry>, scope: Scope): Value {
  const given = new Set(value.entries.map(({ key }) => key))
  // What is not known may bring any of them.
  const isOpen = [...given].some(isOpenKey)
  const defaultOf = (name: string): Value | undefined => {
    const type = fields.get(name)?.value
    const fallback = type?.kind === "call" && type.name === "optional" ? type.arguments[1] : undefined
    return fallback && evaluate(fallback, scope)
  }
  const own = value.entries.map((each): Entry => {
    const type = fields.get(each.key)?.value
    const found = isNull(each.value) ? (defaultOf(each.key) ?? each.value) : each.value
    return type ? { ...each, value: withDefaults(found, type, scope) } : each
  })
  const missing = [...fields].flatMap(([name, { value: type }]): Entry[] => {
    const fallback = given.has(name) || isOpen ? undefined : defaultOf(name)
    return fallback ? [{ key: name, keySpan: fallback.span, value: withDefaults(fallback, type, scope) }] : []
  })
  return { ...value, entries: [...own, ...missing] }
}
