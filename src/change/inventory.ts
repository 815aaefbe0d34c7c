/** A work tree to what it holds of interest to who begins: its files, and texts that git finds in them. */
import { ChangeError } from "./error.ts"
import { askGit, fields, inDirectory, readingEnvironment, runGit } from "./git.ts"

/** Tracked files and new ones that are not ignored, by path. Throws ChangeError where there is no repository. */
export async function filesOf(directory: string): Promise<readonly string[]> {
  const asked = [...inDirectory(directory), "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
  try {
    return [...new Set(fields(await askGit(asked, { env: readingEnvironment() })))]
  } catch {
    throw new ChangeError(`\`${directory}\` is no work tree of a git repository`)
  }
}

/** Texts are looked at in so much output of git, in characters: more says nothing new. */
const longest = 1_000_000

/** What a pattern for `git grep -E` matches in the files whose names end so, each once, the most frequent first. */
export async function textsIn(
  directory: string,
  pattern: string,
  endings: readonly string[],
): Promise<readonly string[]> {
  const env = { ...readingEnvironment(), GIT_LITERAL_PATHSPECS: "0" }
  const where = endings.map((ending) => `*${ending}`)
  const { stdout } = await runGit(
    [...inDirectory(directory), "grep", "--untracked", "-hoIE", "-e", pattern, "--", ...where],
    { env },
  )
  const counts = new Map<string, number>()
  for (const line of stdout.toString("utf8").slice(0, longest).split("\n"))
    if (line !== "") counts.set(line, (counts.get(line) ?? 0) + 1)
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([text]) => text)
}
