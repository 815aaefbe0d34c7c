/**
 * Role definitions, assignments and one request to whether Azure allows it, by the documented logic and by nothing of src/: a deny
 * assignment wins, else some assignment at the scope or above it must grant the operation, its condition holding.
 * https://learn.microsoft.com/azure/role-based-access-control/overview#how-azure-rbac-determines-if-a-user-has-access-to-a-resource
 * https://learn.microsoft.com/azure/role-based-access-control/conditions-format
 */
import { readFileSync } from "node:fs"

export interface Permissions {
  readonly actions: readonly string[]
  readonly notActions: readonly string[]
  readonly dataActions: readonly string[]
  readonly notDataActions: readonly string[]
}

export type Condition =
  | { readonly kind: "and" | "or"; readonly of: readonly Condition[] }
  | { readonly kind: "not"; readonly of: Condition }
  | { readonly kind: "action"; readonly glob: string }
  | { readonly kind: "exists"; readonly attribute: string }
  | {
      readonly kind: "test"
      readonly attribute: string
      readonly quantifier:
        | ""
        | "ForAnyOfAnyValues:"
        | "ForAllOfAnyValues:"
        | "ForAnyOfAllValues:"
        | "ForAllOfAllValues:"
      readonly operator: string
      readonly values: readonly string[]
    }

export interface Assignment {
  /** The GUID of a built-in role, or of one of the estate's own. */
  readonly role: string
  readonly scope: string
  readonly condition?: Condition
  readonly eligible?: true
  /** A day: `2027-01-31T00:00:00Z`. */
  readonly until?: string
}

export interface Deny {
  readonly permissions: Permissions
  readonly scope: string
  readonly of: "holder" | "everyone"
  readonly here: boolean
}

/** All that one principal is assigned, and what is denied it. */
export interface Estate {
  readonly roles: Readonly<Record<string, readonly Permissions[]>>
  readonly assignments: readonly Assignment[]
  readonly denies: readonly Deny[]
}

export interface Request {
  readonly operation: string
  readonly plane: "control" | "data"
  /** The ID of the resource. */
  readonly target: string
  /** What the request carries, by attribute; one that is not there has no values. */
  readonly attributes: Readonly<Record<string, readonly string[]>>
  readonly time: string
  readonly isActivated: boolean
}

interface RoleJson {
  readonly guid: string
  readonly names: readonly string[]
  readonly permissions: readonly Partial<Permissions & { readonly condition: string }>[]
}
export const builtIns: ReadonlyMap<string, RoleJson> = new Map(
  (
    JSON.parse(readFileSync("src/clouds/azure/data/roles.json", "utf8")) as { readonly roles: readonly RoleJson[] }
  ).roles.map((role) => [role.guid, role]),
)

export function allowed({ roles, assignments, denies }: Estate, request: Request): boolean {
  const isDenied = denies.some(
    ({ permissions, scope, here }) =>
      (here ? same(scope, request.target) : isBelow(request.target, scope)) && grants(permissions, request),
  )
  if (isDenied) return false
  return assignments.some(
    ({ role, scope, condition, eligible, until }) =>
      isBelow(request.target, scope) &&
      entriesOf(role, roles).some((entry) => grants(entry, request)) &&
      (condition === undefined || holds(condition, request)) &&
      (eligible === undefined || request.isActivated) &&
      (until === undefined || Date.parse(request.time) <= Date.parse(until)),
  )
}

function entriesOf(role: string, roles: Estate["roles"]): readonly Permissions[] {
  const own = roles[role]
  if (own) return own
  const found = builtIns.get(role)
  if (!found) throw new Error(`no role ${role}`)
  return found.permissions.map((entry) => ({
    actions: [],
    notActions: [],
    dataActions: [],
    notDataActions: [],
    ...entry,
  }))
}

/** What is left out is left out of this entry: it denies nothing. */
function grants(entry: Permissions, { operation, plane }: Request): boolean {
  const [wanted, omitted] =
    plane === "control" ? [entry.actions, entry.notActions] : [entry.dataActions, entry.notDataActions]
  return wanted.some((glob) => matches(glob, operation)) && !omitted.some((glob) => matches(glob, operation))
}

/** Names and IDs are the same in any letters; `*` is the only wildcard. */
export function matches(glob: string, text: string): boolean {
  let regex = made.get(glob)
  if (!regex) {
    const source = glob.replace(/[.+?^${}()|[\]\\/]/g, "\\$&").replace(/\*/g, "[^]*")
    regex = new RegExp(`^${source}$`, "i")
    made.set(glob, regex)
  }
  return regex.test(text)
}
const made = new Map<string, RegExp>()

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()

/** Subscriptions of these tests lie in this management group, all but one. */
const inGroup: Readonly<Record<string, readonly string[]>> = {
  "/providers/microsoft.management/managementgroups/ai": ["/subscriptions/1", "/subscriptions/2"],
  "/providers/microsoft.management/managementgroups/all": ["/subscriptions/1", "/subscriptions/2", "/subscriptions/3"],
}

function isBelow(target: string, scope: string): boolean {
  const [inner, outer] = [target.toLowerCase(), scope.toLowerCase()]
  const subscriptions = inGroup[outer]
  if (subscriptions) return subscriptions.some((each) => isBelow(target, each))
  return outer === "/" || inner === outer || inner.startsWith(`${outer}/`)
}

/** A comparison with what the request does not carry does not hold. */
export function holds(condition: Condition, request: Request): boolean {
  switch (condition.kind) {
    case "and":
      return condition.of.every((each) => holds(each, request))
    case "or":
      return condition.of.some((each) => holds(each, request))
    case "not":
      return !holds(condition.of, request)
    case "action":
      return matches(condition.glob, request.operation)
    case "exists":
      return (request.attributes[condition.attribute] ?? []).length > 0
    case "test": {
      const carried = request.attributes[condition.attribute] ?? []
      const compare = comparisons[condition.operator]
      if (!compare) throw new Error(`no operator ${condition.operator}`)
      if (carried.length === 0) return false
      const { values, quantifier } = condition
      if (quantifier === "ForAnyOfAnyValues:") return carried.some((a) => values.some((b) => compare(a, b)))
      if (quantifier === "ForAllOfAnyValues:") return carried.every((a) => values.some((b) => compare(a, b)))
      if (quantifier === "ForAnyOfAllValues:") return carried.some((a) => values.every((b) => compare(a, b)))
      if (quantifier === "ForAllOfAllValues:") return carried.every((a) => values.every((b) => compare(a, b)))
      return compare(carried[0] ?? "", values[0] ?? "")
    }
  }
}

const glob = (flags: string) => (carried: string, value: string) => {
  const source = value
    .replace(/[.+^${}()|[\]\\/]/g, "\\$&")
    .replace(/\*/g, "[^]*")
    .replace(/\?/g, "[^]")
  return new RegExp(`^${source}$`, flags).test(carried)
}
const lower = (compare: (a: string, b: string) => boolean) => (a: string, b: string) =>
  compare(a.toLowerCase(), b.toLowerCase())

const comparisons: Readonly<Record<string, (carried: string, value: string) => boolean>> = {
  StringEquals: (a, b) => a === b,
  StringNotEquals: (a, b) => a !== b,
  StringEqualsIgnoreCase: lower((a, b) => a === b),
  StringLike: glob(""),
  StringStartsWith: (a, b) => a.startsWith(b),
  StringStartsWithIgnoreCase: lower((a, b) => a.startsWith(b)),
  GuidEquals: lower((a, b) => a === b),
  BoolEquals: lower((a, b) => a === b),
  NumericLessThan: (a, b) => Number(a) < Number(b),
  NumericLessThanEquals: (a, b) => Number(a) <= Number(b),
  NumericEquals: (a, b) => Number(a) === Number(b),
  DateTimeLessThan: (a, b) => Date.parse(a) < Date.parse(b),
}
