/** Terraform's JSON syntax to the tree that its native syntax parses to, with spans in the JSON. */
import type { Diagnostic, Read } from "../../model/diagnostic.ts"
import type { Source } from "../../model/source.ts"
import { type Dict, type Entry, items, type Value } from "../../model/value.ts"
import type { Attribute, Block, Body } from "../hcl/ast.ts"
import { parseJson } from "../json/parse.ts"
import { asLiteral, asName, asValue, type Way } from "./json-expression.ts"

interface Shape {
  /** So many levels of names stand between the type and the block. */
  readonly labels: number
  /** Arguments that are not read as values are. */
  readonly ways: Readonly<Record<string, Way>>
  /** Blocks in it by their type. What is in none of these may be an argument or a block: it reads the same. */
  readonly blocks: Readonly<Record<string, Shape>>
  /** What Terraform does around the resource, which grants nothing. */
  readonly dropped: readonly string[]
}

const shape = (labels: number, rest: Partial<Shape> = {}): Shape => ({
  labels,
  ways: {},
  blocks: {},
  dropped: [],
  ...rest,
})

const resource = shape(2, {
  ways: { provider: asName, depends_on: asName },
  dropped: ["lifecycle", "provisioner", "connection"],
})

/** https://developer.hashicorp.com/terraform/language/syntax/json#block-type-specific-exceptions */
const topLevel: Readonly<Record<string, Shape>> = {
  resource,
  data: resource,
  ephemeral: resource,
  module: shape(1, {
    ways: { source: asLiteral, version: asLiteral, providers: asName, depends_on: asName },
  }),
  variable: shape(1, {
    ways: { type: asName, default: asLiteral, description: asLiteral },
    blocks: { validation: shape(0) },
  }),
  output: shape(1, {
    ways: { description: asLiteral, depends_on: asName },
    blocks: { precondition: shape(0) },
  }),
  locals: shape(0),
  provider: shape(1),
  terraform: shape(0, { blocks: { backend: shape(1), cloud: shape(0) } }),
  moved: shape(0, { ways: { from: asName, to: asName } }),
  removed: shape(0, { ways: { from: asName }, dropped: resource.dropped }),
  import: shape(0, { ways: { to: asName, provider: asName } }),
  check: shape(1, { blocks: { data: resource, assert: shape(0) } }),
}

/** A block in a resource: what it may hold is known to the provider alone. */
const nested = shape(0)
const dynamic = shape(1, { ways: { iterator: asName }, blocks: { content: nested } })

export function parseTerraformJson(source: Source): Read<Body> {
  const { value, diagnostics: told } = parseJson(source)
  const diagnostics: Diagnostic[] = []
  const reader: Reader = { diagnostics, names: new Set() }
  const blocks: Block[] = []
  for (const root of items(value)) {
    if (root.kind === "dict")
      for (const entry of root.entries) {
        const known = topLevel[entry.key]
        if (known) blocks.push(...blocksOf(entry, known, reader))
        else if (entry.key !== comment)
          misshapen(reader, entry.keySpan, `there is no block type \`${entry.key.slice(0, 60)}\``)
      }
    else if (told.length === 0) misshapen(reader, root.span, "a file in the JSON syntax must hold an object")
  }
  const span = { source, start: 0, end: source.text.length }
  // Names of blocks may repeat: both count.
  const relevant = told.filter(
    ({ severity, at }) => severity === "error" || !("start" in at && reader.names.has(at.start)),
  )
  return { value: { attributes: [], blocks, span }, diagnostics: [...relevant, ...diagnostics] }
}

interface Reader {
  readonly diagnostics: Diagnostic[]
  /** Where the types and labels of blocks begin. */
  readonly names: Set<number>
}

/** Comments are properties of this name. */
const comment = "//"

function misshapen(reader: Reader, at: Dict["span"], message: string): void {
  reader.diagnostics.push({ code: "shape", severity: "error", message, at })
}

/** The blocks under a type: an object or an array of them, at each level of labels and below. */
function blocksOf(typed: Entry, shape: Shape, reader: Reader): readonly Block[] {
  const below = (entry: Entry, labels: Block["labels"]): readonly Block[] => {
    reader.names.add(entry.keySpan.start)
    return items(entry.value).flatMap((value): readonly Block[] => {
      if (value.kind !== "dict") {
        if (value.kind !== "unknown")
          misshapen(reader, value.span, `\`${entry.key.slice(0, 60)}\` must hold an object, or a list of objects`)
        return []
      }
      if (labels.length < shape.labels)
        return value.entries
          .filter(({ key }) => key !== comment)
          .flatMap((label) => below(label, [...labels, { text: label.key, span: label.keySpan }]))
      const start = entry.value.kind === "list" ? value.span.start : entry.keySpan.start
      return [
        {
          type: typed.key,
          typeSpan: entry.keySpan,
          labels,
          body: bodyOf(value, shape, reader),
          span: { ...value.span, start },
        },
      ]
    })
  }
  return below(typed, [])
}

function bodyOf(dict: Dict, shape: Shape, reader: Reader): Body {
  const attributes: Attribute[] = []
  const blocks: Block[] = []
  const generated = new Set(
    dict.entries
      .flatMap(({ key, value }) =>
        key === "dynamic" ? items(value).flatMap((each) => (each.kind === "dict" ? each.entries : [])) : [],
      )
      .map(({ key }) => key),
  )
  for (const entry of dict.entries) {
    const { key, keySpan, value } = entry
    if (key === comment || shape.dropped.includes(key)) continue
    const known = shape.blocks[key]
    if (known) blocks.push(...blocksOf(entry, known, reader))
    else if (key === "dynamic" && holdsDynamic(value)) blocks.push(...blocksOf(entry, dynamic, reader))
    else if (isBlockLike(value) && (generated.has(key) || generatesBlocks(value)))
      blocks.push(...blocksOf(entry, nested, reader))
    else {
      const expression = (shape.ways[key] ?? asValue)(value, reader.diagnostics)
      attributes.push({
        name: key,
        nameSpan: keySpan,
        value: expression,
        span: { ...keySpan, end: Math.max(keySpan.end, value.span.end) },
      })
    }
  }
  return { attributes, blocks, span: dict.span }
}

const isBlockLike = (value: Value): boolean =>
  (value.kind === "dict" || value.kind === "list") && items(value).every(({ kind }) => kind === "dict")

/** `{"statement": {"for_each": …, "content": …}}` under `dynamic`. */
const holdsDynamic = (value: Value): boolean =>
  items(value).every(
    (each) =>
      each.kind === "dict" &&
      each.entries.every(
        ({ key, value: made }) => key === comment || items(made).every((block) => has(block, "for_each")),
      ),
  )

const has = (value: Value, key: string): boolean =>
  value.kind === "dict" && value.entries.some((each) => each.key === key)

/** Whether blocks are generated somewhere in what may be a block: then it is one. */
const generatesBlocks = (value: Value): boolean =>
  items(value).some(
    (each) =>
      each.kind === "dict" &&
      each.entries.some(({ key, value: inner }) =>
        key === "dynamic" ? holdsDynamic(inner) : isBlockLike(inner) && generatesBlocks(inner),
      ),
  )
