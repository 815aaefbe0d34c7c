/** Everything that a review found, before it is put into words for one medium. */
import type { Capability } from "./capability.ts"
import type { Diagnostic } from "./diagnostic.ts"
import type { Finding, Permission } from "./finding.ts"
import type { Certainty, Severity, Threshold } from "./severity.ts"
import type { Span } from "./source.ts"

export interface Report {
  /** The base's commit; null where there is no base. */
  readonly base: string | null
  /** The head's commit, or `work-tree`. */
  readonly head: string
  readonly verdict: "pass" | "fail"
  readonly failOn: Threshold
  /** Sorted by path, line, rule. */
  readonly findings: readonly PlacedFinding[]
  /** Every change of access to an AI capability, flagged or not. */
  readonly deltas: readonly ReportedDelta[]
  readonly diagnostics: readonly Diagnostic[]
  /** Every waiver that was met, whatever became of it; sorted by path and line. */
  readonly waivers: readonly ReportedWaiver[]
  readonly configuration: ConfigurationNote
  readonly stats: { readonly changedFiles: number; readonly unitsRead: number; readonly durationMs: number }
}

/** Where a finding can stand: on its line of the diff, on its file, or only in the summary. */
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
  /** Where the configuration was read: a path at a commit; null where there is none. */
  readonly readFrom: { readonly path: string; readonly commit: string } | null
  /** Rules whose severity was changed or that were turned off. */
  readonly rules: readonly { readonly rule: string; readonly severity: Severity | "off" }[]
  readonly ignored: readonly string[]
  /** The rules of one's own, and the commit that they were read at; null where there are none. */
  readonly ownRules: (OwnRules & { readonly commit: string }) | null
}

/** Rules that a repository brings along. */
export interface OwnRules {
  /** Where they lie, below the root. */
  readonly directory: string
  /** The path of each, by its id. */
  readonly paths: ReadonlyMap<string, string>
}
