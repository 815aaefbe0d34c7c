/** What we make of an expression, in the words in which Terraform tells of it. */
import { terraform } from "../../../src/formats/terraform/index.ts"
import { failureIn, hiddenIn, stringOf } from "../../../src/formats/terraform/make.ts"
import { typeOf } from "../../../src/formats/terraform/type-of.ts"
import type { Type } from "../../../src/model/type.ts"
import { field, type Value } from "../../../src/model/value.ts"
import type { Outcome } from "./real-terraform.ts"

// An expression may decode YAML.
await terraform.prepare?.([{ path: "expression.tf", revision: "head", text: "yamldecode" }])

export function evaluated(expression: string, files: Readonly<Record<string, string>> = {}): Value | undefined {
  const sources = { ...files, "expression.tf": `resource "x" "y" {\n  v = ${expression}\n}\n` }
  const { value } = terraform.read(
    "",
    Object.entries(sources).map(([path, text]) => ({ path, revision: "head", text })),
  )
  return field(value.find(({ address }) => address === "x.y")?.body, "v")
}

/** What is not known has no outcome: its reason stands there instead. */
export function ourOutcome(
  expression: string,
  files: Readonly<Record<string, string>> = {},
): Outcome | { unknown: string } {
  const value = evaluated(expression, files)
  if (!value) return { unknown: "it is not read" }
  if (failureIn(value)) return { error: true }
  const hidden = hiddenIn(value)
  if (hidden !== undefined) return { unknown: hidden }
  return { value: plain(value), type: isNullAlone(value) ? "dynamic" : typeJson(typeOf(value)) }
}

/** Of an output that is null, Terraform does not tell the type. */
const isNullAlone = (value: Value): boolean => value.kind === "scalar" && value.value === null

function plain(value: Value): unknown {
  if (value.encoded) return stringOf(value)
  switch (value.kind) {
    case "text":
      return stringOf(value)
    case "scalar":
      return value.value
    case "list":
      return value.items.map(plain)
    case "dict":
      return Object.fromEntries(value.entries.map((each) => [each.key, plain(each.value)]))
    case "reference":
      return value.resolved && plain(value.resolved)
    case "unknown":
      return undefined
  }
}

export function typeJson(type: Type): unknown {
  switch (type.kind) {
    case "any":
      return "dynamic"
    case "list":
    case "set":
    case "map":
      return [type.kind, typeJson(type.of)]
    case "tuple":
      return ["tuple", type.items.map(typeJson)]
    case "object":
      return ["object", Object.fromEntries([...type.fields].map(([name, field]) => [name, typeJson(field)]))]
    default:
      return type.kind
  }
}
