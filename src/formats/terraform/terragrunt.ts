/** A `terragrunt.hcl` and those above it that it includes to the module that it deploys, and what it gives to it. */
import type { Diagnostic, Read } from "../../model/diagnostic.ts"
import type { Source, Span } from "../../model/source.ts"
import { type Entry, literal } from "../../model/value.ts"
import type { Block, Body } from "../hcl/ast.ts"
import { parseHcl } from "../hcl/parser.ts"
import { evaluate } from "./evaluate.ts"
import { directoryOf } from "./paths.ts"
import type { Input, Module, Scope } from "./scope.ts"
import { above, calledDirectory } from "./sources.ts"

export interface Deployment {
  /** Where the module lies; undefined where it is not in the repository. */
  readonly directory: string | undefined
  readonly entries: readonly Entry[]
  readonly inputs: ReadonlyMap<string, Input>
  readonly span: Span
}

export const deploymentFile = (directory: string): string =>
  directory === "" ? "terragrunt.hcl" : `${directory}/terragrunt.hcl`

/** https://terragrunt.gruntwork.io/docs/reference/config-blocks-and-attributes: `empty` is a module without anything in it. */
export function deploymentOf(file: Source, files: readonly Source[], empty: Module): Read<Deployment> {
  const own = parseHcl(file)
  const included = own.value.blocks
    .filter(({ type }) => type === "include")
    .flatMap((block) => includedBy(block, file, files))
  const reads = [...included.map((source) => ({ source, ...parseHcl(source) })), { source: file, ...own }]
  const entries = new Map<string, Entry>()
  let directory: string | undefined
  for (const { source, value } of reads) {
    const scope = scopeOf(value, empty)
    for (const each of inputsIn(value, scope)) entries.set(each.key, each)
    directory = moduleOf(value, source, scope) ?? directory
  }
  const isHere = !own.value.blocks.some(({ type }) => type === "terraform") && directory === undefined
  return {
    value: {
      directory: isHere ? directoryOf(file.path) : directory,
      entries: [...entries.values()],
      inputs: new Map([...entries.values()].map(({ key, value }) => [key, { value: () => value, hangs: false }])),
      span: { source: file, start: 0, end: file.text.length },
    },
    diagnostics: reads.flatMap((each): readonly Diagnostic[] => each.diagnostics),
  }
}

function scopeOf(body: Body, empty: Module): Scope {
  const locals = body.blocks.filter(({ type }) => type === "locals").flatMap((block) => block.body.attributes)
  const module: Module = { ...empty, locals: new Map(locals.map((each) => [each.name, each])), known: new Map() }
  return { module, names: new Map(), depth: 0 }
}

function inputsIn(body: Body, scope: Scope): readonly Entry[] {
  const inputs = body.attributes.find(({ name }) => name === "inputs")
  const value = inputs && evaluate(inputs.value, scope)
  return value?.kind === "dict" ? value.entries : []
}

function moduleOf(body: Body, file: Source, scope: Scope): string | undefined {
  const source = body.blocks
    .find(({ type }) => type === "terraform")
    ?.body.attributes.find(({ name }) => name === "source")
  if (!source) return undefined
  const value = evaluate(source.value, scope)
  const written =
    value.kind === "text"
      ? value.pieces.map((piece) => (piece.kind === "hole" ? `\${${piece.name}}` : piece.text)).join("")
      : literal(value)
  return written === undefined ? undefined : calledDirectory(written, directoryOf(file.path), "", new Map())
}

/** The nearest file of the name in the directories above; of no name, the nearest of its own. */
function includedBy(block: Block, file: Source, files: readonly Source[]): readonly Source[] {
  const path = block.body.attributes.find(({ name }) => name === "path")?.value
  if (path?.kind !== "call" || path.name !== "find_in_parent_folders") return []
  const [argument] = path.arguments
  const name = argument?.kind === "template" && argument.parts.length === 1 ? argument.parts[0] : undefined
  const wanted = above(directoryOf(file.path), name?.kind === "literal" ? name.text : "terragrunt.hcl")
  return files.filter((each) => wanted.includes(each.path)).slice(-1)
}
