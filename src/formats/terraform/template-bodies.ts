/** Terraform's resources to the same with the templates that stand in them read. What reads YAML is large, so it is loaded where a file may need it. */
import type { Resource } from "../../model/resource.ts"
import type { Source } from "../../model/source.ts"

let reader: typeof import("../cloudformation/template-bodies.ts") | undefined

/** In JSON an argument's name may be written with escapes. */
const mayHold = /template_body|\\u/

/** Before files are read. */
export async function loadTemplateReader(files: readonly Source[]): Promise<void> {
  if (!reader && files.some(({ text }) => mayHold.test(text)))
    reader = await import("../cloudformation/template-bodies.ts")
}

export function withTemplates(resources: readonly Resource[]): readonly Resource[] {
  if (reader) return reader.withTemplateBodies(resources)
  if (resources.some(({ body }) => body.entries.some(({ key }) => key === "template_body")))
    throw new Error("a file that holds a template was read before it was prepared")
  return resources
}
