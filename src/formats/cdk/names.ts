/** Values with names in them to the same with what the names stand for. */
import type { Piece, Value } from "../../model/value.ts"
import { through } from "../../model/value.ts"
import { piecesOf } from "../cloudformation/pieces.ts"

/** What one stack says of another is put where the other asks for it. */
export function settled(value: Value, meaningOf: (name: string) => Value | undefined): Value {
  return mapped(value, (each) => {
    switch (each.kind) {
      case "reference": {
        const meaning = meaningOf(`${each.address}.${each.attribute}`)
        return meaning ? instead(each, meaning) : each
      }
      case "unknown": {
        const meaning = meaningOf(each.name)
        return meaning ? instead(each, meaning) : each
      }
      case "text":
        return each.pieces.some(({ kind }) => kind === "hole") ? filled(each, meaningOf) : each
      default:
        return each
    }
  })
}

/** What takes another value's place is there as surely as that was. */
function instead(value: Value, meaning: Value): Value {
  const made = through(meaning, value.span)
  if (value.perhaps === undefined) return made
  const choice = meaning.perhaps === undefined ? value.choice : undefined
  return { ...made, perhaps: meaning.perhaps ?? value.perhaps, choice }
}

function filled(text: Extract<Value, { kind: "text" }>, meaningOf: (name: string) => Value | undefined): Value {
  const [only] = text.pieces
  const whole = text.pieces.length === 1 && only?.kind === "hole" ? meaningOf(only.name) : undefined
  if (whole) return instead(text, whole)
  const pieces = text.pieces.flatMap((piece): readonly Piece[] => {
    const meaning = piece.kind === "hole" ? meaningOf(piece.name) : undefined
    return (meaning && piecesOf(through(meaning, piece.span))) ?? [piece]
  })
  return { ...text, pieces }
}

/** Each value within a value, those within it first; what stays as it is, is itself. */
function mapped(value: Value, map: (each: Value) => Value): Value {
  switch (value.kind) {
    case "list": {
      const items = value.items.map((item) => mapped(item, map))
      return items.every((item, i) => item === value.items[i]) ? value : { ...value, items }
    }
    case "dict": {
      const entries = value.entries.map((each) => {
        const inner = mapped(each.value, map)
        return inner === each.value ? each : { ...each, value: inner }
      })
      return entries.every((each, i) => each === value.entries[i]) ? value : { ...value, entries }
    }
    default:
      return map(value)
  }
}
