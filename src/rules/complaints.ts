/** What is amiss in a YAML text to messages with path, line and column, the line itself, and a caret under the place. */
import type { LineCounter } from "yaml"
import { mostComplaints } from "./bounds.ts"

/** The place is a node, a pair of offsets, or unknown: then the beginning. */
export type Complain = (message: string, place: unknown) => void

export interface Complaints {
  readonly complain: Complain
  /** In the order of the text, and no more than anyone reads. */
  all(): readonly string[]
}

/** How much of a line a complaint shows. */
const shown = 160

export function complaintsAbout(path: string, text: string, lines: LineCounter): Complaints {
  const found: { readonly message: string; readonly offset: number }[] = []
  const told = ({ message, offset }: { readonly message: string; readonly offset: number }): string => {
    const { line, col } = lines.linePos(offset)
    const start = lines.lineStarts[line - 1] ?? 0
    // A long line is shown from a little before the place.
    const from = Math.max(0, col - 1 - shown / 2)
    const seen = visible(text.slice(start + from, start + from + shown).split("\n", 1)[0] ?? "")
    const caret = " ".repeat(Math.max(0, col - 1 - from))
    return [`${path}:${Math.max(1, line)}:${Math.max(1, col)}: ${message}`, `  ${seen}`, `  ${caret}^`].join("\n")
  }
  return {
    complain: (message, place) => found.push({ message: visible(message), offset: offsetOf(place) }),
    all() {
      const sorted = [...found].sort((a, b) => a.offset - b.offset)
      const rest = sorted.length - mostComplaints
      return [...sorted.slice(0, mostComplaints).map(told), ...(rest > 0 ? [`${path}: and ${rest} more`] : [])]
    },
  }
}

/** Each character in a column of its own, none that acts on the terminal. */
const visible = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, " ").trimEnd()

function offsetOf(place: unknown): number {
  const range = typeof place === "object" && place !== null && "range" in place ? place.range : undefined
  return Array.isArray(range) && typeof range[0] === "number" ? range[0] : 0
}
