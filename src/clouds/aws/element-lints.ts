/** Statements to facts about text that cannot mean what its author hoped: names that do not exist, conditions that cannot hold. */
import { exactText } from "../../access/pattern.ts"
import type { Lint } from "../../model/access.ts"
import type { Action, Pattern, Scope } from "../../model/grant.ts"
import { literal, type Value } from "../../model/value.ts"
import { type ActionFacts, actionExists, expandActions, isAiService, matchesAnyAction } from "./catalogue.ts"
import { actionForApiName, nearestActions } from "./catalogue-names.ts"
import { conditionOf } from "./conditions.ts"
import { patternOf } from "./patterns.ts"
import type { Statement } from "./policy-document.ts"
import { reachAnywhere, reachOf, verdictOf } from "./reach.ts"

/** Makes a lint of a value of the statement. */
export type About = (value: Value, name: string, text: string, service: string, instead?: string) => Lint

export function* actionLints(statement: Statement, about: About): Iterable<Lint> {
  for (const value of statement.actions.of) {
    const text = literal(value)
    const wrong = text === undefined ? undefined : mistakeIn(text)
    if (text !== undefined && wrong) yield about(value, wrong.name, text, wrong.service, wrong.instead)
  }
}

interface Mistake {
  readonly name: string
  readonly service: string
  readonly instead?: string | undefined
}
const judgedTexts = new Map<string, Mistake | undefined>()

/** What is wrong with the text of an action, asked once for each text. */
function mistakeIn(text: string): Mistake | undefined {
  if (judgedTexts.has(text)) return judgedTexts.get(text)
  const wrong = mistakeOf(text)
  judgedTexts.set(text, wrong)
  return wrong
}

function mistakeOf(text: string): Mistake | undefined {
  if (!text.includes(":")) return undefined
  const service = (text.split(":")[0] ?? "").trim().toLowerCase()
  // Look-alike letters are told of where the name would otherwise be one of an AI service.
  if (isForeignLetters(text))
    return isAiService(service) || isForeignLetters(service) ? { name: "non-ascii", service } : undefined
  const meant = actionForApiName(text)
  if (meant !== undefined) return { name: "api-name-for-action", service, instead: meant }
  return isAiService(service) && (text !== text.trim() || !existsSomewhere(text))
    ? { name: "nonexistent-action", service, instead: nearestActions(text.trim(), 1)[0] }
    : undefined
}

/** The names of all services are only loaded for what is none of the actions that matter. */
function existsSomewhere(text: string): boolean {
  if (expandActions(text).length > 0) return true
  return /[*?]/.test(text) ? matchesAnyAction(text) : actionExists(text) !== "no"
}

export function* resourceLints(statement: Statement, about: About): Iterable<Lint> {
  const { resources } = statement
  if (!resources || resources.of.length === 0) return
  const ai = actionScopes(statement)
    .map(judged)
    .find((actions) => actions.length > 0)
  if (!ai) return
  for (const value of resources.of) {
    const text = literal(value)
    if (text !== undefined && isForeignLetters(text)) yield about(value, "non-ascii", text, ai[0]?.service ?? "")
  }
  if (resources.kind === "all-except") return
  const scopes = resources.of.flatMap((value) => patternOf(value, "glob") ?? [])
  if (scopes.length < resources.of.length || scopes.some(isHole)) return
  // Only where no resource of the statement suits a named action at all: lists often serve several actions.
  for (const value of statement.actions.of) {
    const scope = statement.actions.kind === "only" ? scopeOf(value) : undefined
    const named = scope && exactText(scope.of) !== undefined ? judged(scope) : []
    if (scope && named.length > 0 && scopes.every((of) => reachOf(scope, { of, except: [] }).length === 0))
      yield about(
        value,
        "resource-mismatch",
        named[0]?.name ?? "",
        named[0]?.service ?? "",
        named[0]?.resourceTypes[0]?.name,
      )
  }
}

export function* conditionLints(statement: Statement, about: About): Iterable<Lint> {
  if (statement.conditions.length === 0) return
  const actions = actionScopes(statement).flatMap(judged)
  if (actions.length === 0) return
  for (const written of statement.conditions) {
    const condition = conditionOf(written)
    const value: Value = { kind: "unknown", because: "", name: written.key, span: written.span }
    if (isForeignLetters(written.key)) yield about(value, "non-ascii", written.key, (actions[0] as Action).service)
    else if (condition.kind === "opaque" && written.operator !== "")
      yield about(value, "nonexistent-operator", written.operator, (actions[0] as Action).service)
    else {
      const verdicts = new Set(actions.map((action) => verdictOf(action, condition)))
      if (verdicts.has("kept")) continue
      const [holds, other] = verdicts as ReadonlySet<"always" | "never">
      const lint = about(value, "void-condition", written.key, (actions[0] as Action).service)
      yield other === undefined && holds !== undefined ? { ...lint, holds } : lint
    }
  }
}

export type ActionScope = Pick<Scope, "of" | "except">

export const actionScopes = ({ actions }: Statement): readonly ActionScope[] =>
  actions.kind === "only" ? actions.of.flatMap((value) => scopeOf(value) ?? []) : []

export function scopeOf(value: Value): ActionScope | undefined {
  const of = patternOf(value, "glob")
  return of && !isHole(of) ? { of, except: [] } : undefined
}

const isHole = ({ tokens }: Pattern): boolean => tokens.length === 1 && tokens[0]?.kind === "hole"

const known = new WeakMap<Pattern, readonly ActionFacts[]>()

/** The actions that a text is judged by: those of AI. Few patterns stand in many statements. */
export function judged(scope: ActionScope): readonly ActionFacts[] {
  const actions = known.get(scope.of) ?? reachAnywhere(scope).filter((action) => !action.supporting)
  known.set(scope.of, actions)
  return actions
}

const isForeignLetters = (text: string): boolean => /[^\x20-\x7e\t\r\n]/.test(text)
