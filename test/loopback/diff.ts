/** Two commits to the lines on which GitHub lets one comment: those that git's own diff shows, with three lines around. */
import { execFileSync } from "node:child_process"

export interface FileDiff {
  readonly path: string
  /** Of each hunk, the lines that are shown of the head, and of the base. */
  readonly hunks: readonly { readonly right: ReadonlySet<number>; readonly left: ReadonlySet<number> }[]
}

const git = (directory: string, ...args: readonly string[]): string =>
  execFileSync("git", [`--git-dir=${directory}`, ...args], { encoding: "utf8", maxBuffer: 1 << 28 })

/** Undefined where git answers by its status alone. */
const asked = (directory: string, ...args: readonly string[]): string | undefined => {
  try {
    return git(directory, ...args).trim()
  } catch {
    return undefined
  }
}

export const commitOf = (directory: string, name: string): string | undefined =>
  asked(directory, "rev-parse", "--verify", "--quiet", `${name}^{commit}`)

export const mergeBaseOf = (directory: string, base: string, head: string): string | undefined =>
  asked(directory, "merge-base", base, head)

export const isCommitOf = (directory: string, commit: string, head: string): boolean =>
  asked(directory, "merge-base", "--is-ancestor", commit, head) !== undefined

/** The pull request's files, as the three-dot diff has them. */
export function diffOf(directory: string, base: string, head: string): ReadonlyMap<string, FileDiff> {
  const from = mergeBaseOf(directory, base, head) ?? base
  const files = git(directory, "diff", "--name-status", "-M", "-z", from, head).split("\0").filter(Boolean)
  const found = new Map<string, FileDiff>()
  for (let i = 0; i < files.length; ) {
    const status = files[i] ?? ""
    const renamed = status.startsWith("R") || status.startsWith("C")
    const paths = renamed ? [files[i + 1] ?? "", files[i + 2] ?? ""] : [files[i + 1] ?? ""]
    i += renamed ? 3 : 2
    const path = paths.at(-1) ?? ""
    found.set(path, {
      path,
      hunks: hunksIn(git(directory, "diff", "--no-ext-diff", "--no-color", "-M", "-U3", from, head, "--", ...paths)),
    })
  }
  return found
}

function hunksIn(patch: string): FileDiff["hunks"] {
  const hunks: { right: Set<number>; left: Set<number> }[] = []
  let [left, right] = [0, 0]
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
    if (line.startsWith("+")) hunk.right.add(right++)
    else if (line.startsWith("-")) hunk.left.add(left++)
    else if (line.startsWith(" ")) {
      hunk.right.add(right++)
      hunk.left.add(left++)
    }
  }
  return hunks
}
