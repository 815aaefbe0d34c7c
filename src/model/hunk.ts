/** The difference of one file as git shows it: which lines were added, deleted, or stand beside them. */

/** A piece of the difference of one file, as git shows it. Lines count from 1. */
export interface Hunk {
  readonly baseStart: number
  readonly baseLines: number
  readonly headStart: number
  readonly headLines: number
  readonly lines: readonly HunkLine[]
}
export type HunkLine =
  | { readonly kind: "context"; readonly baseLine: number; readonly headLine: number }
  | { readonly kind: "added"; readonly headLine: number }
  | { readonly kind: "deleted"; readonly baseLine: number }
