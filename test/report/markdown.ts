/** Markdown to its code spans and what stands between them, as CommonMark reads it: a judge that shares no code with what it judges. */

export interface Read {
  readonly code: readonly string[]
  readonly outside: string
}

/** https://spec.commonmark.org/0.31.2/#code-spans; of one paragraph. */
export function readInline(markdown: string): Read {
  const code: string[] = []
  let outside = ""
  for (let at = 0; at < markdown.length; ) {
    if (markdown[at] === "\\" && /[!-/:-@[-`{-~]/.test(markdown[at + 1] ?? "")) {
      outside += markdown.slice(at, at + 2)
      at += 2
      continue
    }
    if (markdown[at] !== "`") {
      outside += markdown[at++]
      continue
    }
    let open = at
    while (markdown[open] === "`") open++
    const length = open - at
    const close = closing(markdown, open, length)
    if (close < 0) {
      outside += markdown.slice(at, open)
      at = open
      continue
    }
    const text = markdown.slice(open, close).replace(/\n/g, " ")
    code.push(text.startsWith(" ") && text.endsWith(" ") && text.trim() !== "" ? text.slice(1, -1) : text)
    outside += "\u0000"
    at = close + length
  }
  return { code, outside }
}

function closing(markdown: string, from: number, length: number): number {
  for (let at = from; at < markdown.length; ) {
    if (markdown[at] !== "`") {
      at++
      continue
    }
    const start = at
    while (markdown[at] === "`") at++
    if (at - start === length) return start
  }
  return -1
}
