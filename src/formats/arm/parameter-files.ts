/** Files beside a template to the values that it is deployed with: `main.parameters.json` and the like, for Bicep as well. */
import type { Read } from "../../model/diagnostic.ts"
import type { Source } from "../../model/source.ts"
import { cut, flatten, spanIn } from "../../model/text.ts"
import type { Entry, Piece, Text, Value } from "../../model/value.ts"
import { entry, field } from "../../model/value.ts"
import type { Want } from "../format.ts"
import { directoryOf } from "../paths.ts"

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

/**
 * What a parameter is set to; undefined where that is kept elsewhere, or is a variable of whoever deploys: then its default holds.
 * `${NAME}` and `${NAME=default}` are filled in by the developer CLI.
 * https://learn.microsoft.com/azure/developer/azure-developer-cli/manage-environment-variables
 */
export function valueSet(given: Value): Value | undefined {
  const value = field(given, "value")
  const [only, ...more] = value?.kind === "text" ? filled(value).pieces : []
  return only?.kind === "hole" && more.length === 0 ? undefined : value && inAll(value)
}

/** Set where somebody who deploys it may say something else. */
export const isFromEnvironment = (given: Value): boolean => {
  const value = field(given, "value")
  return value?.kind === "text" && filled(value) !== value
}

function inAll(value: Value): Value {
  if (value.kind === "text") return filled(value)
  if (value.kind === "list") return { ...value, items: value.items.map(inAll) }
  if (value.kind !== "dict") return value
  return { ...value, entries: value.entries.map((each) => ({ ...each, value: inAll(each.value) })) }
}

const variable = /\$\{([A-Za-z_]\w*)(?::?[-=]([^{}]*))?\}/g

function filled(text: Text): Text {
  const flat = flatten(text)
  if (!flat.chars.includes("${")) return text
  const pieces: Piece[] = []
  let done = 0
  for (const { 0: whole, 1: name = "", 2: fallback, index } of flat.chars.matchAll(variable)) {
    cut(flat, done, index, pieces)
    done = index + whole.length
    const from = done - 1 - (fallback?.length ?? 0)
    if (fallback === undefined) pieces.push({ kind: "hole", name, span: spanIn(flat, index, done), because })
    else cut(flat, from, done - 1, pieces)
  }
  cut(flat, done, flat.chars.length, pieces)
  return done === 0 ? text : { ...text, pieces }
}
const because = "it is a variable of where it is deployed from"

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
