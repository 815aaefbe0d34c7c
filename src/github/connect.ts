/** The runner's environment to a connection to its GitHub: github.com, or an enterprise's own. */
import { context } from "@actions/github"
import { ChangeError } from "../change/error.ts"
import { connect, type GitHub, type Repository } from "./client.ts"
import type { Log } from "./log.ts"
import { type Lookups, lookups } from "./lookups.ts"
import { type Access, defaultPace, type Pace } from "./octokit.ts"
import type { Environment } from "./run.ts"

export const connectTo = (token: string, env: Environment, log: Log, pace?: Pace): GitHub =>
  connect(accessOf(token, env, log, pace), repositoryOf(env))

export const lookUpAt = (token: string, env: Environment, log: Log, pace?: Pace): Lookups =>
  lookups(accessOf(token, env, log, pace), repositoryOf(env))

const accessOf = (token: string, env: Environment, log: Log, pace: Pace = defaultPace): Access => ({
  token,
  apiUrl: env.GITHUB_API_URL || context.apiUrl,
  graphqlUrl: env.GITHUB_GRAPHQL_URL || undefined,
  pace,
  warn: (message) => log.debug(message),
})

function repositoryOf({ GITHUB_REPOSITORY: name }: Environment): Repository {
  if (!name || !/^[^/]+\/[^/]+$/.test(name))
    throw new ChangeError("which repository this is about is not known; set GITHUB_REPOSITORY to `owner/name`")
  return context.repo
}
