/** What was read and judged of one revision, or of two, to the survey of it. */

import type { Access, Subject } from "../model/access.ts"
import { capabilities } from "../model/capability.ts"
import type { AccessDelta } from "../model/delta.ts"
import type { Finding } from "../model/finding.ts"
import type { Span } from "../model/source.ts"
import type { Entitlement, Survey, SurveyedFact, SurveyedFinding, SurveyedPrincipal } from "../model/survey.ts"
import type { Judgement } from "../rules/matches.ts"
import { crossingsOf } from "./crossings.ts"
import { asRows, entitlementsOf } from "./entitlements.ts"
import { modelsOf } from "./models.ts"
import { type Moves, movesOf } from "./moves.ts"
import { type Figure, type FigureRow, heldBy, type Portrait, portraitOf } from "./portrait.ts"
import { concernsAi } from "./standing.ts"
import { exceedingOf } from "./workloads.ts"

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
}

export interface ComparedRevision extends JudgedRevision {
  /** From the key of a subject there to its key at the head, where it has one. */
  readonly headKey: ReadonlyMap<string, string>
  readonly deltas: readonly AccessDelta[]
}

export type Surveyed = Pick<
  Survey,
  "principals" | "edges" | "models" | "crossings" | "facts" | "findings" | "gone" | "deltas"
> & { readonly unrelated: number; readonly ignored: number }

export function surveyOf({ head, base, ignores, knowsOwn }: SurveyParts): Surveyed {
  const now = portraitOf(head.access, toldOf(head.judgements))
  const was = base && portraitOf(base.access, toldOf(base.judgements))
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
      knowsOwn,
    ),
    facts: factsOf(head.access, isTold).filter(({ place }) => !ignores(place.source.path)),
    findings: head.judgements
      .filter(({ finding }) => said(finding))
      .map(
        (judgement): SurveyedFinding => ({
          finding: judgement.finding,
          principals: [...keysOf(judgement)].filter(isTold).sort(),
          isNew: base === undefined || !before.has(judgement.finding.fingerprint),
        }),
      ),
    gone: (base?.judgements ?? []).flatMap(({ finding }) =>
      after.has(finding.fingerprint) || !said(finding) ? [] : [finding],
    ),
    deltas: deltas.filter(({ grant }) => !ignores(grant.origin.statement.source.path)),
    unrelated: now.unrelated,
    ignored: principals.length - told.length,
  }
}

interface Pair {
  readonly now: Figure | undefined
  readonly was: Figure | undefined
}

function principalOf(pair: Pair, now: Portrait, was: Portrait | undefined, moves: Moves): SurveyedPrincipal {
  const figure = (pair.now ?? pair.was) as Figure
  const { key, subject, outsider } = figure
  const keys = [...new Set([pair.now, pair.was].flatMap((each) => each?.key ?? []))]
  const traits = subject?.traits ?? new Set(outsider?.traits)
  const cells = capabilities.flatMap((capability): SurveyedPrincipal["cells"] => {
    const after = heldBy(now, pair.now, capability)
    const before = was ? heldBy(was, pair.was, capability) : undefined
    if (after.hold === "none" && (before === undefined || before.hold === "none")) return []
    const change = before ? moves.cell(keys, capability, before.hold, after.hold) : "none"
    return [{ capability, hold: after.hold, before: before?.hold ?? "none", change, through: after.through }]
  })
  const held = new Set(cells.flatMap(({ capability, hold }) => (isOwn(hold) ? [capability] : [])))
  return {
    key,
    name: subject?.address ?? outsider?.name ?? key,
    kind: subject?.kind ?? outsider?.kind ?? "named",
    cloud: subject?.cloud ?? outsider?.cloud ?? "",
    place: subject?.span ?? null,
    traits: [...traits].sort(),
    entitlements: [
      ...entitlementsIn(pair.now, was ? moves.isMoved : () => false, "appeared"),
      ...entitlementsIn(pair.was, moves.isMoved, "vanished").filter(({ change }) => change === "vanished"),
      ...entitlementsOf(asRows((pair.now?.denies ?? []).filter(({ reaches }) => reaches.some(concernsAi)))),
    ],
    cells,
    exceeds: exceedingOf(traits, held),
    members: outsider?.members ?? [],
    change: was === undefined || (pair.now && pair.was) ? "none" : pair.now ? "appeared" : "vanished",
  }
}

const isOwn = (hold: string): boolean => hold === "certain" || hold === "possible"

function entitlementsIn(
  figure: Figure | undefined,
  isMoved: Moves["isMoved"],
  change: "appeared" | "vanished",
): readonly Entitlement[] {
  const places = new Map<string | null, FigureRow[]>()
  for (const row of figure?.rows ?? []) places.set(row.on, [...(places.get(row.on) ?? []), row])
  return [...places].flatMap(([on, rows]) => [
    ...entitlementsOf(
      rows.filter(({ grant }) => isMoved(grant)),
      change,
      on,
    ),
    ...entitlementsOf(
      rows.filter(({ grant }) => !isMoved(grant)),
      "none",
      on,
    ),
  ])
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

function factsOf({ subjects, settings, lints }: Access, isTold: (key: string) => boolean): readonly SurveyedFact[] {
  const of = (key: string) => {
    const subject = subjects.get(key)
    const keys = subject && subject.holders.length > 0 ? subject.holders : [key]
    return { subject: subject?.address ?? key, principals: keys.filter(isTold) }
  }
  return [
    ...settings.map(
      (setting): SurveyedFact => ({
        kind: "setting",
        ...of(setting.subject),
        name: setting.name,
        value: setting.value,
        instead: setting.instead ?? null,
        certainty: setting.perhaps === undefined ? "certain" : "possible",
        because: setting.perhaps ?? null,
        place: setting.span,
      }),
    ),
    ...lints.map(
      (lint): SurveyedFact => ({
        kind: "lint",
        ...of(lint.subject),
        name: lint.name,
        value: lint.text,
        instead: lint.instead ?? null,
        certainty: "certain",
        because: null,
        place: lint.span,
      }),
    ),
  ].sort((a, b) => compare(a.name, b.name) || compare(a.subject, b.subject) || byPlace(a.place, b.place))
}

export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const byPlace = (a: Span, b: Span): number => compare(a.source.path, b.source.path) || a.start - b.start
const byEnds = (a: { from: string; to: string; action: string; place: Span }, b: typeof a): number =>
  compare(a.from, b.from) || compare(a.to, b.to) || compare(a.action, b.action) || byPlace(a.place, b.place)
