/** The blocks of a module, and of the modules that it calls, to resources: one for each instance where their number is known. */
import type { Resource } from "../../model/resource.ts"
import type { Span } from "../../model/source.ts"
import type { Dict, Entry, Value } from "../../model/value.ts"
import type { Block, Body } from "../hcl/ast.ts"
import { addressOf } from "./configuration.ts"
import { evaluate, pairsOf } from "./evaluate.ts"
import { bounded, conditionOf, instancesOf } from "./instances.ts"
import { dict, list, nameOf, text, unknown } from "./make.ts"
import { type Called, type Module, type Scope, withNames } from "./scope.ts"

/** What a module that is called has from its call: whether it is there, and what decides that. */
type From = Pick<Called, "perhaps" | "given">

export function resourcesOf(module: Module, from: From = { given: [] }): readonly Resource[] {
  return [
    ...[...module.declared.values()].flatMap((block) => resourcesOfBlock(block, module, from)),
    ...module.moved.map((block) => movedResource(block, module)),
  ]
}

function resourcesOfBlock(block: Block, module: Module, from: From): readonly Resource[] {
  const named = addressOf(block)
  if (!named) return []
  const name = block.type === "module" ? block.labels[0]?.text : undefined
  const called = name === undefined ? undefined : module.called(name, 0)
  if (called)
    return called.flatMap((each) => {
      const perhaps = each.perhaps ?? from.perhaps
      return resourcesOf(each.module, {
        given: [...each.given, ...from.given],
        ...(perhaps !== undefined && { perhaps }),
      })
    })
  const scope: Scope = { module, names: new Map(), depth: 0 }
  return instancesOf(block, scope).map((instance): Resource => {
    const perhaps = instance.perhaps ?? from.perhaps
    const given = [...instance.given, ...from.given]
    return {
      address: `${module.prefix}${named.address}${instance.suffix}`,
      type: named.type,
      body: bodyOf(block.body, instance.scope, meta),
      span: block.span,
      ...(perhaps !== undefined && { perhaps }),
      ...(given.length > 0 && { given }),
    }
  })
}

/** What is about the block, not about the resource. */
const meta = new Set(["count", "for_each", "depends_on", "provider", "providers", "lifecycle"])

/** Its addresses are names, whether or not there is such a thing any more. */
function movedResource({ body, span }: Block, module: Module): Resource {
  const entries = body.attributes.map(
    ({ name, nameSpan, value }): Entry => ({
      key: name,
      keySpan: nameSpan,
      value: text(`${module.prefix}${nameOf(value.span).replace(/^"|"$|\s/g, "")}`, value.span),
    }),
  )
  return {
    address: `${module.prefix}moved@${span.source.path}:${span.start}`,
    type: "moved",
    body: dict(entries, body.span),
    span,
  }
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
  const round = (key: Value, value: Value, perhaps = value.perhaps): Value => {
    const bound = dict(
      [
        { key: "key", keySpan: over.span, value: key },
        { key: "value", keySpan: over.span, value },
      ],
      over.span,
    )
    const made = within(bodyOf(content.body, withNames(scope, { [name]: bound }), new Set()), content.span)
    return perhaps === undefined ? made : { ...made, perhaps }
  }
  const items = evaluate(over.value, scope)
  const pairs = pairsOf(items)
  if (pairs)
    return pairs
      .slice(0, bounded(pairs.length, over.span, scope))
      .map(([key, value]) => round(items.kind === "list" ? value : key, value))
  return [
    round(
      unknown(over.span, "the key becomes known at deployment", `${name}.key`),
      unknown(over.span, "the value becomes known at deployment", `${name}.value`),
      conditionOf(over.value.span),
    ),
  ]
}
