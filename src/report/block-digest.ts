/** Lines of a file to what tells whether they are still the same: whoever writes into a file by an older report asks first. */
import { createHash } from "node:crypto"
import { linesOf, type Source } from "../model/source.ts"

/** Sixteen hexadecimal digits. Lines count from 1, both included; how they end does not count. */
export function blockDigest(source: Source, first: number, last: number): string {
  const starts = linesOf(source)
  const text = source.text.slice(starts[first - 1] ?? 0, starts[last] ?? source.text.length)
  return createHash("sha256").update(text.replaceAll("\r\n", "\n").trimEnd()).digest("hex").slice(0, 16)
}
