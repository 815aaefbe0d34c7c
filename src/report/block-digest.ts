/** Lines of a file to what tells whether they are still the same: whoever writes into a file by an older report asks first. */
import { createHash } from "node:crypto"
import { firstLineOf, linesOf, type Source } from "../model/source.ts"

/** A file may be one long line, on which many findings stand. */
const known = new WeakMap<Source, Map<string, string>>()

/** Sixteen hexadecimal digits. Lines count from 1, both included; how they end does not count. */
export function blockDigest(source: Source, first: number, last: number): string {
  const digests = known.get(source) ?? new Map<string, string>()
  known.set(source, digests)
  const digest = digests.get(`${first} ${last}`) ?? digestOf(source, first, last)
  digests.set(`${first} ${last}`, digest)
  return digest
}

function digestOf(source: Source, first: number, last: number): string {
  const starts = linesOf(source)
  const before = firstLineOf(source)
  const text = source.text.slice(starts[first - before] ?? 0, starts[last - before + 1] ?? source.text.length)
  return createHash("sha256").update(text.replaceAll("\r\n", "\n").trimEnd()).digest("hex").slice(0, 16)
}
