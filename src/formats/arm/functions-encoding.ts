/** The functions that write a value in another way, and read it back: JSON, Base64, URIs, GUIDs. */
import { createHash } from "node:crypto"
import type { Span } from "../../model/source.ts"
import type { Value } from "../../model/value.ts"
import { literal } from "../../model/value.ts"
import { parseJsonTemplate } from "../json/parse.ts"
import { madeText } from "../made.ts"
import type { FunctionTable, Run } from "./call.ts"
import { isHidden, seen } from "./equality.ts"
import { asText, hole, joined, nameOf, piecesOf } from "./pieces.ts"

/** What is sensitive is not written in another way: it stays a hole. */
const known = (value: Value | undefined): string | undefined =>
  value?.kind === "scalar" ? nameOf(value) : literal(value)

const recoded =
  (work: (text: string) => string | undefined): Run =>
  ([value], { at }) => {
    const text = known(value)
    const made = text === undefined ? undefined : work(text)
    return made === undefined ? undefined : madeText(made, at)
  }

const attempted = (work: () => string): string | undefined => {
  try {
    return work()
  } catch {
    return undefined
  }
}

const decode64 = (text: string): string => Buffer.from(text, "base64").toString("utf8")

const json: Run = ([value]) => {
  const found = value && seen(value)
  if (found?.kind === "scalar" || found?.kind === "dict" || found?.kind === "list") return value
  if (found?.kind !== "text") return undefined
  const read = parseJsonTemplate(found)
  return read.diagnostics.length === 0 ? read.value : undefined
}

const jsonOf = (text: string, at: Span): Value | undefined => {
  const read = parseJsonTemplate(madeText(text, at))
  return read.diagnostics.length === 0 ? read.value : undefined
}

/** A structure stays one, so that what is in it keeps its place. */
const string: Run = ([value], { at }) => {
  if (!value) return undefined
  const found = seen(value)
  if (found.kind === "text") return value
  if (found.kind === "list" || found.kind === "dict") return { ...found, encoded: "json" }
  return isHidden(found) ? undefined : { kind: "text", pieces: piecesOf(value), span: at }
}

/** A relative URI beside another. */
const uri: Run = ([base, relative], { at }) => {
  const [whole, tail] = [base && asText(base), relative && asText(relative)]
  if (!whole || !tail) return undefined
  const [start, end] = [literal(whole), literal(tail)]
  if (start !== undefined && end !== undefined) {
    const made = attempted(() => new URL(end, start).toString())
    return made === undefined ? undefined : madeText(made, at)
  }
  // Of a base that is not known the last part gives way, unless it ends in a slash.
  const last = whole.pieces.at(-1)
  if (last?.kind === "literal" && last.text.endsWith("/"))
    return { kind: "text", pieces: [...whole.pieces, ...tail.pieces], span: at }
  return end === undefined ? undefined : joined([hole(`uri(${nameOf(whole)}, '.')`, at), "/", tail], at)
}

const dataUri = /^data:[^,]*?(;base64)?,([\s\S]*)$/

/** https://learn.microsoft.com/azure/azure-resource-manager/bicep/bicep-functions-string#guid says which namespace, and how they are joined. */
const namespace = Buffer.from("11fb06fb712d4ddd98c7e71bbd588830", "hex")

const guid: Run = (args, { at }) => {
  const parts = args.map(known)
  if (parts.length === 0 || parts.includes(undefined)) return undefined
  const hash = createHash("sha1").update(namespace).update(parts.join("-")).digest().subarray(0, 16)
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80
  return madeText(hash.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5"), at)
}

/** https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-string */
export const encodingFunctions: FunctionTable = {
  base64: recoded((text) => Buffer.from(text).toString("base64")),
  base64ToJson: ([value], { at }) => {
    const text = known(value)
    return text === undefined ? undefined : jsonOf(decode64(text), at)
  },
  base64ToString: recoded(decode64),
  dataUri: recoded((text) => `data:text/plain;charset=utf8;base64,${Buffer.from(text).toString("base64")}`),
  dataUriToString: recoded((text) => {
    const [, isEncoded, rest = ""] = dataUri.exec(text) ?? []
    return isEncoded ? decode64(rest) : attempted(() => decodeURIComponent(rest))
  }),
  guid,
  json,
  string,
  uri,
  uriComponent: recoded((text) => attempted(() => encodeURIComponent(text))),
  uriComponentToString: recoded((text) => attempted(() => decodeURIComponent(text))),
}
