/** A role held somewhere, on some conditions, to rows of the access table. */
import type { Action, Blame, Condition, Effect, Grant, Origin, Principal, Scope } from "../../model/grant.ts"
import { unlisted } from "./attributes.ts"
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
    apartByAttributes(held.reaches, conditions).map(({ reaches, doubt }): Grant => {
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
  if (conditions.length === 0 || reaches.length === 0) return reaches.length === 0 ? [] : [{ reaches }]
  const groups = new Map<string, { reaches: Action[]; doubt?: string }>()
  for (const action of reaches) {
    const attribute = unlisted(action.service, conditions)
    const group = groups.get(attribute ?? "") ?? {
      reaches: [],
      ...(attribute !== undefined && {
        doubt: `Google does not list \`${action.service}\` among the services whose requests carry \`${attribute}\``,
      }),
    }
    group.reaches.push(action)
    groups.set(attribute ?? "", group)
  }
  const parts = [...groups.values()]
  // The whole keeps its identity: rows of one role share it.
  return parts.length === 1 ? parts.map((part) => ({ ...part, reaches })) : parts
}

/** One set for all rows of the same traits: there are few of those, and many rows. */
const sets = new Map<string, ReadonlySet<string>>()
export function interned(traits: readonly string[]): ReadonlySet<string> {
  const key = [...new Set(traits)].join()
  const known = sets.get(key) ?? new Set(traits)
  sets.set(key, known)
  return known
}
