/** A change of what the gate itself rests on to the finding of a rule that holds of it. */
import type { GateDelta } from "../model/delta.ts"
import type { Finding } from "../model/finding.ts"
import { gateFingerprint } from "./fingerprint.ts"
import type { Judgement } from "./matches.ts"
import type { Rule } from "./rule.ts"
import { code, fill } from "./words.ts"

/** It stands on the changed line, and stays the same finding while more of the file changes. */
export function gateFinding(rule: Rule, delta: GateDelta): Judgement | undefined {
  const { when } = rule
  const { name, change, how, span } = delta
  if (when.kind !== "gate" || !when.name.includes(name) || !when.change.includes(change)) return undefined
  const said = { file: code(span.source.path), how }
  const finding: Finding = {
    rule: rule.id,
    severity: rule.severity.at(-1)?.is ?? "medium",
    certainty: "certain",
    title: rule.title,
    what: fill(rule.what, said),
    why: fill(rule.why, said),
    fix: fill(rule.fix, said),
    references: rule.references,
    cloud: "any",
    service: "gate",
    capabilities: [],
    change,
    principal: null,
    permission: null,
    location: span,
    block: span,
    related: [],
    suggestion: null,
    waiver: null,
    fingerprint: gateFingerprint(rule.id, delta),
  }
  return { finding, rule, cause: { kind: "gate", delta } }
}
