/** Files and directories on this machine to the exports in them, each with a way to read it part by part. */
import { createReadStream } from "node:fs"
import { readdir, stat } from "node:fs/promises"
import { join } from "node:path"
import { TextDecoder } from "node:util"
import type { ExportFile } from "./exports/read-exports.ts"

/** A source that is not there, or that nobody may read. */
export class SourceError extends Error {
  override readonly name = "SourceError"
}

/** Directories are read whole, files that end in `.json`. Throws SourceError. */
export async function exportFiles(sources: readonly string[]): Promise<readonly ExportFile[]> {
  const found = await Promise.all(sources.map(filesIn))
  return [...new Set(found.flat())].map((path) => ({ path: path.replaceAll("\\", "/"), parts: () => partsOf(path) }))
}

async function filesIn(source: string): Promise<readonly string[]> {
  const kind = await stat(source).catch((error: unknown) => {
    throw new SourceError(`\`${source}\` cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  })
  if (!kind.isDirectory()) return [source]
  const names = (await readdir(source, { recursive: true })).filter((name) => name.endsWith(".json")).sort()
  if (names.length === 0) throw new SourceError(`\`${source}\` has no file that ends in \`.json\``)
  return names.map((name) => join(source, name))
}

/** UTF-8, or UTF-16 where a byte order mark says so, as PowerShell writes what it redirects. */
async function* partsOf(path: string): AsyncIterable<string> {
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
