/** What a role grants at a place, and to whom, to rows of the access table: apart by what its conditions come to for each operation. */
import { exactly, exactText } from "../../access/pattern.ts"
import { conditionText } from "../../access/row-text.ts"
import type { Action, Blame, Condition, Effect, Grant, Origin, Pattern, Principal, Scope } from "../../model/grant.ts"
import { type Surroundings, scopeDoubt } from "./bearing.ts"
import { aiProviders, isAiProvider, isListed, nearestOperation, type Operation, providerIn } from "./catalogue.ts"
import { type Restriction, unrestricted } from "./conditions.ts"
import type { Permitted } from "./permissions.ts"
import { knownFor, reachedAt } from "./reached.ts"
import type { Place } from "./scopes.ts"
import { interned, traitsOf } from "./traits.ts"

export interface Granting {
  readonly effect: Effect
  readonly subject: string
  readonly principal?: Principal
  /** What people call it: a permission string, or a role's name. */
  readonly action: { readonly of: Pattern; readonly except?: readonly Pattern[] } & Blame
  readonly permitted: readonly Permitted[]
  readonly place: Place
  /** Where the scope was written. */
  readonly at: Blame
  /** All of them must hold. */
  readonly restrictions: readonly Restriction[]
  readonly origin: Origin
  readonly traits?: readonly string[]
  readonly perhaps?: string | undefined
}

interface Group {
  readonly actions: readonly Action[]
  readonly conditions: readonly Condition[]
}

export function rowsOf(granting: Granting, around: Surroundings): readonly Grant[] {
  const { effect, subject, principal, action, permitted, place, at, restrictions, origin, traits = [] } = granting
  const known = knownFor(permitted, origin.managedPolicy !== undefined)
  const asked = restrictions.filter((each) => each !== unrestricted)
  const groups = apart(reachedAt(known, place, around), asked)
  const isBroad = permitted.some(({ of }) => !isAiProvider(providerIn(of.text)))
  const doubt =
    granting.perhaps ??
    permitted.find(({ perhaps }) => perhaps !== undefined)?.perhaps ??
    scopeDoubt(place, isBroad) ??
    doubtOfName(permitted)
  const { of, except = [], ...blame } = action
  return groups.map(
    ({ actions, conditions }): Grant => ({
      effect,
      cloud: "azure",
      subject,
      principal: principal ?? { kind: "holder" },
      action: { of, except, ...blame },
      resource: resourceOf(place, at),
      conditions,
      reaches: actions,
      ...(known.matches.length > 0 && {
        [everythingElse(asked, conditions) ? "matches" : "mayMatch"]: known.matches,
        ...(known.omits.length > 0 && { omits: known.omits }),
      }),
      traits: interned([...traitsOf(permitted, place, actions, around), ...traits]),
      origin,
      ...(doubt !== undefined && { perhaps: doubt }),
    }),
  )
}

/** What looks like a slip of the pen may be an operation that is younger than what we know. */
function doubtOfName(permitted: readonly Permitted[]): string | undefined {
  const [only, ...more] = permitted
  const text = only && more.length === 0 ? exactText(only.of) : undefined
  if (!only || text === undefined || isListed(only.plane, only.of)) return undefined
  const meant = nearestOperation(only.plane, text)
  return meant === undefined ? undefined : `no operation \`${text}\` is known; it may be meant for \`${meant}\``
}

export const resourceOf = ({ of, within }: Place, at: Blame): Scope => ({
  of,
  except: [],
  ...(within && { within }),
  ...at,
})

/** Operations by what is left of the conditions for them; those for which they can never hold are gone. */
function apart(actions: readonly Operation[], restrictions: readonly Restriction[]): readonly Group[] {
  if (restrictions.length === 0) return actions.length > 0 ? [{ actions, conditions: [] }] : []
  const groups = new Map<string, { readonly actions: Action[]; readonly conditions: readonly Condition[] }>()
  for (const action of actions) {
    const conditions = conditionsFor(action, restrictions)
    if (!conditions) continue
    const key = keyOf(conditions)
    const group = groups.get(key)
    if (group) group.actions.push(action)
    else groups.set(key, { actions: [action], conditions })
  }
  const all = [...groups.values()]
  // The whole set keeps its identity: rows of one role share it.
  const only = all.length === 1 ? all[0] : undefined
  return only && only.actions.length === actions.length ? [{ actions, conditions: only.conditions }] : all
}

function conditionsFor(
  action: Parameters<Restriction>[0],
  restrictions: readonly Restriction[],
): readonly Condition[] | undefined {
  const all: Condition[] = []
  for (const restriction of restrictions) {
    const conditions = restriction(action)
    if (!conditions) return undefined
    all.push(...conditions)
  }
  return all
}

const keyOf = (conditions: readonly Condition[]): string => conditions.map(conditionText).sort().join("\n")

/** Whether whatever no catalogue has is granted under just these conditions. */
const everythingElse = (restrictions: readonly Restriction[], conditions: readonly Condition[]): boolean =>
  unlisted.every((asked) => {
    const own = conditionsFor(asked, restrictions)
    return own !== undefined && keyOf(own) === keyOf(conditions)
  })

const unlisted = [...aiProviders].map((provider) => ({ lower: `${provider}/*` }))

/** A role's name, as something that is granted. */
export const namedAction = (name: string, blame: Blame): Granting["action"] => ({ of: exactly(name), ...blame })
