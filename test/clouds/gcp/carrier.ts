/** Policies to Terraform, in one of the spellings that it has for them, and two of them to what the engine says of the change. */
import { difference } from "../../../src/access/difference.ts"
import { readUnits } from "../../../src/change/read-units.ts"
import { unsaid } from "../../../src/clouds/cloud.ts"
import { terraform } from "../../../src/formats/terraform/index.ts"
import type { Access } from "../../../src/model/access.ts"
import type { PermissionDelta } from "../../../src/model/delta.ts"
import type { Revision } from "../../../src/model/source.ts"
import { readAccess } from "../../every-cloud.ts"
import { type Binding, type Cel, type Deny, type Policies, parentOf } from "./oracle.ts"

/** How bindings are written: member by member, role by role, or all that is set on something at once. */
export type Spelling = "members" | "bindings" | "policies"
/** Whether the files say what lies in what. */
export interface Writing {
  readonly spelling: Spelling
  readonly hierarchy: boolean
}

export function celText(cel: Cel): string {
  switch (cel.kind) {
    case "always":
      return "true"
    case "not":
      return `!(${celText(cel.of)})`
    case "and":
      return `(${cel.of.map(celText).join(" && ")})`
    case "or":
      return `(${cel.of.map(celText).join(" || ")})`
    case "name": {
      const [value = ""] = cel.values
      if (cel.how === "equals") return `resource.name == ${JSON.stringify(value)}`
      return cel.how === "in"
        ? `resource.name in ${JSON.stringify(cel.values)}`
        : `resource.name.${cel.how}(${JSON.stringify(value)})`
    }
    case "tag":
      return cel.value === undefined
        ? `resource.hasTagKey(${JSON.stringify(cel.key)})`
        : `resource.matchTag(${JSON.stringify(cel.key)}, ${JSON.stringify(cel.value)})`
    case "time":
      return `request.time ${cel.how} timestamp(${JSON.stringify(cel.at)})`
    case "hour":
      return `request.time.getHours("UTC") ${cel.how} ${cel.at}`
  }
}

type Json = Readonly<Record<string, unknown>>
type Blocks = Record<string, Record<string, Json>>

function on(at: string): readonly [type: string, where: Json] {
  const [, project, location, endpoint] = /^projects\/([^/]+)\/locations\/([^/]+)\/endpoints\/(.+)$/.exec(at) ?? []
  if (endpoint !== undefined) return ["vertex_ai_endpoint", { project, location, endpoint }]
  if (at.startsWith("projects/")) return ["project", { project: at.slice("projects/".length) }]
  return at.startsWith("folders/")
    ? ["folder", { folder: at }]
    : ["organization", { org_id: at.slice("organizations/".length) }]
}

const conditionOf = ({ condition }: Binding): Json =>
  condition ? { condition: { title: "c", expression: celText(condition) } } : {}

function written(policies: Policies, { spelling, hierarchy }: Writing): string {
  const resource: Blocks = {}
  const data: Blocks = {}
  const put = (blocks: Blocks, type: string, body: Json): string => {
    const of = blocks[type] ?? {}
    blocks[type] = of
    const name = `n${Object.keys(of).length}`
    of[name] = body
    return name
  }
  for (const [name, permissions] of Object.entries(policies.roles)) {
    const [level = "", owner, , id] = name.split("/")
    put(resource, `google_${level === "projects" ? "project" : "organization"}_iam_custom_role`, {
      ...(level === "projects" ? { project: owner } : { org_id: owner }),
      role_id: id,
      title: id,
      permissions,
    })
  }
  if (spelling === "policies")
    for (const at of new Set(policies.bindings.map((each) => each.at))) {
      const [type, where] = on(at)
      const bindings = policies.bindings.filter((each) => each.at === at)
      const document = put(data, "google_iam_policy", {
        binding: bindings.map((each) => ({ role: each.role, members: each.members, ...conditionOf(each) })),
      })
      put(resource, `google_${type}_iam_policy`, {
        ...where,
        policy_data: `\${data.google_iam_policy.${document}.policy_data}`,
      })
    }
  else
    for (const each of spelling === "bindings" ? gathered(policies.bindings) : policies.bindings) {
      const [type, where] = on(each.at)
      const common = { ...where, role: each.role, ...conditionOf(each) }
      if (spelling === "bindings") put(resource, `google_${type}_iam_binding`, { ...common, members: each.members })
      else for (const member of each.members) put(resource, `google_${type}_iam_member`, { ...common, member })
    }
  policies.denies.forEach((deny, i) => void put(resource, "google_iam_deny_policy", denyOf(deny, i)))
  if (hierarchy) declare(resource, put)
  return JSON.stringify({ resource, data })
}

/** Two bindings of one role at one place, on one condition, would take turns: they are one. */
function gathered(bindings: readonly Binding[]): readonly Binding[] {
  const groups = new Map<string, Binding>()
  for (const each of bindings) {
    const key = JSON.stringify([each.at, each.role, each.condition])
    const before = groups.get(key)
    groups.set(key, before ? { ...before, members: [...new Set([...before.members, ...each.members])] } : each)
  }
  return [...groups.values()]
}

function denyOf({ at, principals, spared, permissions, omitted, condition }: Deny, i: number): Json {
  const names = (all: readonly string[]) =>
    all.map((each) =>
      each.replace(/^([a-z]+|\*)\.?/, (_, service: string) => (service === "*" ? "*" : `${service}.googleapis.com/`)),
    )
  return {
    parent: encodeURIComponent(`cloudresourcemanager.googleapis.com/${at}`),
    name: `deny${i}`,
    rules: {
      deny_rule: {
        denied_principals: principals.map(denied),
        exception_principals: spared.map(denied),
        denied_permissions: names(permissions),
        exception_permissions: names(omitted),
        ...(condition && { denial_condition: { expression: celText(condition) } }),
      },
    },
  }
}

function denied(member: string): string {
  if (member === "all") return "principalSet://goog/public:all"
  const [kind = "", name = ""] = member.split(":")
  if (kind === "user") return `principal://goog/subject/${name}`
  return kind === "group"
    ? `principalSet://goog/group/${name}`
    : `principal://iam.googleapis.com/projects/-/serviceAccounts/${name}`
}

function declare(resource: Blocks, put: (blocks: Blocks, type: string, body: Json) => string): void {
  for (const [name, parent] of Object.entries(parentOf)) {
    const [level, id] = name.split("/")
    if (parent === undefined || name.split("/").length > 2 || level !== "projects") continue
    put(resource, "google_project", {
      project_id: id,
      name: id,
      ...(parent.startsWith("folders/") ? { folder_id: parent } : { org_id: parent.slice("organizations/".length) }),
    })
  }
}

export function accessOf(policies: Policies, revision: Revision, writing: Writing): Access {
  const source = { path: "main.tf.json", revision, text: written(policies, writing) }
  const units = readUnits([{ format: terraform, revision, key: "", files: [source] }], revision)
  const { value, diagnostics } = readAccess(units.value, unsaid)
  const [complaint] = [...units.diagnostics, ...diagnostics]
  if (complaint) throw new Error(`${complaint.message} in ${source.text}`)
  return value
}

export const deltasBetween = (
  base: Policies,
  head: Policies,
  writing: Writing,
  headWriting = writing,
): readonly PermissionDelta[] =>
  difference(accessOf(base, "base", writing), accessOf(head, "head", headWriting), new Map()).filter(
    (delta) => delta.kind === "permission",
  )
