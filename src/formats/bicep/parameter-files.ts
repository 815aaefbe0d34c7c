/** Files of parameters to what they set, and to the template that they are for. */
import type { Source } from "../../model/source.ts"
import type { Want } from "../format.ts"
import { directoryOf } from "../terraform/paths.ts"
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

/** Where people keep what a template is deployed with. */
export function nearTemplate(path: string): readonly Want[] {
  const directory = directoryOf(path)
  const around = directory === "" ? [""] : [directory, directoryOf(directory)]
  return [directory, ...around.flatMap((at) => places.map((name) => below(at, name)))].map((at) => ({
    kind: "directory",
    path: at,
    endings: [".bicepparam"],
  }))
}

/** A file goes on from others so often. */
const longestChain = 20

/** Parameters by name: those of the file that it goes on from, and its own. */
export function inputsIn(file: Source, unit: Source, shared: Shared): Inputs {
  const chain: Source[] = []
  for (let at: Source | undefined = file; at && !chain.includes(at) && chain.length < longestChain; ) {
    chain.unshift(at)
    const base: string | undefined = usingIn(at, "extends")
    const path: string | undefined = base === undefined ? undefined : pathFrom(at.path, base)
    at = path === undefined ? undefined : shared.files.get(path)
  }
  return new Map(chain.flatMap((each) => [...ownInputs(each, unit, shared)]))
}

function ownInputs(file: Source, unit: Source, shared: Shared): Inputs {
  const deployment = deploymentOf(unit)
  const template = templateOf(file, { prefix: "", inputs: new Map(), isCalled: true, deployment, callers: [], shared })
  const inputs = new Map<string, Input>()
  for (const [name, meaning] of template.names) {
    if (meaning.kind !== "parameter" || !meaning.value) continue
    const { span } = meaning.name
    inputs.set(name, { value: (depth) => parameterValue(meaning, span, scopeIn(template, depth)), hangs: false })
  }
  return inputs
}
