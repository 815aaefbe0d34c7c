/** Values as plain data that a test can compare: each node beside the exact source text it points at. */
import { type Source, type Span, textOf } from "../../src/model/source.ts"
import { literal, type Piece, type Value } from "../../src/model/value.ts"

export const source = (path: string, text: string): Source => ({ path, revision: "head", text })

/** Every text, scalar, reference and unknown of a value by its path, with the source text of its span. */
export function outline(value: Value | undefined, path = ""): Record<string, string> {
  if (value === undefined) return {}
  switch (value.kind) {
    case "list":
      return Object.assign({}, ...value.items.map((item, i) => outline(item, `${path}[${i}]`)))
    case "dict":
      return Object.assign(
        {},
        ...value.entries.map((each) => outline(each.value, path ? `${path}.${each.key}` : each.key)),
      )
    default:
      return { [path]: `${said(value)} @ ${textOf(value.span)}` }
  }
}

/** What a value says: holes as `<name>`. */
export function said(value: Value | undefined): string {
  switch (value?.kind) {
    case undefined:
      return "nothing"
    case "text":
      return value.pieces.map((piece) => (piece.kind === "hole" ? `<${piece.name}>` : piece.text)).join("")
    case "scalar":
      return `(${value.value})`
    case "reference":
      return `-> ${value.address}.${value.attribute}`
    case "unknown":
      return `? ${value.name}`
    default:
      return value?.kind ?? ""
  }
}

/** Each piece with the source text it stands for. */
export const pieces = (value: Value | undefined): readonly (readonly [string, string])[] =>
  value?.kind === "text"
    ? value.pieces.map((each) => [each.kind === "hole" ? `<${each.name}>` : each.text, textOf(each.span)])
    : []

/** What breaks the promises of the model, if anything: spans inside their source, verbatim pieces verbatim. */
export function broken(value: Value | undefined): readonly string[] {
  const found: string[] = []
  const visit = (each: Value): void => {
    if (!inside(each.span)) found.push(`span ${each.span.start}-${each.span.end} of ${each.kind}`)
    for (const hop of each.via ?? []) if (!inside(hop)) found.push(`hop ${hop.start}-${hop.end}`)
    if (each.kind === "text") found.push(...each.pieces.flatMap(brokenPiece))
    if (each.kind === "list") each.items.forEach(visit)
    if (each.kind === "dict")
      for (const entry of each.entries) {
        if (!inside(entry.keySpan)) found.push(`key ${entry.key}`)
        visit(entry.value)
      }
  }
  if (value) visit(value)
  return found
}

const inside = ({ source: { text }, start, end }: Span): boolean => 0 <= start && start <= end && end <= text.length

function brokenPiece(piece: Piece): readonly string[] {
  if (!inside(piece.span)) return [`piece ${piece.span.start}-${piece.span.end}`]
  if (piece.kind === "hole" || piece.text.length !== piece.span.end - piece.span.start) return []
  // A break that is folded to a space is as long as what it stands for.
  return piece.text === textOf(piece.span) || piece.text.length <= 1
    ? []
    : [`${piece.text} is not ${textOf(piece.span)}`]
}

/** A value without its places, as JSON.parse would give it. */
export function plain(value: Value | undefined): unknown {
  switch (value?.kind) {
    case "text":
      return literal(value)
    case "scalar":
      return value.value
    case "list":
      return value.items.map(plain)
    case "dict":
      return Object.fromEntries(value.entries.map((each) => [each.key, plain(each.value)]))
    default:
      return undefined
  }
}
