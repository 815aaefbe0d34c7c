/** What a pull request changes: rows that one revision has and the other does not cover, settings, and lint facts. */
import type { Lint, Setting, Subject } from "./access.ts"
import type { Action, Grant } from "./grant.ts"
import type { Certainty } from "./severity.ts"

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
  readonly subject: Subject
}

export interface LintDelta {
  readonly kind: "lint"
  readonly lint: Lint
  readonly subject: Subject
}

export type Delta = PermissionDelta | SettingDelta | LintDelta

/** Access broadens when an allow appears or a deny vanishes. Derived, so it cannot disagree with the row. */
export const broadens = (delta: PermissionDelta): boolean =>
  (delta.change === "appeared") === (delta.grant.effect === "allow")
