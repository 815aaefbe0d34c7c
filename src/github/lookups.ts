/** The calls of GitHub's API that tell which commits to compare. None of them writes. */
import { ChangeError } from "../change/error.ts"
import { get, type PullRequest, readPullRequest, sha } from "../change/pull-request.ts"
import type { Ancestor } from "../change/store.ts"
import type { Repository } from "./client.ts"
import { type Access, octokitFor } from "./octokit.ts"
import { everyPage, pageSize } from "./pages.ts"

/** GitHub tells one of several: `isOnly` says whether its answer shows that there is no other. */
export interface ToldAncestor extends Ancestor {
  readonly isOnly: boolean
}

export interface Lookups {
  /** The commit that a head has in common with a commit or a branch, and what that branch names; undefined if there is none. */
  ancestor(base: string, head: string): Promise<ToldAncestor | undefined>
  defaultBranch(): Promise<string>
  /** The commit that a branch or a tag names. */
  commit(revision: string): Promise<string>
  pullRequest(number: number): Promise<PullRequest>
  /** Open pull requests, of all or of one `owner:branch`. A list does not count their comments. */
  openPullRequests(from: string | undefined): Promise<readonly PullRequest[]>
}

/** Its answers are checked as payloads are: what is not as documented is an error. */
export function lookups(access: Access, here: Repository): Lookups {
  const { rest } = octokitFor(access)
  return {
    async ancestor(base, head) {
      try {
        const basehead = `${base}...${head}`
        const { data } = await rest.repos.compareCommitsWithBasehead({ ...here, basehead, per_page: pageSize })
        const commit = checked(sha(get(data, "merge_base_commit", "sha")), "merge_base_commit.sha")
        return {
          commit,
          isOnly: isOnlyAncestor(data, commit),
          tip: checked(sha(get(data, "base_commit", "sha")), "base_commit.sha"),
        }
      } catch (error) {
        if (/no common ancestor/i.test(error instanceof Error ? error.message : "")) return undefined
        throw error
      }
    },
    async defaultBranch() {
      const { data } = await rest.repos.get(here)
      const name = get(data, "default_branch")
      return checked(typeof name === "string" ? name : undefined, "default_branch")
    },
    async commit(revision) {
      const { data } = await rest.repos.getCommit({ ...here, ref: revision, per_page: 1 })
      return checked(sha(get(data, "sha")), "sha")
    },
    async pullRequest(number) {
      const { data } = await rest.pulls.get({ ...here, pull_number: number })
      return read(data)
    },
    async openPullRequests(from) {
      const wanted = { ...here, state: "open" as const, per_page: pageSize, ...(from !== undefined && { head: from }) }
      const all = await everyPage((page) => rest.pulls.list({ ...wanted, page }))
      return all.map(read)
    },
  }
}

/** Whatever both have in common is reached from a parent of the head's own commits: they all are here, and have one such parent. */
function isOnlyAncestor(data: unknown, ancestor: string): boolean {
  const [commits, total] = [get(data, "commits"), get(data, "total_commits")]
  if (!Array.isArray(commits) || commits.length !== total) return false
  const own = new Set(commits.map((each) => get(each, "sha")))
  const parents = commits.flatMap((each) => get(each, "parents")).map((parent) => get(parent, "sha"))
  return parents.every((parent) => parent === ancestor || own.has(parent))
}

function read(data: unknown): PullRequest {
  const pull = readPullRequest("pull_request", data)
  if (pull.kind === "malformed") throw new ChangeError(`GitHub's answer is not as documented: ${pull.message}`)
  return pull
}

function checked(value: string | undefined, field: string): string {
  if (value === undefined) throw new ChangeError(`GitHub's answer has no valid \`${field}\``)
  return value
}
