/** What people write to live with a finding for a time, and what is read of it. */
import type { Span } from "../model/source.ts"

/** As it is written: whether it counts is decided when it meets the findings of a review. */
export interface WrittenWaiver {
  readonly kind: "written"
  /** A rule's id, never a glob. */
  readonly rule: string
  /** Of the permission that was looked at, and of no other. Only a comment may leave it out. */
  readonly fingerprint?: string
  readonly owner: string
  readonly reason: string
  /** The last day it holds, in UTC. */
  readonly until: string
  readonly from: "configuration" | "comment"
  readonly span: Span
}

/** Meant as a waiver, and none. */
export interface MalformedWaiver {
  readonly kind: "malformed"
  /** Lower case, no full stop, user text in backticks. */
  readonly problem: string
  readonly from: "configuration" | "comment"
  readonly span: Span
}

/** One that a review meets, and whether the pull request itself brings it. */
export type MetWaiver = (WrittenWaiver | MalformedWaiver) & { readonly isNew: boolean }

export const isFingerprint = (text: string): boolean => /^[0-9a-f]{32}$/.test(text)

/** What the gate says about itself is not waived: a waiver would waive the finding that tells of it. */
export const isWaivable = (rule: string): boolean => !rule.startsWith("any/gate/")

/** As long as a name, and as a sentence that people read in a table, may be. */
export const longestOwner = 100
export const longestReason = 500

/** Equal for those that say the same, wherever they stand. */
export const sameness = (waiver: WrittenWaiver | MalformedWaiver): string =>
  waiver.kind === "written"
    ? JSON.stringify([waiver.rule, waiver.fingerprint ?? "", waiver.owner, waiver.reason, waiver.until])
    : JSON.stringify([waiver.problem])
