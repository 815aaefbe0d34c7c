/** Accounts, pools and providers that are switched off, and providers that come to take the tokens of somebody else. */
import { account, app, block, given, member, type PullRequest, tf } from "./pull-request.ts"

const uses = member("app", { role: "roles/aiplatform.user", member: app })
const off = "disabled = true"
const service = (...more: readonly string[]) => given("google_service_account", "app", { account_id: "app" }, ...more)
const pool = (...more: readonly string[]) =>
  given("google_iam_workload_identity_pool", "ci", { workload_identity_pool_id: "ci" }, ...more)
const provider = (kind: string, ...more: readonly string[]) =>
  block(
    "google_iam_workload_identity_pool_provider",
    "ci",
    "workload_identity_pool_id = google_iam_workload_identity_pool.ci.workload_identity_pool_id",
    'workload_identity_pool_provider_id = "ci"',
    'attribute_mapping = {\n  "google.subject" = "assertion.sub"\n}',
    kind,
    ...more,
  )
const oidc = (url: string) => `oidc {\n  issuer_uri = "${url}"\n}`
const aws = (id: string) => `aws {\n  account_id = "${id}"\n}`
const ours = oidc("https://ci.acme.com")
const path = "iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/ci"
const trusts = (who: string) =>
  given("google_service_account_iam_member", "ci", {
    service_account_id: "google_service_account.app.name",
    role: "roles/iam.workloadIdentityUser",
    member: who,
  })
const trusted = (...parts: readonly string[]) =>
  tf(account, uses, trusts(`principal://${path}/subject/deploy`), ...parts)
const open = (...parts: readonly string[]) => tf(account, uses, trusts(`principalSet://${path}/*`), ...parts)

export const switches: readonly PullRequest[] = [
  {
    name: "an account is switched on",
    base: tf(service(off), uses),
    head: tf(service(), uses),
    says: ["gcp/vertex/user-role high main.tf:6 roles/aiplatform.user"],
  },
  { name: "an account is switched off", base: tf(service(), uses), head: tf(service(off), uses), says: [] },
  {
    name: "a pool is switched on",
    base: open(pool(off), provider(ours)),
    head: open(pool(), provider(ours)),
    says: [`gcp/iam/wide-principal-set high main.tf:12 principalSet://${path}/*`],
  },
  {
    name: "a provider is switched on",
    base: open(pool(), provider(ours, off)),
    head: open(pool(), provider(ours)),
    says: [`gcp/iam/wide-principal-set high main.tf:12 principalSet://${path}/*`],
  },
  {
    name: "a provider is switched off",
    base: open(pool(), provider(ours)),
    head: open(pool(), provider(ours, off)),
    says: [],
  },
  {
    name: "a provider takes another issuer's tokens",
    base: trusted(pool(), provider(ours)),
    head: trusted(pool(), provider(oidc("https://ci.example.org"))),
    says: ["any/access/condition-vanished high main.tf:24 https://ci.example.org"],
  },
  {
    name: "a provider takes another account's tokens",
    base: trusted(pool(), provider(aws("111111111111"))),
    head: trusted(pool(), provider(aws("222222222222"))),
    says: ["any/access/condition-vanished high main.tf:24 222222222222"],
  },
]
