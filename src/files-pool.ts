/** Files in memory to what gathering units asks of a repository. */
import type { FoundLine, Search } from "./change/callers.ts"
import type { Pool } from "./change/pool.ts"
import type { Revision, Source } from "./model/source.ts"

export type Sources = Readonly<Record<Revision, ReadonlyMap<string, Source>>>

export function filesPool(sources: Sources): Pool {
  const inDirectory = (directory: string, endings: readonly string[], revision: Revision): readonly Source[] =>
    [...sources[revision].values()].filter(
      ({ path }) =>
        path.slice(0, Math.max(0, path.lastIndexOf("/"))) === directory && endings.some((end) => path.endsWith(end)),
    )
  return {
    know: () => {},
    fetch: async (want, revision) =>
      want.kind === "directory"
        ? inDirectory(want.path, want.endings, revision)
        : [sources[revision].get(want.path)].filter((source) => source !== undefined),
    holds: async (directory, endings, revision) => inDirectory(directory, endings, revision).length > 0,
    diagnostics: () => [],
  }
}

export const searchFiles =
  (sources: Sources): Search =>
  async ({ pattern, endings }) => {
    const wanted = new RegExp(pattern)
    return (["base", "head"] as const).flatMap((revision) =>
      [...sources[revision].values()]
        .filter(({ path }) => endings.some((end) => path.endsWith(end)))
        .flatMap(({ path, text }) =>
          text.split("\n").flatMap((line): FoundLine[] => (wanted.test(line) ? [{ revision, path, text: line }] : [])),
        ),
    )
  }
