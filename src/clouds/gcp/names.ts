/** Values to text in Google's words: whatever is written of a thing that is declared here, and however, comes to one name. */
import { type Part, pattern } from "../../access/pattern.ts"
import type { Pattern } from "../../model/grant.ts"
import type { Resource, Unit } from "../../model/resource.ts"
import { field, literal, type Value } from "../../model/value.ts"
import { all } from "../attributes.ts"
import { withoutInstance } from "../references.ts"

export interface Names {
  /** Undefined for a list, a map or nothing. */
  parts(value: Value | undefined): readonly Part[] | undefined
  pattern(value: Value | undefined): Pattern | undefined
  /** As it is written, holes as `${name}`. */
  text(value: Value | undefined): string | undefined
  /** The id of a project, without `projects/`; that of the deployment where none is written. */
  project(value: Value | undefined): readonly Part[]
  /** `app@p.iam.gserviceaccount.com`, of the arguments of a service account. */
  email(accountId: Value | undefined, project: Value | undefined): readonly Part[] | undefined
  declared(address: string): Resource | undefined
}

/** What is called so is the deployment's own project. */
const ownProject: Part = { hole: "project" }
/** References that lead through more than that lead nowhere. */
const deepest = 8

export function namesIn(unit: Unit): Names {
  const resources = new Map(unit.resources.map((resource) => [resource.address, resource]))
  const declared = (address: string): Resource | undefined =>
    resources.get(address) ?? resources.get(withoutInstance(address)) ?? resources.get(`${address}[0]`)

  const parts = (value: Value | undefined, depth = 0): readonly Part[] | undefined => {
    switch (value?.kind) {
      case "text":
        return value.pieces.flatMap((piece) => (piece.kind === "hole" ? named(piece.name, depth) : exact(piece.text)))
      case "scalar":
        return value.value === null ? undefined : exact(String(value.value))
      case "reference":
        return (
          (value.resolved && parts(value.resolved, depth)) ??
          named([value.address, value.attribute].filter(Boolean).join("."), depth)
        )
      case "unknown":
        return named(value.name, depth)
      default:
        return undefined
    }
  }

  /** What an attribute of something comes to, or a hole. */
  function named(name: string, depth: number): readonly Part[] {
    // Terraform lets what is declared be named with the word before it.
    const { address, type, attribute } = ofGoogle(name.replace(/^resource\./, "")) ?? {}
    if (address === undefined || type === undefined || depth > deepest)
      return accountOfModule(name, declared) ?? [{ hole: name }]
    const body = declared(address)?.body
    const attributes = read[type.replace(/^data\./, "")] ?? anything
    return (
      attributes(attribute ?? "id", {
        address,
        get: (key, inner) => parts(inner === undefined ? field(body, key) : all(body, key, inner)[0], depth + 1),
        depth,
      }) ?? [{ hole: name }]
    )
  }

  const project = (value: Value | undefined): readonly Part[] => without(parts(value), projectPrefix) ?? [ownProject]
  const email: Names["email"] = (accountId, of) => emailOf(parts(accountId), project(of))
  return {
    parts: (value) => parts(value),
    pattern: (value) => {
      const all = parts(value)
      return all && pattern(all, "exact")
    },
    text: (value) => {
      const all = parts(value)
      return all && textOf(all)
    },
    project,
    email,
    declared,
  }
}

interface Of {
  readonly address: string
  /** Of an argument, or of one in a block. */
  readonly get: (key: string, inner?: string) => readonly Part[] | undefined
  readonly depth: number
}
type Attributes = (attribute: string, of: Of) => readonly Part[] | undefined

/**
 * What the attributes of things have in common, by type.
 * https://registry.terraform.io/providers/hashicorp/google/latest/docs
 */
const read: Readonly<Record<string, Attributes>> = {
  google_project: (attribute, { address, get }) => {
    const isLookup = address.includes("data.google_project.")
    const id = without(get("project_id"), projectPrefix) ?? [isLookup ? ownProject : { hole: `${address}.project_id` }]
    return ({ id: ["projects/", ...id], project_id: id, number: id } as Partial<Record<string, readonly Part[]>>)[
      attribute
    ]
  },
  google_cloud_identity_group: (attribute, { get }) => emailOfGroup(attribute, get("group_key", "id")),
  google_cloud_identity_group_lookup: (attribute, { get }) => emailOfGroup(attribute, get("group_key", "id")),
  googleworkspace_group: (attribute, { get }) => (attribute === "email" ? get("email") : undefined),
  google_client_config: (attribute) => (attribute === "project" ? [ownProject] : undefined),
  google_folder: (attribute, { address }) => numbered("folders/", address, attribute),
  google_active_folder: (attribute, { address }) => numbered("folders/", address, attribute),
  google_organization: (attribute, { address, get }) =>
    attribute === "org_id"
      ? (get("organization") ?? [{ hole: address }])
      : numbered("organizations/", address, attribute),
  google_service_account: (attribute, { get, address }) => {
    const home = without(get("project"), projectPrefix) ?? [ownProject]
    const email = emailOf(get("account_id"), home) ?? [{ hole: `${address}.email` }]
    if (attribute === "email") return email
    if (attribute === "member") return ["serviceAccount:", ...email]
    return ["id", "name"].includes(attribute) ? ["projects/", ...home, "/serviceAccounts/", ...email] : undefined
  },
  google_project_iam_custom_role: (attribute, { get, address }) => {
    if (!["id", "name"].includes(attribute)) return get(attribute)
    return [
      "projects/",
      ...(without(get("project"), projectPrefix) ?? [ownProject]),
      "/roles/",
      ...(get("role_id") ?? [{ hole: address }]),
    ]
  },
  google_organization_iam_custom_role: (attribute, { get, address }) => {
    if (!["id", "name"].includes(attribute)) return get(attribute)
    return [
      "organizations/",
      ...(get("org_id") ?? [{ hole: address }]),
      "/roles/",
      ...(get("role_id") ?? [{ hole: address }]),
    ]
  },
  google_iam_workload_identity_pool: (attribute, { get, address }) => {
    const id = get("workload_identity_pool_id") ?? [{ hole: address }]
    if (!["id", "name"].includes(attribute)) return undefined
    const home = without(get("project"), projectPrefix) ?? [ownProject]
    return ["projects/", ...home, "/locations/global/workloadIdentityPools/", ...id]
  },
}

/** The id of most things is their name behind where they lie; paths are made of names here. */
const anything: Attributes = (attribute, { address, get }) =>
  ["id", "name", "self_link"].includes(attribute) ? (get("name") ?? [{ hole: address }]) : undefined

const emailOfGroup = (attribute: string, email: readonly Part[] | undefined): readonly Part[] | undefined =>
  attribute === "group_key.0.id" ? email : undefined

const numbered = (prefix: string, address: string, attribute: string): readonly Part[] | undefined =>
  attribute.endsWith("_id")
    ? [{ hole: address }]
    : ["id", "name"].includes(attribute)
      ? [prefix, { hole: address }]
      : undefined

function emailOf(accountId: readonly Part[] | undefined, project: readonly Part[]): readonly Part[] | undefined {
  if (!accountId) return undefined
  const isWhole = accountId.some((part) => typeof part !== "string" && "exact" in part && part.exact.includes("@"))
  return isWhole ? accountId : [...accountId, "@", ...project, ".iam.gserviceaccount.com"]
}

/** Parts as a text, holes as `${name}`: equal for parts that are equal. */
export const textOf = (parts: readonly Part[]): string =>
  parts.map((part) => (typeof part === "string" ? part : "hole" in part ? `\${${part.hole}}` : part.exact)).join("")

const exact = (text: string): readonly Part[] => (text === "" ? [] : [{ exact: text }])

const projectPrefix = /^(\/\/cloudresourcemanager\.googleapis\.com\/)?projects\//

/** The parts less what their text begins with. Undefined where there are none. */
export function without(parts: readonly Part[] | undefined, prefix: RegExp): readonly Part[] | undefined {
  const [first, ...rest] = parts ?? []
  if (first === undefined) return undefined
  const text = typeof first === "string" ? first : "exact" in first ? first.exact : undefined
  return text === undefined ? parts : [...exact(text.replace(prefix, "")), ...rest]
}

/** `module.a.google_project.p.project_id` in its parts. */
function ofGoogle(name: string) {
  const [, address, type, attribute] =
    /^((?:module\.[\w-]+(?:\[[^\]]*\])?\.)*((?:data\.)?google(?:workspace)?_\w+)\.[\w-]+(?:\[[^\]]*\])?)(?:\.(\w+(?:\.0\.\w+)?))?$/.exec(
      name,
    ) ?? []
  return address === undefined || type === undefined ? undefined : { address, type, attribute }
}

/** What modules that make a service account call its address, as the member and the path that it is. */
const moduleOutput =
  /^((?:module\.[\w-]+(?:\[[^\]]*\])?\.?)+)\.(?:service_account\.)?(email|service_account_email|iam_email|member|id|name)$/

/** Undefined of anything but an account that a module elsewhere makes. */
function accountOfModule(
  name: string,
  declared: (address: string) => Resource | undefined,
): readonly Part[] | undefined {
  const [, address = "", output] = moduleOutput.exec(name) ?? []
  const call = output === undefined ? undefined : declared(address)
  const source = literal(field(call?.body, "source")) ?? ""
  if (call?.type !== "module" || !/service-?account|simple-sa/.test(source)) return undefined
  const email: Part = { hole: `${address}.email` }
  if (output === "iam_email" || output === "member") return [{ exact: "serviceAccount:" }, email]
  return output === "id" || output === "name" ? [{ exact: "projects/-/serviceAccounts/" }, email] : [email]
}
