/** A small company's repository, and what it was at its last review: every question of an access review has an answer in it. */
import type { Files } from "../loopback/runner.ts"

const trust = (principal: string, condition = "") =>
  `jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = ${principal}${condition} }] })`

const main = (guardrails: boolean) => `resource "aws_iam_role" "assistant" {
  name               = "assistant"
  assume_role_policy = ${trust('{ Service = "ecs-tasks.amazonaws.com" }')}
}

resource "aws_iam_role_policy" "assistant" {
  role = aws_iam_role.assistant.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Action = "bedrock:InvokeModel", Resource = "arn:aws:bedrock:eu-central-1::foundation-model/amazon.nova-lite-v1:0" },${
        guardrails
          ? `
      { Effect = "Allow", Action = "bedrock:UpdateGuardrail", Resource = "*", Condition = { StringEquals = { "aws:SourceVpce" = "vpce-1" } } },`
          : ""
      }
      { Effect = "Allow", Action = "iam:PassRole", Resource = aws_iam_role.trainer.arn },
    ]
  })
}

resource "aws_iam_role" "trainer" {
  name               = "trainer"
  assume_role_policy = ${trust('{ Service = "sagemaker.amazonaws.com" }')}
}

resource "aws_iam_role_policy" "trainer" {
  role = aws_iam_role.trainer.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Action = "bedrock:CreateModelCustomizationJob", Resource = "*" },
      { Effect = "Allow", Action = "bedrock:InvokeModel", Resource = "*" },
      { Effect = "Deny", Action = "bedrock:InvokeModel", Resource = "arn:aws:bedrock:eu-central-1::foundation-model/amazon.nova-lite-v1:0" },
    ]
  })
}
`

const people = `resource "aws_iam_role" "deployer" {
  name = "deployer"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRoleWithWebIdentity"
      Principal = { Federated = "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com" }
      Condition = { StringEquals = { "token.actions.githubusercontent.com:sub" = "repo:acme/assistant:ref:refs/heads/main" } }
    }]
  })
}

resource "aws_iam_role_policy" "deployer" {
  role   = aws_iam_role.deployer.id
  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = ["sagemaker:CreateEndpoint", "iam:PassRole"], Resource = "*" }] })
}

resource "aws_iam_role" "auditor" {
  name               = "auditor"
  assume_role_policy = ${trust('{ AWS = ["arn:aws:iam::999988887777:role/audit", aws_iam_role.deployer.arn] }')}
}

resource "aws_iam_role_policy" "auditor" {
  role   = aws_iam_role.auditor.id
  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "logs:GetLogEvents", Resource = "*" }, { Effect = "Allow", Action = "bedrock:GetModelInvocationLoggingConfiguration", Resource = "*" }, { Effect = "Allow", Action = "bedrock:Retrieve", Resource = "*" }] })
}

resource "aws_iam_user" "ada" {
  name = "ada"
}

resource "aws_iam_access_key" "ada" {
  user = aws_iam_user.ada.name
}

resource "aws_iam_user_policy_attachment" "ada" {
  user       = aws_iam_user.ada.name
  policy_arn = "arn:aws:iam::aws:policy/AmazonBedrockLimitedAccess"
}

resource "aws_iam_role" "billing" {
  name               = "billing"
  assume_role_policy = ${trust('{ Service = "lambda.amazonaws.com" }')}
}
`

const template = `AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Evaluation:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Version: "2012-10-17"
        Statement: [{ Effect: Allow, Principal: { Service: lambda.amazonaws.com }, Action: sts:AssumeRole }]
      Policies:
        - PolicyName: evaluate
          PolicyDocument:
            Version: "2012-10-17"
            Statement:
              - Effect: Allow
                Action: bedrock:InvokeModle
                Resource: "*"
              - Effect: Allow
                Action: bedrock:InvokeModel
                Resource: !Sub arn:aws:bedrock:\${AWS::Region}::foundation-model/anthropic.*
`

const scientist = `{
  "Version": "2012-10-17",
  "Statement": [{ "Effect": "Allow", "Action": "bedrock:InvokeModel", "Resource": "arn:aws:bedrock:*::foundation-model/amazon.nova-pro-v1:0" }]
}
`

const configuration = `trusted-accounts: ["111122223333"]
approved-models: ["amazon.nova-*"]
ignore: ["examples/**"]
`

/** As it is now. */
export const company: Files = {
  ".github/ai-iam-gate.yml": configuration,
  "README.md": "# Assistant\n",
  "infra/main.tf": main(true),
  "infra/people.tf": people,
  "deploy/evaluation.yaml": template,
  "policies/scientist.json": scientist,
  "examples/open.json": scientist.replace("amazon.nova-pro-v1:0", "*"),
  "broken/policy.json": '{ "Statement": [{ "Effect": "Allow", "Action": "bedrock:*", }',
}

/** As it was. */
export const companyBefore: Files = {
  ...company,
  "infra/main.tf": main(false),
  "policies/scientist.json": scientist.replace("nova-pro", "nova-*"),
}
