/** Google's policy and role files in YAML, as `gcloud` prints them, and templates of them. */
import type { Read } from "../../model/diagnostic.ts"
import type { Source } from "../../model/source.ts"
import type { Value } from "../../model/value.ts"
import type { Format } from "../format.ts"
import { hasHoles, templateText } from "../iam/holes.ts"
import { parseYaml, parseYamlTemplate } from "../yaml/parse.ts"
import { yamlWriter } from "../yaml/write.ts"
import { googleFormat } from "./format.ts"

const parse = (file: Source): Read<readonly Value[]> =>
  hasHoles(file.text) ? parseYamlTemplate(file, templateText(file)) : parseYaml(file)

export const gcloudYaml: Format = googleFormat({
  name: "gcloud-yaml",
  writer: yamlWriter,
  parse,
  marks: (text) =>
    (/^["']?bindings["']?:/m.test(text) && /^[ \t-]*["']?role["']?:[ \t]*["']?\S*roles\//m.test(text)) ||
    /^["']?includedPermissions["']?:/m.test(text) ||
    /^[ \t-]*["']?denyRule["']?:/m.test(text),
})
