/** What a user calls a revision to the name of a commit; and where the default branch is. */
import { ChangeError, quoted } from "./error.ts"
import { askGit, inDirectory, readingEnvironment, runGit } from "./git.ts"

/** A commit, branch or tag, and steps back from it. No option, no range, no path, no search, nothing that a shell or git expands. */
const REVISION = /^[\p{L}\p{N}_@.][\p{L}\p{N}_@./+=%#,~^{}-]*$/u

export function checkRevision(revision: string): void {
  const plain =
    REVISION.test(revision) && !revision.includes("..") && !revision.includes("^{/") && revision.length <= 500
  if (!plain) throw new ChangeError(`${quoted(revision)} is no revision; give a branch, a tag or a commit`)
}

export function unknownRevision(revision: string, shallow: boolean): ChangeError {
  if (revision === "HEAD") return new ChangeError("the repository has no commit yet; there is nothing to compare")
  const depth = shallow ? "; this clone is shallow and may lack it" : ""
  return new ChangeError(
    `unknown revision ${quoted(revision)}; give a branch, a tag or a commit of this repository${depth}`,
  )
}

/**
 * The common ancestor that a pull request is compared with; undefined if there is none in this clone. Branches that were merged
 * both ways may have several, none of which is what git merges with: then it is the commit that `one` names.
 * INVARIANT: whoever made the other chooses none of several, or what one of them had would come back unseen.
 */
export async function mergeBase(repo: string, one: string, other: string): Promise<string | undefined> {
  checkRevision(one)
  checkRevision(other)
  const ask = async (...args: readonly string[]): Promise<readonly string[]> => {
    const { status, stdout } = await runGit([...inDirectory(repo), ...args], { env: readingEnvironment() })
    return status === 0 ? stdout.toString("utf8").trim().split("\n") : []
  }
  const found = await ask("merge-base", "--all", one, other)
  const [only] = found.length > 1 ? await ask("rev-parse", "--verify", "--quiet", `${one}^{commit}`, "--") : found
  return only
}

/** Best first: what the remote says, then the usual names. */
const DEFAULT_BRANCHES = [
  "refs/remotes/origin/HEAD",
  "refs/remotes/origin/main",
  "refs/remotes/origin/master",
  "refs/heads/main",
  "refs/heads/master",
]

/** The default branch's ref. A bare repository's own HEAD says which it is, unless a remote does. */
export async function defaultBranch(repo: string, bare: boolean): Promise<string> {
  const listed = await askGit([...inDirectory(repo), "for-each-ref", "--format=%(refname)", ...DEFAULT_BRANCHES], {
    env: readingEnvironment(),
  })
  const refs = new Set(listed.toString("utf8").split("\n"))
  const found = DEFAULT_BRANCHES.find((ref) => refs.has(ref) && !(bare && ref.startsWith("refs/heads/")))
  if (found) return found
  if (bare) return "HEAD"
  throw new ChangeError("there is no default branch (origin/HEAD, main or master); give the base with `--base`")
}

/** The base where none was given. */
export async function defaultBase(repo: string, bare: boolean, head: string): Promise<string> {
  const branch = await defaultBranch(repo, bare)
  const base = await mergeBase(repo, branch, head)
  if (base !== undefined) return base
  const name = quoted(branch.replace(/^refs\/(?:remotes|heads)\//, ""))
  throw new ChangeError(`${quoted(head)} has no commit in common with ${name}; give the base with \`--base\``)
}
