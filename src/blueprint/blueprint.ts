/** What access should look like, in the nouns of each cloud: what archetypes come to, and what suggestions take their pieces from. */

import type { BuiltInRole } from "./azure-uses.ts"

export type Blueprint = AwsRole | AzureAccess | GoogleAccess

export interface AwsRole {
  readonly kind: "aws-role"
  readonly name: string
  readonly trust: readonly AwsStatement[]
  readonly statements: readonly AwsStatement[]
  readonly tags: Readonly<Record<string, string>>
}

export interface AwsStatement {
  readonly sid: string
  readonly effect: "Allow" | "Deny"
  readonly actions: readonly string[]
  /** Left out of a trust policy. */
  readonly resources?: readonly string[]
  /** Of a trust policy alone. */
  readonly principal?: { readonly kind: "Service" | "AWS" | "Federated"; readonly of: readonly string[] }
  readonly conditions: readonly AwsCondition[]
}

/** A suggestion's values may be what only its file can say. */
export interface AwsCondition<Value = string> {
  readonly operator: string
  readonly key: string
  readonly values: readonly Value[]
}

export interface AzureAccess {
  readonly kind: "azure-access"
  /** A role of one's own, where no built-in one is as narrow. */
  readonly role?: AzureRole
  readonly identity?: { readonly name: string; readonly location: string }
  readonly app?: AzureApp
  readonly assignment: AzureAssignment
}
export interface AzureRole {
  readonly name: string
  readonly description: string
  readonly dataActions: readonly string[]
  readonly scope: string
}
/** A container app that has an identity and no key. */
export interface AzureApp {
  readonly name: string
  readonly image: string
  readonly environment: string
  readonly endpoint: string
}
export interface AzureAssignment {
  readonly scope: string
  readonly role: { readonly kind: "own" } | BuiltInRole
  readonly principal:
    | { readonly kind: "identity" }
    | { readonly kind: "id"; readonly id: string; readonly type: string }
  /** Set where the assignment is only eligible, for so many days. */
  readonly eligibleDays?: number
}

export interface GoogleAccess {
  readonly kind: "google-access"
  readonly project: string
  readonly role?: { readonly id: string; readonly title: string; readonly permissions: readonly string[] }
  readonly bindings: readonly GoogleBinding[]
  readonly pool?: GooglePool
}
export interface GoogleBinding {
  /** A role of Google's, or the own one where it is left out. */
  readonly role?: string
  readonly member: string
  /** An endpoint by its location and id; the project where it is left out. */
  readonly endpoint?: { readonly location: string; readonly id: string }
  /** A service account that the member may act as. */
  readonly account?: string
  readonly condition?: { readonly title: string; readonly expression: string }
}
export interface GooglePool {
  readonly id: string
  readonly provider: string
  readonly issuer: string
  readonly mapping: Readonly<Record<string, string>>
  readonly condition: string
}
