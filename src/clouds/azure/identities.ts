/** Identities, and what proves that somebody is one of them, to facts: a line for each type, in Terraform and in ARM. */
import type { Resource } from "../../model/resource.ts"
import { items, type Value } from "../../model/value.ts"
import { textIn } from "../attributes.ts"
import { allIn, at, each, get, together } from "./attributes.ts"
import { thing } from "./declared.ts"
import { type Fact, type IdentityKind, itself, type Reader } from "./facts.ts"

const identity =
  (what: IdentityKind, ...names: readonly string[]): Reader =>
  (resource) => [
    {
      kind: "identity",
      what,
      address: resource.address,
      name: names.map((name) => get(resource, name)).find((value) => value !== undefined),
      resource,
    },
  ]

const userAssigned: Reader = together(identity("user-assigned", "name"), (resource) => [
  thing(resource, "Microsoft.ManagedIdentity/userAssignedIdentities"),
])

/** Version 2 of the provider calls the client ID `application_id`. */
const servicePrincipal: Reader = (resource) => [
  {
    kind: "identity",
    what: "service-principal",
    address: resource.address,
    name: get(resource, "display_name"),
    application: get(resource, "client_id") ?? get(resource, "application_id"),
    resource,
  },
]

/** Somebody of another tenant: https://learn.microsoft.com/entra/external-id/what-is-b2b */
const guest: Reader = (resource) => [
  {
    kind: "identity",
    what: "user",
    address: resource.address,
    name: get(resource, "user_email_address"),
    home: get(resource, "user_email_address") ?? itself(resource),
    resource,
  },
]

/** Whose accounts it takes: https://learn.microsoft.com/entra/identity-platform/supported-accounts-validation */
const audience: Reader = (resource) => {
  const value = get(resource, "sign_in_audience")
  const isWide = /MultipleOrgs|PersonalMicrosoftAccount/i.test(textIn(value) ?? "")
  const says = isWide ? "people of any tenant" : "people of its own tenant"
  const setting: Fact = {
    kind: "setting",
    of: itself(resource),
    name: "sign-in-audience",
    value: value ?? itself(resource),
    says,
    resource,
  }
  return [setting]
}

const memberships = (resource: Resource, members: readonly Value[], group: Value | undefined): readonly Fact[] =>
  group ? members.map((member): Fact => ({ kind: "membership", member, group, resource })) : []

const group: Reader = together(identity("group", "display_name"), (resource) =>
  memberships(resource, items(get(resource, "members")), itself(resource)),
)

/** A secret or a certificate with which anybody signs in who has it. */
const proof =
  (...owners: readonly string[]): Reader =>
  (resource) =>
    owners
      .flatMap((name) => get(resource, name) ?? [])
      .slice(0, 1)
      .map(
        (of): Fact => ({
          kind: "setting",
          of,
          name: "service-credential",
          value: get(resource, "display_name") ?? itself(resource),
          says: /certificate/.test(resource.type) ? "a certificate" : "a client secret",
          resource,
        }),
      )

/** An application may have its secret written into itself. */
const application: Reader = (resource) =>
  allIn(resource, "password").map(
    (value): Fact => ({
      kind: "setting",
      of: itself(resource),
      name: "service-credential",
      value,
      says: "a client secret",
      resource,
    }),
  )

/** Who is taken for the identity, by the names of the arguments that say so. */
const federation =
  (...owners: readonly string[]): Reader =>
  (resource) =>
    owners
      .flatMap((name) => get(resource, name) ?? [])
      .slice(0, 1)
      .map(
        (of): Fact => ({
          kind: "federation",
          identity: of,
          issuer: get(resource, "issuer"),
          subject: get(resource, "subject"),
          audiences: get(resource, "audiences") ?? get(resource, "audience"),
          claims: get(resource, "claims_matching_expression"),
          resource,
        }),
      )

/** https://learn.microsoft.com/azure/templates/microsoft.managedidentity/userassignedidentities/federatedidentitycredentials */
const armFederation: Reader = (resource) =>
  each(get(resource, "parent") ?? get(resource, "scope"), (of) => ({
    kind: "federation",
    identity: of,
    issuer: at(resource, "properties", "issuer"),
    subject: at(resource, "properties", "subject"),
    audiences: at(resource, "properties", "audiences"),
    claims: at(resource, "properties", "claimsMatchingExpression", "value"),
    resource,
  }))

const applicationNames = ["application_id", "application_object_id"]

/** https://registry.terraform.io/providers/hashicorp/azuread/latest/docs and its like for azurerm. */
export const identityReaders: Readonly<Record<string, Reader>> = {
  azurerm_user_assigned_identity: userAssigned,
  "data.azurerm_user_assigned_identity": userAssigned,
  azurerm_federated_identity_credential: federation("parent_id", "user_assigned_identity_id"),
  azuread_application: together(application, audience),
  azuread_application_registration: audience,
  azuread_service_principal: servicePrincipal,
  "data.azuread_service_principal": servicePrincipal,
  azuread_application_password: proof(...applicationNames),
  azuread_application_certificate: proof(...applicationNames),
  azuread_service_principal_password: proof("service_principal_id"),
  azuread_service_principal_certificate: proof("service_principal_id"),
  azuread_application_federated_identity_credential: federation(...applicationNames),
  azuread_application_flexible_federated_identity_credential: federation(...applicationNames),
  azuread_group: group,
  "data.azuread_group": identity("group", "display_name"),
  azuread_group_member: (resource) =>
    memberships(resource, items(get(resource, "member_object_id")), get(resource, "group_object_id")),
  azuread_user: identity("user", "user_principal_name"),
  azuread_invitation: guest,
  "data.azuread_user": identity("user", "user_principal_name"),
  moved: (resource) => {
    const [from, to] = [get(resource, "from"), get(resource, "to")].map(addressText)
    return from !== undefined && to !== undefined ? [{ kind: "moved", from, to }] : []
  },
}

const addressText = (value: Value | undefined): string | undefined =>
  value?.kind === "reference"
    ? value.address
    : value?.kind === "unknown"
      ? value.name
      : value?.kind === "text"
        ? value.pieces.map((piece) => (piece.kind === "hole" ? piece.name : piece.text)).join("")
        : undefined

export const identityTypes: Readonly<Record<string, Reader>> = {
  "microsoft.managedidentity/userassignedidentities": userAssigned,
  "existing:microsoft.managedidentity/userassignedidentities": userAssigned,
  "microsoft.managedidentity/userassignedidentities/federatedidentitycredentials": armFederation,
}
