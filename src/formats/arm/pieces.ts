/** Values to the pieces of a text, and to names for what is not known: the same for templates in JSON and for Bicep. */
import type { Span } from "../../model/source.ts"
import { spelled } from "../../model/text.ts"
import type { Piece, Text, Value } from "../../model/value.ts"
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
/** A value as a text. */
export const asText = (value: Value): Text =>
  value.kind === "text"
    ? value
    : { kind: "text", pieces: piecesOf(value), span: value.span, ...(value.via && { via: value.via }) }

const spelledScalar = (value: number | boolean | null): string =>
  value === null ? "" : typeof value === "boolean" ? (value ? "True" : "False") : String(value)

/** Stands for any number of items of what is not known. */
export const anyItemOf = (value: Value): Value => ({
  kind: "unknown",
  because: value.kind === "unknown" ? value.because : "it is known once it is deployed",
  name: `${nameOf(value)}[*]`,
  span: value.span,
  many: true,
  ...(value.via && { via: value.via }),
  ...(value.perhaps !== undefined && { perhaps: value.perhaps }),
})

const longest = 400

/** A value as an argument of an expression reads: literals in quotes, what is not known by its name. */
export function nameOf(value: Value): string {
  const out: string[] = []
  return spell(value, out, longest) < 0 ? `${out.join("").slice(0, longest)}…` : out.join("")
}

/** Gives the letters that are left; nothing more is written once there are none. */
function spell(value: Value, out: string[], left: number): number {
  const write = (text: string, room: number): number => {
    if (room >= 0) out.push(text)
    return room - text.length
  }
  const all = (parts: readonly (readonly [before: string, value: Value])[], room: number): number => {
    let now = room
    for (const [before, part] of parts) {
      if (now < 0) return now
      now = spell(part, out, write(before, now))
    }
    return now
  }
  switch (value.kind) {
    case "text":
      return write(spelledText(value), left)
    case "scalar":
      return write(String(value.value), left)
    case "list": {
      const [open, gap, close] = value.alternatives ? ["", " or ", ""] : ["[", ", ", "]"]
      return write(
        close,
        all(
          value.items.map((item, i) => [i > 0 ? gap : "", item]),
          write(open, left),
        ),
      )
    }
    case "dict":
      return write(
        "}",
        all(
          value.entries.map(({ key, value: each }, i) => [`${i > 0 ? ", " : ""}${key}: `, each]),
          write("{", left),
        ),
      )
    case "reference":
      return write(value.attribute === "" ? value.address : `${value.address}.${value.attribute}`, left)
    case "unknown":
      return write(value.name, left)
  }
}

function spelledText({ pieces }: Text): string {
  const [only] = pieces
  if (pieces.length === 1 && only?.kind === "hole") return only.name
  const whole = spelled(pieces)
  return shortened.get(whole) ?? `'${shortenedIn(whole)}'`
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
