/** What a role grants at a place, and to whom, to rows of the access table: apart by what its conditions come to for each operation. */
import { exactly } from "../../access/pattern.ts"
import { conditionText } from "../../access/row-text.ts"
import type { Action, Blame, Condition, Effect, Grant, Origin, Pattern, Principal, Scope } from "../../model/grant.ts"
import { bears, isAbout, type Surroundings, scopeDoubt } from "./bearing.ts"
import { aiProviders, isAiProvider, isOfKeeper, type Operation, providerIn } from "./catalogue.ts"
import type { Restriction } from "./conditions.ts"
import { matchesOf, type Permitted } from "./permissions.ts"
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
  readonly actions: Action[]
  readonly conditions: readonly Condition[]
}

export function rowsOf(granting: Granting, around: Surroundings): readonly Grant[] {
  const { effect, subject, principal, action, permitted, place, at, restrictions, origin, traits = [] } = granting
  const reached = reachedBy(permitted, origin.managedPolicy !== undefined)
    .filter((each) => bears(place, each, around))
    .map((each) => (matters(each, place, around) ? asOwn(each) : each))
  const groups = apart(reached, restrictions)
  const isBroad = permitted.some(({ of }) => !isAiProvider(providerIn(of.text)))
  const doubt =
    granting.perhaps ?? permitted.find(({ perhaps }) => perhaps !== undefined)?.perhaps ?? scopeDoubt(place, isBroad)
  const { of, except = [], ...blame } = action
  return [...groups.values()].map(({ actions, conditions }): Grant => {
    const whole = everythingElse(restrictions, conditions) ? matchesIn(permitted) : []
    return {
      effect,
      cloud: "azure",
      subject,
      principal: principal ?? { kind: "holder" },
      action: { of, except, ...blame },
      resource: resourceOf(place, at),
      conditions,
      reaches: actions.length === reached.length ? shared(actions) : actions,
      ...(whole.length > 0 && { matches: whole }),
      traits: interned([...traitsOf(permitted, place, actions, around), ...traits]),
      origin,
      ...(doubt !== undefined && { perhaps: doubt }),
    }
  })
}

export const resourceOf = ({ of, within }: Place, at: Blame): Scope => ({
  of,
  except: [],
  ...(within && { within }),
  ...at,
})

/** One array for all rows of the same actions. */
const arrays = new Map<string, readonly Action[]>()
function shared(actions: readonly Action[]): readonly Action[] {
  const key = actions.map(({ name, capability }) => `${name} ${capability}`).join()
  const known = arrays.get(key) ?? actions
  arrays.set(key, known)
  return known
}

/** Operations, each once. A wildcard over all reads of the provider's own role is not meant to hand out what few reads give away. */
function reachedBy(permitted: readonly Permitted[], isBuiltIn: boolean): readonly Operation[] {
  const found = new Map<string, Operation>()
  for (const each of permitted) {
    const isReading = isBuiltIn && each.plane === "control" && /(^|\/)\*\/read$/i.test(each.of.text)
    for (const action of each.reaches) {
      const key = `${action.plane} ${action.lower}`
      const known = found.get(key)
      if (!known || !isAbout(known)) found.set(key, isReading ? asReading(action) : action)
    }
  }
  return [...found.values()]
}

const asReading = onceEach((action) => ({ ...action, capability: "metadata-read" }))

/** Who assigns roles on an AI service, says what is logged of it, or reads what it keeps elsewhere, needs hold nothing else of it. */
const matters = (action: Operation, place: Place, around: Surroundings): boolean =>
  isOfKeeper(action) || (["authorization", "insights"].includes(action.service) && around.holdsAi(place))
const asOwn = onceEach((action) => ({ ...action, supporting: false }))

function onceEach(make: (action: Operation) => Operation): (action: Operation) => Operation {
  const made = new WeakMap<Operation, Operation>()
  return (action) => {
    const known = made.get(action) ?? make(action)
    made.set(action, known)
    return known
  }
}

/** Operations by what is left of the conditions for them; those for which they can never hold are gone. */
function apart(actions: readonly Operation[], restrictions: readonly Restriction[]): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>()
  for (const action of actions) {
    const conditions = conditionsFor(action, restrictions)
    if (!conditions) continue
    const key = keyOf(conditions)
    const group = groups.get(key)
    if (group) group.actions.push(action)
    else groups.set(key, { actions: [action], conditions })
  }
  return groups
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

/** Ranges in which names of AI providers may lie. */
const matchesIn = (permitted: readonly Permitted[]): NonNullable<Grant["matches"]> =>
  permitted.filter(({ of }) => isAiProvider(providerIn(of.text)) || /[*$]/.test(providerIn(of.text))).map(matchesOf)

/** A role's name, as something that is granted. */
export const namedAction = (name: string, blame: Blame): Granting["action"] => ({ of: exactly(name), ...blame })
