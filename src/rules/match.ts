/** Row words against a row: which of its actions they are about, if the row is what they say. */
import { binds } from "../access/condition.ts"
import { kept } from "../access/kept.ts"
import { covers, foldCase, glob } from "../access/pattern.ts"
import { overlaps } from "../access/scope.ts"
import type { Subject } from "../model/access.ts"
import type { PermissionDelta } from "../model/delta.ts"
import type { Action, Condition, Grant, Pattern, Scope } from "../model/grant.ts"
import type { RowWords } from "./rule.ts"

/** A row that rules look at: of this pull request, or one that was there before. */
export interface Row {
  readonly grant: Grant
  readonly subject: Subject
  /** The actions that are new, or all that the row reaches. */
  readonly actions: readonly Action[]
  /** Set for a row of this pull request. */
  readonly delta?: PermissionDelta
}

/** The actions of the row that the words are about; none where the row is not what they say. */
export const match = (words: RowWords, row: Row): readonly Action[] =>
  isSo(words, row) ? amongActions(words, row.actions) : []

/** Rows of one role, or of one wildcard, share what they reach: it is gone through once for each rule. */
function amongActions(words: RowWords, actions: readonly Action[]): readonly Action[] {
  const known = amongKnown.get(words) ?? new WeakMap<readonly Action[], readonly Action[]>()
  amongKnown.set(words, known)
  const found = known.get(actions) ?? kept(actions, (action) => isAbout(words, action))
  known.set(actions, found)
  return found
}
const amongKnown = new WeakMap<RowWords, WeakMap<readonly Action[], readonly Action[]>>()

/** Whether that is known already. */
export const isWorkedOut = (words: RowWords, actions: readonly Action[]): boolean =>
  amongKnown.get(words)?.has(actions) === true

function isAbout(words: RowWords, action: Action): boolean {
  const known = aboutActions.get(words) ?? new WeakMap<Action, boolean>()
  aboutActions.set(words, known)
  const before = known.get(action)
  if (before !== undefined) return before
  const { capability, action: names } = words
  const answer =
    (capability?.includes(action.capability) ?? true) && (names?.some((name) => matchesName(name, action.name)) ?? true)
  known.set(action, answer)
  return answer
}

/** The same few hundred actions are asked for by every row. */
const aboutActions = new WeakMap<RowWords, WeakMap<Action, boolean>>()

function isSo(words: RowWords, { grant, subject, delta }: Row): boolean {
  const has = (trait: string) => grant.traits.has(trait) || subject.traits.has(trait)
  return (
    (words.effect?.includes(grant.effect) ?? true) &&
    (words.change?.includes(delta?.change ?? "") ?? true) &&
    (words.principal?.includes(grant.principal.kind) ?? true) &&
    (words.resource?.reaches?.some((trait) => grant.traits.has(trait)) ?? true) &&
    (words.resource?.overlaps?.some((name) => meetsName(name, grant.resource)) ?? true) &&
    (words.is?.some(has) ?? true) &&
    !(words["is-not"]?.some(has) ?? false) &&
    (words.grew?.some((axis) => grew(axis, delta)) ?? true) &&
    !(
      words["lacks-condition"]?.some((key) => hasCondition(grant.conditions, key) || isDemanded(key, grant, delta)) ??
      false
    ) &&
    (words["has-condition"]?.some((key) => hasCondition(grant.conditions, key)) ?? true) &&
    (words["managed-policy"]?.some((name) => isGrantedBy(name, grant)) ?? true)
  )
}

/** A boundary may be a policy of the provider's too: it lets through, and grants nothing. */
const isGrantedBy = (policy: string, { traits, origin }: Grant): boolean =>
  traits.has("managed-policy") && matchesName(policy, origin.managedPolicy ?? "")

const grew = (axis: string, delta: PermissionDelta | undefined): boolean =>
  delta !== undefined &&
  (axis === "perhaps"
    ? delta.unsure === true
    : axis === "everything"
      ? delta.near.length === 0
      : delta.axes.some((each) => each === axis))

/** A test that cannot tie the request down does not count; one that we cannot read is given the benefit of the doubt. */
const hasCondition = (conditions: readonly Condition[], key: string): boolean =>
  conditions.some((condition) => condition.kind === "opaque" || (binds(condition) && matchesName(key, condition.key)))

/** A deny for whoever does not come that way ties a request down as well. */
const isDemanded = (key: string, grant: Grant, delta: PermissionDelta | undefined): boolean =>
  delta !== undefined &&
  deniesOf(delta.after).some(
    (row) =>
      row.conditions.some(
        (each) =>
          each.kind === "test" && each.operator.negated && !each.operator.ifExists && matchesName(key, each.key),
      ) &&
      covers(row.resource.of, grant.resource.of) === "yes" &&
      row.resource.except.length === 0 &&
      delta.actions.every(({ name }) => row.reaches.some((reached) => reached.name === name)),
  )

const denies = new WeakMap<readonly Grant[], readonly Grant[]>()

/** Each row of a holder asks for those of the same table. */
function deniesOf(rows: readonly Grant[]): readonly Grant[] {
  const known = denies.get(rows) ?? rows.filter(({ effect }) => effect === "deny")
  denies.set(rows, known)
  return known
}

/** What nobody knows before deployment may be just what is meant. */
function meetsName(wanted: string, { of, except }: Scope): boolean {
  const name = names.get(wanted) ?? glob(wanted.toLowerCase())
  names.set(wanted, name)
  return overlaps({ of: foldCase(of), except: except.map(foldCase) }, { of: name, except: [] }) !== "no"
}

/** A pattern remembers what was worked out about it. */
const names = new Map<string, Pattern>()

/** Names are globs, and are compared without regard to case. */
export function matchesName(wanted: string, name: string): boolean {
  const known = answers.get(wanted) ?? new Map<string, boolean>()
  answers.set(wanted, known)
  const before = known.get(name)
  if (before !== undefined) return before
  const answer = covers(glob(wanted.toLowerCase()), glob(name.toLowerCase())) === "yes"
  known.set(name, answer)
  return answer
}

/** The same few names are asked for by every rule and row. */
const answers = new Map<string, Map<string, boolean>>()
