import { expect, it } from "vitest"
import type { Files } from "../review-sources.ts"
import { diffOf, expectToClear, offered } from "./offered.ts"

const lambda =
  'jsonencode({ Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "lambda.amazonaws.com" } }] })'
const models = `  inline_policy {
    name   = "models"
    policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "bedrock:*", Resource = "arn:aws:bedrock:eu-west-1:111122223333:*" }] })
  }
`
const tf = (text: string): Files => ({ "main.tf": text })
const role = (lines: string) => `resource "aws_iam_role" "app" {\n${lines}${models}}\n`
const trusted = (statement: string) => `resource "aws_iam_role" "app" {
  assume_role_policy = jsonencode({
    Statement = [{
${statement}
    }]
  })
${models}}
`
const cfn = (properties: string, type = "AWS::IAM::Role", more = ""): Files => ({
  "template.yaml": `Resources:\n  It:\n    Type: ${type}\n    Properties:\n${properties}${more}`,
})
const policies = `      Policies:
        - PolicyName: models
          PolicyDocument:
            Statement:
              - { Effect: Allow, Action: "bedrock:*", Resource: "arn:aws:bedrock:eu-west-1:111122223333:*" }
`
const trust = (statement: string): Files =>
  cfn(
    `      AssumeRolePolicyDocument:
        Statement:
          - Effect: Allow
${statement}
`,
    undefined,
    policies,
  )
const guardrail = (strength: string) => `resource "aws_bedrock_guardrail" "g" {
  name = "g"
  content_policy_config {
    filters_config {
      type            = "HATE"
      input_strength  = "${strength}"
      output_strength = "HIGH"
    }
  }
}
`
const block = (type: string, lines: string) => `resource "${type}" "it" {\n${lines}}\n`
const logging = (text: string, bucket: string) =>
  block(
    "aws_bedrock_model_invocation_logging_configuration",
    `  logging_config {
    text_data_delivery_enabled = ${text}
    s3_config {
      bucket_name = "${bucket}"
    }
  }
`,
  )
const web = (sub: string) => `          Action: sts:AssumeRoleWithWebIdentity
            Principal: { Federated: "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com" }
            Condition:
              StringLike:
                token.actions.githubusercontent.com:sub: ${sub}`
const hclWeb = (sub: string) => `      Effect    = "Allow"
      Action    = "sts:AssumeRoleWithWebIdentity"
      Principal = { Federated = "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com" }
      Condition = { StringLike = { "token.actions.githubusercontent.com:sub" = "${sub}" } }`

const hclPrincipal = (principal: string) => `      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = ${principal}`
const ymlPrincipal = (principal: string) => `            Action: sts:AssumeRole
            Principal: ${principal}`

const regional = (name: string) => `"arn:aws:bedrock:\${var.region}::foundation-model/amazon.${name}"`
const invoking = (name: string, resource: string) =>
  block(
    `aws_iam_role_policy" "${name}`,
    `  role   = "${name}"
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "bedrock:InvokeModel", Resource = ${resource} }] })
`,
  ).replace('" "it"', '"')
const region = 'variable "region" {\n  default = "eu-west-1"\n}\n'

it.each<[string, Files, Files, string]>([
  [
    "aws/bedrock/any-model",
    tf(region + invoking("a", regional("nova-lite-v1:0"))),
    tf(region + invoking("a", regional("nova-lite-v1:0")) + invoking("b", '["*"]')),
    `-   policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "bedrock:InvokeModel", Resource = ["*"] }] })
+   policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "bedrock:InvokeModel", Resource = [${regional("nova-lite-v1:0")}] }] })`,
  ],
  [
    "aws/iam/weak-federation",
    tf(trusted(hclWeb("repo:org/app:ref:refs/heads/main"))),
    tf(trusted(hclWeb("repo:org/*"))),
    `-       Condition = { StringLike = { "token.actions.githubusercontent.com:sub" = "repo:org/*" } }
+       Condition = { StringLike = { "token.actions.githubusercontent.com:sub" = "repo:org/app:ref:refs/heads/main" } }`,
  ],
  [
    "aws/iam/weak-federation",
    trust(`  ${web("repo:org/app:ref:refs/heads/main")}`),
    trust(`  ${web('"repo:org/*"')}`),
    `-                 token.actions.githubusercontent.com:sub: "repo:org/*"
+                 token.actions.githubusercontent.com:sub: repo:org/app:ref:refs/heads/main`,
  ],
  [
    "aws/iam/trust-without-source",
    {},
    tf(trusted(hclPrincipal('{ Service = "bedrock.amazonaws.com" }'))),
    `-       Principal = { Service = "bedrock.amazonaws.com" }
+       Principal = { Service = "bedrock.amazonaws.com" }
+       Condition = {
+         StringEquals = {
+           "aws:SourceAccount" = "111122223333"
+         }
+       }`,
  ],
  [
    "aws/iam/trust-without-source",
    {},
    trust(ymlPrincipal("{ Service: bedrock.amazonaws.com }")),
    `-             Principal: { Service: bedrock.amazonaws.com }
+             Principal: { Service: bedrock.amazonaws.com }
+             Condition:
+               StringEquals:
+                 "aws:SourceAccount": "111122223333"`,
  ],
  [
    "aws/iam/open-trust",
    tf(trusted(hclPrincipal('{ AWS = "arn:aws:iam::111122223333:role/ops" }'))),
    tf(trusted(hclPrincipal('{ AWS = "*" }'))),
    `-       Principal = { AWS = "*" }
+       Principal = { AWS = "arn:aws:iam::111122223333:role/ops" }`,
  ],
  [
    "aws/iam/open-trust",
    trust(ymlPrincipal("{ AWS: arn:aws:iam::111122223333:role/ops }")),
    trust(ymlPrincipal('"*"')),
    `-             Principal: "*"
+             Principal: { AWS: arn:aws:iam::111122223333:role/ops }`,
  ],
  [
    "any/access/wider-principal",
    trust(ymlPrincipal('{ AWS: ["arn:aws:iam::111122223333:role/ops"] }')),
    trust(ymlPrincipal('{ AWS: ["arn:aws:iam::111122223333:role/ops", "arn:aws:iam::111122223333:role/b"] }')),
    `-             Principal: { AWS: ["arn:aws:iam::111122223333:role/ops", "arn:aws:iam::111122223333:role/b"] }
+             Principal: { AWS: ["arn:aws:iam::111122223333:role/ops"] }`,
  ],
  [
    "any/access/boundary-vanished",
    tf(role(`  assume_role_policy   = ${lambda}\n  permissions_boundary = "arn:aws:iam::111122223333:policy/ai"\n`)),
    tf(role(`  assume_role_policy = ${lambda}\n`)),
    `-   assume_role_policy = ${lambda}
+   assume_role_policy   = ${lambda}
+   permissions_boundary = "arn:aws:iam::111122223333:policy/ai"`,
  ],
  [
    "any/access/boundary-vanished",
    cfn("      RoleName: app\n      PermissionsBoundary: arn:aws:iam::111122223333:policy/ai\n", undefined, policies),
    cfn("      RoleName: app\n", undefined, policies),
    `-       RoleName: app
+       RoleName: app
+       PermissionsBoundary: arn:aws:iam::111122223333:policy/ai`,
  ],
  [
    "aws/bedrock/broad-managed-policy",
    cfn("      ManagedPolicyArns:\n        - arn:aws:iam::aws:policy/AmazonBedrockReadOnly\n"),
    cfn("      ManagedPolicyArns:\n        - arn:aws:iam::aws:policy/AmazonBedrockFullAccess\n"),
    `-         - arn:aws:iam::aws:policy/AmazonBedrockFullAccess
+         - arn:aws:iam::aws:policy/AmazonBedrockReadOnly`,
  ],
  [
    "aws/bedrock/broad-managed-policy",
    tf(
      `${role(`  assume_role_policy = ${lambda}\n`)}${block("aws_iam_role_policy_attachment", '  role       = aws_iam_role.app.name\n  policy_arn = "arn:aws:iam::aws:policy/AmazonBedrockReadOnly"\n')}`,
    ),
    tf(
      `${role(`  assume_role_policy = ${lambda}\n`)}${block("aws_iam_role_policy_attachment", '  role       = aws_iam_role.app.name\n  policy_arn = "arn:aws:iam::aws:policy/AmazonBedrockFullAccess"\n')}`,
    ),
    `-   policy_arn = "arn:aws:iam::aws:policy/AmazonBedrockFullAccess"
+   policy_arn = "arn:aws:iam::aws:policy/AmazonBedrockReadOnly"`,
  ],
  [
    "any/access/guardrail-detached",
    cfn(
      '      AgentName: help\n      GuardrailConfiguration:\n        GuardrailIdentifier: gr-1\n        GuardrailVersion: "1"\n',
      "AWS::Bedrock::Agent",
    ),
    cfn("      AgentName: help\n", "AWS::Bedrock::Agent"),
    `-       AgentName: help
+       AgentName: help
+       GuardrailConfiguration:
+         GuardrailIdentifier: gr-1
+         GuardrailVersion: "1"`,
  ],
  [
    "any/access/guardrail-detached",
    tf(
      block(
        "aws_bedrockagent_agent",
        '  agent_name = "help"\n\n  guardrail_configuration {\n    guardrail_identifier = "gr-1"\n    guardrail_version    = "1"\n  }\n',
      ),
    ),
    tf(block("aws_bedrockagent_agent", '  agent_name = "help"\n')),
    `-   agent_name = "help"
+   agent_name = "help"
+ 
+   guardrail_configuration {
+     guardrail_identifier = "gr-1"
+     guardrail_version    = "1"
+   }`,
  ],
  [
    "any/access/guardrail-draft",
    tf(
      block(
        "aws_bedrockagent_agent",
        '  guardrail_configuration {\n    guardrail_identifier = "gr-1"\n    guardrail_version    = "3"\n  }\n',
      ),
    ),
    tf(
      block(
        "aws_bedrockagent_agent",
        '  guardrail_configuration {\n    guardrail_identifier = "gr-1"\n    guardrail_version    = "DRAFT"\n  }\n',
      ),
    ),
    `-     guardrail_version    = "DRAFT"
+     guardrail_version    = "3"`,
  ],
  [
    "any/access/filter-weakened",
    tf(guardrail("HIGH")),
    tf(guardrail("LOW")),
    `-       input_strength  = "LOW"
+       input_strength  = "HIGH"`,
  ],
  [
    "any/access/logging-narrowed",
    tf(logging("true", "prompts")),
    tf(logging("false", "prompts")),
    `-     text_data_delivery_enabled = false
+     text_data_delivery_enabled = true`,
  ],
  [
    "any/access/log-moved",
    tf(logging("true", "prompts")),
    tf(logging("true", "scratch")),
    `-       bucket_name = "scratch"
+       bucket_name = "prompts"`,
  ],
  [
    "any/access/protection-weakened",
    tf(`${logging("true", "prompts")}\n${block("aws_bedrockagent_agent", '  agent_name = "help"\n')}`),
    tf(block("aws_bedrockagent_agent", '  agent_name = "help"\n')),
    `- resource "aws_bedrockagent_agent" "it" {
${logging("true", "prompts").replace(/^(?=.)/gm, "+ ")}+ 
+ resource "aws_bedrockagent_agent" "it" {`,
  ],
  [
    "any/access/isolation-lost",
    tf(block("aws_sagemaker_model", "  enable_network_isolation = true\n")),
    tf(block("aws_sagemaker_model", "  enable_network_isolation = false\n")),
    `-   enable_network_isolation = false
+   enable_network_isolation = true`,
  ],
  [
    "any/access/encryption-key-lost",
    tf(
      block("aws_bedrock_custom_model", '  custom_model_name       = "m"\n  custom_model_kms_key_id = "k"\n')
        .replaceAll("aws_bedrock_custom_model", "aws_sagemaker_domain")
        .replace("custom_model_kms_key_id", "kms_key_id"),
    ),
    tf(block("aws_sagemaker_domain", '  custom_model_name       = "m"\n')),
    `-   custom_model_name       = "m"
+   custom_model_name       = "m"
+   kms_key_id = "k"`,
  ],
  [
    "any/access/no-authentication",
    {},
    tf(block("aws_bedrockagentcore_gateway", '  name            = "tools"\n  authorizer_type = "NONE"\n')),
    `-   authorizer_type = "NONE"
+   authorizer_type = "AWS_IAM"`,
  ],
  [
    "any/access/public-network",
    {},
    tf(
      block(
        "aws_opensearchserverless_security_policy",
        `  type   = "network"
  policy = <<-EOT
    [{ "Rules": [{ "ResourceType": "collection", "Resource": ["collection/docs"] }], "AllowFromPublic": true }]
  EOT
`,
      ),
    ),
    `-     [{ "Rules": [{ "ResourceType": "collection", "Resource": ["collection/docs"] }], "AllowFromPublic": true }]
+     [{ "Rules": [{ "ResourceType": "collection", "Resource": ["collection/docs"] }], "AllowFromPublic": false }]`,
  ],
  [
    "aws/sagemaker/open-notebook",
    {},
    tf(
      block(
        "aws_sagemaker_notebook_instance",
        `  root_access            = "Enabled"
  direct_internet_access = "Enabled"

  instance_metadata_service_configuration {
    minimum_instance_metadata_service_version = "1"
  }
`,
      ),
    ),
    `-   root_access            = "Enabled"
-   direct_internet_access = "Enabled"
- 
-   instance_metadata_service_configuration {
-     minimum_instance_metadata_service_version = "1"
+   root_access            = "Disabled"
+   direct_internet_access = "Disabled"
+ 
+   instance_metadata_service_configuration {
+     minimum_instance_metadata_service_version = "2"`,
  ],
])("%s is cleared by what is suggested", async (rule, base, head, diff) => {
  const report = await offered(base, head)
  const finding = report.findings.find((each) => each.rule === rule)
  if (!finding) throw new Error(`there is no ${rule}, but ${report.findings.map((each) => each.rule)}`)
  expect(finding.suggestion && diffOf(head, finding.suggestion)).toBe(diff)
  await expectToClear(base, head, finding)
})
