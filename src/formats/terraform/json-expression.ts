/** JSON values of a Terraform file to the expressions that they stand for: strings are templates, or names. */
import type { Diagnostic, Read } from "../../model/diagnostic.ts"
import { type Source, textOf } from "../../model/source.ts"
import { type Flat, flatten, spanIn } from "../../model/text.ts"
import type { Dict, Entry, Text, Value } from "../../model/value.ts"
import type { Expression, ObjectEntry, Template } from "../hcl/ast.ts"
import { parseExpression, parseTemplate } from "../hcl/parser.ts"
import { literals, movedParts, relocate } from "../hcl/relocate.ts"

/** Makes an expression of a value, and tells what is wrong with it. */
export type Way = (value: Value, diagnostics: Diagnostic[]) => Expression

/** https://developer.hashicorp.com/terraform/language/syntax/json#expression-mapping */
export const asValue: Way = (value, diagnostics) =>
  converted(value, diagnostics, templateOf, ({ key, keySpan }) => templateOf(keyText(key, keySpan), diagnostics))

/** Strings as they are, whatever stands in them: defaults, descriptions, sources. */
export const asLiteral: Way = (value, diagnostics) => converted(value, diagnostics, literalOf, literalKey)

/** Strings that hold an expression without marks around it: `"list(string)"`, `"aws.west"`, `"aws_iam_role.app"`. */
export const asName: Way = (value, diagnostics) => converted(value, diagnostics, expressionIn, literalKey)

function converted(
  value: Value,
  diagnostics: Diagnostic[],
  text: (text: Text, diagnostics: Diagnostic[]) => Expression,
  key: (entry: Entry) => Expression,
): Expression {
  const { span } = value
  const inner = (each: Value) => converted(each, diagnostics, text, key)
  switch (value.kind) {
    case "text":
      return text(value, diagnostics)
    case "scalar":
      if (value.value === null) return { kind: "null", span }
      return typeof value.value === "number"
        ? { kind: "number", value: value.value, span }
        : { kind: "boolean", value: value.value, span }
    case "list":
      return { kind: "tuple", items: value.items.map(inner), span }
    case "dict":
      return { kind: "object", entries: value.entries.map((each) => entryOf(each, key(each), inner(each.value))), span }
    default:
      return { kind: "broken", span }
  }
}

const entryOf = ({ keySpan }: Entry, key: Expression, value: Expression): ObjectEntry => ({
  key,
  value,
  span: { ...keySpan, end: Math.max(keySpan.end, value.span.end) },
})

const literalKey = ({ key, keySpan }: Entry): Expression => literalOf(keyText(key, keySpan))

/** A key has only its text left: where it has escape sequences, it is one piece. */
function keyText(key: string, keySpan: Dict["span"]): Text {
  const within = { ...keySpan, start: keySpan.start + 1, end: keySpan.end - 1 }
  const isVerbatim = textOf(within) === key
  return { kind: "text", pieces: [{ kind: "literal", text: key, span: isVerbatim ? within : keySpan }], span: keySpan }
}

function literalOf(text: Text): Template {
  const flat = flatten(text)
  return { kind: "template", quote: "quoted", parts: literals(flat, 0, flat.chars.length), span: text.span }
}

function templateOf(text: Text, diagnostics: Diagnostic[]): Template {
  const flat = flatten(text)
  if (!/[$%]\{/.test(flat.chars)) return literalOf(text)
  const { parts } = told(parseTemplate(decoded(text, flat)), flat, diagnostics)
  return { kind: "template", quote: "quoted", parts: movedParts(parts, flat), span: text.span }
}

/** Older files write `"${aws_iam_role.app}"` where a name is asked for. */
function expressionIn(text: Text, diagnostics: Diagnostic[]): Expression {
  const flat = flatten(text)
  if (flat.chars.startsWith("${")) return templateOf(text, diagnostics)
  return relocate(told(parseExpression(decoded(text, flat)), flat, diagnostics), flat)
}

/** What a JSON string stands for, as a source of its own. */
const decoded = ({ span }: Text, { chars }: Flat): Source => ({ ...span.source, text: chars })

function told<T>(read: Read<T>, flat: Flat, diagnostics: Diagnostic[]): T {
  for (const each of read.diagnostics)
    diagnostics.push("source" in each.at ? { ...each, at: spanIn(flat, each.at.start, each.at.end) } : each)
  return read.value
}
