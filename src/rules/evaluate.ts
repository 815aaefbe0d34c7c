/** Rules and deltas to findings: one row of one principal gives one finding, and what belongs together is told together. */
import { kept } from "../access/kept.ts"
import { broadens, type Delta, type PermissionDelta } from "../model/delta.ts"
import type { Action } from "../model/grant.ts"
import { combinations } from "./combine.ts"
import { speakingOf, uncovered } from "./cover.ts"
import { lintFinding, rowFinding, settingFindings } from "./finding.ts"
import { gateFinding } from "./gate-finding.ts"
import { type Kind, type KindOf, kinds, matchOfKind, ofKind } from "./kinds.ts"
import { matchesName } from "./match.ts"
import type { Context, Judgement, Match, NewRow } from "./matches.ts"
import { unrepeated } from "./repeated.ts"
import type { Rule } from "./rule.ts"
import { rulesByName, severityFor, speaksOf } from "./rule-names.ts"

export function evaluate(rules: readonly Rule[], deltas: readonly Delta[], context: Context): readonly Judgement[] {
  const active = rules.filter((rule) => isOnSomewhere(rule, context))
  const rows = deltas.flatMap((delta) => (delta.kind === "permission" && broadens(delta) ? (rowOf(delta) ?? []) : []))
  const kindOf = kinds()
  const matches = uncovered([...alone(active, rows, kindOf), ...combinations(active, rows, kindOf)])
  const settings = deltas.filter((delta) => delta.kind === "setting")
  const speaking = speakingOf(active, settings)
  const aboutLint = rulesByName(active, "lint")
  const judgements: readonly Judgement[] = [
    ...unrepeated(merge(matches)).map((group) => rowJudgement(group, context)),
    ...active.flatMap((rule) => settingFindings(rule, speaking.get(rule) ?? [], context)),
    ...deltas.flatMap((delta) =>
      delta.kind === "lint"
        ? aboutLint(delta.lint.name).flatMap((rule) => lintFinding(rule, delta, context) ?? [])
        : [],
    ),
    ...deltas.flatMap((delta) =>
      delta.kind === "gate" ? active.flatMap((rule) => gateFinding(rule, delta) ?? []) : [],
    ),
  ]
  return judgements.flatMap((judgement) => reconfigured(judgement, context))
}

const isOnSomewhere = ({ id }: Rule, { severity, paths }: Context): boolean =>
  severityFor(id, severity) !== "off" || paths.some(({ rules }) => (severityFor(id, rules) ?? "off") !== "off")

/** Each row with each rule that holds of it alone: rows of one kind meet the same few rules. */
function alone(rules: readonly Rule[], rows: readonly NewRow[], kindOf: KindOf): readonly Match[] {
  const about = rules.flatMap((rule) => (rule.when.kind === "broadens" ? [{ rule, words: rule.when.row }] : []))
  const known = new Map<Kind, typeof about>()
  return rows.flatMap((row) => {
    const kind = kindOf(row)
    const met =
      known.get(kind) ??
      about.filter(({ rule, words }) => speaksOf(rule.id, kind.look.cloud) && ofKind(words, kind).length > 0)
    known.set(kind, met)
    return met.flatMap(({ rule, words }) => matchRow(rule, row, matchOfKind(words, row, kind)))
  })
}

/** What the row adds beyond listing and describing; undefined where it is none of our business. */
function rowOf(delta: PermissionDelta): NewRow | undefined {
  const actions = beyondMetadata(delta.actions)
  if (actions.length === 0) return undefined
  const related =
    actions.some(({ supporting }) => !supporting) ||
    delta.subject.traits.has("holds-ai") ||
    delta.subject.traits.has("ai-service-role")
  if (related) return { grant: delta.grant, subject: delta.subject, actions, delta }
  // Its holder may have an AI capability that we do not see: worth a word where the row reaches far.
  const far = ["any-role", "any-user", "any-resource"].some((trait) => delta.grant.traits.has(trait))
  if (delta.subject.visible || !far) return undefined
  const unseen: PermissionDelta = {
    ...delta,
    certainty: "possible",
    because: "what else its holder may do is not in view",
    unrelated: true,
  }
  return { grant: delta.grant, subject: delta.subject, actions, delta: unseen }
}

/** Rows that share what they reach share what is left of it too. */
function beyondMetadata(actions: readonly Action[]): readonly Action[] {
  const left = leftOf.get(actions) ?? kept(actions, ({ capability }) => capability !== "metadata-read")
  leftOf.set(actions, left)
  return left
}
const leftOf = new WeakMap<readonly Action[], readonly Action[]>()

function matchRow(rule: Rule, row: NewRow, actions: readonly Action[]): readonly Match[] {
  if (actions.length === 0) return []
  const { certainty, because } = row.delta
  return [
    { rule, rows: [{ ...row, actions }], leading: 1, others: [], certainty, ...(because !== undefined && { because }) },
  ]
}

/** Matches of one rule in one statement are one finding, also where the statement reaches several subjects. */
function merge(matches: readonly Match[]): readonly (readonly Match[])[] {
  const groups = new Map<string, Match[]>()
  for (const each of matches) {
    const { grant, delta } = each.rows[0] as NewRow
    const { statement } = grant.origin
    const key = [
      each.rule.id,
      each.certainty,
      delta.change,
      statement.source.revision,
      statement.source.path,
      statement.start,
      grant.origin.managedPolicy ?? "",
    ].join("\n")
    const group = groups.get(key)
    if (group) group.push(each)
    else groups.set(key, [each])
  }
  return [...groups.values()]
}

function rowJudgement(group: readonly Match[], context: Context): Judgement {
  const { rule } = group[0] as Match
  const rows = group.flatMap((each) => each.rows.slice(0, each.leading))
  const besides = group.flatMap((each) => each.rows.slice(each.leading))
  return { rule, finding: rowFinding(group, context), cause: { kind: "rows", rows, besides } }
}

/** As the configuration has it where the finding stands. */
function reconfigured(
  judgement: Judgement,
  { severity: everywhere, paths, breakGlass }: Context,
): readonly Judgement[] {
  const { rule, finding } = judgement
  const here = paths.filter(({ takes }) => takes(finding.location.source.path))
  const said = here.flatMap(({ rules }) => severityFor(rule.id, rules) ?? [])
  const severity = said[0] ?? severityFor(rule.id, everywhere)
  if (severity === "off") return []
  const { principal } = finding
  const isMeant = principal !== null && breakGlass.some((name) => matchesName(name, principal))
  if (!isMeant && severity === undefined) return [judgement]
  return [{ ...judgement, finding: { ...finding, severity: isMeant ? "info" : (severity ?? finding.severity) } }]
}
