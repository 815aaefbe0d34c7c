/** One entry of a role's permissions to what each of its strings grants: what the exclusions omit, they omit from this entry alone. */
import { covers, foldCase, overlaps } from "../../access/pattern.ts"
import type { Action, Pattern, Scope } from "../../model/grant.ts"
import type { Value } from "../../model/value.ts"
import {
  isAiProvider,
  isListed,
  type Operation,
  onPlane,
  operationsOf,
  type Plane,
  providerIn,
  unlistedOperation,
} from "./catalogue.ts"
import type { PermissionData } from "./data.ts"
import type { Permissions } from "./facts.ts"
import { permissionGlob, permissionPattern } from "./patterns.ts"

/** A string of `actions` or `dataActions`, and what is left of it. */
export interface Permitted {
  readonly plane: Plane
  /** As written. */
  readonly of: Pattern
  /** Exclusions that take something of it away. */
  readonly except: readonly Pattern[]
  readonly reaches: readonly Operation[]
  /** Where it was written, of a role in view. */
  readonly value?: Value
  readonly perhaps?: string
}

/** What a role matches, as rows say it. */
export const matchesOf = ({ plane, of, except }: Permitted): Range => rangeOf(plane, of, except)

type Range = Pick<Scope, "of" | "except">
const rangeOf = (plane: Plane, of: Pattern, except: readonly Pattern[]): Range => ({
  of: onPlane(plane, foldCase(of)),
  except: except.map((each) => onPlane(plane, foldCase(each))),
})

interface Written {
  readonly of: Pattern
  readonly value?: Value
}

/** The strings of a list, however deep it is nested; what is no text is none. */
export function stringsIn(value: Value | undefined): readonly Value[] {
  if (value === undefined || value.kind === "dict") return []
  if (value.kind === "list") return value.items.flatMap(stringsIn)
  if (value.kind === "reference" && value.resolved) return stringsIn(value.resolved)
  return value.kind === "scalar" ? [] : [value]
}

const written = (value: Value | undefined): readonly Written[] =>
  stringsIn(value).flatMap((each) => {
    const of = permissionPattern(each)
    return of ? [{ of, value: each }] : []
  })

export function permittedIn(entry: Permissions): readonly Permitted[] {
  const { actions, notActions, dataActions, notDataActions } = entry
  const known = permittedOf.get(entry) ?? [
    ...permitted("control", written(actions), written(notActions)),
    ...permitted("data", written(dataActions), written(notDataActions)),
  ]
  permittedOf.set(entry, known)
  return known
}
/** A role may be assigned many times. */
const permittedOf = new WeakMap<Permissions, readonly Permitted[]>()

const globs = (names: readonly string[] = []): readonly Written[] => names.map((name) => ({ of: permissionGlob(name) }))

export const permittedBy = ({
  actions,
  notActions,
  dataActions,
  notDataActions,
}: PermissionData): readonly Permitted[] => [
  ...permitted("control", globs(actions), globs(notActions)),
  ...permitted("data", globs(dataActions), globs(notDataActions)),
]

/** https://learn.microsoft.com/azure/role-based-access-control/role-definitions#notactions */
function permitted(plane: Plane, granted: readonly Written[], excluded: readonly Written[]): readonly Permitted[] {
  // What may be excluded is perhaps granted: only what surely is counts.
  const sure = excluded.filter(({ value }) => value?.perhaps === undefined && value?.many === undefined)
  return granted.flatMap(({ of, value }): readonly Permitted[] => {
    const except = sure.map((each) => each.of).filter((each) => overlaps(foldCase(each), foldCase(of)) !== "no")
    const hole = of.tokens.find((token) => token.kind === "hole")
    const doubt =
      value?.perhaps ??
      (hole?.kind === "hole"
        ? `the permission depends on \`${hole.name}\`, which is not known before deployment`
        : undefined)
    const reaches = reachOf(plane, of, except)
    return [{ plane, of, except, reaches, ...(value && { value }), ...(doubt !== undefined && { perhaps: doubt }) }]
  })
}

/** INVARIANT: equal text gives the same array, so that rows share what they reach. */
const reached = new Map<string, readonly Operation[]>()

function reachOf(plane: Plane, of: Pattern, except: readonly Pattern[]): readonly Operation[] {
  const key = [plane, of.text, ...except.map(({ text }) => text)].join("\u0001").toLowerCase()
  const known = reached.get(key)
  if (known) return known
  const listed = operationsOf(plane, of)
  const all = listed.length > 0 || isOfOtherPlane(plane, of) ? listed : unlistedOf(plane, of, except)
  const left = except.length === 0 ? all : all.filter((action) => !except.some((each) => omits(each, action)))
  reached.set(key, left)
  return left
}

/** A name may have a `*` in it that stands for whatever comes there: it is left out only where all of that is. */
const omits = (except: Pattern, { lower }: Operation): boolean =>
  covers(foldCase(except), permissionGlob(lower)) === "yes"

/** No operation has other letters than plain ones in its name. */
const unlistedOf = (plane: Plane, of: Pattern, except: readonly Pattern[]): readonly Operation[] => {
  const made = /[^ -~]/.test(of.text) ? undefined : unlistedOperation(plane, of)
  if (!made || except.length === 0 || !made.lower.includes("*")) return made ? [made] : []
  // What is left of a pattern is another thing than the whole of it.
  const left = except.map(({ text }) => text.toLowerCase()).sort()
  const name = `${made.name} except ${left.join(", ")}`
  return [{ ...made, name, unlisted: [rangeOf(plane, of, except)] }]
}

/** What exclusions name though the catalogue does not have it. */
export const omittedFrom = ({ plane, except }: Permitted): readonly Operation[] =>
  except.flatMap((each) =>
    operationsOf(plane, each).length > 0 || isOfOtherPlane(plane, each) ? [] : unlistedOf(plane, each, []),
  )

/** An operation of the other plane does nothing where it stands. */
export const isOfOtherPlane = (plane: Plane, of: Pattern): boolean =>
  isAiProvider(providerIn(of.text)) && isListed(plane === "control" ? "data" : "control", of)

/** The operations of several strings, each once. */
export const union = (all: readonly Permitted[]): readonly Action[] => [
  ...new Set(all.flatMap(({ reaches }) => reaches)),
]
