/** What a revision adds up to while its facts are read: subjects join it, and rows are added to them. */
import type { Access, Limit, Lint, Setting, Subject } from "../../model/access.ts"
import type { Diagnostic } from "../../model/diagnostic.ts"
import type { Grant } from "../../model/grant.ts"
import type { Unit } from "../../model/resource.ts"
import type { Estate } from "../cloud.ts"
import type { Fact } from "./facts.ts"
import type { Names } from "./names.ts"
import type { Parents } from "./nodes.ts"
import type { CustomRoles, ProvidedRoles } from "./roles.ts"
import type { SubjectDraft } from "./subjects.ts"

/** A unit with its facts, and what all units know together. */
export interface Here {
  readonly unit: Unit
  readonly facts: readonly Fact[]
  readonly names: Names
  readonly moved: ReadonlyMap<string, string>
  readonly roles: CustomRoles
  readonly provided: ProvidedRoles
  readonly parents: Parents
}

export interface Draft {
  readonly estate: Estate
  readonly subjects: Map<string, SubjectDraft>
  /** Declared service accounts by the text of the member that each is: its subject's key. */
  readonly accounts: Map<string, string>
  /** Those of them, by their subject's key, that nobody can be for the time being. */
  readonly off: Set<string>
  /**
   * Members of a unit, by its key and their text, that are given something at a place that only becomes known later: two units
   * that call their places alike do not mean the same place, so that what one gives is none of the other's.
   */
  readonly unplaced: Set<string>
  readonly grants: Grant[]
  readonly dormant: Map<string, () => readonly Grant[]>
  readonly limits: Map<string, Limit[]>
  readonly settings: Setting[]
  readonly lints: Lint[]
  readonly diagnostics: Diagnostic[]
  /** Roles by their subject's key, with the subjects in view that hold them. */
  readonly holders: Map<string, Set<string>>
}

export const emptyDraft = (estate: Estate): Draft => ({
  estate,
  subjects: new Map(),
  accounts: new Map(),
  off: new Set(),
  unplaced: new Set(),
  grants: [],
  dormant: new Map(),
  limits: new Map(),
  settings: [],
  lints: [],
  diagnostics: [],
  holders: new Map(),
})

export function accessOf({ subjects, holders, grants, dormant, limits, settings, lints }: Draft): Access {
  const all = [...subjects.values()].map((subject): [string, Subject] => [
    subject.key,
    { ...subject, holders: [...(holders.get(subject.key) ?? [])] },
  ])
  return { subjects: new Map(all), grants, dormant, limits, settings, lints }
}

/** Adds a subject, or what is newly known of it. */
export function join(draft: Draft, subject: SubjectDraft): SubjectDraft {
  const known = draft.subjects.get(subject.key)
  const isNews =
    !known || (known.visible && !subject.visible) || [...subject.traits].some((trait) => !known.traits.has(trait))
  if (!isNews) return known
  const merged = known
    ? { ...known, visible: known.visible && subject.visible, traits: new Set([...known.traits, ...subject.traits]) }
    : subject
  draft.subjects.set(subject.key, merged)
  return merged
}
