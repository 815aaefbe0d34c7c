/** Sentences with code in them to lines of a terminal that are no wider than they may be. */
import { columnsOf, firstColumns } from "./columns.ts"
import { type Piece, piecesOf, plainLine, terminalText } from "./escape.ts"

type Kind = Piece["kind"] | "strong"

/** How code is told from words, for instance by a colour. */
export type Look = (kind: Kind, text: string) => string

/** Pieces that stand together without a space. */
type Word = readonly { readonly kind: Kind; readonly text: string }[]

export function wrapped(sentence: string, width: number, look: Look): readonly string[] {
  const lines: Word[][] = [[]]
  let used = 0
  for (const word of wordsOf(sentence).flatMap((each) => fitting(each, width))) {
    const columns = columnsOfWord(word)
    const line = lines.at(-1) ?? []
    if (line.length > 0 && used + 1 + columns > width) {
      lines.push([word])
      used = columns
    } else {
      line.push(word)
      used += columns + (line.length > 1 ? 1 : 0)
    }
  }
  return lines.filter((line) => line.length > 0).map((line) => line.map((word) => painted(word, look)).join(" "))
}

const painted = (word: Word, look: Look): string => word.map(({ kind, text }) => look(kind, text)).join("")
const columnsOfWord = (word: Word): number => word.reduce((sum, { text }) => sum + columnsOf(text), 0)

function wordsOf(sentence: string): readonly Word[] {
  const words: { kind: Kind; text: string }[][] = [[]]
  for (const { kind, text } of piecesOf(plainLine(sentence, 4000)).flatMap(byStrength)) {
    for (const [i, part] of terminalText(text).split(" ").entries()) {
      if (i > 0) words.push([])
      if (part !== "") words.at(-1)?.push({ kind, text: part })
    }
  }
  return words.filter((word) => word.length > 0)
}

/** What stands between two marks of strength is strong. */
const byStrength = ({ kind, text }: Piece): Word =>
  kind === "code"
    ? [{ kind, text }]
    : text.split("**").map((part, i) => ({ kind: i % 2 === 1 ? "strong" : kind, text: part }))

/** A word that is wider than a whole line is cut: there is no better place to break a name. */
function fitting(word: Word, width: number): readonly Word[] {
  if (columnsOfWord(word) <= width) return [word]
  return word.flatMap(({ kind, text }) => {
    const parts: Word[] = []
    for (let rest = text; rest !== ""; ) {
      const part = firstColumns(rest, Math.max(2, width)) || rest
      parts.push([{ kind, text: part }])
      rest = rest.slice(part.length)
    }
    return parts
  })
}
