/** CSV text to its rows. https://www.rfc-editor.org/rfc/rfc4180 */

/** Undefined where a quote stands in the wrong place. */
export function csvRows(text: string): readonly (readonly string[])[] | undefined {
  const rows: string[][] = []
  let at = 0
  while (at < text.length) {
    const row: string[] = []
    for (;;) {
      const field = text[at] === '"' ? quotedField(text, at) : plainField(text, at)
      if (!field) return undefined
      row.push(field.value)
      at = field.end
      if (text[at] !== ",") break
      at++
    }
    if (text[at] === "\r" && text[at + 1] === "\n") at++
    if (at < text.length && text[at] !== "\n") return undefined
    at++
    // An empty line is no row.
    if (row.length > 1 || row[0] !== "") rows.push(row)
  }
  return rows
}

interface Field {
  readonly value: string
  readonly end: number
}

function plainField(text: string, start: number): Field | undefined {
  let end = start
  while (end < text.length && text[end] !== "," && text[end] !== "\n" && !text.startsWith("\r\n", end)) end++
  const value = text.slice(start, end)
  return value.includes('"') ? undefined : { value, end }
}

function quotedField(text: string, start: number): Field | undefined {
  let value = ""
  for (let at = start + 1; ; ) {
    const quote = text.indexOf('"', at)
    if (quote < 0) return undefined
    value += text.slice(at, quote)
    if (text[quote + 1] !== '"') return { value: value.replaceAll("\r\n", "\n"), end: quote + 1 }
    value += '"'
    at = quote + 2
  }
}
