/** Two trees to the files that differ, with what each is at either side; no file is read for it. */
import { askGit, fields } from "./git.ts"
import type { Repository } from "./repository.ts"
import { type EntryKind, kindOf } from "./tree.ts"

export interface Changed {
  readonly path: string
  /** Undefined where the file is not there. */
  readonly base: Side | undefined
  readonly head: Side | undefined
}
export interface Side {
  readonly kind: EntryKind
  readonly oid: string
}

/** Renames are left out: finding them takes contents, and in a partial clone those may be absent. */
export async function changedFiles(repository: Repository, base: string, head: string): Promise<Changed[]> {
  const args = ["diff-tree", "-r", "--raw", "-z", "--no-renames", "--no-ext-diff", "--no-abbrev", base, head, "--"]
  return parseRaw(await askGit(args, { env: repository.env }))
}

/** `:<mode> <mode> <id> <id> <status>`, a NUL, the path, a NUL. */
export function parseRaw(output: Buffer): Changed[] {
  const parts = fields(output)
  const files: Changed[] = []
  for (let i = 0; i + 1 < parts.length; i += 2) {
    const [baseMode = "", headMode = "", baseId = "", headId = ""] = (parts[i] ?? "").slice(1).split(" ")
    const path = parts[i + 1] ?? ""
    if (isPlain(path)) files.push({ path, base: side(baseMode, baseId), head: side(headMode, headId) })
  }
  return files
}

const side = (mode: string, oid: string): Side | undefined =>
  mode === "000000" ? undefined : { kind: kindOf(mode), oid }

/** git refuses to make a path that leads out of the repository; a hand-made tree could hold one. */
const isPlain = (path: string): boolean =>
  path !== "" && !path.startsWith("/") && !path.split("/").some((name) => name === ".." || name === "." || name === "")
