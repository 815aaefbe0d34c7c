/** Terraform's functions between values and their text in another language: JSON, CSV, base64, URLs. */
import type { Span } from "../../model/source.ts"
import { literal, type Value } from "../../model/value.ts"
import { parseJsonIn } from "../json/parse.ts"
import { typedList } from "./collections.ts"
import { csvRows } from "./csv.ts"
import { dict, failure, isHidden, seen, stringOf, text, unknown } from "./make.ts"
import { asText, jsonPieces } from "./pieces.ts"
import { anythingOrNull, aString, type Call, type FunctionTable, takes } from "./signature.ts"
import { stringType } from "./type-of.ts"

/** Structures stay as they are, since they know the places of what they hold; they stand for their text. */
function jsonencode([value]: readonly Value[]): Value | undefined {
  if (!value) return undefined
  const found = seen(value)
  if (isHidden(found)) return found.kind === "list" ? { ...found, items: found.items.map(encoded) } : hidden(found)
  if ((found.kind === "list" || found.kind === "dict") && !found.encoded) return encoded(found)
  return { kind: "text", pieces: jsonPieces(found, found.span), span: found.span, ...(found.via && { via: found.via }) }
}

const encoded = (value: Value): Value =>
  (value.kind === "list" || value.kind === "dict") && !value.encoded ? { ...value, encoded: "json" } : value

const hidden = (value: Value): Value =>
  value.kind === "unknown" && !value.fails ? { ...value, type: stringType } : value

/** Data in another language has no sets or maps. */
function plain(value: Value): Value {
  const { type: _, encoded: __, ...rest } = value
  if (rest.kind === "list") return { ...rest, items: rest.items.map((item) => (item.encoded ? item : plain(item))) }
  if (rest.kind === "dict")
    return {
      ...rest,
      entries: rest.entries.map((each) => ({ ...each, value: each.value.encoded ? each.value : plain(each.value) })),
    }
  return rest
}

function jsondecode([value]: readonly Value[], { span }: Call): Value | undefined {
  const found = value && seen(value)
  if (!found || isHidden(found)) return undefined
  if (found.encoded) return plain(found)
  const written = asText(found)
  const { value: read, diagnostics } = parseJsonIn(written)
  if (read && !diagnostics.some(({ severity }) => severity === "error")) return read
  return literal(written) === undefined ? undefined : failure(span, "it is no JSON")
}

const base64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/

function bytesOf(written: string): Buffer | undefined {
  const packed = written.replace(/[\r\n]/g, "")
  return base64.test(packed) ? Buffer.from(packed, "base64") : undefined
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** A function of one text that is known; an error where nothing comes of it. */
const ofText = (change: (known: string) => string | undefined, because: string) =>
  takes([aString], ([value], { span }) => {
    const known = stringOf(value)
    if (known === undefined) return undefined
    const result = change(known)
    return result === undefined ? failure(span, because) : text(result, value?.span ?? span)
  })

type Codec = {
  readonly encode: (text: string) => Buffer | undefined
  readonly decode: (bytes: Buffer) => string | undefined
}

const latin1: Codec = {
  encode: (written) => (/^[\0-\xff]*$/.test(written) ? Buffer.from(written, "latin1") : undefined),
  decode: (bytes) => bytes.toString("latin1"),
}
const codecs: Readonly<Record<string, Codec>> = {
  "UTF-8": { encode: (written) => Buffer.from(written, "utf8"), decode: utf8 },
  "UTF-16LE": { encode: (written) => Buffer.from(written, "utf16le"), decode: (bytes) => bytes.toString("utf16le") },
  "UTF-16BE": {
    encode: (written) => Buffer.from(written, "utf16le").swap16(),
    decode: (bytes) => (bytes.length % 2 === 0 ? Buffer.from(bytes).swap16().toString("utf16le") : undefined),
  },
  "ISO-8859-1": latin1,
}

const withCodec = (change: (known: string, codec: Codec) => string | undefined) =>
  takes([aString, aString], ([value, encoding], { span, name }) => {
    const [known, named] = [stringOf(value), stringOf(encoding)]
    if (known === undefined || named === undefined) return undefined
    const codec = codecs[named.toUpperCase()]
    if (!codec) return unknown(span, `the encoding \`${named}\` is not worked out here`)
    const result = change(known, codec)
    return result === undefined
      ? failure(span, `\`${name}\` cannot use \`${named}\` for it`)
      : text(result, value?.span ?? span)
  })

function csvdecode([value]: readonly Value[], { span }: Call): Value | undefined {
  const known = stringOf(value)
  if (known === undefined) return undefined
  const rows = csvRows(known)
  const [header, ...records] = rows ?? []
  if (!rows || !header) return failure(span, "it is no CSV with a header")
  if (new Set(header).size < header.length) return failure(span, "a column comes twice")
  if (records.some((record) => record.length !== header.length))
    return failure(span, "a row has another number of columns")
  const place = value?.span ?? span
  const placeOf = inOrderOf(value, place)
  for (const name of header) placeOf(name)
  return typedList(
    records.map((record) =>
      dict(
        header.map((key, i) => ({ key, keySpan: place, value: text(record[i] ?? "", placeOf(record[i] ?? "")) })),
        place,
      ),
    ),
    { kind: "object", fields: new Map(header.map((key) => [key, stringType])) },
    span,
  )
}

/** Where parts of a text were written that come one after the other; where that cannot be told, the whole of it. */
function inOrderOf(value: Value | undefined, whole: Span): (part: string) => Span {
  const [only, another] = value?.kind === "text" ? value.pieces : []
  if (only?.kind !== "literal" || another || only.text.length !== only.span.end - only.span.start) return () => whole
  let at = 0
  return (part) => {
    const found = only.text.indexOf(part, at)
    if (found < 0) return whole
    at = found + part.length
    const start = only.span.start + found
    return { source: only.span.source, start, end: start + part.length }
  }
}

/** As Go escapes what is asked for in a URL. */
const urlencoded = (known: string): string =>
  encodeURIComponent(Buffer.from(known, "utf8").toString("utf8"))
    .replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll("%20", "+")

export const encodingFunctions: FunctionTable = {
  base64decode: ofText((known) => {
    const bytes = bytesOf(known)
    return bytes && utf8(bytes)
  }, "it is no text in base64"),
  base64encode: ofText((known) => Buffer.from(known, "utf8").toString("base64"), "it has no bytes"),
  csvdecode: takes([aString], csvdecode),
  jsondecode: takes([aString], jsondecode),
  jsonencode: takes([anythingOrNull], jsonencode),
  textdecodebase64: withCodec((known, codec) => {
    const bytes = bytesOf(known)
    return bytes && codec.decode(bytes)
  }),
  textencodebase64: withCodec((known, codec) => codec.encode(known)?.toString("base64")),
  urlencode: ofText(urlencoded, "it has no characters"),
}
