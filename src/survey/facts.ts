/** Settings and lints of a revision to facts, each with those whom it concerns. */
import type { Access } from "../model/access.ts"
import type { SurveyedFact } from "../model/survey.ts"
import { byPlace, compare } from "./order.ts"

export function factsOf(
  { subjects, settings, lints }: Access,
  isTold: (key: string) => boolean,
): readonly SurveyedFact[] {
  const of = (key: string) => {
    const subject = subjects.get(key)
    const keys = subject && subject.holders.length > 0 ? subject.holders : [key]
    return { subject: subject?.address ?? key, principals: keys.filter(isTold) }
  }
  return [
    ...settings
      .filter(({ silent }) => !silent)
      .map(
        (setting): SurveyedFact => ({
          kind: "setting",
          ...of(setting.subject),
          name: setting.name,
          value: setting.value,
          instead: setting.instead ?? null,
          certainty: setting.perhaps === undefined ? "certain" : "possible",
          because: setting.perhaps ?? null,
          place: setting.span,
        }),
      ),
    ...lints
      .filter(({ onlyCompared }) => !onlyCompared)
      .map(
        (lint): SurveyedFact => ({
          kind: "lint",
          ...of(lint.subject),
          name: lint.name,
          value: lint.text,
          instead: lint.instead ?? null,
          certainty: "certain",
          because: null,
          place: lint.span,
        }),
      ),
  ].sort((a, b) => compare(a.name, b.name) || compare(a.subject, b.subject) || byPlace(a.place, b.place))
}
