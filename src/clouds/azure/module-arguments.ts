/** What a call hands to a module whose files are elsewhere to facts: whom it assigns which roles, and what it opens of what it makes. */
import type { Resource } from "../../model/resource.ts"
import { type Dict, items, literal, type Value } from "../../model/value.ts"
import { get } from "./attributes.ts"
import { accountSettings } from "./cognitive.ts"
import { identities, thing } from "./declared.ts"
import { type Fact, itself, type Reader } from "./facts.ts"
import { madeByModules, principals } from "./module-words.ts"
import { publicNetwork } from "./networks.ts"
import { circumstances, firstOf, roleIn } from "./roles.ts"
import { searchSettings } from "./search.ts"

/** What is nested deeper is not looked at. */
const deepest = 8

const roles = ["role_definition_names", "role_definition_ids", "roles", "role", "role_name"]
const scopes = ["scope", "scope_resource_id", "scope_id", "resource_id"]

/**
 * An entry of somebody and a role is an assignment on what the module makes, unless it says where.
 * https://azure.github.io/Azure-Verified-Modules/specs/tf/interfaces/#role-assignments
 */
function assignmentsIn(value: Value, call: Resource, depth: number): readonly Fact[] {
  if (value.kind === "reference") return value.resolved ? assignmentsIn(value.resolved, call, depth) : []
  const within = (all: readonly Value[]) =>
    depth < deepest ? all.flatMap((each) => assignmentsIn(each, call, depth + 1)) : []
  if (value.kind === "list") return within(value.items)
  if (value.kind !== "dict") return []
  const [who, role] = [firstOf(value, principals), roleIn(value) ?? firstOf(value, roles)]
  if (!who || !role) return within(value.entries.map((each) => each.value))
  return items(who).flatMap((principal) =>
    items(role).map(
      (each): Fact => ({
        kind: "assignment",
        principal,
        role: each,
        scope: firstOf(value, scopes) ?? itself(call),
        ...circumstances(value),
        when: "active",
        entry: value.span,
        resource: held(call, value.perhaps),
      }),
    ),
  )
}

const held = (call: Resource, perhaps: string | undefined): Resource =>
  perhaps === undefined || call.perhaps !== undefined ? call : { ...call, perhaps }

const typeMade = (call: Resource): string | undefined => {
  const source = literal(get(call, "source")) ?? ""
  return madeByModules.find(([pattern]) => pattern.test(source))?.[1]
}

/** These modules shut what they are not told to open; Terraform's arguments are those of the resource, Bicep's are ARM's without `properties`. */
function settings(call: Resource, type: string): readonly Fact[] {
  const inner = {
    ...call,
    body: {
      ...call.body,
      entries: [...call.body.entries, { key: "properties", keySpan: call.body.span, value: call.body }],
    },
  }
  if (type.endsWith("/accounts")) return accountSettings(inner, "shut")
  if (type.endsWith("/searchServices")) return searchSettings(inner, "shut")
  return type.endsWith("/workspaces") ? publicNetwork(inner, "shut") : []
}

/** What says where the module comes from, and what it is handed to work with. */
const besides = new Set(["source", "version", "providers"])

/** Somebody and a role that are handed over by themselves: what the module does with them is its own to say. */
function handed(call: Resource, args: Dict): readonly Fact[] {
  const isAssignment = firstOf(args, principals) && (roleIn(args) ?? firstOf(args, roles))
  return isAssignment ? assignmentsIn(args, held(call, "what the module does with it is not in view"), 0) : []
}

export const moduleReader: Reader = (call) => {
  const type = typeMade(call)
  const args: Dict = { ...call.body, entries: call.body.entries.filter(({ key }) => !besides.has(key)) }
  return [
    ...(type === undefined ? [] : [thing(call, type, "scope"), ...identities(call), ...settings(call, type)]),
    ...handed(call, args),
    ...args.entries.flatMap(({ value }) => assignmentsIn(value, call, 0)),
  ]
}
