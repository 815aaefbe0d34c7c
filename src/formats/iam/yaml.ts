/** Policy documents in YAML files and in templates of them. */
import type { Read } from "../../model/diagnostic.ts"
import type { Source } from "../../model/source.ts"
import type { Value } from "../../model/value.ts"
import type { Format } from "../format.ts"
import { parseYaml, parseYamlTemplate } from "../yaml/parse.ts"
import { yamlWriter } from "../yaml/write.ts"
import { policyFormat } from "./format.ts"
import { hasHoles, templateText } from "./holes.ts"

const parse = (file: Source): Read<readonly Value[]> =>
  hasHoles(file.text) ? parseYamlTemplate(file, templateText(file)) : parseYaml(file)

export const iamYaml: Format = policyFormat({
  name: "iam-yaml",
  writer: yamlWriter,
  parse,
  marks: (text) => /^[ \t-]*["']?Statement["']?:/m.test(text) && /^[ \t-]*["']?Effect["']?:/m.test(text),
})
