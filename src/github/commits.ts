/** An event to the commits to compare, fetched where a shallow checkout lacks them. */

import { ChangeError } from "../change/error.ts"
import type { Event } from "../change/event.ts"
import { fetchCommits, isShallow } from "../change/fetch.ts"
import { mergeBase } from "../change/revision.ts"
import type { Inputs } from "./inputs.ts"
import { logTo } from "./log.ts"
import type { Environment } from "./run.ts"

export interface Commits {
  readonly base: string
  readonly head: string
  /** Where the configuration is read: the base branch's tip, since the author of a pull request chooses the merge base. */
  readonly configuration: string
  readonly pullRequest?: { readonly number: number; readonly comments: number | undefined }
}

export async function commitsOf(event: Event, inputs: Inputs, env: Environment, workspace: string): Promise<Commits> {
  if (inputs.base !== undefined && inputs.head !== undefined) {
    return {
      base: inputs.base,
      head: inputs.head,
      configuration: inputs.base,
      ...(event.kind === "pull-request" && { pullRequest: event }),
    }
  }
  const fetch = (shas: readonly string[]) =>
    fetchCommits(workspace, "origin", shas, {
      ...(inputs.token !== "" && { token: inputs.token }),
      ...(env.GITHUB_SERVER_URL && { serverUrl: env.GITHUB_SERVER_URL }),
    })
  switch (event.kind) {
    case "pull-request": {
      const base = await commonBase(event.baseSha, event.headSha, inputs, env, workspace)
      await fetch([...new Set([base, event.headSha, event.baseSha])])
      return { base, head: event.headSha, configuration: event.baseSha, pullRequest: event }
    }
    case "merge-group":
      await fetch([event.base, event.head])
      return { base: event.base, head: event.head, configuration: event.base }
    case "push": {
      if (event.before === undefined)
        throw new ChangeError(
          "this push made the branch, so there is nothing to compare with; give the inputs `base` and `head`",
        )
      await fetch([event.before, event.after])
      return { base: event.before, head: event.after, configuration: event.before }
    }
    case "manual":
      throw new ChangeError("this event names no commits; give the inputs `base` and `head`")
  }
}

/** From the clone where it is whole, else from GitHub. */
async function commonBase(
  base: string,
  head: string,
  inputs: Inputs,
  env: Environment,
  workspace: string,
): Promise<string> {
  const known = (await isShallow(workspace)) ? undefined : await mergeBase(workspace, base, head)
  if (known !== undefined) return known
  const { connectTo } = await import("./connect.ts")
  const github = await connectTo(
    inputs.token,
    env,
    logTo(() => {}),
  )
  try {
    return await github.mergeBase(base, head)
  } catch (error) {
    throw new ChangeError(
      `where the branches parted cannot be found: the checkout is shallow, and GitHub answered: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
}
