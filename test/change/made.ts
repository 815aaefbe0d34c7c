/** Git repositories made for one test in a temporary directory, and a small format to read them with. */
import { execFileSync } from "node:child_process"
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import type { Format, FormatEntry, Want } from "../../src/formats/format.ts"

const who = { NAME: "A", EMAIL: "a@example.com", DATE: "2026-01-02T03:04:05Z" }
const gitEnv: NodeJS.ProcessEnv = {
  PATH: process.env.PATH,
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
  ...Object.fromEntries(
    ["AUTHOR", "COMMITTER"].flatMap((role) => Object.entries(who).map(([key, value]) => [`GIT_${role}_${key}`, value])),
  ),
}

export interface Made {
  readonly directory: string
  git(...args: string[]): string
  write(files: Readonly<Record<string, string | Buffer | null>>): void
  /** Writes, stages and commits; null deletes. Answers the commit's id. */
  commit(files: Readonly<Record<string, string | Buffer | null>>): string
}

const roots: string[] = []

export function temporary(): string {
  const root = mkdtempSync(join(tmpdir(), "change-test-"))
  roots.push(root)
  return root
}

export function removeAll(): void {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true, force: true })
}

export function makeRepository(...options: string[]): Made {
  const directory = temporary()
  const git = (...args: string[]): string =>
    execFileSync("git", ["-C", directory, ...args], { env: gitEnv, stdio: ["ignore", "pipe", "pipe"] }).toString()
  const write: Made["write"] = (files) => {
    for (const [path, content] of Object.entries(files)) {
      const at = join(directory, path)
      if (content === null) rmSync(at, { recursive: true })
      else {
        mkdirSync(dirname(at), { recursive: true })
        writeFileSync(at, content)
      }
    }
  }
  execFileSync("git", ["init", "-q", "-b", "main", ...options, directory], { env: gitEnv })
  return {
    directory,
    git,
    write,
    commit(files) {
      write(files)
      git("add", "-A")
      git("commit", "-q", "--allow-empty", "-m", "a commit")
      return git("rev-parse", "HEAD").trim()
    },
  }
}

/** A clone with a history of its own settings: `...args` as for `git clone`. */
export function cloneOf(source: string, ...args: string[]): Made {
  const directory = join(temporary(), "clone")
  execFileSync("git", ["clone", "-q", ...args, source, directory], { env: gitEnv, stdio: ["ignore", "pipe", "pipe"] })
  const git = (...rest: string[]): string =>
    execFileSync("git", ["-C", directory, ...rest], { env: gitEnv, stdio: ["ignore", "pipe", "pipe"] }).toString()
  const nothing = (): never => {
    throw new Error("a clone is only read")
  }
  return { directory, git, write: nothing, commit: nothing }
}

/**
 * `.conf` files, a unit for each directory. A line `include <path>` wants a file, `module <path>` a directory. `.data` files
 * are its own where they begin with "conf:", and if they are broken, where they hold "broken conf".
 */
const conf: Format = {
  name: "conf",
  claims: (file) => file.path.endsWith(".conf") || file.text.startsWith("conf:"),
  marks: (file) => file.path.endsWith(".conf") || file.text.includes("broken conf"),
  unit: (path) => directoryOf(path),
  wants(file) {
    const lines = file.text.split("\n").map((line) => line.split(" "))
    return [
      { kind: "directory", path: directoryOf(file.path), endings: [".conf"] },
      ...lines.flatMap(([word, path = ""]): Want[] => {
        if (word === "include") return [{ kind: "file", path }]
        return word === "module" ? [{ kind: "directory", path, endings: [".conf"] }] : []
      }),
    ]
  },
  read: () => ({ value: [], diagnostics: [] }),
}

const directoryOf = (path: string): string => (path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "")

export const formats: readonly FormatEntry[] = [
  { name: "conf", mayClaim: (path) => /\.(?:conf|data)$/.test(path), load: () => Promise.resolve(conf) },
]
