/** Values to the parts of patterns, in the words that a cloud has for what is only known later. */
import type { Part } from "../access/pattern.ts"
import type { Value } from "../model/value.ts"

/** What a cloud makes of what a text consists of. */
export interface Words {
  readonly literal: (text: string) => readonly Part[]
  /** One name for what is always the same, however it is asked for. */
  readonly hole: (name: string) => Part
}

/** Undefined for a list, a map or nothing. An unknown value is a hole of its name. */
export function partsOf(value: Value, words: Words): readonly Part[] | undefined {
  switch (value.kind) {
    case "text":
      return value.pieces.flatMap((piece) =>
        piece.kind === "hole" ? [words.hole(piece.name)] : words.literal(piece.text),
      )
    case "scalar":
      return value.value === null ? undefined : [String(value.value)]
    case "reference":
      return (
        (value.resolved && partsOf(value.resolved, words)) ?? [
          words.hole([value.address, value.attribute].filter(Boolean).join(".")),
        ]
      )
    case "unknown":
      return [words.hole(value.name)]
    default:
      return undefined
  }
}
