/** A repository, two revisions and the settings asked for to a report: what the command line and the Action share. */
import { withGiven } from "./change/given.ts"
import { loadChange } from "./change/load.ts"
import { formats } from "./formats/index.ts"
import { saveMemory } from "./memory.ts"
import type { ConfigurationNote, Report } from "./model/report.ts"
import type { Threshold } from "./model/severity.ts"
import type { Source } from "./model/source.ts"
import { defaultConfigPath, type Options, readOptions, SettingsError } from "./options.ts"
import type { Difference } from "./report/place.ts"
import { review } from "./review.ts"
import { readWaivers } from "./waivers/read.ts"
import type { WrittenWaiver } from "./waivers/waiver.ts"

export interface ReviewRequest {
  readonly repo: string
  readonly base: string | undefined
  readonly head: string | undefined
  /** Where the configuration lies, if not in its usual place; or the configuration itself. */
  readonly config: string | undefined
  /** Where the configuration is read: the base branch's tip. Left out, the base. */
  readonly configRevision?: string | undefined
  readonly failOn: Threshold | undefined
  /** Files on this machine with plans of the change. */
  readonly plans?: readonly string[]
  /** The day by which waivers end, in UTC: `2027-01-31`. */
  readonly today: string
}

export interface ReviewedChange {
  readonly report: Report
  readonly difference: Difference
}

/** Throws ChangeError where there is no such change, SettingsError where the configuration cannot be used. */
export async function loadReview(request: ReviewRequest): Promise<ReviewedChange> {
  const { repo, base, head, configRevision } = request
  const inline = request.config?.includes("\n") || request.config?.includes(": ") ? request.config : undefined
  const path = (inline === undefined ? request.config : undefined) ?? defaultConfigPath
  const read = await loadChange(
    {
      repo,
      ...(base !== undefined && { base }),
      ...(head !== undefined && { head }),
      beside: [
        { path, ...(configRevision !== undefined && { revision: configRevision }) },
        { path, side: "head" },
      ],
    },
    formats,
  )
  const plans = request.plans ?? []
  const change = plans.length === 0 ? read : withGiven(read, plans, repo, await planFormat())
  saveMemory(change.units.flatMap(({ files }) => files))
  const text = inline ?? change.beside[0]
  if (text === undefined && request.config !== undefined)
    throw new SettingsError([
      `config: there is no \`${path}\` at the base; the configuration is read there, never from the head`,
    ])
  const file =
    text === undefined ? undefined : { path: inline === undefined ? path : "config", revision: "base" as const, text }
  const readAt = configRevision === undefined || configRevision === base ? change.base : configRevision
  const settings = await readOptions(file, request.failOn, async (directory) => {
    const { readDirectoryAt } = await import("./change/directory.ts")
    const { isRuleFile } = await import("./rules/own-rules.ts")
    return readDirectoryAt(repo, readAt, directory, isRuleFile)
  })
  const options = { ...settings, today: request.today }
  const { met } = await readWaivers(
    change,
    { base: options.waivers.entries, head: await proposed(file, inline ?? change.beside[1], options) },
    options.inForce.map(({ id }) => id),
    readAt === change.base ? undefined : (paths) => textsAt(repo, readAt, paths),
  )
  const note: ConfigurationNote = {
    readFrom: file ? { path: file.path, commit: readAt } : null,
    rules: [...options.rules].map(([rule, severity]) => ({ rule, severity })),
    ignored: options.ignore,
    ownRules: options.own ? { ...options.own, commit: readAt } : null,
  }
  const report = review(change, options, note, met)
  return { report, difference: { hunks: change.hunks, renames: change.renames } }
}

/** The waivers that the configuration has as the pull request leaves it. Most leave it as it is. */
async function proposed(
  file: Source | undefined,
  text: string | undefined,
  { waivers }: Options,
): Promise<readonly WrittenWaiver[]> {
  if (text === file?.text) return waivers.entries
  if (text === undefined) return []
  const { proposedWaivers } = await import("./configuration/waivers.ts")
  return proposedWaivers({ path: file?.path ?? defaultConfigPath, revision: "head", text })
}

async function textsAt(repo: string, revision: string, paths: readonly string[]): Promise<readonly Source[]> {
  const { readTextsAt } = await import("./change/texts.ts")
  return [...(await readTextsAt(repo, revision, paths))].map(([path, text]) => ({ path, revision: "base", text }))
}

const planFormat = async () => (await import("./formats/plan/index.ts")).plan
