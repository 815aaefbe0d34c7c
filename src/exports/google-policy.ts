/**
 * What `gcloud … get-iam-policy`, `gcloud asset search-all-iam-policies` and `gcloud projects get-ancestors-iam-policy` print to the
 * policies that they are. https://cloud.google.com/sdk/gcloud/reference/asset/search-all-iam-policies
 */
import { madeDict, madeList, madeText } from "../formats/made.ts"
import type { Resource } from "../model/resource.ts"
import { type Dict, entry, field, items, literal, type Value } from "../model/value.ts"
import type { Export, Exported } from "./export.ts"
import { policyIn, policyOf, projectIn } from "./google-name.ts"
import type { ParsedPiece } from "./piece.ts"

export const ofGoogle = (tenant: string | undefined, ...resources: readonly Resource[]): Exported => ({
  cloud: "gcp",
  ...(tenant !== undefined && { tenant }),
  resources,
})

export const googlePolicy: Export = {
  name: "gcloud projects get-iam-policy",
  lists: [""],
  read: (piece) => {
    const { value } = piece
    if (value.kind !== "dict") return undefined
    if (isPolicy(value)) return alone(piece, value)
    const policy = field(value, "policy")
    if (policy?.kind !== "dict" || !isPolicy(policy)) return undefined
    const [resource, id, type] = ["resource", "id", "type"].map((key) => field(value, key))
    if (literal(resource) !== undefined) return searched(value, policy)
    const level = literal(id) === undefined ? undefined : levels[literal(type) ?? ""]
    return level === undefined
      ? undefined
      : ofGoogle(
          level === "projects" ? literal(id) : undefined,
          policyOn(`//cloudresourcemanager.googleapis.com/${level}/${literal(id) ?? ""}`, policy, id),
        )
  },
}

const levels: Readonly<Record<string, string>> = {
  project: "projects",
  folder: "folders",
  organization: "organizations",
}

const own = new Set(["bindings", "etag", "version", "auditConfigs"])

/** https://cloud.google.com/iam/docs/reference/rest/v1/Policy: where nobody is bound, the tag is all there is. */
export const isPolicy = (value: Dict): boolean =>
  value.entries.length > 0 &&
  value.entries.every(({ key }) => own.has(key)) &&
  (field(value, "bindings")?.kind === "list" || entry(value, "etag") !== undefined)

/** A policy as a resource, and of what it is. */
export const policyOn = (resource: string, policy: Dict, said?: Value): Resource => ({
  address: resource,
  type: "gcloud:iam-policy",
  body: {
    ...policy,
    entries: [
      ...policy.entries,
      { key: "resource", keySpan: (said ?? policy).span, value: madeText(resource, (said ?? policy).span) },
    ],
  },
  span: policy.span,
})

/** It does not say of what it is: its command does, or else its file's name. */
function alone({ command, source }: ParsedPiece, policy: Dict): Exported {
  const resource = (command && policyOf(command)) ?? policyIn(source.path)
  if (resource !== undefined) return ofGoogle(projectIn(resource), policyOn(resource, policy))
  const { path } = source
  return {
    ...ofGoogle(undefined, { address: path, type: "gcloud:iam-policy", body: policy, span: policy.span }),
    diagnostics: [
      {
        code: "unresolved",
        severity: "warning",
        message: "it does not say which project it is of: name the file after that, as in `my-project.json`",
        at: { path },
      },
    ],
  }
}

function searched(item: Dict, policy: Dict): Exported {
  const [name, project] = [field(item, "resource"), literal(field(item, "project"))]
  const resource = literal(name) ?? ""
  const itself = projectIn(resource) ?? (project && projectIn(project))
  return ofGoogle(
    itself,
    policyOn(resource, policy, name),
    ...ancestryOf(item, resource),
    ...numberOf(project, resource, item),
  )
}

/** What a project or a folder lies in, where an inventory says so. */
export function ancestryOf(item: Dict, resource: string): readonly Resource[] {
  const at = /^\/\/cloudresourcemanager\.googleapis\.com\/((?:projects|folders)\/[^/]+)$/.exec(resource)?.[1]
  const above = [...items(field(item, "folders")), ...items(field(item, "organization"))]
  return at === undefined ? [] : ancestry(at, above, item)
}

export const ancestry = (child: string, above: readonly Value[], { span }: Dict): readonly Resource[] => {
  const chain = above.filter((each) => literal(each) !== child)
  return chain.length === 0
    ? []
    : [
        {
          address: `${child} lies in`,
          type: "gcloud:ancestry",
          body: madeDict({ chain: madeList([madeText(child, span), ...chain], span) }, span),
          span,
        },
      ]
}

/** A project has a name and a number, and outputs differ in which of them they use. */
export function numberOf(project: string | undefined, resource: string, { span }: Dict): readonly Resource[] {
  const [number, id] = [
    /^projects\/(\d+)$/.exec(project ?? "")?.[1],
    /^\/\/[^/]+\/projects\/([^/]+)/.exec(resource)?.[1],
  ]
  return number === undefined || id === undefined || id === number || /^\d+$/.test(id)
    ? []
    : [numbered(id, number, span)]
}

export const numbered = (id: string, number: string, span: Value["span"]): Resource => ({
  address: `number of ${id}`,
  type: "gcloud:project-number",
  body: madeDict({ id: madeText(id, span), number: madeText(number, span) }, span),
  span,
})
