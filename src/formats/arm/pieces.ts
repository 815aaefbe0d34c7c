/** Values to the pieces of a text, and to names for what is not known: the same for templates in JSON and for Bicep. */
import type { Span } from "../../model/source.ts"
import { spelled } from "../../model/text.ts"
import type { Piece, Text, Value } from "../../model/value.ts"
import { literal } from "../../model/value.ts"
import { madeText } from "../made.ts"

export const made = (text: string, at: Span): Piece[] => [...madeText(text, at).pieces]

/** A text of which nothing is known but what to call it. */
export const hole = (name: string, at: Span, because = "it is known once it is deployed"): Text => ({
  kind: "text",
  pieces: [{ kind: "hole", name, span: at, because }],
  span: at,
})

/** Texts put behind each other; what is a string was not written by anybody. */
export const joined = (parts: readonly (string | Value)[], at: Span): Text => ({
  kind: "text",
  pieces: parts.flatMap((part) => (typeof part === "string" ? made(part, at) : piecesOf(part))),
  span: at,
})

/** A value inside a string: numbers and switches as they are spelled, what is not known and structures as holes. */
export function piecesOf(value: Value): readonly Piece[] {
  const via = value.via ? { via: value.via } : {}
  switch (value.kind) {
    case "text":
      return value.via
        ? value.pieces.map((piece) => ({ ...piece, via: [...(value.via ?? []), ...(piece.via ?? [])] }))
        : value.pieces
    case "scalar": {
      const text = spelledScalar(value.value)
      return madeText(text, value.span).pieces.map((piece) => ({ ...piece, ...via }))
    }
    case "reference":
      if (value.resolved)
        return piecesOf({ ...value.resolved, via: [...(value.via ?? []), ...(value.resolved.via ?? [])] })
      return [
        { kind: "hole", name: nameOf(value), span: value.span, because: "it is known once it is deployed", ...via },
      ]
    case "unknown": {
      const { name, because, span, hides, fails } = value
      return [{ kind: "hole", name, span, because, ...(hides && { hides }), ...(fails && { fails }), ...via }]
    }
    default:
      return [{ kind: "hole", name: nameOf(value), span: value.span, because: "it is no text", ...via }]
  }
}

/** Switches are spelled `True` and `False` where they become text. */
const spelledScalar = (value: number | boolean | null): string =>
  value === null ? "" : typeof value === "boolean" ? (value ? "True" : "False") : String(value)

const longest = 400

/** A value as an argument of an expression reads: literals in quotes, what is not known by its name. */
export function nameOf(value: Value): string {
  const name = spelt(value)
  return name.length > longest ? `${name.slice(0, longest)}…` : name
}

function spelt(value: Value): string {
  switch (value.kind) {
    case "text": {
      const [only] = value.pieces
      if (value.pieces.length === 1 && only?.kind === "hole") return only.name
      const whole = literal(value) ?? spelled(value.pieces)
      return shortened.get(whole) ?? `'${shortenedIn(whole)}'`
    }
    case "scalar":
      return String(value.value)
    case "list":
      return value.alternatives ? value.items.map(nameOf).join(" or ") : `[${value.items.map(nameOf).join(", ")}]`
    case "dict":
      return `{${value.entries.map((each) => `${each.key}: ${nameOf(each.value)}`).join(", ")}}`
    case "reference":
      return value.attribute === "" ? value.address : `${value.address}.${value.attribute}`
    case "unknown":
      return value.name
  }
}

/** IDs that are made of holes, as their authors wrote them. */
const group = "/subscriptions/${subscription().subscriptionId}/resourceGroups/${resourceGroup().name}"
const subscription = "/subscriptions/${subscription().subscriptionId}"
const shortened: ReadonlyMap<string, string> = new Map([
  [group, "resourceGroup().id"],
  [subscription, "subscription().id"],
])
const shortenedIn = (text: string): string =>
  text.replace(group, "${resourceGroup().id}").replace(subscription, "${subscription().id}")
