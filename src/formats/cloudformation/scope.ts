/** What the names in a template stand for: its parameters, mappings, conditions and resources. */
import type { Diagnostic } from "../../model/diagnostic.ts"
import { cut, flatten, spanIn } from "../../model/text.ts"
import type { Truth } from "../../model/truth.ts"
import type { Dict, Value } from "../../model/value.ts"
import { field, literal } from "../../model/value.ts"

export interface Scope {
  readonly parameters: Value | undefined
  readonly mappings: Value | undefined
  readonly conditions: Value | undefined
  readonly resources: Dict
  /** Each condition's answer once it is worked out. */
  readonly answers: Map<string, Truth>
  /** How many conditions are being worked out, each for the one before it. */
  nesting: number
  readonly diagnostics: Diagnostic[]
}

export function scopeOf(template: Value, resources: Dict): Scope {
  return {
    parameters: field(template, "Parameters"),
    mappings: field(template, "Mappings"),
    conditions: field(template, "Conditions"),
    resources,
    answers: new Map(),
    nesting: 0,
    diagnostics: [],
  }
}

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/pseudo-parameter-reference.html */
export const PSEUDO: ReadonlySet<string> = new Set([
  "AWS::AccountId",
  "AWS::NotificationARNs",
  "AWS::Partition",
  "AWS::Region",
  "AWS::StackId",
  "AWS::StackName",
  "AWS::URLSuffix",
])

/**
 * A parameter's default, which stands for its value; undefined where it has none. The default of a parameter that is
 * read from Parameter Store is the name of what will be read.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html
 */
export function defaultOf(parameter: Value): Value | undefined {
  const value = field(parameter, "Default")
  const type = literal(field(parameter, "Type")) ?? "String"
  if (value === undefined || type.startsWith("AWS::SSM::Parameter::Value")) return undefined
  return type === "CommaDelimitedList" || type.startsWith("List<") ? commaSeparated(value) : value
}

function commaSeparated(value: Value): Value {
  if (value.kind !== "text") return value
  const flat = flatten(value)
  const items: Value[] = []
  let at = 0
  for (const part of flat.chars.split(",")) {
    const from = at + (part.length - part.trimStart().length)
    const to = Math.max(from, at + part.trimEnd().length)
    if (to > from) items.push({ ...value, pieces: cut(flat, from, to), span: spanIn(flat, from, to) })
    at += part.length + 1
  }
  return { kind: "list", items, span: value.span }
}
