/** What one unit adds up to while its facts are read: subjects join it, and rows are added to them. */
import type { Access, Lint, Setting, Subject } from "../../model/access.ts"
import type { Diagnostic } from "../../model/diagnostic.ts"
import type { Grant } from "../../model/grant.ts"
import type { Resource } from "../../model/resource.ts"
import type { Value } from "../../model/value.ts"
import { holderSubject, identitySubject, type SubjectDraft } from "./subjects.ts"
import type { UnitIndex } from "./unit.ts"

/** Filled fact by fact, read out once. */
export interface Draft {
  readonly index: UnitIndex
  /** Where what is declared here was before, by where it is now. */
  readonly moved: ReadonlyMap<string, string>
  readonly subjects: Map<string, SubjectDraft>
  readonly grants: Grant[]
  readonly dormant: Map<string, () => readonly Grant[]>
  readonly settings: Setting[]
  /** What settings there are, by subject and name. */
  readonly said: Set<string>
  readonly lints: Lint[]
  readonly diagnostics: Diagnostic[]
  /** Custom roles by address, with the subjects in view that are assigned them. */
  readonly holders: Map<string, Set<string>>
}

export const emptyDraft = (index: UnitIndex): Draft => ({
  index,
  moved: new Map(index.of("moved").map(({ from, to }) => [to, from])),
  subjects: new Map(),
  grants: [],
  dormant: new Map(),
  settings: [],
  said: new Set(),
  lints: [],
  diagnostics: [],
  holders: new Map(),
})

export function accessOf({ subjects, holders, grants, dormant, settings, lints }: Draft): Access {
  const all = [...subjects].map(([key, subject]): [string, Subject] => [
    key,
    { ...subject, holders: subject.kind === "policy" ? [...(holders.get(subject.address) ?? [])] : [] },
  ])
  return { subjects: new Map(all), grants, dormant, limits: new Map(), settings, lints }
}

/** Adds a subject, or what is newly known of it. */
export function join(draft: Draft, subject: SubjectDraft): SubjectDraft {
  const known = draft.subjects.get(subject.key)
  const merged = known ? { ...known, traits: new Set([...known.traits, ...subject.traits]) } : subject
  draft.subjects.set(subject.key, merged)
  return merged
}

/** Whoever a value names. */
export const subjectOf = (draft: Draft, holder: Value, resource: Resource): SubjectDraft => {
  const identity = draft.index.identity(holder)
  return join(
    draft,
    identity
      ? identitySubject(draft.index.unit, identity, draft.moved)
      : holderSubject(draft.index.unit, holder, resource),
  )
}

export const trait = (draft: Draft, subject: SubjectDraft, ...traits: readonly string[]): SubjectDraft =>
  join(draft, { ...subject, traits: new Set(traits) })

export function holdBy(draft: Draft, address: string, holder: string): void {
  const known = draft.holders.get(address)
  if (known) known.add(holder)
  else draft.holders.set(address, new Set([holder]))
}

/** One by one: a call has not room for as many arguments as a file may have mistakes. */
export function note(draft: Draft, diagnostics: readonly Diagnostic[]): void {
  for (const diagnostic of diagnostics) draft.diagnostics.push(diagnostic)
}
