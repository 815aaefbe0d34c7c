/** Access on Google Cloud to Terraform, for the providers google and google-beta. */
import type { GoogleAccess, GoogleBinding } from "../blueprint/blueprint.ts"
import { type Assignment, assignments, type Expression, hclText, hclValue } from "./hcl.ts"

export function terraformOfGoogle({ project, role, bindings, pool }: GoogleAccess): string {
  return [
    ...(role
      ? [
          `resource "google_project_iam_custom_role" "own" {
${assignments(
  [
    ["project", hclText(project)],
    ["role_id", hclText(role.id)],
    ["title", hclText(role.title)],
    ["permissions", hclValue(role.permissions, 1)],
  ],
  1,
)}}
`,
        ]
      : []),
    ...(pool
      ? [
          `resource "google_iam_workload_identity_pool" "own" {
  project                   = ${hclText(project)}
  workload_identity_pool_id = ${hclText(pool.id)}
}

resource "google_iam_workload_identity_pool_provider" "own" {
${assignments(
  [
    ["project", hclText(project)],
    ["workload_identity_pool_id", "google_iam_workload_identity_pool.own.workload_identity_pool_id"],
    ["workload_identity_pool_provider_id", hclText(pool.provider)],
    ["attribute_mapping", hclValue(pool.mapping, 1)],
    ["attribute_condition", hclText(pool.condition)],
  ],
  1,
)}${pool.issuer.startsWith("aws:") ? `  aws {\n    account_id = ${hclText(pool.issuer.slice(4))}\n  }\n` : `  oidc {\n    issuer_uri = ${hclText(pool.issuer)}\n  }\n`}}
`,
        ]
      : []),
    ...bindings.map((binding) => bound(binding, project)),
  ].join("\n")
}

function bound({ role, member, endpoint, account, condition }: GoogleBinding, project: string): string {
  const own: Expression = { expression: "google_project_iam_custom_role.own.id" }
  const shared: readonly Assignment[] = [
    ["role", hclValue(role ?? own, 1)],
    ["member", hclText(member)],
  ]
  const { type, on } = placeOf(endpoint, account, project)
  const until = condition
    ? `  condition {\n${assignments(
        [
          ["title", hclText(condition.title)],
          ["expression", hclText(condition.expression)],
        ],
        2,
      )}  }\n`
    : ""
  return `resource "${type}" "own" {\n${assignments([...on, ...shared], 1)}${until}}\n`
}

/** What the binding is one of: an endpoint, a service account that is acted as, or the whole project. */
function placeOf(
  endpoint: GoogleBinding["endpoint"],
  account: string | undefined,
  project: string,
): { readonly type: string; readonly on: readonly Assignment[] } {
  if (endpoint)
    return {
      type: "google_vertex_ai_endpoint_iam_member",
      on: [
        ["provider", "google-beta"],
        ["project", hclText(project)],
        ["location", hclText(endpoint.location)],
        ["endpoint", hclText(endpoint.id)],
      ],
    }
  if (account !== undefined)
    return {
      type: "google_service_account_iam_member",
      on: [["service_account_id", hclText(`projects/${project}/serviceAccounts/${account}`)]],
    }
  return { type: "google_project_iam_member", on: [["project", hclText(project)]] }
}
