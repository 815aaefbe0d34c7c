/** What the readers of single resources say, before it is put together: documents, identities, and who holds what. */
import type { Resource } from "../../model/resource.ts"
import type { Span } from "../../model/source.ts"
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
  /** A provider's policy, as the provider has it now. */
  | { readonly kind: "provided"; readonly arn: string; readonly document: Value; readonly resource: Resource }
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
  /** A resource's own policy. That of a place that is none of AI's own matters where AI keeps something there. */
  | {
      readonly kind: "resource-policy"
      readonly of: Value
      readonly document: Value
      readonly resource: Resource
      readonly place?: PlaceKind | undefined
    }
  /** Where an AI service keeps something that is another service's to guard, or whom it calls. */
  | {
      readonly kind: "keeps"
      readonly at: Value
      readonly place: PlaceKind
      readonly what: Kept
      readonly resource: Resource
    }
  /** The key that a bucket's contents are encrypted with. */
  | { readonly kind: "encrypts"; readonly key: Value; readonly bucket: Value; readonly resource: Resource }
  /** Something that a model answers for, by its id or ARN. */
  | { readonly kind: "model"; readonly id: Value; readonly resource: Resource }
  /** An AI service acts as a role. */
  | { readonly kind: "acts-as"; readonly role: Value; readonly resource: Resource }
  /** A resource that has settings, and the name that the provider knows it by. */
  | {
      readonly kind: "thing"
      readonly address: string
      readonly name: Value | undefined
      readonly resource: Resource
    }
  /** A fact that is no grant: see Setting. */
  | {
      readonly kind: "setting"
      readonly of: Value
      readonly name: SettingName
      /** What to blame. */
      readonly value: Value
      /** What it comes to, where that is not just the text of the value. */
      readonly says?: string | undefined
      /** What to write in place of `value`, where something is safe whatever else there is. */
      readonly instead?: string | undefined
      /** Set where it matters only if AI keeps something at `of`. */
      readonly place?: PlaceKind | undefined
      /** Set where it is said of whom the function at `of` runs as; of one that AI has as a tool, something else says it. */
      readonly ofRunner?: true | undefined
      /** Set where it is so only if nothing else says what it is. */
      readonly unlessSaid?: true
      readonly resource: Resource
    }
  /** Something that may grant access, and that nothing here says the whole of. */
  | { readonly kind: "unseen"; readonly at: Span; readonly message: string; readonly resource: Resource }
  | { readonly kind: "moved"; readonly from: string; readonly to: string }

/** Places of other services in which AI services keep what is theirs. */
export type PlaceKind = "bucket" | "key" | "secret" | "function" | "domain" | "collection" | "repository"

/** What an AI service keeps in a place: what it learns and answers from, what was asked and answered, models, keys to others; or a tool. */
export type Kept = "knowledge" | "logs" | "models" | "credentials" | "tools"

/** The facts that are no grants. rules/README.md explains each. */
export type SettingName =
  | "managed-policy"
  | "access-key"
  | "login-profile"
  | "service-credential"
  | "guardrail"
  | "guardrail-draft"
  | "guardrail-filter"
  | "invocation-logging"
  | "logged-text"
  | "logged-image"
  | "logged-embedding"
  | "logged-video"
  | "logged-endpoint"
  | "log-bucket"
  | "log-group"
  | "network-isolation"
  | "private-network"
  | "public-network"
  | "public-access-block"
  | "encryption-key"
  | "open-notebook"
  | "no-authentication"
  | "public-url"
  | "public-api"
  | "key-in-text"
  | "stored-credential"
  | "shared-identity"
  | "commitment"

const services: readonly (readonly [RegExp, string])[] = [
  [/bedrock-?agentcore/i, "bedrock-agentcore"],
  [/bedrock/i, "bedrock"],
  [/sagemaker/i, "sagemaker"],
  [/opensearchserverless/i, "aoss"],
  [/lambda/i, "lambda"],
  [/(^aws(cc)?_|::)ecs/i, "ecs"],
  [/s3vectors/i, "s3vectors"],
  [/kendra/i, "kendra"],
  [/qbusiness/i, "qbusiness"],
  [/(^aws(cc)?_|::)s3/i, "s3"],
  [/(^aws(cc)?_|::)(ec2|instance|launch|spot)/i, "ec2"],
]

/** The provider's service that a type is of; what is of none of these is of identities. */
export const serviceOf = (type: string): string => services.find(([pattern]) => pattern.test(type))?.[1] ?? "iam"

/** One row per type that we read. */
export type Reader = (resource: Resource) => readonly Fact[]

/** The resource itself, as a value that others may name. */
export const itself = (resource: Resource): Value => ({
  kind: "reference",
  address: resource.address,
  attribute: "",
  span: resource.span,
})
