/** A small company's repository and a pull request to it, some of which is risky and some of which is harmless. */

export interface Scenario {
  readonly title: string
  readonly base: Readonly<Record<string, string>>
  readonly head: Readonly<Record<string, string>>
}

const main = (sid: string) => `# The assistant: a service that answers customers with a language model.
resource "aws_iam_role" "assistant" {
  name               = "assistant"
  assume_role_policy = data.aws_iam_policy_document.trust.json
}

data "aws_iam_policy_document" "trust" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "Service"
      identifiers = ["ecs-tasks.amazonaws.com"]
    }
  }
}

resource "aws_iam_role_policy" "assistant" {
  name   = "assistant"
  role   = aws_iam_role.assistant.id
  policy = data.aws_iam_policy_document.assistant.json
}

data "aws_iam_policy_document" "assistant" {
  statement {
    sid       = "${sid}"
    actions   = local.invoke
    resources = local.models
  }
`

const locals = (models: string) => `locals {
  region = "eu-central-1"
  invoke = ["bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream"]
  models = [
${models}
  ]
}
`

const template = (policies: string, sid: string) => `AWSTemplateFormatVersion: "2010-09-09"
Description: Nightly evaluation of the assistant's answers
Resources:
  EvaluationRole:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Version: "2012-10-17"
        Statement:
          - Effect: Allow
            Principal: { Service: lambda.amazonaws.com }
            Action: sts:AssumeRole
${policies}      Policies:
        - PolicyName: evaluate
          PolicyDocument:
            Version: "2012-10-17"
            Statement:
              - Sid: ${sid}
                Effect: Allow
                Action: bedrock:InvokeModel
                Resource: !Sub arn:\${AWS::Partition}:bedrock:\${AWS::Region}::foundation-model/amazon.nova-lite-v1:0
`

const scientist = (condition: boolean) => `{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Sid": "Experiment",
      "Effect": "Allow",
      "Action": ["bedrock:InvokeModel", "bedrock:CreateModelCustomizationJob"],
      "Resource": [
        "arn:aws:bedrock:eu-central-1::foundation-model/amazon.nova-lite-v1:0",
        "arn:aws:bedrock:eu-central-1:111122223333:custom-model/amazon.nova-lite-v1:0/*"
      ]${
        condition
          ? `,
      "Condition": {
        "StringEquals": { "aws:SourceVpce": "vpce-0a1b2c3d" }
      }`
          : ""
      }
    }
  ]
}
`

const named = `    "arn:aws:bedrock:\${local.region}::foundation-model/amazon.nova-lite-v1:0",
    "arn:aws:bedrock:\${local.region}::foundation-model/amazon.nova-pro-v1:0",`

const closing = "}\n"

/** Written before there was a separate reader of reports; the pull request only moves it to a file of its own. */
const reports = `
resource "aws_iam_role" "reports" {
  name               = "reports"
  assume_role_policy = data.aws_iam_policy_document.trust.json
  inline_policy {
    name = "reports"
    policy = jsonencode({
      Version = "2012-10-17"
      Statement = [{
        Effect   = "Allow"
        Action   = ["bedrock:InvokeModel"]
        Resource = "arn:aws:bedrock:eu-central-1::foundation-model/amazon.nova-micro-v1:0"
      }]
    })
  }
}
`

export const scenario: Scenario = {
  title: "Stream answers, and let the assistant tune its own guardrail",
  base: {
    "README.md": "# assistant\n",
    "infra/assistant/main.tf": `${main("Invoke")}${closing}${reports}`,
    "infra/assistant/locals.tf": locals(named),
    "deploy/evaluation.yaml": template("", "Evaluate"),
    "policies/data-scientist.json": scientist(true),
  },
  head: {
    "README.md": "# assistant\n\nAnswers customers.\n",
    // Risky: the role that invokes models may now remove their guardrail. Harmless: a new Sid, and a role moved to its own file.
    "infra/assistant/main.tf": `${main("InvokeModels")}
  statement {
    actions   = ["bedrock:UpdateGuardrail", "bedrock:DeleteGuardrail"]
    resources = ["arn:aws:bedrock:eu-central-1:111122223333:guardrail/*"]
  }
${closing}`,
    "infra/assistant/reports.tf": reports.trimStart(),
    // Risky: two models become all of them, in a local far from the policy.
    "infra/assistant/locals.tf": locals(`    "arn:aws:bedrock:\${local.region}::foundation-model/*",`),
    // Risky: a broad managed policy. Harmless: another Sid.
    "deploy/evaluation.yaml": template(
      "      ManagedPolicyArns:\n        - arn:aws:iam::aws:policy/AmazonBedrockFullAccess\n",
      "EvaluateAnswers",
    ),
    // Risky: nothing ties the grant to the company's network any more.
    "policies/data-scientist.json": scientist(false),
  },
}
