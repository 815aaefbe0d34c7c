/** Files beside a template to the settings that it is deployed with: parameter files, and the environments of `samconfig`. */
import type { Read } from "../../model/diagnostic.ts"
import type { Source } from "../../model/source.ts"
import type { Entry, Value } from "../../model/value.ts"
import { field, literal } from "../../model/value.ts"
import type { Want } from "../format.ts"
import { directoryOf } from "../paths.ts"
import { environmentsOf, isSamconfig, samconfigNames } from "./samconfig.ts"
import { isTemplate } from "./shape.ts"

export interface Deployment {
  /** The path of its file, with what tells it from others there. */
  readonly name: string
  readonly file: Source
  /** Parameters by name. */
  readonly entries: readonly Entry[]
  /** The templates that it names; undefined where it names none. */
  readonly templates?: readonly string[]
}

export type Parse = (file: Source) => Read<readonly Value[]>

const directories = ["params", "parameters", "param", "config", "configs", "configuration"]
const endings = [".json", ".yaml", ".yml"]
const besides = ["params", "param", "parameters", "config"].flatMap((name) => endings.map((end) => `${name}${end}`))
export const templateEndings: readonly string[] = [...endings, ".template"]

const below = (directory: string, name: string): string => (directory === "" ? name : `${directory}/${name}`)
const stemOf = (path: string): string => path.replace(/(?:\.template)?\.[^./]+$/, "")

/** Where people keep what a template is deployed with. */
export function nearTemplate(path: string): readonly Want[] {
  const directory = directoryOf(path)
  const around = directory === "" ? [""] : [directory, directoryOf(directory)]
  return [
    { kind: "directory", path: directory, endings: [...besides, ...samconfigNames] },
    ...["json", "yaml", "yml"].map((end): Want => ({ kind: "file", path: `${stemOf(path)}.${end}` })),
    ...around.flatMap((at) => directories.map((name): Want => ({ kind: "directory", path: below(at, name), endings }))),
  ]
}

/** Where the templates may lie that a file is for. */
export function nearSettings(file: Source, parse: Parse): readonly Want[] | undefined {
  const found = deploymentsIn(file, parse)
  if (found.length === 0) return undefined
  const named = found.flatMap(({ templates }) => templates ?? [])
  if (named.length > 0) return named.map((path): Want => ({ kind: "file", path }))
  const directory = directoryOf(file.path)
  const isKept = directories.includes(directory.slice(directory.lastIndexOf("/") + 1))
  const above = directoryOf(directory)
  return [directory, ...(isKept ? [above] : [])].flatMap((path): readonly Want[] => [
    { kind: "directory", path, endings: templateEndings },
    ...(isKept
      ? ["templates", "template", "stacks", "cloudformation", "cfn"].map(
          (name): Want => ({ kind: "directory", path: below(above, name), endings: templateEndings }),
        )
      : []),
  ])
}

/** The settings in a file; none in any other file. */
export function deploymentsIn(file: Source, parse: Parse): readonly Deployment[] {
  if (isSamconfig(file.path)) return environmentsOf(file, parse)
  if (!/Parameter|param[^/]*$/.test(file.text.slice(0, 20_000) + file.path) || file.text.length > largest) return []
  const [value] = parse(file).value
  const entries = value && !isTemplate(value) ? parametersIn(value, file.path) : []
  return entries.length > 0 ? [{ name: file.path, file, entries }] : []
}

const largest = 300_000

/** The command line's list; `Parameters` of CodePipeline and rain; or names alone, in a file that is called after them. */
function parametersIn(value: Value, path: string): readonly Entry[] {
  if (value.kind === "list") return value.items.flatMap(listed)
  if (value.kind !== "dict" || field(value, "Resources")) return []
  const parameters = field(value, "Parameters")
  if (parameters?.kind === "list") return parameters.items.flatMap(listed)
  if (parameters?.kind === "dict") return parameters.entries.filter((each) => isPlain(each.value))
  if (parameters || !/param[^/]*$/i.test(path)) return []
  return value.entries.every((each) => isPlain(each.value)) ? value.entries : []
}

/** https://docs.aws.amazon.com/cli/latest/reference/cloudformation/create-stack.html */
function listed(item: Value): readonly Entry[] {
  const key = field(item, "ParameterKey")
  const name = literal(key)
  if (!key || name === undefined) return []
  const value = field(item, "ParameterValue")
  const kept: Value = { kind: "unknown", because: "it stays what it was", name, span: item.span }
  return [{ key: name, keySpan: key.span, value: value ?? kept }]
}

const isPlain = (value: Value): boolean =>
  value.kind === "text" ||
  (value.kind === "scalar" && value.value !== null) ||
  (value.kind === "list" && value.items.every((item) => item.kind === "text"))

/** Whether a template takes all that the settings set. */
export function fits({ entries, templates }: Deployment, path: string, template: Value | undefined): boolean {
  if (templates && !templates.includes(path)) return false
  const parameters = field(template, "Parameters")
  if (parameters?.kind !== "dict") return false
  const names = new Set(parameters.entries.map(({ key }) => key))
  return templates !== undefined || entries.every(({ key }) => names.has(key))
}
