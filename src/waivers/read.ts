/** A change and what its configuration says to the waivers that the review meets, and to those that the pull request touches. */
import type { Change } from "../change/change.ts"
import type { Source } from "../model/source.ts"
import { type WaiverChange, waiverChanges } from "./changes.ts"
import { commentWaivers, speaksToUs } from "./comments.ts"
import { type MetWaiver, sameness, type WrittenWaiver } from "./waiver.ts"

export interface ConfiguredWaivers {
  /** At the base branch's tip: these hold. */
  readonly base: readonly WrittenWaiver[]
  /** As the pull request leaves the same file. */
  readonly head: readonly WrittenWaiver[]
}

export interface ReadWaivers {
  readonly met: readonly MetWaiver[]
  readonly changes: readonly WaiverChange[]
}

/** Texts of the base branch's tip, by path, where it is not the base that is compared with; those that are not there are left out. */
export type ReadAtTip = (paths: readonly string[]) => Promise<readonly Source[]>

/**
 * A comment is new unless the base branch has the same one: at its tip, since whoever opens a pull request chooses where it parts
 * from there.
 */
export async function readWaivers(
  { headSources, baseSources }: Pick<Change, "headSources" | "baseSources">,
  configured: ConfiguredWaivers,
  rules: readonly string[],
  readAtTip: ReadAtTip | undefined,
): Promise<ReadWaivers> {
  const heads = [...headSources.values()].filter(speaksToUs)
  const bases = [...baseSources.values()].filter(speaksToUs)
  const comments = await commentWaivers(heads, rules)
  const atBase = await commentWaivers(bases, rules)
  const paths = [...new Set([...heads, ...bases].map(({ path }) => path))]
  const atTip = readAtTip && comments.length > 0 ? await commentWaivers(await readAtTip(paths), rules) : atBase
  const stood = new Set([...atTip, ...configured.base].map(sameness))
  const isNew = (waiver: Parameters<typeof sameness>[0]) => !stood.has(sameness(waiver))
  return {
    met: [
      ...comments.map((waiver): MetWaiver => ({ ...waiver, isNew: isNew(waiver) })),
      ...configured.base.map((waiver): MetWaiver => ({ ...waiver, isNew: false })),
      ...configured.head.filter(isNew).map((waiver): MetWaiver => ({ ...waiver, isNew: true })),
    ],
    changes: [...waiverChanges(atBase, comments), ...waiverChanges(configured.base, configured.head)],
  }
}
