/** The blocks of a module to resources: one for each instance where their number is known. */
import type { Resource } from "../../model/resource.ts"
import type { Span } from "../../model/source.ts"
import type { Dict, Entry, Value } from "../../model/value.ts"
import type { Block, Body } from "../hcl/ast.ts"
import { evaluate, pairsOf } from "./evaluate.ts"
import { asNumber, dict, list, nameOf, scalar, stringOf, unknown } from "./make.ts"
import { hangsOnVariable, type Module, type Scope, withNames } from "./scope.ts"

/** More instances than this are not told apart. */
const mostInstances = 1000

/** `resource "aws_iam_role" "app"` is `aws_iam_role.app`; undefined for blocks that declare nothing. */
export function addressOf(block: Block): { readonly address: string; readonly type: string } | undefined {
  const [first, second] = block.labels.map((label) => label.text)
  if (block.type === "resource" && first !== undefined && second !== undefined)
    return { address: `${first}.${second}`, type: first }
  if (block.type === "data" && first !== undefined && second !== undefined)
    return { address: `data.${first}.${second}`, type: `data.${first}` }
  if (block.type === "module" && first !== undefined) return { address: `module.${first}`, type: "module" }
  return undefined
}

export function resourcesOf(block: Block, module: Module): readonly Resource[] {
  const scope: Scope = { module, names: new Map(), depth: 0 }
  if (block.type === "moved")
    return [
      {
        address: `moved@${block.span.start}`,
        type: "moved",
        body: bodyOf(block.body, scope, new Set()),
        span: block.span,
      },
    ]
  const named = addressOf(block)
  if (!named) return []
  const resource = (suffix: string, within: Scope, perhaps?: string): Resource => ({
    address: `${named.address}${suffix}`,
    type: named.type,
    body: bodyOf(block.body, within, meta),
    span: block.span,
    ...(perhaps !== undefined && { perhaps }),
  })
  const count = attribute(block, "count")
  const each = attribute(block, "for_each")
  if (count) return byCount(count, resource, scope)
  if (each) return byEach(each, resource, scope)
  return [resource("", scope)]
}

/** What is about the block, not about the resource. */
const meta = new Set(["count", "for_each", "depends_on", "provider", "lifecycle"])

const attribute = (block: Block, name: string): Body["attributes"][number] | undefined =>
  block.body.attributes.find((each) => each.name === name)

type Make = (suffix: string, within: Scope, perhaps?: string) => Resource

function byCount(count: Body["attributes"][number], make: Make, scope: Scope): readonly Resource[] {
  const number = asNumber(evaluate(count.value, scope))
  const at = (index: Value) =>
    withNames(scope, { count: dict([{ key: "index", keySpan: count.span, value: index }], count.span) })
  if (number === undefined)
    return [
      make(
        "",
        at(unknown(count.span, "how many there are becomes known at deployment", "count.index")),
        conditionOf(count.value.span),
      ),
    ]
  // A switch that is off by default is on for whoever turns it.
  if (number <= 0)
    return hangsOnVariable(count.value, scope.module)
      ? [make("[0]", at(scalar(0, count.span)), conditionOf(count.value.span))]
      : []
  return Array.from({ length: bounded(number, count.span, scope) }, (_, i) => make(`[${i}]`, at(scalar(i, count.span))))
}

const conditionOf = (span: Span): string => `whether it is there depends on \`${nameOf(span)}\``

function byEach(attribute: Body["attributes"][number], make: Make, scope: Scope): readonly Resource[] {
  const { value: expression, span } = attribute
  const over = evaluate(expression, scope)
  const pairs = pairsOf(over)
  const at = (key: Value, value: Value) =>
    withNames(scope, {
      each: dict(
        [
          { key: "key", keySpan: span, value: key },
          { key: "value", keySpan: span, value },
        ],
        span,
      ),
    })
  const hidden = () => [
    make(
      "",
      at(
        unknown(span, "the key becomes known at deployment", "each.key"),
        unknown(span, "the value becomes known at deployment", "each.value"),
      ),
      conditionOf(expression.span),
    ),
  ]
  if (!pairs) return hidden()
  if (pairs.length === 0) return hangsOnVariable(expression, scope.module) ? hidden() : []
  return pairs.slice(0, bounded(pairs.length, span, scope)).map(([key, value]) => {
    // Of a set, the key is the item itself.
    const name = over.kind === "list" ? value : key
    return make(`["${stringOf(name) ?? nameOf(name.span)}"]`, at(name, value))
  })
}

function bounded(wanted: number, span: Span, { module }: Scope): number {
  if (wanted <= mostInstances) return Math.floor(wanted)
  module.diagnostics.push({
    code: "too-much-work",
    severity: "error",
    message: `there are more than ${mostInstances} instances; the others are not judged`,
    at: span,
  })
  return mostInstances
}

/** Arguments as they are, nested blocks of one type as a list under its name. */
function bodyOf(body: Body, scope: Scope, left: ReadonlySet<string>): Dict {
  const entries: Entry[] = body.attributes
    .filter(({ name }) => !left.has(name))
    .map(({ name, nameSpan, value }) => ({ key: name, keySpan: nameSpan, value: evaluate(value, scope) }))
  const nested = new Map<string, { span: Span; items: Value[] }>()
  for (const block of body.blocks) {
    const dynamic = block.type === "dynamic" ? block.labels[0]?.text : undefined
    const type = dynamic ?? block.type
    if (left.has(type)) continue
    const group = nested.get(type) ?? { span: block.typeSpan, items: [] }
    group.items.push(
      ...(dynamic === undefined
        ? [within(bodyOf(block.body, scope, new Set()), block.span)]
        : dynamicBlocks(block, dynamic, scope)),
    )
    nested.set(type, group)
  }
  for (const [key, { span, items }] of nested)
    entries.push({ key, keySpan: span, value: list(items, items.length === 1 && items[0] ? items[0].span : span) })
  return dict(entries, body.span)
}

/** A nested block's place is the whole block, not only what is between its braces. */
const within = (value: Dict, span: Span): Dict => ({ ...value, span })

function dynamicBlocks(block: Block, type: string, scope: Scope): readonly Value[] {
  const content = block.body.blocks.find((each) => each.type === "content")
  const over = block.body.attributes.find((each) => each.name === "for_each")
  const iterator = block.body.attributes.find((each) => each.name === "iterator")
  if (!content || !over) return []
  const name = iterator ? nameOf(iterator.value.span) : type
  const round = (key: Value, value: Value) => {
    const bound = dict(
      [
        { key: "key", keySpan: over.span, value: key },
        { key: "value", keySpan: over.span, value },
      ],
      over.span,
    )
    return within(bodyOf(content.body, withNames(scope, { [name]: bound }), new Set()), content.span)
  }
  const items = evaluate(over.value, scope)
  const pairs = pairsOf(items)
  if (pairs)
    return pairs.slice(0, mostInstances).map(([key, value]) => round(items.kind === "list" ? value : key, value))
  return [
    round(
      unknown(over.span, "the key becomes known at deployment", `${name}.key`),
      unknown(over.span, "the value becomes known at deployment", `${name}.value`),
    ),
  ]
}
