/** Matches of a rule, a setting or a lint fact to the finding that people read. */

import { groupBy } from "../access/grouping.ts"
import { permissionOf } from "../access/permission.ts"
import type { Lint } from "../model/access.ts"
import type { Capability } from "../model/capability.ts"
import { capabilities } from "../model/capability.ts"
import type { LintDelta, PermissionDelta, SettingDelta } from "../model/delta.ts"
import type { Finding, Related } from "../model/finding.ts"
import type { Blame, Grant } from "../model/grant.ts"
import type { Span } from "../model/source.ts"
import { authored } from "./authored.ts"
import { blame, distinct, lost, mostRelated } from "./blame.ts"
import { lintFingerprint, rowFingerprint, settingFingerprint } from "./fingerprint.ts"
import { byGravity, type Context, type Judgement, type Match, type NewRow, severityOf, subjectsOf } from "./matches.ts"
import type { Rule } from "./rule.ts"
import { speaksOf } from "./rule-names.ts"
import { code, fill, list, named, valuesOf } from "./words.ts"

/** One finding for matches of one rule that are told together. */
export function rowFinding(told: readonly Match[], context: Context): Finding {
  const matches = byGravity(told)
  const [gravest] = matches as [Match]
  const { rule } = gravest
  const rows = matches.flatMap((each) => each.rows.slice(0, each.leading))
  const besides = matches.flatMap((each) => [...each.rows.slice(each.leading), ...each.others])
  const isAnyChanged = (texts: readonly Blame[]) =>
    texts.some(({ span, via }) => [span, ...(via ?? [])].some(context.changed))
  const isChanged = ({ grant }: NewRow) => isAnyChanged([grant.action, grant.resource])
  const hasChangedConditions = ({ grant, delta: { near } }: NewRow) =>
    isAnyChanged([...grant.conditions, ...(near[0]?.conditions ?? [])])
  const first = (rows.find(isChanged) ?? rows.find(hasChangedConditions) ?? rows[0]) as NewRow
  const { delta } = first
  const subjects = subjectsOf(matches)
  // Rows share their lists of actions.
  const actions = [...new Set(rows.map((row) => row.actions))].flat()
  const deltas = rows
    .filter((row) => row.delta.grant.effect === delta.grant.effect)
    .map((row): PermissionDelta => ({ ...row.delta, actions: row.actions }))
  const lostConditions = lost(delta.grant.conditions, delta.near[0]?.conditions ?? [])
  const said = valuesOf({
    subjects,
    grants: rows.map(({ grant }) => grant),
    actions,
    lost: lostConditions,
    losses: lossesOf(rows),
    others: besides,
  })
  const { location, related } = blame(rule, delta, context.changed)
  // Where a deny or a boundary gave way, the row that comes into force stands elsewhere.
  const elsewhere = rows.filter((row) => row !== first || row.grant !== delta.grant)
  const halves: Related[] = [...elsewhere, ...besides].map(({ grant }) => ({
    span: grant.action.span,
    note: grant.action.of.text,
  }))
  const finding: Finding = {
    ...sentences(rule, said),
    rule: rule.id,
    severity: severityOf(gravest),
    certainty: gravest.certainty,
    ...(gravest.because !== undefined && { because: gravest.because }),
    cloud: delta.grant.cloud,
    service: actions[0]?.service ?? "",
    capabilities: orderedCapabilities(actions.map(({ capability }) => capability)),
    change: delta.change === "appeared" && delta.near.length > 0 ? "changed" : delta.change,
    principal: subjects[0]?.address ?? null,
    permission: permissionOf(deltas),
    location,
    block: blockAround(location, delta),
    related: distinct([...halves, ...related], location).slice(0, mostRelated),
    fingerprint: rowFingerprint(rule.id, rows, besides, gravest.certainty),
  }
  const { origin } = delta.grant
  return authored(finding, origin.block, context.changed, {
    granted: rows.map(({ delta: { grant } }) => grant.action.of.text),
    ...(origin.managedPolicy !== undefined && { policy: origin.managedPolicy }),
  })
}

/** The statement around the blamed text, or where that is elsewhere, the resource, or the text alone. */
function blockAround(location: Span, { grant }: PermissionDelta): Span {
  const inside = (outer: Span) =>
    outer.source === location.source && outer.start <= location.start && location.end <= outer.end
  return [grant.origin.statement, grant.origin.block].find(inside) ?? location
}

/** What all rows of a subject let it do before, less what they let it do now. */
function lossesOf(rows: readonly NewRow[]): readonly Capability[] {
  const tables = new Map(rows.map(({ delta: { before, after } }) => [before, after]))
  return [...tables].flatMap(([before, after]) => {
    const kept = held(after)
    return [...held(before)].filter((each) => each !== "metadata-read" && !kept.has(each))
  })
}

const capabilitiesIn = new WeakMap<readonly Grant[], ReadonlySet<Capability>>()

/** Each finding about a holder asks for the same. */
function held(grants: readonly Grant[]): ReadonlySet<Capability> {
  const known =
    capabilitiesIn.get(grants) ??
    new Set(
      [...new Set(grants.flatMap(({ effect, reaches }) => (effect === "allow" ? [reaches] : [])))].flatMap((reaches) =>
        reaches.map(({ capability }) => capability),
      ),
    )
  capabilitiesIn.set(grants, known)
  return known
}

const orderedCapabilities = (all: readonly Capability[]): readonly Capability[] =>
  capabilities.filter((each) => all.includes(each))

const sentences = (rule: Rule, said: Readonly<Record<string, string>>) => ({
  title: rule.title,
  what: fill(rule.what, said),
  why: fill(rule.why, said),
  fix: fill(rule.fix, said),
  references: rule.references,
  suggestion: null,
  waiver: null,
})

/** The findings of a rule about settings that it holds of: what became of one block in one way is told together, whatever subjects it makes. */
export function settingFindings(rule: Rule, deltas: readonly SettingDelta[], context: Context): readonly Judgement[] {
  const blockOf = ({ setting: { block }, change }: SettingDelta) => `${block.source.path} ${block.start} ${change}`
  return [...groupBy(deltas, blockOf).values()].map((told) => ({
    rule,
    finding: settingFinding(rule, told, context),
    cause: { kind: "settings", deltas: told },
  }))
}

function settingFinding(rule: Rule, told: readonly SettingDelta[], { changed }: Context): Finding {
  const shown = (delta: SettingDelta) => places(delta).find(changed)
  const first = (told.find(shown) ?? told[0]) as SettingDelta
  const { setting, subject, change } = first
  const subjects = [...new Map(told.map((each) => [each.subject.key, each.subject])).values()]
  const location = shown(first) ?? setting.span
  // Several facts of one text say the same of it, the first most.
  const apart = [...groupBy(told, ({ setting: { span } }) => `${span.source.path} ${span.start}`).values()].flatMap(
    ([each]) => each ?? [],
  )
  const related = told.flatMap((each): readonly Related[] => {
    const before = each.before ?? (each.now && each.setting)
    return [
      ...(before && before.span !== location ? [{ span: before.span, note: "what it was before" }] : []),
      ...(each === first ? [] : [{ span: (each.now ?? each.setting).span, note: each.setting.value }]),
    ]
  })
  const finding: Finding = {
    ...sentences(rule, {
      principal: named(subjects),
      value: list(apart.map((each) => code(each.setting.value))),
      before: list(apart.map((each) => code(each.before?.value ?? ""))),
    }),
    ...fact(rule, subject.cloud, setting.service),
    ...certaintyOf(told),
    change,
    principal: subject.address,
    location,
    block: (location.source === setting.block.source ? undefined : (first.before ?? first.now)?.block) ?? setting.block,
    related: distinct(related, location).slice(0, mostRelated),
    fingerprint: settingFingerprint(rule.id, told, change, certaintyOf(told).certainty),
  }
  const block =
    location.source.revision === setting.block.source.revision ? setting.block : (first.before ?? first.now)?.block
  return authored(finding, block ?? setting.block, changed)
}

/** One that is surely so makes the finding certain. */
function certaintyOf(told: readonly SettingDelta[]): Pick<Finding, "certainty" | "because"> {
  const doubts = told.flatMap(({ setting: { perhaps } }) => perhaps ?? [])
  const [because] = doubts
  return because !== undefined && doubts.length === told.length
    ? { certainty: "possible", because }
    : { certainty: "certain" }
}

/** Where a setting was written, or what says less in its place; where it is only absent now, what is gone is the smaller text. */
function places({ setting, before, now }: SettingDelta): readonly Span[] {
  const own = [now, setting].flatMap((each) => (each ? [each.span, ...(each.via ?? [])] : []))
  const former = before ? [before.span, ...(before.via ?? [])] : []
  const isWhole = setting.span.start === setting.block.start && setting.span.end === setting.block.end
  return isWhole ? [...former, ...own] : [...own, ...former]
}

/** The finding of a rule about a lint fact, where it holds. */
export function lintFinding(rule: Rule, delta: LintDelta, { changed }: Context): Judgement | undefined {
  const { when } = rule
  const { lint, subject } = delta
  if (when.kind !== "lint" || !when.name.includes(lint.name) || !(when.effect?.includes(lint.effect) ?? true))
    return undefined
  if (when.subject && !when.subject.some((trait) => subject.traits.has(trait))) return undefined
  if (!speaksOf(rule.id, subject.cloud)) return undefined
  const finding: Finding = {
    ...sentences(rule, {
      principal: named([subject]),
      text: code(lint.text),
      instead: lint.instead === undefined ? "another one" : code(lint.instead),
      outcome: outcomeOf(lint),
      detail: lint.detail ?? "",
    }),
    ...fact(rule, subject.cloud, lint.service),
    change: "appeared",
    principal: subject.address,
    location: [lint.span, ...(lint.via ?? [])].find(changed) ?? lint.span,
    block: lint.statement,
    related: [],
    fingerprint: lintFingerprint(rule.id, subject, lint),
  }
  return { rule, finding: authored(finding, lint.block, changed), cause: { kind: "lint", delta } }
}

/** What comes of a condition that no request decides. */
const outcomeOf = ({ effect, holds }: Lint): string =>
  holds === undefined
    ? "the condition does not do what it says"
    : effect === "allow"
      ? {
          never: "the condition never holds, and nothing is granted",
          always: "access is granted as if it were not there",
        }[holds]
      : {
          never: "the condition never holds, and nothing is denied",
          always: "access is denied as if it were not there",
        }[holds]

const fact = (rule: Rule, cloud: string, service: string) => ({
  rule: rule.id,
  severity: rule.severity.at(-1)?.is ?? "medium",
  certainty: "certain" as const,
  cloud,
  service,
  capabilities: [],
  permission: null,
})
