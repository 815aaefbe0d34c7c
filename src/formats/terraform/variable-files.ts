/** Files of variables to what they set in a root module, and to the settings that it is deployed with. */
import type { Diagnostic, Read } from "../../model/diagnostic.ts"
import type { Source } from "../../model/source.ts"
import type { Value } from "../../model/value.ts"
import { partsWith } from "../deployed.ts"
import type { Part } from "../format.ts"
import { parseHcl } from "../hcl/parser.ts"
import { parseJson } from "../json/parse.ts"
import { directoryOf } from "../paths.ts"
import { configurationOf } from "./configuration.ts"
import { evaluate } from "./evaluate.ts"
import { isConfiguration, isJson, isLoadedByItself, isVariableFile } from "./paths.ts"
import type { Input, Scope } from "./scope.ts"

/**
 * A root with what sets its variables: once with each file that somebody must name to load it, and once by itself unless a
 * variable needs a value that only those give.
 */
export function deployments(root: string, files: readonly Source[]): Read<readonly Part[]> {
  const named = files.filter(({ path }) => isVariableFile(path) && !isLoadedByItself(path))
  const shared = files.filter((file) => !named.includes(file))
  const settings = named.map((file) => ({ name: file.path, file }))
  return partsWith({ shared, settings, called: "files of variables", isLacking: () => isLacking(root, shared) })
}

/** Whether a variable has neither a default nor a value in a file that is loaded by itself. */
function isLacking(root: string, files: readonly Source[]): boolean {
  const own = files.filter(({ path }) => isConfiguration(path) && directoryOf(path) === root)
  const { variables } = configurationOf(root, own).value
  const given = new Set(
    files
      .filter(({ path }) => isVariableFile(path))
      .flatMap((file) => (isJson(file.path) ? fromJson(file).value.map(([name]) => name) : namesIn(file))),
  )
  return [...variables].some(
    ([name, { body }]) => !given.has(name) && !body.attributes.some((each) => each.name === "default"),
  )
}

const namesIn = (file: Source): readonly string[] => parseHcl(file).value.attributes.map(({ name }) => name)

/** https://developer.hashicorp.com/terraform/language/values/variables#variable-definition-precedence */
export function inputsFrom(files: readonly Source[], empty: Scope): Read<ReadonlyMap<string, Input>> {
  const inputs = new Map<string, Input>()
  const diagnostics: Diagnostic[] = []
  for (const source of [...files].sort((a, b) => rank(a) - rank(b) || (a.path < b.path ? -1 : 1))) {
    const read = isJson(source.path) ? fromJson(source) : fromHcl(source, empty)
    for (const each of read.diagnostics) diagnostics.push(each)
    for (const [name, value] of read.value) inputs.set(name, { value: () => value, hangs: false })
  }
  return { value: inputs, diagnostics }
}

function rank({ path }: Source): number {
  if (!isLoadedByItself(path)) return 3
  return path.includes(".auto.") ? 2 : isJson(path) ? 1 : 0
}

function fromHcl(source: Source, empty: Scope): Read<readonly (readonly [string, Value])[]> {
  const { value, diagnostics } = parseHcl(source)
  return { value: value.attributes.map((each) => [each.name, evaluate(each.value, empty)] as const), diagnostics }
}

function fromJson(source: Source): Read<readonly (readonly [string, Value])[]> {
  const { value, diagnostics } = parseJson(source)
  const entries = value?.kind === "dict" ? value.entries : []
  return { value: entries.map((each) => [each.key, each.value] as const), diagnostics }
}
