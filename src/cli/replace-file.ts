/** A path in a work tree to a file that is read and replaced as a whole: what is there after a crash is the old text or the new. */
import { lstatSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { basename, dirname, isAbsolute, join, relative, sep } from "node:path"
import { plainPath } from "../change/tree.ts"
import { UsageError } from "./words.ts"

/** Of a file's byte order: not part of its text, and it stays. */
const mark = /^\ufeff/

/** Undefined where there is no such file. Throws UsageError for whatever is no file, or leads out of the directory. */
export function readIn(directory: string, path: string): string | undefined {
  const file = fileIn(directory, path)
  if (file === undefined) return undefined
  try {
    return readFileSync(file, "utf8").replace(mark, "")
  } catch (error) {
    throw new UsageError(`\`${path}\` cannot be read: ${message(error)}`)
  }
}

/** Throws UsageError where it cannot be written. */
export function replaceIn(directory: string, path: string, text: string): void {
  const known = fileIn(directory, path)
  const file = known ?? join(directory, path)
  const beside = join(dirname(file), `.${basename(file)}.ai-iam-gate-${process.pid}`)
  const order = known === undefined ? "" : (mark.exec(readFileSync(known, "utf8"))?.[0] ?? "")
  try {
    if (known === undefined) mkdirSync(dirname(file), { recursive: true })
    writeFileSync(beside, order + text, {
      flag: "wx",
      mode: known === undefined ? 0o644 : lstatSync(known).mode & 0o777,
    })
    renameSync(beside, file)
  } catch (error) {
    rmSync(beside, { force: true })
    throw new UsageError(`\`${path}\` cannot be written: ${message(error)}`)
  }
}

function fileIn(directory: string, path: string): string | undefined {
  if (!plainPath(path)) throw new UsageError(`\`${path}\` is no path in the repository`)
  const root = lstatSync(directory, { throwIfNoEntry: false })
  if (!root) throw new UsageError(`--repo: there is no directory \`${directory}\``)
  const file = join(directory, path)
  for (let at = file; ; at = dirname(at)) {
    const entry = lstatSync(at, { throwIfNoEntry: false })
    if (!entry) continue
    // A link on the way may lead anywhere, whoever made it.
    if (at === file && !entry.isFile()) throw new UsageError(`\`${path}\` is no file`)
    const way = relative(realpathSync.native(directory), realpathSync.native(at))
    if (way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way))
      throw new UsageError(`\`${path}\` leads out of \`${directory}\``)
    return at === file ? file : undefined
  }
}

const message = (error: unknown): string => (error instanceof Error ? error.message : String(error))
