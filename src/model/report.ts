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
  readonly configuration: ConfigurationNote
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
