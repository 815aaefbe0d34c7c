/** What makes two findings the same finding: the rule, whose access it is, and all of that access; never a line, a Sid or prose. */
import { createHash } from "node:crypto"
import { namesOf } from "../access/covers.ts"
import { nameOf } from "../access/principal.ts"
import type { Lint, Setting, Subject } from "../model/access.ts"
import type { GateDelta, PermissionDelta } from "../model/delta.ts"
import type { Condition, Effect, Grant, Scope } from "../model/grant.ts"
import type { Certainty } from "../model/severity.ts"
import type { Row } from "./match.ts"
import type { NewRow } from "./matches.ts"

/** Nested texts, so that no text can pass for two. */
type Fact = string | boolean | readonly Fact[]

/**
 * Thirty-two hexadecimal digits, so that nobody finds two permissions of one fingerprint: a waiver binds to it.
 * INVARIANT: one more action, a wider resource, a condition less, another holder, a deny or a boundary less: another fingerprint.
 */
function digest(rule: string, facts: readonly Fact[]): string {
  const texts = new Set(facts.map((fact) => JSON.stringify(fact)))
  return hash(JSON.stringify([rule, [...texts].sort()]))
}

const hash = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 32)

/** `rows` are what is new, `others` what completes it; each with what holds it back, or what it held back. */
export function rowFingerprint(
  rule: string,
  rows: readonly NewRow[],
  others: readonly Row[],
  certainty: Certainty,
): string {
  const granted = [...rows, ...others].map(({ subject, grant }): Fact => [subject.key, grantFact(grant)])
  // What is only possible is less than what is certain.
  return digest(rule, [...granted, ...besides(rows), ["certainty", certainty]])
}

/** For each holder and action, the rows beside that bear on it: a statement of many rows asks once. */
function besides(rows: readonly NewRow[]): readonly Fact[] {
  const asked = new Map<
    string,
    { readonly beside: readonly Grant[]; readonly effect: Effect; readonly names: Set<string> }
  >()
  for (const { subject, delta, actions } of rows)
    for (const effect of effectsBeside(delta).filter((each) => hasAny(delta.after, each))) {
      const key = JSON.stringify([subject.key, effect])
      const ask = asked.get(key) ?? { beside: delta.after, effect, names: new Set() }
      asked.set(key, ask)
      for (const { name } of actions) ask.names.add(name)
    }
  return [...asked].flatMap(([key, { beside, effect, names }]) =>
    [...names].flatMap((name): readonly Fact[] => {
      const about = rowsAbout(beside, effect, name)
      return about === undefined ? [] : [[key, name, about]]
    }),
  )
}

const withAny = new WeakMap<readonly Grant[], ReadonlySet<Effect>>()

function hasAny(rows: readonly Grant[], effect: Effect): boolean {
  const effects = withAny.get(rows) ?? new Set(rows.map((row) => row.effect))
  withAny.set(rows, effects)
  return effects.has(effect)
}

/** A grant is what the denies of its holder leave of it; what a deny or a boundary held back is what is granted beside it. */
const effectsBeside = ({ change, grant }: PermissionDelta): readonly Effect[] =>
  change === "appeared" && grant.effect === "allow" && !grant.traits.has("boundary") ? ["deny"] : ["allow", "deny"]

/** Each finding asks for the same few. */
const known = new WeakMap<readonly Grant[], Map<string, string | undefined>>()

/** The rows of a holder that bear on an action, as one short text; undefined where there are none. */
function rowsAbout(rows: readonly Grant[], effect: Effect, name: string): string | undefined {
  const answers = known.get(rows) ?? new Map<string, string | undefined>()
  known.set(rows, answers)
  const key = `${effect} ${name}`
  if (answers.has(key)) return answers.get(key)
  const texts = rows
    .filter((row) => row.effect === effect && namesOf(row.reaches).has(name))
    .map((row) => JSON.stringify(grantFact(row)))
  const answer = texts.length === 0 ? undefined : hash(JSON.stringify([...new Set(texts)].sort()))
  answers.set(key, answer)
  return answer
}

const facts = new WeakMap<Grant, Fact>()

/** Everything that a row says of who may do what on what and when, however it is laid out. */
function grantFact(grant: Grant): Fact {
  const before = facts.get(grant)
  if (before !== undefined) return before
  const { effect, principal, action, resource, conditions, reaches, bounded } = grant
  const fact = [
    effect,
    [principal.kind, nameOf(principal)],
    scopeFact(action),
    scopeFact(resource),
    conditions.map((condition) => JSON.stringify(conditionFact(condition))).sort(),
    // The pattern of an action says more than a boundary lets through.
    bounded ? reaches.map(({ name }) => name).sort() : [],
  ]
  facts.set(grant, fact)
  return fact
}

const scopeFact = ({ of, except }: Scope): Fact => [of.text, except.map(({ text }) => text).sort()]

function conditionFact(condition: Condition): Fact {
  if (condition.kind === "opaque") return condition.text
  const { test, domain, negated, ifExists, over } = condition.operator
  return [condition.key, test, domain, negated, ifExists, over, condition.values.map(({ text }) => text).sort()]
}

/** A fact about a resource as the pull request leaves it: what it was before is not waived. */
export interface SettingFact {
  readonly subject: Subject
  readonly setting: Setting
}

export const settingFingerprint = (
  rule: string,
  told: readonly SettingFact[],
  change: string,
  certainty: Certainty,
): string =>
  digest(rule, [
    ...told.map(({ subject, setting }): Fact => [subject.key, setting.name, setting.value]),
    [change, certainty],
  ])

/** A mistake is waived in its statement: in another it undoes something else. */
export const lintFingerprint = (rule: string, subject: Subject, lint: Lint): string =>
  digest(rule, [[subject.key, lint.name, lint.effect, lint.text, lint.holds ?? "", undoneBy(lint)]])

const undone = new WeakMap<readonly string[], string>()

/** A statement may hold many mistakes. */
function undoneBy({ said }: Lint): string {
  const known = undone.get(said) ?? hash(JSON.stringify([...new Set(said)].sort()))
  undone.set(said, known)
  return known
}

/** It stays the same while more of the file changes in the same way. */
export const gateFingerprint = (rule: string, { name, change, how, span }: GateDelta): string =>
  digest(rule, [[span.source.path, name, change, how]])
