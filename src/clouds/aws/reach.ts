/** What a row reaches: an action pattern and a resource to the known actions that matter and that the resource can bear. */

import { holdsWithoutKey } from "../../access/condition.ts"
import { covers, foldCase, glob, hasHole } from "../../access/pattern.ts"
import type { Action, Condition, Pattern, Scope } from "../../model/grant.ts"
import { type ActionFacts, expandActions } from "./catalogue.ts"
import { requestCarries, resourceFit } from "./catalogue-requests.ts"
import { everydayActions } from "./catalogue-supporting.ts"

type Range = Pick<Scope, "of" | "except">

/** What an action pattern matches, and which of it fits each resource that it was asked with. */
interface Matched {
  readonly all: readonly ActionFacts[]
  readonly fitting: Map<string, readonly ActionFacts[]>
}
const matched = new Map<string, Matched>()
const matchedWhole = new WeakMap<Pattern, Matched>()

/** The actions of a row. INVARIANT: equal text gives the same array, so that rows share what they reach. */
export function reachOf(action: Range, resource: Range): readonly ActionFacts[] {
  const { all, fitting } = matchedBy(action)
  const search = searchText(resource.of)
  if (search === "*") return all
  const known = fitting.get(search)
  if (known) return known
  const fit = all.filter(
    (each) => resourceFit(each, search) !== "no" && (!everydayActions.has(each.name) || isAllOfAKind(search)),
  )
  const made = fit.length === all.length ? all : fit
  fitting.set(search, made)
  return made
}

/** `*`, or an ARN that ends in its type with a wildcard behind it. */
const isAllOfAKind = (resource: string): boolean => /^\*+$|^arn:(?:[^:]*:){4}(?:[a-z-]+[:/])?\*+$/.test(resource)

/** The actions that a pattern matches, whatever the resource. */
function matchedBy(action: Range): Matched {
  const { of, except } = action
  const before = except.length === 0 ? matchedWhole.get(of) : undefined
  if (before) return before
  const key = [of.text, ...except.map((hole) => hole.text)].join("\u0001")
  const known = matched.get(key) ?? { all: matching(action), fitting: new Map() }
  matched.set(key, known)
  if (except.length === 0) matchedWhole.set(of, known)
  return known
}

function matching({ of, except }: Range): readonly ActionFacts[] {
  const all = expandActions(searchText(of))
  if (except.length === 0) return all
  // What a hole or an escaped wildcard leaves out has no text to look names up by.
  const plain = except.filter(({ text }) => !text.includes("${"))
  const others = except.filter(({ text }) => text.includes("${")).map(foldCase)
  const omitted = new Set(plain.flatMap(({ text }) => expandActions(text)))
  return all.filter(
    (each) => !omitted.has(each) && !others.some((hole) => covers(hole, foldCase(glob(each.name))) === "yes"),
  )
}

/** A hole may turn out to be anything. */
const searchText = (of: Pattern): string => (hasHole(of) || of.text.includes("${") ? searched(of) : of.text)

const searched = (of: Pattern): string =>
  of.tokens.map((token) => (token.kind === "literal" ? token.text : token.kind === "one" ? "?" : "*")).join("")

const everything: Range = { of: glob("*"), except: [] }

/** Actions that the row would reach if its resource were of the right type, for the lint. */
export const reachAnywhere = (action: Range): readonly ActionFacts[] => reachOf(action, everything)

/** A row's actions, apart by the exceptions of its resource that could be about them: one of another type takes nothing away. */
export function splitByExceptions<R extends Range>(
  actions: readonly ActionFacts[],
  resource: R,
): readonly { readonly actions: readonly ActionFacts[]; readonly resource: R }[] {
  if (resource.except.length === 0) return [{ actions, resource }]
  const groups = new Map<string, { actions: ActionFacts[]; resource: R }>()
  for (const action of actions) {
    const kept = resource.except.filter((hole) => resourceFit(action, searchText(hole)) !== "no")
    const key = kept.map(({ text }) => text).join("\n")
    const group = groups.get(key) ?? { actions: [], resource: { ...resource, except: kept } }
    group.actions.push(action)
    groups.set(key, group)
  }
  return [...groups.values()]
}

/** A row's actions, apart by what is left of its conditions for them; actions for which a condition can never hold are gone. */
export function splitByConditions(
  actions: readonly ActionFacts[],
  conditions: readonly Condition[],
): readonly { actions: readonly Action[]; conditions: readonly Condition[] }[] {
  if (conditions.length === 0) return actions.length > 0 ? [{ actions, conditions }] : []
  const groups = new Map<string, { actions: Action[]; conditions: readonly Condition[] }>()
  for (const action of actions) {
    const verdicts = conditions.map((condition) => verdictOf(action, condition))
    if (verdicts.includes("never")) continue
    const key = verdicts.join()
    const group = groups.get(key) ?? { actions: [], conditions: conditions.filter((_, i) => verdicts[i] === "kept") }
    group.actions.push(action)
    groups.set(key, group)
  }
  const all = [...groups.values()]
  // The whole set keeps its identity: rows of one pattern share it.
  const only = all.length === 1 ? all[0] : undefined
  return only && only.actions.length === actions.length ? [{ actions, conditions: only.conditions }] : all
}

/** What becomes of a test on a key that a request for the action never carries: it never holds, or always. */
export function verdictOf(action: ActionFacts, condition: Condition): "kept" | "never" | "always" {
  if (condition.kind === "opaque" || requestCarries(action, condition.key) !== "no") return "kept"
  return holdsWithoutKey(condition) ? "always" : "never"
}
