/** The changed files of ours to their renames and hunks, as git's patch has them. */
import type { Hunk, HunkLine } from "../model/hunk.ts"
import { ChangeError } from "./error.ts"
import { askGit } from "./git.ts"
import type { Repository } from "./repository.ts"

export interface Patch {
  /** Undefined where the file is not there. */
  readonly basePath: string | undefined
  readonly headPath: string | undefined
  readonly hunks: readonly Hunk[]
}

/** What a reviewer sees: three lines of context, renames from half equal on, whatever the attributes say. */
const AS_REVIEWED = [
  "--patch",
  "--unified=3",
  "--inter-hunk-context=0",
  "--find-renames=50%",
  "-l1000",
  "--diff-algorithm=default",
  "--indent-heuristic",
  "--text",
  "--no-color",
  "--no-ext-diff",
  "--no-textconv",
]

/** Arguments have a limit that differs between systems; what is over it goes into another call. */
const ARGUMENT_BYTES = 100_000

/** Paths that came or went should come first, so that they meet in one call and are seen as renames. */
export async function patchesOf(
  repository: Repository,
  base: string,
  head: string,
  paths: readonly string[],
): Promise<Patch[]> {
  const patches: Patch[] = []
  for (const part of inParts(paths)) {
    const args = ["diff-tree", "-r", "--raw", "-z", ...AS_REVIEWED, base, head, "--", ...part]
    patches.push(...parsePatch(await askGit(args, { env: repository.env })))
  }
  return patches
}

function inParts(paths: readonly string[]): string[][] {
  const parts: string[][] = []
  let room = 0
  for (const path of paths) {
    const size = Buffer.byteLength(path) + 1
    if (size > room) {
      parts.push([])
      room = ARGUMENT_BYTES
    }
    parts.at(-1)?.push(path)
    room -= size
  }
  return parts
}

/** Raw entries ended by NULs, one more NUL, then one section of patch for each entry, in the same order. */
export function parsePatch(output: Buffer): Patch[] {
  const { entries, end } = parseEntries(output)
  const sections = parseSections(output, end)
  let next = 0
  const patches = entries.map(({ status, basePath, headPath }): Patch => {
    // A file that became a link, or the reverse, is shown as one deleted and another added.
    const count = status === "T" ? 2 : 1
    const hunks = sections.slice(next, next + count).flat()
    next += count
    return {
      basePath,
      headPath,
      hunks: hunks.reduce((sum, { lines }) => sum + lines.length, 0) > LINE_LIMIT ? [] : hunks,
    }
  })
  if (next !== sections.length) throw new ChangeError("git's patch cannot be read")
  return patches
}

interface Entry {
  readonly status: string
  readonly basePath: string | undefined
  readonly headPath: string | undefined
}

function parseEntries(output: Buffer): { readonly entries: readonly Entry[]; readonly end: number } {
  const entries: Entry[] = []
  let at = 0
  const field = (): string => {
    const end = output.indexOf(0, at)
    if (end === -1) throw new ChangeError("git's patch cannot be read")
    const text = output.toString("utf8", at, end)
    at = end + 1
    return text
  }
  while (output[at] === 0x3a) {
    const status = field().split(" ")[4]?.[0] ?? ""
    const path = field()
    if (status === "R") entries.push({ status, basePath: path, headPath: field() })
    else {
      const basePath = status === "A" ? undefined : path
      entries.push({ status, basePath, headPath: status === "D" ? undefined : path })
    }
  }
  return { entries, end: at + 1 }
}

/** Lines of one file beyond which no reviewer is shown its difference either; GitHub ends at 20,000. */
const LINE_LIMIT = 100_000

const HUNK = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/

/**
 * Each section's hunks. A hunk's own counts say where it ends, so that no content passes for a header; and in headers git
 * writes a newline in a path as `\n`, so that no path passes for one either.
 */
function parseSections(output: Buffer, start: number): Hunk[][] {
  const sections: Hunk[][] = []
  let at = start
  while (at < output.length) {
    const end = lineEnd(output, at)
    const line = output.toString("latin1", at, Math.min(end, at + 120))
    at = end + 1
    if (line.startsWith("diff --git ")) sections.push([])
    const header = HUNK.exec(line)
    if (!header) continue
    const { hunk, next } = readHunk(output, at, header)
    sections.at(-1)?.push(hunk)
    at = next
  }
  return sections
}

function readHunk(
  output: Buffer,
  start: number,
  header: RegExpExecArray,
): { readonly hunk: Hunk; readonly next: number } {
  const [, baseStart, baseCount = "1", headStart, headCount = "1"] = header
  const hunk = {
    baseStart: Number(baseStart),
    baseLines: Number(baseCount),
    headStart: Number(headStart),
    headLines: Number(headCount),
  }
  const lines: HunkLine[] = []
  let baseLine = hunk.baseStart
  let headLine = hunk.headStart
  let baseLeft = hunk.baseLines
  let headLeft = hunk.headLines
  let at = start
  while ((baseLeft > 0 || headLeft > 0) && at < output.length) {
    const sign = output[at]
    at = lineEnd(output, at) + 1
    if (sign === PLUS) {
      lines.push({ kind: "added", headLine: headLine++ })
      headLeft--
    } else if (sign === MINUS) {
      lines.push({ kind: "deleted", baseLine: baseLine++ })
      baseLeft--
    } else if (sign !== BACKSLASH) {
      lines.push({ kind: "context", baseLine: baseLine++, headLine: headLine++ })
      baseLeft--
      headLeft--
    }
  }
  return { hunk: { ...hunk, lines }, next: at }
}

const PLUS = 0x2b
const MINUS = 0x2d
/** Begins "\ No newline at end of file", which is not a line. */
const BACKSLASH = 0x5c

function lineEnd(output: Buffer, at: number): number {
  const end = output.indexOf(10, at)
  return end === -1 ? output.length : end
}
