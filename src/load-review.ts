/** A repository, two revisions and the settings asked for to a report: what the command line and the Action share. */
import type { GivenFiles } from "./change/change.ts"
import { loadChange } from "./change/load.ts"
import { formats } from "./formats/index.ts"
import type { Runner } from "./load-gate.ts"
import { meanwhile } from "./meanwhile.ts"
import type { Threshold } from "./model/severity.ts"
import type { Source } from "./model/source.ts"
import { configurationIn } from "./options.ts"
import type { ReviewedChange } from "./review-change.ts"

export interface ReviewRequest {
  readonly repo: string
  /** Where files that are given have their names from, if the repository is elsewhere. */
  readonly workTree?: string
  readonly base: string | undefined
  readonly head: string | undefined
  /** Where the configuration lies, if not in its usual place; or a policy that stands above that, as YAML. */
  readonly config: string | undefined
  /** Where the configuration is read: the base branch's tip. Left out, the base. */
  readonly configRevision?: string | undefined
  readonly failOn: Threshold | undefined
  /** Files on this machine with plans of the change. */
  readonly plans?: readonly string[]
  /** Directories on this machine with what a program was synthesised to. */
  readonly assemblies?: Assemblies
  /** The day by which waivers end, in UTC: `2027-01-31`. */
  readonly today: string
  /** What runs this. */
  readonly runner?: Runner
}

export interface Assemblies {
  readonly head: string
  /** Left out, it is not known what was there before. */
  readonly base?: string | undefined
}

/** Throws ChangeError where there is no such change, SettingsError where the configuration cannot be used. */
export async function loadReview(request: ReviewRequest): Promise<ReviewedChange> {
  const { repo, base, head, configRevision } = request
  const { path } = configurationIn(request.config)
  const reading = loadChange(
    {
      repo,
      ...(base !== undefined && { base }),
      ...(head !== undefined && { head }),
      ...(request.assemblies && { given: await givenAssemblies(request.assemblies, request.workTree ?? repo) }),
      beside: [
        { path, ...(configRevision !== undefined && { revision: configRevision }) },
        { path, side: "head" },
      ],
      foresee,
    },
    formats,
  )
  // What judges is loaded while git works: to load is to compile, and nothing is begun in that time.
  const judging = meanwhile(() => import("./review-change.ts"))
  const [change, { reviewChange }] = await Promise.all([reading, judging])
  return reviewChange(change, request)
}

/** Begins to load the clouds that changed files speak of. Where that fails, so it does for whoever waits for them. */
function foresee(files: readonly Source[]): void {
  import("./clouds/index.ts").then(({ foreseeClouds }) => foreseeClouds(files)).catch(() => {})
}

async function givenAssemblies({ head, base }: Assemblies, repo: string): Promise<GivenFiles> {
  const { readGiven } = await import("./change/given-directories.ts")
  return readGiven({ head, ...(base !== undefined && { base }) }, repo, (await import("./formats/cdk/index.ts")).cdk)
}
