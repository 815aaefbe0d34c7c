/** A directory to where its repository keeps things, and revisions to the ids they name. */
import { existsSync, realpathSync, statSync } from "node:fs"
import { join, resolve } from "node:path"
import { ChangeError, quoted } from "./error.ts"
import { inDirectory, lastLine, readingEnvironment, runGit } from "./git.ts"
import { checkRevision, unknownRevision } from "./revision.ts"

export interface Found {
  readonly directory: string
  readonly objects: string
  readonly shallow: boolean
  /** What the revisions name: an id each, of a commit or a tag if it is there at all. */
  readonly names: readonly string[]
}

export interface Location extends Found {
  readonly bare: boolean
  /** The work tree's root, if there is one. */
  readonly workTree: string | undefined
  readonly index: string
}

/** Asks git only where a look does not settle it: each process costs as much as reading a dozen files. */
export async function find(directory: string, revisions: readonly string[]): Promise<Found> {
  return atSight(directory, revisions) ?? locate(directory, revisions)
}

/** Full ids in a git directory of the usual form, with nothing kept elsewhere. */
function atSight(directory: string, revisions: readonly string[]): Found | undefined {
  if (!revisions.every(isId)) return undefined
  const at = realDirectory(directory)
  const git = [join(at, ".git"), at].find(isGitDirectory)
  if (git === undefined) return undefined
  return { directory: at, objects: join(git, "objects"), shallow: existsSync(join(git, "shallow")), names: revisions }
}

const isGitDirectory = (path: string): boolean =>
  ["objects", "refs"].every((name) => statSync(join(path, name), { throwIfNoEntry: false })?.isDirectory()) &&
  existsSync(join(path, "HEAD")) &&
  !existsSync(join(path, "commondir"))

const isId = (revision: string): boolean => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(revision)

/** Where things are, as git has it. Reads no object that naming a revision does not take. */
export async function locate(directory: string, revisions: readonly string[]): Promise<Location> {
  revisions.forEach(checkRevision)
  const at = realDirectory(directory)
  const questions = ["--is-bare-repository", "--is-shallow-repository", "--is-inside-work-tree"]
  const places = ["--git-path", "index", "--git-path", "objects", "--show-cdup"]
  const { status, stdout, stderr } = await runGit(
    [...inDirectory(at), "rev-parse", ...questions, ...places, ...revisions, "--"],
    { env: readingEnvironment() },
  )
  const lines = stdout.toString("utf8").split("\n")
  const [bare, shallow, inside, index, objects, up] = lines
  if (status !== 0) {
    const bad = /bad revision '(.*)'/s.exec(stderr)?.[1]
    throw bad === undefined ? notRepository(directory, stderr) : unknownRevision(bad, shallow === "true")
  }
  // Without a work tree git prints no line for the way up to its root.
  const hasTree = inside === "true"
  const names = lines.slice(hasTree ? 6 : 5, -2)
  const odd = names.findIndex((name) => !isId(name))
  if (names.length !== revisions.length || odd !== -1 || index === undefined || objects === undefined) {
    throw unknownRevision(revisions[Math.max(0, odd)] ?? "", shallow === "true")
  }
  return {
    directory: at,
    bare: bare === "true",
    shallow: shallow === "true",
    workTree: hasTree ? resolve(at, up ?? "") : undefined,
    index: resolve(at, index),
    objects: resolve(at, objects),
    names,
  }
}

function realDirectory(directory: string): string {
  if (!existsSync(directory)) throw new ChangeError(`${quoted(directory)} does not exist; give a git repository`)
  return realpathSync.native(directory)
}

function notRepository(directory: string, stderr: string): ChangeError {
  if (stderr.includes("not a git repository")) {
    return new ChangeError(`${quoted(directory)} is not a git repository; give a clone or a bare git directory`)
  }
  if (stderr.includes("cannot change to")) {
    return new ChangeError(`${quoted(directory)} is not a directory; give a git repository`)
  }
  return new ChangeError(`git cannot read ${quoted(directory)}: ${lastLine(stderr)}`)
}
