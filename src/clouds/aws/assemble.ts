/** The facts of one unit to its part of the access table: subjects, and the rows that each holds. */
import type { Access } from "../../model/access.ts"
import type { Read } from "../../model/diagnostic.ts"
import type { Resource } from "../../model/resource.ts"
import type { Value } from "../../model/value.ts"
import { blameOf } from "../blame.ts"
import type { Estate } from "../cloud.ts"
import { type ReadPolicy, readPolicy } from "./documents.ts"
import {
  accessOf,
  add,
  addRows,
  type Draft,
  emptyDraft,
  hold,
  holdBy,
  join,
  note,
  type Rows,
  rowsOf,
  subjectOf,
} from "./draft.ts"
import type { Fact } from "./facts.ts"
import { addBoundary, addGuards, notInView } from "./limits.ts"
import { type Member, membersIn } from "./members.ts"
import { patternOf } from "./patterns.ts"
import { keptAt } from "./places.ts"
import { addResourcePolicy } from "./resource-policies.ts"
import type { Belonging } from "./rows.ts"
import { addModel, addServiceRole, addSetting, addSharedRoles, addThing } from "./settings.ts"
import {
  documentSubject,
  identitySubject,
  policySubject,
  resourceSubject,
  type SubjectDraft,
  trustTraitsOf,
} from "./subjects.ts"
import type { PolicyFact, UnitIndex } from "./unit.ts"

type Of<K extends Fact["kind"]> = Extract<Fact, { kind: K }>

export function assemble(index: UnitIndex, estate: Estate): Read<Access> {
  const draft = emptyDraft(index, estate)
  const moved = new Map(of(index, "moved").map(({ from, to }) => [to, from]))
  const members = membersIn(index, of(index, "membership"))
  const kept = keptAt(index)
  for (const fact of of(index, "thing")) addThing(draft, fact, moved)
  for (const fact of of(index, "identity")) join(draft, identitySubject(index.unit, fact, moved))
  for (const fact of of(index, "inline")) addInline(draft, fact, members(fact.holder))
  for (const fact of of(index, "attachment")) addAttachment(draft, fact, members(fact.holder))
  for (const fact of of(index, "trust")) addTrust(draft, fact)
  for (const fact of of(index, "resource-policy")) addResourcePolicy(draft, fact, kept)
  for (const fact of of(index, "boundary")) addBoundary(draft, fact)
  addGuards(draft, of(index, "guard"))
  const settings = of(index, "setting")
  for (const fact of settings.filter(({ unlessSaid }) => !unlessSaid)) addSetting(draft, fact, kept)
  for (const fact of settings.filter(({ unlessSaid }) => unlessSaid)) addSetting(draft, fact, kept)
  for (const fact of index.facts) if (fact.kind === "policy" || fact.kind === "document") addPolicy(draft, fact)
  for (const fact of of(index, "acts-as")) addServiceRole(draft, fact)
  addSharedRoles(draft, of(index, "acts-as"))
  for (const fact of of(index, "model")) addModel(draft, fact)
  note(
    draft,
    of(index, "unseen").map(({ at, message }) => ({ code: "unresolved", severity: "warning", message, at })),
  )
  return { value: accessOf(draft), diagnostics: draft.diagnostics }
}

const of = <K extends Fact["kind"]>(index: UnitIndex, kind: K): readonly Of<K>[] =>
  index.facts.filter((fact): fact is Of<K> => fact.kind === kind)

function addInline(draft: Draft, fact: Of<"inline">, members: readonly Member[]): void {
  addPolicyOf(draft, fact.document, fact, members)
}

function addAttachment(draft: Draft, fact: Of<"attachment">, members: readonly Member[]): void {
  const { subject, policies } = addPolicyOf(draft, fact.policy, fact, members)
  for (const { managed } of policies)
    if (managed)
      draft.settings.push({
        subject: subject.key,
        name: "managed-policy",
        service: "iam",
        value: managed.name,
        block: fact.resource.span,
        ...blameOf(fact.policy),
      })
}

/** Gives a policy to its holder, and to everyone who has what the holder has. */
function addPolicyOf(
  draft: Draft,
  policy: Value,
  { holder, resource }: Of<"inline"> | Of<"attachment">,
  members: readonly Member[],
): { readonly subject: SubjectDraft; readonly policies: readonly ReadPolicy[] } {
  const subject = subjectOf(draft, holder, resource)
  const reading = readPolicy(policy, resource, draft.index)
  note(draft, reading.diagnostics)
  const here = { span: policy.span, note: "attached here" }
  const by = onlyPerhaps(resource, policy.perhaps ?? holder.perhaps)
  hold(draft, subject, reading, { here, by, through: [] })
  for (const { member, resource: joins } of members)
    hold(draft, subjectOf(draft, member, joins, "user"), reading, {
      here,
      by: onlyPerhaps(by, member.perhaps ?? joins.perhaps),
      through: [{ span: member.span, note: "a member here" }],
    })
  return { subject, policies: reading.policies }
}

/** What a resource does where a value of it is there perhaps. */
const onlyPerhaps = (resource: Resource, perhaps: string | undefined): Resource =>
  perhaps === undefined || resource.perhaps !== undefined ? resource : { ...resource, perhaps }

function addTrust(draft: Draft, fact: Of<"trust">): void {
  const subject = subjectOf(draft, fact.role, fact.resource)
  const reading = readPolicy(fact.document, fact.resource, draft.index)
  note(draft, reading.diagnostics)
  if (reading.address !== undefined) holdBy(draft, reading.address, subject.key)
  const from = draft.grants.length
  for (const policy of reading.policies)
    addRows(draft, policy, {
      kind: "trust",
      subject: subject.key,
      perhaps: policy.perhaps ?? fact.document.perhaps,
      hops: [],
    })
  join(draft, { ...subject, traits: trustTraitsOf(draft.grants.slice(from)) })
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
    note(draft, reading.diagnostics)
    const here = { span: user.span, note: "handed on here" }
    hold(draft, holder, { ...reading, address: fact.address }, { here, by: user, through: [] })
  }
  // A document that goes into a policy is judged as that policy.
  if (fact.kind === "document" && users.length > 0 && !draft.holders.has(fact.address))
    holdBy(draft, fact.address, users[0]?.address ?? "")
  const rows = () => ownRows(draft, fact, subject)
  if (draft.holders.has(fact.address)) draft.dormant.set(subject.key, () => rows().grants)
  else add(draft, rows())
}

function ownRows(draft: Draft, fact: Exclude<PolicyFact, { kind: "lookup" }>, subject: SubjectDraft): Rows {
  const reading = readPolicy(fact.document, fact.resource, draft.index)
  const isLoose = subject.traits.has("unattached") && fact.resource.type.startsWith("data.")
  const bounds = fact.kind === "policy" && fact.bounds !== undefined
  const perhaps =
    fact.resource.perhaps ?? (bounds ? notInView : isLoose ? "nothing here attaches this document" : undefined)
  const all = reading.policies.map((policy) =>
    rowsOf(draft.estate, policy, {
      kind: bounds ? "boundary" : (guards(policy) ?? "identity-policy"),
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
