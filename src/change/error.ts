/** A reason that a change cannot be read, in words for whoever asked for it. */

/** Thrown here, caught at the edge. Its message is lower case, plain, and says what to do instead. */
export class ChangeError extends Error {
  override readonly name = "ChangeError"
}

/** For messages: a user's text in backticks, short and without control characters. */
export function quoted(text: string): string {
  const plain = text.replace(/[\p{Cc}\p{Cf}`]/gu, "?")
  return `\`${plain.length > 100 ? `${plain.slice(0, 100)}…` : plain}\``
}
