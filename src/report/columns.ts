/** Text to the number of columns that it takes in a terminal. */

/** What takes two columns. https://www.unicode.org/reports/tr11/ */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u
/** What stands upon the character before it. */
const combining = /[\p{Mn}\p{Me}]/u

export function columnsOf(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length
  let columns = 0
  for (const character of text) columns += combining.test(character) ? 0 : wide.test(character) ? 2 : 1
  return columns
}

/** The first so many columns of the text. */
export function firstColumns(text: string, most: number): string {
  let columns = 0
  let kept = ""
  for (const character of text) {
    columns += columnsOf(character)
    if (columns > most) break
    kept += character
  }
  return kept
}

/** The last so many columns of the text, and a mark that there is more: a path is known by its end. */
export function lastColumns(text: string, most: number): string {
  let columns = columnsOf(text)
  if (columns <= most) return text
  const characters = [...text]
  let dropped = 0
  while (columns > most - 1 && dropped < characters.length) columns -= columnsOf(characters[dropped++] ?? "")
  return `…${characters.slice(dropped).join("")}`
}
