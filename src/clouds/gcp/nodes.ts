/** What policies are set on to places in Google's hierarchy: a path whose pattern takes in all that lies below it. */
import { type Part, pattern } from "../../access/pattern.ts"
import type { Pattern } from "../../model/grant.ts"
import type { Value } from "../../model/value.ts"
import type { Node } from "./facts.ts"
import { type Names, textOf, without } from "./names.ts"

/** Somewhere in the hierarchy: `projects/p/*`, and the folders and organisations that it lies in. */
export interface Place {
  readonly level: Node["kind"]
  readonly of: Pattern
  readonly within: readonly Pattern[]
  /** Of a thing: what its kind is called, `serviceAccounts`. */
  readonly collection?: string
  /** The path without what is below. */
  readonly text: string
}

/** What is known to lie directly in what: from the text of a place to the place above. */
export type Parents = ReadonlyMap<string, Place>

/** Nothing lies deeper: https://cloud.google.com/resource-manager/docs/limits */
const deepest = 16

export function placeOf(node: Node, names: Names, parents: Parents): Place {
  const place = placeAt(node.kind, pathOf(node, names), parents)
  return node.kind === "resource" ? { ...place, collection: node.collection } : place
}

const places = new WeakMap<Parents, Map<string, Place>>()

/** INVARIANT: equal text gives the same place, so that what is worked out of its patterns is worked out once. */
export function placeAt(level: Place["level"], path: readonly Part[], parents: Parents): Place {
  const known = places.get(parents) ?? new Map<string, Place>()
  places.set(parents, known)
  const text = textOf(path)
  const key = `${level} ${text}`
  const place = known.get(key) ?? { level, of: below(path), within: around(text, level, parents), text }
  known.set(key, place)
  return place
}

/** `//cloudresourcemanager.googleapis.com/projects/p`, the name of a place in full. */
export function placeNamed(written: readonly Part[], parents: Parents): Place {
  const parts = unescaped(written)
  const path = without(parts, /^(\/\/)?cloudresourcemanager\.googleapis\.com\//) ?? []
  const start = wordOf(path[0]) ?? ""
  const level = levels.find(([prefix]) => start.startsWith(prefix))?.[1] ?? "unsaid"
  return placeAt(level, level === "unsaid" ? [{ hole: textOf(parts) }] : path, parents)
}
const levels = [
  ["organizations/", "organization"],
  ["folders/", "folder"],
  ["projects/", "project"],
] as const

const below = (path: readonly Part[]): Pattern => pattern([...withoutNumber(path).map(literally), "/*"], "glob")

/** A project has a number beside its id: which of the ids it goes with is not known. */
function withoutNumber(path: readonly Part[]): readonly Part[] {
  const [first, second, ...rest] = path
  const [start, name] = [wordOf(first) ?? "", wordOf(second)]
  const [, own, after = ""] = /^projects\/(\d+)(\/.*)?$/s.exec(start) ?? []
  if (own !== undefined)
    return ["projects/", { hole: `project ${own}` }, ...(after === "" ? [] : [{ exact: after }]), ...path.slice(1)]
  const isNumber = start === "projects/" && name !== undefined && /^\d+$/.test(name)
  return isNumber && (rest.length === 0 || wordOf(rest[0])?.startsWith("/"))
    ? [start, { hole: `project ${name}` }, ...rest]
    : path
}
/** A pattern's own words are none of Google's. */
const literally = (part: Part): Part => (typeof part === "string" ? { exact: part } : part)

function pathOf(node: Node, names: Names): readonly Part[] {
  switch (node.kind) {
    case "organization":
      return [
        "organizations/",
        ...idOf(node.id, names, /^(\/\/cloudresourcemanager\.googleapis\.com\/)?organizations\//, "organization"),
      ]
    case "folder":
      return ["folders/", ...idOf(node.id, names, /^(\/\/cloudresourcemanager\.googleapis\.com\/)?folders\//, "folder")]
    case "project":
      return ["projects/", ...names.project(node.id)]
    case "resource":
      return thingPath(node, names)
    case "unsaid":
      return [{ hole: "what the policy is set on" }]
  }
}

const idOf = (id: Value | undefined, names: Names, prefix: RegExp, otherwise: string): readonly Part[] =>
  without(names.parts(id), prefix) ?? [{ hole: otherwise }]

/** A name that was escaped for a path, or is to be. */
const unescaped = (parts: readonly Part[]): readonly Part[] =>
  parts.flatMap((part): readonly Part[] => {
    if (typeof part !== "string" && "hole" in part) {
      const inner = /^urlencode\("([^"\\]*)"\)$/.exec(part.hole)?.[1]
      return inner === undefined ? [part] : inner.split(/(\$\{[^}]*\})/).flatMap(pieceOf)
    }
    return [{ exact: (wordOf(part) ?? "").replace(/%2f/gi, "/") }]
  })
const pieceOf = (piece: string): readonly Part[] =>
  piece === "" ? [] : piece.startsWith("${") ? [{ hole: piece.slice(2, -1) }] : [{ exact: piece }]

/** Things that are named without their project: https://cloud.google.com/apis/design/resource_names */
const worldwide = new Set(["buckets", "billingAccounts"])

function thingPath(node: Extract<Node, { kind: "resource" }>, names: Names): readonly Part[] {
  const { collection, project, location } = node
  const id = names.parts(node.id) ?? [{ hole: `one of the ${collection}` }]
  if (worldwide.has(collection))
    return [`${collection}/`, ...(without(id, /^(projects\/_\/)?(buckets|billingAccounts|b)\//) ?? id)]
  if (startsWith(id, /^(\/\/[\w.]+\/)?projects\/[^_]/) || startsWithProject(id))
    return withHome(without(id, /^\/\/[\w.]+\//) ?? id)
  const home =
    collection === "serviceAccounts" && !project ? (homeOf(id) ?? names.project(project)) : names.project(project)
  const place = names.parts(location)
  return ["projects/", ...home, "/", ...(place ? ["locations/", ...place, "/"] : []), `${collection}/`, ...id]
}

const wordOf = (part: Part | undefined): string | undefined =>
  typeof part === "string" ? part : part && "exact" in part ? part.exact : undefined
const startsWith = (parts: readonly Part[], prefix: RegExp): boolean => prefix.test(wordOf(parts[0]) ?? "")
/** `projects/${…}/…`: the name of the project comes as a part of its own. */
const startsWithProject = (parts: readonly Part[]): boolean => wordOf(parts[0]) === "projects/"

/** `projects/-/serviceAccounts/a@p.iam…` lies in `p`. */
function withHome(path: readonly Part[]): readonly Part[] {
  const [first, ...rest] = path
  const email = /^projects\/-\/serviceAccounts\/(.*)$/s.exec(wordOf(first) ?? "")?.[1]
  if (email === undefined) return path
  const id: readonly Part[] = [...(email === "" ? [] : [{ exact: email }]), ...rest]
  return ["projects/", ...(homeOf(id) ?? [{ hole: "project" }]), "/serviceAccounts/", ...id]
}

/** The project that the address of a service account names; undefined where it names none that can be told. */
export function homeOf(email: readonly Part[]): readonly Part[] | undefined {
  const at = email.findIndex((part) => wordOf(part)?.includes("@"))
  const last = email.length - 1
  const [begin, end] = [wordOf(email[at]), wordOf(email[last])]
  if (begin === undefined || end === undefined) return undefined
  const suffix = ".iam.gserviceaccount.com"
  if (!end.endsWith(suffix)) return undefined
  const rest = begin.slice(begin.indexOf("@") + 1)
  if (at === last) return rest === suffix.slice(1) ? undefined : [rest.slice(0, -suffix.length)]
  return [
    ...(rest === "" ? [] : [rest]),
    ...email.slice(at + 1, last),
    ...(end === suffix ? [] : [end.slice(0, -suffix.length)]),
  ]
}

/** What a place lies in that its path does not say: what is known, and holes for what is not. */
function around(text: string, level: Place["level"], parents: Parents): readonly Pattern[] {
  if (level === "organization" || level === "unsaid") return []
  const owner = level === "resource" ? ownerOf(text) : text
  const known: Pattern[] = []
  let at = owner
  for (let depth = 0; depth < deepest; depth++) {
    const parent = parents.get(at)
    if (!parent) break
    known.push(parent.of)
    if (parent.level === "organization") return known
    at = parent.text
  }
  const project = at.startsWith("projects/") || at.startsWith("folders/") ? [] : [hole("projects", "project", at)]
  return [...known, ...project, hole("folders", "folder", at), hole("organizations", "organization", at)]
}

const hole = (collection: string, what: string, of: string): Pattern =>
  pattern([`${collection}/`, { hole: `${what} of ${of}` }, "/*"], "glob")

/** `projects/p` of `projects/p/locations/…`; a hole in a name may hold slashes of its own. */
function ownerOf(path: string): string {
  return /^projects\/(?:\$\{[^}]*\}|[^/$])+/.exec(path)?.[0] ?? path
}
