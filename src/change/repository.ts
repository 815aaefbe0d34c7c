/** A path to a repository whose objects can be read, through a git directory of our own that holds nothing else. */
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs"
import { devNull, tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { ChangeError, quoted } from "./error.ts"
import { inDirectory, lastLine, readingEnvironment, runGit } from "./git.ts"
import { type Objects, readObjects } from "./objects.ts"
import { checkRevision, unknownRevision } from "./revision.ts"

/** Where a repository is. */
export interface Location {
  readonly directory: string
  readonly bare: boolean
  readonly shallow: boolean
  /** The work tree's root, if there is one. */
  readonly workTree?: string
  readonly index: string
  readonly objects: string
}

export interface Repository extends Location {
  /** What the revisions asked for name: a commit, or a tag of one. */
  readonly names: readonly string[]
  readonly reader: Objects
  /**
   * The environment of git in the private directory. It borrows the repository's objects and has no configuration, so
   * that no filter, driver, hook, replacement or promisor remote of the repository can act.
   */
  readonly env: NodeJS.ProcessEnv
  readonly privateDirectory: string
  close(): void
}

/** Opens a repository and resolves revisions in one go. Whoever opens it closes it. */
export async function openRepository(directory: string, revisions: readonly string[]): Promise<Repository> {
  const { names, ...location } = await locate(directory, revisions)
  const privateDirectory = makePrivateDirectory(location.objects, (names[0] ?? "").length === 64)
  const env = readingEnvironment({
    GIT_DIR: privateDirectory,
    GIT_CONFIG_GLOBAL: devNull,
  })
  const reader = readObjects(env)
  return {
    ...location,
    names,
    reader,
    env,
    privateDirectory,
    close() {
      reader.close()
      rmSync(privateDirectory, { recursive: true, force: true })
    },
  }
}

/** Finds the repository of a directory and what revisions name in it, reading no object where none is needed for that. */
export async function locate(
  directory: string,
  revisions: readonly string[],
): Promise<Location & { readonly names: readonly string[] }> {
  revisions.forEach(checkRevision)
  const at = realDirectory(directory)
  const questions = ["--is-bare-repository", "--is-shallow-repository", "--is-inside-work-tree"]
  const places = ["--git-path", "index", "--git-path", "objects", "--show-cdup"]
  const { status, stdout, stderr } = await runGit(
    [...inDirectory(at), "rev-parse", ...questions, ...places, ...revisions, "--"],
    { env: readingEnvironment() },
  )
  const bad = /bad revision '(.*)'/s.exec(stderr)?.[1]
  const lines = stdout.toString("utf8").split("\n")
  const [bare, shallow, inside, index, objects, up] = lines
  if (status !== 0) {
    if (bad !== undefined) throw unknownRevision(bad, shallow === "true")
    throw new ChangeError(notRepository(directory, stderr))
  }
  // Without a work tree git prints no line for the way up to its root.
  const hasTree = inside === "true"
  const names = lines.slice(hasTree ? 6 : 5, -2)
  const odd = names.findIndex((name) => !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(name))
  if (names.length !== revisions.length || odd !== -1 || index === undefined || objects === undefined) {
    throw unknownRevision(revisions[Math.max(0, odd)] ?? "", shallow === "true")
  }
  return {
    directory: at,
    bare: bare === "true",
    shallow: shallow === "true",
    ...(hasTree ? { workTree: resolve(at, up ?? "") } : {}),
    index: resolve(at, index),
    objects: resolve(at, objects),
    names,
  }
}

function realDirectory(directory: string): string {
  if (!existsSync(directory)) throw new ChangeError(`${quoted(directory)} does not exist; give a git repository`)
  return realpathSync(directory)
}

function notRepository(directory: string, stderr: string): string {
  if (stderr.includes("not a git repository")) {
    return `${quoted(directory)} is not a git repository; give a clone or a bare git directory`
  }
  if (stderr.includes("cannot change to")) return `${quoted(directory)} is not a directory; give a git repository`
  return `git cannot read ${quoted(directory)}: ${lastLine(stderr)}`
}

function makePrivateDirectory(objects: string, sha256: boolean): string {
  const directory = mkdtempSync(join(tmpdir(), "ai-iam-gate-"))
  mkdirSync(join(directory, "refs"))
  mkdirSync(join(directory, "objects", "info"), { recursive: true })
  writeFileSync(join(directory, "HEAD"), "ref: refs/heads/none\n")
  writeFileSync(join(directory, "objects", "info", "alternates"), `${inQuotes(objects)}\n`)
  // Bare, so that the attributes of no checkout apply.
  const sha256Format = "\trepositoryformatversion = 1\n[extensions]\n\tobjectformat = sha256\n"
  writeFileSync(join(directory, "config"), `[core]\n\tbare = true\n${sha256 ? sha256Format : ""}`)
  return directory
}

/** As git reads a path that holds unusual characters. */
const inQuotes = (path: string): string => `"${path.replace(/["\\]/g, "\\$&").replaceAll("\n", "\\n")}"`
