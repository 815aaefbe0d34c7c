/** Two texts to the parts in which they differ, word by word: what a line holds beside the change stays as it is. */

/** Half-open ranges of offsets: what stood in the old text, and what stands in its place. */
export interface Segment {
  readonly old: readonly [number, number]
  readonly fresh: readonly [number, number]
}

/** Pairs of words that are compared: longer texts count as different throughout. */
const mostPairs = 2_000_000

/** A quoted text that holds no quote is one word: it changed as a whole. */
const words = /"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|\s+|[\w.:/*@+-]+|./gs

export function segments(old: string, fresh: string): readonly Segment[] {
  const [a, b] = [old.match(words) ?? [], fresh.match(words) ?? []]
  if (a.length * b.length > mostPairs) return [{ old: [0, old.length], fresh: [0, fresh.length] }]
  const found: Segment[] = []
  let [i, j, at, to] = [0, 0, 0, 0]
  const differ = (x: number, y: number) => {
    const [from, start] = [at, to]
    while (i < x) at += a[i++]?.length ?? 0
    while (j < y) to += b[j++]?.length ?? 0
    if (at === from && to === start) return
    const last = found.at(-1)
    // What only white space parts belongs together.
    if (last && old.slice(last.old[1], from).trim() === "" && fresh.slice(last.fresh[1], start).trim() === "")
      found[found.length - 1] = { old: [last.old[0], at], fresh: [last.fresh[0], to] }
    else found.push({ old: [from, at], fresh: [start, to] })
  }
  for (const [x, y] of common(a, b)) {
    differ(x, y)
    at += a[i++]?.length ?? 0
    to += b[j++]?.length ?? 0
  }
  differ(a.length, b.length)
  return found
}

/** The longest common subsequence, as pairs of places. */
function common(a: readonly string[], b: readonly string[]): readonly (readonly [number, number])[] {
  const wide = b.length + 1
  const longest = new Uint32Array((a.length + 1) * wide)
  const length = (i: number, j: number) => longest[i * wide + j] ?? 0
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      longest[i * wide + j] = a[i] === b[j] ? length(i + 1, j + 1) + 1 : Math.max(length(i + 1, j), length(i, j + 1))
  const pairs: (readonly [number, number])[] = []
  let [i, j] = [0, 0]
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) pairs.push([i++, j++])
    else if (length(i + 1, j) >= length(i, j + 1)) i++
    else j++
  }
  return pairs
}
