/** Policy documents in JSON files and in templates of them. */
import type { Read } from "../../model/diagnostic.ts"
import type { Source } from "../../model/source.ts"
import type { Value } from "../../model/value.ts"
import type { Format } from "../format.ts"
import { parseJsonTemplate, parseJsonWithComments } from "../json/parse.ts"
import { policyFormat } from "./format.ts"
import { hasHoles, templateText } from "./holes.ts"

const parsed = new WeakMap<Source, Read<readonly Value[]>>()

/** With comments and trailing commas: what they stand beside is no less granted. */
function parse(file: Source): Read<readonly Value[]> {
  const known = parsed.get(file)
  if (known) return known
  const { value, diagnostics } = hasHoles(file.text)
    ? parseJsonTemplate(templateText(file))
    : parseJsonWithComments(file)
  const read = { value: value ? [value] : [], diagnostics }
  parsed.set(file, read)
  return read
}

export const iam: Format = policyFormat({
  name: "iam",
  parse,
  marks: (text) => text.includes('"Effect"') && (text.includes('"Statement"') || text.includes('Action"')),
})
