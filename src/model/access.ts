/** The access table of one revision: who may do what, and the facts about resources that decide who gets in. */
import type { Blame, Grant, Pattern } from "./grant.ts"
import type { Span } from "./source.ts"

export interface Access {
  readonly subjects: ReadonlyMap<string, Subject>
  readonly grants: readonly Grant[]
  /** Rows of policies whose holders are in view, by subject: worked out only where the holders are gone at the other revision. */
  readonly dormant: ReadonlyMap<string, () => readonly Grant[]>
  /** What bounds a subject beside what it is granted, by subject: it may do only what each of them lets through too. */
  readonly limits: ReadonlyMap<string, readonly Limit[]>
  readonly settings: readonly Setting[]
  readonly lints: readonly Lint[]
}

/** The most that a subject may do, whatever it is granted: a permissions boundary. */
export interface Limit extends Blame {
  /** What it is: a subject has at most one of a name. */
  readonly name: string
  /** What names it where it is put on the subject. */
  readonly value: string
  /** What it lets through, and what it denies. */
  readonly grants: readonly Grant[]
  /** Why that is not all of it; absent where everything is in view. */
  readonly because?: string
  readonly block: Span
}

/** Somebody or something that grants belong to. */
export interface Subject {
  /** Unique within a revision: the unit and the address. */
  readonly key: string
  readonly unit: string
  /** The settings that its unit is deployed with, where there are several. */
  readonly part?: string
  readonly address: string
  /**
   * `identity`: a role, user or group; `policy`: a document, held by whoever it is attached to;
   * `resource`: something that says in its own policy who may use it.
   */
  readonly kind: "identity" | "policy" | "resource"
  readonly cloud: string
  /** The name that the provider knows it by, where it is written out. */
  readonly name?: string
  /** Set where it is declared elsewhere, so that its name is all that it is: under another name it is somebody else. */
  readonly onlyNamed?: true
  /** What rows call it, as a resource or as a principal, where its name is written out; what is not known of that is a hole. */
  readonly id?: Pattern
  /** Where its author's program has it, when the address is only generated from that. */
  readonly path?: string
  /** Addresses that it had before, where the code says so (`moved`). */
  readonly formerly: readonly string[]
  /** A policy whose holders are in view is judged through them. */
  readonly holders: readonly string[]
  /** Whether everything that grants or denies this subject something is in view. */
  readonly visible: boolean
  /** Structural properties that rules ask for: `human`, `workload`, `ai-service-role`. */
  readonly traits: ReadonlySet<string>
  readonly span: Span
}

/** A fact about a resource that is not a grant but decides who gets in: a key, a guardrail attached. */
export interface Setting extends Blame {
  readonly subject: string
  /** `access-key`, `guardrail`. Rules ask for it by this name. */
  readonly name: string
  /** The provider's service that it is a fact of. */
  readonly service: string
  readonly value: string
  /** Where it is a list of what is let through, its items, or with `*` behind all that begins so: a list that lets nothing more through has not changed. */
  readonly allows?: readonly string[]
  /** What to write in place of the text that is blamed, where the provider has one that is safe. */
  readonly instead?: string
  /** What to say where nothing is said, and the provider makes something unsafe of that. */
  readonly missing?: Missing
  /** Which part of its subject says it, where each may say several: what one no longer says is missing where it stands now. */
  readonly part?: string
  /** Set where the part stands and says nothing of the name: that is no fact, but the place where one is missing. */
  readonly silent?: true
  readonly block: Span
  /** Why it is not certain that it is so; absent where it is. */
  readonly perhaps?: string
}

/** An entry that a map or a block has not, with the value that is safe. */
export interface Missing {
  readonly within: Span
  readonly name: string
  readonly value: string
}

/** A fact about text that cannot mean what its author hoped: an action that does not exist, a condition that cannot hold. */
export interface Lint extends Blame {
  readonly subject: string
  /** `nonexistent-action`, `api-name-for-action`. Rules ask for it by this name. */
  readonly name: string
  /** What was written. */
  readonly text: string
  readonly effect: "allow" | "deny"
  /** What to write instead, where something is near. */
  readonly instead?: string
  /** What is to be said of the text, in words that go on from it: `was retired on 2025-07-21, 129 days ago`. */
  readonly detail?: string
  /** Of a condition: whether it is decided before any request is made. */
  readonly holds?: "always" | "never"
  readonly service: string
  /** Of what lets in too much: what it lets in. One that lies in another of its name, which was there before, is not new. */
  readonly lets?: Pattern
  /** Set where nobody is told of it, since the provider wrote it or something else says so: what is new is compared with it. */
  readonly onlyCompared?: true
  readonly statement: Span
  /** What the statement says besides, in whatever order: what the mistake undoes. */
  readonly said: readonly string[]
  readonly block: Span
}
