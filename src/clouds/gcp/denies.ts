/** Deny policies to rows that deny: of whoever they name, and of everybody in view where they name everybody. */
import { exactly, glob } from "../../access/pattern.ts"
import type { Action, Condition, Grant, Pattern, Principal, Scope, Test } from "../../model/grant.ts"
import type { Value } from "../../model/value.ts"
import { blameOf } from "../blame.ts"
import { matching } from "./catalogue.ts"
import { readCondition } from "./conditions.ts"
import { type Denied, deniedOf, everyone, maySpare, sparing, takenIn, textOfDenied } from "./denied.ts"
import { type Draft, type Here, join } from "./draft.ts"
import type { DenyRule, Fact } from "./facts.ts"
import { accountKey, holderOf, whoIs } from "./holders.ts"
import { type Belongings, placed } from "./memberships.ts"
import { type Place, placeNamed } from "./nodes.ts"
import type { Held } from "./roles.ts"
import { rowsOf } from "./rows.ts"
import { namedSubject, type SubjectDraft } from "./subjects.ts"

type DenyPolicy = Extract<Fact, { kind: "deny-policy" }>

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
  /** The same of whoever of those denied is not in view, whom the rule may spare. */
  readonly rowsOfOthers: (who: Denied) => Denial["rows"]
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
    const spared = whom(rule.exceptPrincipals)
    const rowsOn =
      (alternatives: readonly (readonly Condition[])[]): Denial["rows"] =>
      (subject, principal, perhaps) =>
        held.flatMap((each) =>
          rowsOf(each, {
            effect: "deny",
            subject: subject.key,
            principal,
            place,
            placed: fact.at ? blameOf(fact.at) : { span },
            alternatives,
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
      spared: spared.map(({ who }) => who),
      rows: rowsOn(condition.alternatives),
      rowsOfOthers: (who) => {
        const others = sparingNobodyElse(spared.filter((each) => maySpare(who, each.who)))
        return rowsOn(condition.alternatives.map((all) => [...all, ...others]))
      },
    }
  })
}

/** A deny with exceptions holds of whoever is none of them: the more they are, the stricter the test. */
function sparingNobodyElse(spared: Denial["denied"]): readonly Test[] {
  const [last, ...others] = spared.toReversed()
  if (!last) return []
  const key = "principal"
  return [
    {
      kind: "test",
      key,
      written: key,
      operator: { test: "equals", domain: "text", negated: true, ifExists: false, over: "one" },
      values: spared.map(({ who }) => exactly(textOfDenied(who))),
      ...blameOf({ ...last.value, via: [...(last.value.via ?? []), ...others.map(({ value }) => value.span)] }),
    },
  ]
}

const add = (draft: Draft, rows: readonly Grant[]): void => {
  for (const row of rows) draft.grants.push(row)
}

function denyNamed(
  draft: Draft,
  { here, fact, denied, spared, rows, rowsOfOthers }: Denial,
  belongings: Belongings,
): void {
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
    add(
      draft,
      rowsOfOthers(who)(join(draft, everybody(here, fact)), { ...whoIs(who.member), ...blameOf(value) }, value.perhaps),
    )
  }
}

function denyEverybody(draft: Draft, { here, fact, denied, spared, rows, rowsOfOthers }: Denial): void {
  const named = subjectsOf(draft, ({ effect }) => effect === "deny")
  const open = subjectsOf(draft, ({ principal, effect }) => principal.kind === "anyone" && effect === "allow")
  for (const { who, value } of denied) {
    if (who.kind === "member") continue
    const holder: Principal = { kind: "holder", ...blameOf(value) }
    const them: Principal =
      who.kind === "everybody" ? { ...holder, kind: "anyone" } : { ...holder, kind: "tenant", id: exactly(who.text) }
    add(draft, rowsOfOthers(who)(join(draft, everybody(here, fact)), them, value.perhaps))
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
