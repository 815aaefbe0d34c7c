/** A policy document, in JSON or YAML, to its statements; what is wrong with one is said with its place, and the rest is read. */

import type { Choice } from "../../model/choice.ts"
import type { Read } from "../../model/diagnostic.ts"
import type { Effect } from "../../model/grant.ts"
import type { Span } from "../../model/source.ts"
import { type Dict, type Entry, items, literal, type Value } from "../../model/value.ts"
import { withDoubts } from "./doubtful-conditions.ts"
import {
  elementsOf,
  hidden,
  isNothing,
  isWrittenList,
  type Mistakes,
  noting,
  quote,
  refuse,
  told,
  unseenIn,
} from "./elements.ts"
import { anything } from "./overlarge.ts"
import { patternOf } from "./patterns.ts"
import { anAction, aResource, selectionsOf } from "./selections.ts"
import { conditionsOf, spanOf, unread } from "./written-conditions.ts"
import { principalsOf } from "./written-principals.ts"

/** A statement as its author wrote it. `Action` picks, `NotAction` omits: they are kept apart, so that neither is taken for the other. */
export interface Statement {
  readonly sid?: Sid | undefined
  readonly effect: Effect
  readonly actions: Selection
  readonly resources?: Selection | undefined
  readonly principals?: Selection<WrittenPrincipal> | undefined
  readonly conditions: readonly WrittenCondition[]
  readonly span: Span
  /** Why it is not certain that it says so; absent where it is. */
  readonly perhaps?: string | undefined
  /** Set where all that makes it uncertain is which of several is meant. */
  readonly choice?: Choice | undefined
}
/** A statement's name: what of it is not known yet is in it as a hole. */
export interface Sid {
  readonly name: string
  readonly isKnown: boolean
  readonly span: Span
}
export interface Selection<T = Value> {
  readonly kind: "only" | "all-except"
  readonly of: readonly T[]
  /** The element, for when nothing smaller is to blame. */
  readonly span: Span
}
/** `{ "Service": "lambda.amazonaws.com" }` is kind `Service`; a bare `"*"` is kind `*`. */
export interface WrittenPrincipal {
  readonly type: string
  readonly value: Value
}
export interface WrittenCondition {
  readonly operator: string
  readonly key: string
  readonly values: readonly Value[]
  /** The text to blame, and the way it came. */
  readonly span: Span
  readonly via?: readonly Span[]
  /** Why it cannot be read; absent where it can. */
  readonly unread?: string
  /** Why it may not be there; absent where it is. */
  readonly perhaps?: string
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html */
const ofDocument = ["Version", "Id", "Statement"]
const ofStatement = [
  "Sid",
  "Effect",
  "Principal",
  "NotPrincipal",
  "Action",
  "NotAction",
  "Resource",
  "NotResource",
  "Condition",
]

const known = new WeakMap<Dict, Read<readonly Statement[]>>()

/** The statements of a document given as a map, read once however often it is attached. */
export function statementsOf(document: Dict): Read<readonly Statement[]> {
  const read = known.get(document) ?? readDocument(document)
  known.set(document, read)
  return read
}

/** What is a statement itself is read as the only one. */
function readDocument(document: Dict): Read<readonly Statement[]> {
  const mistakes = noting()
  const elements = elementsOf(document, ofDocument, "policy", mistakes)
  for (const { value } of elements.of("Version")) checkVersion(value, mistakes)
  const lists = elements.of("Statement")
  const isLacking = lists.length === 0 && unseenIn(document) === undefined
  if (isLacking) mistakes.error("a policy needs a `Statement`", document.span)
  const reads = lists.map(({ key, value }) => {
    if (isNothing(value) && value.via === undefined) mistakes.error(`${quote(key)} is empty`, value.span)
    return readStatements(items(value), mistakes.doubt())
  })
  if (isLacking && isStatement(document)) reads.push(readStatement(document, mistakes.doubt()))
  return {
    value: reads.flatMap((read) => read.value),
    diagnostics: told([...mistakes.diagnostics, ...reads.flatMap((read) => read.diagnostics)]),
  }
}

const isStatement = ({ entries }: Dict): boolean => entries.some(({ key }) => /^(not)?action$/i.test(key))

function checkVersion(value: Value, mistakes: Mistakes): void {
  const version = value.kind === "scalar" ? String(value.value) : literal(value)
  if (value.kind === "list" || value.kind === "dict") mistakes.error("`Version` must be text", value.span)
  else if (version !== undefined && version !== "2012-10-17" && version !== "2008-10-17")
    mistakes.error(`unknown policy version ${quote(version)}`, value.span)
}

function readStatements(all: readonly Value[], doubt: string | undefined): Read<readonly Statement[]> {
  const reads = all.map((each) => readItem(each, doubt))
  return { value: reads.flatMap((read) => read.value), diagnostics: reads.flatMap((read) => read.diagnostics) }
}

function readItem(item: Value, before: string | undefined): Read<readonly Statement[]> {
  const doubt = before ?? item.perhaps
  const name = nameOf(item)
  if (item.kind === "dict" && name === undefined)
    return readStatement(item, doubt, before === undefined ? item.choice : undefined)
  if (item.kind === "reference" && item.resolved) return readItem(item.resolved, doubt)
  if (name !== undefined)
    return {
      value: [],
      diagnostics: [
        {
          code: "unresolved",
          severity: "warning",
          message: `the statement ${quote(name)} is not known`,
          at: item.span,
        },
      ],
    }
  const mistakes = noting(doubt)
  mistakes.error("a statement must be a map of elements", item.span)
  if (item.kind !== "list") return { value: [], diagnostics: mistakes.diagnostics }
  const { value, diagnostics } = readStatements(item.items, mistakes.doubt())
  return { value, diagnostics: [...mistakes.diagnostics, ...diagnostics] }
}

/** The name of a value that is not known before deployment; undefined of one that is. */
function nameOf(value: Value): string | undefined {
  if (value.kind === "reference") return value.address
  const unseen = hidden(value)
  if (unseen) return unseen.name
  const hole = value.kind === "text" ? value.pieces.find((piece) => piece.kind === "hole") : undefined
  return hole?.kind === "hole" ? hole.name : undefined
}

/** One, or one for each way to understand it where it contradicts itself; none where it is about no action. */
function readStatement(statement: Dict, doubt: string | undefined, choice?: Choice): Read<readonly Statement[]> {
  const mistakes = noting(doubt)
  const elements = elementsOf(statement, ofStatement, "statement", mistakes)
  refuse(elements, ofStatement, "statement", mistakes)
  const pick = elements.of
  const unseen = unseenIn(statement)
  if (unseen !== undefined) mistakes.unsure(`${quote(unseen)} brings elements that are not known before deployment`)
  const lack = (name: string) => {
    if (unseen === undefined) mistakes.error(`a statement needs ${name}`, statement.span)
  }
  if (pick("Effect").length === 0) lack("an `Effect`")
  const effect = effectOf(pick("Effect"), mistakes)
  const actions = selectionsOf(pick("Action"), pick("NotAction"), anAction, mistakes)
  if (actions.length === 0 && pick("Effect").length > 0) lack("an `Action` or a `NotAction`")
  const resources = selectionsOf(pick("Resource"), pick("NotResource"), aResource, mistakes)
  const principals = principalsOf(pick("Principal"), pick("NotPrincipal"), mistakes)
  const conditions = pick("Condition").flatMap((each) => alternativesOf(each, mistakes, choice))
  const sid = sidOf(pick("Sid").at(-1)?.value)
  const whens = conditions.length > 0 ? conditions : [{ tests: [], choice }]
  const value = combined({ sid, effect, actions, resources, principals, whens }, statement.span, mistakes)
  return { value, diagnostics: mistakes.diagnostics }
}

/** An empty one is none. */
export function sidOf(value: Value | undefined): Sid | undefined {
  const name = value && patternOf(value, "exact")?.text
  if (!value || name === undefined || name === "") return undefined
  return { name, isKnown: literal(value) !== undefined, span: value.span }
}

/** One set of conditions, or one for each of the maps that evaluation leaves to choose from. */
function alternativesOf(element: Entry, mistakes: Mistakes, choice: Choice | undefined): readonly When[] {
  const { key, value } = element
  if (!/^condition$/i.test(key)) return [{ tests: [unread(spanOf(element), mistakes.doubt())] }]
  const [first] = value.kind === "list" && !isWrittenList(value) ? value.items : []
  if (value.kind !== "list" || !first) return [{ tests: conditionsOf(element, mistakes), choice }]
  mistakes.unsure(first.perhaps ?? "which conditions hold is not known before deployment")
  return value.items.map((each) => ({
    tests: conditionsOf({ ...element, value: each }, mistakes),
    choice: each.choice,
  }))
}

/** What a statement may say, of each of its parts. */
export interface Readings {
  readonly sid: Sid | undefined
  readonly effect: Effect
  readonly actions: readonly Selection[]
  readonly resources: readonly Selection[]
  readonly principals: readonly (Selection<WrittenPrincipal> | undefined)[]
  /** One at least. */
  readonly whens: readonly When[]
}

/** One set of conditions that a statement may have, and of which it is one. */
export interface When {
  readonly tests: readonly WrittenCondition[]
  readonly choice?: Choice | undefined
}

/** A statement that may be understood in more ways than these may say anything. */
const mostReadings = 4

/** Every combination of what its parts may say: that is one, but where they contradict each other. */
export function combined(
  { sid, effect, actions, resources, principals, whens }: Readings,
  span: Span,
  mistakes: Mistakes,
): readonly Statement[] {
  const all = actions.flatMap((picked) =>
    orNone(resources).flatMap((about) =>
      principals.flatMap((who) =>
        whens.map(({ tests, choice }) => ({
          ...(sid && { sid }),
          effect,
          actions: picked,
          resources: about,
          principals: who,
          conditions: tests,
          span,
          perhaps: mistakes.doubt(),
          // Another doubt beside it leaves open whether any of them is there.
          choice: mistakes.doubts() === 1 ? choice : undefined,
        })),
      ),
    ),
  )
  return all.length > mostReadings ? anything(effect, all, span) : all.flatMap(withDoubts)
}

const orNone = <T>(all: readonly T[]): readonly (T | undefined)[] => (all.length > 0 ? all : [undefined])

/** One that is not known, or is none, is an allow: that is never silent. */
export function effectOf(entries: readonly Entry[], mistakes: Mistakes): Effect {
  const open = entries.flatMap(({ key, value }) =>
    branchesOf(value, mistakes).map((branch) => ({ key, value: branch })),
  )
  const effects = open.map(({ key, value }) => {
    const written = literal(value)
    const effect = written?.toLowerCase()
    if (effect === "allow" || effect === "deny") return effect
    const name = nameOf(value)
    if (written === undefined && name !== undefined)
      mistakes.unsure(`whether it allows or denies depends on ${quote(name)}, which is not known before deployment`)
    else
      mistakes.error(
        `${quote(key)} must be \`Allow\` or \`Deny\`${written === undefined ? "" : `, not ${quote(written)}`}`,
        value.span,
      )
    return "allow"
  })
  return effects.length > 0 && effects.every((effect) => effect === "deny") ? "deny" : "allow"
}

/** Each of several values that evaluation leaves to choose from. */
function branchesOf(value: Value, mistakes: Mistakes): readonly Value[] {
  if (value.kind !== "list" || !value.alternatives) return [value]
  mistakes.unsure(value.items[0]?.perhaps ?? "which of several values is meant is not known before deployment")
  return value.items
}

/** A statement where it stands: who may assume a role is said of no resource, and what an identity may of no principal. */
export function placed(
  statement: Statement,
  kind: "identity-policy" | "trust" | "resource-policy" | "boundary",
): Read<Statement> {
  const { resources, principals, span, perhaps } = statement
  const isGranting = kind === "identity-policy" || kind === "boundary"
  const isWhole = isGranting ? resources || principals : principals
  // What is wrong anyway may lack this for the same reason.
  if (isWhole || perhaps !== undefined) return { value: statement, diagnostics: [] }
  const mistakes = noting()
  mistakes.error(`the statement does not say ${isGranting ? "on which resources" : "who may"}`, span)
  return { value: { ...statement, perhaps: mistakes.doubt() }, diagnostics: mistakes.diagnostics }
}
