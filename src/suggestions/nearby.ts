/** What the tables of both revisions name, to what a suggestion may name: things of the same kind, the nearest first. */
import { covers, hasHole } from "../access/pattern.ts"
import type { Verbatim } from "../formats/writer.ts"
import type { Access } from "../model/access.ts"
import type { Action, Grant } from "../model/grant.ts"
import { textOf } from "../model/source.ts"
import type { NewRow } from "../rules/matches.ts"

export interface Tables {
  readonly base: Access
  readonly head: Access
}

/** More than that are not a choice that anyone made. */
const mostNamed = 6

/** Resources that are as wide as what is to be replaced, or that somebody ought to look at first. */
const unsuitable = [
  "any-resource",
  "any-of-its-kind",
  "any-model",
  "model-family",
  "any-role",
  "any-user",
  "not-resource",
  "foreign-account",
  "unapproved-model",
]

/** The names that the row's own subject used before, else those that it uses elsewhere, else those of the file, else of its unit. */
export function namedNearby(row: NewRow, { base, head }: Tables): readonly Verbatim[] {
  const { grant, subject, delta } = row
  const unit = (access: Access) =>
    access.grants.filter((other) => access.subjects.get(other.subject)?.unit === subject.unit)
  const all = [...unit(head), ...unit(base)]
  const inFile = all.filter((other) => other.origin.statement.source.path === grant.origin.statement.source.path)
  for (const tier of [delta.before, delta.after, inFile, all]) {
    const names = new Map(tier.flatMap((other) => (suits(other, row) ? named(other, grant) : [])))
    if (names.size > mostNamed) return []
    if (names.size > 0) return [...names.values()]
  }
  return []
}

function suits(other: Grant, { grant, actions }: NewRow): boolean {
  const { of, except } = other.resource
  return (
    other.effect === "allow" &&
    other.perhaps === undefined &&
    except.length === 0 &&
    other.principal.kind === grant.principal.kind &&
    !unsuitable.some((trait) => other.traits.has(trait)) &&
    !isOfStatement(other, grant) &&
    of.text !== grant.resource.of.text &&
    other.reaches.some((each) => actions.some((action) => isAlike(each, action))) &&
    covers(grant.resource.of, of) !== "no"
  )
}

/** Models are named alike for all ways to invoke them. */
const isAlike = (a: Action, b: Action): boolean => a.service === b.service && a.capability === b.capability

/** What the statement names beside is there already. */
const isOfStatement = ({ origin: { statement } }: Grant, { origin }: Grant): boolean =>
  statement.source === origin.statement.source && statement.start === origin.statement.start

/** As it is meant where it is written so, else as it is written in its statement: what came from a variable may be secret. */
function named({ resource, origin }: Grant, grant: Grant): readonly (readonly [string, Verbatim])[] {
  const { of, span } = resource
  const written = textOf(span)
  if (!hasHole(of) && written.includes(of.text)) return [[of.text, { text: of.text }]]
  const { source } = grant.origin.statement
  const isOwn =
    span.source === origin.statement.source && origin.statement.start < span.start && span.end <= origin.statement.end
  const isHere = source.revision === "head" && span.source.path === source.path && source.text.includes(written)
  return isOwn && isHere && !/[\r\n]/.test(written) ? [[written, { text: undefined, written }]] : []
}

/** The one account that names in view lie in, or that the configuration trusts. */
export function tenantNearby(
  trusted: ReadonlySet<string>,
  texts: readonly string[],
  tenantIn: (name: string) => string | undefined,
): string | undefined {
  const named = new Set(texts.flatMap((text) => tenantIn(text) ?? []))
  const [only, another] = trusted.size > 0 ? [...trusted] : [...named]
  return another === undefined ? only : undefined
}
