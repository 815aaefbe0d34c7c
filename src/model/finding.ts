/** What a rule says about a change, ready for people and machines. */
import type { Capability } from "./capability.ts"
import type { Certainty, Severity } from "./severity.ts"
import type { Span } from "./source.ts"

export interface Finding {
  /** The rule's id, which is its path: `aws/bedrock/any-model`. */
  readonly rule: string
  readonly severity: Severity
  readonly certainty: Certainty
  /** Why it is only possible. */
  readonly because?: string
  readonly title: string
  /** Markdown in plain sentences; every text that came from the pull request stands in backticks. */
  readonly what: string
  readonly why: string
  readonly fix: string
  readonly references: readonly string[]
  readonly cloud: string
  readonly service: string
  readonly capabilities: readonly Capability[]
  readonly change: "appeared" | "vanished" | "changed"
  /** Who, as their author calls them. */
  readonly principal: string | null
  readonly permission: Permission | null
  /** The smallest text to blame; its source says at which revision. */
  readonly location: Span
  /** The statement or resource around it. */
  readonly block: Span
  readonly related: readonly Related[]
  readonly suggestion: string | null
  readonly waiver: string | null
  /** Stable across re-runs, reformatting and moved lines: rule, subject and row; never line or prose. */
  readonly fingerprint: string
}

export interface Permission {
  readonly effect: "allow" | "deny"
  /** As written: a pattern, a role's name. Several are joined with a comma. */
  readonly action: string
  /** The actions that it newly reaches, in the provider's spelling. */
  readonly effective: readonly string[]
  readonly resource: string
  /** As text: `StringEquals aws:SourceVpce vpce-1`. */
  readonly conditions: readonly string[]
}

/** Another place that explains the finding. */
export interface Related {
  readonly span: Span
  readonly note: string
}
