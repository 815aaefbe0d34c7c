/** What can be generated: a kind of identity, the words that it is made from, and what it comes to on its cloud. */

import type { Blueprint } from "../blueprint/blueprint.ts"

export const forms = ["json", "terraform", "cloudformation", "cdk", "bicep", "gcloud"] as const
export type Form = (typeof forms)[number]

/** The form in which what is generated stands beside the files of a format. */
export const formOf: Readonly<Record<string, Form>> = {
  terraform: "terraform",
  plan: "terraform",
  fabric: "terraform",
  cloudformation: "cloudformation",
  "cloudformation-yaml": "cloudformation",
  serverless: "cloudformation",
  cdk: "cdk",
  iam: "json",
  "iam-yaml": "json",
  "azure-roles": "json",
  bicep: "bicep",
  arm: "bicep",
  gcloud: "gcloud",
  "gcloud-yaml": "gcloud",
}

export interface Archetype {
  readonly name: string
  /** For whom it is, in a few words. */
  readonly title: string
  readonly forms: readonly Form[]
  readonly words: readonly Word[]
  /** What must be in view of a finding for this to answer it, where not every finding of its rule is about that. */
  readonly about?: Seen
  /** What it leaves out, and who must see to it: sentences. */
  readonly leavesOut: readonly string[]
  blueprint(values: Values): Blueprint
}

/** A word of the command line, without its dashes. */
export interface Word {
  readonly name: string
  readonly what: string
  readonly example: string
  /** Set where several may be given, with commas between them. */
  readonly many?: true
  /** Set where it may be left out. */
  readonly optional?: true
  /** Where a finding shows it: the first group of each text that matches. */
  readonly seen?: Seen
  /** Where the configuration approves of some, it must be one of those: what they are like. */
  readonly approved?: Seen
  /** What each of its values must be, and that in words. */
  readonly like: RegExp
  readonly likeWords: string
}

export interface Seen {
  readonly among: keyof View
  readonly as: RegExp
}

/** What a finding is about, as texts: what is written and what it comes to. */
export interface View {
  readonly services: readonly string[]
  /** What the identity is called, behind what it is: `role app`. */
  readonly names: readonly string[]
  /** As their provider spells them. */
  readonly actions: readonly string[]
  readonly resources: readonly string[]
  /** Who may become it. */
  readonly principals: readonly string[]
  /** What is asked now, and what was asked before. */
  readonly conditions: readonly string[]
  /** What the configuration approves of. */
  readonly networks: readonly string[]
  readonly guardrails: readonly string[]
}

/** Checked before they come here: whatever is not optional is there. */
export interface Values {
  one(name: string): string
  all(name: string): readonly string[]
  maybe(name: string): string | undefined
}
