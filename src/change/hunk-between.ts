/** Two texts to one hunk of all their lines, as a plain diff has them. */
import type { Hunk, HunkLine } from "../model/hunk.ts"

/** Pairs of lines that are compared: of more, all that lies between equal beginnings and ends counts as replaced. */
const mostPairs = 4_000_000

export function hunkBetween(base: string, head: string): Hunk {
  const [a, b] = [linesIn(base), linesIn(head)]
  const least = Math.min(a.length, b.length)
  let before = 0
  while (before < least && a[before] === b[before]) before++
  let after = 0
  while (after < least - before && a.at(-1 - after) === b.at(-1 - after)) after++
  const old = a.slice(before, a.length - after)
  const fresh = b.slice(before, b.length - after)
  const lines: HunkLine[] = []
  let [i, j] = [0, 0]
  const keep = (count: number) => {
    for (let k = 0; k < count; k++) lines.push({ kind: "context", baseLine: ++i, headLine: ++j })
  }
  const replace = (gone: number, come: number) => {
    for (let k = 0; k < gone; k++) lines.push({ kind: "deleted", baseLine: ++i })
    for (let k = 0; k < come; k++) lines.push({ kind: "added", headLine: ++j })
  }
  keep(before)
  for (const [x, y] of commonLines(old, fresh)) {
    replace(before + x - i, before + y - j)
    keep(1)
  }
  replace(a.length - after - i, b.length - after - j)
  keep(after)
  return { baseStart: 1, baseLines: a.length, headStart: 1, headLines: b.length, lines }
}

const linesIn = (text: string): readonly string[] => (text === "" ? [] : text.replace(/\n$/, "").split("\n"))

/** The longest common subsequence, as pairs of places; nothing where finding it takes too long. */
function commonLines(a: readonly string[], b: readonly string[]): readonly (readonly [number, number])[] {
  if (a.length * b.length > mostPairs) return []
  const wide = b.length + 1
  const longest = new Uint32Array((a.length + 1) * wide)
  const at = (i: number, j: number) => longest[i * wide + j] ?? 0
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      longest[i * wide + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  const pairs: [number, number][] = []
  let [i, j] = [0, 0]
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) pairs.push([i++, j++])
    else if (at(i + 1, j) >= at(i, j + 1)) i++
    else j++
  }
  return pairs
}
