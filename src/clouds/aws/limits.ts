/** Boundaries of identities, and guards of whoever is not in view, to what bounds the subjects of a draft. */
import type { Limit } from "../../model/access.ts"
import { blameOf } from "../blame.ts"
import { readPolicy } from "./documents.ts"
import { addRows, type Draft, holdBy, join, note, rowsOf, subjectOf } from "./draft.ts"
import type { Fact } from "./facts.ts"
import { patternOf } from "./patterns.ts"
import { guardedSubject } from "./subjects.ts"

type Of<K extends Fact["kind"]> = Extract<Fact, { kind: K }>

/** Why nothing is certain about a document that bounds others. */
export const notInView = "whom it bounds, and what they are allowed, is not in view"

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html */
export function addBoundary(draft: Draft, { holder, policy, resource }: Of<"boundary">): void {
  const subject = subjectOf(draft, holder, resource)
  const reading = readPolicy(policy, resource, draft.index)
  if (reading.address !== undefined) holdBy(draft, reading.address, subject.key)
  note(
    draft,
    reading.diagnostics.filter(({ code }) => code !== "unresolved"),
  )
  const all = reading.policies.map((each) =>
    rowsOf(draft.estate, each, {
      kind: "boundary",
      subject: subject.key,
      perhaps: each.perhaps ?? resource.perhaps,
      hops: each.block === resource.span ? [] : [{ span: policy.span, note: "the boundary of an identity here" }],
    }),
  )
  note(
    draft,
    all.flatMap(({ diagnostics }) => diagnostics.filter(({ severity }) => severity === "error")),
  )
  const isWhole =
    all.length > 0 &&
    !reading.diagnostics.some(({ code }) => code === "unresolved") &&
    all.every(({ diagnostics }) => diagnostics.length === 0)
  const limit: Limit = {
    name: "permissions-boundary",
    value: patternOf(policy, "exact")?.text ?? "",
    grants: all.flatMap(({ grants }) => grants),
    ...(!isWhole && { because: "what the boundary lets through is not in view" }),
    block: resource.span,
    ...blameOf(policy),
  }
  draft.limits.set(subject.key, [limit])
}

/** Where an author wrote a guard, the provider's own does not count. */
export function addGuards(draft: Draft, guards: readonly Of<"guard">[]): void {
  const all = guards.map((guard) => ({
    ...guard,
    subject: guardedSubject(draft.index.unit, guard.of, guard.resource),
  }))
  const guardedBy = (wanted: Of<"guard">["by"]) =>
    new Set(all.filter(({ by }) => by === wanted).map(({ subject }) => subject.key))
  const [written, irrelevant] = [guardedBy("author"), guardedBy("nobody")]
  for (const { by, document, resource, subject } of all) {
    if (irrelevant.has(subject.key) || (by === "provider" && written.has(subject.key))) continue
    join(draft, subject)
    const reading = readPolicy(document, resource, draft.index)
    note(draft, reading.diagnostics)
    if (reading.address !== undefined) holdBy(draft, reading.address, subject.key)
    for (const policy of reading.policies)
      addRows(draft, policy, { kind: "boundary", subject: subject.key, perhaps: notInView, hops: [] })
  }
}
