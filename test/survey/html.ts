/** A page to whether its elements close as they opened, and to the page without the data in it. */

const empty = new Set(["meta", "link", "input", "br", "img"])
/** Their text holds no elements. */
const raw = ["script", "style"]

/** Empty where the page is well formed. */
export function complaintsOf(page: string): readonly string[] {
  const complaints: string[] = []
  if (!page.startsWith("<!doctype html>\n")) complaints.push("no doctype")
  const markup = raw.reduce(
    (text, name) => text.replace(new RegExp(`(<${name}[^>]*>)[\\s\\S]*?(</${name}>)`, "g"), "$1$2"),
    page,
  )
  const open: string[] = []
  const ids = new Set<string>()
  for (const [whole, isEnd, name = "", attributes = ""] of markup.matchAll(
    /<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"<>]*")?)*)\s*>/g,
  )) {
    for (const [, id = ""] of attributes.matchAll(/\sid="([^"]*)"/g)) {
      if (ids.has(id)) complaints.push(`two of #${id}`)
      ids.add(id)
    }
    if (isEnd) {
      const last = open.pop()
      if (last !== name) complaints.push(`${whole} closes <${last}>`)
    } else if (!empty.has(name)) open.push(name)
  }
  if (open.length > 0) complaints.push(`never closed: ${open.join(", ")}`)
  const left = markup.replace(/<(?:\/?[a-z][^<>]*|!doctype html)>/g, "")
  if (/[<>]/.test(left)) complaints.push(`a stray bracket: ${/.{0,40}[<>].{0,40}/.exec(left)?.[0]}`)
  return complaints
}

const block = /<script type="application\/json" id="survey">([\s\S]*?)<\/script>/

export const dataIn = (page: string): string => block.exec(page)?.[1] ?? ""
/** Counts and commits aside. */
export const withoutData = (page: string): string => page.replace(block, "").replace(/<p id="of">.*<\/p>/, "")
