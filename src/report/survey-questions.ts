/** The questions of an access review to what of a survey answers them. */
import type { Capability } from "../model/capability.ts"
import type { Cell, CellChange, Entitlement, Hold, Survey, SurveyedFact, SurveyedPrincipal } from "../model/survey.ts"

export interface CapabilityQuestion {
  readonly id: string
  readonly title: string
  readonly capabilities: readonly Capability[]
}

export const safetyQuestion: CapabilityQuestion = {
  id: "safety",
  title: "Who can change guardrails, filters and logging",
  capabilities: ["safety", "log-config"],
}
export const promptQuestion: CapabilityQuestion = {
  id: "prompts",
  title: "Who reads prompts and responses",
  capabilities: ["log-read"],
}
export const credentialQuestion: CapabilityQuestion = {
  id: "credentials",
  title: "Who holds or can mint credentials",
  capabilities: ["credential"],
}

/** Facts that are a credential by themselves, whatever their cloud calls it; what encrypts data is none. */
export const isCredential = ({ kind, name }: SurveyedFact): boolean =>
  kind === "setting" && /(^|-)(keys?|credential|profile|secret|password|token)(-|$)/.test(name) && !/encrypt/.test(name)

const retiring: ReadonlySet<string> = new Set(["retired-model", "legacy-model", "retiring-model"])
export const isRetired = ({ kind, name }: SurveyedFact): boolean => kind === "lint" && retiring.has(name)

export interface Answer {
  readonly principal: SurveyedPrincipal
  readonly cells: readonly Cell[]
  /** The rows that say so; empty where it is only by acting as others. */
  readonly entitlements: readonly Entitlement[]
}

/** Those who can by themselves before those who can by acting as others; what only the base had is left out. */
export function answersTo({ principals }: Survey, asked: readonly Capability[]): readonly Answer[] {
  return principals
    .flatMap((principal): readonly Answer[] => {
      const cells = principal.cells.filter(({ capability, hold }) => hold !== "none" && asked.includes(capability))
      if (cells.length === 0) return []
      const entitlements = principal.entitlements.filter(
        ({ effect, capabilities, change }) =>
          effect === "allow" && change !== "vanished" && capabilities.some((each) => asked.includes(each)),
      )
      return [{ principal, cells, entitlements }]
    })
    .sort((a, b) => Number(isThrough(a)) - Number(isThrough(b)))
}

const isThrough = ({ cells }: Answer): boolean => cells.every(({ hold }) => hold === "through")

export const exceedingIn = ({ principals }: Survey): readonly SurveyedPrincipal[] =>
  principals.filter(({ exceeds, change }) => exceeds.length > 0 && change !== "vanished")

export const holdWords: Readonly<Record<Hold, string>> = {
  certain: "can",
  possible: "can, perhaps",
  through: "can by acting as others",
  none: "cannot",
}

export const changeWords: Readonly<Record<CellChange, string>> = {
  none: "as before",
  gained: "gained",
  lost: "lost",
  wider: "wider than before",
  narrower: "narrower than before",
  other: "other than before",
}

/** What a row of the survey is, for whoever reads it. */
export const kindWords: Readonly<Record<SurveyedPrincipal["kind"], string>> = {
  identity: "identity",
  policy: "policy that nobody in view holds",
  resource: "resource that a policy is handed to",
  named: "named in a policy",
  pattern: "all that a pattern matches",
}
