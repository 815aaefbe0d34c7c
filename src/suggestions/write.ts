/** A rule's words of what to write, and the rows of a finding, to edits of the statements that the rows stand in. */

import { actionPieces, conditionsWith, isConditionPiece, type RolePieceName, roleLike } from "../blueprint/pieces.ts"
import type { Estate } from "../clouds/cloud.ts"
import { spellingOf } from "../clouds/index.ts"
import type { Edit, NewEntry, Verbatim, Writer } from "../formats/writer.ts"
import type { Blame, Grant } from "../model/grant.ts"
import { type Span, textOf } from "../model/source.ts"
import { matchesName } from "../rules/match.ts"
import type { NewRow } from "../rules/matches.ts"
import type { Mend } from "../rules/rule.ts"
import { namedNearby, type Tables, tenantNearby } from "./nearby.ts"

export interface Sheet {
  readonly writer: Writer
  readonly tables: Tables
  readonly estate: Estate
}

/** Undefined where one of the words has nothing to work on, or where others who share the text would be meant too. */
export function written(
  mend: Extract<Mend, { kind: "write" }>,
  rows: readonly NewRow[],
  sheet: Sheet,
): readonly Edit[] | undefined {
  const { action, role, resource, condition } = mend
  // What a policy of the provider's says nobody edits; but another one of its may be named.
  const isNamed = (row: NewRow) => row.grant.origin.managedPolicy !== undefined
  if (rows.some((row) => row.delta.change !== "appeared" || (isNamed(row) && role === undefined))) return undefined
  const narrows = resource !== undefined || condition !== undefined
  // What holds for these actions would hold for all that the statement says.
  if (narrows && !isAllOf(rows, sheet)) return undefined
  const parts = [
    action ? replaced(rows, "action", sheet.writer, (row) => namesAmong(action, row)) : [],
    role ? rolesReplaced(rows, role) : [],
    resource ? replaced(rows, "resource", sheet.writer, (row) => namedNearby(row, sheet.tables)) : [],
    condition ? added(condition, rows, sheet) : [],
  ]
  const edits = parts.flatMap((part) => part ?? [])
  return parts.includes(undefined) || edits.length === 0 ? undefined : edits
}

/** Of what a piece has, that which the row reaches: the rest would be of no use there. */
function namesAmong(names: readonly string[], { grant }: NewRow): readonly Verbatim[] {
  const reached = new Set(grant.reaches.map(({ name }) => name))
  const meant = names.flatMap((name) => actionPieces[name]?.filter((each) => reached.has(each)) ?? [name])
  return meant.filter((name) => matchesName(grant.action.of.text, name)).map((text) => ({ text }))
}

/** Where a role is granted by its name or its id, the other one in its place, by the same. */
function rolesReplaced(rows: readonly NewRow[], role: RolePieceName): readonly Edit[] | undefined {
  const edits = distinct(rows, ({ grant }) => grant.action.span).map(({ grant: { action } }) => {
    const written = textOf(action.span)
    const [, name = ""] = /^["']?([^"']*)["']?$/.exec(written) ?? /'([0-9a-f-]{36})'/i.exec(written) ?? []
    const at = action.span.start + written.indexOf(name)
    if (!isOwnText(action) || name === "" || /[\r\n$]/.test(name)) return undefined
    return { span: { source: action.span.source, start: at, end: at + name.length }, text: roleLike(role, name) }
  })
  const known = edits.filter((each) => each !== undefined)
  return known.length === edits.length ? known : undefined
}

/** Each text of this part once, with what is to stand there. Of several in a statement, those with nothing to name go. */
function replaced(
  rows: readonly NewRow[],
  part: "action" | "resource",
  writer: Writer,
  textsFor: (row: NewRow) => readonly Verbatim[],
): readonly Edit[] | undefined {
  const places = distinct(rows, ({ grant }) => grant[part].span)
  if (places.some(({ grant }) => !isOwnText(grant[part]) || grant[part].except.length > 0)) return undefined
  const texts = places.map(textsFor)
  if (texts.every((each) => each.length === 0)) return undefined
  const named = new Set<string>()
  const edits = places.map(({ grant }, i) => {
    const fresh = (texts[i] ?? []).filter(({ text, written = "" }) => !named.has(text ?? written))
    for (const { text, written = "" } of fresh) named.add(text ?? written)
    return writer.values(grant[part].span, fresh)
  })
  const known = edits.filter((each) => each !== undefined)
  return known.length === edits.length ? known : undefined
}

/** Text that is put together from elsewhere is not this statement's to change. */
const isOwnText = ({ via }: Blame): boolean => via === undefined || via.length === 0

function distinct(rows: readonly NewRow[], spanOf: (row: NewRow) => Span): readonly NewRow[] {
  const seen = new Map(rows.map((row) => [`${spanOf(row).source.path} ${spanOf(row).start}`, row]))
  return [...seen.values()]
}

/** Whether a statement's rows are all among these: other actions, and other principals, would be bound as well. */
function isAllOf(rows: readonly NewRow[], { writer, tables }: Sheet): boolean {
  return distinct(rows, ({ grant }) => grant.origin.statement).every(({ grant: { origin } }) => {
    const isHere = ({ source, start }: Span) =>
      source.path === origin.statement.source.path && start === origin.statement.start
    const own = rows.filter(({ grant }) => isHere(grant.origin.statement)).map(({ grant }) => grant)
    const others = tables.head.grants.filter((grant) => isHere(grant.origin.statement))
    const covered = (span: Span | undefined, spans: readonly (Span | undefined)[]) =>
      span === undefined ||
      (writer.siblings(span)?.every(({ start }) => spans.some((each) => each?.start === start)) ?? false)
    return (
      others.every((other) =>
        own.some(
          ({ action, principal }) =>
            action.span.start === other.action.span.start && principal.span?.start === other.principal.span?.start,
        ),
      ) &&
      own.every(
        ({ action, principal }) =>
          covered(
            action.span,
            own.map((each) => each.action.span),
          ) &&
          covered(
            principal.span,
            own.map((each) => each.principal.span),
          ),
      )
    )
  })
}

/** A statement that tests something already is left to its author. */
function added(
  condition: Readonly<Record<string, readonly string[]>>,
  rows: readonly NewRow[],
  sheet: Sheet,
): readonly Edit[] | undefined {
  const edits = distinct(rows, ({ grant }) => grant.origin.statement).map((row) => {
    const tests = Object.entries(condition).map(
      ([name, values]) => [name, values.flatMap((value) => fill(value, row, rows, sheet))] as const,
    )
    const entry = tests.every(([, values]) => values.length > 0) ? entryOf(tests, row.grant) : undefined
    return row.grant.conditions.length > 0 || !entry ? undefined : sheet.writer.entry(row.grant.origin.statement, entry)
  })
  const known = edits.filter((each) => each !== undefined)
  return known.length === edits.length ? known : undefined
}

function entryOf(tests: readonly (readonly [string, readonly Verbatim[]])[], { cloud }: Grant): NewEntry | undefined {
  const pieces = tests.flatMap(([name, values]) => (isConditionPiece(name) ? [[name, values] as const] : []))
  return pieces.length > 0 ? conditionsWith(pieces) : spellingOf(cloud)?.equality(tests)
}

/**
 * `{service}`: the AI services that the subject uses beside; `{account}`: the one account in view, or what the file calls its own;
 * `{network}`, `{guardrail}`: what the configuration approves of. Nothing where there is none.
 */
function fill(value: string, row: NewRow, rows: readonly NewRow[], sheet: Sheet): readonly Verbatim[] {
  const { estate } = sheet
  const [name] = /(?<!\$)\{\w+\}/.exec(value) ?? []
  const put = (texts: readonly string[]) => texts.map((text) => ({ text: value.replaceAll(name ?? value, text) }))
  if (name === "{service}") return put(servicesBeside(row, rows))
  if (name === "{network}") return put(estate.approvedNetworks)
  if (name === "{guardrail}") return put(estate.approvedGuardrails)
  if (name !== "{account}") return [{ text: value }]
  const tenant = tenantOf(row.grant, sheet)
  if (tenant !== undefined) return put([tenant])
  const own = value === name ? sheet.writer.ownTenant?.(row.grant.origin.statement) : undefined
  return own === undefined ? [] : [{ text: undefined, written: own }]
}

function servicesBeside({ delta }: NewRow, rows: readonly NewRow[]): readonly string[] {
  const beside = delta.after.filter((other) => other.effect === "allow" && !rows.some((row) => row.grant === other))
  const services = beside.flatMap(({ reaches }) => reaches.flatMap((each) => (each.supporting ? [] : [each.service])))
  return [...new Set(services)].sort()
}

function tenantOf({ cloud, origin }: Grant, { tables, estate }: Sheet): string | undefined {
  const { path } = origin.statement.source
  const texts = tables.head.grants
    .filter(({ origin: { statement } }) => statement.source.path === path)
    .map(({ resource }) => resource.of.text)
  return tenantNearby(estate.trustedAccounts, texts, (name) => spellingOf(cloud)?.tenantIn(name))
}
