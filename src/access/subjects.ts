/** Pairs the subjects of two revisions: identity over address, so that renames and moves change nothing. */
import type { Access, Subject } from "../model/access.ts"
import type { Grant } from "../model/grant.ts"
import { rowText } from "./row-text.ts"

export interface SubjectPair {
  readonly base?: Subject
  readonly head?: Subject
}

/**
 * Pairs by address first, then by what is left: a declared move, a file that git saw renamed, the provider's name, the same
 * address in another file, and at last by equal content. `renames` leads from a unit of the base to its unit at the head.
 */
export function pairSubjects(base: Access, head: Access, renames: ReadonlyMap<string, string>): readonly SubjectPair[] {
  const left = new Map(base.subjects)
  const right = new Map(head.subjects)
  const pairs: SubjectPair[] = []
  const join = (b: Subject | undefined, h: Subject | undefined): void => {
    if (!b || !h || b.kind !== h.kind || !left.has(b.key) || !right.has(h.key)) return
    left.delete(b.key)
    right.delete(h.key)
    pairs.push({ base: b, head: h })
  }
  const joinBy = (name: (subject: Subject) => string | undefined, nameAtHead = name): void => {
    const at = unique(left.values(), name)
    for (const [key, subject] of unique(right.values(), nameAtHead)) join(at.get(key), subject)
  }

  for (const subject of head.subjects.values()) join(left.get(subject.key), subject)
  for (const subject of head.subjects.values())
    for (const former of subject.formerly) join(bySite(left.values(), subject.unit, former), subject)
  joinBy(
    (subject) =>
      `${renames.get(subject.unit) ?? subject.unit} ${within(subject, renames.has(subject.unit) ? renames : undefined)}`,
    (subject) => `${subject.unit} ${within(subject)}`,
  )
  joinBy((subject) => subject.name && `${subject.kind} ${subject.name}`)
  if (left.size > 0 && right.size > 0) {
    joinBy((subject) => (subject.address === subject.unit ? undefined : `${subject.kind} ${subject.address}`))
    // What it may do and who may become it; then what it may do alone.
    for (const rows of [() => true, (grant: Grant) => grant.principal.kind === "holder"]) {
      const [before, after] = [contentOf(base, rows), contentOf(head, rows)]
      joinBy(
        (subject) => before.get(subject.key),
        (subject) => after.get(subject.key),
      )
    }
  }
  for (const subject of left.values()) pairs.push({ base: subject })
  for (const subject of right.values()) pairs.push({ head: subject })
  return pairs
}

/** A subject whose address is its file's path keeps its place when the file is renamed. */
const within = (subject: Subject, renames?: ReadonlyMap<string, string>): string =>
  subject.address.startsWith(subject.unit)
    ? subject.address.replace(subject.unit, renames?.get(subject.unit) ?? subject.unit)
    : subject.address

function bySite(subjects: Iterable<Subject>, unit: string, address: string): Subject | undefined {
  for (const subject of subjects) if (subject.unit === unit && subject.address === address) return subject
  return undefined
}

/** Only names that one subject alone has: a name of two tells nothing. */
function unique(subjects: Iterable<Subject>, name: (subject: Subject) => string | undefined): Map<string, Subject> {
  const found = new Map<string, Subject>()
  const twice = new Set<string>()
  for (const subject of subjects) {
    const key = name(subject)
    if (!key) continue
    if (found.has(key)) twice.add(key)
    found.set(key, subject)
  }
  for (const key of twice) found.delete(key)
  return found
}

/** What each subject may do, as one text without names of the subject itself. */
function contentOf(access: Access, rowsThatCount: (grant: Grant) => boolean): Map<string, string> {
  const rows = new Map<string, Set<string>>()
  for (const grant of access.grants.filter(rowsThatCount)) {
    const all = rows.get(grant.subject) ?? new Set<string>()
    rows.set(grant.subject, all.add(rowText(grant)))
  }
  return new Map(
    [...rows].map(([key, all]) => [key, `${access.subjects.get(key)?.kind} ${[...all].sort().join("\n")}`]),
  )
}
