/** One command to a file of what it prints, and what came of it. The only place that starts a client. */
import { spawn } from "node:child_process"
import { createWriteStream } from "node:fs"
import { mkdir, rename, rm } from "node:fs/promises"
import { dirname } from "node:path"

/** Nothing more can be asked: what to do about it. */
export class LiveError extends Error {
  override readonly name = "LiveError"
}

export interface Answer {
  readonly status: number
  /** What it wrote to its error stream: the end of it, where that is long. */
  readonly message: string
}

const mostMessage = 4000
/** Milliseconds after which a client that prints nothing is taken to hang. */
export const patience = 600_000

/**
 * Its words are handed on as they are: no shell sees them. What it prints is written as it comes, under another name until all of it
 * is there; nobody but the user may read it. Throws LiveError where there is no such program. `patient`
 * is in milliseconds: what prints nothing for so long is stopped, and has failed.
 */
export async function ask(
  [program = "", ...words]: readonly string[],
  path: string,
  env: NodeJS.ProcessEnv,
  patient = patience,
): Promise<Answer> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const part = `${path}.part`
  const answer = await new Promise<Answer>((resolve, reject) => {
    const child = spawn(program, words, { env, stdio: ["ignore", "pipe", "pipe"] })
    const file = createWriteStream(part, { mode: 0o600 })
    let message = ""
    let status: number | undefined
    let hung = false
    const watch = setTimeout(() => {
      hung = true
      child.kill("SIGKILL")
      // What it started itself may live on, and hold these open.
      child.stdout.destroy()
      child.stderr.destroy()
      file.end()
    }, patient)
    child.stdout.on("data", () => watch.refresh())
    const settle = () => {
      if (status !== undefined && file.closed) resolve({ status, message: message.trim() })
    }
    child.stdout.pipe(file)
    child.stderr.on("data", (chunk: Buffer) => {
      watch.refresh()
      message = (message + chunk.toString("utf8")).slice(-mostMessage)
    })
    child.on("error", (error) => {
      clearTimeout(watch)
      reject(explained(error, program))
    })
    child.on("close", (code) => {
      clearTimeout(watch)
      if (hung) message = `error: the client printed nothing for ${patient / 1000} seconds, and was stopped`
      status = code ?? 1
      settle()
    })
    file.on("error", reject)
    file.on("close", settle)
  })
  await (answer.status === 0 ? rename(part, path) : rm(part, { force: true }))
  return answer
}

const explained = (error: Error, program: string): Error =>
  "code" in error && error.code === "ENOENT" ? new LiveError(`there is no \`${program}\` on the PATH`) : error
