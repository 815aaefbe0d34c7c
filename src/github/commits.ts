/** An event to the commits to compare: two for the gate, two for each pull request that a run posts on, or none. */
import { ChangeError, quoted } from "../change/error.ts"
import { type Event, type Push, stillOpen, type WorkflowRun } from "../change/event.ts"
import { CommitGone } from "../change/fetch.ts"
import { type MalformedPayload, type PullRequest, sha } from "../change/pull-request.ts"
import type { Ancestor, Store } from "../change/store.ts"
import type { Inputs } from "./inputs.ts"
import type { Log } from "./log.ts"
import type { Lookups } from "./lookups.ts"
import type { Environment } from "./run.ts"

export interface Commits {
  readonly base: string
  readonly head: string
  /** Where the configuration is read: the base branch's tip, since the author of a pull request chooses the merge base. */
  readonly configuration: string
  /** A git directory that holds them. */
  readonly repository: string
  readonly pullRequest?: Pick<PullRequest, "number" | "comments">
}

export type Comparison =
  /** The verdict is this run's. */
  | { readonly kind: "gate"; readonly commits: Commits }
  /** Another workflow's run has the verdict; this one posts what that one may not. */
  | { readonly kind: "post"; readonly each: readonly Commits[] }
  /** There is nothing to judge. Says why, in a sentence's words. */
  | { readonly kind: "nothing"; readonly why: string }

export interface Surroundings {
  readonly inputs: Pick<Inputs, "base" | "head">
  readonly env: Environment
  readonly store: Store
  readonly log: Log
  /** Connected only when a question comes up. */
  lookUp(): Promise<Lookups>
}

/** Throws ChangeError where the commits cannot be had. */
export async function commitsOf(event: Event | MalformedPayload, around: Surroundings): Promise<Comparison> {
  const { inputs } = around
  if (inputs.base !== undefined && inputs.head !== undefined) return given(inputs.base, inputs.head, event, around)
  switch (event.kind) {
    case "malformed":
      throw new ChangeError(event.message)
    case "nothing":
      return event
    case "pull-request":
      return { kind: "gate", commits: await pullRequestCommits(event, around) }
    case "pull-request-number": {
      const pull = await asked(around, "for the pull request", (lookUp) => lookUp.pullRequest(event.number))
      return commitsOf(stillOpen(pull), around)
    }
    case "merge-group":
      return gate(event.base, event.head, event.base, around)
    case "push":
      return pushed(event, around)
    case "workflow-run":
      return posting(event, around)
    case "manual":
      return manual(event.defaultBranch, around)
  }
}

/** Inputs that name both commits overrule the event, but not whose configuration counts on a pull request. */
async function given(
  base: string,
  head: string,
  event: Event | MalformedPayload,
  around: Surroundings,
): Promise<Comparison> {
  const [from, to] = [await commitNamed(base, around), await commitNamed(head, around)]
  const configuration = event.kind === "pull-request" ? event.baseSha : from
  const found = await gate(from, to, configuration, around)
  return event.kind === "pull-request" ? { ...found, commits: { ...found.commits, pullRequest: event } } : found
}

async function gate(
  base: string,
  head: string,
  configuration: string,
  { store }: Surroundings,
): Promise<Extract<Comparison, { kind: "gate" }>> {
  const repository = await store.holding([...new Set([base, head, configuration])])
  return { kind: "gate", commits: { base, head, configuration, repository } }
}

/**
 * INVARIANT: both ends come from the pull request, never from GITHUB_SHA or the work tree. Those are the merge commit, whose
 * lines are not the head's, or another branch altogether under `pull_request_target`.
 */
async function pullRequestCommits(pull: PullRequest, around: Surroundings): Promise<Commits> {
  const ancestor = await ancestorOf(pull.baseSha, pull.headSha, around)
  if (!ancestor) throw new ChangeError(`pull request #${pull.number} has no commit in common with its base branch`)
  const { commits } = await gate(ancestor.commit, pull.headSha, pull.baseSha, around)
  return { ...commits, pullRequest: pull }
}

async function pushed(push: Push, around: Surroundings): Promise<Comparison> {
  const { before, after } = push
  await around.store.holding([after])
  if (before !== undefined) {
    try {
      return await gate(before, after, before, around)
    } catch (error) {
      if (!(error instanceof CommitGone)) throw error
      around.log.info(
        `${before.slice(0, 12)} is gone, as after a force push; comparing with the default branch instead`,
      )
    }
  }
  const branch = push.defaultBranch ?? (await defaultBranchOf(around))
  if (push.branch === branch)
    return before === undefined
      ? { kind: "nothing", why: "the push made the default branch, so there is nothing to compare with" }
      : withFirstParent(after, around)
  const ancestor = await ancestorOf(`refs/heads/${branch}`, after, around)
  if (!ancestor) return withFirstParent(after, around)
  return gate(ancestor.commit, after, ancestor.tip, around)
}

async function manual(defaultBranch: string | undefined, around: Surroundings): Promise<Comparison> {
  const { inputs, env } = around
  const head = await commitNamed(inputs.head ?? env.GITHUB_SHA ?? "HEAD", around)
  if (inputs.base !== undefined) {
    const base = await commitNamed(inputs.base, around)
    return gate(base, head, base, around)
  }
  const branch = defaultBranch ?? (await defaultBranchOf(around))
  const ancestor = await ancestorOf(`refs/heads/${branch}`, head, around)
  return ancestor && ancestor.commit !== head
    ? gate(ancestor.commit, head, ancestor.tip, around)
    : withFirstParent(head, around)
}

async function withFirstParent(head: string, around: Surroundings): Promise<Comparison> {
  const parent = await around.store.firstParent(head)
  if (parent === undefined)
    return { kind: "nothing", why: `${head.slice(0, 12)} is the first commit, so there is nothing to compare with` }
  around.log.info(`comparing ${head.slice(0, 12)} with its first parent ${parent.slice(0, 12)}, since no base is given`)
  return gate(parent, head, parent, around)
}

/**
 * Open pull requests whose head is the commit that the other run looked at. A branch that moved on since has a run of its own
 * to come.
 */
async function posting(run: WorkflowRun, around: Surroundings): Promise<Comparison> {
  const open = (from: string | undefined) =>
    asked(around, "for open pull requests", (lookUp) => lookUp.openPullRequests(from))
  const isFrom = ({ headRepo }: PullRequest) => headRepo?.toLowerCase() === run.headRepo?.toLowerCase()
  const narrow = run.headRepo !== null && run.headBranch !== undefined
  const owner = run.headRepo?.split("/")[0]
  const ofBranch = narrow ? (await open(`${owner}:${run.headBranch}`)).filter(isFrom) : []
  // An owner who was renamed is known by the other name: then all of them are looked through.
  const pulls = ofBranch.length > 0 ? ofBranch : (await open(undefined)).filter(isFrom)
  const wanted = pulls.filter(({ headSha }) => headSha === run.headSha)
  if (wanted.length === 0) {
    const moved = pulls.length > 0 && narrow && pulls === ofBranch
    const why = moved ? "its branch moved on since, and the newer run posts" : "no open pull request has it as its head"
    return { kind: "nothing", why: `nothing is posted for ${run.headSha.slice(0, 12)}: ${why}` }
  }
  const each: Commits[] = []
  for (const pull of wanted) each.push(await pullRequestCommits(pull, around))
  return { kind: "post", each }
}

const defaultBranchOf = (around: Surroundings): Promise<string> =>
  asked(around, "for the default branch", (lookUp) => lookUp.defaultBranch())

/** What only GitHub knows; that it does not answer is no fault of ours. */
async function asked<T>(around: Surroundings, what: string, ask: (lookUp: Lookups) => Promise<T>): Promise<T> {
  try {
    return await ask(await around.lookUp())
  } catch (error) {
    throw new ChangeError(
      `GitHub was asked ${what} in vain: ${messageOf(error)}; run it again, or give the inputs \`base\` and \`head\``,
    )
  }
}

/** From the checkout where it is whole, else from the API, else from the history, which is fetched for it. `one` may be a branch. */
async function ancestorOf(one: string, head: string, around: Surroundings): Promise<Ancestor | undefined> {
  const { store, log } = around
  const branch = /^refs\/heads\/(.+)$/s.exec(one)?.[1]
  const tip = branch === undefined ? one : await store.named(`refs/remotes/origin/${branch}`)
  const known = tip === undefined ? undefined : await store.knownAncestor(tip, head)
  if (known !== undefined && tip !== undefined) return { commit: known, tip }
  try {
    const told = await (await around.lookUp()).ancestor(branch ?? one, head)
    if (!told || told.isOnly) return told
    log.debug("the branches may have parted in several places, so their history is asked for")
  } catch (error) {
    log.debug(`where the branches parted is not to be had from the API: ${messageOf(error)}`)
  }
  try {
    return await store.fetchedAncestor(one, head)
  } catch (error) {
    throw new ChangeError(`where the branches parted cannot be found: ${messageOf(error)}`)
  }
}

/** A commit's id as it is; a name as the checkout has it, or GitHub. */
async function commitNamed(revision: string, around: Surroundings): Promise<string> {
  const id = sha(revision) ?? (await around.store.named(revision))
  if (id !== undefined) return id
  try {
    return await (await around.lookUp()).commit(revision)
  } catch (error) {
    throw new ChangeError(
      `unknown revision ${quoted(revision)}; give a branch, a tag or a commit of this repository (${messageOf(error)})`,
    )
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
