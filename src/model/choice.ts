/** Which of several things that exclude each other something is, where one of them is surely there. */
export interface Choice {
  /** The same object for all of them; one that brings nothing counts as well. */
  readonly among: { readonly count: number }
  /** From 0. What is there together has the same number. */
  readonly at: number
}
