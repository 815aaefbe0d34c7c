/** What the readers of single resources say of Azure, before it is put together: roles, who is assigned them, and where. */
import type { Missing } from "../../model/access.ts"
import type { Resource } from "../../model/resource.ts"
import type { Span } from "../../model/source.ts"
import type { Value } from "../../model/value.ts"
import type { RoleData } from "./data.ts"

export type Fact =
  /** Somebody who can be assigned a role, and is declared or looked up here. A resource's own identity has the resource's address. */
  | {
      readonly kind: "identity"
      readonly what: IdentityKind
      readonly address: string
      /** As Entra or the resource group knows it. */
      readonly name?: Value | undefined
      /** Of a service principal: the application that it stands for, by reference or client ID. What is said of that is said of it. */
      readonly application?: Value | undefined
      /** Of a guest: where they are at home, by their address. */
      readonly home?: Value | undefined
      readonly resource: Resource
    }
  /** Somebody who has what a group is assigned. */
  | { readonly kind: "membership"; readonly member: Value; readonly group: Value; readonly resource: Resource }
  /** A custom role. */
  | {
      readonly kind: "role"
      readonly address: string
      readonly name?: Value | undefined
      /** The GUID, or a text that ends in it. */
      readonly guid?: Value | undefined
      readonly permissions: readonly Permissions[]
      readonly assignableScopes?: Value | undefined
      readonly resource: Resource
    }
  /** One of the provider's roles, as the provider has it now. */
  | { readonly kind: "provided-role"; readonly data: RoleData; readonly resource: Resource }
  /** A role that is looked up by name or ID. */
  | { readonly kind: "lookup"; readonly address: string; readonly role: Value; readonly resource: Resource }
  /** A role is assigned. One for each principal and role. */
  | {
      readonly kind: "assignment"
      /** By reference to an identity (whichever attribute), or a text: an object ID. */
      readonly principal: Value
      /** By name, GUID, ID, or reference to a role or a lookup. */
      readonly role: Value
      /** What the role is called, where it is named by its ID. */
      readonly roleName?: Value | undefined
      /** A resource ID, or a reference to what has one; left out where nothing says where. */
      readonly scope: Value | undefined
      /** `User`, `Group`, `ServicePrincipal`, `ForeignGroup`, `Device`. */
      readonly principalType?: Value | undefined
      readonly condition?: Value | undefined
      readonly conditionVersion?: Value | undefined
      /** Eligible: the principal must activate it first (PIM). */
      readonly when: "active" | "eligible"
      /** When it ends by itself: a date, or a duration. */
      readonly until?: Value | undefined
      /** What to blame as a whole, where it is one of several in its resource: an entry of a module's `role_assignments`. */
      readonly entry?: Span | undefined
      /** Set where the principal is of another tenant: which one, if that is known. */
      readonly home?: { readonly tenant: Value | undefined }
      readonly resource: Resource
    }
  /** Roles that people of another tenant get where it is assigned: https://learn.microsoft.com/azure/lighthouse/concepts/architecture */
  | {
      readonly kind: "delegation"
      readonly address: string
      readonly name: Value | undefined
      readonly tenant: Value | undefined
      /** Entries of a principal and a role. */
      readonly active: readonly Value[]
      readonly eligible: readonly Value[]
      /** Where it may be assigned. */
      readonly scope: Value | undefined
      readonly resource: Resource
    }
  | {
      readonly kind: "delegated"
      readonly definition: Value
      readonly scope: Value | undefined
      readonly resource: Resource
    }
  /** https://learn.microsoft.com/azure/role-based-access-control/deny-assignments */
  | {
      readonly kind: "deny-assignment"
      readonly name?: Value | undefined
      readonly permissions: readonly Permissions[]
      /** Everyone, where it is left out. */
      readonly principals?: Value | undefined
      readonly excluded?: Value | undefined
      readonly scope: Value | undefined
      /** Set where it holds of the scope alone, and of nothing below it. */
      readonly here?: true
      readonly resource: Resource
    }
  /** Rights that a vault itself gives, without a role. */
  | {
      readonly kind: "vault-access"
      readonly principal: Value
      readonly vault: Value
      readonly secrets?: Value | undefined
      readonly keys?: Value | undefined
      readonly certificates?: Value | undefined
      readonly resource: Resource
    }
  /** A token of another issuer is taken for one of the identity. */
  | {
      readonly kind: "federation"
      /** The identity or the application, by reference or ID. */
      readonly identity: Value
      readonly issuer: Value | undefined
      readonly subject: Value | undefined
      readonly audiences?: Value | undefined
      /** `claimsMatchingExpression`, which stands in for the subject. */
      readonly claims?: Value | undefined
      readonly resource: Resource
    }
  /** The resource runs as a user-assigned identity. What it is by itself is an `identity` of its address. */
  | { readonly kind: "acts-as"; readonly identity: Value; readonly resource: Resource }
  /** A resource that has settings, or lies where roles are assigned: what it is, and its place in the hierarchy of scopes. */
  | {
      readonly kind: "thing"
      readonly address: string
      /** As ARM has it, whatever declares it: `Microsoft.CognitiveServices/accounts/deployments`. */
      readonly type: string
      /** Its own name, or with those of what it lies in: `account/deployment`. */
      readonly name: Value | undefined
      /** What it lies in, by ID or reference: its parent, resource group or subscription. */
      readonly within?: Value | undefined
      /** The name of its resource group, where that is what is written. */
      readonly group?: Value | undefined
      readonly resource: Resource
    }
  /** Where an AI service keeps something that is another service's to guard. */
  | { readonly kind: "keeps"; readonly at: Value; readonly what: Kept; readonly resource: Resource }
  /** A fact that is no grant: see Setting. */
  | {
      readonly kind: "setting"
      readonly of: Value
      readonly name: SettingName
      /** What to blame. */
      readonly value: Value
      /** What it comes to, where that is not just the text of the value. */
      readonly says?: string | undefined
      /** Of a list of what is let through: see Setting. */
      readonly allows?: readonly string[]
      /** What to write in place of `value`, where something is safe whatever else there is. */
      readonly instead?: string | undefined
      /** What to say where nothing is said. */
      readonly missing?: Missing | undefined
      /** The service that it is a fact of, where the type of the resource does not tell. */
      readonly service?: string | undefined
      /** Set where it is so only if nothing else says what it is. */
      readonly unlessSaid?: true
      /** Of a policy of several filters, which of them says it; it may say nothing of the name: see Setting. */
      readonly part?: string
      readonly silent?: true
      readonly resource: Resource
    }
  /** Something that a model answers for, by its name, and its version where that is said. */
  | { readonly kind: "model"; readonly id: Value; readonly version: Value | undefined; readonly resource: Resource }
  /** Something that may grant access, and that nothing here says the whole of. */
  | { readonly kind: "unseen"; readonly at: Span; readonly message: string; readonly resource: Resource }
  | { readonly kind: "moved"; readonly from: string; readonly to: string }

export type IdentityKind = "user-assigned" | "system-assigned" | "service-principal" | "group" | "user"

/** One entry of a role's `permissions`: what the exclusions omit, they omit from this entry alone. Each a list of strings as written. */
export interface Permissions {
  readonly actions?: Value | undefined
  readonly notActions?: Value | undefined
  readonly dataActions?: Value | undefined
  readonly notDataActions?: Value | undefined
  readonly span: Span
}

/** What an AI service keeps in a place: what it learns and answers from, what was asked and answered, models, keys to others. */
export type Kept = "knowledge" | "logs" | "models" | "credentials"

/** The facts that are no grants. rules/README.md explains each. */
export type SettingName =
  | "managed-policy"
  | "access-key"
  | "service-credential"
  | "guardrail"
  | "guardrail-filter"
  | "invocation-logging"
  | "network-isolation"
  | "private-network"
  | "public-network"
  | "listed-network"
  | "network-perimeter"
  | "outbound-rule"
  | "outbound-list"
  | "activation-demand"
  | "encryption-key"
  | "open-notebook"
  | "no-authentication"
  | "key-authentication"
  | "public-url"
  | "key-in-text"
  | "stored-credential"
  | "commitment"
  | "shared-identity"
  | "workload-identity"
  | "compute-identity"
  | "copied-key"
  | "directory-role"
  | "sign-in-audience"
  | "guardrail-strength"
  | "logged-endpoint"
  | "logged-access"

const services: readonly (readonly [RegExp, string])[] = [
  [/cognitive|openai|ai_?services|ai_?foundry/i, "cognitiveservices"],
  [/machine_?learning/i, "machinelearningservices"],
  [/search/i, "search"],
  [/bot_?service|_bot_/i, "botservice"],
  [/key_?vault/i, "keyvault"],
  [/container_?app|microsoft\.app\//i, "app"],
  [/app_?service|web_?app|function_?app|microsoft\.web\//i, "web"],
  [/diagnostic|insights|monitor/i, "insights"],
  [/storage/i, "storage"],
]

/** The provider's service that a type is of; what is of none of these is of identities. */
export const serviceOf = (type: string): string =>
  services.find(([pattern]) => pattern.test(type))?.[1] ?? "authorization"

/** One row per type that we read. */
export type Reader = (resource: Resource) => readonly Fact[]

/** The resource itself, as a value that others may name. */
export const itself = (resource: Resource): Value => ({
  kind: "reference",
  address: resource.address,
  attribute: "",
  span: resource.span,
})
