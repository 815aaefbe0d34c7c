/** The blocks of a module, and of the modules that it calls, to resources: one for each instance where their number is known. */
import type { Resource } from "../../model/resource.ts"
import type { Entry } from "../../model/value.ts"
import type { Block } from "../hcl/ast.ts"
import { bodyOf } from "./body.ts"
import { addressOf } from "./configuration.ts"
import { instancesOf } from "./instances.ts"
import { dict, nameOf, text } from "./make.ts"
import type { Called, Module, Scope } from "./scope.ts"

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

/** Names by which providers hand out keys: most outputs are nobody's business, and are not worked out. */
const handsOut = /\b(\w*_)?(access|primary|secondary|admin|query|api)_?keys?\b|list_?keys/i

/** What a root module tells whoever deploys it and whoever reads its state, where that may be a key. */
export function outputsOf(module: Module): readonly Resource[] {
  const scope: Scope = { module, names: new Map(), depth: 0 }
  return [...module.outputs].flatMap(([name, { body, span }]): readonly Resource[] =>
    handsOut.test(span.source.text.slice(span.start, span.end))
      ? [{ address: `output.${name}`, type: "output", body: bodyOf(body, scope, meta), span }]
      : [],
  )
}

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
