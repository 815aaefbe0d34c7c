/** A checkout, a server, and commits to a git directory that holds them: the checkout itself, or one of our own beside it. */
import { copyFileSync, existsSync, readdirSync, rmSync } from "node:fs"
import { dirname, join } from "node:path"
import { ChangeError } from "./error.ts"
import { fetchCommits, fetchHistory, type Remote } from "./fetch.ts"
import { inDirectory, readingEnvironment, runGit } from "./git.ts"
import { type Found, find, locate } from "./location.ts"
import { makeBareDirectory, objectFormatOf, openRepository } from "./repository.ts"
import { checkRevision, mergeBase } from "./revision.ts"

/**
 * INVARIANT: the checkout is only read. A fetch into it could cut a full clone's history off, would be under the sway of its
 * configuration, and needs it to be ours; so what it lacks goes into a directory of our own, which borrows its objects.
 */
export interface Store {
  /** The git directory in which these commits are readable, with all their files. Fetches what is missing, by id. */
  holding(shas: readonly string[]): Promise<string>
  /** What a branch, a tag or a step back from one names in the checkout; undefined if it is not there. */
  named(revision: string): Promise<string | undefined>
  /** The common ancestor, as far as a whole checkout knows it. */
  knownAncestor(one: string, other: string): Promise<string | undefined>
  /** The common ancestor by the server's history: its commits, not their files. `one` may be a branch as `refs/heads/main`. */
  fetchedAncestor(one: string, other: string): Promise<Ancestor | undefined>
  /** The first parent of a commit; undefined of a root. */
  firstParent(sha: string): Promise<string | undefined>
  close(): void
}

export interface Ancestor {
  readonly commit: string
  /** The commit that `one` names. */
  readonly tip: string
}

/** `temporary` is where directories of our own are made; they are gone when the store is closed. */
export async function openStore(workspace: string, remote: Remote | undefined, temporary: string): Promise<Store> {
  const checkout = isCheckout(workspace) ? await find(workspace, []) : undefined
  // A partial clone has commits whose files are elsewhere.
  const lender = checkout && !isPartial(checkout) ? checkout : undefined
  const made: string[] = []
  /** Commits that git has already read where the lender keeps them. */
  const met = new Set<string>()
  let own: string | undefined

  const make = (borrowed: Found | undefined, sha: string | undefined): string => {
    const directory = makeBareDirectory(temporary, borrowed?.objects, objectFormatOf(sha))
    made.push(directory)
    const shallow = borrowed && join(dirname(borrowed.objects), "shallow")
    if (shallow !== undefined && existsSync(shallow)) copyFileSync(shallow, join(directory, "shallow"))
    return directory
  }

  const store: Store = {
    async holding(shas) {
      const here = own ?? lender?.directory
      const unmet = here === lender?.directory ? shas.filter((sha) => !met.has(sha)) : shas
      const missing = here === undefined || unmet.length === 0 ? unmet : await missingCommits(here, unmet)
      if (here !== undefined && missing.length === 0) return here
      own ??= make(lender, shas[0])
      await fetchCommits(own, known(remote), [...new Set(missing)])
      return own
    },
    async named(revision) {
      checkRevision(revision)
      if (!checkout) return undefined
      for (const name of [revision, `refs/remotes/origin/${revision}`]) {
        const args = ["rev-parse", "--verify", "--quiet", `${name}^{commit}`, "--"]
        const { status, stdout } = await runGit([...inDirectory(checkout.directory), ...args], {
          env: readingEnvironment(),
        })
        if (status === 0) return stdout.toString("utf8").trim()
      }
      return undefined
    },
    async knownAncestor(one, other) {
      if (!checkout || checkout.shallow) return undefined
      const found = await mergeBase(checkout.directory, one, other)
      if (lender && found !== undefined) for (const sha of [one, other, found]) met.add(sha)
      return found
    },
    async fetchedAncestor(one, other) {
      const history = make(undefined, other)
      const branch = one.startsWith("refs/heads/")
      await fetchHistory(history, known(remote), [branch ? `${one}:refs/heads/base` : one, other])
      const tip = branch ? (await locate(history, ["refs/heads/base"])).names[0] : one
      const commit = tip === undefined ? undefined : await mergeBase(history, tip, other)
      return commit === undefined || tip === undefined ? undefined : { commit, tip }
    },
    async firstParent(sha) {
      const { reader, close } = await openRepository(await store.holding([sha]), [sha])
      try {
        const commit = await reader.read(`${sha}^{commit}`)
        return commit.kind === "commit" ? /^parent ([0-9a-f]+)$/m.exec(headerOf(commit.bytes))?.[1] : undefined
      } finally {
        close()
      }
    },
    close() {
      for (const directory of made) rmSync(directory, { recursive: true, force: true })
    },
  }
  return store
}

/** What stands above a commit's message, where people may write what they like. */
const headerOf = (bytes: Buffer): string => bytes.toString("latin1").split("\n\n", 1)[0] ?? ""

/** Only what is there itself: a directory above it is somebody else's repository. */
const isCheckout = (directory: string): boolean =>
  existsSync(join(directory, ".git")) || ["HEAD", "objects", "refs"].every((name) => existsSync(join(directory, name)))

const isPartial = ({ objects }: Found): boolean => {
  const packs = join(objects, "pack")
  return existsSync(packs) && readdirSync(packs).some((name) => name.endsWith(".promisor"))
}

async function missingCommits(repo: string, shas: readonly string[]): Promise<string[]> {
  const { reader, close } = await openRepository(repo, shas)
  try {
    const commits = await Promise.all(shas.map((sha) => reader.read(`${sha}^{commit}`)))
    return shas.filter((_, i) => commits[i]?.kind !== "commit")
  } finally {
    close()
  }
}

function known(remote: Remote | undefined): Remote {
  if (remote) return remote
  throw new ChangeError("commits are missing, and nothing says where to fetch them; set GITHUB_REPOSITORY")
}
