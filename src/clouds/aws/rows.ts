/** Statements to rows of the access table: one for each action pattern, resource pattern and principal. */
import { anything, pattern } from "../../access/pattern.ts"
import type { Choice } from "../../model/choice.ts"
import type { Action, Condition, Grant, Origin, Pattern, Principal, Scope } from "../../model/grant.ts"
import type { Value } from "../../model/value.ts"
import { blameOf } from "../blame.ts"
import type { Estate } from "../cloud.ts"
import { conditionOf } from "./conditions.ts"
import { patternOf } from "./patterns.ts"
import type { Reach } from "./place-actions.ts"
import type { Selection, Statement } from "./policy-document.ts"
import { principalOf } from "./principals.ts"
import { reachAnywhere, reachOf, splitByConditions, splitByExceptions } from "./reach.ts"
import { exceptionsOf } from "./resource-condition.ts"
import { type Row, traitsOf, trustTraits, whoTraits } from "./traits.ts"

/** Where a document belongs: to an identity that it speaks of, to a resource that it guards, or to those that it bounds. */
export interface Belonging {
  readonly kind: "identity-policy" | "trust" | "resource-policy" | "boundary"
  readonly subject: string
  readonly estate: Estate
  readonly origin: Omit<Origin, "statement">
  /** Stands for the statement's own place where the provider wrote the policy. */
  readonly statement?: Origin["statement"]
  readonly perhaps?: string | undefined
  /** Set where what a pattern reaches is not what it is among all of the provider's actions. */
  readonly reach?: Reach | undefined
}

/** The rows of one statement. An action or resource that is not known at all gives none where nothing can be said of it. */
export function grantsOf(statement: Statement, belonging: Belonging): readonly Grant[] {
  const actions = scopesOf(statement.actions, anything).filter(
    (action) => !isHole(action.of) && (belonging.reach ?? reachAnywhere)(action).length > 0,
  )
  // Most statements of a repository are about something else.
  if (actions.length === 0) return []
  const { conditions, exceptions } = exceptionsOf(
    statement.effect,
    statement.conditions.map(conditionOf).sort(subjectFirst),
  )
  const resources = resourcesOf(statement, belonging).map((resource) =>
    exceptions.length > 0 ? { ...resource, except: [...resource.except, ...exceptions] } : resource,
  )
  const shared: Shared = {
    conditions,
    principals: principalsOf(statement),
    origin: { ...belonging.origin, statement: belonging.statement ?? statement.span },
  }
  return actions.flatMap((action) =>
    resources.flatMap((resource) => rowsOf(action, resource, statement, shared, belonging)),
  )
}

/** What all rows of a statement have in common. */
interface Shared {
  readonly conditions: readonly Condition[]
  readonly principals: readonly Named[]
  readonly origin: Origin
}

interface Named {
  readonly principal: Principal
  readonly perhaps?: string | undefined
}

function rowsOf(
  action: Scope,
  resource: Scope,
  { effect, perhaps: misread, choice: meant }: Statement,
  { conditions, principals, origin }: Shared,
  belonging: Belonging,
): readonly Grant[] {
  const doubts = [
    { perhaps: misread, choice: meant },
    { perhaps: belonging.perhaps, choice: undefined },
    action,
    resource,
    { perhaps: hiddenAction(action), choice: undefined },
  ].filter((each) => each.perhaps !== undefined)
  return partsOf(action, resource, conditions, belonging).flatMap((part): readonly Grant[] => {
    const row = { effect, action, resource: part.resource, reaches: part.actions }
    return principals.map(({ principal, perhaps: named }): Grant => {
      const doubt = doubts[0]?.perhaps ?? named
      const choice = named === undefined ? onlyChoice(doubts) : undefined
      return {
        ...row,
        cloud: "aws",
        subject: belonging.subject,
        principal,
        conditions: part.conditions,
        traits: interned(traitsIn(belonging, row, principal, part.conditions)),
        origin,
        ...(doubt !== undefined && { perhaps: doubt }),
        ...(choice && { choice }),
      }
    })
  })
}

/** Of doubts that come to one: a part of what is there perhaps is there with it. */
function onlyChoice(doubts: readonly Pick<Statement, "choice">[]): Choice | undefined {
  const choice = doubts[0]?.choice
  const isSame = (other: Choice | undefined) => other?.among === choice?.among && other?.at === choice?.at
  return doubts.every((each) => isSame(each.choice)) ? choice : undefined
}

/** What a row reaches, apart by what its exceptions and conditions come to for each action. */
function partsOf(
  action: Scope,
  resource: Scope,
  conditions: readonly Condition[],
  { kind, reach }: Belonging,
): readonly {
  readonly actions: readonly Action[]
  readonly resource: Scope
  readonly conditions: readonly Condition[]
}[] {
  if (reach) return [{ actions: reach(action), resource, conditions }]
  const reachable =
    kind === "trust"
      ? reachOf(action, everything).filter(({ service }) => service === "sts")
      : reachOf(action, resource)
  return splitByExceptions(reachable, resource).flatMap((within) =>
    splitByConditions(within.actions, conditions).map((part) => ({ ...part, resource: within.resource })),
  )
}

function traitsIn(
  belonging: Belonging,
  row: Row,
  principal: Principal,
  conditions: readonly Condition[],
): ReadonlySet<string> {
  if (belonging.kind === "trust") return trustTraits(principal, conditions, belonging.estate)
  const traits = traitsOf(row, belonging.estate, conditions)
  if (belonging.kind === "boundary") return new Set([...traits, "boundary"])
  if (belonging.origin.managedPolicy !== undefined) return new Set([...traits, "managed-policy"])
  if (belonging.kind !== "resource-policy") return traits
  return new Set([...traits, ...whoTraits(principal, belonging.estate, conditions), "resource-policy"])
}

/** One set for all rows of the same traits: there are few of those, and many rows. */
const sets = new Map<string, ReadonlySet<string>>()
function interned(traits: ReadonlySet<string>): ReadonlySet<string> {
  const key = [...traits].join()
  const known = sets.get(key)
  if (known) return known
  sets.set(key, traits)
  return traits
}

/** Who a token speaks for is the first thing to look at in a trust policy. */
const subjectFirst = (a: Condition, b: Condition): number => Number(isSubject(b)) - Number(isSubject(a))
const isSubject = (condition: Condition): boolean => condition.kind === "test" && condition.key.endsWith(":sub")

const everything = { of: anything, except: [] }

const isHole = (of: Pattern): boolean => of.tokens.length === 1 && of.tokens[0]?.kind === "hole"

const hiddenAction = (action: Scope): string | undefined => {
  const hole = action.of.tokens.find((token) => token.kind === "hole")
  return hole?.kind === "hole"
    ? `the action depends on \`${hole.name}\`, which is not known before deployment`
    : undefined
}

/** Each picked pattern is a scope of its own; what `Not…` omits makes one scope with holes. */
function scopesOf(selection: Selection, whole: Pattern): readonly Scope[] {
  const patterns = selection.of.flatMap((value) => {
    const of = patternOf(value, "glob")
    return of ? [{ of, value }] : []
  })
  if (selection.kind === "only")
    return patterns.map(({ of, value }) => ({
      of,
      except: [],
      ...blameOf(value),
      ...(value.perhaps !== undefined && { perhaps: value.perhaps, choice: value.choice }),
    }))
  const all = { of: whole, except: patterns.map(({ of }) => of), span: selection.span }
  const doubtful = patterns.find(({ value }) => value.perhaps !== undefined)
  if (doubtful?.value.perhaps === undefined) return [all]
  // What may not be excepted is perhaps allowed as well.
  const sure = patterns.filter(({ value }) => value.perhaps === undefined).map(({ of }) => of)
  return [all, { ...all, except: sure, perhaps: doubtful.value.perhaps }]
}

/** Of one subject, whatever its address is: a policy that is attached to it and names no resource is about it. */
const itself = pattern([{ hole: "itself" }], "exact")

/** A trust or resource policy without a resource is about what it is attached to. */
function resourcesOf(statement: Statement, belonging: Belonging): readonly Scope[] {
  if (belonging.kind === "trust") return [{ of: itself, except: [], span: statement.span }]
  const scopes = statement.resources ? scopesOf(statement.resources, anything) : []
  if (scopes.length > 0) return scopes
  return [
    {
      of: belonging.kind === "resource-policy" ? itself : anything,
      except: [],
      span: (statement.resources ?? statement).span,
    },
  ]
}

const holder: readonly Named[] = [{ principal: { kind: "holder" } }]

function principalsOf({ principals }: Statement): readonly Named[] {
  if (!principals) return holder
  if (principals.kind === "only")
    return principals.of.map((each) => ({ principal: principalOf(each), perhaps: each.value.perhaps }))
  return [{ principal: { kind: "all-except", of: principals.of.map(principalOf), span: principals.span } }]
}

/** Actions that nothing can be said of: the whole name is a hole. */
export const hiddenActions = (statement: Statement): readonly Value[] =>
  statement.actions.of.filter((value) => {
    const of = patternOf(value, "glob")
    return !of || isHole(of)
  })
