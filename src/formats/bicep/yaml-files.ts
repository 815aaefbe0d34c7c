/** What reads YAML is large, so it is loaded where a Bicep file may ask for it. */
import type { Source } from "../../model/source.ts"

let reader: typeof import("../yaml/parse.ts") | undefined

/** Before files are read. */
export async function loadYaml(files: readonly Source[]): Promise<void> {
  if (!reader && files.some(({ text }) => text.includes("loadYamlContent"))) reader = await import("../yaml/parse.ts")
}

export function yamlReader(): typeof import("../yaml/parse.ts") {
  if (!reader) throw new Error("a file that loads YAML was read before it was prepared")
  return reader
}
