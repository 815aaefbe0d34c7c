/** Everything that a review found, before it is put into words for one medium. */
import type { Capability } from "./capability.ts"
import type { Diagnostic } from "./diagnostic.ts"
import type { Finding, Permission } from "./finding.ts"
import type { Certainty, PossibleWeight, Severity, Threshold } from "./severity.ts"
import type { Span } from "./source.ts"

/** The head of a report on what is there, and not on what is written. */
export const deployed = "deployed"

export interface Report {
  /** The base's commit; null where there is no base. */
  readonly base: string | null
  /** The head's commit, `work-tree`, or `deployed`. */
  readonly head: string
  readonly verdict: "pass" | "fail"
  readonly failOn: Threshold
  /** How findings count that are only possible. */
  readonly possible: PossibleWeight
  /** Where it only reports: from which severity on it would have failed. */
  readonly wouldFailOn: Severity
  /** Sorted by path, line, rule. */
  readonly findings: readonly PlacedFinding[]
  /** Every change of access to an AI capability, flagged or not. */
  readonly deltas: readonly ReportedDelta[]
  readonly diagnostics: readonly Diagnostic[]
  /** Every waiver that was met, whatever became of it; sorted by path and line. */
  readonly waivers: readonly ReportedWaiver[]
  readonly configuration: ConfigurationNote
  /** What the configuration would make of this once it is merged; null where this pull request leaves it alone. */
  readonly preview: Preview | null
  readonly stats: { readonly changedFiles: number; readonly unitsRead: number; readonly durationMs: number }
}

/** Where a finding can stand, and once it was posted, where it does: on a line of the diff, on its file, or only in the summary. */
export interface PlacedFinding extends Finding {
  readonly placement: "line" | "file" | "summary"
}

export interface ReportedDelta {
  readonly change: "appeared" | "vanished"
  readonly broadens: boolean
  readonly capabilities: readonly Capability[]
  readonly certainty: Certainty
  readonly principal: string
  readonly permission: Permission
  readonly location: Span
}

/** How this pull request's own configuration and rules would judge it. No verdict depends on that. */
export type Preview =
  /** They cannot be used: with these complaints the gate would stop. */
  | { readonly kind: "unusable"; readonly complaints: readonly string[] }
  | {
      readonly kind: "effect"
      readonly verdict: Report["verdict"]
      readonly failOn: Threshold
      /** Findings that would be no more, that would come, and that would be of another severity. */
      readonly gone: readonly PlacedFinding[]
      readonly come: readonly PlacedFinding[]
      readonly regraded: readonly { readonly finding: PlacedFinding; readonly severity: Severity }[]
      /** What the new file would ask for in vain. */
      readonly refused: readonly string[]
    }

/** A waiver, and what became of it in this review. */
export interface ReportedWaiver {
  readonly state: WaiverState
  /** As written; null where it cannot be read. */
  readonly rule: string | null
  readonly fingerprint: string | null
  readonly owner: string | null
  readonly reason: string | null
  readonly until: string | null
  /** Where it stands. */
  readonly path: string
  readonly line: number
  /** Whether the pull request itself brings it. */
  readonly isNew: boolean
  /** Whether it is in force, and not for long any more. */
  readonly endsSoon: boolean
  /** Why it does not count, in a sentence piece with user text in backticks; null where it does. */
  readonly note: string | null
}

/**
 * `in-force`: a finding of this change is waived by it; `pending`: it counts once it is merged; `stale`: it is of nothing here;
 * `incomplete`: it does not say what it is of.
 */
export type WaiverState = "in-force" | "pending" | "expired" | "stale" | "incomplete" | "malformed"

/** How the gate was configured, for the foot of the summary. */
export interface ConfigurationNote {
  /** Who decides: a central policy in the words of the workflow, or the repository's own file. */
  readonly policy: "workflow" | "repository"
  /** Where the configuration was read: a path at a commit; null where there is none. */
  readonly readFrom: { readonly path: string; readonly commit: string } | null
  /** Rules whose severity was changed or that were turned off. */
  readonly rules: readonly { readonly rule: string; readonly severity: Severity | "off" }[]
  readonly ignored: readonly string[]
  /** The rules of one's own, and the commit that they were read at; null where there are none. */
  readonly ownRules: (OwnRules & { readonly commit: string }) | null
  /** What the repository's own file asked for and the policy does not let it have, each with its place. */
  readonly refused: readonly string[]
}

/** Rules that a repository brings along. */
export interface OwnRules {
  /** Where they lie, below the root. */
  readonly directory: string
  /** The path of each, by its id. */
  readonly paths: ReadonlyMap<string, string>
}
