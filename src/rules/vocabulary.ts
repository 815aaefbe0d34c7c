/** The words of a rule file, with the values that each takes: what the reader checks, and what rules/README.md explains. */
import { rolePieces } from "../blueprint/pieces.ts"
import { archetypes } from "../generate/archetypes.ts"
import { capabilities } from "../model/capability.ts"
import { gateNames } from "../model/delta.ts"
import { severities } from "../model/severity.ts"
import { parts, placeholders, type When } from "./rule.ts"

/** Structural properties of rows and subjects, in a phrase each. A cloud's reader sets them. */
export const traits: Readonly<Record<string, string>> = {
  "every-action": "the action is `*`",
  "service-wide": "the action takes in a whole AI service",
  "not-action": "the row allows everything but some actions",
  "not-resource": "the row is about everything but some resources",
  "any-resource": "the resource is `*`",
  "any-of-its-kind": "the resource takes in all of one type: `endpoint/*`",
  "any-model": "the resource takes in all foundation models, all inference profiles or all custom models",
  "model-family": "the resource takes in a provider's or family's models: `foundation-model/anthropic.*`",
  "approved-model": "the resource is a model that the configuration lists",
  "unapproved-model": "the resource is a model that the configuration does not list, where it lists any",
  "unapproved-region": "a request may be answered in a region that the configuration does not list, where it lists any",
  "unapproved-network": "no condition ties a request to a network that the configuration lists, where it lists any",
  "unapproved-guardrail": "no condition demands a guardrail that the configuration lists, where it lists any",
  "any-role": "the resource takes in every role",
  "any-user": "the resource takes in every user",
  "takes-no-keys": "the row hands out keys of a service that takes none",
  "foreign-account": "the resource names an account that the configuration does not trust",
  "time-bound": "the row ends within 90 days of the review, or is only there for who asks for it each time",
  "managed-policy": "a policy that the provider wrote grants the row",
  "unknown-policy": "a policy of the provider's grants the row that is not known here: a new one, or none",
  trust: "the row says who may become a role",
  "resource-policy": "the row stands in a resource's own policy",
  "account-root": "a whole account is named",
  "open-trust": "anyone, a whole account, or an account that the configuration does not trust may become the role",
  external: "the principal is of an account or a tenant that the configuration does not trust, or a guest",
  "unpinned-subject": "a web identity is not tied to one workload, branch or environment",
  "no-source-guard": "an AI service is trusted for whichever account it acts",
  human: "the subject is a user or a group",
  workload: "the subject is a role that a service takes on",
  "ai-service-role": "the subject is a role that an AI service takes on",
  "provider-agent": "the subject is an identity that the provider made for one of its services",
  ci: "the subject is a role that a pipeline takes on",
  document: "the subject is a document that stands alone",
  unattached: "nobody in view holds the policy",
  boundary: "the row says how far an identity, or whoever comes through an endpoint, may go; it grants nothing",
  "boundary-gone": "the row stands for all that a boundary held back, which is gone",
  "holds-ai": "the subject holds an AI capability at either revision",
}

/** What a word may be given: any text, or one of these. */
export type Values = readonly string[] | "text"

export const rowWords: Readonly<Record<string, Values>> = {
  capability: capabilities,
  action: "text",
  resource: "text",
  is: Object.keys(traits),
  "is-not": Object.keys(traits),
  principal: ["holder", "anyone", "tenant", "identity", "service", "federated", "unknown", "all-except"],
  effect: ["allow", "deny"],
  change: ["appeared", "vanished"],
  grew: ["principal", "action", "resource", "conditions", "everything", "perhaps"],
  "lacks-condition": "text",
  "has-condition": "text",
  "managed-policy": "text",
}

export const resourceWords: Readonly<Record<string, Values>> = {
  reaches: Object.keys(traits),
  overlaps: "text",
}

export const settingWords: Readonly<Record<string, Values>> = {
  name: [
    "managed-policy",
    "access-key",
    "service-credential",
    "login-profile",
    "guardrail",
    "guardrail-draft",
    "guardrail-filter",
    "guardrail-strength",
    "guardrail-enforcement",
    "invocation-logging",
    "logged-text",
    "logged-image",
    "logged-embedding",
    "logged-video",
    "logged-endpoint",
    "logged-access",
    "log-bucket",
    "log-group",
    "network-isolation",
    "private-network",
    "public-network",
    "listed-network",
    "network-perimeter",
    "outbound-rule",
    "outbound-list",
    "activation-demand",
    "public-access-block",
    "encryption-key",
    "open-notebook",
    "no-authentication",
    "key-authentication",
    "public-url",
    "public-api",
    "key-in-text",
    "copied-key",
    "stored-credential",
    "shared-identity",
    "workload-identity",
    "compute-identity",
    "directory-role",
    "sign-in-audience",
    "default-identity",
    "federated-subject",
    "federated-audience",
    "look-alike-issuer",
    "organization-guard",
    "organization-allowance",
    "organization-exemption",
    "commitment",
  ],
  change: ["appeared", "vanished", "changed"],
  value: "text",
  subject: Object.keys(traits),
}

export const lintWords: Readonly<Record<string, Values>> = {
  name: [
    "nonexistent-action",
    "api-name-for-action",
    "void-condition",
    "resource-mismatch",
    "open-prefix",
    "non-ascii",
    "nonexistent-operator",
    "retired-model",
    "legacy-model",
    "retiring-model",
    "void-time",
    "tag-before-creation",
    "open-bucket-name",
    "wrong-plane",
    "void-exclusion",
  ],
  effect: ["allow", "deny"],
  subject: Object.keys(traits),
}

export const gateWords: Readonly<Record<string, Values>> = {
  name: gateNames,
  change: ["appeared", "vanished", "changed"],
}

/** What a rule may hold of. */
export const whenWords = Object.keys(placeholders) as readonly When["kind"][]

/** Of a combination of which not all rows are needed. */
export const combinationWords = ["at-least", "of"] as const

export const topWords = [
  "title",
  "severity",
  "covers",
  "when",
  "blame",
  "what",
  "why",
  "fix",
  "references",
  "maps-to",
  "suggest",
  "generate",
  "examples",
] as const
export const generateWords: Values = archetypes.map(({ name }) => name)
export const blameWords: Values = parts

/** Mends that are said in one word. */
export const mendWords = ["restore", "instead"] as const
/** Mends that are written into the statements of rows. */
export const writeWords: Readonly<Record<string, Values>> = {
  action: "text",
  role: Object.keys(rolePieces),
  resource: ["nearby"],
  condition: "text",
}

/** Where a file of an example lies: one of a format, or one that the gate itself rests on. */
export const exampleFiles: Readonly<Record<string, string>> = {
  "iam-policy": "policy.json",
  terraform: "main.tf",
  cloudformation: "template.yaml",
  bicep: "main.bicep",
  arm: "azuredeploy.json",
  "gcloud-policy": "policy.yaml",
  "gcloud-role": "role.yaml",
  fabric: "project.yaml",
  configuration: ".github/ai-iam-gate.yml",
  "own-rule": ".github/ai-iam-rules/rule.yaml",
  workflow: ".github/workflows/ai-access.yml",
}

/** What an example may say. A format here is one file of it. */
export const exampleWords: Readonly<Record<string, Values>> = {
  name: "text",
  format: Object.keys(exampleFiles),
  before: "text",
  after: "text",
  at: "text",
  severity: severities,
  "trusted-accounts": "text",
  "approved-models": "text",
  "approved-regions": "text",
  "approved-networks": "text",
  "approved-guardrails": "text",
  today: "text",
}
export const severityWords: Values = severities
