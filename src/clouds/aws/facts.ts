/** What the readers of single resources say, before it is put together: documents, identities, and who holds what. */
import type { Resource } from "../../model/resource.ts"
import type { Value } from "../../model/value.ts"

export type Fact =
  /** A role, user or group that is declared here. */
  | {
      readonly kind: "identity"
      readonly what: "role" | "user" | "group" | "permission-set"
      readonly address: string
      readonly name?: Value | undefined
      readonly resource: Resource
    }
  /** A policy of its own that can be attached. */
  | {
      readonly kind: "policy"
      readonly address: string
      readonly name?: Value | undefined
      readonly document: Value
      readonly resource: Resource
      /** Left out where it grants: what it is where it only says how far others may go. */
      readonly bounds?: string | undefined
    }
  /** A policy document that stands alone: a data source, a file. */
  | { readonly kind: "document"; readonly address: string; readonly document: Value; readonly resource: Resource }
  /** A provider's policy, looked up by name. */
  | { readonly kind: "lookup"; readonly address: string; readonly policy: Value; readonly resource: Resource }
  /** A policy attached to an identity, by reference, name or ARN. */
  | { readonly kind: "attachment"; readonly holder: Value; readonly policy: Value; readonly resource: Resource }
  /** A document written into an identity. */
  | { readonly kind: "inline"; readonly holder: Value; readonly document: Value; readonly resource: Resource }
  | { readonly kind: "trust"; readonly role: Value; readonly document: Value; readonly resource: Resource }
  | { readonly kind: "boundary"; readonly holder: Value; readonly policy: Value; readonly resource: Resource }
  /** Somebody who gets what a group or a permission set has. */
  | { readonly kind: "membership"; readonly member: Value; readonly group: Value; readonly resource: Resource }
  /**
   * A document that says how far others may go who are not in view: those who come through an endpoint, the accounts of an
   * organisation. The provider's is what holds where its author wrote none; nobody's makes all that is said of `of` irrelevant.
   */
  | {
      readonly kind: "guard"
      readonly of: Value
      readonly document: Value
      readonly by: "author" | "provider" | "nobody"
      readonly resource: Resource
    }
  /** A resource's own policy. */
  | { readonly kind: "resource-policy"; readonly of: Value; readonly document: Value; readonly resource: Resource }
  /** A fact that is no grant: see Setting. */
  | {
      readonly kind: "setting"
      readonly of: Value
      readonly name: SettingName
      readonly value: Value
      readonly resource: Resource
    }
  | { readonly kind: "moved"; readonly from: string; readonly to: string }

/** The facts that are no grants, each with the service that it is a fact of. */
export const settingServices = {
  "managed-policy": "iam",
  "access-key": "iam",
  "login-profile": "iam",
  "service-credential": "iam",
  guardrail: "bedrock",
  "invocation-logging": "bedrock",
} as const
export type SettingName = keyof typeof settingServices

/** One row per type that we read. */
export type Reader = (resource: Resource) => readonly Fact[]

/** The resource itself, as a value that others may name. */
export const itself = (resource: Resource): Value => ({
  kind: "reference",
  address: resource.address,
  attribute: "",
  span: resource.span,
})
