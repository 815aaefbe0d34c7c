/** Bindings to rows: of each member what it holds, and of a thing whom its own policy lets in. */
import type { Diagnostic } from "../../model/diagnostic.ts"
import type { Condition } from "../../model/grant.ts"
import type { Value } from "../../model/value.ts"
import { blameOf } from "../blame.ts"
import { isTimeBound } from "../time-bounds.ts"
import { readCondition } from "./conditions.ts"
import type { Draft, Here } from "./draft.ts"
import { waysIn } from "./federated-members.ts"
import { accountKey, holderOf, whoIs } from "./holders.ts"
import { addTrust, isTrust } from "./impersonation.ts"
import { bindingLints } from "./lints.ts"
import { type Member, memberOf } from "./members.ts"
import type { Overruling, PlacedBinding } from "./placed-bindings.ts"
import { type Given, type Known, originOf, type ReadBinding, thingOf } from "./read-binding.ts"
import { type Held, type Role, roleOf } from "./roles.ts"
import { rowsOf } from "./rows.ts"
import { keyOf, type SubjectDraft } from "./subjects.ts"
import { whoTraits } from "./traits.ts"

export function addBinding(draft: Draft, placed: PlacedBinding, overruled: Overruling): void {
  const { here, binding } = placed
  const said: ReadBinding = {
    ...placed,
    role: roleOf(binding.role, here.names, here.roles, here.provided),
    condition: readCondition(binding.condition),
  }
  const read = binding.asks ? asking(said, binding.asks) : said
  const { role, condition } = read
  const held = role.kind === "unseen" ? [] : role.held
  const members = binding.members.flatMap((value) => readMembers(draft, here, value))
  if (role.kind === "unseen" && members.length > 0) draft.diagnostics.push(unseenRole(read, role))
  if (role.kind === "misnamed" || held.some(({ reaches }) => reaches.length > 0)) {
    for (const diagnostic of condition.diagnostics) draft.diagnostics.push(diagnostic)
    for (const lint of bindingLints(read, thingOf(draft, read), draft.estate.today)) draft.lints.push(lint)
  }
  if (role.kind === "known" && role.custom)
    holdRole(draft, read, keyOf(role.unit ?? here.unit, role.custom.address), members)
  for (const { member, value } of members) {
    const perhaps =
      placed.perhaps ??
      condition.perhaps ??
      binding.role.perhaps ??
      value.perhaps ??
      doubtOf(member) ??
      overruled(placed, accountKey(here, member.text))
    if (member.kind === "anyone") addAnyone(draft, read, { held, member, value, perhaps })
    else addHolder(draft, read, { held, member, value, perhaps })
    if (isTrust(placed.place)) addTrust(draft, read, { held, member, value, perhaps })
  }
}

const doubtOf = (member: Known): string | undefined => (member.kind === "identity" ? member.perhaps : undefined)

function readMembers(
  draft: Draft,
  here: Here,
  value: Value,
): readonly { readonly member: Known; readonly value: Value }[] {
  if (value.kind === "list") return value.items.flatMap((each) => readMembers(draft, here, each))
  const member = memberOf(value, here.names)
  if (!member) return []
  if (member.kind !== "malformed") return [{ member, value }]
  draft.diagnostics.push(malformedMember(member, value))
  return []
}

const malformedMember = ({ text, because }: Extract<Member, { kind: "malformed" }>, { span }: Value): Diagnostic => ({
  code: "shape",
  severity: "error",
  message: `\`${text}\` is no member of a binding: ${because}`,
  at: span,
})

const unseenRole = ({ binding }: ReadBinding, { text, because }: Extract<Role, { kind: "unseen" }>): Diagnostic => ({
  code: "unresolved",
  severity: "warning",
  message: `what the role \`${text}\` lets its holders do is not in view: it ${because}`,
  at: binding.role.span,
})

function addHolder(draft: Draft, read: ReadBinding, { held, member, value, perhaps }: Given): void {
  if (member.kind !== "identity") return
  const subject = holderOf(draft, read.here, member, read.resource)
  if (draft.off.has(subject.key)) return
  const own = member.what === "domain" ? ["account-root"] : []
  const ways = member.what === "federated" ? waysIn(read.here, member.text) : [{ conditions: [], traits: [] }]
  for (const { conditions, traits } of ways)
    add(draft, held, {
      read: conditions.length === 0 ? read : asking(read, conditions),
      subject,
      principal: { kind: "holder", ...blameOf(value) },
      traits: [...own, ...traits],
      perhaps,
    })
}

/** Where more is asked than the binding itself asks. */
const asking = (read: ReadBinding, more: readonly Condition[]): ReadBinding => ({
  ...read,
  condition: { ...read.condition, alternatives: read.condition.alternatives.map((all) => [...all, ...more]) },
})

/** Whoever comes may do it: that is the thing's to say, and of no identity. */
function addAnyone(draft: Draft, read: ReadBinding, { held, member, value, perhaps }: Given): void {
  if (member.kind !== "anyone") return
  add(draft, held, {
    read: member.authenticated ? asking(read, [authenticated(value)]) : read,
    subject: thingOf(draft, read),
    principal: { ...whoIs(member), ...blameOf(value) },
    traits: ["resource-policy", ...whoTraits(whoIs(member))],
    perhaps,
  })
}

/** Anybody at all, as long as Google knows who that is. */
const authenticated = (value: Value) =>
  ({
    kind: "test",
    key: "request.authenticated",
    written: "request.authenticated",
    operator: { test: "equals", domain: "boolean", negated: false, ifExists: false, over: "one" },
    values: [{ text: "true", tokens: [{ kind: "literal", text: "true" }] }],
    ...blameOf(value),
  }) as const

interface Added {
  readonly read: ReadBinding
  readonly subject: SubjectDraft
  readonly principal: Parameters<typeof rowsOf>[1]["principal"]
  readonly traits: readonly string[]
  readonly perhaps: string | undefined
}

function add(draft: Draft, held: readonly Held[], { read, subject, principal, traits, perhaps }: Added): void {
  const isForATime =
    read.binding.asks !== undefined ||
    read.condition.alternatives.every((conditions) => isTimeBound(conditions, draft.estate.today))
  for (const each of held)
    for (const row of rowsOf(each, {
      effect: "allow",
      subject: subject.key,
      principal,
      place: read.place,
      placed: read.placed,
      alternatives: read.condition.alternatives,
      origin: originOf(read, each),
      traits: isForATime ? [...traits, "time-bound"] : traits,
      perhaps,
    }))
      draft.grants.push(row)
}

/** Whoever is bound to a role of the organisation's own is judged in its place. */
function holdRole(
  draft: Draft,
  { here, resource }: ReadBinding,
  key: string,
  members: readonly { readonly member: Known }[],
): void {
  if (!draft.subjects.has(key)) return
  const holders = draft.holders.get(key) ?? new Set<string>()
  draft.holders.set(key, holders)
  for (const { member } of members)
    if (member.kind === "identity") holders.add(holderOf(draft, here, member, resource).key)
}
