/** Files beside a template to the values that it is deployed with: `main.parameters.json` and the like, for Bicep as well. */
import type { Read } from "../../model/diagnostic.ts"
import type { Source } from "../../model/source.ts"
import type { Entry, Value } from "../../model/value.ts"
import { entry, field } from "../../model/value.ts"
import type { Want } from "../format.ts"
import { directoryOf } from "../terraform/paths.ts"

type Parse = (file: Source) => Read<Value | undefined>

/** https://learn.microsoft.com/azure/azure-resource-manager/templates/parameter-files */
const schema = /schema\.management\.azure\.com\/schemas\/[\w-]+\/\w*[pP]arameters\.json/
const largest = 1_000_000

/** The parameters that a file sets, each with what stands under it; undefined of any other file. */
export function parametersIn(file: Source, parse: Parse): readonly Entry[] | undefined {
  if (!/\.jsonc?$/.test(file.path) || file.text.length > largest || !file.text.includes('"parameters"'))
    return undefined
  if (!schema.test(file.text) && !/param[^/]*$/i.test(file.path)) return undefined
  const { value } = parse(file)
  const parameters = field(value, "parameters")
  if (parameters?.kind !== "dict" || field(value, "resources")) return undefined
  return parameters.entries.length > 0 && parameters.entries.every(isSet) ? parameters.entries : undefined
}

const isSet = ({ value }: Entry): boolean =>
  entry(value, "value") !== undefined || entry(value, "reference") !== undefined

export const marksParameters = (text: string): boolean => schema.test(text.slice(0, 2000))

const places = ["parameters", "params", "parameter-files", "param", "environments"]
const environments = "dev development test qa uat int stage staging prod production local main".split(" ")
const ends = [
  ...["parameters.json", "parameters.jsonc", "params.json", "param.json"],
  ...environments.flatMap((name) => [`parameters.${name}.json`, `parameters-${name}.json`, `params.${name}.json`]),
]
const below = (directory: string, name: string): string => (directory === "" ? name : `${directory}/${name}`)

/** Where people keep what a template is deployed with. */
export function nearTemplate(path: string): readonly Want[] {
  const directory = directoryOf(path)
  const around = directory === "" ? [""] : [directory, directoryOf(directory)]
  return [
    { kind: "directory", path: directory, endings: ends },
    ...around.flatMap((at) =>
      places.map((name): Want => ({ kind: "directory", path: below(at, name), endings: [".json", ".jsonc"] })),
    ),
  ]
}

const templates = [".json", ".jsonc", ".bicep"]

/** Where the templates may lie that a file of parameters is for. */
export function nearParameters(path: string): readonly Want[] {
  const directory = directoryOf(path)
  const isKept = places.includes(directory.slice(directory.lastIndexOf("/") + 1))
  const above = directoryOf(directory)
  const around = isKept
    ? [directory, above, ...["templates", "bicep", "arm"].map((name) => below(above, name))]
    : [directory]
  return around.map((at) => ({ kind: "directory", path: at, endings: templates }))
}

/** A parameter that a template declares. */
export interface Declared {
  readonly name: string
  readonly isRequired: boolean
}

/**
 * Whether a file of parameters is for a template: it sets nothing that the template does not declare, and either has its name
 * before its own words or sets all that the template needs.
 */
export function fits(
  file: string,
  entries: readonly Entry[],
  template: string,
  declared: readonly Declared[],
): boolean {
  const names = new Set(declared.map(({ name }) => name.toLowerCase()))
  if (!entries.every(({ key }) => names.has(key.toLowerCase()))) return false
  const [own, its] = [nameOf(file), nameOf(template)]
  if (own === its || own.startsWith(`${its}.`) || own.startsWith(`${its}-`)) return true
  const set = new Set(entries.map(({ key }) => key.toLowerCase()))
  return declared.every(({ name, isRequired }) => !isRequired || set.has(name.toLowerCase()))
}

/** The last part of a path without what tells its kind. */
const nameOf = (path: string): string =>
  path
    .slice(path.lastIndexOf("/") + 1)
    .replace(/\.(?:jsonc?|bicep)$/, "")
    .replace(/[.-]param(?:eter)?s?(?=[.-]|$)/i, "")
