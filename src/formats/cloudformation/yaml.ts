/** CloudFormation templates in YAML, SAM's included. */
import type { Format } from "../format.ts"
import { parseYaml } from "../yaml/parse.ts"
import { yamlWriter } from "../yaml/write.ts"
import { templateFormat } from "./format.ts"
import { withTemplateBodies } from "./template-bodies.ts"

const templates = templateFormat({
  name: "cloudformation-yaml",
  writer: { ...yamlWriter, ownTenant: () => "!Ref AWS::AccountId" },
  writtenIn: (file) => !file.path.endsWith(".template") || !file.text.trimStart().startsWith("{"),
  parse: parseYaml,
})

export const cloudformationYaml: Format = {
  ...templates,
  read: (unit, files, part) => {
    const { value, diagnostics } = templates.read(unit, files, part)
    return { value: withTemplateBodies(value), diagnostics }
  },
}
