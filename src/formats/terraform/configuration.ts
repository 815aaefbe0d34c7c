/** The files of one directory to what a module declares, override files laid over the others. */
import type { Diagnostic, Read } from "../../model/diagnostic.ts"
import type { Source } from "../../model/source.ts"
import type { Attribute, Block, Body } from "../hcl/ast.ts"
import { parseHcl } from "../hcl/parser.ts"
import { parseTerraformJson } from "./json-syntax.ts"
import { isJson, isOverride, stemOf } from "./paths.ts"

export interface Configuration {
  readonly directory: string
  readonly locals: ReadonlyMap<string, Attribute>
  readonly variables: ReadonlyMap<string, Block>
  readonly outputs: ReadonlyMap<string, Block>
  /** Resources, data and module calls by address: `aws_iam_role.app`, `data.aws_iam_role.ci`, `module.net`. */
  readonly declared: ReadonlyMap<string, Block>
  readonly moved: readonly Block[]
}

const trees = new WeakMap<Source, Read<Body>>()

/** Parsed once, however many modules are made of it. */
export function parsed(source: Source): Read<Body> {
  const known = trees.get(source)
  if (known) return known
  const read = isJson(source.path) ? parseTerraformJson(source) : parseHcl(source)
  trees.set(source, read)
  return read
}

/** A source that is no file, with the tree that was made of it. */
export function parsedAs(source: Source, read: Read<Body>): Source {
  trees.set(source, read)
  return source
}

/** https://developer.hashicorp.com/terraform/language/files */
export function configurationOf(directory: string, files: readonly Source[]): Read<Configuration> {
  const read = inOrder(files).map((source) => ({ source, ...parsed(source) }))
  const made = {
    directory,
    locals: new Map<string, Attribute>(),
    variables: new Map<string, Block>(),
    outputs: new Map<string, Block>(),
    declared: new Map<string, Block>(),
    moved: [] as Block[],
  }
  const diagnostics = read.flatMap((each) => each.diagnostics)
  for (const { source, value } of read) {
    const isOver = isOverride(source.path)
    for (const block of value.blocks) take(made, block, isOver ? laidOver : declaredTwice(diagnostics))
  }
  return { value: made, diagnostics }
}

/** Of one name, OpenTofu reads its own file; override files come last. */
function inOrder(files: readonly Source[]): readonly Source[] {
  const own = new Set(files.filter(({ path }) => /\.tofu(\.json)?$/.test(path)).map(({ path }) => stemOf(path)))
  const read = files.filter(({ path }) => !/\.tf(\.json)?$/.test(path) || !own.has(stemOf(path)))
  return [...read.filter(({ path }) => !isOverride(path)), ...read.filter(({ path }) => isOverride(path))]
}

type Made = {
  readonly [K in "variables" | "outputs" | "declared"]: Map<string, Block>
} & { readonly locals: Map<string, Attribute>; readonly moved: Block[] }
type Meet = (before: Block, now: Block, name: string) => Block

function take({ locals, variables, outputs, declared, moved }: Made, block: Block, meet: Meet): void {
  const put = (all: Map<string, Block>, name: string) => {
    const before = all.get(name)
    all.set(name, before ? meet(before, block, name) : block)
  }
  const [label] = block.labels.map(({ text }) => text)
  const named = addressOf(block)
  if (named) put(declared, named.address)
  else if (block.type === "locals") for (const each of block.body.attributes) locals.set(each.name, each)
  else if (block.type === "moved") moved.push(block)
  else if (block.type === "variable" && label !== undefined) put(variables, label)
  else if (block.type === "output" && label !== undefined) put(outputs, label)
}

/** `resource "aws_iam_role" "app"` is `aws_iam_role.app`; undefined for blocks that declare nothing. */
export function addressOf(block: Block): { readonly address: string; readonly type: string } | undefined {
  const [first, second] = block.labels.map((label) => label.text)
  if (first === undefined) return undefined
  if (block.type === "module") return { address: `module.${first}`, type: "module" }
  if (second === undefined) return undefined
  if (block.type === "resource") return { address: `${first}.${second}`, type: first }
  if (block.type === "data") return { address: `data.${first}.${second}`, type: `data.${first}` }
  return undefined
}

const declaredTwice =
  (diagnostics: Diagnostic[]): Meet =>
  (_, now, name) => {
    diagnostics.push({
      code: "shape",
      severity: "warning",
      message: `\`${name}\` is declared twice`,
      at: now.typeSpan,
    })
    return now
  }

/** https://developer.hashicorp.com/terraform/language/files/override: arguments one by one, nested blocks by type. */
function laidOver(before: Block, now: Block): Block {
  const given = new Set(now.body.attributes.map(({ name }) => name))
  const types = new Set(now.body.blocks.map(nestedType))
  const body: Body = {
    attributes: [...before.body.attributes.filter(({ name }) => !given.has(name)), ...now.body.attributes],
    blocks: [...before.body.blocks.filter((each) => !types.has(nestedType(each))), ...now.body.blocks],
    span: before.body.span,
  }
  return { ...before, body }
}

/** A `dynamic "statement"` makes blocks of that type. */
const nestedType = ({ type, labels }: Block): string => (type === "dynamic" ? (labels[0]?.text ?? type) : type)
