/** A `terragrunt.hcl` with what it includes, reads and depends on to the module that it deploys, and what it gives to it. */

import type { Diagnostic, Read } from "../../model/diagnostic.ts"
import type { Source, Span } from "../../model/source.ts"
import { spelledOut } from "../../model/text.ts"
import type { Entry, Value } from "../../model/value.ts"
import type { Block, Body, Expression } from "../hcl/ast.ts"
import { directoryOf } from "../paths.ts"
import { parsed } from "./configuration.ts"
import { dependencyOutputs } from "./dependency.ts"
import { evaluate } from "./evaluate.ts"
import { dict, nameOf, stringOf } from "./make.ts"
import { deepMerged, shallowMerged } from "./merging.ts"
import { asText } from "./pieces.ts"
import type { Input, Module, Scope } from "./scope.ts"
import type { FunctionTable } from "./signature.ts"
import { calledDirectory } from "./sources.ts"
import { type Place, placeOf, terragruntFunctions } from "./terragrunt-functions.ts"
import { generated } from "./terragrunt-generated.ts"
import { deploymentFile } from "./terragrunt-paths.ts"

export interface Deployment {
  /** Where the module lies; undefined where it is not in the repository. */
  readonly directory: string | undefined
  readonly entries: readonly Entry[]
  readonly inputs: ReadonlyMap<string, Input>
  /** Files that are written beside those of the module. */
  readonly generated: readonly Source[]
  readonly span: Span
}

/** Files that read each other, one in another. */
const deepestRead = 10

/** All that is needed to read one file: `empty` is a module without anything in it. */
interface Reading {
  readonly place: Place
  readonly empty: Module
  /** The files that are being read, the outermost first: what reads itself is not read again. */
  readonly way: readonly string[]
  readonly diagnostics: Diagnostic[]
}

/** What one file says, with what it includes laid below. */
interface Config {
  readonly body: Body
  readonly scope: Scope
  readonly inputs: readonly Entry[]
  readonly source: { readonly expression: Expression; readonly scope: Scope; readonly file: string } | undefined
  readonly generates: readonly { readonly block: Block; readonly scope: Scope }[]
  readonly hasModule: boolean
}

/** https://terragrunt.gruntwork.io/docs/reference/hcl/ */
export function deploymentOf(
  file: Source,
  files: readonly Source[],
  empty: Module,
  way: readonly string[] = [],
): Read<Deployment> {
  const unit = directoryOf(file.path)
  const diagnostics: Diagnostic[] = []
  const place = { unit, file: file.path, from: unit, files }
  const within: Module = Object.create(empty, {
    path: { value: unit },
    files: { value: new Map(files.map((each) => [each.path, each])) },
  })
  const config = configOf(file, { place, empty: within, way: [...way, file.path], diagnostics })
  const directory = config.source ? moduleOf(config.source, place) : config.hasModule ? undefined : unit
  const sources = config.generates.flatMap(({ block, scope }) => generated(block, scope, directory ?? unit) ?? [])
  return {
    value: {
      directory,
      entries: config.inputs,
      inputs: new Map(config.inputs.map(({ key, value }) => [key, { value: () => value, hangs: false }])),
      generated: sources,
      span: { source: file, start: 0, end: file.text.length },
    },
    diagnostics,
  }
}

function configOf(file: Source, reading: Reading): Config {
  const { place, empty, way, diagnostics } = reading
  const { value: body, diagnostics: wrong } = parsed(file)
  for (const each of wrong) diagnostics.push(each)
  const functions = terragruntFunctions(place, (path) => readConfig(path, reading))
  const bare = moduleFor(body, empty, functions)
  const includes = blocksOf(body, "include").flatMap((block) => {
    const path = pathIn(block, "path", scopeOf(bare), place.from)
    const source = path === undefined || way.includes(path) ? undefined : sourceAt(path, place)
    if (!source || way.length > deepestRead) return []
    const below = { ...reading, place: { ...place, file: source.path }, way: [...way, source.path] }
    return [{ block, config: configOf(source, below) }]
  })
  const bound = new Map([["include", includedIn(includes, body.span)]])
  const known = moduleFor(body, empty, functions, bound)
  const depends = [
    ...includes.flatMap(({ config }) => blocksOf(config.body, "dependency")),
    ...blocksOf(body, "dependency"),
  ]
  const outputs = depends.map((block) => dependencyOf(block, scopeOf(known), reading))
  if (depends.length > 0) bound.set("dependency", dict(outputs, body.span))
  const scope = scopeOf(moduleFor(body, empty, functions, bound))
  const own = argumentIn(body, "inputs", scope)
  const inputs = includes.reduce<readonly Entry[]>(
    (above, { block, config }) => mergedBy(stringOf(argument(block, "merge_strategy", scope)), config.inputs, above),
    own?.kind === "dict" ? own.entries : [],
  )
  const terraform = blocksOf(body, "terraform")
  const source = terraform[0]?.body.attributes.find(({ name }) => name === "source")?.value
  return {
    body,
    scope,
    inputs,
    source: source
      ? { expression: source, scope, file: file.path }
      : includes.map(({ config }) => config.source).find((each) => each !== undefined),
    generates: generatesOf(includes, body, scope),
    hasModule: terraform.length > 0,
  }
}

type Included = { readonly block: Block; readonly config: Config }

/** https://terragrunt.gruntwork.io/docs/reference/hcl/blocks/#include */
function mergedBy(strategy: string | undefined, below: readonly Entry[], above: readonly Entry[]): readonly Entry[] {
  if (strategy === "no_merge") return above
  return strategy === "deep" ? deepMerged(below, above) : shallowMerged(below, above)
}

/** Of one name, the nearest is written. */
function generatesOf(includes: readonly Included[], body: Body, scope: Scope): Config["generates"] {
  const all = [
    ...includes.flatMap(({ config }) => config.generates),
    ...blocksOf(body, "generate").map((block) => ({ block, scope })),
  ]
  return [...new Map(all.map((each) => [each.block.labels[0]?.text, each])).values()]
}

/** `include.root.locals`, and `include.locals` where it has no name. */
function includedIn(includes: readonly Included[], span: Span): Value {
  return dict(
    includes.flatMap(({ block, config }): readonly Entry[] => {
      const shown = shownOf(config, block.span)
      const [label] = block.labels
      return label ? [{ key: label.text, keySpan: label.span, value: dict(shown, block.span) }] : shown
    }),
    span,
  )
}

/** What others may see of a file. */
function shownOf({ body, scope, inputs }: Config, span: Span): readonly Entry[] {
  const locals = blocksOf(body, "locals").flatMap((block) => block.body.attributes)
  const entries = locals.map(
    ({ name, nameSpan, value }): Entry => ({ key: name, keySpan: nameSpan, value: evaluate(value, scope) }),
  )
  const dependency = scope.module.bound?.get("dependency")
  return [
    { key: "locals", keySpan: span, value: dict(entries, body.span) },
    { key: "inputs", keySpan: span, value: dict(inputs, body.span) },
    ...(dependency ? [{ key: "dependency", keySpan: span, value: dependency }] : []),
  ]
}

function readConfig(path: string, reading: Reading): Value | undefined {
  const source = sourceAt(path, reading.place)
  if (!source || reading.way.includes(path) || reading.way.length > deepestRead) return undefined
  const place = { ...reading.place, file: path, from: directoryOf(path) }
  const config = configOf(source, { ...reading, place, way: [...reading.way, path] })
  const span = { source, start: 0, end: source.text.length }
  return dict(shownOf(config, span), span)
}

/** What another unit gives back, where its module is in the repository; else what stands in for it, as holes. */
function dependencyOf(block: Block, scope: Scope, { place, empty, way, diagnostics }: Reading): Entry {
  const name = block.labels[0]?.text ?? ""
  const path = pathIn(block, "config_path", scope, place.from)
  const file = path === undefined ? undefined : sourceAt(deploymentFile(path), place)
  const isReadable = file !== undefined && !way.includes(file.path) && way.length <= deepestRead
  const read = isReadable ? deploymentOf(file, place.files, empty, way) : undefined
  for (const each of read?.diagnostics ?? []) diagnostics.push(each)
  const mocks = argument(block, "mock_outputs", scope)
  const value = dependencyOutputs(name, block.span, read?.value, mocks, place.files, empty)
  return {
    key: name,
    keySpan: block.labels[0]?.span ?? block.typeSpan,
    value: dict([{ key: "outputs", keySpan: block.typeSpan, value }], block.span),
  }
}

function moduleFor(
  body: Body,
  empty: Module,
  functions: FunctionTable,
  bound: ReadonlyMap<string, Value> = new Map(),
): Module {
  const locals = blocksOf(body, "locals").flatMap((block) => block.body.attributes)
  // What it has from `empty` stays one: steps are counted together.
  return Object.create(empty, {
    locals: { value: new Map(locals.map((each) => [each.name, each])) },
    known: { value: new Map() },
    functions: { value: functions },
    bound: { value: bound },
  })
}

const scopeOf = (module: Module): Scope => ({ module, names: module.bound ?? new Map(), depth: 0 })

const blocksOf = (body: Body, type: string): readonly Block[] => body.blocks.filter((each) => each.type === type)

function argumentIn({ attributes }: Body, name: string, scope: Scope): Value | undefined {
  const attribute = attributes.find((each) => each.name === name)
  return attribute && evaluate(attribute.value, scope)
}

const argument = ({ body }: Block, name: string, scope: Scope): Value | undefined => argumentIn(body, name, scope)

function pathIn(block: Block, name: string, scope: Scope, from: string): string | undefined {
  const written = stringOf(argument(block, name, scope))
  return written === undefined ? undefined : placeOf(written, from)
}

const sourceAt = (path: string, { files }: Place): Source | undefined => files.find((each) => each.path === path)

/** A way that is written from somewhere begins at the unit, or where nothing lies there, at the file itself. */
function moduleOf({ expression, scope, file }: NonNullable<Config["source"]>, place: Place): string | undefined {
  const value = evaluate(expression, scope)
  const written = value.kind === "unknown" ? nameOf(value.span) : spelledOut(asText(value))
  if (written.startsWith("/")) return placeOf(written, "")
  const found = [place.unit, directoryOf(file)].map((from) => calledDirectory(written, from, "", new Map()))
  return found.find((each) => each !== undefined && hasModule(each, place)) ?? found[0]
}

const hasModule = (directory: string, { files }: Place): boolean =>
  files.some(({ path }) => directoryOf(path) === directory && /\.(tf|tofu)(\.json)?$/.test(path))
