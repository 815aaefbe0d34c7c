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
  /** Offered only where the engine has shown that it removes the finding and adds none. */
  readonly suggestion: Suggestion | null
  /** Where none is: what writes an identity of this kind as it should be. */
  readonly command?: Command
  /** Set where somebody answers for it: it is listed, and does not gate. */
  readonly waiver: Waiver | null
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

/** Whole lines of a file of the head, and what to write in their place; the file's own line endings, none after the last. */
export interface Suggestion {
  readonly path: string
  /** From 1; both are replaced. */
  readonly startLine: number
  readonly endLine: number
  /** Empty where the lines go. */
  readonly text: string
}

/** A command line of ours, all of its words as a shell takes them. */
export interface Command {
  readonly text: string
  /** Set where it asks for more than what is in view. */
  readonly isIncomplete: boolean
}

/** A decision to live with a finding, for a time. */
export interface Waiver {
  /** As written: `@platform`, a mail address. */
  readonly owner: string
  readonly reason: string
  /** The last day it holds: `2027-01-31`. */
  readonly until: string
  /** Where it stands: in the configuration, or in a comment beside the code. */
  readonly path: string
  readonly line: number
}
