/** A value to the pieces that it is inside a string. */
import type { Piece, Value } from "../../model/value.ts"
import { nameOf } from "./spelling.ts"

/** Undefined where the value cannot be part of a string. */
export function piecesOf(value: Value): readonly Piece[] | undefined {
  const via = value.via ? { via: value.via } : {}
  switch (value.kind) {
    case "text":
      return value.via
        ? value.pieces.map((piece) => ({ ...piece, via: [...(value.via ?? []), ...(piece.via ?? [])] }))
        : value.pieces
    case "scalar":
      return value.value === null
        ? undefined
        : [{ kind: "literal", text: String(value.value), span: value.span, ...via }]
    case "reference":
      return [{ kind: "hole", name: nameOf(value), span: value.span, because: "known once it is deployed", ...via }]
    case "unknown": {
      const { name, because, span, hides } = value
      return [{ kind: "hole", name, span, because, ...(hides && { hides }), ...via }]
    }
    default:
      return undefined
  }
}
