/** A root module's files to the module, and to all modules that it calls, each with what it is given. */
import type { Diagnostic } from "../../model/diagnostic.ts"
import type { Source, Span } from "../../model/source.ts"
import { literal } from "../../model/value.ts"
import type { Block } from "../hcl/ast.ts"
import { directoryOf, isTrial } from "../paths.ts"
import { type Configuration, configurationOf } from "./configuration.ts"
import { evaluate } from "./evaluate.ts"
import { instancesOf } from "./instances.ts"
import { isConfiguration } from "./paths.ts"
import { type Called, hangsOnVariable, type Input, type Module, mostSteps, type Scope } from "./scope.ts"
import { calledDirectory, type Vendored } from "./sources.ts"

/** All that the modules of one root share. */
interface Tree {
  readonly root: string
  readonly files: ReadonlyMap<string, Source>
  readonly byDirectory: ReadonlyMap<string, readonly Source[]>
  readonly configurations: Map<string, Configuration>
  readonly vendored: Vendored
  readonly diagnostics: Diagnostic[]
  readonly secrets: Span[]
  readonly work: { steps: number; modules: number }
}

/** Modules of one root, and how deep they may call each other. */
const mostModules = 2000
const deepestCall = 20

export function rootModule(
  root: string,
  files: readonly Source[],
  inputs: ReadonlyMap<string, Input>,
  vendored: Vendored,
  prefix = "",
): Module {
  const tree: Tree = {
    root,
    files: new Map(files.map((file) => [file.path, file])),
    byDirectory: byDirectory(files.filter(({ path }) => isConfiguration(path))),
    configurations: new Map(),
    vendored,
    diagnostics: [],
    secrets: [],
    work: { steps: mostSteps, modules: 0 },
  }
  return moduleAt(root, prefix, [], inputs, tree)
}

function byDirectory(files: readonly Source[]): ReadonlyMap<string, readonly Source[]> {
  const found = new Map<string, Source[]>()
  for (const file of files) {
    const directory = directoryOf(file.path)
    const beside = found.get(directory)
    if (beside) beside.push(file)
    else found.set(directory, [file])
  }
  return found
}

function moduleAt(
  directory: string,
  prefix: string,
  callers: readonly string[],
  inputs: ReadonlyMap<string, Input>,
  tree: Tree,
): Module {
  const { locals, variables, outputs, declared, moved } = configurationAt(directory, tree)
  const calls = new Map<string, readonly Called[] | undefined>()
  tree.work.modules++
  const module: Module = {
    path: tree.root,
    directory,
    prefix,
    locals,
    variables,
    outputs,
    declared,
    moved,
    inputs,
    files: tree.files,
    known: new Map(),
    diagnostics: tree.diagnostics,
    secrets: tree.secrets,
    called(name, depth) {
      if (!calls.has(name))
        calls.set(name, callOf(name, { module, names: new Map(), depth }, [...callers, directory], tree))
      return calls.get(name)
    },
    get steps() {
      return tree.work.steps
    },
    set steps(left) {
      tree.work.steps = left
    },
  }
  return module
}

function configurationAt(directory: string, tree: Tree): Configuration {
  const known = tree.configurations.get(directory)
  if (known) return known
  const { value, diagnostics } = configurationOf(directory, tree.byDirectory.get(directory) ?? [])
  tree.configurations.set(directory, value)
  for (const each of diagnostics) tree.diagnostics.push(each)
  return value
}

function callOf(name: string, scope: Scope, callers: readonly string[], tree: Tree): readonly Called[] | undefined {
  const caller = scope.module
  const block = caller.declared.get(`module.${name}`)
  const source = block?.body.attributes.find((each) => each.name === "source")
  if (!block || !source) return undefined
  const written = literal(evaluate(source.value, scope))
  const way = `${caller.prefix}module.${name}`
  const directory = written === undefined ? undefined : calledDirectory(written, caller.directory, way, tree.vendored)
  // An example shows how a module is called, which is judged by itself.
  if (directory !== undefined && isTrial(caller.directory, directory)) return undefined
  const complain = (code: Diagnostic["code"], severity: Diagnostic["severity"], message: string): undefined => {
    tree.diagnostics.push({ code, severity, message, at: source.span })
  }
  if (directory === undefined || !tree.byDirectory.has(directory))
    return complain(
      "unresolved",
      "warning",
      directory === undefined
        ? `the files of \`module.${name}\` are not in the repository; only what its arguments show is judged`
        : `there is no module in \`${directory || "."}\``,
    )
  if (callers.includes(directory)) return complain("shape", "error", `\`module.${name}\` calls itself`)
  if (callers.length > deepestCall || tree.work.modules > mostModules)
    return complain(
      "too-much-work",
      "error",
      "there are too many modules in modules; this one and others are not judged",
    )
  return instancesOf(block, scope).map(
    (instance): Called => ({
      module: moduleAt(directory, `${way}${instance.suffix}.`, callers, inputsOf(block, instance.scope), tree),
      suffix: instance.suffix,
      ...(instance.key !== undefined && { key: instance.key }),
      ...(instance.perhaps !== undefined && { perhaps: instance.perhaps }),
      given: instance.given,
      span: block.span,
    }),
  )
}

const meta = new Set(["source", "version", "count", "for_each", "depends_on", "providers"])

/** Each is worked out when it is asked for: modules may hand each other what they make. */
function inputsOf(block: Block, scope: Scope): ReadonlyMap<string, Input> {
  return new Map(
    block.body.attributes
      .filter(({ name }) => !meta.has(name))
      .map(({ name, value: expression }): [string, Input] => [
        name,
        {
          value: (depth) => evaluate(expression, { ...scope, depth }),
          get hangs() {
            return hangsOnVariable(expression, scope.module)
          },
        },
      ]),
  )
}
