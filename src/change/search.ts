/** What to look for to the lines of two trees that hold it, by one `git grep`. */
import type { CallSearch } from "../formats/format.ts"
import type { Revision } from "../model/source.ts"
import type { FoundLine } from "./callers.ts"
import { runGit } from "./git.ts"
import type { Repository } from "./repository.ts"

/** Long enough for the largest repositories, short enough that nobody takes it for a hang. */
const TIMEOUT_MS = 60_000

export async function searchTrees(
  repository: Repository,
  roots: Readonly<Record<Revision, string>>,
  { pattern, endings }: CallSearch,
): Promise<readonly FoundLine[] | undefined> {
  const trees = [...new Set([roots.base, roots.head])].filter((tree) => tree !== "")
  const paths = endings.map((ending) => `*${ending}`)
  const args = ["grep", "-z", "--no-color", "--full-name", "-E", "-e", pattern, ...trees, "--", ...paths]
  const env = { ...repository.env, GIT_LITERAL_PATHSPECS: "0" }
  const { status, stdout } = await runGit(args, { env, timeoutMs: TIMEOUT_MS })
  // 1 is for nothing found; what is worse may have been found in part.
  if (status > 1) return undefined
  return stdout
    .toString("utf8")
    .split("\n")
    .flatMap((line) => found(line, roots))
}

/** `<tree>:<path>`, a NUL, the line. */
function found(line: string, roots: Readonly<Record<Revision, string>>): readonly FoundLine[] {
  const colon = line.indexOf(":")
  const end = line.indexOf("\0")
  if (colon < 0 || end < colon) return []
  const [tree, path, text] = [line.slice(0, colon), line.slice(colon + 1, end), line.slice(end + 1)]
  const revisions = (["base", "head"] as const).filter((revision) => roots[revision] === tree)
  return revisions.map((revision) => ({ revision, path, text }))
}
