/** Values to the pieces of their text in YAML, as `yamlencode` writes it. */
import type { Span } from "../../model/source.ts"
import type { Piece, Value } from "../../model/value.ts"
import { seen } from "../../model/value.ts"
import { entriesOf, isOpenKey } from "./collections.ts"
import { asText, jsonPieces, made } from "./pieces.ts"

export const yamlPieces = (value: Value): readonly Piece[] => {
  const pieces = block(value, 0, "")
  // What is a document of one plain word is closed.
  if (value.kind === "scalar") return [...pieces, made("\n...\n", value.span)]
  const last = pieces.at(-1)
  return last?.kind === "literal" && last.text.endsWith("\n") ? pieces : [...pieces, made("\n", value.span)]
}

/** Without the line break at its end; `lead` is what stands on the line before it. */
function block(value: Value, indent: number, lead: string): readonly Piece[] {
  const found = seen(value)
  const gap = (span: Span) => (lead === "" ? [] : [made(lead, span)])
  if (found.kind === "dict" && !found.encoded && found.entries.length > 0)
    return entriesOf(found).flatMap((each, i) => [
      ...lineStart(i, indent, lead, each.keySpan, "map"),
      ...(isOpenKey(each.key)
        ? [{ kind: "hole" as const, name: each.key, span: each.keySpan }]
        : quoted([made(each.key, each.keySpan)], each.keySpan)),
      made(":", each.keySpan),
      ...block(each.value, indent + 2, " "),
    ])
  if (found.kind === "list" && !found.encoded && found.items.length > 0)
    return found.items.flatMap((item, i) => [
      ...lineStart(i, lead === " " ? indent - 2 : indent, lead, item.span, "list"),
      made("- ", item.span),
      ...block(item, lead === " " ? indent : indent + 2, ""),
    ])
  if (found.kind === "list" && !found.encoded) return [...gap(found.span), made("[]", found.span)]
  if (found.kind === "dict" && !found.encoded) return [...gap(found.span), made("{}", found.span)]
  return [...gap(found.span), ...word(found, indent)]
}

/** Collections under a key begin on the next line; lists are not indented below their key. */
function lineStart(i: number, indent: number, lead: string, span: Span, _kind: "map" | "list"): readonly Piece[] {
  return i > 0 || lead === " " ? [made(`\n${" ".repeat(indent)}`, span)] : []
}

function word(value: Value, indent: number): readonly Piece[] {
  if (value.kind !== "text" && !value.encoded) return jsonPieces(value, value.span)
  const written = asText(value)
  const isBlock = written.pieces.some((piece) => piece.kind === "literal" && piece.text.includes("\n"))
  return isBlock ? lines(written.pieces, value.span, Math.max(2, indent)) : quoted(written.pieces, value.span)
}

function lines(pieces: readonly Piece[], span: Span, indent: number): readonly Piece[] {
  const last = pieces.at(-1)
  const closed = last?.kind === "literal" && last.text.endsWith("\n")
  const pad = " ".repeat(indent)
  return [
    made(`|${closed ? "" : "-"}\n${pad}`, span),
    ...pieces.flatMap((piece, i): readonly Piece[] => {
      if (piece.kind === "hole") return [piece]
      const text = i === pieces.length - 1 ? piece.text.replace(/\n$/, "") : piece.text
      return text === "" ? [] : [made(text.replaceAll("\n", `\n${pad}`), piece.span)]
    }),
  ]
}

/** As in JSON, but for the characters that only a web page must not hold. */
function quoted(pieces: readonly Piece[], span: Span): readonly Piece[] {
  return [
    made('"', span),
    ...pieces.map((piece): Piece => {
      if (piece.kind === "hole") return piece
      const text = escaped(piece.text)
      return text === piece.text ? piece : made(text, piece.span)
    }),
    made('"', span),
  ]
}

const escapes: Readonly<Record<string, string>> = {
  '"': '\\"',
  "\\": "\\\\",
  "\t": "\\t",
  "\r": "\\r",
  "\0": "\\0",
  "\x07": "\\a",
  "\b": "\\b",
  "\v": "\\v",
  "\f": "\\f",
  "\x1b": "\\e",
}

const escaped = (text: string): string =>
  text.replace(
    /["\\\u0000-\u001f\u007f]/g,
    (char) => escapes[char] ?? `\\x${char.charCodeAt(0).toString(16).padStart(2, "0")}`,
  )
