/** CloudFormation templates in JSON, those that the CDK synthesizes included. */
import type { Format } from "../format.ts"
import { parseJsonWithComments } from "../json/parse.ts"
import { templateFormat } from "./format.ts"

export const cloudformation: Format = templateFormat({
  name: "cloudformation",
  writtenIn: (file) => file.path.endsWith(".json") || file.text.trimStart().startsWith("{"),
  parse(file) {
    const { value, diagnostics } = parseJsonWithComments(file)
    return { value: value ? [value] : [], diagnostics }
  },
})
