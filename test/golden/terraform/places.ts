/** Policies of buckets, keys, secrets, functions and vector stores, narrow and wide. */
import { allow, block, document, role, type Scenario } from "./scenario.ts"

const anyone = "aws/iam/shared-resource critical"
const letIn = "any/access/let-in"
const wider = "any/access/wider-principal medium"

/** Policies of one place: for a role, and for anyone; beside what ties the place to AI. */
const policies = (
  name: string,
  beside: string,
  write: (policy: string) => string,
  action: string,
  severity: string,
): readonly Scenario[] => [
  {
    name: `${name}, for anyone`,
    beside,
    narrow: write(document(allow(role("app"), action, "*"))),
    wide: write(document(allow("*", action, "*"))),
    appears: [`${anyone} "*"`],
    widened: [`${anyone} "*"`],
    alone: "silent",
  },
  {
    name: `${name}, for another role`,
    beside,
    narrow: write(document(allow(role("app"), action, "*"))),
    wide: write(document(allow(role("app"), action, "*"), allow(role("batch"), action, "*"))),
    appears: [
      `${letIn} ${severity} "arn:aws:iam::111122223333:role/app"`,
      `${letIn} ${severity} "arn:aws:iam::111122223333:role/batch"`,
    ],
    widened: [`${wider} "arn:aws:iam::111122223333:role/batch"`],
    alone: "silent",
  },
]

const source = block(
  "aws_bedrockagent_data_source",
  "docs",
  'name = "docs"',
  "data_source_configuration {\n  s3_configuration {\n    bucket_arn = aws_s3_bucket.docs.arn\n  }\n}",
)
const bucket = block("aws_s3_bucket", "docs", 'bucket = "acme-docs"')
const twin = block(
  "awscc_bedrock_data_source",
  "docs",
  'data_source_configuration = {\n  type = "S3"\n  s3_configuration = { bucket_arn = "arn:aws:s3:::acme-docs" }\n}',
)

const key = block("aws_kms_key", "ai", 'description = "ai"')
const encrypted = block(
  "aws_bedrockagent_agent",
  "help",
  'agent_name = "help"',
  "customer_encryption_key_arn = aws_kms_key.ai.arn",
  'guardrail_configuration {\n  guardrail_identifier = "gr-1"\n  guardrail_version    = "1"\n}',
)
const bucketKey =
  bucket +
  source +
  block(
    "aws_s3_bucket_server_side_encryption_configuration",
    "docs",
    'bucket = "acme-docs"',
    "rule {\n  apply_server_side_encryption_by_default {\n    kms_master_key_id = aws_kms_key.ai.arn\n  }\n}",
  )

const secret = block("aws_secretsmanager_secret", "wiki", 'name = "wiki"')
const wiki = block(
  "aws_bedrockagent_data_source",
  "wiki",
  'name = "wiki"',
  "data_source_configuration {\n  confluence_configuration {\n    source_configuration {\n      credentials_secret_arn = aws_secretsmanager_secret.wiki.arn\n    }\n  }\n}",
)

const tool =
  block("aws_lambda_function", "book", 'function_name = "book"') +
  block(
    "aws_bedrockagent_agent_action_group",
    "book",
    "action_group_executor {\n  lambda = aws_lambda_function.book.arn\n}",
  )
const byGateway =
  block("aws_lambda_function", "book", 'function_name = "book"') +
  block(
    "aws_bedrockagentcore_gateway_target",
    "book",
    'name = "book"',
    "target_configuration {\n  mcp {\n    lambda {\n      lambda_arn = aws_lambda_function.book.arn\n    }\n  }\n}",
  )
const permission = (type: string, ...lines: readonly string[]) =>
  block(
    type,
    "book",
    "function_name = aws_lambda_function.book.function_name",
    'action = "lambda:InvokeFunction"',
    ...lines,
  )

const domain = block("aws_opensearch_domain", "kb", 'domain_name = "kb"')
const searched = block(
  "aws_bedrockagent_knowledge_base",
  "kb",
  'name = "kb"',
  "storage_configuration {\n  opensearch_managed_cluster_configuration {\n    domain_arn = aws_opensearch_domain.kb.arn\n  }\n}",
)

const data = (permissions: readonly string[], ...who: readonly string[]) =>
  `policy = jsonencode([{\n  Rules = [{\n    ResourceType = "index"\n    Resource     = ["index/docs/*"]\n    Permission   = ${JSON.stringify(permissions)}\n  }]\n  Principal = ${JSON.stringify(who)}\n}])`
const network = (isOpen: boolean) =>
  `policy = <<-EOT\n  [{ "Rules": [{ "ResourceType": "collection", "Resource": ["collection/docs"] }],\n     "AllowFromPublic": ${isOpen} }]\nEOT`

export const places: readonly Scenario[] = [
  ...policies(
    "the bucket of a knowledge base",
    bucket + source,
    (policy) => block("aws_s3_bucket_policy", "docs", "bucket = aws_s3_bucket.docs.id", `policy = ${policy}`),
    "s3:GetObject",
    "low",
  ),
  ...policies(
    "the same bucket by awscc",
    twin,
    (policy) => block("awscc_s3_bucket_policy", "docs", 'bucket = "acme-docs"', `policy_document = ${policy}`),
    "s3:*",
    "medium",
  ),
  ...policies(
    "a policy in the bucket itself",
    source,
    (policy) => block("aws_s3_bucket", "docs", 'bucket = "acme-docs"', `policy = ${policy}`),
    "s3:PutObject",
    "medium",
  ),
  ...policies(
    "an agent's key",
    key + encrypted,
    (policy) => block("aws_kms_key_policy", "ai", "key_id = aws_kms_key.ai.id", `policy = ${policy}`),
    "kms:Decrypt",
    "low",
  ),
  ...policies(
    "a policy in the key itself",
    encrypted,
    (policy) => block("aws_kms_key", "ai", `policy = ${policy}`),
    "kms:Decrypt",
    "low",
  ),
  ...policies(
    "the key of a bucket of documents",
    bucketKey,
    (policy) => block("aws_kms_key", "ai", `policy = ${policy}`),
    "kms:Decrypt",
    "low",
  ),
  ...policies(
    "a key by awscc",
    block("awscc_bedrock_knowledge_base", "kb", 'name = "kb"') +
      block(
        "awscc_bedrock_agent",
        "a",
        'agent_name = "a"',
        "customer_encryption_key_arn = awscc_kms_key.ai.arn",
        'guardrail_configuration = { guardrail_identifier = "gr-1", guardrail_version = "1" }',
      ),
    (policy) => block("awscc_kms_key", "ai", `key_policy = ${policy}`),
    "kms:Decrypt",
    "low",
  ),
  ...policies(
    "a knowledge base's credentials",
    secret + wiki,
    (policy) =>
      block(
        "aws_secretsmanager_secret_policy",
        "wiki",
        "secret_arn = aws_secretsmanager_secret.wiki.arn",
        `policy = ${policy}`,
      ),
    "secretsmanager:GetSecretValue",
    "medium",
  ),
  ...policies(
    "a policy in the secret itself",
    wiki,
    (policy) => block("aws_secretsmanager_secret", "wiki", 'name = "wiki"', `policy = ${policy}`),
    "secretsmanager:GetSecretValue",
    "medium",
  ),
  ...policies(
    "a secret's policy by awscc",
    secret + wiki,
    (policy) =>
      block("awscc_secretsmanager_resource_policy", "wiki", 'secret_id = "wiki"', `resource_policy = ${policy}`),
    "secretsmanager:GetSecretValue",
    "medium",
  ),
  ...policies(
    "the repository of a model's image",
    block(
      "aws_sagemaker_model",
      "m",
      'name = "m"',
      'primary_container {\n  image = "${aws_ecr_repository.m.repository_url}:v1"\n}',
    ) + block("aws_ecr_repository", "m", 'name = "m"'),
    (policy) => block("aws_ecr_repository_policy", "m", "repository = aws_ecr_repository.m.name", `policy = ${policy}`),
    "ecr:PutImage",
    "medium",
  ),
  ...policies(
    "a search domain of a knowledge base",
    domain + searched,
    (policy) =>
      block(
        "aws_opensearch_domain_policy",
        "kb",
        "domain_name = aws_opensearch_domain.kb.domain_name",
        `access_policies = ${policy}`,
      ),
    "es:ESHttpGet",
    "low",
  ),
  ...policies(
    "a policy in the domain itself",
    searched,
    (policy) => block("aws_opensearch_domain", "kb", 'domain_name = "kb"', `access_policies = ${policy}`),
    "es:ESHttpGet",
    "low",
  ),
  {
    name: "the key of a model's provider in a secret of that name",
    narrow: block(
      "aws_secretsmanager_secret_policy",
      "openai",
      'secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:prod/openai-AbCdEf"',
      `policy = ${document(allow(role("app"), "secretsmanager:GetSecretValue", "*"))}`,
    ),
    wide: block(
      "aws_secretsmanager_secret_policy",
      "openai",
      'secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:prod/openai-AbCdEf"',
      `policy = ${document(allow({ AWS: "arn:aws:iam::111122223333:root" }, "secretsmanager:GetSecretValue", "*"))}`,
    ),
    appears: ['aws/iam/shared-resource high "arn:aws:iam::111122223333:root"'],
    widened: ['aws/iam/shared-resource high "arn:aws:iam::111122223333:root"'],
  },
  {
    name: "a grant of a key",
    beside: key + encrypted,
    narrow: block(
      "aws_kms_grant",
      "g",
      "key_id = aws_kms_key.ai.key_id",
      'grantee_principal = "arn:aws:iam::111122223333:role/app"',
      'operations = ["DescribeKey"]',
    ),
    wide: block(
      "aws_kms_grant",
      "g",
      "key_id = aws_kms_key.ai.key_id",
      'grantee_principal = "arn:aws:iam::111122223333:role/app"',
      'operations = ["DescribeKey", "Decrypt"]',
    ),
    appears: [`${letIn} low "arn:aws:iam::111122223333:role/app"`],
    widened: [`${letIn} low "Decrypt"`],
    alone: "silent",
  },
  {
    name: "a tool of a gateway",
    beside: byGateway,
    narrow: permission(
      "aws_lambda_permission",
      'principal = "bedrock-agentcore.amazonaws.com"',
      'source_account = "111122223333"',
    ),
    wide:
      permission(
        "aws_lambda_permission",
        'principal = "bedrock-agentcore.amazonaws.com"',
        'source_account = "111122223333"',
      ) +
      block(
        "aws_lambda_permission",
        "all",
        'function_name = "book"',
        'action = "lambda:InvokeFunction"',
        'principal = "*"',
      ),
    appears: [`${anyone} "*"`],
    widened: [`${anyone} "*"`],
    alone: "silent",
  },
  ...["aws_lambda_permission", "awscc_lambda_permission"].flatMap((type): readonly Scenario[] => [
    {
      name: `${type} for anyone`,
      beside: tool,
      narrow: permission(type, 'principal = "*"', 'principal_org_id = "o-1"'),
      wide: permission(type, 'principal = "*"'),
      appears: [`${anyone} "*"`],
      widened: [`${anyone} "o-1" at the base:13`],
      alone: "silent",
    },
    {
      name: `${type} for another account`,
      beside: tool,
      narrow: permission(type, 'principal = "bedrock.amazonaws.com"', 'source_account = "111122223333"'),
      wide: permission(type, 'principal = "999988887777"'),
      appears: ['aws/iam/shared-resource high "999988887777"'],
      widened: ['aws/iam/shared-resource high "999988887777"'],
      alone: "silent",
    },
  ]),
  ...[
    ["aws_lambda_function_url", "function_name", "authorization_type"],
    ["awscc_lambda_url", "target_function_arn", "auth_type"],
  ].map(
    ([type = "", of, how]): Scenario => ({
      name: type,
      beside: tool,
      narrow: block(type, "book", `${of} = aws_lambda_function.book.arn`, `${how} = "AWS_IAM"`),
      wide: block(type, "book", `${of} = aws_lambda_function.book.arn`, `${how} = "NONE"`),
      appears: ['any/access/no-authentication high "NONE"'],
      widened: ['any/access/no-authentication high "NONE"'],
      alone: "silent",
    }),
  ),
  {
    name: "the address of a function that calls models",
    beside:
      block("aws_lambda_function", "book", 'function_name = "book"', "role = aws_iam_role.app.arn") +
      block("aws_iam_role", "app", 'name = "app"') +
      block(
        "aws_iam_role_policy",
        "app",
        "role = aws_iam_role.app.id",
        'policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "bedrock:InvokeModel", Resource = "arn:aws:bedrock:eu-west-1::foundation-model/amazon.nova-lite-v1:0" }] })',
      ),
    narrow: block(
      "aws_lambda_function_url",
      "book",
      "function_name = aws_lambda_function.book.function_name",
      'authorization_type = "AWS_IAM"',
    ),
    wide: block(
      "aws_lambda_function_url",
      "book",
      "function_name = aws_lambda_function.book.function_name",
      'authorization_type = "NONE"',
    ),
    appears: ['aws/lambda/public-url high "NONE"'],
    widened: ['aws/lambda/public-url high "NONE"'],
    alone: "silent",
  },
  {
    name: "a bucket's block of public access",
    beside: bucket + source,
    narrow: block(
      "aws_s3_bucket_public_access_block",
      "docs",
      "bucket = aws_s3_bucket.docs.id",
      "block_public_acls = true",
      "block_public_policy = true",
      "ignore_public_acls = true",
      "restrict_public_buckets = true",
    ),
    wide: block(
      "aws_s3_bucket_public_access_block",
      "docs",
      "bucket = aws_s3_bucket.docs.id",
      "block_public_acls = true",
      "block_public_policy = false",
      "ignore_public_acls = true",
      "restrict_public_buckets = true",
    ),
    appears: [],
    widened: ["any/access/isolation-lost medium false"],
    alone: "silent",
  },
  ...["aws_opensearchserverless_access_policy", "awscc_opensearchserverless_access_policy"].flatMap(
    (type): readonly Scenario[] => [
      {
        name: `${type} with more permissions`,
        narrow: block(
          type,
          "docs",
          'name = "docs"',
          'type = "data"',
          data(["aoss:ReadDocument"], "arn:aws:iam::111122223333:role/app"),
        ),
        wide: block(
          type,
          "docs",
          'name = "docs"',
          'type = "data"',
          data(["aoss:ReadDocument", "aoss:WriteDocument"], "arn:aws:iam::111122223333:role/app"),
        ),
        appears: [`${letIn} low "arn:aws:iam::111122223333:role/app"`],
        widened: [`${letIn} low "aoss:WriteDocument"`],
      },
      {
        name: `${type} for more roles`,
        narrow: block(
          type,
          "docs",
          'name = "docs"',
          'type = "data"',
          data(["aoss:ReadDocument"], "arn:aws:iam::111122223333:role/app"),
        ),
        wide: block(
          type,
          "docs",
          'name = "docs"',
          'type = "data"',
          data(["aoss:ReadDocument"], "arn:aws:iam::111122223333:role/app", "arn:aws:iam::111122223333:role/batch"),
        ),
        appears: [`${letIn} low "arn:aws:iam::111122223333:role/app"`],
        widened: [`${wider} "arn:aws:iam::111122223333:role/batch"`],
      },
    ],
  ),
  ...["aws_opensearchserverless_security_policy", "awscc_opensearchserverless_security_policy"].map(
    (type): Scenario => ({
      name: type,
      narrow: block(type, "docs", 'name = "docs"', 'type = "network"', network(false)),
      wide: block(type, "docs", 'name = "docs"', 'type = "network"', network(true)),
      appears: ["any/access/public-network high true"],
      widened: ["any/access/public-network high true"],
    }),
  ),
  {
    name: "an encryption policy",
    narrow: block(
      "aws_opensearchserverless_security_policy",
      "docs",
      'name = "docs"',
      'type = "encryption"',
      'policy = jsonencode({ Rules = [], AWSOwnedKey = false, KmsARN = "arn:aws:kms:eu-west-1:111122223333:key/k" })',
    ),
    wide: block(
      "aws_opensearchserverless_security_policy",
      "docs",
      'name = "docs"',
      'type = "encryption"',
      "policy = jsonencode({ Rules = [], AWSOwnedKey = true })",
    ),
    appears: [],
    widened: ["any/access/encryption-key-lost medium true"],
  },
  ...[
    ["aws_bedrockagentcore_resource_policy", "resource_arn", "bedrock-agentcore:InvokeAgentRuntime"],
    ["awscc_bedrockagentcore_resource_policy", "resource_arn", "bedrock-agentcore:InvokeAgentRuntime"],
  ].map(
    ([type = "", of, action = ""]): Scenario => ({
      name: type,
      narrow: block(
        type,
        "r",
        `${of} = "arn:aws:bedrock-agentcore:eu-west-1:111122223333:runtime/r"`,
        `policy = ${document(allow(role("app"), action, "*"))}`,
      ),
      wide: block(
        type,
        "r",
        `${of} = "arn:aws:bedrock-agentcore:eu-west-1:111122223333:runtime/r"`,
        `policy = ${document(allow("*", action, "*"))}`,
      ),
      appears: [`${anyone} "*"`],
      widened: [`${anyone} "*"`],
    }),
  ),
  {
    name: "a policy of model packages",
    narrow: block(
      "aws_sagemaker_model_package_group_policy",
      "m",
      'model_package_group_name = "m"',
      `resource_policy = ${document(allow(role("app"), "sagemaker:CreateModelPackage", "*"))}`,
    ),
    wide: block(
      "aws_sagemaker_model_package_group_policy",
      "m",
      'model_package_group_name = "m"',
      `resource_policy = ${document(allow("*", "sagemaker:CreateModelPackage", "*"))}`,
    ),
    appears: [`${anyone} "*"`],
    widened: [`${anyone} "*"`],
  },
  {
    name: "the same by awscc",
    narrow: block(
      "awscc_sagemaker_model_package_group",
      "m",
      'model_package_group_name = "m"',
      `model_package_group_policy = ${document(allow(role("app"), "sagemaker:CreateModelPackage", "*"))}`,
    ),
    wide: block(
      "awscc_sagemaker_model_package_group",
      "m",
      'model_package_group_name = "m"',
      `model_package_group_policy = ${document(allow("*", "sagemaker:CreateModelPackage", "*"))}`,
    ),
    appears: [`${anyone} "*"`],
    widened: [`${anyone} "*"`],
  },
  ...["aws_s3vectors_vector_bucket_policy", "awscc_s3vectors_vector_bucket_policy"].map(
    (type): Scenario => ({
      name: type,
      narrow: block(
        type,
        "v",
        'vector_bucket_arn = "arn:aws:s3vectors:eu-west-1:111122223333:bucket/v"',
        `policy = ${document(allow(role("app"), "s3vectors:QueryVectors", "*"))}`,
      ),
      wide: block(
        type,
        "v",
        'vector_bucket_arn = "arn:aws:s3vectors:eu-west-1:111122223333:bucket/v"',
        `policy = ${document(allow("*", "s3vectors:QueryVectors", "*"))}`,
      ),
      appears: [`${anyone} "*"`],
      widened: [`${anyone} "*"`],
    }),
  ),
]
