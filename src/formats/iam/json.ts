/** Policy documents in JSON files and in templates of them. */
import type { Read } from "../../model/diagnostic.ts"
import type { Source } from "../../model/source.ts"
import type { Value } from "../../model/value.ts"
import type { Format } from "../format.ts"
import { parseJsonTemplate, parseJsonWithComments } from "../json/parse.ts"
import { jsonWriter } from "../json/write.ts"
import { policyFormat } from "./format.ts"
import { hasHoles, templateText } from "./holes.ts"

/** With comments and trailing commas: what they stand beside is no less granted. */
function parse(file: Source): Read<readonly Value[]> {
  const { value, diagnostics } = hasHoles(file.text)
    ? parseJsonTemplate(templateText(file))
    : parseJsonWithComments(file)
  return { value: value ? [value] : [], diagnostics }
}

export const iam: Format = policyFormat({
  name: "iam",
  writer: jsonWriter,
  parse,
  marks: (text) => text.includes('"Effect"') && (text.includes('"Statement"') || text.includes('Action"')),
})
