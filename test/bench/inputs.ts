/** Inputs for the benchmark, made by a rule: a typical pull request in Terraform, and tables of any size. */
import type { Files } from "../loopback/runner.ts"

const models = [
  "amazon.nova-lite-v1:0",
  "amazon.nova-pro-v1:0",
  "amazon.titan-embed-text-v2:0",
  "meta.llama3-3-70b-instruct-v1:0",
]

/** What surrounds policies in a module: variables, functions, logs. */
const surroundings = (name: string): string =>
  Array.from(
    { length: 6 },
    (_, i) => `
variable "${name}_setting_${i}" {
  description = "How many questions ${name} takes at once, and what it does with those that are too many (${i})"
  type        = number
  default     = ${10 * i}
  validation {
    condition     = var.${name}_setting_${i} >= 0
    error_message = "This cannot be negative."
  }
}
`,
  ).join("") +
  `
resource "aws_lambda_function" "${name}" {
  function_name = "\${local.prefix}-${name}"
  role          = aws_iam_role.${name}.arn
  handler       = "index.handler"
  runtime       = "nodejs24.x"
  filename      = "\${path.module}/build/${name}.zip"
  environment {
    variables = { LOG_LEVEL = "info", QUEUE = "${name}", REGION = local.region }
  }
  tags = merge(local.tags, { Service = "${name}" })
}

resource "aws_cloudwatch_log_group" "${name}" {
  name              = "/aws/lambda/\${aws_lambda_function.${name}.function_name}"
  retention_in_days = 30
}
`

/** One service's role, policies and surroundings, about as long as such files are. */
function service(index: number, model: string): string {
  const name = `service_${index}`
  return `# ${name} answers questions about orders with a language model.
resource "aws_iam_role" "${name}" {
  name               = "\${local.prefix}-${name}"
  assume_role_policy = data.aws_iam_policy_document.${name}_trust.json
  tags               = merge(local.tags, { Service = "${name}" })
}

data "aws_iam_policy_document" "${name}_trust" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "Service"
      identifiers = ["lambda.amazonaws.com"]
    }
  }
}

data "aws_iam_policy_document" "${name}" {
  statement {
    sid       = "Invoke"
    actions   = ["bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream"]
    resources = [for id in ["${model}"] : "arn:aws:bedrock:\${local.region}::foundation-model/\${id}"]
  }
  statement {
    sid       = "Queue"
    actions   = ["sqs:ReceiveMessage", "sqs:DeleteMessage"]
    resources = ["arn:aws:sqs:\${local.region}:\${data.aws_caller_identity.current.account_id}:${name}"]
  }
}

resource "aws_iam_role_policy" "${name}" {
  role   = aws_iam_role.${name}.id
  policy = data.aws_iam_policy_document.${name}.json
}
${surroundings(name)}`
}

const shared = `locals {
  prefix = "orders"
  region = "eu-central-1"
  tags   = { Team = "orders" }
}

data "aws_caller_identity" "current" {}
`

export function typicalPullRequest(): { readonly base: Files; readonly head: Files } {
  const files = (which: "base" | "head"): Files => {
    const services = Array.from({ length: 33 }, (_, i) => [
      `infra/service-${i}.tf`,
      service(i, models[(which === "base" ? i : i + 1) % models.length] ?? ""),
    ])
    return Object.fromEntries([...services, ["infra/shared.tf", which === "base" ? shared : `${shared}\n# end\n`]])
  }
  return { base: files("base"), head: files("head") }
}

/** Statements of many roles, with wildcards and conditions among them; one in ten differs at the head. */
export function manyStatements(count: number, which: "base" | "head"): Files {
  const statements = Array.from({ length: count }, (_, i) => ({
    Effect: i % 9 === 8 ? "Deny" : "Allow",
    Action: i % 5 === 0 ? "bedrock:Invoke*" : ["bedrock:InvokeModel", "sagemaker:InvokeEndpoint"],
    Resource: [
      `arn:aws:bedrock:eu-west-1::foundation-model/provider.model-${i}${i % 7 === 0 ? "*" : ""}`,
      `arn:aws:sagemaker:eu-west-1:111122223333:endpoint/e-${which === "head" && i % 10 === 1 ? i + count : i}`,
    ],
    ...(i % 3 === 0 && { Condition: { StringEquals: { "aws:PrincipalTag/team": `team-${i % 50}` } } }),
  }))
  return { "policy.json": JSON.stringify({ Version: "2012-10-17", Statement: statements }) }
}

/** A root that calls many modules, about so many files in all; one argument of it is widened. */
export function moduleTree(files: number, revision: "base" | "head"): Files {
  const each = 8
  const count = Math.floor((files - 1) / each)
  const tree: Record<string, string> = {}
  const calls = Array.from({ length: count }, (_, m) => {
    for (let f = 0; f < each; f++) tree[`modules/m${m}/f${f}.tf`] = memberOf(m, f)
    const widened = m === count >> 1 && revision === "head"
    return `module "m${m}" {\n  source  = "./modules/m${m}"\n  models0 = ["arn:aws:bedrock:*::foundation-model/${widened ? "*" : "m"}"]\n}\n`
  })
  return { ...tree, "main.tf": calls.join("") }
}

const memberOf = (m: number, f: number): string => `variable "models${f}" {
  type    = list(string)
  default = []
}
resource "aws_iam_role" "r${f}" {
  name               = "m${m}-r${f}"
  assume_role_policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "lambda.amazonaws.com" } }] })
}
data "aws_iam_policy_document" "d${f}" {
  statement {
    actions   = ["bedrock:InvokeModel", "s3:GetObject"]
    resources = concat(var.models${f}, ["arn:aws:bedrock:*::foundation-model/m-${m}-${f}"])
  }
}
resource "aws_iam_role_policy" "p${f}" {
  role   = aws_iam_role.r${f}.id
  policy = data.aws_iam_policy_document.d${f}.json
}
`

/** A template as a program synthesises it, of about so many megabytes: functions, roles and policies, one of them widened. */
export function synthesised(megabytes: number, revision: "base" | "head"): Files {
  const each = JSON.stringify(serviceOf(0, "model"), null, 1).length
  const count = Math.round((megabytes * 1024 * 1024) / each)
  const resources = Array.from({ length: count }, (_, i) =>
    serviceOf(i, revision === "head" && i === count >> 1 ? "*" : `provider.model-${i % 50}`),
  )
  const template = {
    AWSTemplateFormatVersion: "2010-09-09",
    Parameters: { Stage: { Type: "String", Default: "prod" } },
    Conditions: { IsProd: { "Fn::Equals": [{ Ref: "Stage" }, "prod"] } },
    Resources: Object.assign({}, ...resources),
  }
  return { "cdk.out/Orders.template.json": JSON.stringify(template, null, 1) }
}

function serviceOf(index: number, model: string): object {
  const name = `Service${index}`
  const metadata = (what: string) => ({ "aws:cdk:path": `Orders/${name}/${what}/Resource` })
  const policy = (statement: object) => ({ Statement: [{ Effect: "Allow", ...statement }], Version: "2012-10-17" })
  const partition = { Ref: "AWS::Partition" }
  return {
    [`${name}Role`]: {
      Type: "AWS::IAM::Role",
      Properties: {
        AssumeRolePolicyDocument: policy({ Action: "sts:AssumeRole", Principal: { Service: "lambda.amazonaws.com" } }),
        ManagedPolicyArns: [
          { "Fn::Join": ["", ["arn:", partition, ":iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"]] },
        ],
      },
      Metadata: metadata("Role"),
    },
    [`${name}Policy`]: {
      Type: "AWS::IAM::Policy",
      Properties: {
        PolicyName: `${name}Policy`,
        Roles: [{ Ref: `${name}Role` }],
        PolicyDocument: policy({
          Action: ["bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream"],
          Resource: {
            "Fn::Join": ["", ["arn:", partition, ":bedrock:", { Ref: "AWS::Region" }, `::foundation-model/${model}`]],
          },
        }),
      },
      Metadata: metadata("Policy"),
    },
    [`${name}Function`]: {
      Type: "AWS::Lambda::Function",
      Properties: {
        Code: { S3Bucket: { "Fn::Sub": "assets-${AWS::AccountId}-${AWS::Region}" }, S3Key: `${index}.zip` },
        Environment: { Variables: { STAGE: { Ref: "Stage" }, QUEUE: { "Fn::If": ["IsProd", "orders", "test"] } } },
        Handler: "index.handler",
        Role: { "Fn::GetAtt": [`${name}Role`, "Arn"] },
        Runtime: "nodejs24.x",
        Tags: Array.from({ length: 8 }, (_, i) => ({ Key: `tag-${i}`, Value: `orders-${name}-${i}` })),
      },
      DependsOn: [`${name}Policy`, `${name}Role`],
      Metadata: metadata("Function"),
    },
  }
}
