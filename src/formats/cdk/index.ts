/** Cloud assemblies, which CDK programs are synthesised to: their stacks together, and the lines of the program that made them. */
import type { Source } from "../../model/source.ts"
import { mayBeTemplate } from "../cloudformation/shape.ts"
import type { Format } from "../format.ts"
import { mayBeManifest } from "./manifest.ts"
import { isSynthesised } from "./marks.ts"
import { assemblyOf, programEndings } from "./paths.ts"
import { readAssembly } from "./read.ts"
import { wants } from "./wants.ts"

const isOurs = (file: Source): boolean => mayBeManifest(file) || (isSynthesised(file) && mayBeTemplate(file.text))

export const cdk: Format = {
  name: "cdk",
  claims: isOurs,
  marks: isOurs,
  unit: assemblyOf,
  wants,
  programs: programEndings,
  writer: () => undefined,
  read: (_unit, files) => readAssembly(files),
}
