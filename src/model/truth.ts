/** An answer about text we may not fully know. INVARIANT: `maybe` is never rounded to `no`. */
export type Truth = "yes" | "no" | "maybe"

export const not = (a: Truth): Truth => (a === "yes" ? "no" : a === "no" ? "yes" : "maybe")

/** No if any is no, else maybe if any is maybe. */
export const and = (...all: readonly Truth[]): Truth =>
  all.includes("no") ? "no" : all.includes("maybe") ? "maybe" : "yes"

/** Yes if any is yes, else maybe if any is maybe. */
export const or = (...all: readonly Truth[]): Truth =>
  all.includes("yes") ? "yes" : all.includes("maybe") ? "maybe" : "no"

export const truth = (known: boolean): Truth => (known ? "yes" : "no")
