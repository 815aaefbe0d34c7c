/** What a provider asks of outside tokens to how far that goes: one workload, a repository, an owner, or anybody with an account there. */
import type { Condition, Test } from "../../model/grant.ts"

/** From every token to one branch or environment of one repository. */
export type Reach = 0 | 1 | 2 | 3

export type Pin = "workload" | "repository" | "branch" | "owner" | "nothing"

/**
 * `mapping` says which claim of a token an attribute has: `attribute.repository` to `assertion.repository`. `member` is what the
 * member that comes in says by itself: either may tie it down.
 */
export function reachOf(conditions: readonly Condition[], mapping: ReadonlyMap<string, string>, member: Pin): Reach {
  const pins = [member, ...conditions.flatMap((each) => (each.kind === "test" ? [pinOf(each, mapping)] : []))]
  const has = (pin: Pin) => pins.includes(pin)
  if (has("workload") || (has("repository") && has("branch"))) return 3
  if (has("repository")) return 2
  return has("owner") ? 1 : 0
}

/**
 * `…/subject/repo:acme/app:ref:refs/heads/main`, `…/attribute.repository/acme/app`, or a whole pool, which says nothing.
 * https://cloud.google.com/iam/docs/principal-identifiers
 */
export function memberPin(path: string, mapping: ReadonlyMap<string, string>): Pin {
  const [, kind = "", value = ""] = /\/(subject|attribute\.\w+|group)\/(.*)$/s.exec(path) ?? []
  if (kind === "subject") return pinnedBy(claimOf("google.subject", mapping) ?? "sub", value, true)
  if (!kind.startsWith("attribute.")) return "nothing"
  return pinnedBy(claimOf(kind, mapping) ?? kind.slice("attribute.".length), value, true)
}

/**
 * Claims of GitHub, GitLab and Terraform Cloud.
 * https://docs.github.com/en/actions/reference/security/oidc, https://docs.gitlab.com/ci/secrets/id_token_authentication/ and
 * https://developer.hashicorp.com/terraform/cloud-docs/workspaces/dynamic-provider-credentials/workload-identity-tokens
 */
const repositories = new Set(["repository", "repository_id", "project_path", "project_id"])
const branches = new Set([
  "ref",
  "ref_path",
  "ref_protected",
  "environment",
  "job_workflow_ref",
  "job_workflow_sha",
  "workflow_ref",
])
const owners = new Set([
  "repository_owner",
  "repository_owner_id",
  "namespace_path",
  "namespace_id",
  "organization_name",
  "terraform_organization_name",
  "terraform_organization_id",
  "terraform_project_id",
])
const workspaces = new Set(["terraform_workspace_id", "terraform_workspace_name", "terraform_full_workspace"])

function pinOf(test: Test, mapping: ReadonlyMap<string, string>): Pin {
  if (test.operator.negated || !["equals", "like"].includes(test.operator.test)) return "nothing"
  const claim = claimOf(test.written, mapping) ?? ""
  const closeness = test.values.map(({ text }) => pinnedBy(claim, text, test.operator.test === "equals"))
  return order.find((pin) => closeness.includes(pin)) ?? "nothing"
}

const claimOf = (attribute: string, mapping: ReadonlyMap<string, string>): string | undefined =>
  /^assertion\.(\w+)$/.exec(mapping.get(attribute) ?? attribute)?.[1]

/** The loosest of several values counts. */
const order: readonly Pin[] = ["nothing", "owner", "branch", "repository", "workload"]

function pinnedBy(claim: string, text: string, isWhole: boolean): Pin {
  if (claim === "sub") return subject(text, isWhole)
  if (workspaces.has(claim)) return isWhole ? "workload" : "nothing"
  if (repositories.has(claim)) return isWhole ? "repository" : /^[^/*]+\/\*$/.test(text) ? "owner" : "nothing"
  if (branches.has(claim)) return isWhole || /^[^*]+@\*$/.test(text) ? "branch" : "nothing"
  return owners.has(claim) && isWhole ? "owner" : "nothing"
}

/** `repo:org/app:ref:refs/heads/main`, `organization:org:project:p:workspace:w:run_phase:apply`; anybody may open a pull request. */
function subject(text: string, isWhole: boolean): Pin {
  if (isWhole) return /:pull_request$/.test(text) ? "repository" : "workload"
  if (/^organization:[^:*]+:project:[^:*]+:workspace:[^:*]+:/.test(text)) return "workload"
  if (/^organization:[^:*]+:/.test(text)) return "owner"
  if (/^(?:repo|project_path):[^/*]+\/[^:*]+:.*\*$/.test(text)) return "repository"
  return /^(?:repo|project_path):[^/*]+\/\*$/.test(text) ? "owner" : "nothing"
}
