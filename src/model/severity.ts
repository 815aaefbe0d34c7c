/** How much a finding matters, from a note to an emergency. */

export const severities = ["info", "low", "medium", "high", "critical"] as const
export type Severity = (typeof severities)[number]

export const rankOf = (severity: Severity): number => severities.indexOf(severity)

/** The worst first. */
export const bySeverity = (a: Severity, b: Severity): number => rankOf(b) - rankOf(a)

/** From which severity on the gate fails; `none` never fails it. */
export const thresholds = [...severities, "none"] as const
export type Threshold = (typeof thresholds)[number]

/** How a finding counts for the verdict that is only possible: one level lower, like any other, or not at all. */
export const possibleWeights = ["one-lower", "as-certain", "never-fails"] as const
export type PossibleWeight = (typeof possibleWeights)[number]

/** `possible` rests on something that we could not see. */
export type Certainty = "certain" | "possible"
