/** The access of one revision to what the rules say of it, as if all of it were new: the step that a review and a scan share. */
import { difference } from "./access/difference.ts"
import { unfinished } from "./access/unfinished.ts"
import { bounded, wasCut } from "./access/work.ts"
import type { Access } from "./model/access.ts"
import type { AccessDelta } from "./model/delta.ts"
import type { Diagnostic } from "./model/diagnostic.ts"
import type { Criteria } from "./options.ts"
import { evaluate } from "./rules/evaluate.ts"
import type { JudgedRevision } from "./survey/survey-of.ts"

export interface JudgedAccess extends JudgedRevision {
  /** What there is, as if all of it had appeared. */
  readonly deltas: readonly AccessDelta[]
  readonly diagnostics: readonly Diagnostic[]
}

export const noAccess: Access = {
  subjects: new Map(),
  grants: [],
  dormant: new Map(),
  limits: new Map(),
  settings: [],
  lints: [],
}

export function judgeAccess(access: Access, criteria: Criteria): JudgedAccess {
  return bounded(() => {
    const deltas = difference(noAccess, access, new Map())
    const all = evaluate(criteria.inForce, deltas, {
      changed: () => true,
      severity: criteria.rules,
      paths: criteria.paths,
      breakGlass: criteria.breakGlass,
    })
    const judgements = all.filter(({ rule }) => !tellsOfChange(rule.id))
    return { access, deltas, judgements, diagnostics: unfinished(deltas, wasCut()) }
  })
}

/** Rules that say no more than that access is new: of a revision by itself, nothing is. */
const ofChange: ReadonlySet<string> = new Set(["any/access/new-capability", "any/access/let-in"])

const tellsOfChange = (rule: string): boolean => ofChange.has(rule)
