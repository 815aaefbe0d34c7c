/** Directories on this machine that a program was synthesised to, at the head and at the base, to files of both revisions. */
import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs"
import { basename, join } from "node:path"
import type { Format } from "../formats/format.ts"
import type { Diagnostic } from "../model/diagnostic.ts"
import type { Revision, Source } from "../model/source.ts"
import type { GivenFiles } from "./change.ts"
import { decode } from "./decode.ts"
import { ChangeError, quoted } from "./error.ts"
import { pathWithin } from "./given.ts"

export interface Directories {
  readonly head: string
  readonly base?: string
}

/** Bounds of one directory: files and folders in all, folders in folders, bytes of one file and of all. */
const most = 20_000
const deepest = 12
const mostOfOne = 64 * 1024 * 1024
const mostBytes = 256 * 1024 * 1024

/**
 * Both are told by the head's path, so that a file is itself at either revision. Throws ChangeError where there is no such
 * directory, or nothing of the format in it.
 */
export function readGiven(directories: Directories, repo: string, format: Format): GivenFiles {
  const name = nameOf(directories.head, repo)
  const diagnostics: Diagnostic[] = []
  const read = (directory: string, revision: Revision): readonly Source[] => {
    return filesIn(realDirectory(directory), name, revision, diagnostics)
  }
  const head = read(directories.head, "head")
  const base = directories.base === undefined ? undefined : read(directories.base, "base")
  // One side may be empty: the program is new, or gone.
  if (diagnostics.length === 0 && ![...head, ...(base ?? [])].some((file) => format.claims(file)))
    throw new ChangeError(
      `${quoted(directories.head)} holds no cloud assembly; give the directory that has its manifest.json`,
    )
  if (!base) diagnostics.push(unknownBase(name))
  return { format, head, base, diagnostics }
}

const unknownBase = (name: string): Diagnostic => ({
  code: "unresolved",
  severity: "warning",
  message:
    "what the base was synthesised to was not given: only what changed lines of the program say counts as new, as possible; other changes, and what vanished, are not known",
  at: { path: `${name}/manifest.json` },
})

function realDirectory(path: string): string {
  const status = statSync(path, { throwIfNoEntry: false })
  if (!status) throw new ChangeError(`${quoted(path)} does not exist; give a directory`)
  if (!status.isDirectory()) throw new ChangeError(`${quoted(path)} is no directory; give one`)
  return realpathSync.native(path)
}

const nameOf = (directory: string, repo: string): string => {
  const real = realDirectory(directory)
  return pathWithin(repo, real) || basename(real)
}

/** INVARIANT: whoever wrote the directory may be who is judged: no link in it is followed, and what is too much is told of. */
function filesIn(root: string, name: string, revision: Revision, diagnostics: Diagnostic[]): readonly Source[] {
  const files: Source[] = []
  const open = [{ path: "", depth: 0 }]
  let [seen, bytes] = [0, 0]
  const refuse = (path: string, message: string) =>
    diagnostics.push({
      code: "too-large",
      severity: "error",
      message,
      at: { path: `${name}/${path || "manifest.json"}` },
    })
  for (let at = open.pop(); at; at = open.pop()) {
    for (const entry of readdirSync(join(root, at.path)).sort()) {
      if (++seen > most) {
        refuse(at.path, `the directory holds over ${most} files; the rest was not read`)
        return files
      }
      const path = at.path === "" ? entry : `${at.path}/${entry}`
      const status = lstatSync(join(root, path))
      if (status.isDirectory() && !entry.startsWith("asset.") && at.depth < deepest)
        open.push({ path, depth: at.depth + 1 })
      if (!status.isFile() || !isRead(entry)) continue
      bytes += status.size
      if (status.size > mostOfOne || bytes > mostBytes) {
        refuse(
          path,
          `the file is over ${mostOfOne / 1024 / 1024} MB, or all are over ${mostBytes / 1024 / 1024} MB, and was not read`,
        )
        continue
      }
      files.push({ path: `${name}/${path}`, revision, text: decode(readFileSync(join(root, path))) })
    }
  }
  return files
}

/** The tree of all constructs is as large as the rest, and tells nothing more. */
const isRead = (name: string): boolean => name.endsWith(".json") && name !== "tree.json"
