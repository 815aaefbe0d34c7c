/** Two commits to what GitHub shows of their difference: files, patches, and the lines on which it lets one comment. */
import { execFileSync } from "node:child_process"

/** Of a hunk, the lines that are shown of the head, and of the base. */
export interface ShownLines {
  readonly right: ReadonlySet<number>
  readonly left: ReadonlySet<number>
}
export interface FileDiff {
  readonly path: string
  readonly previousPath?: string
  readonly status: "added" | "removed" | "modified" | "renamed" | "copied" | "changed"
  /** From the first `@@` on; none of a binary file, or where only the name or the mode changed. */
  readonly patch?: string
  readonly additions: number
  readonly deletions: number
  readonly hunks: readonly ShownLines[]
}

const git = (directory: string, ...args: readonly string[]): string =>
  execFileSync("git", [`--git-dir=${directory}`, ...args], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
    stdio: ["ignore", "pipe", "ignore"],
  })

/** Commits do not change: what was asked once is known. */
const known = new Map<string, unknown>()
function once<T>(key: readonly string[], work: () => T): T {
  const name = key.join(" ")
  if (!known.has(name)) known.set(name, work())
  return known.get(name) as T
}

/** What a commit, a branch or a tag names; undefined if nothing. */
export function commitOf(directory: string, name: string): string | undefined {
  try {
    return git(directory, "rev-parse", "--verify", "--quiet", `${name}^{commit}`).trim()
  } catch {
    return undefined
  }
}

export const mergeBaseOf = (directory: string, base: string, head: string): string =>
  once(["merge-base", directory, base, head], () => git(directory, "merge-base", base, head).trim())

/** The commits that the head alone has, oldest first, as a comparison lists them. */
export const ownCommits = (directory: string, base: string, head: string) =>
  once(["own-commits", directory, base, head], () =>
    git(directory, "log", "--reverse", "--format=%H %P", `${base}..${head}`)
      .split("\n")
      .filter(Boolean)
      .map((line) => {
        const [sha = "", ...parents] = line.split(" ").filter(Boolean)
        return { sha, parents: parents.map((parent) => ({ sha: parent })) }
      }),
  )

const isAncestor = (directory: string, commit: string, of: string): boolean =>
  once(["ancestor", directory, commit, of], () => {
    try {
      git(directory, "merge-base", "--is-ancestor", commit, of)
      return true
    } catch {
      return false
    }
  })

/** Whether the commit is one of those that the branch added. */
export const isCommitOf = (directory: string, commit: string, base: string, head: string): boolean =>
  /^[0-9a-f]{40}$/.test(commit) && isAncestor(directory, commit, head) && !isAncestor(directory, commit, base)

const statuses: Readonly<Record<string, FileDiff["status"]>> = {
  A: "added",
  D: "removed",
  M: "modified",
  R: "renamed",
  C: "copied",
  T: "changed",
}

/** The pull request's files, as the three-dot diff has them: renames found, three lines around each change. */
export const diffOf = (directory: string, base: string, head: string): ReadonlyMap<string, FileDiff> =>
  once(["diff", directory, base, head], () => {
    const from = mergeBaseOf(directory, base, head)
    const names = git(directory, "diff", "--name-status", "-M", "-z", from, head).split("\0").filter(Boolean)
    const texts = git(directory, "diff", "--no-ext-diff", "--no-textconv", "--no-color", "-M", "-U3", from, head)
      .split(/^(?=diff --git )/m)
      .filter(Boolean)
    const found = new Map<string, FileDiff>()
    while (names.length > 0) {
      const status = statuses[names.shift()?.[0] ?? ""] ?? "changed"
      const previousPath = status === "renamed" || status === "copied" ? names.shift() : undefined
      const path = names.shift() ?? ""
      // Of a file that became a link, git shows the end of one and the beginning of the other.
      const text = texts.splice(0, status === "changed" ? 2 : 1).join("")
      found.set(path, { path, status, ...(previousPath !== undefined && { previousPath }), ...patchIn(text) })
    }
    return found
  })

function patchIn(text: string): Pick<FileDiff, "patch" | "additions" | "deletions" | "hunks"> {
  const start = text.search(/^@@ /m)
  if (start < 0) return { additions: 0, deletions: 0, hunks: [] }
  const patch = text.slice(start).replace(/\n$/, "")
  const hunks: { right: Set<number>; left: Set<number> }[] = []
  let [left, right, additions, deletions] = [0, 0, 0, 0]
  for (const line of patch.split("\n")) {
    const header = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(line)
    if (header) {
      left = Number(header[1])
      right = Number(header[2])
      hunks.push({ left: new Set(), right: new Set() })
      continue
    }
    const hunk = hunks.at(-1)
    if (!hunk) continue
    if (line.startsWith("+")) {
      hunk.right.add(right++)
      additions++
    } else if (line.startsWith("-")) {
      hunk.left.add(left++)
      deletions++
    } else if (line.startsWith(" ")) {
      hunk.right.add(right++)
      hunk.left.add(left++)
    }
  }
  return { patch, additions, deletions, hunks }
}

/** Where a line of one commit is in a later one; nowhere when it was changed since. */
export function lineSince(directory: string, path: string, line: number, from: string, to: string): number | undefined {
  if (from === to) return line
  const changes = once(["since", directory, path, from, to], () =>
    [
      ...git(directory, "diff", "--no-ext-diff", "--no-color", "-U0", from, to, "--", path).matchAll(
        /^@@ -(\d+)(?:,(\d+))? \+\d+(?:,(\d+))? @@/gm,
      ),
    ].map(([, start, removed = "1", added = "1"]) => ({
      start: Number(start),
      removed: Number(removed),
      added: Number(added),
    })),
  )
  let moved = line
  for (const { start, removed, added } of changes) {
    if (removed === 0 ? line <= start : line < start) break
    if (line < start + removed) return undefined
    moved += added - removed
  }
  return moved
}
