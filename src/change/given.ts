/** Files of this machine that are given beside the repository, such as plans, to units of the head. */
import { existsSync, readFileSync, realpathSync, statSync } from "node:fs"
import { dirname, isAbsolute, join, relative, sep } from "node:path"
import type { Format } from "../formats/format.ts"
import type { Diagnostic } from "../model/diagnostic.ts"
import type { Change, UnitFiles } from "./change.ts"
import { decode } from "./decode.ts"
import { ChangeError, quoted } from "./error.ts"

/** More bytes than this are not read. */
const MOST = 64 * 1024 * 1024

/** The change with the files as units of a format; one that the change brings itself is taken as it was given. Throws ChangeError. */
export function withGiven(change: Change, paths: readonly string[], repo: string, format: Format): Change {
  const files = paths.map(realPath)
  const names = namesIn(files, workTreeOf(repo))
  const diagnostics: Diagnostic[] = [...change.diagnostics]
  const units = [...names].flatMap(([path, file]): readonly UnitFiles[] => {
    const { size } = statSync(file)
    if (size > MOST) {
      const message = `the file is over ${MOST / 1024 / 1024} MB and was not read`
      diagnostics.push({ code: "too-large", severity: "error", message, at: { path } })
      return []
    }
    const source = { path, revision: "head" as const, text: read(file, path) }
    return [{ format, revision: "head", key: format.unit(path), files: [source] }]
  })
  const others = change.units.filter((each) => each.format.name !== format.name || !names.has(each.key))
  return { ...change, units: [...others, ...units], given: new Set(names.keys()), diagnostics }
}

function realPath(path: string): string {
  const status = statSync(path, { throwIfNoEntry: false })
  if (!status) throw new ChangeError(`${quoted(path)} does not exist; give a file`)
  if (!status.isFile()) throw new ChangeError(`${quoted(path)} is no file; give one`)
  return realpathSync.native(path)
}

function read(file: string, path: string): string {
  try {
    return decode(readFileSync(file))
  } catch (error) {
    throw new ChangeError(`${quoted(path)} cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** The directory that the repository's paths start from; undefined of a bare one. */
function workTreeOf(repo: string): string | undefined {
  if (!existsSync(repo)) return undefined
  for (let at = realpathSync.native(repo); ; at = dirname(at)) {
    if (existsSync(join(at, ".git"))) return at
    if (dirname(at) === at) return undefined
  }
}

/** The path of a file or a directory in a repository's work tree; undefined of what lies elsewhere. */
export function pathWithin(repo: string, real: string): string | undefined {
  const root = workTreeOf(repo)
  const path = root === undefined ? ".." : relative(root, real)
  return path.startsWith("..") || isAbsolute(path) ? undefined : path.split(sep).join("/")
}

/** Files by the path in the repository, or by as much of their own path as tells them from each other. */
function namesIn(files: readonly string[], root: string | undefined): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  const outside = new Set<string>()
  for (const file of new Set(files)) {
    const path = root === undefined ? ".." : relative(root, file)
    if (path.startsWith("..") || isAbsolute(path)) outside.add(file)
    else names.set(path.split(sep).join("/"), file)
  }
  for (const file of outside) {
    const steps = file.split(sep)
    let count = 1
    const name = () => steps.slice(-count).join("/")
    while (
      count < steps.length &&
      (names.has(name()) || [...outside].some((each) => each !== file && isCalled(each, name())))
    )
      count++
    names.set(name(), file)
  }
  return names
}

const isCalled = (file: string, name: string): boolean => file.split(sep).join("/").endsWith(`/${name}`)
