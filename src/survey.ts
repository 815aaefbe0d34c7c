/** Every unit of a revision to its survey: the pipeline of the access review, on the steps that the gate takes. */
import { difference } from "./access/difference.ts"
import { pairSubjects } from "./access/subjects.ts"
import { bounded, wasCut } from "./access/work.ts"
import type { Change } from "./change/change.ts"
import { ignoredIn } from "./change/ignored.ts"
import { unitRenames } from "./change/unit-renames.ts"
import { judgeAccess } from "./judge-access.ts"
import { letGo } from "./memory.ts"
import type { Access } from "./model/access.ts"
import type { Diagnostic } from "./model/diagnostic.ts"
import type { Survey } from "./model/survey.ts"
import type { Options } from "./options.ts"
import { readRevision } from "./read-revision.ts"
import { surveyOf } from "./survey/survey-of.ts"
import { applyWaivers } from "./waivers/apply.ts"
import type { MetWaiver } from "./waivers/waiver.ts"

export interface Surveying {
  /** Read whole; its base is nothing, unless `isCompared`. */
  readonly change: Change
  readonly isCompared: boolean
  readonly options: Options
  readonly written: readonly MetWaiver[]
}

/** Pure but for what it loads. The rules speak of a revision as if all of it were new; what changed is what the gate's difference says. */
export async function survey({ change, isCompared, written, ...given }: Surveying): Promise<Survey> {
  const options = { ...given.options, ignores: ignoredIn(change, given.options.ignores) }
  const before = isCompared ? await readRevision(change.units, options, "base") : undefined
  letGo()
  const head = await readRevision(change.units, options, "head")
  const now = judgeAccess(head.access, options)
  const was = before && judgeAccess(before.access, options)
  const renames = unitRenames(change)
  const compared = before && was && bounded(() => ({ ...was, ...comparison(before.access, head.access, renames) }))
  const surveyed = bounded(() => ({
    ...surveyOf({
      head: now,
      base: compared,
      ignores: options.ignores,
      knowsOwn: options.estate.trustedAccounts.size > 0,
    }),
    isUndone: wasCut(),
  }))
  const waived = applyWaivers(
    surveyed.findings.map(({ finding }) => finding),
    written.map((waiver) => ({ ...waiver, isNew: false })),
    { today: options.today, fromPullRequest: true },
  )
  const { unrelated, ignored, isUndone, ...rest } = surveyed
  return {
    ...rest,
    base: isCompared ? change.base : null,
    head: change.head,
    findings: rest.findings.map((each, i) => ({ ...each, finding: waived.findings[i] ?? each.finding })),
    waivers: waived.waivers.filter(({ path }) => !options.ignores(path)),
    diagnostics: told(
      [...change.diagnostics, ...head.diagnostics, ...now.diagnostics, ...(compared?.diagnostics ?? [])],
      isUndone,
      options.ignores,
    ),
    stats: { unitsRead: head.units, unrelated, ignored },
  }
}

function comparison(base: Access, head: Access, renames: ReadonlyMap<string, string>) {
  const deltas = difference(base, head, renames)
  const pairs = pairSubjects(base, head, renames)
  const headKey = new Map(pairs.flatMap(({ base: b, head: h }) => (b && h ? [[b.key, h.key] as const] : [])))
  return { deltas, headKey }
}

/** Each once, in the order of their places. */
function told(
  all: readonly Diagnostic[],
  isUndone: boolean,
  ignores: (path: string) => boolean,
): readonly Diagnostic[] {
  const path = ({ at }: Diagnostic) => ("source" in at ? at.source.path : at.path)
  const place = ({ at }: Diagnostic) => ("source" in at ? at.start : -1)
  const first = new Map(all.map((each) => [[each.code, path(each), place(each), each.message].join("\n"), each]))
  const undone: Diagnostic = {
    code: "too-much-work",
    severity: "error",
    message: "there is too much to compare everybody with everybody; some ways and models are left out",
    at: { path: "." },
  }
  return [
    ...[...first.values()]
      .filter((each) => each.code === "too-much-work" || !ignores(path(each)))
      .sort((a, b) => (path(a) < path(b) ? -1 : path(a) > path(b) ? 1 : place(a) - place(b))),
    ...(isUndone ? [undone] : []),
  ]
}
