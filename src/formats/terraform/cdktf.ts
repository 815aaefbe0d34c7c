/** A file that CDK for Terraform wrote to where each of its blocks comes from: the construct, and the line that made it. */
import type { Source } from "../../model/source.ts"
import { field, items, literal, type Value } from "../../model/value.ts"
import { parseJson } from "../json/parse.ts"
import { type FramePlace, firstOwn, framePlaces } from "../stack-frames.ts"

export interface Construct {
  /** `stack/construct/id`. */
  readonly path: string
  /** The first frame of the recorded stack that lies in the repository. */
  readonly place?: FramePlace
}

/** Files that a recorded stack may mean: how much of a path is of the machine is not known. */
export function namedInStacks(source: Source): readonly string[] {
  const found = new Set<string>()
  for (const [, stack = ""] of source.text.matchAll(/"stackTrace"\s*:\s*\[([^\]]*)\]/g))
    for (const [, frame = ""] of stack.matchAll(/"((?:[^"\\]|\\.)*)"/g)) {
      for (const { path } of framePlaces(frame.replaceAll("\\\\", "\\"))) found.add(path)
      if (found.size > mostNamed) return [...found]
    }
  return [...found]
}

const mostNamed = 500

/** By address: `aws_iam_role.app`, `data.aws_iam_policy_document.trust`, `module.net`. `files` are the paths of the repository. */
export function cdktfMetadata(source: Source, files: ReadonlySet<string>): ReadonlyMap<string, Construct> {
  const found = new Map<string, Construct>()
  const put = (address: string, block: Value) => {
    const metadata = field(field(block, "//"), "metadata")
    const path = literal(field(metadata, "path"))
    if (path === undefined) return
    const stack = items(field(metadata, "stackTrace")).map((each) => literal(each) ?? "")
    const place = firstOwn(stack, (each) => files.has(each))
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
