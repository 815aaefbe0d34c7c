/** A misspelt word to the known words that it was probably meant to be. */

/** The words that are spelt most alike, nearest first; none that has little in common with it. */
export function nearest(word: string, words: Iterable<string>, limit = 1): readonly string[] {
  const wanted = word.toLowerCase()
  const close = Math.max(3, Math.floor(wanted.length / 3))
  return [...words]
    .map((each) => ({ each, apart: lettersApart(wanted, each.toLowerCase(), close) }))
    .filter(({ each, apart }) => apart <= close && apart < Math.max(wanted.length, each.length))
    .sort((a, b) => a.apart - b.apart)
    .slice(0, limit)
    .map(({ each }) => each)
}

/** How many letters must change to make one word of the other; given up beyond `most`. */
export function lettersApart(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  // What both begin and end with need not change, and is most of a long name.
  let start = 0
  while (start < a.length && start < b.length && a.charCodeAt(start) === b.charCodeAt(start)) start++
  let [aEnd, bEnd] = [a.length, b.length]
  while (aEnd > start && bEnd > start && a.charCodeAt(aEnd - 1) === b.charCodeAt(bEnd - 1)) {
    aEnd--
    bEnd--
  }
  return apart(a.slice(start, aEnd), b.slice(start, bEnd), most)
}

/** Row by row of the letters of one word, each against all of the other. */
function apart(a: string, b: string, most: number): number {
  let row = Uint16Array.from({ length: b.length + 1 }, (_, i) => i)
  let next = new Uint16Array(b.length + 1)
  for (let i = 1; i <= a.length; i++) {
    const letter = a.charCodeAt(i - 1)
    let least = i
    next[0] = i
    for (let j = 1; j <= b.length; j++) {
      const diagonal = (row[j - 1] ?? 0) + (letter === b.charCodeAt(j - 1) ? 0 : 1)
      const cost = Math.min(diagonal, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1)
      next[j] = cost
      if (cost < least) least = cost
    }
    if (least > most) return most + 1
    ;[row, next] = [next, row]
  }
  return row[b.length] ?? 0
}
