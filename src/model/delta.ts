/** What a pull request changes: rows that one revision has and the other does not cover, settings, and lint facts. */
import type { Lint, Setting, Subject } from "./access.ts"
import type { Action, Grant } from "./grant.ts"
import type { Certainty } from "./severity.ts"
import type { Span } from "./source.ts"

export type Axis = "principal" | "action" | "resource" | "conditions"

export interface PermissionDelta {
  readonly kind: "permission"
  readonly change: "appeared" | "vanished"
  readonly grant: Grant
  readonly subject: Subject
  /** Out of what the row reaches, the actions that the other revision does not cover. Never empty. */
  readonly actions: readonly Action[]
  /** Rows of the other revision that overlap it, nearest first: what it grew from, or shrank to. Empty if wholly new. */
  readonly near: readonly Grant[]
  /** Where the nearest of them falls short of covering it; empty if there is none. */
  readonly axes: readonly Axis[]
  /** All rows of the subject, at the base and at the head. */
  readonly before: readonly Grant[]
  readonly after: readonly Grant[]
  readonly certainty: Certainty
  /** Why it is only possible, in words a developer understands. */
  readonly because?: string
  /** Set where it is not sure that the other revision does not cover the row. */
  readonly unsure?: true
  /** Set where nothing in view ties the subject to AI. */
  readonly unrelated?: true
}

export interface SettingDelta {
  readonly kind: "setting"
  readonly change: "appeared" | "vanished" | "changed"
  readonly setting: Setting
  /** What it was, where it changed. */
  readonly before?: Setting
  /** What its part says at the head, where it vanished and that still stands. */
  readonly now?: Setting
  readonly subject: Subject
}

export interface LintDelta {
  readonly kind: "lint"
  readonly lint: Lint
  readonly subject: Subject
}

/** What the gate itself rests on: what configures it, what runs it, and what it is told to let pass. */
export const gateNames = ["configuration", "own-rule", "waiver", "workflow", "weakened-workflow"] as const
export type GateName = (typeof gateNames)[number]

/** One of those that this pull request changes. */
export interface GateDelta {
  readonly kind: "gate"
  readonly name: GateName
  readonly change: "appeared" | "vanished" | "changed"
  /** What becomes of it, in words that go on from its file's name; texts of the pull request stand in backticks. */
  readonly how: string
  /** The changed line to look at. */
  readonly span: Span
}

/** What becomes of access. */
export type AccessDelta = PermissionDelta | SettingDelta | LintDelta
export type Delta = AccessDelta | GateDelta

/** Access broadens when an allow appears or a deny vanishes. Derived, so it cannot disagree with the row. */
export const broadens = (delta: PermissionDelta): boolean =>
  (delta.change === "appeared") === (delta.grant.effect === "allow")
