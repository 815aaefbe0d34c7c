/** Directories on this machine to the saved scans in them, each with a way to read its files part by part. */
import { readdir, stat } from "node:fs/promises"
import { join } from "node:path"
import { partsOf, SourceError } from "./export-files.ts"
import type { SavedFile } from "./merge/saved-file.ts"
import type { SavedDirectory } from "./merge/saved-scan.ts"

export interface DirectoryHere extends SavedDirectory {
  readonly report: FileHere | undefined
  readonly review: FileHere | undefined
}

/** A directory that holds no saved scan itself holds one in each of its directories, as artifacts are downloaded. Throws SourceError. */
export async function savedDirectories(paths: readonly string[]): Promise<readonly DirectoryHere[]> {
  const found = await Promise.all([...new Set(paths)].map(savedIn))
  const all = new Map(found.flat().map((each) => [each.path, each]))
  return [...all.values()]
}

async function savedIn(path: string): Promise<readonly DirectoryHere[]> {
  const entries = await readdir(path, { withFileTypes: true }).catch((error: unknown) => {
    throw new SourceError(`\`${path}\` cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  })
  const below = entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(path, name))
    .sort()
  const isSaved = entries.some(({ name }) => names.includes(name))
  if (isSaved || below.length === 0) return [await directoryAt(path)]
  return Promise.all(below.map(directoryAt))
}

const names = ["report.json", "review.json"]

async function directoryAt(path: string): Promise<DirectoryHere> {
  const [report, review] = await Promise.all(names.map((name) => fileAt(join(path, name))))
  return { path: path.replaceAll("\\", "/"), report, review }
}

interface FileHere extends SavedFile {
  readonly bytes: number
}

async function fileAt(path: string): Promise<FileHere | undefined> {
  const found = await stat(path).catch(() => undefined)
  return found?.isFile()
    ? { path: path.replaceAll("\\", "/"), bytes: found.size, parts: () => partsOf(path) }
    : undefined
}

/** In bytes. */
export const sizeOf = (directories: readonly DirectoryHere[]): number =>
  directories.reduce((sum, { report, review }) => sum + (report?.bytes ?? 0) + (review?.bytes ?? 0), 0)
