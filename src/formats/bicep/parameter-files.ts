/** Files of parameters to what they set, and to the template that they are for. */
import type { Read } from "../../model/diagnostic.ts"
import type { Source } from "../../model/source.ts"
import type { Entry } from "../../model/value.ts"
import { partsWith } from "../arm/deployments.ts"
import { keptElsewhere } from "../arm/nested.ts"
import {
  type Declared,
  fits,
  isFromEnvironment,
  nearTemplate as nearJson,
  parametersIn,
  valueSet,
} from "../arm/parameter-files.ts"
import type { Part, Want } from "../format.ts"
import { parseJsonWithComments } from "../json/parse.ts"
import { parsedOnce } from "../parsed.ts"
import { directoryOf } from "../paths.ts"
import type { Using } from "./ast.ts"
import { parameterValue } from "./parameters.ts"
import { parsed } from "./parser.ts"
import { isElsewhere, pathFrom } from "./paths.ts"
import { type Input, type Inputs, type Shared, scopeIn } from "./scope.ts"
import { deploymentOf, plainText, templateOf } from "./template.ts"

export const isParameterFile = (path: string): boolean => path.endsWith(".bicepparam")

const usingIn = (file: Source, kind: Using["kind"]): string | undefined => {
  const found = parsed(file).value.statements.find((each): each is Using => each.kind === kind)
  return found && plainText(found.path)
}

/** The template that it names, in the repository or in a registry; undefined where it names none. */
export function templateNamed(file: Source): { readonly path?: string; readonly written: string } | undefined {
  const written = usingIn(file, "using")
  if (written === undefined) return undefined
  const path = isElsewhere(written) ? undefined : pathFrom(file.path, written)
  return { written, ...(path !== undefined && { path }) }
}

const places = [
  "bicepparam",
  "parameters",
  "params",
  "param",
  "parameter-files",
  "environments",
  "environment",
  "envs",
  "env",
  "config",
]
const below = (directory: string, name: string): string => (directory === "" ? name : `${directory}/${name}`)

/** Where people keep what a template is deployed with, in either language. */
export function nearTemplate(path: string): readonly Want[] {
  const directory = directoryOf(path)
  const around = directory === "" ? [""] : [directory, directoryOf(directory)]
  const own = [directory, ...around.flatMap((at) => places.map((name) => below(at, name)))]
  return [...own.map((at): Want => ({ kind: "directory", path: at, endings: [".bicepparam"] })), ...nearJson(path)]
}

const { kept: json } = parsedOnce(parseJsonWithComments)

/** Whether a file of parameters is for a template. */
export function isFor(file: Source, template: Source): boolean {
  if (isParameterFile(file.path)) return templateNamed(file)?.path === template.path
  const entries = template.path.endsWith(".bicep") ? parametersIn(file, json) : undefined
  return entries !== undefined && fits(file.path, entries, template.path, parametersOf(template))
}

export function partsOf(unit: string, files: readonly Source[]): Read<readonly Part[]> {
  const template = files.find(({ path }) => path === unit)
  const settings = template ? files.filter((file) => file !== template && isFor(file, template)) : []
  return partsWith(files, settings, template ? parametersOf(template) : [])
}

/** What a template declares. */
const parametersOf = (template: Source): readonly Declared[] =>
  parsed(template).value.statements.flatMap((each) =>
    each.kind === "parameter"
      ? [{ name: each.name.text, isRequired: each.value === undefined && each.type?.kind !== "nullable" }]
      : [],
  )

/** A file goes on from others so often. */
const longestChain = 20

/** Parameters by name: those of the file that it goes on from, and its own. */
export function inputsIn(file: Source, unit: Source, shared: Shared): Inputs {
  if (!isParameterFile(file.path)) return new Map((parametersIn(file, json) ?? []).flatMap(fromJson))
  const chain: Source[] = []
  for (let at: Source | undefined = file; at && !chain.includes(at) && chain.length < longestChain; ) {
    chain.unshift(at)
    const base: string | undefined = usingIn(at, "extends")
    const path: string | undefined = base === undefined ? undefined : pathFrom(at.path, base)
    at = path === undefined ? undefined : shared.files.get(path)
  }
  return new Map(chain.flatMap((each) => [...ownInputs(each, unit, shared)]))
}

/** In JSON what stands there is meant as it is. */
function fromJson({ key, value: given }: Entry): readonly (readonly [string, Input])[] {
  const value = valueSet(given) ?? keptElsewhere(key, given)
  return value ? [[key, { value: () => value, hangs: isFromEnvironment(given) }]] : []
}

function ownInputs(file: Source, unit: Source, shared: Shared): Inputs {
  const deployment = deploymentOf(unit)
  const template = templateOf(file, { prefix: "", inputs: new Map(), isCalled: true, deployment, callers: [], shared })
  const inputs = new Map<string, Input>()
  for (const [name, meaning] of template.names) {
    if (meaning.kind !== "parameter" || !meaning.value) continue
    const { span } = meaning.name
    inputs.set(name, { value: () => parameterValue(meaning, span, scopeIn(template)), hangs: false })
  }
  return inputs
}
