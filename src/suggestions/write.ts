/** A rule's words of what to write, and the rows of a finding, to edits of the statements that the rows stand in. */

import type { Estate } from "../clouds/cloud.ts"
import { spellingOf } from "../clouds/index.ts"
import type { Edit, Verbatim, Writer } from "../formats/writer.ts"
import type { Blame } from "../model/grant.ts"
import type { Span } from "../model/source.ts"
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
  if (rows.some(({ grant, delta }) => delta.change !== "appeared" || grant.origin.managedPolicy !== undefined))
    return undefined
  const { action, resource, condition } = mend
  const narrows = resource !== undefined || condition !== undefined
  // What holds for these actions would hold for all that the statement says.
  if (narrows && !isAllOf(rows, sheet)) return undefined
  const parts = [
    action ? replaced(rows, "action", sheet.writer, (row) => namesAmong(action, row)) : [],
    resource ? replaced(rows, "resource", sheet.writer, (row) => namedNearby(row, sheet.tables)) : [],
    condition ? added(condition, rows, sheet) : [],
  ]
  const edits = parts.flatMap((part) => part ?? [])
  return parts.includes(undefined) || edits.length === 0 ? undefined : edits
}

const namesAmong = (names: readonly string[], { grant }: NewRow): readonly Verbatim[] =>
  names.filter((name) => matchesName(grant.action.of.text, name)).map((text) => ({ text }))

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
  const edits = distinct(rows, ({ grant }) => grant.origin.statement).flatMap((row) =>
    Object.entries(condition).map(([key, values]) => {
      const filled = values.flatMap((value) => fill(value, row, rows, sheet))
      const spelling = spellingOf(row.grant.cloud)
      if (row.grant.conditions.length > 0 || filled.length === 0 || !spelling) return undefined
      return sheet.writer.entry(row.grant.origin.statement, spelling.equality(key, filled))
    }),
  )
  const known = edits.filter((each) => each !== undefined)
  return known.length === edits.length ? known : undefined
}

/** `{service}`: the AI services that the subject uses beside; `{account}`: the one account in view. Nothing where there is none. */
function fill(
  value: string,
  { grant, delta }: NewRow,
  rows: readonly NewRow[],
  { tables, estate }: Sheet,
): readonly string[] {
  if (value.includes("{service}")) {
    const beside = delta.after.filter((other) => other.effect === "allow" && !rows.some((row) => row.grant === other))
    const services = new Set(
      beside.flatMap(({ reaches }) => reaches.flatMap((each) => (each.supporting ? [] : [each.service]))),
    )
    return [...services].sort().map((service) => value.replaceAll("{service}", service))
  }
  if (!value.includes("{account}")) return [value]
  const { path } = grant.origin.statement.source
  const texts = tables.head.grants
    .filter(({ origin }) => origin.statement.source.path === path)
    .map(({ resource }) => resource.of.text)
  const tenant = tenantNearby(estate.trustedAccounts, texts, (name) => spellingOf(grant.cloud)?.tenantIn(name))
  return tenant === undefined ? [] : [value.replaceAll("{account}", tenant)]
}
