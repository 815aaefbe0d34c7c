/** What was read and judged of one revision, or of two, to the survey of it. */
import type { Access, Subject } from "../model/access.ts"
import type { AccessDelta } from "../model/delta.ts"
import type { Finding } from "../model/finding.ts"
import type { Survey, SurveyedFinding } from "../model/survey.ts"
import type { Judgement } from "../rules/matches.ts"
import { crossingsOf } from "./crossings.ts"
import { factsOf } from "./facts.ts"
import { modelsOf } from "./models.ts"
import { movesOf } from "./moves.ts"
import { byEnds, byPlace, compare } from "./order.ts"
import { type Abroad, portraitOf } from "./portrait.ts"
import { principalOf } from "./principals.ts"

/** A revision that was read, and what the rules say of it as if all of it were new. */
export interface JudgedRevision {
  readonly access: Access
  readonly judgements: readonly Judgement[]
}

export interface SurveyParts {
  readonly head: JudgedRevision
  /** What is compared with. */
  readonly base: ComparedRevision | undefined
  readonly ignores: (path: string) => boolean
  /** Whether the configuration says which accounts, projects and tenants are trusted. */
  readonly knowsOwn: boolean
  readonly abroad: Abroad
}

export interface ComparedRevision extends JudgedRevision {
  /** From the key of a subject there to its key at the head, where it has one. */
  readonly headKey: ReadonlyMap<string, string>
  readonly deltas: readonly AccessDelta[]
}

export type Surveyed = Pick<
  Survey,
  "principals" | "edges" | "models" | "crossings" | "outward" | "facts" | "findings" | "gone" | "deltas"
> & { readonly unrelated: number; readonly ignored: number }

export function surveyOf({ head, base, ignores, knowsOwn, abroad }: SurveyParts): Surveyed {
  const now = portraitOf(head.access, toldOf(head.judgements), abroad)
  const was = base && portraitOf(base.access, toldOf(base.judgements), abroad)
  const deltas = base?.deltas.filter((delta) => delta.kind === "permission") ?? []
  const moves = movesOf(deltas, [...now.figures.values(), ...(was?.figures.values() ?? [])])
  const baseKeys = new Map([...(base?.headKey ?? [])].map(([from, to]) => [to, from]))
  const pairs = [
    ...[...now.figures.values()].map((figure) => ({
      now: figure,
      was: was?.figures.get(baseKeys.get(figure.key) ?? figure.key),
    })),
    ...[...(was?.figures.values() ?? [])]
      .filter(({ key }) => !now.figures.has(base?.headKey.get(key) ?? key))
      .map((figure) => ({ now: undefined, was: figure })),
  ]
  const principals = pairs
    .map((pair) => principalOf(pair, now, was, moves))
    .sort((a, b) => compare(a.name, b.name) || compare(a.key, b.key))
  const told = principals.filter(({ place }) => place === null || !ignores(place.source.path))
  const kept = new Set(told.map(({ key }) => key))
  const isTold = (key: string) => kept.has(key)
  const before = new Set(base?.judgements.map(({ finding }) => finding.fingerprint))
  const after = new Set(head.judgements.map(({ finding }) => finding.fingerprint))
  const said = ({ location }: Finding) => !ignores(location.source.path)
  return {
    principals: told.map((each) => ({ ...each, members: each.members.filter(isTold) })),
    edges: now.edges.filter(({ from, to }) => isTold(from) && isTold(to)).sort(byEnds),
    models: modelsOf([...now.figures.values()].filter(({ key }) => isTold(key))),
    crossings: crossingsOf(
      now.standings.filter(({ subject }) => isTold(subject.key)),
      now.isInView,
      knowsOwn,
    ),
    outward: now.outward.filter(({ from }) => isTold(from)),
    facts: factsOf(head.access, isTold).filter(({ place }) => !ignores(place.source.path)),
    findings: head.judgements
      .filter(({ finding }) => said(finding))
      .map(
        (judgement): SurveyedFinding => ({
          finding: judgement.finding,
          principals: [...keysOf(judgement)].filter(isTold).sort(),
          isNew: base === undefined || !before.has(judgement.finding.fingerprint),
        }),
      )
      .sort((a, b) => byPlace(a.finding.location, b.finding.location) || compare(a.finding.rule, b.finding.rule)),
    gone: (base?.judgements ?? []).flatMap(({ finding }) =>
      after.has(finding.fingerprint) || !said(finding) ? [] : [finding],
    ),
    deltas: deltas.filter(({ grant }) => !ignores(grant.origin.statement.source.path)),
    unrelated: now.unrelated,
    ignored: principals.length - told.length,
  }
}

/** Keys of those whom a judgement is about. */
function keysOf({ cause }: Judgement): ReadonlySet<string> {
  const subjects: readonly Subject[] =
    cause.kind === "rows"
      ? cause.rows.map(({ subject }) => subject)
      : cause.kind === "settings"
        ? cause.deltas.map(({ subject }) => subject)
        : cause.kind === "lint"
          ? [cause.delta.subject]
          : []
  return new Set(subjects.flatMap(({ key, holders }) => (holders.length > 0 ? holders : [key])))
}

const toldOf = (judgements: readonly Judgement[]): ReadonlySet<string> =>
  new Set(judgements.flatMap((judgement) => [...keysOf(judgement)]))
