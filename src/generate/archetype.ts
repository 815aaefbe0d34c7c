/** What can be generated: a kind of identity, the words that it is made from, and what it comes to on its cloud. */

import type { Blueprint } from "../blueprint/blueprint.ts"

export const forms = ["json", "terraform", "cloudformation", "cdk", "bicep", "gcloud"] as const
export type Form = (typeof forms)[number]

export interface Archetype {
  readonly name: string
  /** For whom it is, in a few words. */
  readonly title: string
  readonly forms: readonly Form[]
  readonly words: readonly Word[]
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
  /** What each of its values must be, and that in words. */
  readonly like: RegExp
  readonly likeWords: string
}

/** Checked before they come here: whatever is not optional is there. */
export interface Values {
  one(name: string): string
  all(name: string): readonly string[]
  maybe(name: string): string | undefined
}
