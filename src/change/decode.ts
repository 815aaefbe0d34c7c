/** The bytes of a file to its text: UTF-8, or UTF-16 where a byte order mark or the bytes themselves say so. Never fails. */

export function decode(bytes: Buffer): string {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return bytes.toString("utf8", 3)
  if (first === 0xff && second === 0xfe) return bytes.toString("utf16le", 2)
  if (first === 0xfe && second === 0xff) return bigEndian(bytes.subarray(2))
  // So it is with nearly all, and seen sooner than by looking at each.
  if (!bytes.subarray(0, sample).includes(0)) return bytes.toString("utf8")
  if (isWide(bytes, 0)) return bytes.toString("utf16le")
  if (isWide(bytes, 1)) return bigEndian(bytes)
  return bytes.toString("utf8")
}

const bigEndian = (bytes: Buffer): string =>
  Buffer.from(bytes.subarray(0, bytes.length & ~1))
    .swap16()
    .toString("utf16le")

/** How much of a file shows what it is written in. */
const sample = 2048

/**
 * Whether most characters are ASCII in two bytes each, of which `low` is the place of the one that counts. Text in UTF-8
 * has no zero bytes at all, and what is binary has them in both places.
 */
function isWide(bytes: Buffer, low: 0 | 1): boolean {
  const end = Math.min(bytes.length, sample) & ~1
  if (end < 4 || bytes.length % 2 === 1) return false
  let zeros = 0
  for (let at = 0; at < end; at += 2) {
    if (bytes[at + low] === 0) return false
    if (bytes[at + 1 - low] === 0) zeros++
  }
  return zeros * 8 > end * 3
}
