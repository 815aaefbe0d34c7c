/** The smallest parts of a condition in CEL, each to the test of a request that it is. */
import { type Part, pattern } from "../../access/pattern.ts"
import type { Operator, Pattern, Test } from "../../model/grant.ts"
import { type Flat, HOLE, holeAt } from "../../model/text.ts"
import type { CelNode } from "./cel.ts"

/** A test without its place; undefined where nothing can be compared. */
export type CelTest = Pick<Test, "key" | "written" | "operator" | "values">

const text: Operator = { test: "equals", domain: "text", negated: false, ifExists: false, over: "one" }
const like: Operator = { ...text, test: "like" }
const exists: Operator = { ...text, test: "null", domain: "boolean" }

const make = (written: string, operator: Operator, values: readonly Pattern[]): CelTest => ({
  key: written.toLowerCase(),
  written,
  operator,
  values,
})

/** https://cloud.google.com/iam/docs/conditions-attribute-reference */
export function celTest(node: CelNode, flat: Flat): CelTest | undefined {
  switch (node.op) {
    case "==":
    case "!=": {
      const test = comparison("equals", node.args, flat)
      return test && (node.op === "!=" ? negated(test) : test)
    }
    case "<":
    case "<=":
    case ">":
    case ">=":
      return comparison(orders[node.op], node.args, flat)
    case "in":
      return membership(node.args, flat)
    case "rcall":
      return call(node.args, flat)
    case "id":
    case ".": {
      const key = attribute(node)
      return key === undefined ? undefined : make(key, { ...text, domain: "boolean" }, [pattern(["true"], "exact")])
    }
    default:
      return undefined
  }
}

/** What holds just where the test does not. */
export function negated(test: CelTest): CelTest {
  const { operator, values } = test
  if (operator.test === "null")
    return { ...test, values: values.map(({ text }) => pattern([text === "true" ? "false" : "true"], "exact")) }
  const opposite = opposites[operator.test as keyof typeof opposites]
  if (opposite) return { ...test, operator: { ...operator, test: opposite } }
  // Not any of them is none of them, and not all is some other.
  const over = operator.over === "any" ? "all" : operator.over === "all" ? "any" : "one"
  return { ...test, operator: { ...operator, negated: !operator.negated, over } }
}

const opposites = {
  less: "greater-or-equal",
  "less-or-equal": "greater",
  greater: "less-or-equal",
  "greater-or-equal": "less",
} as const

const orders = { "<": "less", "<=": "less-or-equal", ">": "greater", ">=": "greater-or-equal" } as const
const mirrored = {
  less: "greater",
  "less-or-equal": "greater-or-equal",
  greater: "less",
  "greater-or-equal": "less-or-equal",
} as const
type Comparing = Extract<Operator["test"], "equals" | keyof typeof mirrored>
const theOtherWay = (test: Comparing): Comparing => (test === "equals" ? test : mirrored[test])

function comparison(test: Comparing, [left, right]: readonly [CelNode, CelNode], flat: Flat): CelTest | undefined {
  const direct = compared(test, left, right, flat)
  return direct ?? compared(theOtherWay(test), right, left, flat)
}

function compared(test: Comparing, of: CelNode, to: CelNode, flat: Flat): CelTest | undefined {
  const key = attribute(of)
  const value = constant(to, flat)
  if (key === undefined || !value) return undefined
  if (value.domain === "text" && test !== "equals") return undefined
  return make(key, { ...text, test, domain: value.domain }, [value.of])
}

/** `resource.name in ["a", "b"]`, or `"a" in request.auth.access_levels`. */
function membership([left, right]: readonly [CelNode, CelNode], flat: Flat): CelTest | undefined {
  const [key, values] = [attribute(left), texts(right, flat)]
  if (key !== undefined && values) return make(key, text, values)
  const [list, value] = [attribute(right), constant(left, flat)]
  return list === undefined || value?.domain !== "text" ? undefined : make(list, { ...text, over: "any" }, [value.of])
}

/** The attribute whose list is limited: https://cloud.google.com/iam/docs/setting-limits-on-granting-roles */
function limited(node: CelNode): string | undefined {
  if (node.op !== "rcall") return undefined
  const [name, on, args] = node.args
  const [first] = args
  const isApi = name === "getAttribute" && on.op === "id" && on.args === "api"
  return isApi && first?.op === "value" && typeof first.args === "string" ? first.args : undefined
}

function call([name, on, args]: readonly [string, CelNode, readonly CelNode[]], flat: Flat): CelTest | undefined {
  const [first, second] = args.map((each) => constant(each, flat))
  if (on.op === "id" && on.args === "resource" && first?.domain === "text") {
    if (name === "matchTag" && second?.domain === "text")
      return make(`resource.tag/${first.of.text}`, text, [second.of])
    if (name === "matchTagId" && second?.domain === "text")
      return make(`resource.tagId/${first.of.text}`, text, [second.of])
    const isThere = [pattern(["false"], "exact")]
    if (name === "hasTagKey") return make(`resource.tag/${first.of.text}`, exists, isThere)
    if (name === "hasTagKeyId") return make(`resource.tagId/${first.of.text}`, exists, isThere)
  }
  const list = limited(on)
  const roles = name === "hasOnly" && list !== undefined && args[0] ? texts(args[0], flat) : undefined
  if (list !== undefined && roles) return make(list, { ...text, over: "all" }, roles)
  const key = attribute(on)
  if (key === undefined || args.length !== 1 || !first || first.domain !== "text") return undefined
  const affix = affixes[name]
  return affix && make(key, like, [affix(first.parts)])
}

/** What a text begins or ends with, or contains: its own wildcards are none. */
const affixes: Readonly<Partial<Record<string, (parts: readonly Part[]) => Pattern>>> = {
  startsWith: (parts) => pattern([...parts, "*"], "glob"),
  endsWith: (parts) => pattern(["*", ...parts], "glob"),
  contains: (parts) => pattern(["*", ...parts, "*"], "glob"),
}

/** `resource.name`, or what is worked out of one attribute alone: `request.time.getHours("Europe/Berlin")`. */
export function attribute(node: CelNode): string | undefined {
  if (node.op === "id") return node.args
  if (node.op === ".") {
    const of = attribute(node.args[0])
    return of === undefined ? undefined : `${of}.${node.args[1]}`
  }
  if (node.op === "[]") {
    const [of, index] = [attribute(node.args[0]), node.args[1]]
    return of === undefined || index.op !== "value" ? undefined : `${of}[${JSON.stringify(String(index.args))}]`
  }
  if (node.op !== "rcall") return undefined
  const [name, on, args] = node.args
  const of = attribute(on)
  if (of === undefined || deciding.has(name)) return undefined
  const written = args.map((each) => (each.op === "value" ? JSON.stringify(String(each.args)) : undefined))
  return written.includes(undefined) ? undefined : `${of}.${name}(${written.join(", ")})`
}

/** Functions that answer yes or no. */
const deciding = new Set([
  "startsWith",
  "endsWith",
  "contains",
  "matches",
  "matchTag",
  "matchTagId",
  "hasTagKey",
  "hasTagKeyId",
  "hasOnly",
])

interface Constant {
  readonly of: Pattern
  readonly parts: readonly Part[]
  readonly domain: Operator["domain"]
}

function constant(node: CelNode, flat: Flat): Constant | undefined {
  if (node.op === "call") {
    const [name, [first]] = node.args
    const at = name === "timestamp" && first ? constant(first, flat) : undefined
    return at && { ...at, domain: "date" }
  }
  if (node.op !== "value") return undefined
  const value = node.args
  if (typeof value === "string") {
    const parts = filled(value, node, flat)
    return parts && { of: pattern(parts, "exact"), parts, domain: "text" }
  }
  if (typeof value === "boolean") return plain(String(value), "boolean")
  return typeof value === "bigint" || typeof value === "number" ? plain(String(value), "number") : undefined
}

const plain = (written: string, domain: Operator["domain"]): Constant => ({
  of: pattern([written], "exact"),
  parts: [written],
  domain,
})

/** A text with the holes that stand in it; undefined where they cannot be told apart from what its author wrote. */
function filled(value: string, node: CelNode, flat: Flat): readonly Part[] | undefined {
  if (!value.includes(HOLE)) return value === "" ? [] : [{ exact: value }]
  const holes: Part[] = []
  for (let at = node.start; at < node.end; at++) {
    const hole = holeAt(flat, at)
    if (hole) holes.push({ hole: hole.name })
  }
  const pieces = value.split(HOLE)
  if (pieces.length !== holes.length + 1) return undefined
  return pieces.flatMap((piece, i) => [...(piece === "" ? [] : [{ exact: piece }]), ...holes.slice(i, i + 1)])
}

function texts(node: CelNode, flat: Flat): readonly Pattern[] | undefined {
  if (node.op !== "list") return undefined
  const values = node.args.map((each) => constant(each, flat))
  return values.every((each) => each?.domain === "text") ? values.flatMap((each) => each?.of ?? []) : undefined
}
