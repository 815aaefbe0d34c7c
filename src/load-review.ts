/** A repository, two revisions and the settings asked for to a report: what the command line and the Action share. */
import { withGiven } from "./change/given.ts"
import { loadChange } from "./change/load.ts"
import { formats } from "./formats/index.ts"
import { saveMemory } from "./memory.ts"
import type { Report } from "./model/report.ts"
import type { Threshold } from "./model/severity.ts"
import { type CommentSettings, defaultConfigPath, readOptions, SettingsError } from "./options.ts"
import type { Difference } from "./report/place.ts"
import { reviewWithSuggestions } from "./review.ts"
import type { Rule } from "./rules/rule.ts"

export interface ReviewRequest {
  readonly repo: string
  /** Where files that are given have their names from, if the repository is elsewhere. */
  readonly workTree?: string
  readonly base: string | undefined
  readonly head: string | undefined
  /** Where the configuration lies, if not in its usual place; or the configuration itself. */
  readonly config: string | undefined
  /** Where the configuration is read: the base branch's tip. Left out, the base. */
  readonly configRevision?: string | undefined
  readonly failOn: Threshold | undefined
  /** Files on this machine with plans of the change. */
  readonly plans?: readonly string[]
}

export interface ReviewedChange {
  readonly report: Report
  readonly difference: Difference
  readonly comments: CommentSettings
  /** The rules that it was judged by. */
  readonly rules: readonly Rule[]
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
      beside: [{ path, ...(configRevision !== undefined && { revision: configRevision }) }],
    },
    formats,
  )
  const plans = request.plans ?? []
  const change = plans.length === 0 ? read : withGiven(read, plans, request.workTree ?? repo, await planFormat())
  saveMemory(change.units.flatMap(({ files }) => files))
  const text = inline ?? change.beside[0]
  if (text === undefined && request.config !== undefined)
    throw new SettingsError([
      `config: there is no \`${path}\` at the base; the configuration is read there, never from the head`,
    ])
  const file =
    text === undefined ? undefined : { path: inline === undefined ? path : "config", revision: "base" as const, text }
  const readAt = configRevision === undefined || configRevision === base ? change.base : configRevision
  const options = await readOptions(file, request.failOn, async (directory) => {
    const { readDirectoryAt } = await import("./change/directory.ts")
    const { isRuleFile } = await import("./rules/own-rules.ts")
    return readDirectoryAt(repo, readAt, directory, isRuleFile)
  })
  const report = await reviewWithSuggestions(change, options, {
    readFrom: file ? { path: file.path, commit: readAt } : null,
    rules: [...options.rules].map(([rule, severity]) => ({ rule, severity })),
    ignored: options.ignore,
    ownRules: options.own ? { ...options.own, commit: readAt } : null,
  })
  const difference = { hunks: change.hunks, renames: change.renames }
  return { report, difference, comments: options.comments, rules: options.inForce }
}

const planFormat = async () => (await import("./formats/plan/index.ts")).plan
