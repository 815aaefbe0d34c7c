/** What the readers of single resources say, before it is put together: who is declared, what is bound where, and what holds beside that. */
import type { Condition } from "../../model/grant.ts"
import type { Resource } from "../../model/resource.ts"
import type { Span } from "../../model/source.ts"
import type { Value } from "../../model/value.ts"

export type Fact =
  /** A service account that is declared here: by its parts, or by its whole address. */
  | {
      readonly kind: "service-account"
      readonly address: string
      readonly accountId?: Value | undefined
      readonly project?: Value | undefined
      readonly email?: Value | undefined
      /** Nobody is it while it is switched off. */
      readonly isOff?: true
      readonly resource: Resource
    }
  /** A workload or workforce identity pool, or a provider of one. What a provider asks of tokens is a condition in CEL. */
  | {
      readonly kind: "pool"
      readonly address: string
      readonly id: Value | undefined
      /** Nobody comes from it while it is switched off. */
      readonly isOff?: true
      readonly resource: Resource
    }
  | {
      readonly kind: "provider"
      readonly address: string
      readonly pool: Value | undefined
      readonly condition?: Value | undefined
      /** Its address, or what stands for one that many know. */
      readonly issuer?: Value | undefined
      /** All that tells whose tokens it takes, by what its format calls that: an address, keys, an account elsewhere. */
      readonly sources: readonly (readonly [name: string, value: Value])[]
      readonly isOff?: true
      /** From attributes to claims of a token. */
      readonly mapping?: Value | undefined
      readonly resource: Resource
    }
  /** A role of the organisation's or project's own. */
  | {
      readonly kind: "custom-role"
      readonly address: string
      readonly id: Value | undefined
      /** Left out where the file does not say. */
      readonly of?: Node | undefined
      readonly permissions: readonly Value[]
      /** `DISABLED` takes all of it away from its holders. */
      readonly stage?: Value | undefined
      readonly resource: Resource
    }
  /** One of Google's own roles, as Google has it now. */
  | {
      readonly kind: "provided-role"
      readonly name: string
      readonly permissions: readonly string[]
      readonly resource: Resource
    }
  /** A role given to members on something. */
  | (Binding & { readonly kind: "binding"; readonly on: Node; readonly mode: Mode; readonly resource: Resource })
  /** A whole policy that something is given by value: a reference to a `policy-document`, or its text or JSON. */
  | { readonly kind: "policy"; readonly on: Node; readonly policy: Value; readonly resource: Resource }
  /** A whole policy that stands alone: a data source, a file. Nothing says where it is set unless a `policy` does. */
  | {
      readonly kind: "policy-document"
      readonly address: string
      readonly bindings: readonly Binding[]
      readonly resource: Resource
    }
  | {
      readonly kind: "deny-policy"
      readonly address: string
      readonly name?: Value | undefined
      /** As written: `cloudresourcemanager.googleapis.com/projects/p`, escaped or not. */
      readonly at: Value | undefined
      readonly rules: readonly DenyRule[]
      readonly resource: Resource
    }
  /** A principal access boundary: the most that those it is bound to may reach. */
  | {
      readonly kind: "access-boundary"
      readonly address: string
      readonly name?: Value | undefined
      readonly resources: readonly Value[]
      readonly resource: Resource
    }
  | {
      readonly kind: "boundary-binding"
      readonly boundary: Value
      /** A principal set: `//cloudresourcemanager.googleapis.com/projects/p`. */
      readonly principals: Value
      readonly condition?: Value | undefined
      readonly resource: Resource
    }
  /** A group, by the address that its members share. */
  | { readonly kind: "group"; readonly address: string; readonly email: Value; readonly resource: Resource }
  /** Somebody is put into a group: both by their address, or the group by a reference to it. */
  | { readonly kind: "membership"; readonly group: Value; readonly member: Value; readonly resource: Resource }
  /** What lies in what: a project in a folder. */
  | { readonly kind: "parent"; readonly child: Node; readonly parent: Node; readonly resource: Resource }
  /** A service of AI's acts as a service account. */
  | { readonly kind: "acts-as"; readonly account: Value; readonly resource: Resource }
  /** A resource that has settings, and the name that the provider knows it by. */
  | { readonly kind: "thing"; readonly address: string; readonly name: Value | undefined; readonly resource: Resource }
  /** A fact that is no grant: see Setting. */
  | {
      readonly kind: "setting"
      /** The resource itself, or whom it is about: a service account. */
      readonly of: Value
      readonly name: SettingName
      /** What to blame. */
      readonly value: Value
      /** What it comes to, where that is not just the text of the value. */
      readonly says?: string | undefined
      /** What to write in place of `value`, where something is safe whatever else there is. */
      readonly instead?: string | undefined
      /** Of a list of what is let through: its items. */
      readonly allows?: readonly string[] | undefined
      /** Set where it is so only if nothing else says what it is. */
      readonly unlessSaid?: true
      readonly resource: Resource
    }
  /** A text that names publishers' models. */
  | { readonly kind: "model"; readonly named: Value; readonly resource: Resource }
  /** Something that may grant access, and that nothing here says the whole of. */
  | { readonly kind: "unseen"; readonly at: Span; readonly message: string; readonly resource: Resource }
  | { readonly kind: "moved"; readonly from: string; readonly to: string }

/** A role for members, and when it holds. */
export interface Binding {
  readonly role: Value
  readonly members: readonly Value[]
  /** A dict with `expression`, or the expression itself. */
  readonly condition?: Value | undefined
  /** What must hold besides, whatever the condition says. */
  readonly asks?: readonly Condition[] | undefined
  /** The text to show around it, where that is less than the resource. */
  readonly span?: Span | undefined
}

/**
 * What becomes of others that hold the role, or other roles: they stay, they lose this role, or they lose all.
 * https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/google_project_iam
 */
export type Mode = "adds" | "owns-role" | "replaces-policy"

/** What a policy can be set on. A name is as written: an id, a path, a reference. Left out, it is the deployment's own. */
export type Node =
  | { readonly kind: "organization" | "folder" | "project"; readonly id: Value | undefined }
  | {
      readonly kind: "resource"
      /** What things of its kind are called in paths: `endpoints`, `serviceAccounts`, `buckets`. */
      readonly collection: string
      readonly id: Value | undefined
      readonly project?: Value | undefined
      readonly location?: Value | undefined
    }
  /** The file does not say. */
  | { readonly kind: "unsaid" }

/** Principals and permissions as written, in the words of deny policies. */
export interface DenyRule {
  readonly principals: readonly Value[]
  readonly exceptPrincipals: readonly Value[]
  readonly permissions: readonly Value[]
  readonly exceptPermissions: readonly Value[]
  readonly condition?: Value | undefined
  readonly span: Span
}

/** The facts that are no grants. rules/README.md explains each. */
export type SettingName =
  | "access-key"
  | "service-credential"
  | "guardrail"
  | "guardrail-enforcement"
  | "guardrail-filter"
  | "invocation-logging"
  | "logged-endpoint"
  | "log-bucket"
  | "logged-access"
  | "logged-text"
  | "look-alike-issuer"
  | "organization-allowance"
  | "organization-exemption"
  | "organization-guard"
  | "private-network"
  | "public-network"
  | "public-url"
  | "default-identity"
  | "encryption-key"
  | "federated-audience"
  | "federated-subject"
  | "open-notebook"
  | "no-authentication"
  | "key-in-text"
  | "stored-credential"
  | "commitment"

/** One row per type that we read. */
export type Reader = (resource: Resource) => readonly Fact[]

/** The resource itself, as a value that others may name. */
export const itself = (resource: Resource): Value => ({
  kind: "reference",
  address: resource.address,
  attribute: "",
  span: resource.span,
})
