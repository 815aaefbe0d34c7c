/** A frame of a recorded call stack to the files of the repository that it may mean. */

export interface FramePlace {
  readonly path: string
  readonly line: number
}

/** `new App (/home/ci/infra/main.ts:12:5)`, `<module> (/home/ci/app.py:4)`, `file:///home/ci/main.ts:12 (:)`, or the place alone. */
const frame = /(?:^|\(|\s)(?:file:\/\/)?((?:[A-Za-z]:)?[^():\n]+):([0-9]+)(?::[0-9]+)?\)?$/

/** What is of the libraries and of the language, not of the program. */
const foreign: ReadonlySet<string> = new Set(["node_modules", "site-packages", "dist-packages", "jsii-runtime.js"])

/** The ends of a frame's path, the longest first: a machine has the repository somewhere. None for a frame of a library. */
export function framePlaces(written: string): readonly FramePlace[] {
  const [, path = "", line = ""] =
    frame.exec(
      written
        .trim()
        .replace(/^at\s+/, "")
        .replace(/ \(:\)$/, ""),
    ) ?? []
  const parts = path
    .replaceAll("\\", "/")
    .split("/")
    .filter((part) => part !== "" && part !== ".")
  if (parts.some((part) => foreign.has(part)) || path.startsWith("node:")) return []
  return parts.map((_, from) => ({ path: parts.slice(from).join("/"), line: Number(line) }))
}

/** The first frame of a stack that lies in a file of the repository, whose paths `files` has. */
export const firstOwn = (stack: readonly string[], has: (path: string) => boolean): FramePlace | undefined =>
  stack.flatMap(framePlaces).find(({ path }) => has(path))
