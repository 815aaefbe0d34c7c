/** Argument lists to the output of git, so run that nothing in a repository can make it do anything else. */
import { type ChildProcessByStdio, spawn } from "node:child_process"
import { devNull } from "node:os"
import { delimiter, isAbsolute } from "node:path"
import type { Readable, Writable } from "node:stream"
import { ChangeError } from "./error.ts"

export interface GitResult {
  readonly status: number
  readonly stdout: Buffer
  readonly stderr: string
}

export interface GitOptions {
  readonly env: NodeJS.ProcessEnv
  readonly input?: string | Buffer
  readonly timeoutMs?: number
}

/** A local command that takes longer has hung. */
const TIMEOUT_MS = 120_000
const OUTPUT_LIMIT = 512 * 1024 * 1024

/**
 * What a repository's configuration could make git run, turned off.
 * INVARIANT: commands that could run a filter, a textconv or an external diff run in the private directory besides,
 * where there is no configuration (repository.ts).
 */
const HARDENING: readonly string[] = [
  "core.fsmonitor=false",
  `core.hooksPath=${devNull}`,
  "protocol.ext.allow=never",
  "diff.external=",
  "submodule.recurse=false",
].flatMap((setting) => ["-c", setting])

/** A directory as an argument prefix. Ownership is accepted for this very directory, in this call: containers need it. */
export const inDirectory = (directory: string): readonly string[] => [
  "-c",
  `safe.directory=${directory}`,
  "-C",
  directory,
]

/** The environment for reading: none of the caller's GIT_ variables, no prompt, no lock, no network. */
export function readingEnvironment(extra: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  return {
    ...callerEnvironment(/^GIT_EXEC_PATH$/),
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_ATTR_NOSYSTEM: "1",
    GIT_NO_LAZY_FETCH: "1",
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_LITERAL_PATHSPECS: "1",
    // No protocol has this name, so a partial clone fetches nothing, also under a git that knows no GIT_NO_LAZY_FETCH.
    GIT_ALLOW_PROTOCOL: "none",
    ...extra,
  }
}

/** Inputs of the Action, of which one is its token, and what the runner hands to actions alone. git has no use for either. */
const withheld = /^(?:INPUT_|ACTIONS_)|^(?:GITHUB|GH)_TOKEN$/i

/** What the caller set, less every GIT_ variable but those named: GIT_DIR and its like would redirect us. */
export function callerEnvironment(keep: RegExp): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = {}
  for (const [name, value] of Object.entries(process.env)) {
    if (withheld.test(name)) continue
    if (!/^GIT_/i.test(name) || keep.test(name)) env[name] = value
  }
  // A relative entry would find a program named `git` in the repository.
  const path = (process.env.PATH ?? "").split(delimiter).filter(isAbsolute).join(delimiter)
  return {
    ...env,
    PATH: path,
    LC_ALL: "C",
    GIT_TERMINAL_PROMPT: "0",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_LFS_SKIP_SMUDGE: "1",
  }
}

const hardened = (args: readonly string[]): string[] => ["--no-pager", ...HARDENING, ...args]

/** Starts git for a conversation. */
export function startGit(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): ChildProcessByStdio<Writable, Readable, null> {
  return spawn("git", hardened(args), { env, stdio: ["pipe", "pipe", "ignore"], windowsHide: true })
}

/** Runs git to its end. A status other than 0 is the caller's to judge. */
export function runGit(args: readonly string[], options: GitOptions): Promise<GitResult> {
  return new Promise((resolve, reject) => {
    const input = options.input === undefined ? "ignore" : "pipe"
    const child = spawn("git", hardened(args), { env: options.env, stdio: [input, "pipe", "pipe"], windowsHide: true })
    const chunks: Buffer[] = []
    let size = 0
    let stderr = ""
    const stop = (reason: string): void => {
      child.kill("SIGKILL")
      reject(new ChangeError(reason))
    }
    const limit = options.timeoutMs ?? TIMEOUT_MS
    const timer = setTimeout(() => stop(`git did not answer within ${limit / 1000} s`), limit)
    child.stdout?.on("data", (chunk: Buffer) => {
      size += chunk.length
      if (size > OUTPUT_LIMIT) stop("the difference is too large to be read")
      else chunks.push(chunk)
    })
    child.stderr?.on("data", (chunk: Buffer) => {
      if (stderr.length < 10_000) stderr += chunk.toString("utf8")
    })
    child.on("error", (error: NodeJS.ErrnoException) => {
      clearTimeout(timer)
      reject(notStarted(error))
    })
    child.on("close", (status) => {
      clearTimeout(timer)
      resolve({ status: status ?? -1, stdout: Buffer.concat(chunks), stderr })
    })
    // git may end before it has read everything; its status tells what happened.
    child.stdin?.on("error", () => {})
    child.stdin?.end(options.input)
  })
}

/** Runs git where anything but success is an error. */
export async function askGit(args: readonly string[], options: GitOptions): Promise<Buffer> {
  const { status, stdout, stderr } = await runGit(args, options)
  if (status !== 0) throw new ChangeError(`git could not read the repository: ${lastLine(stderr)}`)
  return stdout
}

export function notStarted(error: NodeJS.ErrnoException): ChangeError {
  if (error.code === "ENOENT") return new ChangeError("git was not found: install it, or put it on PATH")
  return new ChangeError(`git could not be started: ${error.code ?? error.message}`)
}

/** What git complained of last, as one line without its prefix. */
export function lastLine(stderr: string): string {
  const line = stderr.split("\n").findLast((each) => each.trim() !== "") ?? "no reason given"
  return line
    .replace(/^(?:fatal|error): /, "")
    .replace(/\p{Cc}/gu, "?")
    .slice(0, 300)
}

/** NUL-terminated fields. A name is whatever bytes git holds; those that are no UTF-8 are replaced. */
export function fields(output: Buffer): string[] {
  const all = output.toString("utf8").split("\0")
  if (all.at(-1) === "") all.pop()
  return all
}
