/** A change that was read, and the settings asked for, to a report. */
import type { Change } from "./change/change.ts"
import { waiverDeltas } from "./gate/gate-changes.ts"
import { type GateChange, loadGate } from "./load-gate.ts"
import type { ReviewRequest } from "./load-review.ts"
import { type LoadedWaivers, loadWaivers, mergedWaivers } from "./load-waivers.ts"
import { saveMemory } from "./memory.ts"
import type { ConfigurationNote, Report } from "./model/report.ts"
import type { Source } from "./model/source.ts"
import {
  type CommentSettings,
  type Criteria,
  configurationIn,
  type Options,
  type ReadRuleFiles,
  SettingsError,
} from "./options.ts"
import { readOptions } from "./read-options.ts"
import type { Difference } from "./report/place.ts"
import { previewOf } from "./report/preview.ts"
import { type Reviewed, review, reviewWithSuggestions } from "./review.ts"
import type { Rule } from "./rules/rule.ts"

export interface ReviewedChange {
  readonly report: Report
  readonly difference: Difference
  readonly comments: CommentSettings
  /** The rules that it was judged by. */
  readonly rules: readonly Rule[]
}

/** Throws ChangeError where what was asked for beside it is not there, SettingsError where the configuration cannot be used. */
export async function reviewChange(read: Change, request: ReviewRequest): Promise<ReviewedChange> {
  const { repo, base, head, configRevision, failOn } = request
  const { path, policy } = configurationIn(request.config)
  const plans = request.plans ?? []
  const change = plans.length === 0 ? read : await withPlans(read, plans, request.workTree ?? repo)
  const files = change.units.flatMap((unit) => unit.files)
  await saveMemory(files)
  const text = change.beside[0]
  if (text === undefined && policy === undefined && request.config !== undefined)
    throw new SettingsError([
      `config: there is no \`${path}\` at the base; the configuration is read there, never from the head`,
    ])
  const readAt = configRevision === undefined || configRevision === base ? change.base : configRevision
  const optionsWith = async (file: string | undefined, readRuleFiles: ReadRuleFiles): Promise<Options> => {
    const own = file === undefined ? {} : { file: { path, revision: "base" as const, text: file } }
    const options = await readOptions({ ...(policy && { policy }), ...own }, failOn, readRuleFiles)
    const { today } = request
    // What a change says of models and times is judged by the day that it was made, as far as that is over.
    const day = change.day !== undefined && change.day < today ? change.day : today
    const onThatDay = (criteria: Criteria): Criteria => ({ ...criteria, estate: { ...criteria.estate, today: day } })
    return {
      ...options,
      ...onThatDay(options),
      ...(options.tighter && { tighter: onThatDay(options.tighter) }),
      today,
    }
  }
  const options = await optionsWith(text, ruleFilesAt(repo, readAt))
  const gate = await loadGate(change, {
    paths: { configuration: path, ownRules: options.own?.directory, workflow: request.runner?.workflow },
    runner: request.runner ?? {},
    readTexts: async (paths) =>
      (await import("./change/changed-texts.ts")).readChangedTexts(repo, change.base, head, paths),
    optionsWith,
    inForce: text,
    ruleFilesOfHead: ruleFilesAt(repo, head),
  })
  const atTip = readAt === change.base ? undefined : (paths: readonly string[]) => textsAt(repo, readAt, paths)
  const waivers = await loadWaivers(change, { path, inForce: text, proposed: change.beside[1] }, options, atTip)
  const note: ConfigurationNote = {
    policy: policy ? "workflow" : "repository",
    readFrom: text === undefined ? null : { path, commit: readAt },
    rules: [...options.rules].map(([rule, severity]) => ({ rule, severity })),
    ignored: options.ignore,
    ownRules: options.own ? { ...options.own, commit: readAt } : null,
    refused: [...options.refused, ...waivers.refused],
  }
  return withGate(change, options, note, waivers, gate)
}

/** Reviewed as it is now, and where the gate itself changes, as it would be then: that changes no verdict. */
async function withGate(
  change: Change,
  options: Options,
  configuration: ConfigurationNote,
  waivers: LoadedWaivers,
  gate: GateChange,
): Promise<ReviewedChange> {
  const whole: Change = {
    ...change,
    hunks: new Map([...change.hunks, ...gate.hunks]),
    diagnostics: [...change.diagnostics, ...gate.diagnostics],
  }
  const deltas = [...gate.deltas, ...waiverDeltas(waivers.changes)]
  const now: Reviewed = { change: whole, options, configuration, written: waivers.met, gate: deltas }
  const report = await reviewWithSuggestions(now)
  const preview = await previewAt(gate, now, report)
  return {
    report: { ...report, preview },
    difference: { hunks: whole.hunks, renames: whole.renames },
    comments: options.comments,
    rules: options.inForce,
  }
}

async function previewAt({ next }: GateChange, now: Reviewed, report: Report): Promise<Report["preview"]> {
  if (!next) return null
  if (next.kind === "unusable") return next
  const { options } = next
  const configuration = { ...now.configuration, refused: options.refused }
  return previewOf(
    report,
    await review({ ...now, options, configuration, written: mergedWaivers(now.written, options) }),
  )
}

/** The files of a directory with rules, as a revision has them; left out, the work tree. */
const ruleFilesAt =
  (repo: string, revision: string | undefined): ReadRuleFiles =>
  async (directory) => {
    const { readDirectoryAt } = await import("./change/directory.ts")
    const { isRuleFile } = await import("./rules/own-rules.ts")
    return readDirectoryAt(repo, revision, directory, isRuleFile)
  }

async function textsAt(repo: string, revision: string, paths: readonly string[]): Promise<readonly Source[]> {
  const { readTextsAt } = await import("./change/texts.ts")
  return [...(await readTextsAt(repo, revision, paths))].map(([path, text]) => ({ path, revision: "base", text }))
}

async function withPlans(change: Change, plans: readonly string[], workTree: string): Promise<Change> {
  const { withGiven } = await import("./change/given.ts")
  return withGiven(change, plans, workTree, (await import("./formats/plan/index.ts")).plan)
}
