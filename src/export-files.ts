/** Files and directories on this machine to the exports in them, each with a way to read it part by part, and what is missing by a run's own word. */
import { createReadStream } from "node:fs"
import { readdir, readFile, stat } from "node:fs/promises"
import { dirname, join } from "node:path"
import { TextDecoder } from "node:util"
import { groupBy } from "./access/grouping.ts"
import type { ExportFile } from "./exports/read-exports.ts"
import { type Ended, keyOf, readLog, runLog } from "./live/run-log.ts"
import type { Diagnostic, Read } from "./model/diagnostic.ts"

/** A source that is not there, or that nobody may read. */
export class SourceError extends Error {
  override readonly name = "SourceError"
}

/**
 * Directories are read whole, files that end in `.json`. Where a run wrote down what it asked, that tells what each file is, and what
 * was refused. Throws SourceError.
 */
export async function exportFiles(sources: readonly string[]): Promise<Read<readonly ExportFile[]>> {
  const found = await Promise.all(sources.map(filesIn))
  const runs = await Promise.all([...new Set(found.flatMap(({ runs: each }) => each))].map(runIn))
  const commands = new Map(runs.flatMap(({ files }) => [...files]))
  return {
    value: [...new Set(found.flatMap(({ files }) => files))].map((path) => ({
      path: slashed(path),
      ...commands.get(path),
      parts: () => partsOf(path),
    })),
    diagnostics: runs.flatMap(({ diagnostics }) => diagnostics),
  }
}

const slashed = (path: string): string => path.replaceAll("\\", "/")

interface Found {
  readonly files: readonly string[]
  /** Logs of runs. */
  readonly runs: readonly string[]
}

async function filesIn(source: string): Promise<Found> {
  const kind = await stat(source).catch((error: unknown) => {
    throw new SourceError(`\`${source}\` cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  })
  if (!kind.isDirectory()) return { files: [source], runs: [] }
  const names = (await readdir(source, { recursive: true })).sort().map((name) => join(source, name))
  const [files, runs] = [names.filter((name) => name.endsWith(".json")), names.filter(isLog)]
  if (files.length === 0 && runs.length === 0) throw new SourceError(`\`${source}\` has no file that ends in \`.json\``)
  return { files, runs }
}

const isLog = (path: string): boolean => slashed(path).split("/").at(-1) === runLog

interface Run {
  readonly files: ReadonlyMap<string, Pick<ExportFile, "command" | "run">>
  readonly diagnostics: readonly Diagnostic[]
}

async function runIn(log: string): Promise<Run> {
  const [directory, ended] = [dirname(log), readLog(await readFile(log, "utf8"))]
  return {
    files: new Map(
      ended.flatMap(({ command, file }) =>
        file === null ? [] : [[join(directory, file), { command, run: directory }]],
      ),
    ),
    diagnostics: unanswered(ended, slashed(log)),
  }
}

/** What nobody answered is not known to be clean. What one service refused in one way is told once. */
function unanswered(ended: readonly Ended[], path: string): readonly Diagnostic[] {
  const missing = ended
    .filter(({ outcome }) => outcome === "refused" || outcome === "failed")
    // They ended in whatever order.
    .sort((a, b) => (keyOf(a.command) < keyOf(b.command) ? -1 : 1))
  const kindOf = ({ command, outcome, message }: Ended) => [outcome, errorIn(message), ...command.slice(0, 2)].join(" ")
  const alike = groupBy(missing, kindOf)
  return [...alike.values()].map((all) => ({
    code: "unanswered",
    severity: "error",
    message: tellingOf(all),
    at: { path },
  }))
}

function tellingOf(all: readonly Ended[]): string {
  const [first] = all
  if (!first) return ""
  const how = first.outcome === "refused" ? "refused" : "answered with an error"
  const said = first.message === null ? "" : `: ${first.message}`
  if (all.length === 1) return `\`${first.command.join(" ")}\` was ${how}${said}`
  const names = [...groupBy(all, operationOf)].map(
    ([operation, { length }]) => `\`${operation}\`${length > 1 ? ` (${length} times)` : ""}`,
  )
  return `${all.length} commands of \`${first.command.slice(0, 2).join(" ")}\` were ${how}, ${names.join(", ")}${said}`
}

/** What stands between the service and the first flag. */
const operationOf = ({ command }: Ended): string => {
  const flag = command.findIndex((word) => word.startsWith("-"))
  return command.slice(2, flag < 0 ? undefined : flag).join(" ")
}

/** Messages name what was asked about; what they say of it stands in front, or in brackets. */
const errorIn = (message: string | null): string => /\(([A-Za-z0-9_.]+)\)/.exec(message ?? "")?.[1] ?? ""

/** UTF-8, or UTF-16 where a byte order mark says so, as PowerShell writes what it redirects. */
export async function* partsOf(path: string): AsyncIterable<string> {
  let decoder: TextDecoder | undefined
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
    const bytes = chunk as Buffer
    decoder ??= new TextDecoder(
      bytes[0] === 0xff && bytes[1] === 0xfe
        ? "utf-16le"
        : bytes[0] === 0xfe && bytes[1] === 0xff
          ? "utf-16be"
          : "utf-8",
    )
    yield decoder.decode(bytes, { stream: true })
  }
  if (decoder) yield decoder.decode()
}
