/** What code declares, and what is deployed, to the difference of the two, judged as a change from the one to the other. */
import { difference } from "./access/difference.ts"
import { namedAsIn } from "./access/fitting-names.ts"
import { unfinished } from "./access/unfinished.ts"
import { bounded, wasCut } from "./access/work.ts"
import type { JudgedAccess } from "./judge-access.ts"
import type { Access } from "./model/access.ts"
import type { AccessDelta } from "./model/delta.ts"
import type { Criteria } from "./options.ts"
import { evaluate } from "./rules/evaluate.ts"

/** Of what depends on values that only a deployment has, nothing is said: `unsure` counts it. */
export function driftFrom(
  declared: Access,
  deployed: Access,
  criteria: Criteria,
): Omit<JudgedAccess, "access"> & { readonly unsure: number } {
  return bounded(() => {
    const all = difference(namedAsIn(declared, deployed), deployed, new Map())
    const seen = all.filter(isInView(deployed))
    const deltas = seen.filter((delta) => !(delta.kind === "permission" && delta.unsure))
    const judgements = evaluate(criteria.inForce, deltas, {
      changed: () => true,
      severity: criteria.rules,
      paths: criteria.paths,
      breakGlass: criteria.breakGlass,
    })
    return { deltas, judgements, diagnostics: unfinished(deltas, wasCut()), unsure: seen.length - deltas.length }
  })
}

/**
 * An export has the identities of an account whole, and of its resources only some: that one is declared and not deployed can
 * be told of identities, and of whatever the export has.
 */
function isInView(deployed: Access): (delta: AccessDelta) => boolean {
  const clouds = new Set(
    [...deployed.subjects.values()].flatMap(({ kind, cloud }) => (kind === "identity" ? [cloud] : [])),
  )
  return ({ subject, ...delta }) => {
    if (deployed.subjects.has(subject.key)) return true
    return delta.kind === "permission" && subject.kind === "identity" && clouds.has(subject.cloud)
  }
}
