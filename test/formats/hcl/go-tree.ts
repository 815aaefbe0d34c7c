/** An expression as one line that shows its structure, made of our tree and of the Go implementation's: what binds to what. */
import type { Expression, TemplatePart } from "../../../src/formats/hcl/ast.ts"

/** The text between interpolations is compared elsewhere, and left out here. */
export function ours(e: Expression): string {
  switch (e.kind) {
    case "number":
      return `#${e.value}`
    case "boolean":
      return `#${e.value}`
    case "null":
      return "#null"
    case "template": {
      const [only, ...others] = e.parts
      return only?.kind === "interpolation" && others.length === 0
        ? `wrap(${ours(only.value)})`
        : `text(${partsOf(e.parts)})`
    }
    case "variable":
      return e.name
    case "attribute":
      return `${ours(e.of)}.${e.name}`
    case "index":
      return `${ours(e.of)}[${keyOf(e.key)}]`
    case "splat":
      return `each(${ours(e.of)}, ${ours(e.each)})`
    case "call":
      return `${e.name}(${e.arguments.map(ours).join(", ")}${e.expand ? "..." : ""})`
    case "unary":
      return `${e.operator}(${ours(e.operand)})`
    case "binary":
      return `(${ours(e.left)} ${e.operator} ${ours(e.right)})`
    case "conditional":
      return `if(${ours(e.test)}, ${ours(e.then)}, ${ours(e.else)})`
    case "tuple":
      return `[${e.items.map(ours).join(", ")}]`
    case "object":
      return `{${e.entries.map(({ key, value }) => `${objectKeyOf(key)} = ${ours(value)}`).join(", ")}}`
    case "for":
      return forOf(
        e.keyName,
        e.valueName,
        [e.of, e.key, e.value, e.test].flatMap((each) => (each ? [ours(each)] : [])),
      )
    case "parentheses":
      return `paren(${ours(e.of)})`
    case "broken":
      return "broken"
  }
}

const forOf = (key: string | undefined, value: string, parts: readonly string[]): string =>
  `for(${key ?? ""},${value}: ${parts.join(", ")})`

/** A key that is a literal is part of the name that leads to it. */
const keyOf = (key: Expression): string =>
  key.kind === "template" && key.parts.every((part) => part.kind === "literal")
    ? key.parts.map((part) => (part.kind === "literal" ? part.text : "")).join("")
    : key.kind === "number"
      ? String(key.value)
      : ours(key)

const objectKeyOf = (key: Expression): string =>
  key.kind === "template" && key.quote === "bare" ? "name" : key.kind === "variable" ? "name" : ours(key)

const partsOf = (parts: readonly TemplatePart[]): string =>
  parts
    .flatMap((part) => {
      switch (part.kind) {
        case "literal":
          return []
        case "interpolation":
          return [ours(part.value)]
        case "if":
          return [`if(${ours(part.test)}, text(${partsOf(part.then)}), text(${partsOf(part.else)}))`]
        case "for":
          return [`join(${forOf(part.keyName, part.valueName, [ours(part.of), `text(${partsOf(part.body)})`])})`]
      }
      return []
    })
    .join(", ")

const operators: Readonly<Record<string, string>> = {
  logicalOr: "||",
  logicalAnd: "&&",
  equal: "==",
  notEqual: "!=",
  lessThan: "<",
  lessThanOrEqual: "<=",
  greaterThan: ">",
  greaterThanOrEqual: ">=",
  add: "+",
  subtract: "-",
  multiply: "*",
  divide: "/",
  modulo: "%",
  negate: "-",
  logicalNot: "!",
}

/** What `getExpressionAst` gives, as far as it is looked at. Parentheses, keys and what a splat stands for have no type. */
export interface GoNode {
  readonly type: string
  readonly children: readonly GoNode[]
  readonly meta?:
    | undefined
    | {
        readonly type?: string
        readonly value?: string
        readonly operator?: string
        readonly name?: string
        readonly expandedFinalArgument?: boolean
        readonly keyVar?: string
        readonly valVar?: string
        readonly traversal?: readonly { readonly type: string; readonly segment: string }[]
      }
}

export function theirs(node: GoNode, within: "expression" | "splat" | "key" = "expression"): string {
  const { children, meta } = node
  const [, second] = children
  // What the first one stands in, it stands in too: in a splat, the root of a path is its item.
  const all = children.map((child, i) => theirs(child, i === 0 && within === "splat" ? "splat" : "expression"))
  const one = all[0] ?? ""
  switch (node.type) {
    case "":
      return within === "splat" ? "*" : within === "key" ? one || "name" : `paren(${all.join(", ")})`
    case "literalValue":
      return meta?.type === "string" ? "text()" : `#${meta?.type === "number" ? Number(meta.value) : meta?.value}`
    case "template":
      return `text(${children.flatMap((child, i) => (isText(child) ? [] : [all[i]])).join(", ")})`
    case "templateWrap":
      return `wrap(${all[0]})`
    case "scopeTraversal":
      return pathFrom("", node)
    case "relativeTraversal":
      return pathFrom(one, node)
    case "index":
      return `${one}[${all[1]}]`
    case "templateJoin":
      return `join(${all.join(", ")})`
    case "splat":
      return `each(${one}, ${second ? theirs(second, "splat") : ""})`
    case "function":
      return `${meta?.name}(${all.join(", ")}${meta?.expandedFinalArgument ? "..." : ""})`
    case "unaryOp":
      return `${operators[meta?.operator ?? ""]}(${all[0]})`
    case "binaryOp":
      return `(${all[0]} ${operators[meta?.operator ?? ""]} ${all[1]})`
    case "conditional":
      return `if(${all.join(", ")})`
    case "tuple":
      return `[${all.join(", ")}]`
    case "object": {
      const keys = children.filter((_, i) => i % 2 === 0).map((key) => theirs(key, "key"))
      return `{${keys.map((key, i) => `${key} = ${all[2 * i + 1]}`).join(", ")}}`
    }
    case "for":
      return forOf(meta?.keyVar || undefined, meta?.valVar ?? "", all)
    default:
      return `unknown ${node.type}`
  }
}

const pathFrom = (of: string, { meta }: GoNode): string =>
  (meta?.traversal ?? []).reduce(
    (path, { type, segment }) =>
      type === "indexTraversal" ? `${path}[${unquoted(segment)}]` : path === "" ? segment : `${path}.${segment}`,
    of,
  )

const isText = ({ type, meta }: GoNode): boolean => type === "literalValue" && meta?.type === "string"

const unquoted = (segment: string): string => (segment.startsWith('"') ? String(JSON.parse(segment)) : segment)
