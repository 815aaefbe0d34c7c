/** The facts of one unit to its part of the access table: subjects, and the rows that each holds. */
import type { Access, Lint, Setting, Subject } from "../../model/access.ts"
import type { Diagnostic, Read } from "../../model/diagnostic.ts"
import type { Grant, Origin } from "../../model/grant.ts"
import type { Resource } from "../../model/resource.ts"
import type { Value } from "../../model/value.ts"
import type { Estate } from "../cloud.ts"
import { type Reading, type ReadPolicy, readPolicy } from "./documents.ts"
import type { Fact } from "./facts.ts"
import { lintsOf } from "./lints.ts"
import { blameOf, patternOf } from "./patterns.ts"
import { type Belonging, grantsOf, hiddenActions } from "./rows.ts"
import {
  documentSubject,
  holderSubject,
  identitySubject,
  policySubject,
  resourceSubject,
  type SubjectDraft,
  trustTraitsOf,
} from "./subjects.ts"
import type { PolicyFact, UnitIndex } from "./unit.ts"

type Of<K extends Fact["kind"]> = Extract<Fact, { kind: K }>

/** What one unit adds up to; filled fact by fact, read out once. */
interface Draft {
  readonly index: UnitIndex
  readonly estate: Estate
  readonly subjects: Map<string, SubjectDraft>
  readonly grants: Grant[]
  readonly dormant: Map<string, () => readonly Grant[]>
  readonly settings: Setting[]
  readonly lints: Lint[]
  readonly diagnostics: Diagnostic[]
  /** Policies by address, with the subjects in view that hold them. */
  readonly holders: Map<string, string[]>
  /** Policies that bound an identity rather than grant it something, by address. */
  readonly boundaries: Set<string>
}

export function assemble(index: UnitIndex, estate: Estate): Read<Access> {
  const draft: Draft = {
    index,
    estate,
    subjects: new Map(),
    grants: [],
    dormant: new Map(),
    settings: [],
    lints: [],
    diagnostics: [],
    holders: new Map(),
    boundaries: new Set(),
  }
  const moved = new Map(of(index, "moved").map(({ from, to }) => [to, from]))
  for (const fact of of(index, "identity")) join(draft, identitySubject(index.unit, fact, moved))
  for (const fact of of(index, "inline")) addInline(draft, fact)
  for (const fact of of(index, "attachment")) addAttachment(draft, fact)
  for (const fact of of(index, "trust")) addTrust(draft, fact)
  for (const fact of of(index, "resource-policy")) addResourcePolicy(draft, fact)
  for (const fact of of(index, "boundary")) {
    const policy = index.policy(fact.policy)
    if (policy) draft.boundaries.add(policy.address)
    addSetting(draft, fact.holder, "permissions-boundary", fact.policy, fact.resource)
  }
  for (const fact of of(index, "setting")) addSetting(draft, fact.of, fact.name, fact.value, fact.resource)
  for (const fact of index.facts) if (fact.kind === "policy" || fact.kind === "document") addPolicy(draft, fact)
  const subjects = new Map(
    [...draft.subjects].map(([key, subject]): [string, Subject] => [
      key,
      { ...subject, holders: draft.holders.get(subject.address) ?? [] },
    ]),
  )
  return {
    value: { subjects, grants: draft.grants, dormant: draft.dormant, settings: draft.settings, lints: draft.lints },
    diagnostics: draft.diagnostics,
  }
}

const of = <K extends Fact["kind"]>(index: UnitIndex, kind: K): readonly Of<K>[] =>
  index.facts.filter((fact): fact is Of<K> => fact.kind === kind)

/** Adds a subject, or what is newly known of it. */
function join(draft: Draft, subject: SubjectDraft): SubjectDraft {
  const known = draft.subjects.get(subject.key)
  const merged = known
    ? { ...known, visible: known.visible && subject.visible, traits: new Set([...known.traits, ...subject.traits]) }
    : subject
  draft.subjects.set(subject.key, merged)
  return merged
}

const subjectOf = (draft: Draft, holder: Value, resource: Resource): SubjectDraft => {
  const identity = draft.index.identity(holder)
  return join(
    draft,
    identity
      ? identitySubject(draft.index.unit, identity, new Map())
      : holderSubject(draft.index.unit, holder, resource),
  )
}

function addInline(draft: Draft, fact: Of<"inline">): void {
  const subject = subjectOf(draft, fact.holder, fact.resource)
  const reading = readPolicy(fact.document, fact.resource, draft.index)
  hold(draft, subject, reading, { span: fact.document.span, note: "attached here" }, fact.resource)
}

function addAttachment(draft: Draft, fact: Of<"attachment">): void {
  const subject = subjectOf(draft, fact.holder, fact.resource)
  const reading = readPolicy(fact.policy, fact.resource, draft.index)
  hold(draft, subject, reading, { span: fact.policy.span, note: "attached here" }, fact.resource)
  for (const { managed } of reading.policies)
    if (managed)
      draft.settings.push({
        subject: subject.key,
        name: "managed-policy",
        value: managed.name,
        block: fact.resource.span,
        ...blameOf(fact.policy),
      })
}

/** Gives a subject the rows of what was read. A hop is only told where the policy stands elsewhere. */
function hold(draft: Draft, subject: SubjectDraft, reading: Reading, hop: Origin["hops"][number], by: Resource): void {
  draft.diagnostics.push(...reading.diagnostics)
  if (reading.address !== undefined) holdBy(draft, reading.address, subject.key)
  for (const policy of reading.policies) {
    const hops = policy.block === by.span ? [] : [hop]
    addRows(draft, policy, {
      kind: "identity-policy",
      subject: subject.key,
      perhaps: policy.perhaps ?? by.perhaps,
      hops,
    })
  }
}

function holdBy(draft: Draft, address: string, holder: string): void {
  const holders = draft.holders.get(address)
  if (holders) holders.push(holder)
  else draft.holders.set(address, [holder])
}

function addTrust(draft: Draft, fact: Of<"trust">): void {
  const subject = subjectOf(draft, fact.role, fact.resource)
  const reading = readPolicy(fact.document, fact.resource, draft.index)
  draft.diagnostics.push(...reading.diagnostics)
  if (reading.address !== undefined) holdBy(draft, reading.address, subject.key)
  const from = draft.grants.length
  for (const policy of reading.policies)
    addRows(draft, policy, { kind: "trust", subject: subject.key, perhaps: policy.perhaps, hops: [] })
  join(draft, { ...subject, traits: trustTraitsOf(draft.grants.slice(from)) })
}

function addResourcePolicy(draft: Draft, fact: Of<"resource-policy">): void {
  const subject = join(draft, resourceSubject(draft.index.unit, fact.of, fact.resource))
  const reading = readPolicy(fact.document, fact.resource, draft.index)
  draft.diagnostics.push(...reading.diagnostics)
  if (reading.address !== undefined) holdBy(draft, reading.address, subject.key)
  for (const policy of reading.policies)
    addRows(draft, policy, { kind: "resource-policy", subject: subject.key, perhaps: policy.perhaps, hops: [] })
}

function addSetting(draft: Draft, of: Value, name: string, value: Value, resource: Resource): void {
  const known = draft.index.identity(of)
  const subject = join(
    draft,
    known ? identitySubject(draft.index.unit, known, new Map()) : resourceSubject(draft.index.unit, of, resource),
  )
  draft.settings.push({
    subject: subject.key,
    name,
    value: patternOf(value, "exact")?.text ?? "",
    block: resource.span,
    ...blameOf(value),
  })
}

/** A policy is a subject of its own: whoever it is attached to. Where its holders are in view, they are judged in its place. */
function addPolicy(draft: Draft, fact: Exclude<PolicyFact, { kind: "lookup" }>): void {
  const { index } = draft
  const users = index.usersOf(fact.address).filter((user) => user.address !== fact.address)
  const unread = users.filter((user) => !index.reads(user))
  const subject = join(
    draft,
    fact.kind === "policy" ? policySubject(index.unit, fact) : documentSubject(index.unit, fact, users.length > 0),
  )
  // A module or resource that takes the policy holds it in a way that we do not see into.
  for (const user of fact.kind === "document" && users.length > unread.length ? [] : unread) {
    const holder = join(draft, resourceSubject(index.unit, undefined, user))
    const reading = readPolicy(fact.document, fact.resource, index)
    hold(draft, holder, { ...reading, address: fact.address }, { span: user.span, note: "handed on here" }, user)
  }
  // A document that goes into a policy is judged as that policy.
  if (fact.kind === "document" && users.length > 0 && !draft.holders.has(fact.address))
    holdBy(draft, fact.address, users[0]?.address ?? "")
  if (draft.boundaries.has(fact.address)) join(draft, { ...subject, traits: new Set(["boundary"]) })
  const rows = () => ownRows(draft, fact, subject)
  if (draft.holders.has(fact.address)) draft.dormant.set(subject.key, () => rows().grants)
  else add(draft, rows())
}

function ownRows(draft: Draft, fact: Exclude<PolicyFact, { kind: "lookup" }>, subject: SubjectDraft): Rows {
  const reading = readPolicy(fact.document, fact.resource, draft.index)
  const isLoose = subject.traits.has("unattached") && fact.resource.type.startsWith("data.")
  const perhaps = fact.resource.perhaps ?? (isLoose ? "nothing here attaches this document" : undefined)
  const all = reading.policies.map((policy) =>
    rowsOf(draft.estate, policy, {
      kind: guards(policy) ?? "identity-policy",
      subject: subject.key,
      perhaps: policy.perhaps ?? perhaps,
      hops: [],
    }),
  )
  return {
    grants: all.flatMap(({ grants }) => grants),
    lints: all.flatMap(({ lints }) => lints),
    diagnostics: [...reading.diagnostics, ...all.flatMap(({ diagnostics }) => diagnostics)],
  }
}

/** A bare document that names principals guards a resource, or says who may become a role. */
function guards(policy: ReadPolicy): Belonging["kind"] | undefined {
  const named = policy.statements.filter((statement) => statement.principals)
  if (named.length === 0) return undefined
  const assumes = (value: Value) => /^sts:/i.test(patternOf(value, "exact")?.text ?? "")
  return named.every((statement) => statement.actions.of.every(assumes)) ? "trust" : "resource-policy"
}

interface Holding {
  readonly kind: Belonging["kind"]
  readonly subject: string
  readonly perhaps: string | undefined
  readonly hops: Origin["hops"]
}

/** What the statements of a policy come to. */
type Rows = {
  readonly grants: readonly Grant[]
  readonly lints: readonly Lint[]
  readonly diagnostics: readonly Diagnostic[]
}

function add(draft: Draft, { grants, lints, diagnostics }: Rows): void {
  for (const grant of grants) draft.grants.push(grant)
  draft.lints.push(...lints)
  draft.diagnostics.push(...diagnostics)
}

const addRows = (draft: Draft, policy: ReadPolicy, holding: Holding): void =>
  add(draft, rowsOf(draft.estate, policy, holding))

function rowsOf(estate: Estate, policy: ReadPolicy, { kind, subject, perhaps, hops }: Holding): Rows {
  const { managed } = policy
  const origin = {
    revision: policy.block.source.revision,
    address: policy.address,
    block: policy.block,
    hops,
    ...(managed && { managedPolicy: managed.name }),
  }
  const belonging: Belonging = { kind, subject, estate, origin, perhaps, ...(managed && { statement: managed.span }) }
  const grants = policy.statements.flatMap((statement) => grantsOf(statement, belonging))
  if (managed) return { grants, lints: [], diagnostics: [] }
  const place = { subject, block: policy.block }
  return {
    grants,
    lints: kind === "trust" ? [] : policy.statements.flatMap((statement) => [...lintsOf(statement, place)]),
    diagnostics: policy.statements.flatMap(hiddenActions).map((hidden) => ({
      code: "unresolved",
      severity: "warning",
      message: `the actions \`${patternOf(hidden, "exact")?.text ?? "…"}\` are not known before deployment`,
      at: hidden.via?.at(-1) ?? hidden.span,
    })),
  }
}
