/** What the evaluation of rules passes on: a rule with the rows that it holds of, and what it is judged in the light of. */
import type { Subject } from "../model/access.ts"
import type { GateDelta, LintDelta, PermissionDelta, SettingDelta } from "../model/delta.ts"
import type { Finding } from "../model/finding.ts"
import { type Certainty, rankOf, type Severity } from "../model/severity.ts"
import type { Span } from "../model/source.ts"
import { match, type Row } from "./match.ts"
import type { Rule } from "./rule.ts"

export interface Context {
  /** Whether a text stands on a line that the pull request added or deleted. */
  readonly changed: (span: Span) => boolean
  /** Rule ids, or globs of them, with the severity that the configuration gives them. */
  readonly severity: ReadonlyMap<string, Severity | "off">
  /** The same for some paths only; the first that says something of a rule decides there. */
  readonly paths: readonly PathRules[]
  /** Globs of identities whose far rights are meant. */
  readonly breakGlass: readonly string[]
}

export interface PathRules {
  readonly takes: (path: string) => boolean
  readonly rules: ReadonlyMap<string, Severity | "off">
}

/** A row of this pull request. */
export type NewRow = Row & { readonly delta: PermissionDelta }

/** A rule that holds of rows: one row, or several of one subject. */
export interface Match {
  readonly rule: Rule
  /** Rows of this pull request, the one to blame first. */
  readonly rows: readonly NewRow[]
  /** How many of them are what the rule is about; the others make it dangerous. */
  readonly leading: number
  /** Rows that were there before and complete a combination. */
  readonly others: readonly Row[]
  readonly certainty: Certainty
  /** Why it is only possible. */
  readonly because?: string
}

/** A finding with what a mend of it is to work on. */
export interface Judgement {
  readonly finding: Finding
  readonly rule: Rule
  readonly cause: Cause
}

export type Cause =
  /** What the rule is about, and what of this pull request makes it dangerous. */
  | { readonly kind: "rows"; readonly rows: readonly NewRow[]; readonly besides: readonly NewRow[] }
  | { readonly kind: "settings"; readonly deltas: readonly SettingDelta[] }
  | { readonly kind: "lint"; readonly delta: LintDelta }
  | { readonly kind: "gate"; readonly delta: GateDelta }

/** Each once, as it first occurs. */
export function subjectsOf(matches: readonly Match[]): readonly Subject[] {
  const found = new Map<string, Subject>()
  for (const { rows } of matches)
    for (const { subject } of rows) if (!found.has(subject.key)) found.set(subject.key, subject)
  return [...found.values()]
}

/** What the rule's grades say of the match: the first that holds of one of its rows; low at most where nothing ties it to AI. */
export function severityOf({ rule, rows, others }: Match): Severity {
  const holds = ({ when }: Rule["severity"][number]) =>
    when === undefined || [...rows, ...others].some((row) => match(when, row).length > 0)
  const graded = rule.severity.find(holds)?.is ?? "medium"
  return rows.some(({ delta }) => delta.unrelated) && rankOf(graded) > rankOf("low") ? "low" : graded
}

/** The gravest first, else in the order given. */
export const byGravity = (matches: readonly Match[]): readonly Match[] =>
  matches.length < 2
    ? matches
    : matches
        .map((each) => ({ each, rank: rankOf(severityOf(each)) }))
        .sort((a, b) => b.rank - a.rank)
        .map(({ each }) => each)
