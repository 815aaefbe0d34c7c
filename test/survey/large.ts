/** A repository of many roles, groups of which lead to others, and what a company of that size grants them. */
import type { Files } from "../loopback/runner.ts"

const services = ["lambda", "ecs-tasks", "sagemaker", "bedrock", "ec2"] as const
const models = [
  "amazon.nova-lite-v1:0",
  "amazon.nova-pro-v1:0",
  "anthropic.claude-3-haiku-20240307-v1:0",
  "amazon.titan-embed-text-v2:0",
]
/** What some of them hold beside invoking: every capability that a single action of AWS brings. */
const extras = [
  "bedrock:UpdateGuardrail",
  "bedrock:DeleteModelInvocationLoggingConfiguration",
  "iam:CreateServiceSpecificCredential",
  "bedrock:PutResourcePolicy",
  "bedrock:CreateModelCustomizationJob",
  "bedrock:CreateModelImportJob",
  "sagemaker:CreateEndpoint",
  "bedrock:InvokeAgent",
  "bedrock:CreateAgent",
  "bedrock:StartIngestionJob",
  "bedrock:Retrieve",
  "logs:GetLogEvents",
  "sagemaker:CreateApp",
  "sagemaker:AttachClusterNodeNetworkInterface",
  "bedrock:CreateProvisionedModelThroughput",
  "bedrock:TagResource",
  "bedrock:ListFoundationModels",
]

const perModule = 25

/** So many roles, in directories of twenty-five. The same number gives the same files. */
export function largeRepository(roles: number): Files {
  const modules = Array.from({ length: Math.ceil(roles / perModule) }, (_, m) => m)
  return Object.fromEntries(
    modules.map((m) => {
      const own = Array.from({ length: Math.min(perModule, roles - m * perModule) }, (_, i) => m * perModule + i)
      return [`teams/team-${String(m).padStart(3, "0")}/roles.tf`, own.map(role).join("\n")]
    }),
  )
}

function role(n: number): string {
  const name = `role_${String(n).padStart(5, "0")}`
  const trusted =
    n % perModule > 1 && n % 4 === 0
      ? `{ AWS = aws_iam_role.role_${String(n - 1).padStart(5, "0")}.arn }`
      : `{ Service = "${services[n % services.length]}.amazonaws.com" }`
  const some = extras.filter((_, i) => (n * 7 + i * 13) % 11 === 0)
  const model = n % 97 === 0 ? "*" : `arn:aws:bedrock:eu-central-1::foundation-model/${models[n % models.length]}`
  const pass = n % 10 === 3 && n % perModule < perModule - 1
  const statements = [
    `{ Effect = "Allow", Action = "bedrock:InvokeModel", Resource = "${model}" }`,
    ...some.map((action) => `{ Effect = "Allow", Action = "${action}", Resource = "*" }`),
    ...(pass
      ? [
          `{ Effect = "Allow", Action = "iam:PassRole", Resource = aws_iam_role.role_${String(n + 1).padStart(5, "0")}.arn }`,
        ]
      : []),
    ...(n % 211 === 5
      ? ['{ Effect = "Allow", Action = ["iam:PassRole", "sagemaker:CreateTrainingJob"], Resource = "*" }']
      : []),
  ]
  return `resource "aws_iam_role" "${name}" {
  name               = "${name}"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = ${trusted} }] })
}

resource "aws_iam_role_policy" "${name}" {
  role = aws_iam_role.${name}.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      ${statements.join(",\n      ")},
    ]
  })
}
`
}
