/** A role held somewhere, on some conditions, to rows of the access table. */
import type { Action, Blame, Condition, Effect, Grant, Origin, Principal, Scope } from "../../model/grant.ts"
import { askedOf, carriesResource } from "./attributes.ts"
import type { Place } from "./nodes.ts"
import type { Held } from "./roles.ts"
import { rowTraits } from "./traits.ts"

/** What all rows of one holding have in common. */
export interface Holding {
  readonly effect: Effect
  readonly subject: string
  readonly principal: Principal
  readonly place: Place
  /** Where the place is written. */
  readonly placed: Blame
  readonly alternatives: readonly (readonly Condition[])[]
  readonly origin: Origin
  readonly traits: readonly string[]
  readonly perhaps: string | undefined
}

/** One row for each alternative of the conditions, and for each part of what is held on which they bear alike. */
export function rowsOf(held: Held, holding: Holding): readonly Grant[] {
  const { effect, subject, principal, place, placed, alternatives, origin } = holding
  const resource = scopeOf(place, placed)
  return alternatives.flatMap((conditions) =>
    apartByAttributes(bornBy(place, held.reaches), conditions).map(({ reaches, doubt }): Grant => {
      const perhaps = holding.perhaps ?? held.perhaps ?? doubt
      return {
        effect,
        cloud: "gcp",
        subject,
        principal,
        action: held.action,
        resource,
        conditions,
        reaches,
        traits: interned([
          ...rowTraits(reaches, place, held.managed),
          ...(held.unknown ? ["unknown-policy"] : []),
          ...holding.traits,
        ]),
        origin,
        ...(perhaps !== undefined && { perhaps }),
      }
    }),
  )
}

/** What is read and written every day, of one bucket or table: it says something of AI only where it reaches all of a project's. */
const everyday = /^(storage\.objects|bigquery\.tables)\./
const withoutEveryday = new WeakMap<readonly Action[], readonly Action[]>()

/** INVARIANT: equal arrays give equal arrays, so that rows of one role share what they reach. */
function bornBy({ level }: Place, reaches: readonly Action[]): readonly Action[] {
  if (level !== "resource") return reaches
  const known = withoutEveryday.get(reaches) ?? reaches.filter(({ name }) => !everyday.test(name))
  withoutEveryday.set(reaches, known)
  return known
}

export const scopeOf = ({ of, within }: Place, blame: Blame): Scope => ({
  of,
  except: [],
  ...(within.length > 0 && { within }),
  ...blame,
})

interface Part {
  readonly reaches: readonly Action[]
  readonly doubt?: string
}

/** Permissions of services that have the attributes that are asked for, and of those that may not have them. */
function apartByAttributes(reaches: readonly Action[], conditions: readonly Condition[]): readonly Part[] {
  if (reaches.length === 0) return []
  const attribute = askedOf(conditions)
  if (attribute === undefined) return [{ reaches }]
  const { carrying, others } = apartByService(reaches)
  const [first] = others
  return [
    ...(carrying.length > 0 ? [{ reaches: carrying }] : []),
    ...(first
      ? [
          {
            reaches: others,
            doubt: `Google does not list \`${first.service}\` among the services whose requests carry \`${attribute}\``,
          },
        ]
      : []),
  ]
}

interface Apart {
  readonly carrying: readonly Action[]
  readonly others: readonly Action[]
}
const parts = new WeakMap<readonly Action[], Apart>()

/** INVARIANT: equal arrays give equal arrays, so that rows of one role share what they reach. */
function apartByService(reaches: readonly Action[]): Apart {
  const known = parts.get(reaches)
  if (known) return known
  const carrying = reaches.filter(({ service }) => carriesResource(service))
  const others = reaches.filter(({ service }) => !carriesResource(service))
  const made = { carrying: others.length === 0 ? reaches : carrying, others: carrying.length === 0 ? reaches : others }
  parts.set(reaches, made)
  return made
}

/** One set for all rows of the same traits: there are few of those, and many rows. */
const sets = new Map<string, ReadonlySet<string>>()
export function interned(traits: readonly string[]): ReadonlySet<string> {
  const key = [...new Set(traits)].join()
  const known = sets.get(key) ?? new Set(traits)
  sets.set(key, known)
  return known
}
