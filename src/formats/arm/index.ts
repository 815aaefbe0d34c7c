/** Azure Resource Manager templates in JSON, those that Bicep was compiled to included, with the files of parameters beside them. */
import type { Read } from "../../model/diagnostic.ts"
import type { Resource } from "../../model/resource.ts"
import type { Source } from "../../model/source.ts"
import type { Format } from "../format.ts"
import { jsonWriter } from "../json/write.ts"
import { parsedOnce } from "../parsed.ts"
import { calledBy, callsIn, wantsOf } from "./calls.ts"
import { declaredIn, inputsIn, isFor, partsOf } from "./deployments.ts"
import { marksParameters, nearParameters, nearTemplate, parametersIn } from "./parameter-files.ts"
import { parseTemplate } from "./parse.ts"
import { sharedBy } from "./scope.ts"
import { isTemplate, marksTemplate, mayBeTemplate } from "./shape.ts"
import { templateResources } from "./template.ts"

const { kept } = parsedOnce(parseTemplate)

const templateIn = (file: Source) => {
  const value = mayBeTemplate(file.text) ? kept(file).value : undefined
  return isTemplate(value) ? value : undefined
}

const near = (file: Source) => (parametersIn(file, kept) ? nearParameters(file.path) : undefined)

const isBroken = (file: Source): boolean => kept(file).diagnostics.some((each) => each.severity === "error")

export const arm: Format = {
  name: "arm",
  claims: (file) => templateIn(file) !== undefined || near(file) !== undefined,
  marks: (file) => (marksTemplate(file.text) || marksParameters(file.text)) && isBroken(file),
  unit: (path) => path,
  wants: (file) => (mayBeTemplate(file.text) ? wantsOf(file) : []),
  calls: {
    in: callsIn,
    called: (file) => calledBy(file.path, templateIn(file)),
    wants: (unit) => [{ kind: "file", path: unit }, ...nearTemplate(unit)],
    own: (unit) => ({ kind: "file", path: unit }),
    heads: [".json", ".jsonc"],
    settings: {
      near,
      fit: (file, unit) => isFor(file, unit.path, declaredIn(templateIn(unit)), kept),
    },
  },
  parts: (unit, files) => partsOf(unit, files, kept),
  // What Bicep was compiled to is compiled again.
  writer: (file) => (/"_generator"/.test(file.text.slice(0, 2000)) ? undefined : jsonWriter),
  read,
}

function read(unit: string, files: readonly Source[], part?: string): Read<readonly Resource[]> {
  const file = files.find(({ path }) => path === unit)
  if (!file) return { value: [], diagnostics: [] }
  const { value, diagnostics } = kept(file)
  if (value?.kind !== "dict" || !isTemplate(value)) return { value: [], diagnostics }
  const inputs = part === undefined ? new Map() : inputsIn(files, kept, part)
  const resources = templateResources(value, unit, inputs, sharedBy(files, kept))
  return { value: resources.value, diagnostics: [...diagnostics, ...resources.diagnostics] }
}
