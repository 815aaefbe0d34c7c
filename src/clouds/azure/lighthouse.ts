/** What is delegated to another tenant, and where, to assignments of roles to its people. */
import type { Resource } from "../../model/resource.ts"
import type { Value } from "../../model/value.ts"
import { all, named } from "../attributes.ts"
import { referenced } from "../references.ts"
import { at, each, get } from "./attributes.ts"
import type { Reader } from "./facts.ts"
import { spelledOf } from "./patterns.ts"
import type { Of, UnitIndex } from "./unit.ts"

/** Terraform's arguments are the resource's own, ARM's are its `properties`. */
const wordsOf = (resource: Resource): Value => at(resource, "properties") ?? resource.body

const delegation =
  (authorizations: string, eligible: string, ...tenant: readonly string[]): Reader =>
  (resource) => {
    const words = wordsOf(resource)
    return [
      {
        kind: "delegation",
        address: resource.address,
        name: get(resource, "lighthouse_definition_id") ?? get(resource, "name"),
        tenant: tenant.flatMap((name) => named(words, name) ?? [])[0],
        active: all(words, authorizations),
        eligible: all(words, eligible),
        scope: get(resource, "scope"),
        resource,
      },
    ]
  }

const delegated =
  (name: string): Reader =>
  (resource) =>
    each(named(wordsOf(resource), name), (definition) => ({
      kind: "delegated",
      definition,
      scope: get(resource, "scope"),
      resource,
    }))

/** https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/lighthouse_definition */
export const lighthouseReaders: Readonly<Record<string, Reader>> = {
  azurerm_lighthouse_definition: delegation("authorization", "eligible_authorization", "managing_tenant_id"),
  azurerm_lighthouse_assignment: delegated("lighthouse_definition_id"),
}

/** https://learn.microsoft.com/azure/templates/microsoft.managedservices/registrationdefinitions */
export const lighthouseTypes: Readonly<Record<string, Reader>> = {
  "microsoft.managedservices/registrationdefinitions": delegation(
    "authorizations",
    "eligible_authorizations",
    "managed_by_tenant_id",
  ),
  "microsoft.managedservices/registrationassignments": delegated("registration_definition_id"),
}

/** What is delegated takes effect where it is assigned; where nothing in view does that, perhaps wherever it may be. */
export function delegations(index: UnitIndex): readonly Of<"assignment">[] {
  const uses = index.of("delegated")
  return index.of("delegation").flatMap((fact) => {
    const here = uses.filter(({ definition }) => isNamed(fact, definition))
    return here.length > 0
      ? here.flatMap(({ scope, resource }) => assignments(fact, scope ?? fact.scope, resource.perhaps))
      : assignments(fact, fact.scope, "nothing in view assigns what is delegated")
  })
}

/** By reference, or by an ID that ends in its name. */
function isNamed({ address, name }: Of<"delegation">, definition: Value): boolean {
  const last = spelledOf(definition)?.split("/").at(-1)?.toLowerCase()
  return referenced(definition) === address || (last !== undefined && last === spelledOf(name)?.toLowerCase())
}

function assignments(
  { active, eligible, tenant, resource }: Of<"delegation">,
  scope: Value | undefined,
  perhaps: string | undefined,
): readonly Of<"assignment">[] {
  const of = (entries: readonly Value[], when: "active" | "eligible") =>
    entries.flatMap((entry): readonly Of<"assignment">[] => {
      const [principal, role] = [named(entry, "principal_id"), named(entry, "role_definition_id")]
      const because = resource.perhaps ?? perhaps
      if (!principal || !role) return []
      return [
        {
          kind: "assignment",
          principal,
          role,
          scope,
          when,
          home: { tenant },
          entry: entry.span,
          resource: { ...resource, ...(because !== undefined && { perhaps: because }) },
        },
      ]
    })
  return [...of(active, "active"), ...of(eligible, "eligible")]
}
