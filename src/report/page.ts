/** Inks and indented sentences: what a page in the terminal is made of. */
import type { Severity } from "../model/severity.ts"
import { type Look, wrapped } from "./wrap.ts"

export interface Style {
  readonly colour: boolean
  /** Columns. */
  readonly width: number
}

export type Ink = Severity | "label" | "bold" | "dim" | "code" | "more" | "less" | "pass" | "rule"

const codes: Readonly<Record<Ink, string>> = {
  critical: "1;31",
  high: "1;31",
  medium: "1;33",
  low: "1;36",
  info: "1;34",
  label: "1;97;41",
  bold: "1",
  dim: "2",
  code: "36",
  more: "31",
  less: "32",
  pass: "1;32",
  rule: "2;34",
}

/** Lines that belong together. */
export type Block = readonly string[]

export interface Page {
  readonly width: number
  paint(ink: Ink, text: string): string
  /** Sentences, indented and wrapped, with their code and what is strong told apart. */
  say(sentence: string, indent: number, ink?: Ink): Block
}

/** Less than this cannot hold a frame. */
export const narrowest = 40

export function pageOf({ colour, width }: Style): Page {
  const room = Math.max(narrowest, width)
  const paint: Page["paint"] = (ink, text) => (colour && text !== "" ? `\u001b[${codes[ink]}m${text}\u001b[0m` : text)
  return {
    width: room,
    paint,
    say(sentence, indent, ink) {
      const look: Look = (kind, text) =>
        kind === "code" ? paint("code", text) : kind === "strong" ? paint("bold", text) : ink ? paint(ink, text) : text
      return wrapped(sentence, room - indent, look).map((line) => " ".repeat(indent) + line)
    },
  }
}
