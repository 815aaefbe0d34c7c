/** The syntax tree of one YAML document to a Value, with bounds on nesting and on what aliases copy. */
import { type Alias, isAlias, isMap, isScalar, isSeq, type ParsedNode, type Scalar, type YAMLMap } from "yaml"
import type { Diagnostic, DiagnosticCode, Read } from "../../model/diagnostic.ts"
import type { Span } from "../../model/source.ts"
import { spelled } from "../../model/text.ts"
import type { Dict, Entry, Value } from "../../model/value.ts"
import { through } from "../../model/value.ts"
import type { Mask } from "./mask.ts"
import { scalarPieces } from "./scalar.ts"
import { longForm } from "./tags.ts"

const DEEPEST = 250
/** How many values the aliases of one document may stand for. */
const MOST_COPIES = 100_000
const MOST_WARNINGS = 20

interface Reader {
  readonly mask: Mask
  readonly diagnostics: Diagnostic[]
  /** What each anchor stands for so far; `open` while it is being read. */
  readonly anchors: Map<string, Anchored | "open">
  made: number
  copies: number
  /** How deep the node that is being read has gone, counted from the root. */
  deepest: number
}
interface Anchored {
  readonly value: Value
  readonly size: number
  readonly height: number
}

type Node = ParsedNode | null

export function readNode(mask: Mask, root: ParsedNode): Read<Value> {
  const reader: Reader = { mask, diagnostics: [], anchors: new Map(), made: 0, copies: 0, deepest: 0 }
  const value = read(reader, root, 0, 0)
  return { value, diagnostics: reader.diagnostics }
}

/** `after` is the offset behind which a node that was not written would stand. */
function read(reader: Reader, node: Node, after: number, depth: number): Value {
  if (node === null) return { kind: "scalar", value: null, span: at(reader, after, after) }
  if (isAlias(node)) return readAlias(reader, node, depth)
  if (depth > DEEPEST) return tooDeep(reader, at(reader, node.range[0], node.range[0] + 1))
  const before = reader.made++
  const outer = reader.deepest
  reader.deepest = depth
  const anchor = node.anchor
  if (anchor) reader.anchors.set(anchor, "open")
  const plain = isMap(node)
    ? readMap(reader, node, depth)
    : isSeq(node)
      ? readSeq(reader, node, depth)
      : readScalar(reader, node)
  const value = tagged(reader, node, plain)
  if (anchor) reader.anchors.set(anchor, { value, size: reader.made - before, height: reader.deepest - depth })
  reader.deepest = Math.max(outer, reader.deepest)
  return value
}

function tooDeep(reader: Reader, span: Span): Value {
  complain(reader, "too-deep", `nested more than ${DEEPEST} levels deep`, span)
  return unknown("nested too deep to be read", "…", span)
}

function tagged(reader: Reader, node: ParsedNode, value: Value): Value {
  const tag = isAlias(node) ? undefined : node.tag
  if (!tag || tag === "!" || tag.startsWith("tag:yaml.org,2002:")) return value
  const start = tagStart(reader.mask.text, tag, node.range[0])
  const keySpan =
    start === undefined ? at(reader, value.span.start, value.span.start) : at(reader, start, start + tag.length)
  return longForm(tag, keySpan, value)
}

/** The library does not say where a tag stands: it is before the node, with an anchor or comments between them at most. */
function tagStart(text: string, tag: string, node: number): number | undefined {
  const from = Math.max(0, node - tag.length - 1000)
  const before = text.slice(from, node)
  const found = before.lastIndexOf(tag)
  return found < 0 || !/^\s*(?:&\S+\s*)?(?:#[^\n]*\n\s*)*$/.test(before.slice(found + tag.length))
    ? undefined
    : from + found
}

function readAlias(reader: Reader, node: Alias.Parsed, depth: number): Value {
  const span = at(reader, node.range[0], node.range[1])
  const known = reader.anchors.get(node.source)
  if (known === undefined || known === "open") {
    const why =
      known === "open" ? `\`*${node.source}\` stands for itself` : `no anchor \`&${node.source}\` before this alias`
    complain(reader, "syntax", why, span)
    return unknown(why, `*${node.source}`, span)
  }
  // Aliases of aliases would nest deeper than any walk over the value can go.
  if (depth + known.height > DEEPEST) return tooDeep(reader, span)
  reader.deepest = Math.max(reader.deepest, depth + known.height)
  reader.copies += known.size
  if (reader.copies > MOST_COPIES) {
    if (reader.copies - known.size <= MOST_COPIES)
      complain(reader, "too-much-work", `the aliases of this document stand for more than ${MOST_COPIES} values`, span)
    return unknown("too much to expand", `*${node.source}`, span)
  }
  reader.made += known.size
  return through(known.value, span)
}

function readSeq(reader: Reader, node: Extract<ParsedNode, { items: unknown[] }>, depth: number): Value {
  const [start, end] = node.range
  const items = (node.items as Node[]).map((item) => read(reader, item, start, depth + 1))
  const last = node.flow ? undefined : node.items.at(-1)
  return { kind: "list", items, span: at(reader, start, last ? endOf(reader, last as Node, items.at(-1), start) : end) }
}

function readMap(reader: Reader, node: YAMLMap.Parsed, depth: number): Dict {
  const own: Entry[] = []
  const merges: { readonly before: number; readonly from: Value }[] = []
  const keys = new Set<string>()
  let end = node.range[0]
  for (const pair of node.items) {
    const key = pair.key as Node
    const keySpan = key ? at(reader, key.range[0], key.range[1]) : at(reader, end, end)
    const value = read(reader, pair.value as Node, keySpan.end, depth + 1)
    end = endOf(reader, pair.value as Node, value, keySpan.end)
    if (isScalar(key) && key.type === "PLAIN" && key.source === "<<") {
      merges.push({ before: own.length, from: value })
      continue
    }
    const name = keyName(reader, key, keySpan)
    if (keys.has(name) && reader.diagnostics.length < MOST_WARNINGS)
      reader.diagnostics.push({
        code: "shape",
        severity: "warning",
        message: `key \`${name}\` repeats, and only one of them counts`,
        at: keySpan,
      })
    keys.add(name)
    own.push({ key: name, keySpan, value })
  }
  const entries = merges.length === 0 ? own : merged(reader, own, merges, keys)
  return { kind: "dict", entries, span: at(reader, node.range[0], node.flow ? node.range[1] : end) }
}

function keyName(reader: Reader, key: Node, span: Span): string {
  if (key === null) return ""
  if (isScalar(key) && reader.mask.gaps.length === 0)
    return typeof key.value === "string" ? key.value : (key.source ?? "")
  if (isScalar(key)) return spelled(scalarPieces(reader.mask, key))
  return reader.mask.source.text.slice(span.start, span.end)
}

/** Merge keys (https://yaml.org/type/merge.html): own keys win, then the earlier of several merged mappings. */
function merged(
  reader: Reader,
  own: readonly Entry[],
  merges: readonly { readonly before: number; readonly from: Value }[],
  keys: Set<string>,
): readonly Entry[] {
  const out: Entry[] = []
  let done = 0
  for (const { before, from } of merges) {
    for (; done < before; done++) if (own[done]) out.push(own[done] as Entry)
    for (const dict of from.kind === "list" ? from.items : [from]) {
      if (dict.kind !== "dict") {
        if (dict.kind !== "unknown") complain(reader, "syntax", "`<<` merges mappings only", dict.span)
        continue
      }
      for (const each of dict.entries) {
        if (keys.has(each.key)) continue
        keys.add(each.key)
        reader.copies++
        out.push(dict.via ? { ...each, value: { ...each.value, via: [...dict.via, ...(each.value.via ?? [])] } } : each)
      }
    }
  }
  return [...out, ...own.slice(done)]
}

function readScalar(reader: Reader, node: Scalar.Parsed): Value {
  const [start, end] = node.range
  const span = at(reader, start, endOf(reader, node, undefined, end))
  const { value } = node
  if (typeof value === "number" || typeof value === "boolean" || value === null) return { kind: "scalar", value, span }
  const pieces = scalarPieces(reader.mask, node)
  const [only] = pieces
  if (pieces.length === 1 && only?.kind === "hole" && node.type === "PLAIN")
    return unknown(only.because ?? `\`${only.name}\` is filled in elsewhere`, only.name, span)
  return { kind: "text", pieces, span }
}

/** Where a node ends to a reader's eye: a block's range runs on over the blank lines behind it. */
function endOf(reader: Reader, node: Node, value: Value | undefined, after: number): number {
  if (node === null) return after
  if (isAlias(node)) return node.range[1]
  if (isScalar(node)) {
    let end = node.range[1]
    if (node.type !== "BLOCK_LITERAL" && node.type !== "BLOCK_FOLDED") return Math.max(end, value?.span.end ?? 0)
    while (end > node.range[0] && /\s/.test(reader.mask.text[end - 1] ?? "")) end--
    return end
  }
  return value?.span.end ?? node.range[1]
}

const at = (reader: Reader, start: number, end: number): Span => ({ source: reader.mask.source, start, end })

function complain(reader: Reader, code: DiagnosticCode, message: string, where: Span): void {
  // Twice, since warnings about keys that repeat must not use up the room.
  if (reader.diagnostics.length < 2 * MOST_WARNINGS)
    reader.diagnostics.push({ code, severity: "error", message, at: where })
}

const unknown = (because: string, name: string, span: Span): Value => ({ kind: "unknown", because, name, span })
