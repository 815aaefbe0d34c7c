/** Some of the changed files to their texts at both revisions, and the hunks between those: for files that no format reads. */
import type { Hunk } from "../model/hunk.ts"
import type { Revision, Source } from "../model/source.ts"
import { readBlob, SIZE_LIMIT_IN_WORDS } from "./blob.ts"
import { patchesOf } from "./hunks.ts"
import { openRepository, type Repository } from "./repository.ts"
import { unknownRevision } from "./revision.ts"
import { readTrees, type Trees } from "./tree.ts"
import { snapshot } from "./work-tree.ts"

export interface ChangedText {
  readonly path: string
  /** Undefined where the file is not there. */
  readonly base: TextAt | undefined
  readonly head: TextAt | undefined
}

export type TextAt =
  | { readonly kind: "text"; readonly source: Source }
  /** Going on from the file's name: `is a link`. */
  | { readonly kind: "unreadable"; readonly because: string }

export interface ChangedTexts {
  readonly texts: readonly ChangedText[]
  /** By path at the head, or at the base where the head has none. */
  readonly hunks: ReadonlyMap<string, readonly Hunk[]>
}

/** `head` left out is the work tree. Sorted by path. */
export async function readChangedTexts(
  repo: string,
  base: string,
  head: string | undefined,
  paths: readonly string[],
): Promise<ChangedTexts> {
  const repository = await openRepository(repo, head === undefined ? [base] : [base, head])
  try {
    const [baseName = "", headName] = repository.names
    const roots = {
      base: await treeOf(repository, baseName),
      head:
        headName === undefined
          ? (await snapshot(repository, (path) => paths.includes(path))).tree
          : await treeOf(repository, headName),
    }
    const trees = readTrees(repository.reader)
    const at = (path: string, revision: Revision) => textAt(repository, trees, roots[revision], path, revision)
    const texts = await Promise.all(
      [...paths].sort().map(async (path) => ({ path, base: await at(path, "base"), head: await at(path, "head") })),
    )
    const patches = await patchesOf(repository, roots.base, roots.head, paths)
    return {
      texts,
      hunks: new Map(
        patches.flatMap(({ basePath, headPath, hunks }) =>
          // A rename is told here as one file gone and another come, as the files that configure the gate are known by name.
          basePath !== headPath && basePath !== undefined && headPath !== undefined
            ? []
            : [[headPath ?? basePath ?? "", hunks] as const],
        ),
      ),
    }
  } finally {
    repository.close()
  }
}

async function treeOf({ reader, shallow }: Repository, name: string): Promise<string> {
  const tree = await reader.read(`${name}^{tree}`)
  if (tree.kind !== "tree") throw unknownRevision(name, shallow)
  return tree.oid
}

async function textAt(
  { reader }: Repository,
  trees: Trees,
  root: string,
  path: string,
  revision: Revision,
): Promise<TextAt | undefined> {
  const entry = await trees.find(root, path)
  if (!entry) return undefined
  if (entry.kind !== "file") return { kind: "unreadable", because: `is a ${entry.kind}` }
  const blob = await readBlob(reader, entry.oid, path, revision)
  if (blob.kind === "text") return blob
  return {
    kind: "unreadable",
    because: blob.kind === "too-large" ? `is over ${SIZE_LIMIT_IN_WORDS}` : "is not in this clone",
  }
}
