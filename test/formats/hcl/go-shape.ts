/** Our tree as the JSON that the Go implementation makes of a file: expressions as their text in `${…}`, blocks by type and labels. */
import type { Body, Expression, Template, TemplatePart } from "../../../src/formats/hcl/ast.ts"
import { textOf } from "../../../src/model/source.ts"

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json }

export function bodyJson(body: Body): { [key: string]: Json } {
  const out: { [key: string]: Json } = {}
  for (const { name, value } of body.attributes) out[name] = expressionJson(value)
  for (const block of body.blocks) {
    let at = out
    const path = [block.type, ...block.labels.map(({ text }) => text)]
    const last = path.pop() ?? ""
    for (const step of path) {
      at[step] ??= {}
      at = at[step] as { [key: string]: Json }
    }
    at[last] = [...((at[last] as Json[] | undefined) ?? []), bodyJson(block.body)]
  }
  return out
}

function expressionJson(expression: Expression): Json {
  switch (expression.kind) {
    case "number":
    case "boolean":
      return expression.value
    case "null":
      return null
    case "template": {
      const [only, ...others] = expression.parts
      return only?.kind === "interpolation" && others.length === 0
        ? expressionJson(only.value)
        : templateText(expression)
    }
    case "tuple":
      return expression.items.map(expressionJson)
    case "object":
      return Object.fromEntries(expression.entries.map(({ key, value }) => [keyText(key), expressionJson(value)]))
    case "unary":
      // A negative number is a number to it.
      if (expression.operator === "-" && expression.operand.kind === "number") return -expression.operand.value
      return `\${${source(expression)}}`
    default:
      return `\${${source(expression)}}`
  }
}

const source = (expression: Expression): string => textOf(expression.span)

/** `aws.a = …` is written as it stands, `(aws.a) = …` as an expression. */
const keyText = (key: Expression): string => (isName(key) ? source(key) : embedded(key))

const isName = (key: Expression): boolean =>
  key.kind === "variable" ||
  (key.kind === "attribute" && isName(key.of)) ||
  (key.kind === "index" && key.key.kind === "number" && isName(key.of))

const templateText = ({ parts }: Template): string => parts.map(partText).join("")

/** It writes a condition as a directive whichever way it was written, so that its own output can be read again. */
function partText(part: TemplatePart): string {
  switch (part.kind) {
    case "literal":
      return part.text.replaceAll(/[$%](?=\{)/g, "$&$&")
    case "interpolation":
      return embedded(part.value)
    case "if":
      return conditionText(part.test, part.then.map(partText).join(""), part.else.map(partText).join(""))
    case "for": {
      const names = part.keyName === undefined ? part.valueName : `${part.keyName}, ${part.valueName}`
      return `%{for ${names} in ${source(part.of)}}${part.body.map(partText).join("")}%{endfor}`
    }
  }
}

function embedded(expression: Expression): string {
  switch (expression.kind) {
    case "number":
    case "boolean":
      return String(expression.value)
    case "template":
      return templateText(expression)
    case "conditional":
      return conditionText(expression.test, embedded(expression.then), embedded(expression.else))
    default:
      return `\${${source(expression)}}`
  }
}

const conditionText = (test: Expression, then: string, otherwise: string): string =>
  `%{if ${source(test)}}${then}${otherwise === "" ? "" : `%{else}${otherwise}`}%{endif}`
