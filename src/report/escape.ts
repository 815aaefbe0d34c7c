/** Text from the pull request to text that is safe where it is shown: Markdown, a terminal, a workflow's log. */

/** What is not shown at all, or changes how text beside it is shown. Shown as a mark, so that nobody overlooks that it is there. */
const hidden = /(?!\ufe0f)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu

const reveal = (text: string): string => text.replace(hidden, (c) => (c === "\n" || c === "\t" ? c : "\ufffd"))

/** Whether a text of several lines is shown as what it is. */
export const isPlain = (text: string): boolean => !text.includes("<!--") && reveal(text) === text

/** Lines as they are, for inside of a fence; whatever is not shown is marked. */
export const plainLines = (text: string): string => unmarked(reveal(text.replaceAll("\r\n", "\n")))

/** Nothing in it that could be taken for a hidden comment of ours. */
const unmarked = (text: string): string => text.replaceAll("<!--", "<\u200b!--")

/** One line of plain text, cut at a whole character. */
export const plainLine = (text: string, most = 300): string =>
  shorten(reveal(text.slice(0, most * 20).replace(/[\s\u0085]+/g, " ")).trim(), most)

let graphemes: Intl.Segmenter | undefined

/** At most so many UTF-16 units, never half of what is read as one character. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text
  graphemes ??= new Intl.Segmenter("en", { granularity: "grapheme" })
  let end = 0
  for (const { index, segment } of graphemes.segment(text.slice(0, most + 2))) {
    if (index + segment.length > most - 1) break
    end = index + segment.length
  }
  return `${text.slice(0, end)}…`
}

/** A code span that nothing in the text can end; inside it nobody is mentioned and nothing is linked. */
export function codeSpan(text: string, most = 300): string {
  const line = plainLine(text, most)
  if (line === "") return "` `"
  const fence = "`".repeat(longestRun(line) + 1)
  const padded = line.startsWith("`") || line.endsWith("`") ? ` ${line} ` : line
  return `${fence}${padded}${fence}`
}

const longestRun = (text: string): number =>
  [...text.matchAll(/`+/g)].reduce((longest, [run]) => Math.max(longest, run.length), 0)

/**
 * A code span for a table's cell. A pipe ends a cell even inside a code span, and readers of Markdown disagree on `\\|`:
 * text with a pipe is written as HTML, with a reference for whatever could be more than itself.
 */
export function codeCell(text: string, most = 120): string {
  const line = plainLine(text, most)
  return line.includes("|") ? `<code>${references(line)}</code>` : codeSpan(line, most)
}

const references = (text: string): string =>
  text.replace(/[!-/:-@[-`{-~]/g, (c) => `&#${c.codePointAt(0)};${c === "@" ? "&#8203;" : ""}`)

/** A fence that is longer than any run of backticks in the text. */
export const fenceFor = (text: string): string => "`".repeat(Math.max(3, longestRun(text) + 1))

/** A sentence in pieces: words, and the code spans between them without their backticks. */
export interface Piece {
  readonly kind: "words" | "code"
  readonly text: string
}

export function piecesOf(sentence: string): readonly Piece[] {
  const runs = [...sentence.matchAll(/`+/g)].map(({ 0: { length }, index }) => ({ length, index }))
  const next = new Map<number, number>()
  const closing = runs.map(() => -1)
  for (let i = runs.length - 1; i >= 0; i--) {
    const { length } = runs[i] as (typeof runs)[number]
    closing[i] = next.get(length) ?? -1
    next.set(length, i)
  }
  const pieces: Piece[] = []
  let words = 0
  for (let i = 0; i < runs.length; i++) {
    const open = runs[i]
    const close = runs[closing[i] ?? -1]
    if (!open || !close) continue
    if (open.index > words) pieces.push({ kind: "words", text: sentence.slice(words, open.index) })
    pieces.push({ kind: "code", text: unpadded(sentence.slice(open.index + open.length, close.index)) })
    words = close.index + close.length
    i = closing[i] ?? i
  }
  if (words < sentence.length) pieces.push({ kind: "words", text: sentence.slice(words) })
  return pieces
}

const unpadded = (code: string): string => (/^ .*[^ ].* $/s.test(code) ? code.slice(1, -1) : code)

/**
 * A sentence of ours to Markdown: code spans stay, and whatever stands outside them is words and nothing else. `most` are units
 * of the Markdown, which may take five for one of the sentence; a cut falls outside of what it may not break.
 */
export function prose(sentence: string, most = 4000): string {
  let markdown = ""
  for (const { kind, text } of piecesOf(plainLine(sentence, most * 2))) {
    const room = most - 1 - markdown.length
    const safe = markdown === "" ? atStart : harmless
    const piece = kind === "code" ? codeSpan(text, most) : safe(text)
    if (piece.length > room) return markdown + (kind === "code" ? codeIn(text, room) : wordsIn(text, room, safe))
    markdown += piece
  }
  return markdown
}

/** As much as there is room for, and one more: a span may take three units for one, when all of the text is backticks. */
const codeIn = (text: string, room: number): string => (room < 12 ? "…" : codeSpan(text, Math.floor((room - 4) / 3)))
/** `&` takes five. */
const wordsIn = (text: string, room: number, safe: (words: string) => string): string =>
  room < 10 ? "…" : safe(shorten(text, Math.floor(room / 5)))

/** Where a line begins, more is a mark than elsewhere: of lists, headings, tables. */
const atStart = (words: string): string =>
  harmless(words)
    .replace(/^[-+#=:]/, "\\$&")
    .replace(/^\d+(?=[.)])/, "$&\u200b")

/** Strong emphasis is ours. Links, mentions, references, formulas, HTML and lists do not come about. */
const harmless = (words: string): string =>
  words
    .replace(/[\\`[\]~|]|(?<!\*)\*(?!\*)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\$&")
    .replace(/[<>&]/g, (c) => (c === "<" ? "&lt;" : c === ">" ? "&gt;" : "&amp;"))
    .replace(/[@$]|:(?=\/\/)|www(?=\.)|(?:#|GH-)(?=\d)/gi, "$&\u200b")

/** A sentence without its marks, for where there is no Markdown. */
export const plainSentence = (sentence: string, most = 2000): string =>
  shorten(
    piecesOf(plainLine(sentence, most * 2))
      .map(({ kind, text }) => (kind === "code" ? text : text.replaceAll("**", "")))
      .join(""),
    most,
  )

/**
 * A sentence to a SARIF message: code in single quotes, and nothing in it that a viewer takes for a link of ours or a mention.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html section 3.11.6
 */
export const messageText = (sentence: string, most = 2000): string =>
  shorten(
    piecesOf(plainLine(sentence, most * 2))
      .map(({ kind, text }) => (kind === "code" ? `'${text}'` : text.replaceAll("**", "")))
      .join(""),
    most,
  )
    .replace(/[\\[\]]/g, "\\$&")
    .replace(/@(?=[\p{L}\p{N}])|:(?=\/\/)|www(?=\.)|(?:#|GH-)(?=\d)/giu, "$&\u200b")

/** For a terminal: nothing that moves the cursor or changes colours, whatever a file holds. */
export const terminalText = (text: string): string =>
  reveal(text.replace(/\r$/, "").replace(/\t/g, "  ")).replace(/\n/g, " ")

/**
 * Lines that are no command of a workflow's runner, whatever they quote: it takes `::` at a line's beginning, and `##[` anywhere.
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
export const withoutCommands = (text: string): string =>
  text.replace(/^((?:[^\S\r\n\u2028\u2029]|\u0085)*)::/gm, "$1\u200b::").replaceAll("##[", "##\u200b[")

/** For a line of a workflow's log, or a message on the terminal: no command, and nothing that is not seen. */
export const logText = (text: string): string =>
  withoutCommands(
    text
      .split(/\r\n|[\n\r\u2028\u2029\u0085]/)
      .map(reveal)
      .join("\n"),
  )

/** JSON that is the same value, with nothing in it that a terminal, a runner or an eye takes for something else. */
export const jsonText = (value: unknown, indent: number): string =>
  JSON.stringify(value, null, indent)
    .replaceAll("##[", "#\\u0023[")
    .replace(hidden, (c) => (c === "\n" ? c : [...units(c)].join("")))

/** Items of a list that are written at once. */
const batch = 64

/** The same text of an object bit by bit: its lists may be long, and what all of it comes to together need not fit in memory. */
export function* jsonPieces(value: Readonly<Record<string, unknown>>, indent: number): Iterable<string> {
  const step = " ".repeat(indent)
  let before = "{"
  for (const [key, each] of Object.entries(value)) {
    yield `${before}\n${step}${jsonText(key, 0)}: `
    before = ","
    if (!Array.isArray(each) || each.length === 0) {
      yield within(jsonText({ _: each }, indent), `{\n${step}"_": `, "\n}")
      continue
    }
    for (let i = 0; i < each.length; i += batch) {
      yield `${i === 0 ? "[" : ","}\n${step}${step}`
      const items = jsonText([each.slice(i, i + batch)], indent)
      yield within(items, `[\n${step}[\n${step}${step}`, `\n${step}]\n]`)
    }
    yield `\n${step}]`
  }
  yield "\n}"
}

const within = (text: string, begin: string, end: string): string => text.slice(begin.length, -end.length)

function* units(character: string): Iterable<string> {
  for (let i = 0; i < character.length; i++) yield `\\u${character.charCodeAt(i).toString(16).padStart(4, "0")}`
}

/** The message of a workflow command. https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts */
export const commandData = (text: string): string =>
  text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A")
export const commandProperty = (text: string): string => commandData(text).replaceAll(":", "%3A").replaceAll(",", "%2C")
