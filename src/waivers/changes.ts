/** The waivers of two revisions to those that a pull request adds, changes and removes: a reviewer is told of each. */
import type { Span } from "../model/source.ts"
import { type MalformedWaiver, sameness, type WrittenWaiver } from "./waiver.ts"

export interface WaiverChange {
  readonly kind: "added" | "changed" | "removed"
  /** At the head; of a removed one, at the base. */
  readonly span: Span
  /** Null where it is none that can be read. */
  readonly rule: string | null
  readonly fingerprint: string | null
}

type Read = WrittenWaiver | MalformedWaiver

/** One that only moves is none. What is malformed waives nothing, and is told where it is read. */
export function waiverChanges(base: readonly Read[], head: readonly Read[]): readonly WaiverChange[] {
  const before = new Set(base.map(sameness))
  const after = new Set(head.map(sameness))
  const isWritten = (waiver: Read): waiver is WrittenWaiver => waiver.kind === "written"
  const come = head.filter((waiver) => !before.has(sameness(waiver))).filter(isWritten)
  const gone = base.filter((waiver) => !after.has(sameness(waiver))).filter(isWritten)
  const subject = ({ rule, fingerprint, span }: WrittenWaiver) =>
    JSON.stringify([rule, fingerprint ?? span.source.path])
  const goneOf = new Set(gone.map(subject))
  const comeOf = new Set(come.map(subject))
  return [
    ...come.map((waiver) => change(goneOf.has(subject(waiver)) ? "changed" : "added", waiver)),
    ...gone.filter((waiver) => !comeOf.has(subject(waiver))).map((waiver) => change("removed", waiver)),
  ]
}

const change = (kind: WaiverChange["kind"], { span, rule, fingerprint }: WrittenWaiver): WaiverChange => ({
  kind,
  span,
  rule,
  fingerprint: fingerprint ?? null,
})
