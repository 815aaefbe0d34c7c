/**
 * Policies of an organisation and one request to whether Google Cloud allows it, by the documented logic and by nothing of src/: a
 * deny that applies wins, else a binding at the resource or above it must give the permission, else nothing is allowed.
 * https://cloud.google.com/iam/docs/policy-types#evaluation
 */

/** An organisation, its folders and projects, and things in them; each lies in the next one up. */
export const parentOf: Readonly<Record<string, string | undefined>> = {
  "organizations/1": undefined,
  "folders/10": "organizations/1",
  "folders/11": "folders/10",
  "folders/20": "organizations/1",
  "projects/alpha": "folders/11",
  "projects/beta": "folders/10",
  "projects/gamma": "organizations/1",
  "projects/delta": "folders/20",
  "projects/alpha/locations/l/endpoints/e1": "projects/alpha",
  "projects/alpha/locations/l/endpoints/e12": "projects/alpha",
  "projects/beta/locations/l/endpoints/e1": "projects/beta",
  "projects/beta/locations/l/endpoints/other": "projects/beta",
  "projects/gamma/locations/l/endpoints/e2": "projects/gamma",
  "projects/gamma/locations/l/endpoints/other": "projects/gamma",
  "projects/delta/locations/l/endpoints/e2": "projects/delta",
  "projects/delta/locations/l/endpoints/other": "projects/delta",
  // What lies in nothing that any policy names.
  "projects/omega": "organizations/1",
  "projects/omega/locations/l/endpoints/e1": "projects/omega",
  "folders/12": "folders/10",
  "projects/phi": "folders/12",
  "projects/phi/locations/l/endpoints/e1": "projects/phi",
  "projects/psi": "folders/20",
  "projects/psi/locations/l/endpoints/e1": "projects/psi",
  "projects/chi": "folders/11",
  "projects/chi/locations/l/endpoints/e1": "projects/chi",
}
export const things: readonly string[] = Object.keys(parentOf).filter((name) => name.includes("/endpoints/"))

export type Test =
  | {
      readonly kind: "name"
      readonly how: "equals" | "startsWith" | "endsWith" | "in" | "matches"
      readonly values: readonly string[]
    }
  | { readonly kind: "tag"; readonly key: string; readonly value?: string }
  | { readonly kind: "time"; readonly how: "<" | "<=" | ">" | ">="; readonly at: string }
  | { readonly kind: "hour"; readonly how: "<" | ">="; readonly at: number }
  | { readonly kind: "always" }
export type Cel =
  | Test
  | { readonly kind: "not"; readonly of: Cel }
  | { readonly kind: "and" | "or"; readonly of: readonly [Cel, Cel] }

export interface Binding {
  readonly at: string
  readonly role: string
  readonly members: readonly string[]
  readonly condition?: Cel | undefined
}
export interface Deny {
  readonly at: string
  /** Members, or `all`. */
  readonly principals: readonly string[]
  readonly spared: readonly string[]
  /** `*` matches any run. */
  readonly permissions: readonly string[]
  readonly omitted: readonly string[]
  readonly condition?: Cel | undefined
}
export interface Policies {
  readonly bindings: readonly Binding[]
  readonly denies: readonly Deny[]
  /** What the organisation's own roles hold, by name. */
  readonly roles: Readonly<Record<string, readonly string[]>>
}

export interface Request {
  readonly who: string
  readonly permission: string
  readonly thing: string
  readonly tags: Readonly<Record<string, string>>
  /** In milliseconds. */
  readonly time: number
  /** Whether the service says what the resource is called. */
  readonly named: boolean
}

/** Google's own roles, as far as these tests use them: looked up by the caller, who knows the catalogue. */
export type RoleBook = (role: string) => readonly string[]

export function allowed(policies: Policies, request: Request, book: RoleBook): boolean {
  const above = lineOf(request.thing)
  const isDenied = policies.denies.some(
    (deny) =>
      above.includes(deny.at) &&
      deny.principals.some((name) => name === "all" || name === request.who) &&
      !deny.spared.includes(request.who) &&
      deny.permissions.some((name) => matches(name, request.permission)) &&
      !deny.omitted.some((name) => matches(name, request.permission)) &&
      holds(deny.condition, request),
  )
  if (isDenied) return false
  return policies.bindings.some(
    (binding) =>
      above.includes(binding.at) &&
      binding.members.some((member) => isOne(member, request.who)) &&
      (policies.roles[binding.role] ?? book(binding.role)).includes(request.permission) &&
      holds(binding.condition, request),
  )
}

function lineOf(name: string): readonly string[] {
  const line: string[] = []
  for (let at: string | undefined = name; at !== undefined; at = parentOf[at]) line.push(at)
  return line
}

/** `anonymous` has shown Google nothing of who it is. */
const isOne = (member: string, who: string): boolean =>
  member === "allUsers" || (member === "allAuthenticatedUsers" ? who !== "anonymous" : member === who)

const matches = (name: string, permission: string): boolean =>
  new RegExp(`^${name.replaceAll(".", "\\.").replaceAll("*", ".*")}$`).test(permission)

export function holds(cel: Cel | undefined, request: Request): boolean {
  if (!cel) return true
  switch (cel.kind) {
    case "always":
      return true
    case "not":
      return !holds(cel.of, request)
    case "and":
      return cel.of.every((each) => holds(each, request))
    case "or":
      return cel.of.some((each) => holds(each, request))
    case "name":
      return request.named && cel.values.some((value) => isNamed(cel.how, request.thing, value))
    case "tag":
      return cel.value === undefined ? cel.key in request.tags : request.tags[cel.key] === cel.value
    case "time":
      return compare(cel.how, request.time, Date.parse(cel.at))
    case "hour":
      return compare(cel.how, new Date(request.time).getUTCHours(), cel.at)
  }
}

function isNamed(how: Extract<Test, { kind: "name" }>["how"], name: string, value: string): boolean {
  if (how === "startsWith") return name.startsWith(value)
  if (how === "endsWith") return name.endsWith(value)
  return how === "matches" ? new RegExp(value).test(name) : name === value
}

function compare(how: "<" | "<=" | ">" | ">=", a: number, b: number): boolean {
  if (how === "<") return a < b
  if (how === "<=") return a <= b
  return how === ">" ? a > b : a >= b
}
