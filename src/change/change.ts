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
  /** The day on which the head was committed, in UTC, where it is a commit. */
  readonly day?: string
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
  /** The difference of files that were given at both revisions, which no reviewer is shown. */
  readonly unshown?: ReadonlyMap<string, readonly Hunk[]>
  /** Paths of files that were given at the head alone: what they were before is not known. */
  readonly unknownBefore?: ReadonlySet<string>
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
  /** Set where it is not certain that what they say is of this change: why. */
  readonly perhaps?: string
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
  /** Files that no commit has, and that are read as if the revisions had them. */
  readonly given?: GivenFiles
  /** Told of the changed files of ours once they are read: what is to read them may be loaded while git goes on. */
  readonly foresee?: (files: readonly Source[]) => void
}

/** Files of one format beside the repository, by paths that they would have in it. */
export interface GivenFiles {
  readonly format: Format
  /** Undefined where only the head's are known. */
  readonly base: readonly Source[] | undefined
  readonly head: readonly Source[]
  readonly diagnostics: readonly Diagnostic[]
}

export interface FileAt {
  readonly path: string
  /** Left out: the base. */
  readonly revision?: string
  /** Set for a file of the head, which may be the work tree: it decides nothing, so whatever cannot be read is as good as not there. */
  readonly side?: "head"
}
