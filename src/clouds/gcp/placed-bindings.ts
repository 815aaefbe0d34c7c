/** Everything that gives roles, to bindings where they are set, each with what else there may take away again. */
import type { Diagnostic } from "../../model/diagnostic.ts"
import type { Blame } from "../../model/grant.ts"
import type { Resource } from "../../model/resource.ts"
import type { Span } from "../../model/source.ts"
import type { Value } from "../../model/value.ts"
import { blameOf } from "../blame.ts"
import { byReference } from "../references.ts"
import { expressionOf } from "./conditions.ts"
import type { Here } from "./draft.ts"
import type { Binding, Fact, Mode, Node } from "./facts.ts"
import { accountKey } from "./holders.ts"
import { memberOf } from "./members.ts"
import { type Place, placeOf } from "./nodes.ts"
import { writtenPolicy } from "./written-policy.ts"

export interface PlacedBinding {
  readonly here: Here
  readonly binding: Binding
  readonly mode: Mode
  readonly place: Place
  readonly placed: Blame
  /** What sets it there. */
  readonly resource: Resource
  /** What it is set by, where that is written elsewhere. */
  readonly through?: Resource
  /** Where it is set, if the file names a thing that is declared. */
  readonly target?: Value | undefined
  readonly perhaps?: string | undefined
}

export function placedBindings(here: Here): {
  readonly bindings: readonly PlacedBinding[]
  readonly diagnostics: readonly Diagnostic[]
} {
  const documents = new Map(
    here.facts.flatMap((fact) => (fact.kind === "policy-document" ? [[fact.address, fact] as const] : [])),
  )
  const set = new Set<Resource>()
  const diagnostics: Diagnostic[] = []
  const bindings = here.facts.flatMap((fact): readonly PlacedBinding[] => {
    if (fact.kind === "binding") {
      const perhaps = fact.resource.perhaps
      return [
        { here, binding: fact, mode: fact.mode, resource: fact.resource, ...at(here, fact.on, fact.resource), perhaps },
      ]
    }
    if (fact.kind !== "policy") return []
    const { policy, resource } = fact
    const spot = at(here, fact.on, resource)
    const document = byReference(documents, policy)
    if (document) set.add(document.resource)
    const read = document ? { bindings: document.bindings, diagnostics: [] } : writtenPolicy(policy)
    diagnostics.push(...read.diagnostics)
    return read.bindings.map((binding) => ({
      here,
      binding,
      mode: "replaces-policy",
      resource,
      ...spot,
      ...(document && { through: document.resource }),
      perhaps: resource.perhaps ?? policy.perhaps ?? document?.resource.perhaps,
    }))
  })
  const loose = [...documents.values()]
    .filter(({ resource }) => !set.has(resource))
    .flatMap((fact) => looseBindings(here, fact))
  return { bindings: [...bindings, ...loose], diagnostics }
}

/** A policy that nothing in view sets: a file of its own is set by whoever uses it. */
function looseBindings(
  here: Here,
  { bindings, resource }: Extract<Fact, { kind: "policy-document" }>,
): readonly PlacedBinding[] {
  const isData = resource.type.startsWith("data.")
  const perhaps = resource.perhaps ?? (isData ? "nothing here sets this policy" : undefined)
  const spot = at(here, { kind: "unsaid" }, resource)
  return bindings.map((binding) => ({ here, binding, mode: "replaces-policy", resource, ...spot, perhaps }))
}

function at(here: Here, node: Node, { span }: Resource): Pick<PlacedBinding, "place" | "placed" | "target"> {
  const id = node.kind === "unsaid" ? undefined : node.id
  const placed = id ? blameOf(id) : { span: headOf(span) }
  return { place: placeOf(node, here.names, here.parents), placed, target: id }
}

/** Where no place is named, the line that opens what is set there stands for it: any other says something else. */
export function headOf(span: Span): Span {
  const line = span.source.text.indexOf("\n", span.start)
  return { ...span, end: line < 0 ? span.end : Math.min(span.end, line) }
}

/** What else in view says who has a role: why what an additive binding says may not last. */
export type Overruling = (binding: PlacedBinding, member: string) => string | undefined

interface Authority {
  readonly resource: Resource
  readonly mode: Mode
  readonly says: Set<string>
}

/**
 * A policy holds all that is set on its place, a binding all that have its role there.
 * https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/google_project_iam
 */
export function overruling(all: readonly PlacedBinding[]): Overruling {
  const policies = new Map<string, Authority[]>()
  const owners = new Map<string, Authority[]>()
  for (const each of all) {
    if (each.mode === "adds" || each.place.level === "unsaid") continue
    const at = each.mode === "replaces-policy" ? policies : owners
    const key = each.mode === "replaces-policy" ? placeKey(each) : roleKey(each)
    const authorities = at.get(key) ?? []
    at.set(key, authorities)
    const own = authorities.find(({ resource }) => resource === each.resource) ?? {
      resource: each.resource,
      mode: each.mode,
      says: new Set<string>(),
    }
    if (!authorities.includes(own)) authorities.push(own)
    for (const value of each.binding.members) own.says.add(`${roleText(each)} ${memberText(each.here, value)}`)
  }
  return (binding, member) => {
    if (binding.place.level === "unsaid") return undefined
    const others = [...(policies.get(placeKey(binding)) ?? []), ...(owners.get(roleKey(binding)) ?? [])]
    const said = `${roleText(binding)} ${member}`
    const over = others.find(({ resource, says }) => resource !== binding.resource && !says.has(said))
    if (!over) return undefined
    return over.mode === "replaces-policy"
      ? `\`${over.resource.address}\` replaces the whole policy and does not say so`
      : `\`${over.resource.address}\` holds the whole of the role and does not name it`
  }
}

export const memberText = (here: Here, value: Value): string => {
  const member = memberOf(value, here.names)
  return member ? accountKey(here, member.text) : ""
}
const placeKey = ({ here, place }: PlacedBinding): string => accountKey(here, place.text)
const roleText = ({ here, binding }: PlacedBinding): string => here.names.text(binding.role) ?? ""
/** Bindings of one role on different conditions are different bindings. */
const roleKey = (binding: PlacedBinding): string =>
  [placeKey(binding), roleText(binding), binding.here.names.text(expressionOf(binding.binding.condition)) ?? ""].join(
    "\n",
  )
