/** Routes of the pull request itself: what it is, its files, and lists of pull requests. */
import { type Answer, gone, ok } from "./answer.ts"
import { commitOf, diffOf, isCommitOf, mergeBaseOf, ownCommits } from "./diff.ts"
import type { Route } from "./route.ts"
import { hasPatch } from "./rules.ts"
import { type OtherPull, type State, visibleComments } from "./state.ts"
import { userOf } from "./user.ts"

const mostFiles = 3000

const repository = (fullName: string) => {
  const [owner = "", name = ""] = fullName.split("/")
  return { name, full_name: fullName, owner: userOf(owner) }
}
const end = (sha: string, ref: string, fullName: string) => {
  const repo = repository(fullName)
  return { sha, ref, label: `${repo.owner.login}:${ref}`, repo, user: repo.owner }
}
const shown = (state: State) => ({
  id: 70_000 + state.number,
  node_id: `PR_${state.number}`,
  number: state.number,
  state: state.pullState,
  locked: state.conversation === "locked",
  user: userOf(state.pullAuthor),
  base: end(state.base, "main", `${state.owner}/${state.repo}`),
  head: end(state.head, state.headBranch, state.headRepository),
  comments: state.issueComments.length,
  review_comments: visibleComments(state).length,
  changed_files: diffOf(state.gitDirectory, state.base, state.head).size,
})
const shownOther = (state: State, { number, state: its, head }: OtherPull) => ({
  id: 70_000 + number,
  number,
  state: its,
  base: end(state.base, "main", `${state.owner}/${state.repo}`),
  head: end(head.sha, head.ref, head.repository),
})

function files(state: State): Answer {
  const all = [...diffOf(state.gitDirectory, state.base, state.head).values()].slice(0, mostFiles)
  return ok(
    all.map((file) => ({
      filename: file.path,
      status: file.status,
      additions: file.additions,
      deletions: file.deletions,
      changes: file.additions + file.deletions,
      ...(file.previousPath !== undefined && { previous_filename: file.previousPath }),
      ...(hasPatch(state, file) && { patch: file.patch }),
    })),
  )
}

/** `state`, and `head=owner:branch`, which GitHub ignores when it has no colon. */
const list: Route["answer"] = (state, { query }) => {
  const label = query.get("head") ?? ""
  const wanted = query.get("state") ?? "open"
  return ok(
    [shown(state), ...state.others.map((other) => shownOther(state, other))].filter(
      (pull) => (wanted === "all" || pull.state === wanted) && (!label.includes(":") || pull.head.label === label),
    ),
  )
}

/** Either end may be a branch. */
const compare: Route["answer"] = (state, { params, query }) => {
  const [base = "", head = ""] = (params.basehead ?? "").split("...")
  const [from, to] = [commitOf(state.gitDirectory, base), commitOf(state.gitDirectory, head)]
  if (from === undefined || to === undefined) return gone
  try {
    const commits = ownCommits(state.gitDirectory, from, to)
    return ok({
      merge_base_commit: { sha: mergeBaseOf(state.gitDirectory, from, to) },
      base_commit: { sha: from },
      total_commits: commits.length,
      commits: commits.slice(0, Number(query.get("per_page") ?? 30)),
    })
  } catch {
    return { status: 404, body: { message: `No common ancestor between ${base} and ${head}.` } }
  }
}

const commit: Route["answer"] = (state, { params: { ref = "" } }) => {
  const sha = commitOf(state.gitDirectory, ref)
  return sha === undefined ? { status: 422, body: { message: `No commit found for SHA: ${ref}` } } : ok({ sha })
}

export const pulls: readonly Route[] = [
  { method: "GET", path: "", answer: () => ok({ default_branch: "main" }) },
  { method: "GET", path: "/commits/{ref}", answer: commit },
  { method: "GET", path: "/pulls", answer: list },
  { method: "GET", path: "/pulls/{pull_number}", answer: (state) => ok(shown(state)) },
  { method: "GET", path: "/pulls/{pull_number}/files", answer: files },
  { method: "GET", path: "/compare/{basehead}", answer: compare },
  {
    method: "GET",
    path: "/commits/{commit_sha}/pulls",
    answer: (state, { params: { commit_sha: sha = "" } }) =>
      ok([
        ...(isCommitOf(state.gitDirectory, sha, state.base, state.head) ? [shown(state)] : []),
        ...state.others.filter(({ head }) => head.sha === sha).map((other) => shownOther(state, other)),
      ]),
  },
]
