/** A text to a file on this machine, never through a symbolic link: a pull request may have put one where it is written. */
import { closeSync, constants, existsSync, lstatSync, mkdirSync, openSync, realpathSync, writeFileSync } from "node:fs"
import { basename, dirname, isAbsolute, relative, resolve } from "node:path"

/** Throws where the file cannot be written; what is there is replaced, unless it is a link. */
export function writeOutput(path: string, text: string | Iterable<string>): void {
  if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink())
    throw new Error("it is a symbolic link, which is not followed")
  mkdirSync(dirname(path), { recursive: true })
  // Between the look and the opening a link may come: not every system has the flag, so both are done.
  const { O_WRONLY, O_CREAT, O_TRUNC, O_NOFOLLOW = 0 } = constants
  const file = openSync(path, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW, 0o644)
  try {
    for (const piece of piecesOf(text)) writeFileSync(file, piece)
  } finally {
    closeSync(file)
  }
}

/** A text as it is, or piece by piece. */
export const piecesOf = (text: string | Iterable<string>): Iterable<string> =>
  typeof text === "string" ? [text] : text

/** Where a path leads if it stays in one of some directories, also once every link on the way is followed. */
export function insideOf(directories: readonly string[], path: string): string | undefined {
  const at = resolve(realDirectory(dirname(path)), basename(path))
  return directories.some((directory) => isBelow(realDirectory(directory), at)) ? at : undefined
}

/** Of what is not there yet, as much as there is. */
function realDirectory(path: string): string {
  let existing = resolve(path)
  while (!existsSync(existing) && dirname(existing) !== existing) existing = dirname(existing)
  return resolve(realpathSync.native(existing), relative(existing, resolve(path)))
}

function isBelow(directory: string, path: string): boolean {
  const way = relative(directory, path)
  return way !== "" && !/^\.\.(?:[\\/]|$)/.test(way) && !isAbsolute(way)
}
