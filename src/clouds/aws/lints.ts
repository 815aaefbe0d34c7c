/** Statements to facts about text that cannot mean what its author hoped: names that do not exist, conditions that cannot hold. */
import { exactText } from "../../access/pattern.ts"
import type { Lint } from "../../model/access.ts"
import type { Action } from "../../model/grant.ts"
import type { Span } from "../../model/source.ts"
import { literal, type Value } from "../../model/value.ts"
import { actionExists, expandActions, isAiService, matchesAnyAction } from "./catalogue.ts"
import { actionForApiName, nearestActions } from "./catalogue-names.ts"
import { conditionOf } from "./conditions.ts"
import { blameOf, patternOf } from "./patterns.ts"
import type { Statement } from "./policy-document.ts"
import { reachAnywhere, reachOf, verdictOf } from "./reach.ts"

interface Place {
  readonly subject: string
  readonly block: Span
}

export function lintsOf(statement: Statement, place: Place): readonly Lint[] {
  const about = (value: Value, name: string, text: string, service: string, instead?: string): Lint => ({
    subject: place.subject,
    name,
    text,
    effect: statement.effect,
    service,
    statement: statement.span,
    block: place.block,
    ...blameOf(value),
    ...(instead !== undefined && { instead }),
  })
  return [...actionLints(statement, about), ...resourceLints(statement, about), ...conditionLints(statement, about)]
}

type About = (value: Value, name: string, text: string, service: string, instead?: string) => Lint

function* actionLints(statement: Statement, about: About): Iterable<Lint> {
  for (const value of statement.actions.of) {
    const text = literal(value)
    if (text === undefined || !text.includes(":")) continue
    const service = (text.split(":")[0] ?? "").trim().toLowerCase()
    // Look-alike letters are told of where the name would otherwise be one of an AI service.
    if (isForeignLetters(text)) {
      if (isAiService(service) || isForeignLetters(service)) yield about(value, "non-ascii", text, service)
      continue
    }
    const meant = actionForApiName(text)
    if (meant !== undefined) yield about(value, "api-name-for-action", text, service, meant)
    else if (isAiService(service) && (text !== text.trim() || !existsSomewhere(text)))
      yield about(value, "nonexistent-action", text, service, nearestActions(text.trim(), 1)[0])
  }
}

/** The names of all services are only loaded for what is none of the actions that matter. */
function existsSomewhere(text: string): boolean {
  if (expandActions(text).length > 0) return true
  return /[*?]/.test(text) ? matchesAnyAction(text) : actionExists(text) !== "no"
}

function* resourceLints(statement: Statement, about: About): Iterable<Lint> {
  const { resources } = statement
  if (!resources || resources.of.length === 0) return
  const actions = actionScopes(statement).flatMap((scope) => reachAnywhere(scope))
  const ai = actions.filter((action) => !action.supporting)
  if (ai.length === 0) return
  for (const value of resources.of) {
    const text = literal(value)
    if (text !== undefined && isForeignLetters(text)) yield about(value, "non-ascii", text, ai[0]?.service ?? "")
  }
  if (resources.kind === "all-except") return
  const scopes = resources.of.flatMap((value) => patternOf(value, "glob") ?? [])
  if (
    scopes.length < resources.of.length ||
    scopes.some((of) => of.tokens.length === 1 && of.tokens[0]?.kind === "hole")
  )
    return
  // Only where no resource of the statement suits a named action at all: lists often serve several actions.
  for (const value of statement.actions.of) {
    const scope = actionScopes({ ...statement, actions: { ...statement.actions, of: [value] } })[0]
    const named =
      scope && exactText(scope.of) !== undefined ? reachAnywhere(scope).filter((action) => !action.supporting) : []
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

function* conditionLints(statement: Statement, about: About): Iterable<Lint> {
  if (statement.conditions.length === 0) return
  const actions = actionScopes(statement)
    .flatMap((scope) => reachAnywhere(scope))
    .filter((action) => !action.supporting)
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

const actionScopes = (statement: Statement) =>
  statement.actions.kind === "only"
    ? statement.actions.of.flatMap((value) => {
        const of = patternOf(value, "glob")
        return of && !(of.tokens.length === 1 && of.tokens[0]?.kind === "hole") ? [{ of, except: [] }] : []
      })
    : []

const isForeignLetters = (text: string): boolean => /[^\x20-\x7e\t\r\n]/.test(text)
