/** Deny policies to rows that deny: of whoever they name, and of everybody in view where they name everybody. */
import { exactly, glob, type Part } from "../../access/pattern.ts"
import type { Action, Grant, Pattern, Principal, Scope } from "../../model/grant.ts"
import type { Value } from "../../model/value.ts"
import { blameOf } from "../blame.ts"
import { matching } from "./catalogue.ts"
import { readCondition } from "./conditions.ts"
import { type Draft, type Here, join } from "./draft.ts"
import type { DenyRule, Fact } from "./facts.ts"
import { accountKey, holderOf, whoIs } from "./holders.ts"
import { homeIn, type Member, readMember } from "./members.ts"
import { type Belongings, placed } from "./memberships.ts"
import { textOf } from "./names.ts"
import { type Place, placeNamed } from "./nodes.ts"
import type { Held } from "./roles.ts"
import { rowsOf } from "./rows.ts"
import { namedSubject, type SubjectDraft } from "./subjects.ts"

type DenyPolicy = Extract<Fact, { kind: "deny-policy" }>
type Identity = Extract<Member, { kind: "identity" }>

/**
 * A deny wins over whatever allows. https://cloud.google.com/iam/docs/deny-overview
 * INVARIANT: what a deny surely takes from somebody is a certain row of theirs; where it may spare them, it is none.
 */
export function addDenies(draft: Draft, all: readonly Here[], belongings: Belongings): void {
  const denials = all.flatMap((here) =>
    here.facts.flatMap((fact) => (fact.kind === "deny-policy" ? denialsOf(draft, here, fact) : [])),
  )
  for (const denial of denials) denyNamed(draft, denial, belongings)
  for (const denial of denials) denyEverybody(draft, denial)
}

/** A rule of a policy, read. */
interface Denial {
  readonly here: Here
  readonly fact: DenyPolicy
  readonly place: Place
  readonly denied: readonly { readonly who: Denied; readonly value: Value }[]
  readonly spared: readonly Denied[]
  /** The rows that deny somebody what the rule denies. */
  readonly rows: (subject: SubjectDraft, principal: Principal, perhaps: string | undefined) => readonly Grant[]
}

function denialsOf(draft: Draft, here: Here, fact: DenyPolicy): readonly Denial[] {
  const at = here.names.parts(fact.at) ?? [{ hole: "what the policy is set on" }]
  const place = placeNamed(at, here.parents)
  return fact.rules.map((rule): Denial => {
    const condition = readCondition(rule.condition)
    for (const diagnostic of condition.diagnostics) draft.diagnostics.push(diagnostic)
    const held = heldBack(draft, here, rule)
    const whom = (values: readonly Value[]) =>
      values.flatMap((value) => {
        const who = deniedOf(value, here)
        return who ? [{ who, value }] : []
      })
    const { span } = fact.resource
    const rows: Denial["rows"] = (subject, principal, perhaps) =>
      held.flatMap((each) =>
        rowsOf(each, {
          effect: "deny",
          subject: subject.key,
          principal,
          place,
          placed: fact.at ? blameOf(fact.at) : { span },
          alternatives: condition.alternatives,
          origin: {
            revision: span.source.revision,
            address: fact.resource.address,
            statement: rule.span,
            block: span,
            hops: [],
          },
          traits: [],
          perhaps: fact.resource.perhaps ?? condition.perhaps ?? perhaps,
        }),
      )
    return {
      here,
      fact,
      place,
      denied: whom(rule.principals),
      spared: whom(rule.exceptPrincipals).map(({ who }) => who),
      rows,
    }
  })
}

const add = (draft: Draft, rows: readonly Grant[]): void => {
  for (const row of rows) draft.grants.push(row)
}

function denyNamed(draft: Draft, { here, fact, denied, spared, rows }: Denial, belongings: Belongings): void {
  for (const { who, value } of denied) {
    if (who.kind !== "member") continue
    const perhaps = sparing(who.member, spared)
    if (perhaps === "spared") continue
    const subject = holderOf(draft, here, who.member, fact.resource)
    add(draft, rows(subject, { kind: "holder", ...blameOf(value) }, value.perhaps ?? perhaps))
    for (const each of belongings.get(accountKey(here, who.member.text)) ?? []) {
      const doubt = sparing(each.member, spared)
      if (doubt === "spared") continue
      const them = holderOf(draft, each.here, each.member, each.resource)
      add(draft, rows(them, { kind: "holder", ...placed(each) }, value.perhaps ?? perhaps ?? doubt ?? each.perhaps))
    }
    // They may be granted more than is in view, as may all that is open to everybody: that is told of the policy.
    add(draft, rows(join(draft, everybody(here, fact)), { ...whoIs(who.member), ...blameOf(value) }, value.perhaps))
  }
}

function denyEverybody(draft: Draft, { here, fact, denied, spared, rows }: Denial): void {
  const named = subjectsOf(draft, ({ effect }) => effect === "deny")
  const open = subjectsOf(draft, ({ principal, effect }) => principal.kind === "anyone" && effect === "allow")
  for (const { who, value } of denied) {
    if (who.kind === "member") continue
    const holder: Principal = { kind: "holder", ...blameOf(value) }
    const them: Principal =
      who.kind === "everybody" ? { ...holder, kind: "anyone" } : { ...holder, kind: "tenant", id: exactly(who.text) }
    add(draft, rows(join(draft, everybody(here, fact)), them, value.perhaps))
    for (const subject of [...draft.subjects.values()]) {
      const perhaps = takenIn(who, subject, spared)
      const isOpen = subject.kind === "resource" && open.has(subject.key)
      if (perhaps === "spared" || (subject.kind !== "identity" && !isOpen)) continue
      // Where somebody leaves the view, nothing is lifted.
      if (!named.has(subject.key)) draft.subjects.set(subject.key, { ...subject, visible: true })
      add(draft, rows(subject, isOpen ? { ...holder, kind: "anyone" } : holder, value.perhaps ?? perhaps))
    }
  }
}

/** Subjects that rows of a kind belong to. */
const subjectsOf = ({ grants }: Draft, isWanted: (row: Grant) => boolean): ReadonlySet<string> =>
  new Set(grants.filter(isWanted).map(({ subject }) => subject))

/** All deny policies together, whoever is in view: one of them may take over what another one denied. */
const everybody = (here: Here, { resource }: DenyPolicy): SubjectDraft =>
  namedSubject(here.unit, everyone, "policy", resource, ["boundary"])
const everyone = "principalSet://goog/public:all"

/** Whom a deny policy names: somebody, or all of something. */
type Denied =
  | { readonly kind: "member"; readonly member: Identity }
  | { readonly kind: "everybody" }
  /** All that belong to a project, a folder, an organisation or a customer. */
  | { readonly kind: "all-of"; readonly text: string }

/** https://cloud.google.com/iam/docs/principal-identifiers#deny */
function deniedOf(value: Value, here: Here): Denied | undefined {
  const parts = here.names.parts(value)
  if (!parts) return undefined
  const text = textOf(parts)
  if (text === everyone) return { kind: "everybody" }
  for (const [prefix, word] of prefixes) {
    if (!text.startsWith(prefix)) continue
    const member = readMember([{ exact: word }, ...behind(parts, prefix.length)])
    return member.kind === "identity" ? { kind: "member", member } : undefined
  }
  if (/^principalSet:\/\/(cloudresourcemanager\.googleapis\.com|goog)\//.test(text)) return { kind: "all-of", text }
  const member = readMember(parts)
  return member.kind === "identity" ? { kind: "member", member } : undefined
}

const prefixes = [
  ["principal://goog/subject/", "user:"],
  ["principalSet://goog/group/", "group:"],
  ["principal://iam.googleapis.com/projects/-/serviceAccounts/", "serviceAccount:"],
  ["deleted:principal://goog/subject/", "deleted:user:"],
  ["deleted:principalSet://goog/group/", "deleted:group:"],
] as const

function behind(parts: readonly Part[], count: number): readonly Part[] {
  let left = count
  return parts.flatMap((part): readonly Part[] => {
    if (typeof part !== "string" && "hole" in part) return [part]
    const text = typeof part === "string" ? part : part.exact
    const rest = text.slice(left)
    left = Math.max(0, left - text.length)
    return rest === "" ? [] : [{ exact: rest }]
  })
}

const unsure = "whether it is one of those that the deny spares is not in view"

/** Whether a member that is denied is spared all the same: surely, perhaps (why), or not. */
function sparing(member: Identity, spared: readonly Denied[]): "spared" | string | undefined {
  if (spared.some((each) => each.kind === "member" && each.member.text === member.text)) return "spared"
  return spared.some((each) => mayBeIn(member.what, member.text, each)) ? unsure : undefined
}

/** Whether somebody in view may be, or some of them may be, whom an exception names. */
function mayBeIn(what: Identity["what"], text: string, spared: Denied): boolean {
  if (spared.kind !== "member") return true
  const other = spared.member
  // Who belongs to what is only known of single accounts: two of those are two.
  const isSingle = (kind: Identity["what"]) => kind === "user" || kind === "serviceAccount"
  return !(isSingle(what) && isSingle(other.what) && !text.includes("${") && !other.text.includes("${"))
}

function takenIn(
  denied: Exclude<Denied, { kind: "member" }>,
  subject: SubjectDraft,
  spared: readonly Denied[],
): "spared" | string | undefined {
  if (subject.kind === "resource") return spared.length > 0 ? unsure : denied.kind === "everybody" ? undefined : unsure
  const member = memberOfSubject(subject)
  if (!member) return unsure
  if (denied.kind === "all-of" && !belongs(member, denied.text))
    return `whether it is one of \`${denied.text}\` is not in view`
  return sparing(member, spared)
}

const memberOfSubject = ({ name, address }: SubjectDraft): Identity | undefined => {
  const member = readMember([{ exact: name ?? address }])
  return member.kind === "identity" ? member : undefined
}

/** A service account belongs to the project that its address names. */
const belongs = (member: Identity, set: string): boolean => {
  const home = member.what === "serviceAccount" ? homeIn(member) : undefined
  return home !== undefined && set === `principalSet://cloudresourcemanager.googleapis.com/projects/${home}`
}

/** What is denied, each permission where it is written. */
function heldBack(draft: Draft, here: Here, rule: DenyRule): readonly Held[] {
  const except = rule.exceptPermissions.flatMap((value) => permissionPattern(here, value) ?? [])
  const open = except.some(({ tokens }) => tokens.some(({ kind }) => kind === "hole"))
  const omitted = new Set<Action>(except.flatMap(({ text }) => matching(text)))
  return rule.permissions.flatMap((value): readonly Held[] => {
    const of = permissionPattern(here, value)
    if (!of) return []
    if (of.tokens.some(({ kind }) => kind === "hole")) {
      draft.diagnostics.push({
        code: "unresolved",
        severity: "warning",
        message: `the denied permission \`${of.text}\` is not known before deployment`,
        at: value.span,
      })
      return []
    }
    const all = matching(of.text)
    const reaches = except.length === 0 ? all : all.filter((action) => !omitted.has(action))
    const action: Scope = { of, except, ...blameOf(value) }
    const perhaps = value.perhaps ?? (open ? "what the deny leaves out is not known before deployment" : undefined)
    return [{ action, reaches, ...(perhaps !== undefined && { perhaps }) }]
  })
}

/**
 * `aiplatform.googleapis.com/endpoints.predict` is `aiplatform.endpoints.predict`.
 * https://cloud.google.com/iam/docs/deny-permissions-support
 */
function permissionPattern(here: Here, value: Value): Pattern | undefined {
  const written = here.names.pattern(value)
  if (!written || written.tokens.some(({ kind }) => kind === "hole")) return written
  const text = here.names.text(value) ?? ""
  const [service = "", name] = text.split("/")
  if (name === undefined) return glob(text)
  const prefix = service.replace(/\.googleapis\.com$/, "")
  return glob(`${prefix === "cloudresourcemanager" ? "resourcemanager" : prefix}.${name}`)
}
