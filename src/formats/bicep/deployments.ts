/** The files of a unit to the settings that its template is deployed with, each a part. */
import type { Read } from "../../model/diagnostic.ts"
import type { Source } from "../../model/source.ts"
import type { Part } from "../format.ts"
import type { Parameter } from "./ast.ts"
import { isParameterFile, templateNamed } from "./parameter-files.ts"
import { parsed } from "./parser.ts"

/** So many settings of one template are read. */
const mostParts = 50

/** A template with each of its settings, and by itself unless a parameter needs a value that only those give. */
export function partsOf(unit: string, files: readonly Source[]): Read<readonly Part[]> {
  const template = files.find(({ path }) => path === unit)
  const settings = template ? files.filter((file) => isFor(file, template)) : []
  const shared = files.filter((file) => !settings.includes(file))
  const parts = settings.slice(0, mostParts).map((file): Part => ({ name: file.path, files: [...shared, file] }))
  const isLacking = template !== undefined && parametersOf(template).some(isRequired)
  const beyond = settings[mostParts]
  return {
    value: [...(parts.length === 0 || !isLacking ? [{ name: "", files: shared }] : []), ...parts],
    diagnostics: beyond
      ? [
          {
            code: "too-much-work",
            severity: "error",
            message: `there are more than ${mostParts} settings of one template; from this one on they are not read`,
            at: { path: beyond.path },
          },
        ]
      : [],
  }
}

/** Whether a file of parameters is for a template. */
export function isFor(file: Source, template: Source): boolean {
  return isParameterFile(file.path) && templateNamed(file)?.path === template.path
}

const parametersOf = (file: Source): readonly Parameter[] =>
  parsed(file).value.statements.filter((each) => each.kind === "parameter")

const isRequired = ({ value, type }: Parameter): boolean => value === undefined && type?.kind !== "nullable"
