/** A text with holes and the text that was planned to one text: what was written keeps its place, each hole gets what fills it. */
import type { Piece, Text } from "../../model/value.ts"
import { standIn } from "./stand.ts"

type Hole = Extract<Piece, { kind: "hole" }>

/** Undefined where what is written does not occur in what is planned, in order. */
export function aligned(written: Text, planned: string): Text | undefined {
  const pieces: Piece[] = []
  let at = 0
  let open: Hole | undefined
  const all = written.pieces
  for (const [i, piece] of all.entries()) {
    if (piece.kind === "hole") {
      // Of two holes side by side nobody can say where one ends: the first one takes it all.
      open ??= piece
      continue
    }
    const isLast = i === all.length - 1
    const found = !open ? (planned.startsWith(piece.text, at) ? at : -1) : placeOf(planned, piece.text, at, isLast)
    if (found < at) return undefined
    if (open) pieces.push(...fill(open, planned.slice(at, found)))
    open = undefined
    pieces.push(piece)
    at = found + piece.text.length
  }
  if (open) pieces.push(...fill(open, planned.slice(at)))
  else if (at < planned.length) return undefined
  return { ...written, pieces }
}

const placeOf = (text: string, part: string, from: number, isLast: boolean): number =>
  isLast ? (text.endsWith(part) ? text.length - part.length : -1) : text.indexOf(part, from)

/** https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/caller_identity and its like. */
export const isDeploymentName = (name: string): boolean =>
  /(?:^|\.)data\.aws_(?:caller_identity|region|partition)(?:\.|$)/.test(name)

function fill(hole: Hole, text: string): readonly Piece[] {
  const { name, span, via } = hole
  if (text === "") return []
  if (isDeploymentName(name)) return [hole]
  return [{ kind: "literal", text, span: standIn(text, span), ...(via && { via }) }]
}
