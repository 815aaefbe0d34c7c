/** The files that recorded expressions may read, by path. */
import { readdirSync, readFileSync } from "node:fs"
import { join, relative } from "node:path"

const directory = "test/formats/terraform/recorded/files"

export const recordedFiles = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(directory, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(directory, path).replaceAll("\\", "/"), readFileSync(path, "utf8")]),
  )
