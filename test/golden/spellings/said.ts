/** A report to what in it has nothing to do with a format: no addresses, no places, no names of what is not known. */
import type { Report } from "../../../src/model/report.ts"

export interface Said {
  /** Each delta that broadens, as one text. */
  readonly broadens: readonly string[]
  readonly narrows: boolean
  readonly actions: readonly string[]
  readonly certainties: readonly string[]
  /** `id severity`. */
  readonly rules: readonly string[]
}

export function saidBy({ findings, deltas }: Report): Said {
  const broadening = deltas.filter(({ broadens }) => broadens)
  return {
    broadens: each(
      broadening.map(({ change, certainty, permission: { effect, effective, resource, conditions } }) =>
        [change, effect, certainty, each(effective), nameless(resource), each(conditions.map(nameless))].join(" | "),
      ),
    ),
    narrows: deltas.length > broadening.length,
    actions: each(broadening.flatMap(({ permission }) => permission.effective)),
    certainties: each(broadening.map(({ certainty }) => certainty)),
    rules: each(findings.map(({ rule, severity }) => `${rule} ${severity}`)),
  }
}

const each = (texts: readonly string[]): readonly string[] => [...new Set(texts)].sort()

const nameless = (text: string): string => text.replace(/\$\{[^}]*\}/g, "${…}")
