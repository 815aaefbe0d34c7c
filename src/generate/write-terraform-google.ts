/** Access on Google Cloud to Terraform, for the providers google and google-beta. */
import type { GoogleAccess, GoogleBinding } from "../blueprint/blueprint.ts"
import { type Expression, hclText, hclValue } from "./hcl.ts"

export function terraformOfGoogle({ project, role, bindings, pool }: GoogleAccess): string {
  return [
    ...(role
      ? [
          `resource "google_project_iam_custom_role" "own" {
  project     = ${hclText(project)}
  role_id     = ${hclText(role.id)}
  title       = ${hclText(role.title)}
  permissions = ${hclValue(role.permissions, 1)}
}
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
  project                            = ${hclText(project)}
  workload_identity_pool_id          = google_iam_workload_identity_pool.own.workload_identity_pool_id
  workload_identity_pool_provider_id = ${hclText(pool.provider)}
  attribute_mapping                  = ${hclValue(pool.mapping, 1)}
  attribute_condition                = ${hclText(pool.condition)}
${pool.issuer.startsWith("aws:") ? `  aws {\n    account_id = ${hclText(pool.issuer.slice(4))}\n  }\n` : `  oidc {\n    issuer_uri = ${hclText(pool.issuer)}\n  }\n`}}
`,
        ]
      : []),
    ...bindings.map((binding) => bound(binding, project)),
  ].join("\n")
}

function bound({ role, member, endpoint, account, condition }: GoogleBinding, project: string): string {
  const own: Expression = { expression: "google_project_iam_custom_role.own.id" }
  const rest = `  role   = ${hclValue(role ?? own, 1)}
  member = ${hclText(member)}
${condition ? `  condition {\n    title      = ${hclText(condition.title)}\n    expression = ${hclText(condition.expression)}\n  }\n` : ""}}
`
  if (endpoint)
    return `resource "google_vertex_ai_endpoint_iam_member" "own" {
  provider = google-beta
  project  = ${hclText(project)}
  location = ${hclText(endpoint.location)}
  endpoint = ${hclText(endpoint.id)}
${rest}`
  if (account !== undefined)
    return `resource "google_service_account_iam_member" "own" {
  service_account_id = ${hclText(`projects/${project}/serviceAccounts/${account}`)}
${rest}`
  return `resource "google_project_iam_member" "own" {
  project = ${hclText(project)}
${rest}`
}
