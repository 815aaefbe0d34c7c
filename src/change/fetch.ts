/** Commits that a shallow clone lacks to commits that it has. Only the Action asks for this; the command line never fetches. */
import { ChangeError, quoted } from "./error.ts"
import { callerEnvironment, inDirectory, lastLine, runGit } from "./git.ts"
import { locate } from "./location.ts"
import { openRepository } from "./repository.ts"

export interface FetchOptions {
  readonly token?: string
  /** The server that the token is for: `GITHUB_SERVER_URL`. */
  readonly serverUrl?: string
}

const FETCH_TIMEOUT_MS = 300_000

export const isShallow = async (repo: string): Promise<boolean> => (await locate(repo, [])).shallow

/** Fetches what is not there of some commits, with all their files. `remote` is a name or a URL. */
export async function fetchCommits(
  repo: string,
  remote: string,
  shas: readonly string[],
  options: FetchOptions = {},
): Promise<void> {
  const odd = shas.find((sha) => !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(sha))
  if (odd !== undefined) throw new ChangeError(`${quoted(odd)} is no commit id`)
  if (remote.startsWith("-") || /[\s\p{Cc}]/u.test(remote) || remote.includes("::")) {
    throw new ChangeError(`${quoted(remote)} is no remote; give its name or its URL`)
  }
  const { directory, shallow } = await locate(repo, [])
  const missing = await missingCommits(directory, shas)
  if (missing.length === 0) return
  const args = [
    ...["fetch", "--quiet", "--no-tags", "--no-recurse-submodules", "--no-write-fetch-head", "--no-auto-gc"],
    // A partial clone would leave out the very files that are to be read.
    "--no-filter",
    // INVARIANT: a full clone stays full. A depth would cut off the history it has, and with it every merge base.
    ...(shallow ? ["--depth=1"] : []),
    ...["--", remote, ...missing],
  ]
  const { status, stderr } = await runGit([...inDirectory(directory), ...args], {
    env: fetchEnvironment(options),
    timeoutMs: FETCH_TIMEOUT_MS,
  })
  if (status !== 0) throw new ChangeError(fetchProblem(stderr, options))
}

/** Seen through the private directory, where a partial clone starts no fetch of its own. */
async function missingCommits(repo: string, shas: readonly string[]): Promise<string[]> {
  const { reader, close } = await openRepository(repo, shas)
  try {
    const commits = await Promise.all(shas.map((sha) => reader.read(`${sha}^{commit}`)))
    return shas.filter((_, i) => commits[i]?.kind !== "commit")
  } finally {
    close()
  }
}

/**
 * The token goes by the environment: an argument list is open to every process of the machine, and a written configuration
 * outlives the job. What the caller configured for the network stays in force.
 */
function fetchEnvironment({ token, serverUrl }: FetchOptions): NodeJS.ProcessEnv {
  const env = callerEnvironment(
    /^GIT_(?:EXEC_PATH|SSH|SSH_COMMAND|SSL_\w+|ASKPASS|CONFIG_(?:COUNT|KEY_\d+|VALUE_\d+))$/,
  )
  if (token === undefined || token === "") return env
  const server = serverUrl ?? "https://github.com"
  if (!URL.canParse(server)) throw new ChangeError(`${quoted(server)} is no URL; set GITHUB_SERVER_URL`)
  const key = `http.${new URL(server).origin}/.extraheader`
  const header = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}`
  const count = Number(env.GIT_CONFIG_COUNT ?? "0") || 0
  // An empty value first drops what a checkout configured under the same key: two such headers are refused.
  return {
    ...env,
    GIT_CONFIG_COUNT: String(count + 2),
    [`GIT_CONFIG_KEY_${count}`]: key,
    [`GIT_CONFIG_VALUE_${count}`]: "",
    [`GIT_CONFIG_KEY_${count + 1}`]: key,
    [`GIT_CONFIG_VALUE_${count + 1}`]: header,
  }
}

/** What git says may repeat what it was given; the token must not get out with it. */
function fetchProblem(stderr: string, { token }: FetchOptions): string {
  const reason = lastLine(token ? stderr.replaceAll(token, "***") : stderr)
  return `the commits to compare could not be fetched: ${reason}; use actions/checkout with \`fetch-depth: 0\``
}
