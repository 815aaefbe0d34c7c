/** Mistakes that widely copied examples have, and the good parts beside them: facts by number, each with what is to be said of it. */
import { describe, expect, it } from "vitest"
import { textOf } from "../../src/model/source.ts"
import { defaultOptions } from "../../src/read-options.ts"
import { type Files, reviewFiles } from "../review-sources.ts"

const today = "2026-11-27"
const options = { ...defaultOptions, today, estate: { ...defaultOptions.estate, today } }

const document = (...statements: readonly object[]) =>
  JSON.stringify({ Version: "2012-10-17", Statement: statements }, null, 1)
const policy = (...statements: readonly object[]): Files => ({ "policy.json": document(...statements) })
const allow = (Action: string | readonly string[], Resource: string | readonly string[] = "*", Condition?: object) => ({
  Effect: "Allow",
  Action,
  Resource,
  ...(Condition && { Condition }),
})
const deny = (Action: string | readonly string[], Condition?: object) => ({
  ...allow(Action, "*", Condition),
  Effect: "Deny",
})
const model = "arn:aws:bedrock:eu-west-1::foundation-model/amazon.nova-lite-v1:0"
const sagemaker = "arn:aws:sagemaker:eu-west-1:111122223333:"
const tagged = { StringEquals: { "sagemaker:ResourceTag/team": "${aws:PrincipalTag/team}" } }
const service = (name: string, resource: string) => ({
  "main.tf": `resource "aws_iam_role" "job" {
  assume_role_policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "${name}.amazonaws.com" }, Condition = { StringEquals = { "aws:SourceAccount" = "111122223333" } } }] })
}
resource "aws_iam_role_policy" "job" {
  role   = aws_iam_role.job.id
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = ["s3:GetObject", "s3:PutObject", "logs:CreateLogStream", "logs:PutLogEvents"], Resource = "${resource}" }] })
}
`,
})

const account =
  "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/ai/providers/Microsoft.CognitiveServices/accounts/chat"
const azureRole = (permissions: string, scope = account): Files => ({
  "main.tf": `resource "azurerm_role_definition" "r" {
  name  = "Invoker"
  scope = "${scope}"
  permissions {
    ${permissions}
  }
  assignable_scopes = ["${scope}"]
}
resource "azurerm_role_assignment" "r" {
  scope              = "${scope}"
  role_definition_id = azurerm_role_definition.r.role_definition_resource_id
  principal_id       = "0f6b1c52-9c5e-4c0e-8a55-0d1b1f6f7a10"
}
`,
})
const azureAssigned = (role: string, scope = account): Files => ({
  "main.tf": `resource "azurerm_role_assignment" "r" {
  scope                = "${scope}"
  role_definition_name = "${role}"
  principal_id         = "0f6b1c52-9c5e-4c0e-8a55-0d1b1f6f7a10"
}
`,
})
const chat = "Microsoft.CognitiveServices/accounts/OpenAI/deployments/chat/completions/action"
const provider = (issuer: string): Files => ({
  "main.tf": `resource "google_iam_workload_identity_pool" "ci" {
  project                   = "shop-prod"
  workload_identity_pool_id = "ci"
}
resource "google_iam_workload_identity_pool_provider" "github" {
  project                            = "shop-prod"
  workload_identity_pool_id          = google_iam_workload_identity_pool.ci.workload_identity_pool_id
  workload_identity_pool_provider_id = "github"
  attribute_mapping                  = { "google.subject" = "assertion.sub", "attribute.repository" = "assertion.repository" }
  attribute_condition                = "assertion.repository == 'shop/app' && assertion.ref == 'refs/heads/main'"
  oidc {
    issuer_uri = "${issuer}"
  }
}
resource "google_service_account_iam_member" "ci" {
  service_account_id = google_service_account.app.name
  role               = "roles/iam.workloadIdentityUser"
  member             = "principalSet://iam.googleapis.com/\${google_iam_workload_identity_pool.ci.name}/attribute.repository/shop/app"
}
resource "google_service_account" "app" {
  project    = "shop-prod"
  account_id = "app"
}
resource "google_project_iam_member" "app" {
  project = "shop-prod"
  role    = "roles/aiplatform.endpointUser"
  member  = google_service_account.app.member
}
`,
})

interface Trap {
  readonly name: string
  readonly head: Files
  readonly base?: Files
  /** `rule text`: all that must be said. */
  readonly says?: readonly string[]
  /** Rules that must speak, wherever they stand. */
  readonly rules?: readonly string[]
  /** Rules of which none may say anything. */
  readonly silent?: RegExp
}

const traps: readonly Trap[] = [
  {
    name: "S1 an action that does not exist",
    head: policy(allow("bedrock:ListModelInvocationLoggingConfigurations")),
    says: ['aws/policy/nonexistent-action "bedrock:ListModelInvocationLoggingConfigurations"'],
  },
  {
    name: "S2 a resource in letters that no ARN has",
    head: policy(allow("bedrock:GetGuardrail", "arn:aws:bedrock:eu-west-1:111122223333:\u8b77\u6b04/*")),
    says: ['aws/policy/look-alike-letters "arn:aws:bedrock:eu-west-1:111122223333:\u8b77\u6b04/*"'],
  },
  {
    name: "S3 a guardrail's own kind, on what makes one: the guides contradict the tables",
    head: policy(allow("bedrock:CreateGuardrail", "arn:aws:bedrock:eu-west-1:111122223333:guardrail/*")),
    silent: /resource-mismatch/,
  },
  {
    name: "S5 a bucket's name that others may take",
    head: service("sagemaker", "arn:aws:s3:::ml-model-artifacts-*/*"),
    says: ['aws/sagemaker/open-bucket-name "arn:aws:s3:::ml-model-artifacts-*/*"'],
  },
  {
    name: "S6 a tag of what is only being made",
    head: policy(allow("sagemaker:CreateTrainingJob", `${sagemaker}training-job/*`, tagged)),
    says: ['aws/policy/tag-before-creation "sagemaker:ResourceTag/team": "${aws:PrincipalTag/team}"'],
  },
  {
    name: "S7 a tag of a list",
    head: policy(allow("sagemaker:ListTrainingJobs", "*", tagged)),
    says: ['aws/policy/void-condition "sagemaker:ResourceTag/team": "${aws:PrincipalTag/team}"'],
  },
  {
    name: "S8 a deny of some management, where none is allowed",
    head: policy(allow("bedrock:InvokeModel", model), deny(["bedrock:CreateGuardrail", "bedrock:DeleteGuardrail"])),
    silent: /deny|guardrail/,
  },
  {
    name: "S9 a deny of models that leaves the other endpoint open",
    head: policy(
      allow("bedrock-mantle:CreateInference"),
      deny(["bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream"], {
        StringNotLike: { "aws:PrincipalTag/team": "ai-platform-admin" },
      }),
    ),
    says: ['aws/bedrock/mantle-bypass "bedrock-mantle:CreateInference"'],
  },
  {
    name: "S10 a network condition on one statement of two",
    head: policy(
      allow("bedrock:InvokeModel", model, { StringEquals: { "aws:sourceVpce": "vpce-0a1b2c3d" } }),
      allow("bedrock:InvokeModelWithResponseStream", model),
    ),
    says: ['aws/bedrock/bypassed-condition "bedrock:InvokeModelWithResponseStream"'],
  },
  {
    name: "S11 a condition key in other letters",
    head: policy(allow("bedrock:InvokeModel", model, { StringEquals: { "aws:sourceVpce": "vpce-0a1b2c3d" } })),
    silent: /void-condition|bypassed/,
  },
  {
    name: "S13 a deny of training that leaves processing open",
    head: policy(
      allow("sagemaker:CreateProcessingJob", `${sagemaker}processing-job/*`),
      deny(["sagemaker:CreateTrainingJob", "sagemaker:CreateHyperParameterTuningJob"]),
    ),
    says: ['aws/sagemaker/incomplete-deny "sagemaker:CreateProcessingJob"'],
  },
  {
    name: "S13 the same, where nothing trains",
    head: policy(
      allow("sagemaker:DescribeTrainingJob", `${sagemaker}training-job/*`),
      deny(["sagemaker:CreateTrainingJob", "sagemaker:CreateHyperParameterTuningJob"]),
    ),
    silent: /incomplete-deny/,
  },
  {
    name: "S14 every endpoint's configuration",
    head: policy(allow(["sagemaker:CreateEndpointConfig", "sagemaker:UpdateEndpoint"])),
    says: ['aws/sagemaker/inference-siphon "sagemaker:CreateEndpointConfig"'],
  },
  {
    name: "S15 a notebook by its user's tag",
    head: policy(
      allow(
        "sagemaker:CreatePresignedNotebookInstanceUrl",
        `${sagemaker}notebook-instance/\${aws:PrincipalTag/notebook-name}`,
      ),
    ),
    silent: /presigned|self-set/,
  },
  {
    name: "S15 a notebook by a tag that the user may set",
    head: policy(
      allow("sagemaker:CreatePresignedNotebookInstanceUrl", `${sagemaker}notebook-instance/*`, {
        StringEquals: { "sagemaker:ResourceTag/owner": "${aws:username}" },
      }),
      allow("sagemaker:AddTags"),
    ),
    says: ['aws/iam/self-set-tag "sagemaker:AddTags"'],
  },
  {
    name: "S17 exclusions that take nothing away",
    head: azureRole(
      `data_actions     = ["${chat}"]\n    not_data_actions = ["Microsoft.CognitiveServices/accounts/OpenAI/deployments/write"]`,
    ),
    says: ['azure/policy/void-exclusion "Microsoft.CognitiveServices/accounts/OpenAI/deployments/write"'],
  },
  {
    name: "S18 an operation in letters that none has",
    head: azureRole(
      'data_actions = ["Microsoft.CognitiveServices/accounts/OpenAI/deployments/\u5d4c\u5165\u5411\u91cf/action"]',
    ),
    says: [
      'azure/policy/look-alike-letters "Microsoft.CognitiveServices/accounts/OpenAI/deployments/\u5d4c\u5165\u5411\u91cf/action"',
    ],
  },
  {
    name: "S19 an invoker that deploys nothing",
    head: azureRole(`data_actions = ["${chat}"]`),
    silent: /invoke-and-deploy|data-plane-wildcard|broad-role/,
  },
  {
    name: "S20 the user's role",
    head: azureAssigned("Cognitive Services OpenAI User"),
    silent: /account-keys|broad-role|invoke-and-deploy|weak/,
  },
  {
    name: "S21 a whole subscription",
    head: azureAssigned("Cognitive Services OpenAI User", "/subscriptions/11111111-2222-3333-4444-555555555555"),
    says: ['azure/openai/wide-scope "/subscriptions/11111111-2222-3333-4444-555555555555"'],
  },
  {
    name: "S22 a condition on a name that the service does not give, with a prefix that ends within it",
    head: {
      "main.tf":
        'resource "google_project_iam_member" "app" {\n  project = "shop-prod"\n  role    = "roles/aiplatform.user"\n  member  = "serviceAccount:app@shop-prod.iam.gserviceaccount.com"\n  condition {\n    title      = "one endpoint"\n    expression = "resource.name.startsWith(\\"projects/shop-prod/locations/europe-west4/endpoints/12\\")"\n  }\n}\n',
    },
    rules: ["gcp/policy/open-prefix", "gcp/policy/void-condition", "gcp/vertex/user-role"],
  },
  {
    name: "S23 an issuer that only looks like GitHub's",
    head: provider("https://\u7b26\u5143.actions.githubusercontent.com"),
    rules: ["gcp/iam/look-alike-issuer"],
  },
  {
    name: "S24 a provider that is tied to a repository and a branch",
    head: provider("https://token.actions.githubusercontent.com"),
    silent: /open-provider|unpinned-provider|look-alike/,
  },
  {
    name: "S26 an app told to use its identity, of an account that takes keys",
    head: {
      "main.tf":
        'resource "azurerm_cognitive_account" "chat" {\n  name                = "chat"\n  location            = "westeurope"\n  resource_group_name = "ai"\n  kind                = "OpenAI"\n  sku_name            = "S0"\n}\nresource "azurerm_linux_web_app" "app" {\n  name                = "app"\n  location            = "westeurope"\n  resource_group_name = "ai"\n  service_plan_id     = "plan"\n  app_settings        = { AUTH_TYPE = "managed_identity" }\n  site_config {}\n}\n',
    },
    rules: ["azure/openai/key-authentication"],
  },
  ...["Bedrock:*", "bedrock:*", "bedrock-mantle:*"].map((action) => ({
    name: `S25 ${action}`,
    head: policy(allow(action)),
    says: [`aws/bedrock/wildcard "${action}"`],
  })),
  { name: "S25 *", head: policy(allow("*")), says: ['aws/iam/every-action "*"'] },
  {
    name: "S25 the beginning of a name",
    head: policy(allow("bedrock:Invoke*")),
    says: ['aws/bedrock/any-model "*"'],
  },
  {
    name: "S25 a lone statement",
    head: { "policy.json": JSON.stringify({ Version: "2012-10-17", Statement: allow("bedrock:*") }) },
    says: ['aws/bedrock/wildcard "bedrock:*"'],
  },
  {
    name: "S25 everything but something",
    head: policy({ Effect: "Allow", NotAction: "iam:*", Resource: "*" }),
    says: ['aws/iam/not-action "iam:*"'],
  },
  {
    name: "S25 a managed policy",
    head: {
      "main.tf":
        'resource "aws_iam_role_policy_attachment" "a" {\n  role = "app"\n  policy_arn = "arn:aws:iam::aws:policy/AmazonBedrockFullAccess"\n}\n',
    },
    says: ['aws/bedrock/broad-managed-policy "arn:aws:iam::aws:policy/AmazonBedrockFullAccess"'],
  },
  {
    name: "S27 logs of one group, whose streams a wildcard takes in",
    head: service("sagemaker", "arn:aws:logs:eu-west-1:111122223333:log-group:/aws/sagemaker/*"),
    silent: /mismatch|open-bucket/,
  },
  {
    name: "an API's name for an action",
    head: policy(allow("bedrock:Converse", model)),
    says: ['aws/policy/api-name "bedrock:Converse"'],
  },
  {
    name: "an action of another name than a vendor's page has",
    head: policy(allow("bedrock-mantle:ListTagsForResources")),
    says: ['aws/policy/nonexistent-action "bedrock-mantle:ListTagsForResources"'],
  },
]

describe("widely copied examples", () => {
  it.each(traps)("$name", async ({ head, base = {}, says = [], rules = [], silent }) => {
    const { findings } = await reviewFiles(base, head, options)
    const told = findings.map(({ rule, location }) => `${rule} ${textOf(location)}`)
    expect(told).toEqual(expect.arrayContaining([...says]))
    expect(findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining([...rules]))
    if (silent) expect(told.filter((each) => silent.test(each))).toEqual([])
  })
})
