/** What a call hands to a module whose files are elsewhere to the facts that can be seen in it: documents, statements, managed policies. */
import type { Resource } from "../../model/resource.ts"
import { type Dict, type Entry, field, items, literal, type Value } from "../../model/value.ts"
import { type Fact, itself, type Reader } from "./facts.ts"

/** What is nested deeper is not looked at. */
const deepest = 8

/** The module holds it, whatever it makes of it. Documents that the call only names are held by it anyway. */
export const moduleReader: Reader = (resource) =>
  resource.body.kind === "dict"
    ? resource.body.entries.flatMap(({ key, value }) =>
        ["source", "version"].includes(key) ? [] : factsIn(value, resource, offBy(resource.body, key), 0),
      )
    : []

/** Many modules have a switch beside what is handed to them: https://registry.terraform.io/modules/terraform-aws-modules/lambda/aws */
function offBy(body: Value, name: string): string | undefined {
  const on = field(body, `attach_${name}`)
  return on?.kind === "scalar" && on.value === false ? `\`attach_${name}\` is off` : undefined
}

function factsIn(value: Value, call: Resource, before: string | undefined, depth: number): readonly Fact[] {
  const perhaps = before ?? value.perhaps
  const within = (all: readonly Value[]) =>
    depth < deepest ? all.flatMap((each) => factsIn(each, call, perhaps, depth + 1)) : []
  const held = (document: Value): readonly Fact[] => [
    { kind: "inline", holder: itself(call), document, resource: holding(call, call.body, perhaps) },
  ]
  if (value.kind === "text") {
    if (/^arn:[a-z-]+:iam::aws:policy\//.test(literal(value) ?? ""))
      return [{ kind: "attachment", holder: itself(call), policy: value, resource: holding(call, call.body, perhaps) }]
    return value.pieces.some((piece) => piece.kind === "literal" && /"Statement"\s*:/.test(piece.text))
      ? held(value)
      : []
  }
  if (value.kind === "list") return within(value.items)
  if (value.kind !== "dict") return []
  if (field(value, "Statement")) return held(value)
  if (field(value, "Effect") && (field(value, "Action") ?? field(value, "NotAction"))) return held(alone(value))
  const statement = statementIn(value)
  if (!statement) return within(value.entries.map((each) => each.value))
  const body = dict([{ key: "statement", keySpan: value.span, value: statement }], value)
  return [{ kind: "inline", holder: itself(call), document: body, resource: holding(call, body, perhaps) }]
}

/** Stands for the call where it holds something: the call itself is read by nobody, so that it holds what it names as well. */
const holding = (call: Resource, body: Dict, perhaps: string | undefined): Resource => ({
  ...call,
  type: "data.aws_iam_policy_document",
  body,
  ...((call.perhaps ?? perhaps) !== undefined && { perhaps: call.perhaps ?? perhaps ?? "" }),
})

const dict = (entries: readonly Entry[], { span }: Value): Dict => ({ kind: "dict", entries, span })

const alone = (statement: Dict): Dict =>
  dict([{ key: "Statement", keySpan: statement.span, value: statement }], statement)

const lists = ["actions", "not_actions", "resources", "not_resources"]

/** A map with the arguments of a statement, in the words of the provider's data source; one of somebody is no identity's. */
function statementIn(map: Dict): Dict | undefined {
  const actions = items(field(map, "actions") ?? field(map, "not_actions"))
  const isOne = actions.some((each) => /^(?:\*|[a-z0-9-]+:[A-Za-z*?]+)$/.test(literal(each) ?? ""))
  if (!isOne || ["principals", "not_principals"].some((name) => hasAny(field(map, name)))) return undefined
  const entries = map.entries.flatMap((each): readonly Entry[] => {
    if (lists.includes(each.key)) return [{ ...each, value: listed(each.value) }]
    if (each.key === "sid" || each.key === "effect") return [each]
    return /^conditions?$/.test(each.key) ? [{ ...each, key: "condition", value: blocks(each.value) }] : []
  })
  const names = new Set(entries.filter(({ value }) => hasAny(value)).map(({ key }) => key))
  if (names.has("resources") || names.has("not_resources")) return dict(entries, map)
  const any: Value = { kind: "text", pieces: [{ kind: "literal", text: "*", span: map.span }], span: map.span }
  const resources: Entry = { key: "resources", keySpan: map.span, value: listed(any) }
  return {
    ...dict([...entries.filter(({ key }) => !/^(not_)?resources$/.test(key)), resources], map),
    perhaps: "the module decides on which resources",
  }
}

const hasAny = (value: Value | undefined): boolean =>
  value !== undefined && (value.kind === "dict" ? value.entries.length > 0 : items(value).length > 0)

const listed = (value: Value): Value =>
  value.kind === "text" ? { kind: "list", items: [value], span: value.span } : value

/** Blocks are handed on as a list, as a map of them by names of their own, or as the only one. */
const blocks = (value: Value): Value =>
  value.kind === "dict" && !field(value, "test")
    ? { kind: "list", items: value.entries.map((each) => each.value), span: value.span }
    : value
