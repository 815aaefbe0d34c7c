/** YAML text to values, as `yamldecode` reads it: with the booleans and dates of YAML 1.1. */
import { type Span, textOf } from "../../model/source.ts"
import { type Dict, literal, type Text, type Value } from "../../model/value.ts"
import { parseYaml } from "../yaml/parse.ts"
import { failure, isHidden, scalar, seen, stringOf } from "./make.ts"
import { numberText } from "./numbers.ts"
import { asText, made } from "./pieces.ts"
import { readingOf, respanned } from "./respan.ts"

export function yamlIn(value: Value, span: Span): Value | undefined {
  const found = seen(value)
  if (isHidden(found)) return undefined
  const text = asText(found)
  const [only, ...others] = text.pieces
  // A file as a whole is read as it stands.
  const isFile = only?.kind === "literal" && others.length === 0 && only.text === only.span.source.text
  const reading = isFile ? undefined : readingOf(text)
  const source = reading?.source ?? text.span.source
  const { value: documents, diagnostics } = parseYaml(source)
  const [document, ...more] = documents
  const known = literal(text) !== undefined
  if (diagnostics.some(({ severity }) => severity === "error") || more.length > 0)
    return known ? failure(span, "it is no YAML that Terraform reads") : undefined
  // An empty document is an error, one that says nothing is null.
  if (!document) return /^---/m.test(source.text) ? scalar(null, span) : failure(span, "the document is empty")
  const typed = older(document)
  return reading ? respanned(typed, reading) : typed
}

/** What version 1.1 of YAML takes plain words for. */
function older(value: Value): Value {
  switch (value.kind) {
    case "list":
      return { ...value, items: value.items.map(older) }
    case "dict":
      return olderMap(value)
    case "text":
      return plainWord(value)
    default:
      return value
  }
}

function olderMap(value: Dict): Value {
  const [only, ...others] = value.entries
  if (only && others.length === 0 && textOf(only.keySpan).startsWith("!"))
    return failure(value.span, `the tag \`${textOf(only.keySpan)}\` is not read by Terraform`)
  return {
    ...value,
    entries: value.entries.map((each) => {
      const key = plainKey(each.key, each.keySpan)
      return key === undefined
        ? { ...each, value: failure(each.keySpan, "a key is null") }
        : { ...each, key, value: older(each.value) }
    }),
  }
}

/** A key is a text in the end: that of what it would be as a value. */
function plainKey(key: string, span: Span): string | undefined {
  if (textOf(span) !== key) return key
  if (/^(~|null|Null|NULL|)$/.test(key)) return undefined
  if (/^[-+]?(0x[0-9a-fA-F]+|0o[0-7]+|(\d+(?:\.\d*)?|\.\d+)([eE][-+]?\d+)?)$/.test(key))
    return numberText(Number(key)) ?? key
  return stringOf(plainWord({ kind: "text", pieces: [made(key, span)], span })) ?? key
}

function plainWord(value: Text): Value {
  const known = literal(value)
  if (known === undefined || textOf(value.span) !== known) return value
  if (/^(y|Y|yes|Yes|YES|on|On|ON)$/.test(known)) return scalar(true, value.span)
  if (/^(n|N|no|No|NO|off|Off|OFF)$/.test(known)) return scalar(false, value.span)
  const date = /^(\d{4})-(\d\d?)-(\d\d?)$/.exec(known)
  if (!date) return value
  const [, year = "", month = "", day = ""] = date
  const written = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}T00:00:00Z`
  return { ...value, kind: "text", pieces: [made(written, value.span)] }
}
