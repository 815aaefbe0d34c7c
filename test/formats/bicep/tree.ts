/** Syntax trees as tests compare them: each expression as a text in brackets, and all expressions in a file. */
import type { Expression, File } from "../../../src/formats/bicep/ast.ts"

/** Operators first, as in Lisp; strings in quotes, with what is filled in in braces. */
export function shown(node: Expression): string {
  switch (node.kind) {
    case "number":
    case "boolean":
      return String(node.value)
    case "null":
      return "null"
    case "name":
      return node.name
    case "string":
      return JSON.stringify(
        node.parts.map((part) => (part.kind === "literal" ? part.text : `{${shown(part.value)}}`)).join(""),
      )
    case "object":
      return `{${[...node.entries.map((each) => (each.kind === "spread" ? `...${shown(each.value)}` : `${shown(each.key)}: ${shown(each.value)}`)), ...node.resources.map((each) => `resource ${each.name.text} ${shown(each.value)}`)].join(", ")}}`
    case "array":
      return `[${node.items.map((each) => (each.kind === "spread" ? `...${shown(each.value)}` : shown(each))).join(", ")}]`
    case "property":
      return `(${node.safe ? ".?" : "."} ${shown(node.of)} ${node.name.text})`
    case "index":
      return `([${node.safe ? "?" : ""}${node.fromEnd ? "^" : ""}] ${shown(node.of)} ${shown(node.key)})`
    case "child":
      return `(:: ${shown(node.of)} ${node.name.text})`
    case "sure":
      return `(sure ${shown(node.of)})`
    case "call":
      return `${node.of ? `${shown(node.of)}.` : ""}${node.name.text}(${node.arguments.map(shown).join(", ")})`
    case "unary":
      return `(${node.operator} ${shown(node.operand)})`
    case "binary":
      return `(${node.operator} ${shown(node.left)} ${shown(node.right)})`
    case "conditional":
      return `(? ${shown(node.test)} ${shown(node.then)} ${shown(node.else)})`
    case "lambda":
      return `(${node.parameters.map(({ text }) => text).join(" ")} => ${shown(node.body)})`
    case "for":
      return `(for ${node.item}${node.index === undefined ? "" : ` ${node.index}`} ${shown(node.of)} ${shown(node.body)})`
    case "if":
      return `(if ${shown(node.test)} ${shown(node.then)})`
    case "parentheses":
      return `(${shown(node.of)})`
    case "broken":
      return "broken"
  }
}

/** Every expression that can stand by itself. */
export function nodesIn(file: File): readonly Expression[] {
  const found: Expression[] = []
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const each of value) visit(each)
    else if (typeof value === "object" && value !== null) {
      if (isExpression(value)) found.push(value)
      for (const [key, child] of Object.entries(value)) if (key !== "span" && key !== "key") visit(child)
    }
  }
  visit(file.statements)
  return found
}

/** Types, declarations and the conditions of bodies share some words, and stand nowhere by themselves. */
const kinds = new Set(
  "number boolean null string name array index child sure call unary binary conditional for parentheses".split(" "),
)
const isExpression = (value: object): value is Expression =>
  "kind" in value &&
  "span" in value &&
  typeof value.kind === "string" &&
  (kinds.has(value.kind) ||
    (value.kind === "object" && "resources" in value) ||
    (value.kind === "property" && "safe" in value)) &&
  !("members" in value) &&
  !(value.kind === "array" && "of" in value)
