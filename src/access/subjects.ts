/** Pairs the subjects of two revisions: identity over address, so that renames and moves change nothing. */
import type { Access, Subject } from "../model/access.ts"
import type { Grant } from "../model/grant.ts"
import { groupBy } from "./grouping.ts"
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
  joinBy((subject) => subject.path && `${subject.kind} ${subject.unit} ${subject.path}`)
  joinBy((subject) => subject.name && `${subject.kind} ${subject.name}`)
  joinBy((subject) => subject.path && `${subject.kind} ${subject.path}`)
  if (left.size > 0 && right.size > 0) {
    joinBy((subject) => (subject.address === subject.unit ? undefined : `${subject.kind} ${subject.address}`))
    // What it may do and who may become it; then what it may do alone. Of several alike it does not matter which is which.
    for (const rows of [() => true, (grant: Grant) => grant.principal.kind === "holder"]) {
      const [before, after] = [contentOf(base, rows), contentOf(head, rows)]
      const alike = groupBy(renamed(left), ({ key }) => before.get(key))
      for (const [content, subjects] of groupBy(renamed(right), ({ key }) => after.get(key)))
        if (content !== undefined) for (const [i, subject] of subjects.entries()) join(alike.get(content)?.[i], subject)
    }
    joinMostAlike(base, head, renamed(left), renamed(right), join)
  }
  for (const subject of left.values()) pairs.push({ base: subject })
  for (const subject of right.values()) pairs.push({ head: subject })
  return pairs
}

/** Those that may be somebody known under another name. */
const renamed = (subjects: ReadonlyMap<string, Subject>): readonly Subject[] =>
  [...subjects.values()].filter(({ onlyNamed }) => !onlyNamed)

/** So many of the rows of an identity must be the same for it to be the same one under another name. */
const mostOfIt = 0.5
/** Where more than that is new and gone at once, nobody can say what became of what. */
const mostPairs = 10_000

/** Who may become it, and most of what it may do: an identity that was renamed and edited at once. */
function joinMostAlike(
  base: Access,
  head: Access,
  left: readonly Subject[],
  right: readonly Subject[],
  join: (b: Subject | undefined, h: Subject | undefined) => void,
): void {
  if (left.length * right.length > mostPairs) return
  const before = groupBy(base.grants, ({ subject }) => subject)
  const after = groupBy(head.grants, ({ subject }) => subject)
  const candidates = right
    .filter(({ kind }) => kind === "identity")
    .flatMap((h) =>
      left
        .filter(({ kind }) => kind === "identity")
        .map((b) => ({ b, h, share: shareOf(before.get(b.key), after.get(h.key)) })),
    )
  for (const { b, h, share } of candidates.sort((x, y) => y.share - x.share)) if (share >= mostOfIt) join(b, h)
}

/** The share of rows that two subjects have in common, of the one that has fewer; none where others may become them. */
function shareOf(a: readonly Grant[] = [], b: readonly Grant[] = []): number {
  const texts = (rows: readonly Grant[], held: boolean) =>
    new Set(rows.filter(({ principal }) => (principal.kind === "holder") === held).map(rowText))
  const [trustOfA, trustOfB] = [texts(a, false), texts(b, false)]
  if (trustOfA.size !== trustOfB.size || [...trustOfA].some((text) => !trustOfB.has(text))) return 0
  const [own, other] = [texts(a, true), texts(b, true)]
  const common = [...own].filter((text) => other.has(text)).length
  return common / Math.max(1, Math.min(own.size, other.size))
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
