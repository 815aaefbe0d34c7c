/** The facts of all units of one revision to its access table: who is declared, then what is bound to whom, then what holds that back. */
import type { Access } from "../../model/access.ts"
import type { Read } from "../../model/diagnostic.ts"
import type { Unit } from "../../model/resource.ts"
import type { Estate } from "../cloud.ts"
import { addBinding } from "./bindings.ts"
import { addBoundaries } from "./boundaries.ts"
import { addDenies } from "./denies.ts"
import { accessOf, type Draft, emptyDraft, type Here, join } from "./draft.ts"
import type { Fact } from "./facts.ts"
import { accountKey, noteUnplaced } from "./holders.ts"
import { roleLints } from "./lints.ts"
import { readMember } from "./members.ts"
import { addBelongings, belongingsOf } from "./memberships.ts"
import { type Names, namesIn, textOf } from "./names.ts"
import { type Parents, type Place, placeOf } from "./nodes.ts"
import { overruling, placedBindings } from "./placed-bindings.ts"
import { type CustomRole, type CustomRoles, heldBy, providedRoles, strangePermissions } from "./roles.ts"
import { rowsOf } from "./rows.ts"
import { addActor, addModel, addSetting, addThing } from "./settings.ts"
import { declaredSubject, idOf } from "./subjects.ts"

export interface UnitFacts {
  readonly unit: Unit
  readonly facts: readonly Fact[]
}

type Of<K extends Fact["kind"]> = Extract<Fact, { kind: K }>
const of = <K extends Fact["kind"]>(facts: readonly Fact[], kind: K): readonly Of<K>[] =>
  facts.filter((fact): fact is Of<K> => fact.kind === kind)

export function assemble(units: readonly UnitFacts[], estate: Estate): Read<Access> {
  const draft = emptyDraft(estate)
  const all = herein(units)
  const each = <K extends Fact["kind"]>(kind: K, add: (here: Here, fact: Of<K>) => void): void => {
    for (const here of all) for (const fact of of(here.facts, kind)) add(here, fact)
  }
  each("thing", (here, fact) => addThing(draft, here, fact))
  each("service-account", (here, fact) => addAccount(draft, here, fact))
  each("custom-role", (here, fact) => addRole(draft, here, fact))
  const placed = all.map(placedBindings)
  for (const { diagnostics } of placed) for (const diagnostic of diagnostics) draft.diagnostics.push(diagnostic)
  const bindings = placed.flatMap((one) => one.bindings)
  for (const binding of bindings) noteUnplaced(draft, binding)
  const overruled = overruling(bindings)
  for (const binding of bindings) addBinding(draft, binding, overruled)
  giveLooseRoles(draft)
  const belongings = belongingsOf(all)
  addBelongings(draft, belongings)
  addDenies(draft, all, belongings)
  addBoundaries(draft, all)
  each("setting", (here, fact) => addSetting(draft, here, fact))
  each("model", (here, fact) => addModel(draft, here, fact))
  each("acts-as", (here, fact) => addActor(draft, here, fact))
  each(
    "unseen",
    (_, { at, message }) => void draft.diagnostics.push({ code: "unresolved", severity: "warning", message, at }),
  )
  return { value: accessOf(draft), diagnostics: draft.diagnostics }
}

/** Units with what all of them know: what lies in what, and which roles there are. */
function herein(units: readonly UnitFacts[]): readonly Here[] {
  const named = units.map((each) => ({ ...each, names: namesIn(each.unit) }))
  const parents = parentsIn(named)
  const provided = providedRoles(units.flatMap(({ facts }) => facts))
  const shared = new Map(named.flatMap((each) => rolesIn(each).filter(([text]) => !text.includes("${"))))
  return named.map(({ unit, facts, names }) => ({
    unit,
    facts,
    names,
    parents,
    moved: new Map(of(facts, "moved").map(({ from, to }) => [to, from])),
    roles: new Map([...shared, ...rolesIn({ unit, facts, names })]),
    provided,
  }))
}

interface Named extends UnitFacts {
  readonly names: Names
}

function parentsIn(units: readonly Named[]): Parents {
  const none: Parents = new Map()
  return new Map(
    units.flatMap(({ facts, names }) =>
      of(facts, "parent").map(({ child, parent }): [string, Place] => [
        placeOf(child, names, none).text,
        placeOf(parent, names, none),
      ]),
    ),
  )
}

type NamedRole = readonly [string, CustomRoles extends ReadonlyMap<string, infer R> ? R : never]

function rolesIn({ unit, facts, names }: Named): readonly NamedRole[] {
  return of(facts, "custom-role").flatMap((fact): readonly NamedRole[] => {
    const text = roleText(fact, names)
    return text === undefined ? [] : [[text, { fact, held: heldBy(fact, names), unit }]]
  })
}

/** `projects/p/roles/id`. */
function roleText({ id, of: node }: CustomRole, names: Names): string | undefined {
  const parts = names.parts(id)
  if (!parts) return undefined
  const own = textOf(parts)
  if (own.includes("/roles/") || !node) return own
  return `${placeOf(node, names, new Map()).text}/roles/${own}`
}

function addAccount(
  draft: Draft,
  here: Here,
  { accountId, project, email, isOff, resource }: Of<"service-account">,
): void {
  const parts = here.names.parts(email) ?? here.names.email(accountId, project)
  const text = parts && readMember([{ exact: "serviceAccount:" }, ...parts]).text
  const subject = declaredSubject(here.unit, { resource, kind: "identity", name: text, moved: here.moved })
  join(draft, { ...subject, ...idOf(text), visible: true, traits: new Set(["workload"]) })
  if (isOff) draft.off.add(subject.key)
  if (text !== undefined) draft.accounts.set(accountKey(here, text), subject.key)
}

/** A role is a subject of its own: whoever it is bound to elsewhere. Where its holders are in view, they are judged in its place. */
function addRole(draft: Draft, here: Here, fact: CustomRole): void {
  const { resource } = fact
  const text = roleText(fact, here.names)
  const subject = join(draft, {
    ...declaredSubject(here.unit, { resource, kind: "policy", name: text, moved: here.moved }),
    traits: new Set(["unattached"]),
  })
  for (const lint of roleLints(fact, here.names, subject.key)) draft.lints.push(lint)
  for (const { value, of: unseen, kind } of strangePermissions(fact, here.names))
    if (kind === "unseen")
      draft.diagnostics.push({
        code: "unresolved",
        severity: "warning",
        message: `the permission \`${unseen.text}\` is not known before deployment`,
        at: value.span,
      })
  const { span } = resource
  const place: Place = placeOf({ kind: "unsaid" }, here.names, here.parents)
  const rows = () =>
    heldBy(fact, here.names).flatMap((held) =>
      rowsOf(held, {
        effect: "allow",
        subject: subject.key,
        principal: { kind: "holder" },
        place: { ...place, ...(fact.of && placeOf(fact.of, here.names, here.parents)) },
        placed: { span },
        alternatives: [[]],
        origin: { revision: span.source.revision, address: resource.address, statement: span, block: span, hops: [] },
        traits: [],
        perhaps: resource.perhaps,
      }),
    )
  draft.dormant.set(subject.key, rows)
}

/** A role that nobody in view holds is told of by itself. */
function giveLooseRoles({ dormant, holders, grants }: Draft): void {
  for (const [key, rows] of dormant) {
    if ((holders.get(key)?.size ?? 0) > 0) continue
    for (const row of rows()) grants.push(row)
    dormant.delete(key)
  }
}
