/** The files of a unit to the settings that its template is deployed with, each a part. */
import type { Read } from "../../model/diagnostic.ts"
import type { Source } from "../../model/source.ts"
import type { Part } from "../format.ts"
import { isFor, parametersOf } from "./parameter-files.ts"

/** So many settings of one template are read. */
const mostParts = 50

/** A template with each of its settings, and by itself unless a parameter needs a value that only those give. */
export function partsOf(unit: string, files: readonly Source[]): Read<readonly Part[]> {
  const template = files.find(({ path }) => path === unit)
  const settings = template ? files.filter((file) => file !== template && isFor(file, template)) : []
  const shared = files.filter((file) => !settings.includes(file))
  const parts = settings.slice(0, mostParts).map((file): Part => ({ name: file.path, files: [...shared, file] }))
  const isLacking = template !== undefined && parametersOf(template).some(({ isRequired }) => isRequired)
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
