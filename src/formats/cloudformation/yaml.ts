/** CloudFormation templates in YAML, SAM's included. */
import type { Format } from "../format.ts"
import { parseYaml } from "../yaml/parse.ts"
import { yamlWriter } from "../yaml/write.ts"
import { templateFormat } from "./format.ts"

export const cloudformationYaml: Format = templateFormat({
  name: "cloudformation-yaml",
  writer: yamlWriter,
  writtenIn: (file) => !file.path.endsWith(".template") || !file.text.trimStart().startsWith("{"),
  parse: parseYaml,
})
