/** What an assembly records of its constructs to where each logical id comes from: its path, and the stack that created it. */
import type { Source } from "../../model/source.ts"
import { parsedOnce } from "../parsed.ts"
import { asText, at, dataIn, entriesAt, itemsAt, textAt } from "./data.ts"

export interface Construct {
  /** `AiStack/AgentRole/Resource`. */
  readonly path: string
  /** Frames, the innermost first. */
  readonly stack: readonly string[]
}

const metadataFiles = parsedOnce((source: Source) => dataIn(source.text))

/** Of a file that holds nothing else; told again for each that asks. */
export const metadataIn = (source: Source | undefined): unknown => source && metadataFiles.kept(source)

/**
 * By logical id. Three generations of it: a `trace` beside the logical id, in the manifest until 2.241 and in a file of its own
 * until 2.250, both only with `CDK_DEBUG`; from 2.251 on an entry `aws:cdk:creationStack`, always.
 * Logical ids are unique within a template only, so those of nested stacks come under their path as well.
 */
export function constructsIn(metadata: unknown): ReadonlyMap<string, readonly Construct[]> {
  const found = new Map<string, Construct[]>()
  for (const [key, value] of entriesAt(metadata)) {
    const entries = itemsAt(value)
    const recorded = entries.find((each) => typeOf(each) === "aws:cdk:creationStack")
    for (const each of entries.filter((one) => typeOf(one) === "aws:cdk:logicalId")) {
      const id = textAt(each, "data")
      if (id === undefined) continue
      const stack = textsOf(recorded ? at(recorded, "data") : at(each, "trace"))
      const all = found.get(id)
      const construct = { path: key.replace(/^\//, ""), stack }
      if (all) all.push(construct)
      else found.set(id, [construct])
    }
  }
  return found
}

/** Every frame that is recorded, each once. */
export function framesIn(metadata: unknown): ReadonlySet<string> {
  const frames = new Set<string>()
  for (const all of constructsIn(metadata).values())
    for (const { stack } of all) for (const each of stack) frames.add(each)
  return frames
}

const typeOf = (entry: unknown): string | undefined => textAt(entry, "type")
const textsOf = (list: unknown): readonly string[] => itemsAt(list).map((each) => asText(each) ?? "")
