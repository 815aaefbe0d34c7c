/** CloudFormation templates in JSON, those that the CDK synthesizes included; what they name may be YAML. */
import type { Source } from "../../model/source.ts"
import type { Format } from "../format.ts"
import { parseJsonWithComments } from "../json/parse.ts"
import { jsonWriter } from "../json/write.ts"
import { templateFormat } from "./format.ts"

let yaml: typeof import("../yaml/parse.ts") | undefined

const isJson = (file: Source): boolean => file.path.endsWith(".json") || /^\s*[[{]/.test(file.text)

export const cloudformation: Format = templateFormat({
  name: "cloudformation",
  writer: { ...jsonWriter, ownTenant: () => '{ "Ref": "AWS::AccountId" }' },
  writtenIn: (file) => file.path.endsWith(".json") || file.text.trimStart().startsWith("{"),
  async prepare(files) {
    if (!yaml && !files.every(isJson)) yaml = await import("../yaml/parse.ts")
  },
  isReady: (file) => yaml !== undefined || isJson(file),
  parse(file) {
    if (!isJson(file)) return yaml?.parseYaml(file) ?? { value: [], diagnostics: [] }
    const { value, diagnostics } = parseJsonWithComments(file)
    return { value: value ? [value] : [], diagnostics }
  },
})
