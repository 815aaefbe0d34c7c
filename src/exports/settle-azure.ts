/** Azure's resources of one directory, from however many outputs, to ones that know each other: IDs that lead to what is in view lead there. */
import { madeDict, madeText } from "../formats/made.ts"
import type { Resource } from "../model/resource.ts"
import { type Dict, field, literal, type Value } from "../model/value.ts"
import { calledBy, userOf } from "./azure-directory.ts"
import { isGuid } from "./azure-id.ts"
import type { Settle } from "./export.ts"

/** What several outputs say twice is said once, and what is only listed in one yields to what another says of it. */
export const settleAzure: Settle = (units) => units.map((unit) => ({ ...unit, resources: settled(unit.resources) }))

function settled(all: readonly Resource[]): readonly Resource[] {
  const said = once(all)
  const known = new Map(said.flatMap(({ type, address }) => (type.includes("/") ? [[plain(address), address]] : [])))
  const named = addressesIn(said, known)
  // What stands for an identity in the directory is that identity, whichever letters its resource is written in there.
  const resources = said.filter(({ type, address }) => !(identityTypes.test(type) && known.has(plain(address))))
  const people = [...applicationsIn(resources, named), ...holdersIn(resources, named)]
  for (const { address } of people) named.set(address.toLowerCase(), address)
  const linked = [...resources, ...people].map((resource) => ({
    ...resource,
    body: withEntries(resource.body, (value, key) => linkedIn(value, named, /^(?:group|member)_object_id$/.test(key))),
  }))
  const groups = assignedGroups(linked)
  // What a group has is told of the group before it is told of whoever is in it.
  const ordered = [...linked.filter((each) => groups.has(each)), ...linked.filter((each) => !groups.has(each))]
  return withoutUnassigned([...ordered, ...throughGroups(linked)])
}

function assignedGroups(resources: readonly Resource[]): ReadonlySet<Resource> {
  const assigned = new Set(resources.map(({ body }) => addressOf(field(field(body, "properties"), "principalId"))))
  return new Set(resources.filter(({ type, address }) => type === "azuread_group" && assigned.has(address)))
}

/** A role that nobody is assigned lets nobody do anything, where it is in view who is assigned what: it is there to be referred to. */
function withoutUnassigned(resources: readonly Resource[]): readonly Resource[] {
  const given = resources.flatMap(({ type, body }) =>
    /^Microsoft\.Authorization\/role(Assignment|Eligibility)/.test(type)
      ? [lastOf(idIn(field(field(body, "properties"), "roleDefinitionId"))).toLowerCase()]
      : [],
  )
  if (given.length === 0) return resources
  const assigned = new Set(given)
  return resources.map((each) =>
    isKind(each, "roleDefinitions") && !assigned.has(lastOf(each.address).toLowerCase())
      ? { ...each, type: `existing:${each.type}` }
      : each,
  )
}

const idIn = (value: Value | undefined): string | undefined =>
  value?.kind === "reference" ? value.address : literal(value)

/** By what they are called in lower case: what they are called. */
type Named = Map<string, string>

function once(all: readonly Resource[]): readonly Resource[] {
  const kept = new Map<string, Resource>()
  for (const each of all) {
    const key = `${each.type.replace(onlyListed, "").toLowerCase()} ${each.address.toLowerCase()}`
    const known = kept.get(key)
    if (!known || (onlyListed.test(known.type) && !onlyListed.test(each.type))) kept.set(key, each)
  }
  const active = new Set([...kept.values()].flatMap((each) => (isKind(each, "roleAssignments") ? [givenBy(each)] : [])))
  return [...kept.values()].filter(
    (each) => !isKind(each, "roleAssignmentScheduleRequests") || !active.has(givenBy(each)),
  )
}

const onlyListed = /^(?:existing|listed):/

const isKind = ({ type }: Resource, kind: string): boolean => type === `Microsoft.Authorization/${kind}`

/** What is active for a time is an assignment as well. */
const givenBy = ({ body }: Resource): string =>
  ["principalId", "roleDefinitionId"]
    .map((key) => lastOf(literal(field(field(body, "properties"), key))))
    .concat(literal(field(body, "scope")) ?? "")
    .join(" ")
    .toLowerCase()

const lastOf = (id: string | undefined): string => id?.split("/").at(-1) ?? ""

const identityTypes = /^azuread_(user|group|service_principal)$/

/** Object IDs, IDs of applications, resource IDs and names that nobody else has. */
function addressesIn(resources: readonly Resource[], known: ReadonlyMap<string, string>): Named {
  const named: Named = new Map()
  const name = (called: Value | undefined, address: string) => {
    const text = literal(called)
    if (text !== undefined && text !== "") named.set(text.toLowerCase(), known.get(plain(address)) ?? address)
  }
  const shown = new Map<string, number>()
  for (const { type, address, body } of resources) {
    if (!type.includes("/") && !identityTypes.test(type)) continue
    named.set(plain(address), known.get(plain(address)) ?? address)
    if (identityTypes.test(type)) {
      name(field(body, "object_id"), address)
      name(field(body, "client_id"), address)
      const display = literal(field(body, "display_name"))?.toLowerCase()
      if (display !== undefined) shown.set(display, (shown.get(display) ?? 0) + 1)
      continue
    }
    const [own, properties] = [field(body, "identity"), field(body, "properties")]
    name(field(own, "principalId"), address)
    for (const each of entriesOf(field(own, "userAssignedIdentities"))) {
      name(field(each.value, "principalId"), each.key)
      name(field(each.value, "clientId"), each.key)
    }
    if (/userAssignedIdentities$/i.test(type)) {
      name(field(properties, "principalId"), address)
      name(field(properties, "clientId"), address)
    }
  }
  for (const { type, address, body } of resources) {
    const display = literal(field(body, "display_name"))?.toLowerCase()
    if (type === "azuread_group" && display !== undefined && shown.get(display) === 1)
      named.set(groupKey(display), address)
  }
  return named
}

const groupKey = (display: string): string => `group ${display.toLowerCase()}`

const entriesOf = (value: Value | undefined) => (value?.kind === "dict" ? value.entries : [])

/** Applications whose service principal is not in view are told of in its place. */
function applicationsIn(resources: readonly Resource[], named: Named): readonly Resource[] {
  return resources.flatMap((each): readonly Resource[] => {
    if (each.type !== "azuread_application") return []
    const [object, app] = ["object_id", "client_id"].map((key) => literal(field(each.body, key))?.toLowerCase() ?? "")
    const known = named.get(app ?? "")
    const address = known ?? each.address
    for (const id of [object, app]) if (id) named.set(id, address)
    return known === undefined ? [{ ...each, type: "azuread_service_principal" }] : []
  })
}

const kinds: readonly (readonly [RegExp, string])[] = [
  [/^user$/i, "azuread_user"],
  [/group$/i, "azuread_group"],
]

/** Whoever is assigned something and is nowhere else in view, by the name that the assignment is printed with. */
function holdersIn(resources: readonly Resource[], named: Named): readonly Resource[] {
  const made: Resource[] = []
  for (const { type, body, span } of resources) {
    if (!/^Microsoft\.Authorization\/role/.test(type)) continue
    const properties = field(body, "properties")
    const [id, kind, name] = ["principalId", "principalType", "principalName"].map((key) =>
      literal(field(properties, key)),
    )
    if (id === undefined || named.has(id.toLowerCase())) continue
    const called = name?.toLowerCase() ?? ""
    const known = isGuid(called) || called.includes("@") ? named.get(called) : undefined
    if (known !== undefined) {
      named.set(id.toLowerCase(), known)
      continue
    }
    const resourceType = kinds.find(([word]) => word.test(kind ?? ""))?.[1] ?? "azuread_service_principal"
    const address = holderAddress(resourceType, name, id)
    named.set(id.toLowerCase(), address)
    const written = name ? madeText(name, span) : undefined
    const { type: as, body: own } =
      resourceType === "azuread_user" ? userOf(written, span) : { type: resourceType, body: { display_name: written } }
    made.push({ address, type: as, body: madeDict(own, span), span })
  }
  return made
}

function holderAddress(type: string, name: string | undefined, id: string): string {
  if (!name) return id
  if (type === "azuread_user") return name
  return isGuid(name) ? `service principal ${name}` : calledBy(name, id)
}

/** Texts that are an ID of something in view, to references to it. */
function linkedIn(value: Value, named: Named, isMember: boolean): Value {
  switch (value.kind) {
    case "text": {
      const text = literal(value) ?? ""
      const isId = isGuid(text) || text.includes("/")
      const address = isId
        ? named.get(plain(text))
        : isMember
          ? (named.get(groupKey(text)) ?? named.get(plain(text)))
          : undefined
      return address === undefined
        ? value
        : { kind: "reference", address, attribute: "id", resolved: value, span: value.span }
    }
    case "list":
      return { ...value, items: value.items.map((each) => linkedIn(each, named, false)) }
    case "dict":
      return withEntries(value, (each) => linkedIn(each, named, false))
    default:
      return value
  }
}

const withEntries = (map: Dict, change: (value: Value, key: string) => Value): Dict => ({
  ...map,
  entries: map.entries.map((each) => ({ ...each, value: change(each.value, each.key) })),
})

const plain = (text: string): string => text.toLowerCase().replace(/\/+$/, "")

/** Whoever is in a group that is in a group has what that one is assigned. */
function throughGroups(resources: readonly Resource[]): readonly Resource[] {
  const joins = resources.filter(({ type }) => type === "azuread_group_member")
  const members = new Map<string, Resource[]>()
  for (const join of joins) {
    const group = addressOf(field(join.body, "group_object_id"))
    if (group !== undefined) members.set(group, [...(members.get(group) ?? []), join])
  }
  return [...members.keys()].flatMap((group) => {
    const direct = new Set((members.get(group) ?? []).map((join) => addressOf(field(join.body, "member_object_id"))))
    return below(group, members).flatMap((join): readonly Resource[] => {
      const member = addressOf(field(join.body, "member_object_id"))
      if (member === undefined || member === group || direct.has(member)) return []
      direct.add(member)
      const group_object_id: Value = { kind: "reference", address: group, attribute: "id", span: join.span }
      return [
        {
          ...join,
          address: `${group} ${member}`,
          body: madeDict({ group_object_id, member_object_id: field(join.body, "member_object_id") }, join.span),
        },
      ]
    })
  })
}

/** The memberships of the groups in a group, however deep. */
function below(group: string, members: ReadonlyMap<string, readonly Resource[]>): readonly Resource[] {
  const [seen, queue, found] = [new Set([group]), [group], [] as Resource[]]
  for (let at = queue.shift(); at !== undefined; at = queue.shift())
    for (const join of members.get(at) ?? []) {
      if (at !== group) found.push(join)
      const member = addressOf(field(join.body, "member_object_id"))
      if (member === undefined || seen.has(member)) continue
      seen.add(member)
      if (members.has(member)) queue.push(member)
    }
  return found
}

const addressOf = (value: Value | undefined): string | undefined =>
  value?.kind === "reference" ? value.address : literal(value)
