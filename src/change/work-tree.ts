/** The work tree as it stands to a tree object, written into the private directory and gone with it. */
import { copyFileSync, existsSync, lstatSync, readdirSync, type Stats, statSync, utimesSync } from "node:fs"
import { dirname, join } from "node:path"
import { ChangeError } from "./error.ts"
import { askGit, fields, inDirectory, readingEnvironment, runGit } from "./git.ts"
import { locate } from "./location.ts"
import type { Repository } from "./repository.ts"

export interface WorkTree {
  /** Holds what is staged, and over it the work tree's files of interest. */
  readonly tree: string
  /** Other files that differ from the index; their contents are in no object. */
  readonly others: readonly { readonly path: string; readonly kind: "added" | "modified" | "deleted" }[]
}

/**
 * From there on the work tree is a revision like any other. git itself puts the files into the tree, so that what it does to
 * line ends happens here too, and links stay links; filters do not run, since the private directory knows none.
 */
export async function snapshot(repository: Repository, ofInterest: (path: string) => boolean): Promise<WorkTree> {
  const { workTree, index } = await locate(repository.directory, [])
  if (workTree === undefined) throw new ChangeError("a bare repository has no work tree; give the head with `--head`")
  const ownIndex = join(repository.privateDirectory, "index")
  if (existsSync(index)) copyIndex(index, ownIndex)
  const inTree = inDirectory(workTree)
  const env = { ...repository.env, GIT_WORK_TREE: workTree, GIT_INDEX_FILE: ownIndex }
  const [untracked, modified] = await Promise.all([
    askGit([...inTree, "ls-files", "-z", "--others", "--exclude-standard"], { env: readingEnvironment() }).then(fields),
    askGit([...inTree, "ls-files", "-z", "--modified"], { env }).then(fields),
  ])
  // A nested repository is listed as a directory.
  const added = untracked.filter((path) => !path.endsWith("/"))
  const links = new Set(added.filter((path) => statusOf(join(workTree, path))?.isSymbolicLink()))
  // Where a link took a directory's place, what was tracked below it goes when the link comes.
  const changed = [...new Set(modified)].filter((path) => !isBelow(path, links))
  const paths = [...added.filter((path) => ofInterest(path) || links.has(path)), ...changed.filter(ofInterest)]
  if (paths.length > 0) {
    const input = paths.map((path) => `${path}\0`).join("")
    await askGit([...inTree, "update-index", "-z", "--add", "--remove", "--replace", "--stdin"], { env, input })
  }
  const { status, stdout, stderr } = await runGit([...inTree, "write-tree", "--missing-ok"], { env })
  if (status !== 0) throw new ChangeError(treeProblem(stderr))
  return {
    tree: stdout.toString("utf8").trim(),
    others: [
      ...added.filter((path) => !ofInterest(path)).map((path) => ({ path, kind: "added" as const })),
      ...changed
        .filter((path) => !ofInterest(path))
        .map((path) => ({ path, kind: statusOf(join(workTree, path)) ? ("modified" as const) : ("deleted" as const) })),
    ],
  }
}

/** With the part that a split index keeps in files of its own. */
function copyIndex(from: string, to: string): void {
  const directory = dirname(from)
  for (const name of readdirSync(directory)) {
    if (name.startsWith("sharedindex.")) copyFileSync(join(directory, name), join(dirname(to), name))
  }
  copyFileSync(from, to)
  // An index tells what may have changed since by its own age, so the copy must not be younger.
  const { atimeMs, mtimeMs } = statSync(from)
  utimesSync(to, atimeMs / 1000, mtimeMs / 1000 - 1)
}

const statusOf = (path: string): Stats | undefined => lstatSync(path, { throwIfNoEntry: false })

function isBelow(path: string, links: ReadonlySet<string>): boolean {
  if (links.size === 0) return false
  for (let at = path.lastIndexOf("/"); at > 0; at = path.lastIndexOf("/", at - 1)) {
    if (links.has(path.slice(0, at))) return true
  }
  return false
}

function treeProblem(stderr: string): string {
  if (stderr.includes("unmerged"))
    return "the work tree has unmerged files; finish the merge, or give the head with `--head`"
  return "the work tree cannot be read; give the head with `--head`"
}
