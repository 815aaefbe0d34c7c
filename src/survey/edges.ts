/** What subjects are left with to who may become, pass or change whom, and to principals that only others' policies name. */
import { describeCondition } from "../access/describe.ts"
import { exactText } from "../access/pattern.ts"
import { writtenScope } from "../access/permission.ts"
import { covers, nameOf } from "../access/principal.ts"
import type { Action, Grant, Pattern, PrincipalWho } from "../model/grant.ts"
import type { Certainty } from "../model/severity.ts"
import type { Edge } from "../model/survey.ts"
import { and, or, type Truth } from "../model/truth.ts"
import type { Called, Directory } from "./directory.ts"
import type { Standing, StandingRow } from "./standing.ts"

/** Somebody that no file in view declares. */
export interface Outsider {
  readonly key: string
  readonly name: string
  readonly kind: "named" | "pattern"
  readonly who: PrincipalWho["kind"]
  readonly cloud: string
  readonly traits: readonly string[]
  /** Of a pattern: those in view that it matches. */
  readonly members: readonly string[]
}

export interface Graph {
  readonly edges: readonly Edge[]
  readonly outsiders: ReadonlyMap<string, Outsider>
  /** Whom a row of another's own policy names, by key. */
  readonly namedIn: (grant: Grant, unit: string) => readonly Called[]
}

/** A pattern that matches more than this is told as one. */
const mostAlone = 5

export function graphOf(standings: ReadonlyMap<string, Standing>, directory: Directory): Graph {
  const outsiders = new Map<string, Outsider>()
  const edges: Edge[] = []
  const trusts = new Map([...standings].map(([key, { rows }]) => [key, rows.filter(isTrust)]))
  // What says so to both at once takes nothing more.
  const given = new Set([...standings.values()].flatMap(({ rows }) => rows.filter(isOwn).map(statementOf)))
  const oneSided = [...trusts.values()].flat().filter((row) => !given.has(statementOf(row)))
  const twoSided = new Set(oneSided.flatMap(({ actions }) => actions.map(({ name }) => name)))

  const outside = (outsider: Outsider): string => {
    const known = outsiders.get(outsider.key)
    const traits = [...new Set([...(known?.traits ?? []), ...outsider.traits])].sort()
    outsiders.set(outsider.key, { ...outsider, traits })
    return outsider.key
  }

  const namedIn = (grant: Grant, unit: string): readonly Called[] => {
    const { principal: who } = grant
    const pattern = patternOf(who)
    const found = pattern ? directory(pattern, unit) : []
    if (found.length > 0 && found.length <= mostAlone) return found
    const traits = ["external", "account-root"].filter((trait) => grant.traits.has(trait))
    const key = `${who.kind}:${nameOf(who)}`
    const name = who.kind === "anyone" ? "anyone" : nameOf(who)
    return [
      {
        key: outside({ key, name, kind: "named", who: who.kind, cloud: grant.cloud, traits, members: [] }),
        certainty: "certain",
      },
    ]
  }

  const targetsOf = ({ grant }: StandingRow, unit: string): readonly Called[] => {
    const { of } = grant.resource
    // A person is not passed on, and nobody becomes one by a policy.
    const found = directory(of, unit).filter(({ key }) => standings.get(key)?.subject.traits.has("human") === false)
    if (found.length <= mostAlone || exactText(of) !== undefined) return found
    const members = found.map(({ key }) => key)
    const name = of.text === "*" ? "every identity" : of.text
    const key = `pattern:${of.text}`
    return [
      {
        key: outside({ key, name, kind: "pattern", who: "identity", cloud: grant.cloud, traits: [], members }),
        certainty: "certain",
      },
    ]
  }

  for (const [key, { subject, rows }] of standings) {
    for (const row of trusts.get(key) ?? [])
      for (const called of namedIn(row.grant, subject.unit)) {
        const ends = { kind: "trust", from: called.key, to: key, suffices: given.has(statementOf(row)) } as const
        if (called.key !== key) edges.push(edge(ends, row, called.certainty, row.grant.perhaps))
      }
    for (const row of rows) {
      const acting = isOwn(row) ? row.actions.filter(isOnIdentities) : []
      if (acting.length === 0) continue
      const alone = acting.some(({ name }) => !twoSided.has(name))
      for (const target of targetsOf(row, subject.unit)) {
        if (target.key === key) continue
        const letIn = alone ? "yes" : letsIn(trusts.get(target.key), key, subject.id, namedIn, standings)
        if (letIn === "no") continue
        const because = row.grant.perhaps ?? (letIn === "maybe" ? "whether it is let in there is not known" : undefined)
        const ends = { kind: "act-as", from: key, to: target.key, suffices: alone } as const
        edges.push(edge(ends, { ...row, actions: acting }, target.certainty, because))
      }
    }
  }
  return { edges: distinct(edges), outsiders, namedIn }
}

const statementOf = ({ grant: { origin } }: StandingRow): string =>
  `${origin.statement.source.path}\n${origin.statement.start}`

/** What an AI service lets its holder do in the name of others is about no identity that is declared. */
export const isOnIdentities = ({ capability, supporting }: Action): boolean => capability === "identity" && supporting

export const isOwn = ({ grant }: StandingRow): boolean => grant.principal.kind === "holder"
export const isTrust = ({ grant }: StandingRow): boolean => !isOwn({ grant, actions: [] }) && grant.traits.has("trust")

/** Whether who would become somebody is let in by what that says itself; not known where it says nothing. */
function letsIn(
  trust: readonly StandingRow[] | undefined,
  key: string,
  id: Pattern | undefined,
  namedIn: Graph["namedIn"],
  standings: ReadonlyMap<string, Standing>,
): Truth {
  if (!trust || trust.length === 0) return "maybe"
  return or(
    ...trust.map(({ grant }): Truth => {
      const { principal: who } = grant
      if (who.kind === "service" || who.kind === "federated") return "no"
      const unit = standings.get(grant.subject)?.subject.unit ?? ""
      const named = namedIn(grant, unit).find((called) => called.key === key)
      const sure: Truth = grant.perhaps === undefined ? "yes" : "maybe"
      if (named) return and(sure, named.certainty === "certain" ? "yes" : "maybe")
      if (who.kind === "anyone") return sure
      if (!id) return who.kind === "identity" ? "no" : "maybe"
      const tenant = tenantOf(id)
      return and(sure, covers(who, { kind: "identity", id, ...(tenant && { tenant }) }))
    }),
  )
}

/** Of a name that says in its fifth part where it lives. */
function tenantOf({ tokens }: Pattern): Pattern | undefined {
  const hole = tokens.find((token) => token.kind === "hole")
  return hole?.kind === "hole" ? { text: `\${${hole.name}}`, tokens: [hole] } : undefined
}

function patternOf(who: PrincipalWho): Pattern | undefined {
  if (who.kind === "identity") return who.id
  return who.kind === "unknown" ? { text: `\${${who.name}}`, tokens: [{ kind: "hole", name: who.name }] } : undefined
}

function edge(
  ends: Pick<Edge, "kind" | "from" | "to" | "suffices">,
  { grant, actions }: StandingRow,
  certainty: Certainty,
  because: string | undefined,
): Edge {
  return {
    ...ends,
    action: writtenScope(grant.action),
    effective: actions.map(({ name }) => name).sort(),
    conditions: grant.conditions.map(describeCondition),
    certainty: because === undefined ? certainty : "possible",
    because:
      because ?? (certainty === "possible" ? "the name fits, and the account or path behind it is not known" : null),
    place: grant.principal.span ?? grant.action.span,
  }
}

/** Rows of several resources may lead to one. */
function distinct(edges: readonly Edge[]): readonly Edge[] {
  const seen = new Map<string, Edge>()
  for (const each of edges) {
    const key = [each.kind, each.from, each.to, each.action, each.place.source.path, each.place.start].join("\n")
    const known = seen.get(key)
    if (!known || (known.certainty === "possible" && each.certainty === "certain")) seen.set(key, each)
  }
  return [...seen.values()]
}
