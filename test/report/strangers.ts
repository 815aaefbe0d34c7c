/** A page of Markdown to whatever in it is none of our own making: links, mentions, references, HTML, images, broken tables. */
import { readInline } from "./markdown.ts"

/** Where our own links may lead. */
const ours = /^https:\/\/github\.com\/[\w.~%/-]+(?:\?[\w.~%/=&-]*)?(?:#(?:L\d+(?:-L\d+)?|waive-a-finding|artifacts))?$/
const tags = /<\/?(?:sub|code)>|<br>|<details>|<\/details>|<summary>[^<>]*<\/summary>/g

/** Empty where all is well. `isLast` is the marker, if there is one. */
export function strangersIn(page: string): readonly string[] {
  const found: string[] = []
  const { prose, tables, open } = blocksOf(page)
  if (open !== "") found.push(`a fence that never ends: ${open}`)
  for (const rows of tables)
    if (new Set(rows.map((row) => row.split("|").length)).size !== 1 || !separator.test(rows[1] ?? ""))
      found.push(`a broken table: ${rows.join("\n")}`)
  for (const paragraph of prose) found.push(...strangersInParagraph(paragraph))
  for (const [opening, closing] of [
    ["<sub>", "</sub>"],
    ["<details>", "</details>"],
  ] as const) {
    const text = prose.map((each) => readInline(each).outside).join("\n")
    if (text.split(opening).length !== text.split(closing).length) found.push(`${opening} and ${closing} do not match`)
  }
  return found
}

interface Blocks {
  readonly prose: readonly string[]
  readonly tables: readonly (readonly string[])[]
  /** The opening of a fence that nothing closes. */
  readonly open: string
}

const separator = /^\|[-|]+\|$/

function blocksOf(page: string): Blocks {
  const prose: string[] = []
  const tables: string[][] = []
  let fence = ""
  let paragraph: string[] = []
  const end = () => {
    if (paragraph.length > 0) prose.push(paragraph.join("\n"))
    paragraph = []
  }
  const lines = page.split("\n")
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1] ?? ""
    if (fence !== "") {
      if (new RegExp(`^ {0,3}\`{${fence.length},} *$`).test(line)) fence = ""
      continue
    }
    const opening = /^ {0,3}(`{3,}|~{3,})[^`]*$/.exec(line)
    if (opening) {
      end()
      fence = opening[1] ?? ""
    } else if (line.startsWith("|")) {
      end()
      if (!separator.test(line)) prose.push(line)
      if (!before.startsWith("|")) tables.push([])
      tables.at(-1)?.push(line)
    } else if (line.trim() === "") end()
    else if (/^[-#>]|^ {0,3}\d+[.)] /.test(line)) {
      end()
      paragraph.push(line)
    } else paragraph.push(line)
  }
  end()
  return { prose, tables, open: fence }
}

function strangersInParagraph(paragraph: string): readonly string[] {
  const found: string[] = []
  const { outside, code } = readInline(paragraph)
  for (const text of code)
    if (/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f]/.test(text.replaceAll("##\u200b[", "")))
      found.push(`hidden: ${JSON.stringify(text)}`)
  if (/(?<!\\)!\[/.test(outside)) found.push(`an image: ${outside.slice(0, 300)}`)
  const words = outside
    .replace(/\\[!-/:-@[-`{-~]/g, "\u0001")
    .replace(/\[([^[\]]*)\]\(([^()\s]*)\)/g, (whole, text: string, url: string) => {
      if (!ours.test(url)) found.push(`a link: ${whole}`)
      return text
    })
    .replace(tags, "")
    .replace(/&(?:lt|gt|amp|#\d+);(?:&#8203;)?/g, "")
    .replace(/^(?:- |> |#{3} |---$)/gm, "")
  for (const [what, pattern] of [
    ["HTML", /[<>]/],
    ["a comment", /<!--|-->/],
    ["a link or an image", /[[\]]/],
    ["an address", /:\/\/|www\./i],
    ["a mention", /@(?!\u200b)/],
    ["a reference", /#\d|GH-\d|[\w.-]+@[0-9a-f]{7}/i],
    ["a heading, a rule or a quote", /^(?:#{1,6} |>|={2,}|-{3,}|\*{3,}|_{3,}|[-+*] |\d+[.)] )/m],
    ["a formula", /\$(?!\u200b)/],
    ["what is not seen", /[\u0000\u0002-\u0009\u000b-\u001f\u007f-\u009f\u200c-\u200f\u2028-\u202e\u2060-\u206f]/],
  ] as const)
    if (pattern.test(words.replace(/\u0000/g, "code"))) found.push(`${what}: ${JSON.stringify(words.slice(0, 300))}`)
  return found
}
