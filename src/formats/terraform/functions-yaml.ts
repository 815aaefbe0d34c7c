/** Terraform's functions between values and YAML. What reads YAML is large, so it is loaded where a file may ask for it. */
import type { Source } from "../../model/source.ts"
import { isHidden, seen } from "./make.ts"
import { anythingOrNull, aString, type FunctionTable, takes } from "./signature.ts"
import { yamlPieces } from "./yaml-text.ts"

let reader: typeof import("./yaml-values.ts") | undefined

/** In JSON a function's name may be written with escapes. */
const mayDecode = /yamldecode|\\u/

/** Before files are read. */
export async function loadYaml(files: readonly Source[]): Promise<void> {
  if (!reader && files.some(({ text }) => mayDecode.test(text))) reader = await import("./yaml-values.ts")
}

function reading(): typeof import("./yaml-values.ts") {
  if (!reader) throw new Error("a file that decodes YAML was read before it was prepared")
  return reader
}

export const yamlFunctions: FunctionTable = {
  yamldecode: takes([aString], ([value], call) => (value ? reading().yamlIn(value, call.span) : undefined)),
  yamlencode: takes([anythingOrNull], ([value]) =>
    value && !isHidden(seen(value)) ? { kind: "text", pieces: yamlPieces(seen(value)), span: value.span } : undefined,
  ),
}
