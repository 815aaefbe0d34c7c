/** The files of a unit to the settings that its template is deployed with, each a part; and a part to its inputs. */
import type { Read } from "../../model/diagnostic.ts"
import type { Source } from "../../model/source.ts"
import type { Entry, Value } from "../../model/value.ts"
import { entry, field } from "../../model/value.ts"
import type { Part } from "../format.ts"
import { keptElsewhere } from "./nested.ts"
import { type Declared, fits, parametersIn, valueSet } from "./parameter-files.ts"
import type { Input, Inputs } from "./scope.ts"

type Parse = (file: Source) => Read<Value | undefined>

/** So many settings of one template are read. */
const mostParts = 50

export function partsOf(unit: string, files: readonly Source[], parse: Parse): Read<readonly Part[]> {
  const template = files.find(({ path }) => path === unit)
  const declared = template ? declaredIn(parse(template).value) : []
  const settings = files.filter((file) => file.path !== unit && isFor(file, unit, declared, parse))
  return partsWith(files, settings, declared)
}

/** A template with each of its settings, and by itself unless a parameter needs a value that only those give. */
export function partsWith(
  files: readonly Source[],
  settings: readonly Source[],
  declared: readonly Declared[],
): Read<readonly Part[]> {
  const shared = files.filter((file) => !settings.includes(file))
  const parts = settings.slice(0, mostParts).map((file): Part => ({ name: file.path, files: [...shared, file] }))
  const isLacking = declared.some(({ isRequired }) => isRequired)
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

/** The parameters of a template. */
export function declaredIn(template: Value | undefined): readonly Declared[] {
  const parameters = field(template, "parameters")
  const entries = parameters?.kind === "dict" ? parameters.entries : []
  return entries.map(({ key, value }) => {
    const nullable = field(value, "nullable")
    const mayLack = entry(value, "defaultValue") || (nullable?.kind === "scalar" && nullable.value === true)
    return { name: key, isRequired: !mayLack }
  })
}

export function isFor(file: Source, unit: string, declared: readonly Declared[], parse: Parse): boolean {
  const entries = parametersIn(file, parse)
  return entries !== undefined && fits(file.path, entries, unit, declared)
}

/** What the settings of a name set. */
export function inputsIn(files: readonly Source[], parse: Parse, part: string): Inputs {
  const entries = files.flatMap((file) => (file.path === part ? (parametersIn(file, parse) ?? []) : []))
  return new Map(entries.flatMap((each) => inputOf(each)))
}

/** Expressions are for templates: what stands in a file of parameters is meant as it is. */
function inputOf({ key, value: given }: Entry): readonly (readonly [string, Input])[] {
  const value = valueSet(given) ?? keptElsewhere(key, given)
  return value ? [[key.toLowerCase(), { value: () => value }]] : []
}
