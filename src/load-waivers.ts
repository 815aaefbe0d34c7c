/** A change, and the configuration before and after it, to the waivers that count in its review, and to those that count for nothing. */
import type { Change } from "./change/change.ts"
import { startOf } from "./model/source.ts"
import type { Options } from "./options.ts"
import type { WaiverChange } from "./waivers/changes.ts"
import { type ReadAtTip, readWaivers } from "./waivers/read.ts"
import type { MetWaiver, WrittenWaiver } from "./waivers/waiver.ts"

export interface LoadedWaivers {
  readonly met: readonly MetWaiver[]
  readonly changes: readonly WaiverChange[]
  /** Those that a central policy does not let the repository have, each with its place. */
  readonly refused: readonly string[]
}

/** The repository's own file, as it is in force and as the pull request leaves it. */
export interface OwnFile {
  readonly path: string
  readonly inForce: string | undefined
  readonly proposed: string | undefined
}

export async function loadWaivers(
  change: Change,
  file: OwnFile,
  options: Options,
  atTip: ReadAtTip | undefined,
): Promise<LoadedWaivers> {
  const base = options.waivers.entries
  const may = options.repositoryMay.has("waive")
  const rules = options.inForce.map(({ id }) => id)
  const head = may ? await proposedIn(file, base) : base
  const { met, changes } = await readWaivers(change, { base, head }, rules, atTip)
  if (may) return { met, changes, refused: [] }
  const [counting, vain] = [met.filter(isConfigured), met.filter((waiver) => !isConfigured(waiver))]
  return {
    met: counting,
    changes,
    refused: vain.map(
      ({ span }) =>
        `${span.source.path}:${startOf(span).line}: the central policy lets no repository waive what it finds`,
    ),
  }
}

const isConfigured = ({ from }: MetWaiver): boolean => from === "configuration"

/** Most pull requests leave the file as it is; what stands in a policy stays there. */
async function proposedIn(
  { path, inForce, proposed }: OwnFile,
  base: readonly WrittenWaiver[],
): Promise<readonly WrittenWaiver[]> {
  if (proposed === inForce) return base
  const elsewhere = base.filter(({ span }) => span.source.path !== path)
  if (proposed === undefined) return elsewhere
  const { proposedWaivers } = await import("./configuration/waivers.ts")
  return [...elsewhere, ...proposedWaivers({ path, revision: "head", text: proposed })]
}

/** As they would count once the pull request is merged. */
export const mergedWaivers = (met: readonly MetWaiver[], next: Options): readonly MetWaiver[] =>
  [...met.filter(({ from }) => from === "comment"), ...next.waivers.entries].map((waiver) => ({
    ...waiver,
    isNew: false,
  }))
