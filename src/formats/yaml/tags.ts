/** A tagged YAML node to the long form that JSON has for it: `!GetAtt A.B` is `{"Fn::GetAtt": ["A", "B"]}`. */
import type { Tags } from "yaml"
import type { Span } from "../../model/source.ts"
import { cut, flatten, spanIn } from "../../model/text.ts"
import type { Dict, Value } from "../../model/value.ts"

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html */
const FUNCTIONS: ReadonlySet<string> = new Set(
  (
    "And Base64 Cidr Contains EachMemberEquals EachMemberIn Equals FindInMap ForEach GetAZs GetAtt GetStackOutput If " +
    "ImportValue Join Length Not Or RefAll Select Split Sub ToJsonString Transform ValueOf ValueOfAll"
  ).split(" "),
)

/**
 * The same tags for the library, each of every kind of node and changing nothing: each tag that it does not
 * know would cost it a warning with a stack trace.
 */
export const knownTags: Tags = [...FUNCTIONS, "Ref", "Condition"].flatMap((name) => [
  { tag: `!${name}`, resolve: (text: string) => text },
  { tag: `!${name}`, collection: "seq" as const },
  { tag: `!${name}`, collection: "map" as const },
])

/** A tag that is not CloudFormation's is kept as a key of its own name, with its `!`. */
export function longForm(tag: string, tagSpan: Span, value: Value): Dict {
  const name = tag.slice(1)
  const key = name === "Ref" || name === "Condition" ? name : FUNCTIONS.has(name) ? `Fn::${name}` : tag
  const argument = key === "Fn::GetAtt" ? attributePath(value) : value
  const span = { source: value.span.source, start: Math.min(tagSpan.start, value.span.start), end: value.span.end }
  return { kind: "dict", entries: [{ key, keySpan: tagSpan, value: argument }], span }
}

/** `Role.Arn` as two texts; an attribute's name may have dots itself. */
export function attributePath(value: Value): Value {
  if (value.kind !== "text") return value
  const flat = flatten(value)
  const dot = flat.chars.indexOf(".")
  if (dot < 0) return value
  const part = (from: number, to: number): Value => ({
    ...value,
    pieces: cut(flat, from, to),
    span: spanIn(flat, from, to),
  })
  return { kind: "list", items: [part(0, dot), part(dot + 1, flat.chars.length)], span: value.span }
}
