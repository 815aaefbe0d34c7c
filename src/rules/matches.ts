/** What the evaluation of rules passes on: a rule with the rows that it holds of, and what it is judged in the light of. */
import type { Subject } from "../model/access.ts"
import type { PermissionDelta } from "../model/delta.ts"
import type { Severity } from "../model/severity.ts"
import type { Span } from "../model/source.ts"
import type { Row } from "./match.ts"
import type { Rule } from "./rule.ts"

export interface Context {
  /** Whether a text stands on a line that the pull request added or deleted. */
  readonly changed: (span: Span) => boolean
  /** Rule ids, or globs of them, with the severity that the configuration gives them. */
  readonly severity: ReadonlyMap<string, Severity | "off">
}

/** A rule that holds of rows: one row, or several of one subject. */
export interface Match {
  readonly rule: Rule
  /** Rows of this pull request, the one to blame first. */
  readonly rows: readonly (Row & { readonly delta: PermissionDelta })[]
  /** How many of them are what the rule is about; the others make it dangerous. */
  readonly leading: number
  /** Rows that were there before and complete a combination. */
  readonly others: readonly Row[]
}

export const subjectsOf = (matches: readonly Match[]): readonly Subject[] => {
  const all = matches.flatMap(({ rows }) => rows.map(({ subject }) => subject))
  return all.filter((subject, i) => all.findIndex(({ key }) => key === subject.key) === i)
}
