/** A repository, two revisions and the settings asked for to a report: what the command line and the Action share. */
import type { Change, GivenFiles } from "./change/change.ts"
import { withGiven } from "./change/given.ts"
import { loadChange } from "./change/load.ts"
import { formats } from "./formats/index.ts"
import { waiverDeltas } from "./gate/gate-changes.ts"
import { type GateChange, loadGate, type Runner } from "./load-gate.ts"
import { type LoadedWaivers, loadWaivers, mergedWaivers } from "./load-waivers.ts"
import { saveMemory } from "./memory.ts"
import type { ConfigurationNote, Report } from "./model/report.ts"
import type { Threshold } from "./model/severity.ts"
import type { Source } from "./model/source.ts"
import {
  type CommentSettings,
  configurationIn,
  type Options,
  type ReadRuleFiles,
  readOptions,
  SettingsError,
} from "./options.ts"
import type { Difference } from "./report/place.ts"
import { previewOf } from "./report/preview.ts"
import { type Reviewed, review, reviewWithSuggestions } from "./review.ts"
import type { Rule } from "./rules/rule.ts"

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

export interface ReviewedChange {
  readonly report: Report
  readonly difference: Difference
  readonly comments: CommentSettings
  /** The rules that it was judged by. */
  readonly rules: readonly Rule[]
}

/** Throws ChangeError where there is no such change, SettingsError where the configuration cannot be used. */
export async function loadReview(request: ReviewRequest): Promise<ReviewedChange> {
  const { repo, base, head, configRevision, failOn } = request
  const { path, policy } = configurationIn(request.config)
  const read = await loadChange(
    {
      repo,
      ...(base !== undefined && { base }),
      ...(head !== undefined && { head }),
      ...(request.assemblies && { given: await givenAssemblies(request.assemblies, request.workTree ?? repo) }),
      beside: [
        { path, ...(configRevision !== undefined && { revision: configRevision }) },
        { path, side: "head" },
      ],
    },
    formats,
  )
  const plans = request.plans ?? []
  const change = plans.length === 0 ? read : withGiven(read, plans, request.workTree ?? repo, await planFormat())
  saveMemory(change.units.flatMap(({ files }) => files))
  const text = change.beside[0]
  if (text === undefined && policy === undefined && request.config !== undefined)
    throw new SettingsError([
      `config: there is no \`${path}\` at the base; the configuration is read there, never from the head`,
    ])
  const readAt = configRevision === undefined || configRevision === base ? change.base : configRevision
  const optionsWith = async (file: string | undefined, readRuleFiles: ReadRuleFiles): Promise<Options> => {
    const own = file === undefined ? {} : { file: { path, revision: "base" as const, text: file } }
    const options = await readOptions({ ...(policy && { policy }), ...own }, failOn, readRuleFiles)
    return { ...options, today: request.today }
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
  const preview = previewAt(gate, now, report)
  return {
    report: { ...report, preview },
    difference: { hunks: whole.hunks, renames: whole.renames },
    comments: options.comments,
    rules: options.inForce,
  }
}

function previewAt({ next }: GateChange, now: Reviewed, report: Report): Report["preview"] {
  if (!next) return null
  if (next.kind === "unusable") return next
  const { options } = next
  const configuration = { ...now.configuration, refused: options.refused }
  return previewOf(report, review({ ...now, options, configuration, written: mergedWaivers(now.written, options) }))
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

async function givenAssemblies({ head, base }: Assemblies, repo: string): Promise<GivenFiles> {
  const { readGiven } = await import("./change/given-directories.ts")
  return readGiven({ head, ...(base !== undefined && { base }) }, repo, (await import("./formats/cdk/index.ts")).cdk)
}

const planFormat = async () => (await import("./formats/plan/index.ts")).plan
