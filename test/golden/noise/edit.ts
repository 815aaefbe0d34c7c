/** Edits of files that broaden nothing about AI: those that any text bears, and those of one base alone. */
import type { Files } from "../../review-sources.ts"

export interface Base {
  readonly name: string
  readonly path: string
  readonly text: string
  /** How a line of its is made a comment; undefined where the format has none. */
  readonly comment?: string
  /** Other text that is put behind its own: something of another service. */
  readonly beside?: readonly string[]
  /** `[what, from, to]`: replacements that narrow, or change nothing of AI. */
  readonly edits: readonly (readonly [string, string | RegExp, string])[]
}

export interface Edit {
  readonly name: string
  readonly base: Files
  readonly head: Files
}

/** What may be done to any text, as the text that comes of it. */
function anyText({ text, comment }: Base): readonly (readonly [string, string])[] {
  const lines = text.split("\n")
  const remark = comment === undefined ? [] : [`${comment} who may use models`]
  return [
    ["blank lines at the end", `${text}\n\n`],
    ["no line break at the end", text.replace(/\n+$/, "")],
    ["line ends of another system", text.replaceAll("\n", "\r\n")],
    ["blanks at the ends of lines", text.replaceAll(/(?<=[^\s])\n/g, "  \n")],
    ...(comment === undefined
      ? []
      : ([
          ["a comment at the beginning", [...remark, ...lines].join("\n")],
          ["a comment at the end", [...lines, ...remark, ""].join("\n")],
          ["a comment of several lines", [...remark, `${comment}`, `${comment} and who may not`, ...lines].join("\n")],
        ] as const)),
  ]
}

const readme = { "README.md": "# Models\n" }

export function editsOf(base: Base): readonly Edit[] {
  const { path, text, beside = [], edits } = base
  const before: Files = { ...readme, [path]: text }
  const named = (what: string, head: Files): Edit => ({ name: `${base.name}: ${what}`, base: before, head })
  const withText = (changed: string): Files => ({ ...readme, [path]: changed })
  return [
    ...anyText(base).map(([what, changed]) => named(what, withText(changed))),
    named("it moves to another directory", { ...readme, [`moved/${path}`]: text }),
    named("it moves further", { ...readme, [`deploy/prod/eu/${path}`]: text }),
    named("another file changes", { ...before, "README.md": "# Models and who uses them\n" }),
    named("another file comes", { ...before, "docs/notes.txt": "bedrock:*\n" }),
    ...beside.map((more, i) => named(`something else comes beside it (${i + 1})`, withText(`${text}${more}`))),
    ...beside.map(
      (more, i): Edit => ({
        name: `${base.name}: something else goes (${i + 1})`,
        base: { ...readme, [path]: `${text}${more}` },
        head: before,
      }),
    ),
    ...edits.map(([what, from, to]) => {
      const changed = text.replace(from, to)
      if (changed === text) throw new Error(`${base.name}: ${what} changes nothing`)
      return named(what, withText(changed))
    }),
  ]
}
