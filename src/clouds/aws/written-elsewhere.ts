/** Plain JSON to a value all of which stands for one place: a policy that the provider wrote, at the text that names it. */
import type { Span } from "../../model/source.ts"
import type { Value } from "../../model/value.ts"

export function valueOfJson(json: unknown, span: Span): Value {
  if (typeof json === "string") return { kind: "text", pieces: [{ kind: "literal", text: json, span }], span }
  if (typeof json === "number" || typeof json === "boolean") return { kind: "scalar", value: json, span }
  if (Array.isArray(json)) return { kind: "list", items: json.map((each) => valueOfJson(each, span)), span }
  if (typeof json !== "object" || json === null) return { kind: "scalar", value: null, span }
  const entries = Object.entries(json).map(([key, value]) => ({ key, keySpan: span, value: valueOfJson(value, span) }))
  return { kind: "dict", entries, span }
}
