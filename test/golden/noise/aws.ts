/** Files on AWS that say who may use models. */
import type { Base } from "./edit.ts"

const model = "arn:aws:bedrock:eu-west-1::foundation-model/amazon.nova-lite-v1:0"
const other = "arn:aws:bedrock:eu-west-1::foundation-model/amazon.nova-pro-v1:0"

const terraform = `locals {
  models = ["${model}", "${other}"]
}
resource "aws_iam_role" "app" {
  name               = "app"
  assume_role_policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "lambda.amazonaws.com" } }] })
}
data "aws_iam_policy_document" "app" {
  statement {
    sid       = "Models"
    actions   = ["bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream"]
    resources = local.models
  }
  statement {
    actions   = ["s3:GetObject"]
    resources = ["arn:aws:s3:::app-data/*"]
  }
}
resource "aws_iam_role_policy" "app" {
  role   = aws_iam_role.app.id
  policy = data.aws_iam_policy_document.app.json
}
`
const narrowing = [
  ["an action goes", ', "bedrock:InvokeModelWithResponseStream"', ""],
  ["a model goes", `, "${other}"`, ""],
  ["the models change places", `["${model}", "${other}"]`, `["${other}", "${model}"]`],
  ["the models are written one by one", "local.models", `["${model}", "${other}"]`],
  ["a local is renamed", /models/g, "allowed"],
  ["a statement gets another name", '"Models"', '"InvokeModels"'],
  [
    "a condition comes",
    "    resources = local.models\n",
    '    resources = local.models\n    condition {\n      test     = "StringEquals"\n      variable = "aws:SourceVpce"\n      values   = ["vpce-0a1b2c3d"]\n    }\n',
  ],
  ["another bucket is read", "app-data", "app-input"],
  ["a bucket is written too", '["s3:GetObject"]', '["s3:GetObject", "s3:PutObject"]'],
  [
    "a queue is read too",
    '["arn:aws:s3:::app-data/*"]\n  }\n',
    '["arn:aws:s3:::app-data/*"]\n  }\n  statement {\n    actions   = ["sqs:ReceiveMessage"]\n    resources = ["arn:aws:sqs:eu-west-1:111122223333:jobs"]\n  }\n',
  ],
  [
    "a deny comes",
    '["arn:aws:s3:::app-data/*"]\n  }\n',
    '["arn:aws:s3:::app-data/*"]\n  }\n  statement {\n    effect    = "Deny"\n    actions   = ["bedrock:DeleteGuardrail"]\n    resources = ["*"]\n  }\n',
  ],
  ["the role gets a description", '"app"\n  assume', '"app"\n  description        = "uses models"\n  assume'],
  ["the role gets tags", '"app"\n  assume', '"app"\n  tags               = { team = "search" }\n  assume'],
  ["the whole statement goes", / {2}statement \{\n {4}sid[^}]*\}\n/, ""],
] as const

const policy = JSON.stringify(
  {
    Version: "2012-10-17",
    Statement: [
      {
        Sid: "Models",
        Effect: "Allow",
        Action: ["bedrock:InvokeModel", "bedrock:Retrieve"],
        Resource: [model, "arn:aws:bedrock:eu-west-1:111122223333:knowledge-base/K"],
      },
      { Effect: "Allow", Action: "dynamodb:GetItem", Resource: "arn:aws:dynamodb:eu-west-1:111122223333:table/orders" },
    ],
  },
  null,
  2,
)

const template = `AWSTemplateFormatVersion: "2010-09-09"
Description: an app
Resources:
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Statement:
          - { Effect: Allow, Action: sts:AssumeRole, Principal: { Service: lambda.amazonaws.com } }
      Policies:
        - PolicyName: models
          PolicyDocument:
            Statement:
              - Effect: Allow
                Action: [bedrock:InvokeModel, bedrock:InvokeModelWithResponseStream]
                Resource: ${model}
              - Effect: Allow
                Action: logs:PutLogEvents
                Resource: "*"
`

const agent = `resource "aws_bedrockagent_agent" "support" {
  agent_name              = "support"
  foundation_model        = "amazon.nova-lite-v1:0"
  agent_resource_role_arn = "arn:aws:iam::111122223333:role/agent"
  instruction             = "Answer questions about orders, and nothing else, in two sentences."
  guardrail_configuration {
    guardrail_identifier = "g1"
    guardrail_version    = "1"
  }
}
`

const managed = `resource "aws_iam_role_policy_attachment" "reads" {
  role       = "reviewer"
  policy_arn = "arn:aws:iam::aws:policy/AmazonBedrockReadOnly"
}
resource "aws_sagemaker_notebook_instance" "n" {
  name                   = "n"
  role_arn               = "arn:aws:iam::111122223333:role/notebook"
  instance_type          = "ml.t3.medium"
  direct_internet_access = "Disabled"
  root_access            = "Disabled"
}
`

const terraformBeside = [
  'resource "aws_s3_bucket" "data" {\n  bucket = "app-data"\n}\n',
  'resource "aws_iam_role_policy" "queue" {\n  role   = "worker"\n  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "sqs:*", Resource = "arn:aws:sqs:eu-west-1:111122223333:jobs" }] })\n}\n',
  'resource "aws_iam_role_policy_attachment" "logs" {\n  role       = "worker"\n  policy_arn = "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"\n}\n',
  'resource "aws_instance" "web" {\n  ami           = "ami-0a1b2c3d"\n  instance_type = "t3.micro"\n}\n',
]

export const aws: readonly Base[] = [
  {
    name: "a role in Terraform",
    path: "main.tf",
    text: terraform,
    comment: "#",
    beside: terraformBeside,
    edits: narrowing,
  },
  {
    name: "a policy in JSON",
    path: "policy.json",
    text: policy,
    edits: [
      ["another name", '"Models"', '"Use"'],
      ["an action goes", ',\n        "bedrock:Retrieve"', ""],
      [
        "actions change places",
        /"bedrock:InvokeModel",(\s+)"bedrock:Retrieve"/,
        '"bedrock:Retrieve",$1"bedrock:InvokeModel"',
      ],
      ["another table", "table/orders", "table/customers"],
      ["a table may be changed", '"dynamodb:GetItem"', '["dynamodb:GetItem", "dynamodb:PutItem"]'],
      ["a statement goes", /,\s+\{\s+"Effect": "Allow",\s+"Action": "dynamodb[^}]*\}/, ""],
      ["letters of another case", "bedrock:InvokeModel", "Bedrock:invokemodel"],
      ["on one line", policy, JSON.stringify(JSON.parse(policy))],
    ],
  },
  {
    name: "a stack",
    path: "template.yaml",
    text: template,
    comment: "#",
    beside: [
      "  Bucket:\n    Type: AWS::S3::Bucket\n",
      "  Queue:\n    Type: AWS::SQS::Queue\n    Properties: { QueueName: jobs }\n",
    ],
    edits: [
      ["an action goes", ", bedrock:InvokeModelWithResponseStream", ""],
      ["another description", "an app", "an application"],
      [
        "a list on several lines",
        "[bedrock:InvokeModel, bedrock:InvokeModelWithResponseStream]",
        "\n                  - bedrock:InvokeModel\n                  - bedrock:InvokeModelWithResponseStream",
      ],
      ["in quotes", `Resource: ${model}`, `Resource: "${model}"`],
      ["as a list of one", `Resource: ${model}`, `Resource: ["${model}"]`],
      ["another name for the policy", "PolicyName: models", "PolicyName: use"],
      [
        "a condition comes",
        `Resource: ${model}\n`,
        `Resource: ${model}\n                Condition: { StringEquals: { "aws:SourceVpce": vpce-0a1b2c3d } }\n`,
      ],
      ["streams are logged too", "logs:PutLogEvents", "[logs:CreateLogStream, logs:PutLogEvents]"],
      ["tags come", "    Properties:\n", "    Properties:\n      Tags: [{ Key: team, Value: search }]\n"],
    ],
  },
  {
    name: "an agent",
    path: "agent.tf",
    text: agent,
    comment: "#",
    beside: terraformBeside.slice(0, 2),
    edits: [
      ["other instructions", "in two sentences", "in one sentence"],
      ["a newer version of the guardrail", '"1"', '"2"'],
      ["another model", "amazon.nova-lite-v1:0", "amazon.nova-pro-v1:0"],
      ["a description", '"support"\n  foundation', '"support"\n  description             = "orders"\n  foundation'],
      ["an idle time", '"support"\n  foundation', '"support"\n  idle_session_ttl_in_seconds = 500\n  foundation'],
    ],
  },
  {
    name: "a notebook and a reader",
    path: "notebook.tf",
    text: managed,
    comment: "#",
    beside: terraformBeside.slice(2),
    edits: [
      ["a larger machine", "ml.t3.medium", "ml.t3.large"],
      ["the attachment goes", /resource "aws_iam_role_policy_attachment"[^}]*\}\n/, ""],
      ["the notebook goes", /resource "aws_sagemaker[^}]*\}\n/, ""],
      ["tags", '"ml.t3.medium"', '"ml.t3.medium"\n  tags                   = { team = "search" }'],
      [
        "a key of one's own",
        '"ml.t3.medium"',
        '"ml.t3.medium"\n  kms_key_id             = "arn:aws:kms:eu-west-1:111122223333:key/k"',
      ],
    ],
  },
]
