/** CloudFormation templates in JSON, those that the CDK synthesizes included. */
import type { Format } from "../format.ts"
import { parseJsonWithComments } from "../json/parse.ts"
import { jsonWriter } from "../json/write.ts"
import { templateFormat } from "./format.ts"

export const cloudformation: Format = templateFormat({
  name: "cloudformation",
  writer: jsonWriter,
  writtenIn: (file) => file.path.endsWith(".json") || file.text.trimStart().startsWith("{"),
  parse(file) {
    const { value, diagnostics } = parseJsonWithComments(file)
    return { value: value ? [value] : [], diagnostics }
  },
})
