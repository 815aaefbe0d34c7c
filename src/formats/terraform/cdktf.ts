/** A file that CDK for Terraform wrote to where each of its blocks comes from: the construct, and the line that made it. */
import type { Source } from "../../model/source.ts"
import { field, items, literal, type Value } from "../../model/value.ts"
import { parseJson } from "../json/parse.ts"

export interface Construct {
  /** `stack/construct/id`. */
  readonly path: string
  /** The first frame of the recorded stack that lies in the repository. */
  readonly place?: { readonly path: string; readonly line: number }
}

/** By address: `aws_iam_role.app`, `data.aws_iam_policy_document.trust`, `module.net`. `files` are the paths of the repository. */
export function cdktfMetadata(source: Source, files: ReadonlySet<string>): ReadonlyMap<string, Construct> {
  const found = new Map<string, Construct>()
  const put = (address: string, block: Value) => {
    const metadata = field(field(block, "//"), "metadata")
    const path = literal(field(metadata, "path"))
    if (path === undefined) return
    const place = placeOf(items(field(metadata, "stackTrace")), files)
    found.set(address, { path, ...(place && { place }) })
  }
  for (const root of items(parseJson(source).value)) {
    for (const [type, prefix] of [
      ["resource", ""],
      ["data", "data."],
    ] as const)
      for (const [kind, ofKind] of named(field(root, type)))
        for (const [name, block] of named(ofKind)) put(`${prefix}${kind}.${name}`, block)
    for (const [name, block] of named(field(root, "module"))) put(`module.${name}`, block)
  }
  return found
}

/** The blocks under their labels, be they in one object or in several. */
const named = (value: Value | undefined): readonly (readonly [string, Value])[] =>
  items(value).flatMap((each) =>
    each.kind === "dict"
      ? each.entries
          .filter(({ key }) => key !== "//")
          .flatMap(({ key, value: below }) => items(below).map((block) => [key, block] as const))
      : [],
  )

/** `new App (/home/ci/infra/main.ts:12:5)`, or the place alone. */
const frame = /(?:^|\(|\s)(?:file:\/\/)?((?:[A-Za-z]:)?[^():\n]+):([0-9]+)(?::[0-9]+)?\)?$/

/** A machine has the repository somewhere: what counts is the longest end of the path that is a file of ours. */
function placeOf(stack: readonly Value[], files: ReadonlySet<string>): Construct["place"] {
  for (const each of stack) {
    const [, written = "", line = ""] =
      frame.exec(
        literal(each)
          ?.trim()
          .replace(/^at\s+/, "") ?? "",
      ) ?? []
    const parts = written
      .replaceAll("\\", "/")
      .split("/")
      .filter((part) => part !== "" && part !== ".")
    if (parts.length === 0 || parts.includes("node_modules")) continue
    for (let from = 0; from < parts.length; from++) {
      const path = parts.slice(from).join("/")
      if (files.has(path)) return { path, line: Number(line) }
    }
  }
  return undefined
}
