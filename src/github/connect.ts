/** The runner's environment to a connection to its GitHub: github.com, or an enterprise's own. */
import { context } from "@actions/github"
import { connect, type GitHub } from "./client.ts"
import type { Log } from "./log.ts"
import { defaultPace, type Pace } from "./octokit.ts"
import type { Environment } from "./run.ts"

export async function connectTo(token: string, env: Environment, log: Log, pace: Pace = defaultPace): Promise<GitHub> {
  const apiUrl = env.GITHUB_API_URL || context.apiUrl
  const graphqlUrl = env.GITHUB_GRAPHQL_URL || undefined
  return connect({ token, apiUrl, graphqlUrl, pace, warn: (message) => log.debug(message) }, context.repo)
}
