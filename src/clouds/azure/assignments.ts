/** Assignments of roles to rows of whoever receives them, and of everyone who is a member of that. */
import { exactly } from "../../access/pattern.ts"
import type { Grant, Origin } from "../../model/grant.ts"
import type { Span } from "../../model/source.ts"
import type { Value } from "../../model/value.ts"
import { textIn } from "../attributes.ts"
import { blameOf } from "../blame.ts"
import type { Estate } from "../cloud.ts"
import { type Assigned, originOf } from "./assigned.ts"
import { isNearAi, type Surroundings, soundsOfAi } from "./bearing.ts"
import { type Restriction, restrictionOf, unrestricted } from "./conditions.ts"
import { rolesRows } from "./custom-roles.ts"
import type { RoleData } from "./data.ts"
import { type Draft, holdBy, note, subjectOf, trait } from "./draft.ts"
import { roleOf } from "./known-roles.ts"
import { spelledOf } from "./patterns.ts"
import { permittedBy } from "./permissions.ts"
import { restrictionsOf } from "./restrictions.ts"
import { namedAction, resourceOf, rowsOf } from "./rows.ts"
import { placeOf } from "./scopes.ts"
import { isTrusted } from "./tenants.ts"
import type { Of } from "./unit.ts"

type Assignment = Of<"assignment">
type Hops = Origin["hops"]

/** Somebody who gets what is assigned, and through what. */
interface Receiver {
  readonly subject: string
  readonly hops: Hops
  readonly perhaps: string | undefined
}

export function addAssignment(
  draft: Draft,
  assignment: Assignment,
  around: Surroundings,
  members: readonly Of<"membership">[],
  estate: Estate,
): void {
  const { principal, role, scope, resource, entry } = assignment
  const place = placeOf(scope, draft.index.ids)
  const found = roleOf(role, draft.index)
  if (found.kind === "unrelated") return
  const assigned: Assigned = {
    place,
    at: blameOf(scope ?? principal),
    restrictions: restrictionsOf(assignment),
    statement: entry ?? resource.span,
    resource,
    perhaps: resource.perhaps ?? principal.perhaps ?? role.perhaps ?? scope?.perhaps,
  }
  const receivers = () => receiversOf(draft, assignment, members, estate)
  if (found.kind === "custom") {
    for (const { subject, hops, perhaps } of receivers()) {
      holdBy(draft, found.fact.address, subject)
      add(draft, rolesRows(found.fact, { ...assigned, perhaps: assigned.perhaps ?? perhaps }, subject, hops, around))
    }
    return
  }
  if (found.kind === "built-in") {
    const rows = rowsOfBuiltIn(found.data, found.written, role, assigned, around)
    if (rows.length > 0)
      for (const receiver of receivers())
        add(
          draft,
          rows.map((row) => given(row, receiver)),
        )
    return
  }
  const called = textIn(assignment.roleName) ?? found.written
  const isNear = isNearAi(place)
  const mayMatter = isNear || (place.level !== "resource" && !found.isHole && soundsOfAi(called))
  if (mayMatter || (place.level !== "resource" && place.level !== "unknown"))
    note(draft, [
      { code: "unresolved", severity: "warning", message: unknownRole(called, found.isHole), at: role.span },
    ])
  if (mayMatter)
    for (const receiver of receivers()) add(draft, [given(unknownRow(called, found.isHole, role, assigned), receiver)])
}

const add = (draft: Draft, rows: readonly Grant[]): void => {
  for (const row of rows) draft.grants.push(row)
}

const given = (row: Grant, { subject, hops, perhaps }: Receiver): Grant => ({
  ...row,
  subject,
  ...(hops.length > 0 && { origin: { ...row.origin, hops: [...row.origin.hops, ...hops] } }),
  ...(row.perhaps === undefined && perhaps !== undefined && { perhaps }),
})

function receiversOf(
  draft: Draft,
  assignment: Assignment,
  members: readonly Of<"membership">[],
  estate: Estate,
): readonly Receiver[] {
  const { principal, principalType, resource } = assignment
  const type = textIn(principalType)?.toLowerCase()
  const subject = subjectOf(draft, principal, resource)
  if (type === "user" || type === "group" || type === "foreigngroup") trait(draft, subject, "human")
  if (isFromOutside(draft, assignment, type, estate)) trait(draft, subject, "external")
  return [
    { subject: subject.key, hops: [], perhaps: undefined },
    ...members.map(({ member, resource: joins }): Receiver => {
      const joined = subjectOf(draft, member, joins)
      if (isGuest(draft, member, estate)) trait(draft, joined, "external")
      return {
        subject: joined.key,
        hops: [{ span: member.span, note: "a member here" }],
        perhaps: member.perhaps ?? joins.perhaps,
      }
    }),
  ]
}

/** A guest, a group of another tenant, or whoever another tenant appoints for what is delegated to it. */
function isFromOutside(
  draft: Draft,
  { principal, home }: Assignment,
  type: string | undefined,
  estate: Estate,
): boolean {
  if (home) return !isTrusted(home.tenant, estate)
  return type === "foreigngroup" || isGuest(draft, principal, estate)
}

function isGuest(draft: Draft, principal: Value, estate: Estate): boolean {
  const home = draft.index.identity(principal)?.home
  return home !== undefined && !isTrusted(home, estate)
}

function rowsOfBuiltIn(
  data: RoleData,
  written: string,
  role: Value,
  assigned: Assigned,
  around: Surroundings,
): readonly Grant[] {
  const { place, at, restrictions, statement, resource, perhaps } = assigned
  const name = data.names[0] ?? written
  const origin: Origin = { ...originOf(resource, statement), managedPolicy: name }
  return byCondition(data).flatMap(({ condition, permitted }) =>
    rowsOf(
      {
        effect: "allow",
        subject: "",
        // Nobody knows a role by its GUID.
        action: namedAction(written === data.guid ? name : written, blameOf(role)),
        permitted,
        place,
        at,
        restrictions: [...restrictions, condition === "" ? unrestricted : asWritten(condition, role.span)],
        origin,
        traits: ["managed-policy"],
        perhaps,
      },
      around,
    ),
  )
}

/** What a provider's role grants under each condition of its own. */
const byCondition = (data: RoleData) => {
  const known = grouped.get(data)
  if (known) return known
  const conditions = [...new Set(data.permissions.map(({ condition = "" }) => condition))]
  const made = conditions.map((condition) => ({
    condition,
    permitted: data.permissions.filter((each) => (each.condition ?? "") === condition).flatMap(permittedBy),
  }))
  grouped.set(data, made)
  return made
}
const grouped = new WeakMap<
  RoleData,
  readonly { readonly condition: string; readonly permitted: ReturnType<typeof permittedBy> }[]
>()

const asWritten = (text: string, span: Span): Restriction =>
  restrictionOf({ span, pieces: [{ kind: "literal", text, span }] })

const unknownRole = (written: string, isHole: boolean): string =>
  isHole
    ? `the role \`${written}\` is not known before deployment`
    : `there is no role \`${written}\` among the built-in ones, and none in view bears that name`

/** A role that nobody here knows, where it may be about AI: it may let its holder use it. */
function unknownRow(
  written: string,
  isHole: boolean,
  role: Value,
  { place, at, statement, resource }: Assigned,
): Grant {
  return {
    effect: "allow",
    cloud: "azure",
    subject: "",
    principal: { kind: "holder" },
    action: { of: exactly(written), except: [], ...blameOf(role) },
    resource: resourceOf(place, at),
    conditions: [],
    reaches: [{ name: written, service: "authorization", capability: "invoke", supporting: false }],
    traits: new Set(),
    origin: originOf(resource, statement),
    perhaps: unknownRole(written, isHole),
  }
}

/** The members of the group that a value names. */
export function membersIn(draft: Draft): (group: Value) => readonly Of<"membership">[] {
  const all = draft.index.of("membership")
  if (all.length === 0) return () => []
  const nameOf = (value: Value) => draft.index.identity(value)?.address ?? spelledOf(value)
  const members = new Map<string, Of<"membership">[]>()
  for (const each of all) {
    const name = nameOf(each.group)
    if (name === undefined) continue
    members.set(name, [...(members.get(name) ?? []), each])
  }
  return (group) => members.get(nameOf(group) ?? "") ?? []
}
