/** A pull request in a real git repository, and the Action run on it as the runner does: variables, event file, exit status. */
import { execFileSync, spawn } from "node:child_process"
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { type Command, commandsIn, injectedIn } from "./runner-commands.ts"
import { startLoopback } from "./server.ts"
import { newState, type State } from "./state.ts"

export type Files = Readonly<Record<string, string>>

/** The commits of a pull request, and a checkout of it. */
export interface PullRequest {
  readonly directory: string
  readonly gitDirectory: string
  readonly base: string
  readonly head: string
  /** Replaces the head's files by others in one more commit. */
  push(files: Files): string
  remove(): void
}

const identity = {
  GIT_AUTHOR_NAME: "Ada",
  GIT_AUTHOR_EMAIL: "ada@example.com",
  GIT_COMMITTER_NAME: "Ada",
  GIT_COMMITTER_EMAIL: "ada@example.com",
}
const when = { GIT_AUTHOR_DATE: "2026-11-24T10:00:00Z", GIT_COMMITTER_DATE: "2026-11-24T10:00:00Z" }

/** A repository with two branches: `main` with the base's files, and one with the head's. */
export function makePullRequest(base: Files, head: Files): PullRequest {
  const directory = mkdtempSync(join(tmpdir(), "ai-iam-gate-pull-"))
  const env = { PATH: process.env.PATH, HOME: directory, GIT_CONFIG_NOSYSTEM: "1", ...identity, ...when }
  const git = (...args: readonly string[]) =>
    execFileSync("git", ["-C", directory, ...args], { encoding: "utf8", env }).trim()
  let present: Files = {}
  const commit = (files: Files, message: string): string => {
    for (const path of Object.keys(present)) if (!(path in files)) rmSync(join(directory, path))
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(directory, path)), { recursive: true })
      writeFileSync(join(directory, path), text)
    }
    present = files
    git("add", "--all")
    git("commit", "--quiet", "--allow-empty", "-m", message)
    return git("rev-parse", "HEAD")
  }
  git("init", "--quiet", "--initial-branch=main")
  const baseCommit = commit(base, "Before")
  git("checkout", "--quiet", "-b", "change")
  const headCommit = commit(head, "After")
  return {
    directory,
    gitDirectory: join(directory, ".git"),
    base: baseCommit,
    head: headCommit,
    push: (files) => commit(files, "More"),
    remove: () => rmSync(directory, { recursive: true, force: true }),
  }
}

/** As much of the JSON report as tests look at. */
interface Report {
  readonly findings: readonly {
    readonly title: string
    readonly placement: string
    readonly location: { readonly path: string }
  }[]
}

export interface ActionRun {
  readonly status: number
  readonly log: string
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  /** None where the run wrote none. */
  readonly report: Report | undefined
  /** What the runner obeys of the log. */
  readonly commands: readonly Command[]
}

export const stateOf = (pull: PullRequest): State =>
  newState({
    gitDirectory: pull.gitDirectory,
    owner: "acme",
    repo: "assistant",
    number: 7,
    base: pull.base,
    head: pull.head,
  })

/** Requests that GitHub does not know or allow, commands that came into the log from outside: none after any run of ours. */
export const mistakes = ({ unknown, violations }: State, commands: readonly Command[]): readonly string[] => [
  ...unknown,
  ...violations,
  ...injectedIn(commands).map((line) => `a command that is not ours: ${line}`),
]

export interface RunOptions {
  /** `dist/index.js`, or the source of it. */
  readonly entry: string
  readonly inputs?: Readonly<Record<string, string>>
  readonly event?: string
  readonly workspace?: string
  /** Variables of the runner beside those of every run. */
  readonly variables?: Readonly<Record<string, string>>
}

/** What the event file of a push to the pull request says. */
export function payloadOf(state: State): object {
  const base = { sha: state.base, repo: { full_name: `${state.owner}/${state.repo}` } }
  const head = { sha: state.head, repo: { full_name: state.headRepository } }
  return {
    action: "synchronize",
    number: state.number,
    pull_request: {
      number: state.number,
      draft: false,
      comments: state.issueComments.length,
      review_comments: state.reviewComments.length,
      base,
      head,
    },
  }
}

/** Runs the Action's entry in a process of its own against the loopback GitHub. */
export async function runAction(state: State, options: RunOptions): Promise<ActionRun> {
  const loopback = await startLoopback(state)
  const temp = mkdtempSync(join(tmpdir(), "ai-iam-gate-run-"))
  const file = (name: string, text = "") => {
    writeFileSync(join(temp, name), text)
    return join(temp, name)
  }
  const full = `${state.owner}/${state.repo}`
  const paths = {
    event: file("event.json", JSON.stringify(payloadOf(state))),
    output: file("output"),
    summary: file("summary.md"),
  }
  const inputs = { "github-token": "loopback-token", ...options.inputs }
  const env = {
    PATH: process.env.PATH,
    HOME: temp,
    NODE_COMPILE_CACHE: join(tmpdir(), "ai-iam-gate-compiled"),
    GITHUB_ACTIONS: "true",
    GITHUB_EVENT_NAME: options.event ?? "pull_request",
    GITHUB_EVENT_PATH: paths.event,
    GITHUB_REPOSITORY: full,
    GITHUB_API_URL: loopback.url,
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_WORKSPACE: options.workspace ?? dirname(state.gitDirectory),
    GITHUB_OUTPUT: paths.output,
    GITHUB_STEP_SUMMARY: paths.summary,
    RUNNER_TEMP: temp,
    ...options.variables,
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`, value]),
    ),
  }
  try {
    const { status, log } = await finished(options.entry, env)
    const commands = commandsIn(log)
    const wrong = mistakes(state, commands)
    if (wrong.length > 0) throw new Error(`this run made mistakes:\n${wrong.join("\n")}\n${log}`)
    const outputs = readOutputs(readFileSync(paths.output, "utf8"))
    return {
      status,
      log,
      outputs,
      report: outputs.report ? (JSON.parse(readFileSync(outputs.report, "utf8")) as Report) : undefined,
      summary: readFileSync(paths.summary, "utf8"),
      commands,
    }
  } finally {
    await loopback.close()
    rmSync(temp, { recursive: true, force: true })
  }
}

function finished(entry: string, env: NodeJS.ProcessEnv): Promise<{ status: number; log: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [entry], { env, stdio: ["ignore", "pipe", "pipe"] })
    let log = ""
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk: Buffer) => (log += chunk.toString("utf8")))
    child.on("error", reject)
    child.on("close", (status) => resolve({ status: status ?? -1, log }))
  })
}

/** The runner's output file: `name<<delimiter`, lines, the delimiter. */
function readOutputs(text: string): Readonly<Record<string, string>> {
  const outputs: Record<string, string> = {}
  for (const [, name = "", , value = ""] of text.matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n\2$/gm)) outputs[name] = value
  return outputs
}
