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
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)),
      )
    if (Math.min(...next) > most) return most + 1
    row = next
  }
  return row[b.length] ?? 0
}
