/** A directory to a repository whose objects can be read, through a git directory of our own that holds nothing else. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { devNull, tmpdir } from "node:os"
import { join } from "node:path"
import { readingEnvironment } from "./git.ts"
import { type Found, find } from "./location.ts"
import { type Objects, readObjects } from "./objects.ts"

export interface Repository extends Found {
  readonly reader: Objects
  /**
   * The environment of git in the private directory. It borrows the repository's objects and has no configuration, so
   * that no filter, driver, hook, replacement or promisor remote of the repository can act.
   */
  readonly env: NodeJS.ProcessEnv
  readonly privateDirectory: string
  close(): void
}

/** Opens a repository and resolves revisions in one go. Whoever opens it closes it. */
export async function openRepository(directory: string, revisions: readonly string[]): Promise<Repository> {
  const found = await find(directory, revisions)
  const privateDirectory = makeBareDirectory(tmpdir(), found.objects, objectFormatOf(found.names[0]))
  const env = readingEnvironment({ GIT_DIR: privateDirectory, GIT_CONFIG_GLOBAL: devNull })
  const reader = readObjects(env)
  return {
    ...found,
    reader,
    env,
    privateDirectory,
    close() {
      reader.close()
      rmSync(privateDirectory, { recursive: true, force: true })
    },
  }
}

/** A bare git directory with nothing in it but, borrowed, the objects of another. Bare, so that the attributes of no checkout apply. */
export function makeBareDirectory(
  parent: string,
  borrowed: string | undefined,
  objectFormat: "sha1" | "sha256",
): string {
  const directory = mkdtempSync(join(parent, "ai-iam-gate-"))
  mkdirSync(join(directory, "refs"))
  mkdirSync(join(directory, "objects", "info"), { recursive: true })
  writeFileSync(join(directory, "HEAD"), "ref: refs/heads/none\n")
  if (borrowed !== undefined) writeFileSync(join(directory, "objects", "info", "alternates"), `${inQuotes(borrowed)}\n`)
  const sha256 = "\trepositoryformatversion = 1\n[extensions]\n\tobjectformat = sha256\n"
  writeFileSync(join(directory, "config"), `[core]\n\tbare = true\n${objectFormat === "sha256" ? sha256 : ""}`)
  return directory
}

/** Which kind of ids a repository has, by one of them. */
export const objectFormatOf = (id: string | undefined): "sha1" | "sha256" => (id?.length === 64 ? "sha256" : "sha1")

/** As git reads a path that holds unusual characters. */
const inQuotes = (path: string): string => `"${path.replace(/["\\]/g, "\\$&").replaceAll("\n", "\\n")}"`
