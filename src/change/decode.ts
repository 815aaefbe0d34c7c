/** The bytes of a file to its text: UTF-8, or UTF-16 where a byte order mark says so. Never fails. */

export function decode(bytes: Buffer): string {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return bytes.toString("utf8", 3)
  if (first === 0xff && second === 0xfe) return bytes.toString("utf16le", 2)
  if (first === 0xfe && second === 0xff)
    return Buffer.from(bytes.subarray(2, bytes.length & ~1))
      .swap16()
      .toString("utf16le")
  return bytes.toString("utf8")
}
