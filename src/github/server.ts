/** Where GitHub is, as the runner says it. */
import type { Environment } from "./run.ts"

/** Where the repositories are: github.com, or an enterprise's own. */
export const serverOf = (env: Environment): string =>
  (env.GITHUB_SERVER_URL || "https://github.com").replace(/\/+$/, "")

/** Where the repository is to be seen; undefined where the runner does not say which it is. */
export const repositoryUrl = (env: Environment): string | undefined =>
  env.GITHUB_REPOSITORY && `${serverOf(env)}/${env.GITHUB_REPOSITORY}`
