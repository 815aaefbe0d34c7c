/** What `gcloud` prints of an estate of ours, in its own words and shapes: made here, of nobody's organisation. */

export const organization = "organizations/500000000001"
export const folder = "folders/42"
export const project = "acme-ml"
export const number = "100000000001"

export const email = (name: string, of = project) => `${name}@${of}.iam.gserviceaccount.com`
export const member = (name: string, of = project) => `serviceAccount:${email(name, of)}`

interface Bound {
  readonly role: string
  readonly members: readonly string[]
  readonly condition?: { readonly title: string; readonly expression: string }
}

export const policy = (...bindings: readonly Bound[]) => ({ bindings, etag: "BwYAAAAAAAA=", version: 3 })

/** As `gcloud asset search-all-iam-policies` prints it. */
export const searched = (assetType: string, resource: string, ...bindings: readonly Bound[]) => ({
  assetType,
  folders: [folder],
  organization,
  ...(!/Organization|Folder/.test(assetType) && { project: `projects/${number}` }),
  policy: policy(...bindings),
  resource,
})

export const onProject = (...bindings: readonly Bound[]) =>
  searched(
    "cloudresourcemanager.googleapis.com/Project",
    `//cloudresourcemanager.googleapis.com/projects/${project}`,
    ...bindings,
  )
export const onFolder = (...bindings: readonly Bound[]) =>
  searched("cloudresourcemanager.googleapis.com/Folder", `//cloudresourcemanager.googleapis.com/${folder}`, ...bindings)
export const onAccount = (uniqueId: string, ...bindings: readonly Bound[]) =>
  searched(
    "iam.googleapis.com/ServiceAccount",
    `//iam.googleapis.com/projects/${project}/serviceAccounts/${uniqueId}`,
    ...bindings,
  )

/** As `gcloud iam service-accounts list` prints it. */
export const account = (name: string, uniqueId: string) => ({
  displayName: name,
  email: email(name),
  etag: "MDEwMjE5MjA=",
  name: `projects/${project}/serviceAccounts/${email(name)}`,
  oauth2ClientId: uniqueId,
  projectId: project,
  uniqueId,
})

/** As `gcloud iam roles describe` prints it. */
export const role = (name: string, ...includedPermissions: readonly string[]) => ({
  etag: "BwYAAAAAAAA=",
  includedPermissions,
  name,
  stage: "GA",
  title: name,
})

export const key = (name: string, id: string, keyType: string) => ({
  keyAlgorithm: "KEY_ALG_RSA_2048",
  keyOrigin: "GOOGLE_PROVIDED",
  keyType,
  name: `projects/${project}/serviceAccounts/${email(name)}/keys/${id}`,
  validAfterTime: "2024-01-01T00:00:00Z",
  validBeforeTime: "9999-12-31T23:59:59Z",
})

const pool = `projects/${number}/locations/global/workloadIdentityPools/github`

export const pools = [{ name: pool, state: "ACTIVE", displayName: "GitHub" }]

/** As `gcloud iam workload-identity-pools providers list` prints it. */
export const provider = (more: object = {}) => ({
  attributeMapping: {
    "attribute.ref": "assertion.ref",
    "attribute.repository": "assertion.repository",
    "google.subject": "assertion.sub",
  },
  name: `${pool}/providers/actions`,
  oidc: { issuerUri: "https://token.actions.githubusercontent.com" },
  state: "ACTIVE",
  ...more,
})

export const poolMembers = (rest: string) => `principalSet://iam.googleapis.com/${pool}/${rest}`

/** As `gcloud iam policies get` prints it. */
export const denial = (
  at: string,
  permission: string,
  principals: readonly string[],
  spared: readonly string[] = [],
) => ({
  createTime: "2025-01-01T00:00:00Z",
  displayName: "no export",
  etag: "MTc=",
  kind: "DenyPolicy",
  name: `policies/cloudresourcemanager.googleapis.com%2F${at.replace("/", "%2F")}/denypolicies/no-export`,
  rules: [
    {
      denyRule: { deniedPermissions: [permission], deniedPrincipals: principals, exceptionPrincipals: spared },
      description: "models stay",
    },
  ],
  uid: "1",
})
