/** A declared resource to its body: the template's own fields, worked out, with its full name and the place that it is deployed to. */
import type { Span } from "../../model/source.ts"
import type { Dict, Entry, Text, Value } from "../../model/value.ts"
import { field, literal } from "../../model/value.ts"
import type { Declaration } from "./declared.ts"
import { type Deployment, scopeOf, segments } from "./deployment.ts"
import { evaluate } from "./evaluate.ts"
import { resourceIdIn } from "./functions-resource.ts"
import { asText, joined } from "./pieces.ts"

/** What is no property of the resource, or is said in another way. */
const left = new Set(
  "comments condition copy dependson existing metadata name resourcegroup resources scope subscriptionid".split(" "),
)
const asWritten = new Set(["type", "apiversion"])

export function bodyOf(declaration: Declaration): Dict {
  const { element, scope, name } = declaration
  const own = element.entries.flatMap((each): readonly Entry[] => {
    const key = each.key.toLowerCase()
    if (left.has(key)) return []
    return [asWritten.has(key) ? each : { ...each, value: evaluate(scope, each.value) }]
  })
  const at = field(element, "type")?.span ?? element.span
  const keySpan = (key: string): Span =>
    element.entries.find((each) => each.key === key)?.keySpan ?? { ...at, end: at.start }
  const parent = parentOf(declaration, at)
  const made: readonly Entry[] = [
    { key: "name", keySpan: keySpan("name"), value: name },
    { key: "scope", keySpan: keySpan("scope"), value: placeOf(declaration, at) },
    ...(parent ? [{ key: "parent", keySpan: keySpan("parent"), value: parent }] : []),
  ]
  return { ...element, entries: [...own, ...made] }
}

/** A Reference where the same template declares what has the ID. */
function identified(declaration: Declaration, type: string, names: readonly Text[], scope: Text, at: Span): Value {
  const id = resourceIdIn(scope, type, names, at)
  const address = declaration.scope.declared.current?.declared(type, names)
  return address === undefined ? id : { kind: "reference", address, attribute: "id", resolved: id, span: at }
}

/** What it is deployed under: what it extends, else where its template goes. */
function placeOf(declaration: Declaration, at: Span): Value {
  const { scope, element, extended } = declaration
  const target = standing(scopeOf(elsewhere(declaration), at), at)
  if (extended) return identified(declaration, extended.type, extended.names, target, at)
  const written = field(element, "scope")
  const value = written && evaluate(scope, written)
  if (!value) return target
  if (value.kind !== "text") return value
  const found = parsedId(value, target)
  return found
    ? { ...identified(declaration, found.type, found.names, found.scope, value.span), ...through(value) }
    : value
}

/** What is there already may be in another group or subscription. */
function elsewhere({ scope, element }: Declaration): Deployment {
  const given = (key: string): Value | undefined => {
    const written = field(element, key)
    return written && evaluate(scope, written)
  }
  const [subscription, group] = [given("subscriptionId"), given("resourceGroup")]
  return {
    ...scope.target,
    ...(subscription && { subscription: asText(subscription) }),
    ...(group && { resourceGroup: asText(group), kind: "resourceGroup" }),
  }
}

const through = ({ via }: Value) => (via ? { via } : {})

/** Holes stand for what the template does not say: they have the place of who is deployed there. */
const standing = (text: Text, at: Span): Text => ({
  ...text,
  pieces: text.pieces.map((piece) => (piece.kind === "hole" ? { ...piece, span: at } : piece)),
})

/** `Microsoft.X/y/NAME`, or a whole ID. Undefined of a subscription, a group, or what is not known. */
function parsedId(
  id: Text,
  target: Text,
): { readonly scope: Text; readonly type: string; readonly names: readonly Text[] } | undefined {
  const parts = segments(id)
  const words = parts.map((part) => literal(part) ?? "")
  const isWhole = literal({ ...id, pieces: id.pieces.slice(0, 1) })?.startsWith("/") ?? false
  const at = isWhole ? words.findLastIndex((word) => word.toLowerCase() === "providers") : -1
  if (isWhole && at < 0) return undefined
  const [namespace = "", ...rest] = words.slice(at + 1)
  const types = rest.filter((_, i) => i % 2 === 0)
  if (!namespace.includes(".") || types.length === 0 || rest.length % 2 === 1 || types.includes("")) return undefined
  const names = parts.slice(at + 2).filter((_, i) => i % 2 === 1)
  const before = parts.slice(0, Math.max(0, at))
  const scope = isWhole ? joined(before.length === 0 ? ["/"] : before.flatMap((part) => ["/", part]), id.span) : target
  return { scope, type: [namespace, ...types].join("/"), names }
}

/** What a child lies in, where the same template declares it. */
function parentOf(declaration: Declaration, at: Span): Value | undefined {
  const [namespace = "", ...types] = declaration.type.split("/")
  const names = segments(declaration.name)
  if (types.length < 2 || names.length !== types.length) return undefined
  const type = [namespace, ...types.slice(0, -1)].join("/")
  const target = scopeOf(declaration.scope.target, at)
  const found = identified(declaration, type, names.slice(0, -1), target, at)
  return found.kind === "reference" ? found : undefined
}
