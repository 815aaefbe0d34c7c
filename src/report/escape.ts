/** Text from the pull request to text that is safe where it is shown: Markdown, a terminal, a workflow's log. */

/** Marks that change how text beside them is shown, and characters that are not shown at all. */
const hidden =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g

/** One line of plain text: no control characters, no hidden marks, cut at a whole character. */
export function plainLine(text: string, most = 300): string {
  const line = text.replace(/\s+/g, " ").replace(hidden, "").trim()
  if (line.length <= most) return line
  const segments = new Intl.Segmenter("en", { granularity: "grapheme" }).segment(line.slice(0, most * 2))
  let kept = ""
  for (const { segment } of segments) {
    if (kept.length + segment.length > most - 1) break
    kept += segment
  }
  return `${kept}…`
}

/** A code span that nothing in the text can end; inside it nobody is mentioned and nothing is linked. */
export function codeSpan(text: string, most = 300): string {
  const line = plainLine(text, most)
  const fence = "`".repeat(longestRun(line) + 1)
  const padded = line.startsWith("`") || line.endsWith("`") || line === "" ? ` ${line} ` : line
  return `${fence}${padded}${fence}`
}

const longestRun = (text: string): number => Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))

/** A code span for a table's cell: there a pipe ends the cell even inside a code span. */
export const codeCell = (text: string, most = 120): string => codeSpan(text, most).replaceAll("|", "\\|")

/** A fence that is longer than any run of backticks in the text. */
export const fenceFor = (text: string): string => "`".repeat(Math.max(3, longestRun(text) + 1))

/** Running text of our own with code spans in it: whatever stands outside them is made harmless. */
export function prose(text: string): string {
  return text
    .split(/(`+[^`]*`+)/)
    .map((part, i) =>
      i % 2 === 1
        ? part.replace(hidden, "")
        : part
            .replace(hidden, "")
            .replace(/[<>]/g, (c) => (c === "<" ? "&lt;" : "&gt;"))
            .replace(/@/g, "@\u200b")
            .replace(/(^|\s)#(?=\d)/g, "$1#\u200b"),
    )
    .join("")
}

/** For a terminal: nothing that moves the cursor or changes colours, whatever a file holds. */
export const terminalText = (text: string): string =>
  text.replace(/\t/g, "  ").replace(hidden, (c) => (c === "\r" ? "" : "\ufffd"))

/** For a line of a workflow's log: nothing that the runner takes for a command. */
export const logText = (text: string): string =>
  text
    .split(/\r\n|[\n\r\u2028\u2029\u0085]/)
    .map((line) =>
      line
        .replace(hidden, "")
        .replace(/^(\s*)::/, "$1\u200b::")
        .replaceAll("##[", "##\u200b["),
    )
    .join("\n")

/** The message of a workflow command. https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts */
export const commandData = (text: string): string =>
  text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A")
export const commandProperty = (text: string): string => commandData(text).replaceAll(":", "%3A").replaceAll(",", "%2C")
