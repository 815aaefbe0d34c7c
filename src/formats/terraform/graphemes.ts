/** A text to its characters as people count them. */

let segmenter: Intl.Segmenter | undefined

export function graphemes(text: string): readonly string[] {
  // In plain text only CR LF is one character of two.
  if (/^[\t\n\x20-\x7e]*$/.test(text)) return text.split("")
  segmenter ??= new Intl.Segmenter("und", { granularity: "grapheme" })
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}
