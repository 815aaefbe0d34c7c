/** What one unit adds up to while its facts are read: subjects join it, and rows are added to them. */
import type { Access, Limit, Lint, Setting, Subject } from "../../model/access.ts"
import type { Diagnostic } from "../../model/diagnostic.ts"
import type { Grant, Origin } from "../../model/grant.ts"
import type { Resource } from "../../model/resource.ts"
import type { Value } from "../../model/value.ts"
import type { Estate } from "../cloud.ts"
import type { Reading, ReadPolicy } from "./documents.ts"
import { lintsOf, providersLints } from "./lints.ts"
import { fitting, mostInAll } from "./overlarge.ts"
import { patternOf } from "./patterns.ts"
import { placed } from "./policy-document.ts"
import { type Belonging, grantsOf, hiddenActions } from "./rows.ts"
import { holderSubject, identitySubject, keyOf, type SubjectDraft } from "./subjects.ts"
import type { IdentityFact, UnitIndex } from "./unit.ts"

/** What one unit adds up to; filled fact by fact, read out once. */
export interface Draft {
  readonly index: UnitIndex
  readonly estate: Estate
  readonly subjects: Map<string, SubjectDraft>
  readonly grants: Grant[]
  readonly dormant: Map<string, () => readonly Grant[]>
  readonly limits: Map<string, Limit[]>
  readonly settings: Setting[]
  readonly lints: Lint[]
  readonly diagnostics: Diagnostic[]
  /** Policies by address, with the subjects in view that hold them. */
  readonly holders: Map<string, string[]>
}

export const emptyDraft = (index: UnitIndex, estate: Estate): Draft => ({
  index,
  estate,
  subjects: new Map(),
  grants: [],
  dormant: new Map(),
  limits: new Map(),
  settings: [],
  lints: [],
  diagnostics: [],
  holders: new Map(),
})

export function accessOf(draft: Draft): Access {
  const { grants, dormant, limits, settings, lints } = draft
  const subjects = new Map(
    [...draft.subjects].map(([key, subject]): [string, Subject] => [
      key,
      { ...subject, holders: draft.holders.get(subject.address) ?? [] },
    ]),
  )
  return { subjects, grants, dormant, limits, settings, lints }
}

/** Adds a subject, or what is newly known of it. */
export function join(draft: Draft, subject: SubjectDraft): SubjectDraft {
  const known = draft.subjects.get(subject.key)
  const merged = known
    ? { ...known, visible: known.visible && subject.visible, traits: new Set([...known.traits, ...subject.traits]) }
    : subject
  draft.subjects.set(subject.key, merged)
  return merged
}

export const subjectOf = (
  draft: Draft,
  holder: Value,
  resource: Resource,
  wanted?: IdentityFact["what"],
): SubjectDraft => {
  const { identity: identityOf, unit } = draft.index
  const identity = identityOf(holder, wanted)
  if (!identity) return join(draft, holderSubject(unit, holder, resource))
  // What is declared here has joined, and nothing more is known of it.
  return draft.subjects.get(keyOf(unit, identity.address)) ?? join(draft, identitySubject(unit, identity, new Map()))
}

/** How a policy reached a subject: where it was attached, by which resource, and through what else. */
export interface Attachment {
  readonly here: Origin["hops"][number]
  readonly by: Resource
  readonly through: Origin["hops"]
}

/** Gives a subject the rows of what was read. A hop is only told where the policy stands elsewhere. */
export function hold(draft: Draft, subject: SubjectDraft, reading: Reading, { here, by, through }: Attachment): void {
  if (reading.address !== undefined) holdBy(draft, reading.address, subject.key)
  for (const policy of reading.policies)
    addRows(draft, policy, {
      kind: "identity-policy",
      subject: subject.key,
      perhaps: policy.perhaps ?? by.perhaps,
      hops: [...(policy.block === by.span ? [] : [here]), ...through, ...chosenBy(policy), ...givenTo(by)],
    })
}

const chosenBy = ({ managed }: ReadPolicy): Origin["hops"] =>
  (managed?.via ?? []).map((span) => ({ span, note: "chosen here" }))

const givenTo = ({ given }: Resource): Origin["hops"] =>
  (given ?? []).map((span) => ({ span, note: "whether it is there is decided here" }))

export function holdBy(draft: Draft, address: string, holder: string): void {
  const holders = draft.holders.get(address)
  if (holders) holders.push(holder)
  else draft.holders.set(address, [holder])
}

export interface Holding {
  readonly kind: Belonging["kind"]
  readonly subject: string
  readonly perhaps: string | undefined
  readonly hops: Origin["hops"]
  readonly reach?: Belonging["reach"]
}

/** What the statements of a policy come to. */
export type Rows = {
  readonly grants: readonly Grant[]
  readonly lints: readonly Lint[]
  readonly diagnostics: readonly Diagnostic[]
}

export function add(draft: Draft, { grants, lints, diagnostics }: Rows): void {
  for (const grant of grants) draft.grants.push(grant)
  for (const lint of lints) draft.lints.push(lint)
  note(draft, diagnostics)
}

/** One by one: a call has not room for as many arguments as a file may have mistakes. */
export function note(draft: Draft, diagnostics: readonly Diagnostic[]): void {
  for (const diagnostic of diagnostics) draft.diagnostics.push(diagnostic)
}

export const addRows = (draft: Draft, policy: ReadPolicy, holding: Holding): void =>
  add(draft, rowsOf(draft.estate, policy, holding, mostInAll - draft.grants.length))

export function rowsOf(
  estate: Estate,
  policy: ReadPolicy,
  { kind, subject, perhaps, hops, reach }: Holding,
  room = mostInAll,
): Rows {
  const { managed } = policy
  const origin = {
    revision: policy.block.source.revision,
    address: policy.address,
    block: policy.block,
    hops,
    ...(managed && { managedPolicy: managed.name }),
  }
  const belonging: Belonging = {
    kind,
    subject,
    estate,
    origin,
    perhaps,
    reach,
    ...(managed && { statement: managed.span }),
  }
  const { value: statements, diagnostics } = fitting(policy.statements, room)
  const read = statements.map((statement) => placed(statement, kind))
  const grants = read.flatMap(({ value }) => grantsOf(value, belonging))
  const place = { subject, block: policy.block }
  if (managed) return { grants, lints: statements.flatMap((each) => providersLints(each, place)), diagnostics: [] }
  return {
    grants,
    lints:
      kind === "trust" || reach ? [] : statements.flatMap((statement) => [...lintsOf(statement, place, estate.today)]),
    diagnostics: [
      ...diagnostics,
      ...read.flatMap((each) => each.diagnostics),
      ...statements.flatMap(hiddenActions).map(
        (hidden): Diagnostic => ({
          code: "unresolved",
          severity: "warning",
          message: `the actions \`${patternOf(hidden, "exact")?.text ?? "…"}\` are not known before deployment`,
          at: hidden.via?.at(-1) ?? hidden.span,
        }),
      ),
    ],
  }
}
