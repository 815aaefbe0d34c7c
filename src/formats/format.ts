/** What a format is: the way from files to resources. One folder each, and a line in index.ts. */
import type { Read } from "../model/diagnostic.ts"
import type { Resource } from "../model/resource.ts"
import type { Source } from "../model/source.ts"

export interface Format {
  readonly name: string
  /** Whether this format reads the file, judged by its path and, where that does not settle it, by its parsed shape. */
  claims(file: Source): boolean
  /** Whether text that does not parse is nevertheless this format's: then it yields a diagnostic instead of silence. */
  marks(file: Source): boolean
  /** The unit that the file belongs to. */
  unit(path: string): string
  /** More files that must be read to understand this one. Asked again for each file that comes in, until nothing new is wanted. */
  wants(file: Source): readonly Want[]
  /** Reads all files of one unit at one revision. Never throws on their text. */
  read(unit: string, files: readonly Source[]): Read<readonly Resource[]>
}

/** Files beside the changed one. */
export type Want =
  | { readonly kind: "directory"; readonly path: string; readonly endings: readonly string[] }
  | { readonly kind: "file"; readonly path: string }

/** A format before its parser is loaded, so that a pull request that has none of it does not pay for it. */
export interface FormatEntry {
  readonly name: string
  /** Whether a file of this path could be one of the format's, before its text is known. Must be cheap. */
  mayClaim(path: string): boolean
  load(): Promise<Format>
}
