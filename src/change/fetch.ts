/** Commits of a server to a git directory of our own. The one call that needs the token, and only the Action makes it. */
import { setTimeout as sleep } from "node:timers/promises"
import { ChangeError, quoted } from "./error.ts"
import { callerEnvironment, inDirectory, lastLine, runGit } from "./git.ts"

/** Where the commits of a change are had from. */
export interface Remote {
  /** `https://host/owner/name`: a URL, so that no configuration says what a name stands for. */
  readonly url: string
  readonly token?: string
}

/** The server answered, and does not have the commit: after a force push it may be gone for good. */
export class CommitGone extends ChangeError {}

const FETCH_TIMEOUT_MS = 300_000
/** What a server and git say of a commit that is not there, or that nothing leads to. */
const GONE = /not our ref|unadvertised object|find remote ref|no such remote ref/i

/** What may be over in a moment. */
const PASSING =
  /returned error: (?:5\d\d|429)|could not resolve host|timed out|connection (?:reset|refused|was)|early EOF|unexpected disconnect|hung up/i
/** Milliseconds before a fetch is tried again. */
const waits = [1000, 4000]

/** The commits alone, and all of their files. `directory` is a git directory that is ours. */
export const fetchCommits = (directory: string, remote: Remote, shas: readonly string[]): Promise<void> =>
  fetch(directory, remote, shas, ["--depth=1", "--no-filter"])

/** Commits, or branches as `refs/heads/main:refs/remotes/origin/main`, with all that came before them, and not one file. */
export const fetchHistory = (directory: string, remote: Remote, refs: readonly string[]): Promise<void> =>
  fetch(directory, remote, refs, ["--filter=tree:0"])

async function fetch(
  directory: string,
  remote: Remote,
  refs: readonly string[],
  how: readonly string[],
): Promise<void> {
  const odd = refs.find((ref) => !/^(?:[0-9a-f]{40}|[0-9a-f]{64}|refs\/heads\/[^\s:]+:refs\/[^\s:]+)$/.test(ref))
  if (odd !== undefined) throw new ChangeError(`${quoted(odd)} is no commit id`)
  const url = checkedUrl(remote)
  const args = [
    ...["fetch", "--quiet", "--no-tags", "--no-recurse-submodules", "--no-write-fetch-head", "--no-auto-gc"],
    ...how,
    ...["--", remote.url, ...refs],
  ]
  const env = fetchEnvironment(directory, url, remote.token)
  for (const wait of [...waits, undefined]) {
    const { status, stderr } = await runGit([...inDirectory(directory), ...args], { env, timeoutMs: FETCH_TIMEOUT_MS })
    if (status === 0) return
    if (wait === undefined || !PASSING.test(stderr)) throw fetchError(stderr, remote)
    await sleep(wait)
  }
}

/** What git says may repeat what it was given; the token must not get out with it. */
function fetchError(stderr: string, { token }: Remote): ChangeError {
  const reason = lastLine(token ? stderr.replaceAll(token, "***") : stderr)
  const message = `the commits to compare could not be fetched: ${reason}; give the job \`permissions: { contents: read }\`, or use actions/checkout with \`fetch-depth: 0\``
  return GONE.test(stderr) ? new CommitGone(message) : new ChangeError(message)
}

function checkedUrl({ url }: Remote): URL {
  if (!URL.canParse(url) || /[\s\p{Cc}]/u.test(url) || url.includes("::"))
    throw new ChangeError(`${quoted(url)} is no URL to fetch from; set GITHUB_SERVER_URL and GITHUB_REPOSITORY`)
  const parsed = new URL(url)
  // A runner's server is one of the first two; a file is what a mirror beside the runner is.
  if (!["https:", "http:", "file:"].includes(parsed.protocol))
    throw new ChangeError(`${quoted(url)} is fetched neither over https nor from a file`)
  return parsed
}

/**
 * The token goes by the environment: an argument list is open to every process of the machine, and a written configuration
 * outlives the job. What the caller configured for the network stays in force.
 * INVARIANT: the token is sent to the origin of the URL and to no other host, whatever that one answers.
 */
function fetchEnvironment(directory: string, url: URL, token: string | undefined): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = {
    ...callerEnvironment(/^GIT_(?:EXEC_PATH|SSL_\w+|ASKPASS|CONFIG_(?:COUNT|KEY_\d+|VALUE_\d+))$/),
    GIT_DIR: directory,
    // Neither a redirection nor an `insteadOf` gets to a protocol that was not asked for.
    GIT_ALLOW_PROTOCOL: url.protocol.slice(0, -1),
  }
  const settings: (readonly [string, string])[] = [["http.followRedirects", "false"]]
  if (token !== undefined && token !== "" && url.protocol !== "file:") {
    const header = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}`
    const key = `http.${url.origin}/.extraheader`
    // An empty value first drops what the machine configured under the same key: two such headers are refused.
    settings.push([key, ""], [key, header])
  }
  const count = Number(env.GIT_CONFIG_COUNT ?? "0") || 0
  settings.forEach(([key, value], i) => {
    env[`GIT_CONFIG_KEY_${count + i}`] = key
    env[`GIT_CONFIG_VALUE_${count + i}`] = value
  })
  return { ...env, GIT_CONFIG_COUNT: String(count + settings.length) }
}
