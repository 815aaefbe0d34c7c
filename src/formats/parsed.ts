/** A parser to one that reads each source once, however often it is asked before the source is read for good. */
import type { Source } from "../model/source.ts"

export interface Parsed<T> {
  /** Kept, for whoever asks next. */
  readonly kept: (source: Source) => T
  /** Asked for the last time: what was parsed is many times as large as the text, and is let go. */
  readonly last: (source: Source) => T
}

/** What is parsed before its parser is there is nothing, and is not kept. */
export function parsedOnce<T>(
  parse: (source: Source) => T,
  isReady: (source: Source) => boolean = () => true,
): Parsed<T> {
  const known = new WeakMap<Source, T>()
  const kept = (source: Source): T => {
    const before = known.get(source)
    if (before !== undefined) return before
    const made = parse(source)
    if (isReady(source)) known.set(source, made)
    return made
  }
  const last = (source: Source): T => {
    const read = known.get(source) ?? parse(source)
    known.delete(source)
    return read
  }
  return { kept, last }
}
