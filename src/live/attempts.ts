/** One command, asked again while the provider says that it is asked too much, to what came of it in the end. */
import { join } from "node:path"
import { ask, LiveError } from "./ask.ts"
import type { Client, Failure } from "./client.ts"
import type { Command } from "./command.ts"

export interface Attempted {
  readonly outcome: "done" | Exclude<Failure, "throttled" | "logged-out">
  readonly message: string | null
}

export interface Attempting {
  readonly client: Client
  readonly directory: string
  readonly env: NodeJS.ProcessEnv
  /** Waits for as many milliseconds. */
  pause(milliseconds: number): Promise<void>
}

const mostAttempts = 6
const firstPause = 1000

/** Throws LiveError where there is no client, or nobody is logged in. */
export async function attempt({ words, file }: Command, how: Attempting): Promise<Attempted> {
  const { client, directory, env, pause } = how
  for (let made = 1; ; made++) {
    const { status, message } = await ask(words, join(directory, file), env).catch((error: unknown) => {
      throw error instanceof LiveError ? new LiveError(`${error.message}: ${client.install}`) : error
    })
    if (status === 0) return { outcome: "done", message: null }
    const failure = client.failureOf(status, message)
    if (failure === "logged-out") throw new LiveError(`${saidIn(message)}: ${client.login}`)
    if (failure !== "throttled") return { outcome: failure, message: saidIn(message) }
    if (made === mostAttempts) return { outcome: "failed", message: saidIn(message) }
    await pause(firstPause * 2 ** (made - 1))
  }
}

/** The line that says it, without what clients add about themselves. */
const saidIn = (message: string): string =>
  (message.split("\n").find((line) => /error|denied|unable|could not|expired|invalid/i.test(line)) ?? message)
    .trim()
    .replace(/\.$/, "")
    .slice(0, 500)
