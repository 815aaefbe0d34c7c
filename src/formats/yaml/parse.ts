/** YAML 1.2 text to Values with exact spans, anchors and merge keys resolved, CloudFormation's tags in their long form. */
import { type Document, isScalar, type ParsedNode, parseAllDocuments, Schema, type YAMLError } from "yaml"
import type { Diagnostic, Read } from "../../model/diagnostic.ts"
import type { Source } from "../../model/source.ts"
import type { Text, Value } from "../../model/value.ts"
import { type Mask, masked, unmasked } from "./mask.ts"
import { readNode } from "./nodes.ts"
import { joinQuotedLines } from "./quotes.ts"
import { knownTags } from "./tags.ts"

/**
 * As large as a template may be: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html.
 * The parser makes about two megabytes a second, of hostile text a tenth.
 */
const LARGEST = 1024 * 1024
const MOST_ERRORS = 20

/** The documents of a file, in order; an empty document is left out. */
export const parseYaml = (source: Source): Read<readonly Value[]> => parseMasked(unmasked(source))

/** YAML of a template: the pieces of `template` are those of the source in order; what lies between them is not read. */
export const parseYamlTemplate = (source: Source, template: Text): Read<readonly Value[]> =>
  parseMasked(masked(source, template))

function parseMasked(mask: Mask): Read<readonly Value[]> {
  const { source } = mask
  if (source.text.length > LARGEST) {
    const message = `more than ${LARGEST / 1024 / 1024} MB of YAML`
    return { value: [], diagnostics: [{ code: "too-large", severity: "error", message, at: { path: source.path } }] }
  }
  const diagnostics: Diagnostic[] = []
  const values: Value[] = []
  for (const document of parsed(mask.text)) {
    for (const error of document.errors.slice(0, MOST_ERRORS)) diagnostics.push(complaint(source, error))
    if (document.contents === null || isNothing(document.contents)) continue
    const read = readNode(mask, document.contents)
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

/** That of version 1.2 whatever the file says: 1.1 makes a date of `Version: 2012-10-17`, and booleans of `y` and `no`. */
const schema = new Schema({ schema: "core", merge: true, customTags: knownTags, resolveKnownTags: false })

/** Keys that repeat are ours to report. */
function parseAll(text: string): readonly Document.Parsed[] {
  const documents = parseAllDocuments(text, {
    schema,
    uniqueKeys: false,
    prettyErrors: false,
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
