/** YAML 1.2 text to Values with exact spans, anchors and merge keys resolved, CloudFormation's tags in their long form. */
import { type Document, isScalar, type ParsedNode, parseAllDocuments, type YAMLError } from "yaml"
import type { Diagnostic, Read } from "../../model/diagnostic.ts"
import type { Source } from "../../model/source.ts"
import type { Piece, Text, Value } from "../../model/value.ts"
import { readNode } from "./nodes.ts"
import { joinQuotedLines } from "./quotes.ts"
import { MASK } from "./scalar.ts"

/** The parser makes about two megabytes a second; nobody writes a policy this long. */
const LARGEST = 4 * 1024 * 1024
const MOST_ERRORS = 20

/** The documents of a file, in order; an empty document is left out. */
export function parseYaml(source: Source): Read<readonly Value[]> {
  return parseMasked(source, source.text, [])
}

/** YAML of a template: the pieces of `template` are those of the source in order; what lies between them is not read. */
export function parseYamlTemplate(source: Source, template: Text): Read<readonly Value[]> {
  const holes = template.pieces.filter((piece) => piece.kind === "hole")
  return parseMasked(source, masked(source.text, template.pieces), holes)
}

/** INVARIANT: as long as the source, so that every offset of the one is an offset of the other. */
function masked(text: string, pieces: readonly Piece[]): string {
  let out = ""
  const blank = (end: number) => {
    const start = out.length
    // A line that is left out is empty lines: spaces would be contents to a block scalar.
    const alone =
      /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, start - 100), start)) &&
      /^[ \t]*(?:\r?\n|$)/.test(text.slice(end, end + 100))
    out += text.slice(start, end).replace(/[^\r\n]/g, alone ? "\n" : " ")
  }
  for (const { kind, span } of pieces) {
    if (span.start > out.length) blank(span.start)
    out += kind === "hole" ? MASK.repeat(span.end - span.start) : text.slice(span.start, span.end)
  }
  if (text.length > out.length) blank(text.length)
  return out
}

function parseMasked(
  source: Source,
  plain: string,
  holes: readonly Extract<Piece, { kind: "hole" }>[],
): Read<readonly Value[]> {
  if (plain.length > LARGEST) {
    const message = `more than ${LARGEST / 1024 / 1024} MB of YAML`
    return { value: [], diagnostics: [{ code: "too-large", severity: "error", message, at: { path: source.path } }] }
  }
  const documents = parsed(plain)
  const diagnostics: Diagnostic[] = []
  const values: Value[] = []
  for (const document of documents) {
    diagnostics.push(...document.errors.map((error) => complaint(source, error)))
    if (document.contents === null || isNothing(document.contents)) continue
    const read = readNode(source, plain, holes, document.contents)
    values.push(read.value)
    diagnostics.push(...read.diagnostics)
  }
  return { value: values, diagnostics: told(diagnostics) }
}

const isNothing = (node: ParsedNode): boolean => isScalar(node) && node.range[0] === node.range[1]

function parsed(text: string): readonly Document.Parsed[] {
  const documents = parseAll(text)
  const errors = documents.flatMap((document) => document.errors)
  const joined = joinQuotedLines(text, errors)
  return joined === undefined ? documents : parseAll(joined)
}

/** Version 1.2, since 1.1 makes a date of `Version: 2012-10-17`. Keys that repeat are ours to report. */
function parseAll(text: string): readonly Document.Parsed[] {
  const documents = parseAllDocuments(text, {
    merge: true,
    uniqueKeys: false,
    prettyErrors: false,
    resolveKnownTags: false,
    logLevel: "silent",
  })
  return Array.isArray(documents) ? documents : []
}

function complaint(source: Source, error: YAMLError): Diagnostic {
  const [start, end] = error.pos
  const at = {
    source,
    start: Math.min(start, source.text.length),
    end: Math.min(Math.max(end, start), source.text.length),
  }
  // The library reports a call stack that is used up under this code.
  if (error.code === "RESOURCE_EXHAUSTION")
    return { code: "too-deep", severity: "error", message: "nested too deep to be read", at }
  const words = error.message.slice(0, 200)
  const message = words.charAt(0).toLowerCase() + words.slice(1).replace(/[.:]$/, "")
  return { code: "syntax", severity: "error", message, at }
}

/** Errors before warnings, depth once, and no more of it than a reader can use. */
function told(all: readonly Diagnostic[]): readonly Diagnostic[] {
  const deep = all.findIndex((each) => each.code === "too-deep")
  const once = all.filter((each, i) => each.code !== "too-deep" || i === deep)
  const errors = once.filter((each) => each.severity === "error")
  return [...errors, ...once.filter((each) => each.severity === "warning")].slice(0, MOST_ERRORS)
}
