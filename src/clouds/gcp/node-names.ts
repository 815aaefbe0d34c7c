/** Names of what a policy can be set on to the node they name. */
import { cut, flatten, spanIn } from "../../model/text.ts"
import type { Text, Value } from "../../model/value.ts"
import type { Node } from "./facts.ts"

/**
 * A whole name, `//cloudresourcemanager.googleapis.com/projects/p` or `projects/p`: what it is of, and its own last part.
 * https://cloud.google.com/iam/docs/full-resource-names. Undefined where the name does not say what it is of.
 */
export function nodeNamed(name: Value): Node | undefined {
  if (name.kind !== "text") return undefined
  const flat = flatten(name)
  const bucket = /^\/\/storage\.googleapis\.com\/([^/]+)$/.exec(flat.chars)?.[1]
  if (bucket !== undefined) return { kind: "resource", collection: "buckets", id: endOf(name, flat, bucket) }
  const found = /^(?:\/\/[^/]+\/)?(?:.*\/)?(projects|folders|organizations|[A-Za-z]+)\/([^/]+)$/.exec(flat.chars)
  if (!found) return undefined
  const [whole, collection = "", last = ""] = found
  const id = endOf(name, flat, last)
  const kind = hierarchy[collection]
  if (kind) return { kind, id }
  // A name in full says which project it lies in.
  return { kind: "resource", collection, id: /^\/\/[^/]+\/projects\//.test(whole) ? name : id }
}

function endOf(name: Text, flat: ReturnType<typeof flatten>, last: string): Value {
  const [start, end] = [flat.chars.length - last.length, flat.chars.length]
  return { ...name, pieces: cut(flat, start, end), span: spanIn(flat, start, end) }
}

const hierarchy: Readonly<Record<string, "organization" | "folder" | "project">> = {
  projects: "project",
  folders: "folder",
  organizations: "organization",
}

/** The same, of a folder or an organisation unless the name says otherwise: ids of folders and organisations are numbers alone. */
export const nodeOf = (kind: "organization" | "folder" | "project", id: Value | undefined): Node => {
  const told = id && nodeNamed(id)
  return told && told.kind !== "resource" ? told : { kind, id }
}
