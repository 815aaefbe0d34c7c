/** What stands between the braces of a block to a dict: arguments, nested blocks, and those that `dynamic` makes. */
import type { Span } from "../../model/source.ts"
import type { Dict, Entry, Value } from "../../model/value.ts"
import type { Block, Body } from "../hcl/ast.ts"
import { evaluate, pairsOf } from "./evaluate.ts"
import { bounded, conditionOf } from "./instances.ts"
import { dict, list, nameOf, unknown } from "./make.ts"
import { type Scope, withNames } from "./scope.ts"
import { turnedAround } from "./turned.ts"

/** Arguments as they are, nested blocks of one type as a list under its name. */
export function bodyOf(body: Body, scope: Scope, left: ReadonlySet<string>): Dict {
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
  const blockOf = (key: Value, value: Value, perhaps = value.perhaps): Value => {
    const bound = dict(
      [
        { key: "key", keySpan: over.span, value: key },
        { key: "value", keySpan: over.span, value },
      ],
      over.span,
    )
    const round = value.perhaps === undefined ? scope : turnedAround(over.value, scope)
    const made = within(bodyOf(content.body, withNames(round, { [name]: bound }), new Set()), content.span)
    return perhaps === undefined ? made : { ...made, perhaps }
  }
  const items = evaluate(over.value, scope)
  const pairs = pairsOf(items)
  if (pairs)
    return pairs
      .slice(0, bounded(pairs.length, over.span, scope))
      .map(([key, value]) => blockOf(items.kind === "list" ? value : key, value))
  return [
    blockOf(
      unknown(over.span, "the key becomes known at deployment", `${name}.key`),
      unknown(over.span, "the value becomes known at deployment", `${name}.value`),
      conditionOf(over.value.span),
    ),
  ]
}
