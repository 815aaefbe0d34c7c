/** A policy in JSON to the blocks of a data source that would make it: so that what was planned can fill what was written there. */
import type { Resource } from "../../model/resource.ts"
import { type Dict, type Entry, entry, field, items, literal, type Text, type Value } from "../../model/value.ts"
import { parseJsonIn } from "../json/parse.ts"
import { leavesOpen } from "./addresses.ts"
import type { Instance } from "./settle.ts"

export const isPolicyDocument = ({ type }: Resource): boolean => type === "data.aws_iam_policy_document"

/** What became of data sources, by the planned arguments that nothing but a reference to one is written for. */
export function texts(
  written: readonly (readonly [string, readonly Resource[]])[],
  instances: ReadonlyMap<string, readonly Instance[]>,
): ReadonlyMap<string, Text> {
  const found = new Map<string, Text>()
  const several = new Set<string>()
  for (const [base, group] of written)
    for (const { address, body } of group)
      for (const instance of instances.get(base) ?? []) {
        if (address !== instance.address && !leavesOpen(address, instance.address)) continue
        for (const { key, value } of body.entries) {
          const planned = field(instance.state.body, key)
          if (value.kind !== "reference" || planned?.kind !== "text") continue
          const known = found.get(value.address)
          if (known && literal(known) !== literal(planned)) several.add(value.address)
          found.set(value.address, planned)
        }
      }
  return new Map([...found].filter(([address]) => !several.has(address)))
}

/** https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/iam_policy_document */
const names: Readonly<Record<string, string>> = {
  Sid: "sid",
  Effect: "effect",
  Action: "actions",
  NotAction: "not_actions",
  Resource: "resources",
  NotResource: "not_resources",
}

/** Undefined where the text is no policy. */
export function blocksOf(policy: Text): Dict | undefined {
  const { value, diagnostics } = parseJsonIn(policy)
  const statements = entry(value, "Statement")
  if (!value || !statements || diagnostics.length > 0) return undefined
  const blocks = items(statements.value).flatMap((each) => (each.kind === "dict" ? [blockOf(each)] : []))
  return dict(value, [["statement", list(value, blocks)]])
}

function blockOf(statement: Dict): Dict {
  return dict(
    statement,
    statement.entries.flatMap(({ key, value }): readonly (readonly [string, Value])[] => {
      const name = names[key]
      if (name !== undefined) return [[name, key === "Sid" || key === "Effect" ? value : list(value, items(value))]]
      if (key === "Principal") return [["principals", list(value, principalsOf(value))]]
      if (key === "NotPrincipal") return [["not_principals", list(value, principalsOf(value))]]
      return key === "Condition" ? [["condition", list(value, testsOf(value))]] : []
    }),
  )
}

function principalsOf(value: Value): readonly Value[] {
  if (value.kind !== "dict")
    return [
      dict(value, [
        ["type", value],
        ["identifiers", list(value, items(value))],
      ]),
    ]
  return value.entries.map((each) =>
    dict(each.value, [
      ["type", keyOf(each)],
      ["identifiers", list(each.value, items(each.value))],
    ]),
  )
}

function testsOf(value: Value): readonly Value[] {
  if (value.kind !== "dict") return []
  return value.entries.flatMap((test) =>
    test.value.kind !== "dict"
      ? []
      : test.value.entries.map((variable) =>
          dict(variable.value, [
            ["test", keyOf(test)],
            ["variable", keyOf(variable)],
            ["values", list(variable.value, items(variable.value))],
          ]),
        ),
  )
}

const keyOf = ({ key, keySpan: span }: Entry): Text => ({
  kind: "text",
  pieces: [{ kind: "literal", text: key, span }],
  span,
})
const list = ({ span }: Value, of: readonly Value[]): Value => ({ kind: "list", items: of, span })
const dict = ({ span }: Value, of: readonly (readonly [string, Value])[]): Dict => ({
  kind: "dict",
  entries: of.map(([key, value]) => ({ key, keySpan: span, value })),
  span,
})
