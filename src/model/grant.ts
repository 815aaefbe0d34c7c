/** One row of the access table: this principal may, or may not, do these actions on these resources while these conditions hold. */
import type { Capability } from "./capability.ts"
import type { Choice } from "./choice.ts"
import type { Revision, Span } from "./source.ts"

export type Effect = "allow" | "deny"

/** Nothing in it names a cloud's or a format's syntax. */
export interface Grant {
  readonly effect: Effect
  readonly cloud: string
  /** Whose table the row belongs to: the key of a Subject. */
  readonly subject: string
  /** Who may. For a policy of an identity that is its holder; a resource's own policy names others. */
  readonly principal: Principal
  readonly action: Scope
  readonly resource: Scope
  /** All must hold. Empty means always. */
  readonly conditions: readonly Condition[]
  /** The actions that matter for access to AI, out of what `action` matches and `resource` can bear. Never empty. */
  readonly reaches: readonly Action[]
  /** What it grants, where its action is only the name of that: it reaches the unlisted actions that one of these holds. */
  readonly matches?: readonly Pick<Scope, "of" | "except">[]
  /** The same, where its conditions may be others for some of that: nobody can count on it. */
  readonly mayMatch?: readonly Pick<Scope, "of" | "except">[]
  /** Unlisted actions that were named to be left out of those. */
  readonly omits?: readonly Action[]
  /** Set where a boundary lets through only some of what `action` says: `reaches` has those. */
  readonly bounded?: true
  /** Structural properties that rules ask for: `any-model`, `any-resource`, `service-wide`. See rules/README.md. */
  readonly traits: ReadonlySet<string>
  readonly origin: Origin
  /** Why the row is not certain, in words a developer understands; absent where it is. */
  readonly perhaps?: string
  /** Set where all that makes it uncertain is which of several rows is there. */
  readonly choice?: Choice
}

/** A known action of a cloud's service and what it lets its holder do. */
export interface Action {
  /** In the provider's own spelling: `bedrock:InvokeModel`. */
  readonly name: string
  readonly service: string
  readonly capability: Capability
  /** Not an action of an AI service: it matters only where its subject holds an AI capability. */
  readonly supporting: boolean
  /** Set for what no catalogue has, so that nobody could list who reaches it: it lies in all of these, one of which a row's `matches` must hold. */
  readonly unlisted?: readonly Pick<Scope, "of" | "except">[]
}

/** Everything `of` matches, less everything that any of `except` matches; and where that was written. */
export interface Scope extends Blame {
  readonly of: Pattern
  readonly except: readonly Pattern[]
  /** Larger scopes that all of it lies in though its own text does not say so; where that is not known, their names are holes. */
  readonly within?: readonly Pattern[]
  /** Why it is not certain that this is part of the row. */
  readonly perhaps?: string
  readonly choice?: Choice | undefined
}

/** The text to blame, and the places it passed through, nearest the use first. */
export interface Blame {
  readonly span: Span
  readonly via?: readonly Span[]
}

/** A glob: literal text, `*` (any run), `?` (any one), or a hole that we cannot see into. Made by access/pattern.ts. */
export interface Pattern {
  /** As people read it, holes as `${name}`. Two patterns of equal text are equal. */
  readonly text: string
  readonly tokens: readonly Token[]
}
export type Token =
  | { readonly kind: "literal"; readonly text: string }
  | { readonly kind: "run" }
  | { readonly kind: "one" }
  | { readonly kind: "hole"; readonly name: string }

export type Principal = PrincipalWho & Partial<Blame>
export type PrincipalWho =
  /** Whoever the policy belongs to: its subject. */
  | { readonly kind: "holder" }
  | { readonly kind: "anyone" }
  /** An account, organisation or tenant as a whole. */
  | { readonly kind: "tenant"; readonly id: Pattern }
  /** A role, user, group or service account, and the tenant it lives in where its name says so. */
  | { readonly kind: "identity"; readonly id: Pattern; readonly tenant?: Pattern }
  /** A service of the provider: `lambda.amazonaws.com`. */
  | { readonly kind: "service"; readonly id: Pattern }
  | { readonly kind: "federated"; readonly provider: Pattern }
  | { readonly kind: "unknown"; readonly name: string; readonly because: string }
  /** Everyone but these. */
  | { readonly kind: "all-except"; readonly of: readonly PrincipalWho[] }

export type Condition = Test | Opaque

export interface Test {
  readonly kind: "test"
  /** Lower case. */
  readonly key: string
  /** As its author wrote it. */
  readonly written: string
  readonly operator: Operator
  /** Any of them suffices; for a negated test, all must fail. */
  readonly values: readonly Pattern[]
  readonly span: Span
  readonly via?: readonly Span[]
}
/** A condition that we cannot read into: equal only to the same text. */
export interface Opaque {
  readonly kind: "opaque"
  readonly text: string
  readonly because: string
  readonly span: Span
  readonly via?: readonly Span[]
}

export interface Operator {
  readonly test: "equals" | "like" | "less" | "less-or-equal" | "greater" | "greater-or-equal" | "in-cidr" | "null"
  readonly domain: "text" | "text-ignoring-case" | "number" | "date" | "boolean" | "arn" | "address" | "binary"
  readonly negated: boolean
  /** Holds also where the request does not carry the key. */
  readonly ifExists: boolean
  /** How a key of many values is tested: as one value, by any of them, or by all. */
  readonly over: "one" | "any" | "all"
}

export interface Origin {
  readonly revision: Revision
  /** The resource that declares the row: `aws_iam_policy.deploy`, or a document's path. */
  readonly address: string
  /** The statement. */
  readonly statement: Span
  /** The resource around it. */
  readonly block: Span
  /** How the row reached its subject, outermost last: a policy attachment, a module call. */
  readonly hops: readonly { readonly span: Span; readonly note: string }[]
  /** Set where the provider wrote the policy: its name. Then `statement` is the text that attached it. */
  readonly managedPolicy?: string
}
