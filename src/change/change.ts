/** What lies between two revisions of a repository: the changed files, and the text that formats need to judge them. */
import type { Format } from "../formats/format.ts"
import type { Diagnostic } from "../model/diagnostic.ts"
import type { Hunk } from "../model/hunk.ts"
import type { Revision, Source } from "../model/source.ts"

export interface Change {
  /** The base's commit. */
  readonly base: string
  /** The head's commit, or `work-tree`. */
  readonly head: string
  /** Every changed file, ours or not, sorted by path. Renames are known only among files of ours. */
  readonly files: readonly FileChange[]
  /** What the formats are to read. A unit of either revision is loaded at both, as far as it is there. */
  readonly units: readonly UnitFiles[]
  /** Every file in `units`, by path. */
  readonly baseSources: ReadonlyMap<string, Source>
  readonly headSources: ReadonlyMap<string, Source>
  /** Of changed files of ours: by their path at the head, or at the base if the head has none. */
  readonly hunks: ReadonlyMap<string, readonly Hunk[]>
  /** Files of ours that were renamed: path at the base to path at the head. */
  readonly renames: ReadonlyMap<string, string>
  /** What `ChangeRequest.beside` asked for; undefined where there is no such file. */
  readonly beside: readonly (string | undefined)[]
  /** Paths of files that were given beside the repository: all of their text is of this change. */
  readonly given?: ReadonlySet<string>
  readonly diagnostics: readonly Diagnostic[]
}

export interface FileChange {
  readonly kind: "added" | "deleted" | "modified" | "renamed"
  /** At the head; of a deleted file, at the base. */
  readonly path: string
  /** At the base, where a renamed file had another. */
  readonly previousPath?: string
}

/** The files of one unit at one revision, sorted by path. */
export interface UnitFiles {
  readonly format: Format
  readonly revision: Revision
  readonly key: string
  /** Which of the settings it is deployed with, where there are several. */
  readonly part?: string
  readonly files: readonly Source[]
}

/** The name of a unit within a revision. */
export const unitName = ({ key, part }: Pick<UnitFiles, "key" | "part">): string =>
  part === undefined ? key : `${key} (${part})`

export interface ChangeRequest {
  /** A directory in a work tree, or a git directory, bare or not. */
  readonly repo: string
  /** Left out: the merge base of the head and the default branch. */
  readonly base?: string
  /** Left out: the work tree, staged and unstaged alike, with the untracked files that are not ignored. */
  readonly head?: string
  /** Files to read on the way, such as the configuration. */
  readonly beside?: readonly FileAt[]
}

export interface FileAt {
  readonly path: string
  /** Left out: the base. */
  readonly revision?: string
  /** Set for a file of the head, which may be the work tree: it decides nothing, so whatever cannot be read is as good as not there. */
  readonly side?: "head"
}
