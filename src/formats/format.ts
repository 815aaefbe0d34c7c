/** What a format is: the way from files to resources. One folder each, and a line in index.ts. */
import type { Read } from "../model/diagnostic.ts"
import type { Resource, Unit } from "../model/resource.ts"
import type { Source } from "../model/source.ts"
import type { Programs } from "./programs.ts"
import type { Writer } from "./writer.ts"

export interface Format {
  readonly name: string
  /** Whether this format reads the file, judged by its path and, where that does not settle it, by its parsed shape. */
  claims(file: Source): boolean
  /** Whether text that does not parse is nevertheless this format's: then it yields a diagnostic instead of silence. */
  marks(file: Source): boolean
  /** The unit that the file belongs to. */
  unit(path: string): string
  /** More files that must be read to understand this one. Asked again for each file that comes in, until nothing new is wanted. */
  wants(file: Source, unit: string): readonly Want[]
  /** Set where units refer to each other: then a file is read in the units that refer to its own, and by no others. */
  readonly calls?: Calls
  /** Loads what only some files take to be read: awaited before any of a unit's is read. */
  prepare?(files: readonly Source[]): Promise<void>
  /** How the names of files end that hold the programs by which files of ours are written: those that change are read with them. */
  readonly programs?: readonly string[]
  /** A unit that is deployed several times with different settings, as the files of each; named, but for the one by itself. */
  parts?(unit: string, files: readonly Source[]): Read<readonly Part[]>
  /** Reads all files of one unit, or of a part of it, at one revision. Never throws on their text. */
  read(unit: string, files: readonly Source[], part?: string): Read<readonly Resource[]>
  /** What the unit's files say of the revision before them, where they say it themselves: asked where the base has no such unit. */
  readBefore?(unit: string, files: readonly Source[]): Read<readonly Resource[]>
  /** How values are written in a file of its; undefined for what a program wrote or will fill in, which nobody edits. */
  writer?(file: Source): Writer | undefined
  /** Lets what the unit's files know complete the other units of a revision. Undefined where they belong to none: then they are read. */
  complete?(files: readonly Source[], units: readonly Unit[], when: When): Read<readonly Unit[]> | undefined
}

export interface Part {
  readonly name: string
  readonly files: readonly Source[]
}

/** How units refer to each other, and to files that are nobody's own. */
export interface Calls {
  /**
   * What a line of a file refers to: a unit by its key, a file, all that lies below a directory, which then ends in `/`, or
   * files of a name wherever they lie, which then begin with two asterisks and a slash.
   */
  in(path: string, line: string): readonly string[]
  /** The units that a file surely calls: a line may stand in a comment. */
  called(file: Source): readonly string[]
  /** What a file of ours is referred to by, besides its path. */
  names?(file: Source): readonly string[]
  /** What a unit needs whatever is in it. */
  wants(unit: string): readonly Want[]
  /** The files that a unit is made of: one, or those of a directory. */
  own(unit: string): Want
  /** How the names of files end that make a directory a unit. A file of ours elsewhere belongs to the nearest unit above it. */
  readonly heads: readonly string[]
  /** Where the ends of names do not tell units from other files: whether a path is one's. */
  isUnit?(path: string): boolean
  readonly settings?: Settings
}

/** Files that are no units, and say what units are deployed with that do not refer to them. */
export interface Settings {
  /** Where the units lie that a file may be for; undefined of a file that is none. */
  near(file: Source): readonly Want[] | undefined
  /** Whether a file is for the unit that another one is. */
  fit(file: Source, unit: Source): boolean
}

/** Where lines may be that refer to something: asked of a whole revision at once. */
export interface CallSearch {
  /** For `git grep -E`; JavaScript reads it the same. */
  readonly pattern: string
  /** How the names of the files end. */
  readonly endings: readonly string[]
}

/** Which side of a change a unit's files are asked for: that of their own revision, or what they say was before. */
export type When = "before" | "after"

/** Files beside the changed one. */
export type Want =
  | { readonly kind: "directory"; readonly path: string; readonly endings: readonly string[] }
  | { readonly kind: "file"; readonly path: string }

/** A format before its parser is loaded, so that a pull request that has none of it does not pay for it. */
export interface FormatEntry {
  readonly name: string
  /** Whether a file of this path could be one of the format's, before its text is known. Must be cheap. */
  mayClaim(path: string): boolean
  /** The search of its calls: known before it is loaded. */
  readonly search?: CallSearch
  /** What writes files of its. */
  readonly programs?: Programs
  load(): Promise<Format>
}
