/** Data sources that only rewrite what they are given to what they give back: policies, templates, roles looked up by name. */

import type { Span } from "../../model/source.ts"
import { spelledOut } from "../../model/text.ts"
import type { Dict, Entry, Piece, Value } from "../../model/value.ts"
import { entry, field, items } from "../../model/value.ts"
import type { Block } from "../hcl/ast.ts"
import { bodyOf } from "./body.ts"
import { callFunction } from "./functions.ts"
import { dict, isHidden, isNull, list, seen } from "./make.ts"
import { asText, made } from "./pieces.ts"
import type { Evaluate } from "./references.ts"
import type { Scope } from "./scope.ts"

/** An attribute from the arguments; undefined where they do not tell it. */
type Give = (given: Dict, block: Block) => Value | undefined

/** By type and attribute. */
const gives: Readonly<Record<string, Readonly<Record<string, Give>>>> = {
  google_iam_policy: { policy_data: policyData },
  azurerm_role_definition: {
    id: (given, block) => roleDefinition(given, block, definitions),
    role_definition_id: (given, block) => roleDefinition(given, block, ""),
    name: (given, { span }) => lookedUp(field(given, "role_definition_id"), span, ""),
  },
}

export const isGiven = ({ type, labels }: Block, name: string): boolean =>
  type === "data" &&
  ((labels[0]?.text === "template_file" && name === "rendered") ||
    Object.hasOwn(gives[labels[0]?.text ?? ""] ?? {}, name))

/** Whether it is one of these at all. */
export const hasGifts = ({ type, labels }: Block): boolean =>
  type === "data" && Object.hasOwn(gives, labels[0]?.text ?? "")

export function givenBack(block: Block, name: string, scope: Scope, evaluate: Evaluate): Value | undefined {
  if (name === "rendered") return rendered(block, scope, evaluate)
  return gives[block.labels[0]?.text ?? ""]?.[name]?.(bodyOf(block.body, scope, new Set()), block)
}

/** https://registry.terraform.io/providers/hashicorp/template/latest/docs/data-sources/file: what the function does today. */
function rendered({ body, span, typeSpan }: Block, scope: Scope, evaluate: Evaluate): Value | undefined {
  const [template, vars] = ["template", "vars"].map((wanted) => body.attributes.find((each) => each.name === wanted))
  if (!template) return undefined
  const given = [template.value, vars?.value ?? { kind: "object" as const, entries: [], span }]
  const call = {
    kind: "call" as const,
    name: "templatestring",
    nameSpan: typeSpan,
    arguments: given,
    expand: false,
    span,
  }
  return callFunction(call, scope, evaluate)
}

/**
 * The JSON that the provider writes: https://registry.terraform.io/providers/hashicorp/google/latest/docs/data-sources/iam_policy,
 * its names those of https://cloud.google.com/iam/docs/reference/rest/v1/Policy.
 */
function policyData(given: Dict, { span }: Block): Value {
  const bindings = items(field(given, "binding")).map((each) => renamed(each, { condition: ["condition", lone] }))
  const audits = items(field(given, "audit_config")).map((each) =>
    renamed(each, {
      audit_log_configs: [
        "auditLogConfigs",
        (configs) => ({
          ...configs,
          ...list(
            items(configs).map((config) =>
              renamed(config, { log_type: ["logType", same], exempted_members: ["exemptedMembers", same] }),
            ),
            configs.span,
          ),
        }),
      ],
    }),
  )
  const part = (key: string, name: string, all: readonly Value[]): readonly Entry[] => {
    const own = entry(given, name)
    return own ? [{ key, keySpan: own.keySpan, value: list(all, own.value.span) }] : []
  }
  const entries = [...part("bindings", "binding", bindings), ...part("auditConfigs", "audit_config", audits)]
  return { ...dict(entries, span), encoded: "json" }
}

type Renaming = Readonly<Record<string, readonly [name: string, change: (value: Value) => Value]>>

const same = (value: Value): Value => value
/** A block of which there is at most one. */
const lone = (value: Value): Value => items(value)[0] ?? value

function renamed(block: Value, names: Renaming): Value {
  if (block.kind !== "dict") return block
  const entries = block.entries.map((each): Entry => {
    const [key, change] = names[each.key] ?? [each.key, same]
    return { ...each, key, value: change(each.value) }
  })
  return { ...block, entries }
}

const definitions = "/providers/Microsoft.Authorization/roleDefinitions/"

/** https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/data-sources/role_definition */
function roleDefinition(given: Dict, { span }: Block, before: string): Value | undefined {
  const id = field(given, "role_definition_id")
  if (id && !isNull(seen(id)) && !isHidden(id)) {
    const { pieces } = asText(id)
    return { ...asText(id), pieces: before === "" ? pieces : [made(before, span), ...pieces] }
  }
  return lookedUp(field(given, "name"), span, before)
}

/** What is looked up by a name is the same for the same name: a hole of that name, at the place where it is written. */
function lookedUp(by: Value | undefined, span: Span, before: string): Value | undefined {
  if (!by || isNull(seen(by))) return undefined
  const found = seen(by)
  if (found.kind === "list" && found.alternatives)
    return { ...found, items: found.items.map((item) => ({ ...item, ...lookedUp(item, span, before) })) as Value[] }
  if (found.kind !== "text") return undefined
  const via = found.via ?? by.via
  const hole: Piece = {
    kind: "hole",
    name: spelledOut(found),
    span: found.pieces.length === 1 ? (found.pieces[0]?.span ?? found.span) : found.span,
    because: "the provider looks it up by its name",
  }
  return {
    kind: "text",
    pieces: [...(before === "" ? [] : [made(before, span)]), hole],
    span: found.span,
    ...(via && { via }),
  }
}
