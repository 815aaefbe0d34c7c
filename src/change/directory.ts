/** A directory at a revision to the texts of the files in and below it, read from git objects alone. */

import { decode } from "./decode.ts"
import { ChangeError, quoted } from "./error.ts"
import { SIZE_LIMIT } from "./objects.ts"
import { openRepository } from "./repository.ts"
import { unknownRevision } from "./revision.ts"
import type { TreeEntry } from "./tree.ts"
import { plainPath, readTrees, type Trees } from "./tree.ts"
import { snapshot } from "./work-tree.ts"

export interface FileIn {
  /** Below the directory. */
  readonly path: string
  readonly text: string
}

/** More than this is no directory of settings: files to read and folders, folders in folders, and all their text. */
const most = 2000
const deepest = 20
const mostBytes = SIZE_LIMIT

/**
 * Sorted by path; undefined where there is no such directory. Other files than `wanted` are not read. A revision left out is the
 * work tree.
 */
export async function readDirectoryAt(
  repo: string,
  revision: string | undefined,
  directory: string,
  wanted: (path: string) => boolean,
): Promise<readonly FileIn[] | undefined> {
  const path = plainPath(directory)
  if (path === undefined) throw new ChangeError(`${quoted(directory)} is no path in the repository`)
  const shown = quoted(revision ?? "the work tree")
  const repository = await openRepository(repo, [revision ?? "HEAD"])
  try {
    const name =
      revision === undefined
        ? (await snapshot(repository, (each) => each.startsWith(path === "" ? "" : `${path}/`) && wanted(each))).tree
        : (repository.names[0] ?? "")
    const root = await repository.reader.read(`${name}^{tree}`)
    if (root.kind !== "tree") throw unknownRevision(revision ?? "HEAD", repository.shallow)
    const trees = readTrees(repository.reader)
    if (path !== "") {
      const entry = await trees.find(root.oid, path)
      if (!entry) return undefined
      if (entry.kind !== "directory")
        throw new ChangeError(`${quoted(path)} is a ${entry.kind} at ${shown}; make it a directory`)
    }
    const entries = (await list(trees, root.oid, path, wanted)).sort((a, b) => (a.path < b.path ? -1 : 1))
    const files: FileIn[] = []
    let left = mostBytes
    // One after the other: what is too much is not held in memory first.
    for (const entry of entries) {
      const bytes = await bytesOf(entry)
      left -= bytes.length
      if (left < 0) throw new ChangeError(`${quoted(path)} holds more than 10 MB of files to read`)
      files.push({ path: path === "" ? entry.path : entry.path.slice(path.length + 1), text: decode(bytes) })
    }
    return files
  } finally {
    repository.close()
  }

  async function bytesOf({ path, oid }: Found): Promise<Buffer> {
    const object = await repository.reader.read(oid)
    if (object.kind === "too-large")
      throw new ChangeError(`${quoted(path)} at ${shown} is larger than 10 MB; make it smaller`)
    if (object.kind === "missing")
      throw new ChangeError(`the contents of ${quoted(path)} at ${shown} are not in this clone`)
    return object.bytes
  }
}

interface Found {
  readonly path: string
  readonly oid: string
}

/** A link is refused rather than followed or passed over: what it leads to is not what was reviewed here. */
async function list(
  trees: Trees,
  root: string,
  directory: string,
  wanted: (path: string) => boolean,
): Promise<Found[]> {
  const found: Found[] = []
  const open: { readonly path: string; readonly depth: number }[] = [{ path: directory, depth: 0 }]
  let folders = 0
  for (let at = open.pop(); at; at = open.pop()) {
    folders++
    for (const entry of await trees.list(root, at.path)) {
      const path = at.path === "" ? entry.name : `${at.path}/${entry.name}`
      if (entry.kind === "directory" && at.depth < deepest) open.push({ path, depth: at.depth + 1 })
      else if (entry.kind !== "file" || wanted(path)) found.push({ path, oid: readable(entry, path) })
      if (found.length + folders + open.length > most)
        throw new ChangeError(`${quoted(directory)} holds more than ${most} files to read and folders`)
    }
  }
  return found
}

function readable(entry: TreeEntry, path: string): string {
  if (entry.kind === "file") return entry.oid
  throw new ChangeError(
    entry.kind === "directory"
      ? `${quoted(path)} is nested more than ${deepest} folders deep; move it up`
      : `${quoted(path)} is a ${entry.kind}; put the file itself there`,
  )
}
