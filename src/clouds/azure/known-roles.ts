/** A role as an assignment names it to what it grants: one in view, one of the provider's, or one that nobody here knows. */
import type { Value } from "../../model/value.ts"
import { type RoleData, roleData, unrelatedRoles } from "./data.ts"
import { exactPattern } from "./patterns.ts"
import type { Of, UnitIndex } from "./unit.ts"

export type Role =
  /** Declared in the same unit. */
  | { readonly kind: "custom"; readonly fact: Of<"role"> }
  | { readonly kind: "built-in"; readonly data: RoleData; readonly written: string }
  /** The provider's, and nothing of AI. */
  | { readonly kind: "unrelated" }
  | { readonly kind: "unknown"; readonly written: string; readonly isHole: boolean }

const guid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i

let known: { readonly guids: ReadonlyMap<string, RoleData>; readonly names: ReadonlyMap<string, RoleData> } | undefined

function builtIn(): NonNullable<typeof known> {
  if (known) return known
  const { roles } = roleData()
  known = {
    guids: new Map(roles.map((role) => [role.guid, role])),
    // A name that one role has now may be another's former one.
    names: new Map(
      [...roles]
        .flatMap((role) => role.names.map((name, i) => ({ name: name.toLowerCase(), role, i })))
        .sort((a, b) => b.i - a.i)
        .map(({ name, role }) => [name, role]),
    ),
  }
  return known
}

let unrelated: ReadonlySet<string> | undefined

function isUnrelated(name: string): boolean {
  unrelated ??= new Set(Object.entries(unrelatedRoles()).flatMap(([id, title]) => [id, title.toLowerCase()]))
  return unrelated.has(name)
}

/** The provider's role of a name, present or past, or of a GUID. */
export const builtInRole = (name: string): RoleData | undefined =>
  builtIn().guids.get(name.toLowerCase()) ?? builtIn().names.get(name.toLowerCase())

/** How many lookups may lead to one another. */
const mostHops = 4

export function roleOf(value: Value, index: UnitIndex, hops = 0): Role {
  const fact = index.role(value)
  if (fact?.kind === "role") return { kind: "custom", fact }
  if (fact && hops < mostHops) return roleOf(fact.role, index, hops + 1)
  const pattern = exactPattern(value)
  const text = pattern?.text.trim() ?? ""
  const id = roleId(text)?.toLowerCase() ?? lookedUp.exec(text)?.[1]
  const custom = id === undefined ? index.roleNamed(text) : index.roleNamed(id)
  if (custom) return { kind: "custom", fact: custom }
  const name = id ?? text
  const data = index.providedRole(name) ?? builtInRole(name)
  if (data) return { kind: "built-in", data, written: id ?? text }
  if (isUnrelated(name.toLowerCase())) return { kind: "unrelated" }
  return {
    kind: "unknown",
    written: name,
    isHole: id === undefined && pattern?.tokens.some(({ kind }) => kind === "hole") !== false,
  }
}

/** An ID that is looked up has the role's name where its GUID will be. */
const lookedUp = /\/roledefinitions\/\$\{([^{}.]+)\}$/i

/** The GUID that an ID ends in, or that a text is; what stands before it may not be known. */
const roleId = (text: string): string | undefined => {
  const last = text.slice(text.lastIndexOf("/") + 1)
  const [found] = guid.exec(last) ?? []
  return found === last ? found : guid.exec(/roledefinitions[^a-z0-9]+(.*)$/i.exec(text)?.[1] ?? "")?.[0]
}
