/** Principal access boundaries to limits of whoever they are bound to. */
import { anything } from "../../access/pattern.ts"
import type { Limit } from "../../model/access.ts"
import type { Grant, Scope } from "../../model/grant.ts"
import { blameOf } from "../blame.ts"
import { byReference } from "../references.ts"
import { everything } from "./catalogue.ts"
import type { Draft, Here } from "./draft.ts"
import type { Fact } from "./facts.ts"
import { homeIn, readMember } from "./members.ts"
import { placeNamed } from "./nodes.ts"
import { scopeOf } from "./rows.ts"
import type { SubjectDraft } from "./subjects.ts"

type Boundary = Extract<Fact, { kind: "access-boundary" }>
type Bound = Extract<Fact, { kind: "boundary-binding" }>

/** https://cloud.google.com/iam/docs/principal-access-boundary-policies */
export function addBoundaries(draft: Draft, all: readonly Here[]): void {
  for (const here of all) {
    const known = new Map(
      here.facts.flatMap((fact) => (fact.kind === "access-boundary" ? [[fact.address, fact] as const] : [])),
    )
    for (const fact of here.facts)
      if (fact.kind === "boundary-binding") addBound(draft, here, fact, byReference(known, fact.boundary))
  }
}

function addBound(draft: Draft, here: Here, fact: Bound, boundary: Boundary | undefined): void {
  const set = here.names.text(fact.principals) ?? ""
  const value = here.names.text(boundary?.name ?? fact.boundary) ?? fact.resource.address
  for (const subject of draft.subjects.values()) {
    if (subject.kind !== "identity") continue
    const isIn = belongs(subject, set)
    if (isIn === "no") continue
    const because =
      fact.resource.perhaps ??
      (!boundary ? `\`${value}\` is declared elsewhere` : fact.condition ? "it is bound on a condition" : undefined) ??
      (isIn === "maybe" ? `whether it is one of \`${set}\` is not in view` : undefined)
    const limit: Limit = {
      name: `boundary ${value}`,
      value,
      grants: boundary ? letThrough(here, boundary, subject) : [],
      ...(because !== undefined && { because }),
      block: fact.resource.span,
      ...blameOf(fact.boundary),
    }
    const limits = draft.limits.get(subject.key) ?? []
    draft.limits.set(subject.key, limits)
    limits.push(limit)
  }
}

/** A service account is one of its project's, a workload one of its pool's; of people only their customer knows. */
function belongs(subject: SubjectDraft, set: string): "yes" | "no" | "maybe" {
  const member = readMember([{ exact: subject.name ?? subject.address }])
  if (member.kind !== "identity") return "no"
  const project = /^\/\/cloudresourcemanager\.googleapis\.com\/projects\/([^/]+)$/.exec(set)?.[1]
  const pool = /\/(workloadIdentityPools|workforcePools)\//.test(set)
  if (pool) return member.what === "federated" ? (`${member.id.text}/`.startsWith(`${set}/`) ? "yes" : "no") : "no"
  if (/\/workspace\//.test(set)) return ["user", "group", "unknown"].includes(member.what) ? "maybe" : "no"
  if (project === undefined) return "maybe"
  if (member.what !== "serviceAccount" && member.what !== "unknown") return "no"
  const home = homeIn(member)
  return home === project
    ? "yes"
    : home === undefined || /^\d+$/.test(project) || project.includes("${")
      ? "maybe"
      : "no"
}

/**
 * Everything on what it names. Which permissions it holds back elsewhere depends on its version, and is not in our data: so it
 * lets through the others, perhaps. https://cloud.google.com/iam/docs/pab-blocked-permissions
 */
function letThrough(here: Here, { resources, resource }: Boundary, subject: SubjectDraft): readonly Grant[] {
  const { span } = resource
  const row = (scope: Scope, perhaps?: string): Grant => ({
    effect: "allow",
    cloud: "gcp",
    subject: subject.key,
    principal: { kind: "holder" },
    action: { of: anything, except: [], span: scope.span },
    resource: scope,
    conditions: [],
    reaches: everything(),
    traits: new Set(["boundary"]),
    origin: { revision: span.source.revision, address: resource.address, statement: span, block: span, hops: [] },
    ...(perhaps !== undefined && { perhaps }),
  })
  return [
    ...resources.flatMap((value) => {
      const parts = here.names.parts(value)
      return parts ? [row(scopeOf(placeNamed(parts, here.parents), blameOf(value)), value.perhaps)] : []
    }),
    row({ of: anything, except: [], span }, "which permissions the boundary holds back depends on its version"),
  ]
}
