/** An object at a path to a source, or the reason why there is none; equal objects share one text. */
import type { Revision, Source } from "../model/source.ts"
import { decode } from "./decode.ts"
import { type Objects, SIZE_LIMIT } from "./objects.ts"

export type Blob =
  | { readonly kind: "text"; readonly source: Source }
  /** `source` holds the beginning only. */
  | { readonly kind: "too-large"; readonly source: Source }
  | { readonly kind: "missing" }

export async function readBlob(reader: Objects, oid: string, path: string, revision: Revision): Promise<Blob> {
  const object = await reader.read(oid)
  if (object.kind === "too-large") {
    return { kind: "too-large", source: { path, revision, text: decode(object.bytes) } }
  }
  return object.kind === "blob"
    ? { kind: "text", source: { path, revision, text: decode(object.bytes) } }
    : { kind: "missing" }
}

export const SIZE_LIMIT_IN_WORDS = `${SIZE_LIMIT / 1024 / 1024} MB`
