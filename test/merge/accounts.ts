/** Accounts, subscriptions and projects of three clouds, with ways from one to another. */
import type { Made } from "./saved.ts"

export const [tools, models, sandbox] = ["111111111111", "222222222222", "333333333333"] as const

export const policy = (...statements: readonly object[]) => ({ Version: "2012-10-17", Statement: statements })
export const allow = (action: string | readonly string[], resource: string, more: object = {}) => ({
  ...{ Effect: "Allow", Action: action, Resource: resource, ...more },
})
export const trust = (principal: object | string, more: object = {}) => ({
  ...{ Effect: "Allow", Principal: principal, Action: "sts:AssumeRole", ...more },
})
export const root = (account: string) => ({ AWS: `arn:aws:iam::${account}:root` })
export const roleIn = (account: string, name: string) => `arn:aws:iam::${account}:role/${name}`
export const service = { Service: "lambda.amazonaws.com" }

export const role = (account: string, name: string, trusted: readonly object[], ...statements: readonly object[]) => ({
  RoleName: name,
  Path: "/",
  Arn: roleIn(account, name),
  AssumeRolePolicyDocument: policy(...trusted),
  RolePolicyList: statements.length === 0 ? [] : [{ PolicyName: "inline", PolicyDocument: policy(...statements) }],
  AttachedManagedPolicies: [],
})

export const aws = (id: string, roles: readonly object[], files: Made["files"] = {}): Made => ({
  ...{ cloud: "aws", id },
  files: {
    "account.export.json": JSON.stringify(
      { UserDetailList: [], GroupDetailList: [], RoleDetailList: roles, Policies: [] },
      null,
      1,
    ),
    ...files,
  },
})
export const gcp = (id: string, terraform: string): Made => ({ cloud: "gcp", id, files: { "main.tf": terraform } })
export const azure = (id: string, terraform: string): Made => ({ cloud: "azure", id, files: { "main.tf": terraform } })

export const serviceAccount = (project: string, name: string) => `
resource "google_service_account" "${name}" {
  account_id = "${name}"
  project    = "${project}"
}
`
export const email = (project: string, name: string) => `serviceAccount:${name}@${project}.iam.gserviceaccount.com`
export const member = (project: string, role: string, who: string, label = "m") => `
resource "google_project_iam_member" "${label}" {
  project = "${project}"
  role    = "${role}"
  member  = "${who}"
}
`
export const impersonates = (project: string, name: string, who: string, label = "t") => `
resource "google_service_account_iam_member" "${label}" {
  service_account_id = "projects/${project}/serviceAccounts/${name}@${project}.iam.gserviceaccount.com"
  role               = "roles/iam.serviceAccountTokenCreator"
  member             = "${who}"
}
`
export const assigned = (subscription: string, role: string, who: string, label = "a") => `
resource "azurerm_role_assignment" "${label}" {
  scope                = "/subscriptions/${subscription}"
  role_definition_name = "${role}"
  principal_id         = "${who}"
  principal_type       = "ServicePrincipal"
}
`
export const [first, second] = ["00000000-0000-0000-0000-00000000000a", "00000000-0000-0000-0000-00000000000b"] as const
export const robot = "11111111-0000-0000-0000-000000000001"

const everyModel = allow(["bedrock:InvokeModel", "bedrock:Retrieve"], "*")

/** A knowledge base whose own policy lets somebody else read it. */
export const knowledgeBase = (owner: string, principal: object | string, more: object = {}): Made["files"] => ({
  "share.json": JSON.stringify({
    AWSTemplateFormatVersion: "2010-09-09",
    Resources: {
      Handbook: {
        Type: "AWS::Bedrock::KnowledgeBasePolicy",
        Properties: {
          KnowledgeBaseId: "KB12345678",
          PolicyDocument: policy({
            ...{ Effect: "Allow", Principal: principal, Action: "bedrock:Retrieve", ...more },
            Resource: `arn:aws:bedrock:eu-west-1:${owner}:knowledge-base/KB12345678`,
          }),
        },
      },
    },
  }),
})

/** Three accounts, two projects and two subscriptions. */
export const company: readonly Made[] = [
  aws(tools, [
    role(tools, "deploy", [trust(root(tools))], allow("sts:AssumeRole", roleIn(models, "admin"))),
    role(tools, "developer", [trust(service)], allow("sts:AssumeRole", roleIn(tools, "deploy"))),
    role(tools, "reader", [trust(service)], allow("s3:GetObject", "*")),
  ]),
  aws(
    models,
    [
      role(
        models,
        "admin",
        [trust({ AWS: roleIn(tools, "deploy") })],
        allow("bedrock:*", "*"),
        allow("sts:AssumeRole", "*"),
      ),
    ],
    knowledgeBase(models, root(sandbox)),
  ),
  aws(sandbox, [
    role(sandbox, "tryout", [trust(root(models))], everyModel),
    role(sandbox, "idle", [trust(service)], allow("s3:GetObject", "*")),
  ]),
  gcp("acme-tools", serviceAccount("acme-tools", "ci") + impersonates("acme-tools", "ci", "group:devs@acme.example")),
  gcp(
    "acme-models",
    member("acme-models", "roles/aiplatform.user", email("acme-tools", "ci")) +
      serviceAccount("acme-models", "train") +
      member("acme-models", "roles/aiplatform.admin", email("acme-models", "train"), "own") +
      impersonates("acme-models", "train", email("acme-tools", "nightly")),
  ),
  azure(first, assigned(first, "Cognitive Services OpenAI User", robot)),
  azure(second, assigned(second, "Cognitive Services OpenAI Contributor", robot)),
]
