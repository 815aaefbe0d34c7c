/** Google's policy and role files in JSON, and templates of them. */
import type { Read } from "../../model/diagnostic.ts"
import type { Source } from "../../model/source.ts"
import type { Value } from "../../model/value.ts"
import type { Format } from "../format.ts"
import { hasHoles, templateText } from "../iam/holes.ts"
import { parseJsonTemplate, parseJsonWithComments } from "../json/parse.ts"
import { jsonWriter } from "../json/write.ts"
import { googleFormat } from "./format.ts"

function parse(file: Source): Read<readonly Value[]> {
  const { value, diagnostics } = hasHoles(file.text)
    ? parseJsonTemplate(templateText(file))
    : parseJsonWithComments(file)
  return { value: value ? [value] : [], diagnostics }
}

export const gcloud: Format = googleFormat({
  name: "gcloud",
  writer: jsonWriter,
  parse,
  marks: (text) =>
    (text.includes('"bindings"') && text.includes('"members"') && /"role"\s*:\s*"[^"]*roles\//.test(text)) ||
    text.includes('"includedPermissions"') ||
    text.includes('"denyRule"'),
})
