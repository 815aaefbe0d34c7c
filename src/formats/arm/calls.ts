/** Lines of templates to the files that they name, and templates to the files that it takes to understand them. */
import type { Source } from "../../model/source.ts"
import type { Value } from "../../model/value.ts"
import { field, items, literal } from "../../model/value.ts"
import { placeOf } from "../cloudformation/places.ts"
import type { Want } from "../format.ts"

/** What stands on lines that name templates. Variables and functions hold parts of their names. */
const naming = /relativePath|templateLink|ur[il]|concat\(|format\(|template/i
const file = /[\w./${}@&+-]{1,300}\.jsonc?(?![\w.])/g
const mostNames = 100

/** Files that a line of a template may name; schemas are none. */
export function callsIn(path: string, line: string): readonly string[] {
  if (!naming.test(line)) return []
  const found = [...line.slice(0, 20_000).matchAll(file)].slice(0, mostNames)
  return found.flatMap(([name]) => (name.includes("schema.management.azure.com") ? [] : candidatesOf(path, name, line)))
}

/** What stands in quotes is the end of a URI, unless it is a path beside the template. */
function candidatesOf(path: string, name: string, line: string): readonly string[] {
  const written = line.includes("relativePath") ? name : `\${}/${name.replace(/^\/+/, "")}`
  return placeOf(path, written).candidates.flat()
}

/** Files that the text names. */
export function wantsOf({ path, text }: Source): readonly Want[] {
  if (!/templateLink/i.test(text)) return []
  const paths = new Set(text.split("\n").flatMap((line) => callsIn(path, line)))
  return [...paths].slice(0, mostWanted).map((each): Want => ({ kind: "file", path: each }))
}
const mostWanted = 1000

/** Files beside a template that it surely deploys. */
export function calledBy(path: string, template: Value | undefined): readonly string[] {
  const resources = field(template, "resources")
  const all = resources?.kind === "dict" ? resources.entries.map(({ value }) => value) : items(resources)
  return all.flatMap((each) => {
    const link = field(field(each, "properties"), "templateLink")
    const relative = literal(field(link, "relativePath"))
    return relative === undefined || relative.startsWith("[") ? [] : placeOf(path, relative).candidates.flat()
  })
}
