/** What an access review tells of a revision: who may do what with AI services, through whom, and what became of that since another one. */
import type { Capability } from "./capability.ts"
import type { PermissionDelta } from "./delta.ts"
import type { Diagnostic } from "./diagnostic.ts"
import type { Finding, Related } from "./finding.ts"
import type { Effect } from "./grant.ts"
import type { ReportedWaiver } from "./report.ts"
import type { Certainty } from "./severity.ts"
import type { Span } from "./source.ts"

export interface Survey {
  /** The commit of the last review; null where nothing is compared. */
  readonly base: string | null
  /** The commit, or `work-tree`. */
  readonly head: string
  /** What was scanned: accounts, subscriptions, projects. None where a repository is reviewed. */
  readonly tenants: readonly Tenant[]
  /** Sorted by name. Those that hold nothing that concerns AI services, and lead to nobody who does, are only counted. */
  readonly principals: readonly SurveyedPrincipal[]
  /** Who may become, pass or change whom. */
  readonly edges: readonly Edge[]
  readonly models: readonly ModelAccess[]
  readonly crossings: readonly Crossing[]
  /** Who may act as identities elsewhere, as far as what is in view says. */
  readonly outward: readonly Outward[]
  readonly facts: readonly SurveyedFact[]
  readonly findings: readonly SurveyedFinding[]
  /** Findings that the base had and the head has no more. */
  readonly gone: readonly Finding[]
  readonly deltas: readonly PermissionDelta[]
  readonly waivers: readonly ReportedWaiver[]
  readonly diagnostics: readonly Diagnostic[]
  readonly stats: SurveyStats
}

export interface Tenant {
  readonly cloud: string
  readonly id: string
}

/** As principals and ways have it. */
export const tenantKey = ({ cloud, id }: Tenant): string => `${cloud}:${id}`

export interface SurveyStats {
  /** Names of models that are left out of it, since the pages of their accounts tell them. */
  readonly modelsLeft: number
  readonly unitsRead: number
  /** Identities and policies that hold nothing that concerns AI services. */
  readonly unrelated: number
  /** Those in paths that the configuration passes over. */
  readonly ignored: number
}

/**
 * `policy`: held by nobody in view; `resource`: something that policies are handed to; `named`: known only from what others' policies
 * say; `pattern`: all that a pattern in a policy matches.
 */
export type PrincipalKind = "identity" | "policy" | "resource" | "named" | "pattern"

export interface SurveyedPrincipal {
  /** Unique within the survey, and the same in another one of the same revision. */
  readonly key: string
  /** As its author calls it. */
  readonly name: string
  readonly kind: PrincipalKind
  readonly cloud: string
  /** The accounts, subscriptions and projects that it was found in, as `cloud:id`; none where a repository is reviewed. */
  readonly tenants: readonly string[]
  /** The names that it is known by, as far as they are written out. */
  readonly called: readonly string[]
  /** What policies call it as a resource; null where that is not written out. */
  readonly id: string | null
  /** Whether its name is all that is known of it: whoever bears the same elsewhere is the same. */
  readonly onlyNamed: boolean
  /** Where it is declared; null where that is not in view. */
  readonly place: Span | null
  readonly traits: readonly string[]
  /** At the head; those of the base that are gone stand among them, with that said. */
  readonly entitlements: readonly Entitlement[]
  /** How many of them are left out. */
  readonly more: number
  readonly cells: readonly Cell[]
  /** What its kind of workload does not need. */
  readonly exceeds: readonly Capability[]
  /** Of a pattern: the keys of those that it matches. */
  readonly members: readonly string[]
  readonly change: "appeared" | "vanished" | "none"
}

/** How sure it is that the principal can: by itself, or by acting as somebody else. */
export type Hold = Certainty | "through" | "none"

export interface Cell {
  readonly capability: Capability
  readonly hold: Hold
  /** The same at the base; `none` where there is none. */
  readonly before: Hold
  readonly change: CellChange
  /** By acting as these, the first one first; empty where it can by itself. */
  readonly through: readonly string[]
}

export type CellChange = "none" | "gained" | "lost" | "wider" | "narrower" | "other"

/** Rows of one statement about one resource. */
export interface Entitlement {
  readonly effect: Effect
  readonly capabilities: readonly Capability[]
  /** As written. */
  readonly action: string
  /** What it reaches, in the provider's spelling. */
  readonly effective: readonly string[]
  readonly resource: string
  readonly conditions: readonly string[]
  readonly certainty: Certainty
  readonly because: string | null
  /** The principal whose own policy says so; null where it is the holder's. */
  readonly on: string | null
  /** The provider's policy that says so. */
  readonly managedPolicy: string | null
  /** The text that says so, and the one that says on what. */
  readonly place: Span
  readonly resourcePlace: Span
  /** How it reached its holder. */
  readonly hops: readonly Related[]
  readonly change: "appeared" | "vanished" | "none"
}

/** `trust`: what it leads to says who may become it; `act-as`: what it comes from may pass it, become it or change what it may do. */
export interface Edge {
  readonly kind: "trust" | "act-as"
  readonly from: string
  readonly to: string
  /** The actions, as written; and those of them that let one act as another, in the provider's spelling. */
  readonly action: string
  readonly effective: readonly string[]
  /** Whether it is enough: of a trust, that the same text grants it too; else, that whom it leads to is not asked. */
  readonly suffices: boolean
  readonly conditions: readonly string[]
  readonly certainty: Certainty
  readonly because: string | null
  readonly place: Span
}

/** One text by which models are named in what is granted, and everybody who may invoke them. */
export interface ModelAccess {
  readonly text: string
  /** Whether it stands for one model, for a family or more, or for all that there are. */
  readonly breadth: "one" | "several" | "every"
  /** Traits that say what the configuration thinks of it. */
  readonly approval: "approved" | "unapproved" | "unsaid"
  readonly holders: readonly { readonly key: string; readonly certainty: Certainty }[]
}

/** A way from one account, project or tenant, or from outside of all of them, to another; `estate` where both ends were scanned. */
export interface Crossing {
  /** Whom it lets in, or who may reach out; and to what. */
  readonly from: string
  readonly to: string
  /** Whose policy says so, by key. */
  readonly principal: string
  readonly kind: "anyone" | "tenant" | "identity" | "federated" | "outward" | "estate"
  readonly action: string
  readonly conditions: readonly string[]
  /** Certain where the configuration says that it is foreign, or where it is open to whoever comes. */
  readonly certainty: Certainty
  readonly because: string | null
  readonly place: Span
  /** Set where both ends were scanned. */
  readonly estate: EstateWay | null
}

/** What a way within an estate comes to. */
export interface EstateWay {
  /** `cloud:id` of both ends. */
  readonly from: string
  readonly to: string
  /** Whoever can take it, by key: who it begins at, and those who can become that; and how many more there are. */
  readonly takers: readonly string[]
  readonly more: number
  /** What it leads to, by itself or by acting as others. */
  readonly reaches: readonly Capability[]
}

/** What an identity's own policies let it become elsewhere. Whether it is let in there only that place says. */
export interface Outward {
  /** By key. */
  readonly from: string
  /** Whom, as written: a name or a pattern; and whom not. */
  readonly to: string
  readonly except: readonly string[]
  /** By these actions, in the provider's spelling. */
  readonly actions: readonly string[]
  readonly conditions: readonly string[]
  readonly certainty: Certainty
  readonly because: string | null
  readonly place: Span
}

/** A fact about a resource, or about text that cannot mean what its author hoped. */
export interface SurveyedFact {
  readonly kind: "setting" | "lint"
  /** What it is of, as its author calls that; and whom it concerns, by key. */
  readonly subject: string
  readonly principals: readonly string[]
  readonly name: string
  readonly value: string
  readonly instead: string | null
  readonly certainty: Certainty
  readonly because: string | null
  readonly place: Span
}

export interface SurveyedFinding {
  readonly finding: Finding
  /** Whose it is, by key. */
  readonly principals: readonly string[]
  /** Whether the base had no such finding; always, where nothing is compared. */
  readonly isNew: boolean
}
