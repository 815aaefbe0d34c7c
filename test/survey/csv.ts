/** CSV to its cells, by the letter of RFC 4180. */
export function cellsOf(text: string): readonly (readonly string[])[] {
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  while (at < text.length) {
    const quoted = /"((?:[^"]|"")*)"/y
    const bare = /[^",\r\n]*/y
    const how = text[at] === '"' ? quoted : bare
    how.lastIndex = at
    const found = how.exec(text)
    if (!found) throw new Error(`no cell at ${at}`)
    row.push(found[1] === undefined ? found[0] : found[1].replaceAll('""', '"'))
    at = how.lastIndex
    if (text[at] === ",") at++
    else if (text.startsWith("\r\n", at)) {
      rows.push(row)
      row = []
      at += 2
    } else throw new Error(`no end of a cell at ${at}`)
  }
  return rows
}
