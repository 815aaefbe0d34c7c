/** Guardrails, agents, knowledge bases, logs and what AgentCore runs, guarded and less so. */
import { allow, block, document, type Scenario } from "./scenario.ts"

const guarded = 'guardrail_configuration {\n  guardrail_identifier = "gr-1"\n  guardrail_version    = "1"\n}'
const filter = (strengths: string) =>
  `content_policy_config {\n  filters_config {\n    type           = "HATE"\n    input_strength = ${strengths}\n  }\n}`
const weakened = "any/access/filter-weakened high"
const lost = "any/access/isolation-lost medium"
const keyLost = "any/access/encryption-key-lost medium"

const guardrails = (type: string): readonly Scenario[] =>
  [
    ["a content filter", filter('"HIGH"'), filter('"LOW"'), `${weakened} "HIGH" at the base:6`],
    [
      "a content filter that is switched off",
      filter('"HIGH"'),
      filter('"HIGH"\n    input_action   = "NONE"'),
      `${weakened} "HIGH" at the base:6`,
    ],
    [
      "a topic",
      'topic_policy_config {\n  topics_config {\n    name = "tax"\n    type = "DENY"\n  }\n}',
      "",
      `${weakened} "tax" at the base:5`,
    ],
    [
      "words of its own",
      'word_policy_config {\n  words_config {\n    text = "acme"\n  }\n}',
      "",
      `${weakened} words_config { at the base:4`,
    ],
    [
      "managed words",
      'word_policy_config {\n  managed_word_lists_config {\n    type = "PROFANITY"\n  }\n}',
      "",
      `${weakened} "PROFANITY" at the base:5`,
    ],
    [
      "personal data",
      'sensitive_information_policy_config {\n  pii_entities_config {\n    type   = "EMAIL"\n    action = "BLOCK"\n  }\n}',
      'sensitive_information_policy_config {\n  pii_entities_config {\n    type   = "EMAIL"\n    action = "ANONYMIZE"\n  }\n}',
      `${weakened} "BLOCK" at the base:6`,
    ],
    [
      "a pattern",
      'sensitive_information_policy_config {\n  regexes_config {\n    name   = "iban"\n    action = "BLOCK"\n  }\n}',
      "",
      `${weakened} "BLOCK" at the base:6`,
    ],
    [
      "grounding",
      'contextual_grounding_policy_config {\n  filters_config {\n    type      = "GROUNDING"\n    threshold = 0.75\n  }\n}',
      'contextual_grounding_policy_config {\n  filters_config {\n    type      = "GROUNDING"\n    threshold = 0.7\n  }\n}',
      `${weakened} 0.75 at the base:6`,
    ],
  ].map(
    ([name, narrow = "", wide = "", says = ""]): Scenario => ({
      name: `${type}: ${name}`,
      narrow: block(type, "main", 'name = "main"', narrow),
      wide: block(type, "main", 'name = "main"', wide),
      appears: [],
      widened: [says],
      alone: "guards",
    }),
  )

const logged = (lines: string) =>
  block(
    "aws_bedrock_model_invocation_logging_configuration",
    "log",
    `logging_config {\n  ${lines}\n  s3_config {\n    bucket_name = "prompts"\n  }\n}`,
  )
const runtime = (type: string, mode: string, ...lines: readonly string[]) =>
  block(type, "r", 'agent_runtime_name = "r"', `network_configuration {\n  network_mode = "${mode}"\n}`, ...lines)
const jwt = (...lines: readonly string[]) =>
  `authorizer_configuration {\n  custom_jwt_authorizer {\n    discovery_url = "https://id.example/.well-known/openid-configuration"\n${lines.map((line) => `    ${line}\n`).join("")}  }\n}`

const flowNode = (inside: string) =>
  `definition {\n  node {\n    name = "Prompt_1"\n    type = "Prompt"\n    configuration {\n      prompt {\n        ${inside}\n      }\n    }\n  }\n}`

/** Whatever hands a role to an AI service ties it to AI: what else the role gains is said then. */
const roleTakers: readonly (readonly [string, string])[] = [
  ["aws_bedrockagent_knowledge_base", "role_arn = ROLE"],
  ["awscc_bedrock_knowledge_base", "role_arn = ROLE"],
  ["aws_bedrockagent_flow", "execution_role_arn = ROLE"],
  ["aws_bedrock_custom_model", "role_arn = ROLE"],
  [
    "aws_bedrock_model_invocation_logging_configuration",
    'logging_config {\n  cloudwatch_config {\n    log_group_name = "g"\n    role_arn       = ROLE\n  }\n}',
  ],
  ["aws_bedrockagentcore_agent_runtime", "role_arn = ROLE"],
  ["aws_bedrockagentcore_gateway", "role_arn = ROLE"],
  ["aws_bedrockagentcore_browser", "execution_role_arn = ROLE"],
  ["aws_bedrockagentcore_memory", "memory_execution_role_arn = ROLE"],
  ["aws_sagemaker_notebook_instance", "role_arn = ROLE"],
  ["aws_sagemaker_model", "execution_role_arn = ROLE"],
  ["aws_sagemaker_domain", "default_user_settings {\n  execution_role = ROLE\n}"],
  ["aws_sagemaker_user_profile", "user_settings {\n  execution_role = ROLE\n}"],
  ["awscc_sagemaker_user_profile", "user_settings = {\n  execution_role = ROLE\n}"],
  ["aws_sagemaker_pipeline", "role_arn = ROLE"],
  ["aws_sagemaker_feature_group", "role_arn = ROLE"],
  ["aws_sagemaker_data_quality_job_definition", "role_arn = ROLE"],
]
const actingRole = block(
  "aws_iam_role",
  "app",
  'name = "app"',
  `assume_role_policy = ${document({ Effect: "Allow", Principal: { Service: "lambda.amazonaws.com" }, Action: "sts:AssumeRole" })}`,
)
const passing = (role: string) =>
  block(
    "aws_iam_role_policy",
    "p",
    "role = aws_iam_role.app.id",
    `policy = ${document(allow(undefined, "iam:PassRole", role))}`,
  )
const actingRoles = roleTakers.map(
  ([type, line]): Scenario => ({
    name: `${type}: what its role may do`,
    beside: block(type, "x", line.replace("ROLE", "aws_iam_role.app.arn")) + actingRole,
    narrow: "",
    wide: passing("arn:aws:iam::111122223333:role/other"),
    appears: ['any/access/new-capability low "iam:PassRole"'],
    widened: ['any/access/new-capability low "iam:PassRole"'],
    alone: type.includes("logging") ? "guards" : "silent",
  }),
)

export const bedrock: readonly Scenario[] = [
  ...["aws_bedrock_guardrail", "awscc_bedrock_guardrail"].flatMap(guardrails),
  ...["aws_bedrockagent_agent", "awscc_bedrock_agent"].flatMap((type): readonly Scenario[] => [
    {
      name: `${type}: its guardrail`,
      narrow: block(type, "help", 'agent_name = "help"', guarded),
      wide: block(type, "help", 'agent_name = "help"'),
      appears: [`any/access/no-guardrail low resource "${type}" "help" {`],
      widened: ['any/access/guardrail-detached high "gr-1" at the base:4'],
    },
    {
      name: `${type}: the draft of a guardrail`,
      narrow: block(type, "help", 'agent_name = "help"', guarded),
      wide: block(type, "help", 'agent_name = "help"', guarded.replace('"1"', '"DRAFT"')),
      appears: ['any/access/guardrail-draft low "DRAFT"'],
      widened: ['any/access/guardrail-draft low "DRAFT"'],
    },
    {
      name: `${type}: its key`,
      narrow: block(
        type,
        "help",
        'agent_name = "help"',
        guarded,
        'customer_encryption_key_arn = "arn:aws:kms:eu-west-1:111122223333:key/k"',
      ),
      wide: block(type, "help", 'agent_name = "help"', guarded),
      appears: [],
      widened: [`${keyLost} "arn:aws:kms:eu-west-1:111122223333:key/k" at the base:7`],
    },
  ]),
  ...["aws_bedrockagent_flow"].map(
    (type): Scenario => ({
      name: `${type}: the guardrail of a node`,
      narrow: block(
        type,
        "f",
        'name = "f"',
        flowNode(
          'guardrail_configuration {\n          guardrail_identifier = "gr-1"\n          guardrail_version    = "1"\n        }',
        ),
      ),
      wide: block(type, "f", 'name = "f"', flowNode("")),
      appears: ["any/access/no-guardrail low prompt {"],
      widened: ["any/access/guardrail-detached high prompt {"],
    }),
  ),
  {
    name: "a prompt's key",
    narrow: block(
      "aws_bedrockagent_prompt",
      "p",
      'name = "p"',
      'customer_encryption_key_arn = "arn:aws:kms:eu-west-1:111122223333:key/k"',
    ),
    wide: block("aws_bedrockagent_prompt", "p", 'name = "p"'),
    appears: [],
    widened: [`${keyLost} "arn:aws:kms:eu-west-1:111122223333:key/k" at the base:3`],
  },
  {
    name: "what the invocation log records",
    narrow: logged("text_data_delivery_enabled = true"),
    wide: logged("text_data_delivery_enabled = false"),
    appears: [],
    widened: ["any/access/logging-narrowed medium false"],
    alone: "guards",
  },
  {
    name: "where the invocation log goes",
    narrow: logged(""),
    wide: logged("").replace('"prompts"', '"scratch"'),
    appears: [],
    widened: ['any/access/log-moved medium "scratch"'],
    narrowed: ['any/access/log-moved medium "prompts"'],
    alone: "guards",
  },
  {
    name: "a custom model's network and key",
    narrow: block(
      "aws_bedrock_custom_model",
      "m",
      'custom_model_name = "m"',
      'custom_model_kms_key_id = "arn:aws:kms:eu-west-1:111122223333:key/k"',
      'vpc_config {\n  subnet_ids = ["subnet-1"]\n}',
    ),
    wide: block("aws_bedrock_custom_model", "m", 'custom_model_name = "m"'),
    appears: [],
    widened: [
      `${keyLost} "arn:aws:kms:eu-west-1:111122223333:key/k" at the base:3`,
      `${lost} vpc_config { at the base:4`,
    ],
  },
  {
    name: "a commitment",
    narrow: block("aws_bedrock_provisioned_model_throughput", "t", 'provisioned_model_name = "t"', "model_units = 1"),
    wide: block(
      "aws_bedrock_provisioned_model_throughput",
      "t",
      'provisioned_model_name = "t"',
      "model_units = 1",
      'commitment_duration = "SixMonths"',
    ),
    appears: ['any/access/commitment low "SixMonths"'],
    widened: ['any/access/commitment low "SixMonths"'],
  },
  ...["aws_bedrockagentcore_agent_runtime", "awscc_bedrockagentcore_runtime"].flatMap((type): readonly Scenario[] => [
    {
      name: `${type}: its network`,
      narrow: runtime(type, "VPC"),
      wide: runtime(type, "PUBLIC"),
      appears: [],
      widened: [`${lost} "PUBLIC"`],
    },
    {
      name: `${type}: whose tokens it takes`,
      narrow: runtime(type, "VPC", jwt('allowed_audience = ["app"]')),
      wide: runtime(type, "VPC", jwt()),
      appears: ["any/access/no-authentication high custom_jwt_authorizer {"],
      widened: ["any/access/no-authentication high custom_jwt_authorizer {"],
    },
  ]),
  {
    name: "a key in a runtime's environment",
    narrow: `${runtime(
      "aws_bedrockagentcore_agent_runtime",
      "VPC",
      "environment_variables = {\n  ANTHROPIC_API_KEY = var.key\n}",
    )}variable "key" {}\n`,
    wide: `${runtime(
      "aws_bedrockagentcore_agent_runtime",
      "VPC",
      'environment_variables = {\n  ANTHROPIC_API_KEY = "sk-ant-1234567890"\n}',
    )}variable "key" {}\n`,
    appears: ["any/access/key-in-text high ANTHROPIC_API_KEY"],
    widened: ["any/access/key-in-text high ANTHROPIC_API_KEY"],
  },
  ...["aws_bedrockagentcore_gateway", "awscc_bedrockagentcore_gateway"].map(
    (type): Scenario => ({
      name: `${type}: who gets in`,
      narrow: block(type, "g", 'name = "g"', 'authorizer_type = "AWS_IAM"'),
      wide: block(type, "g", 'name = "g"', 'authorizer_type = "NONE"'),
      appears: ['any/access/no-authentication high "NONE"'],
      widened: ['any/access/no-authentication high "NONE"'],
    }),
  ),
  {
    name: "a gateway's key",
    narrow: block(
      "aws_bedrockagentcore_gateway",
      "g",
      'name = "g"',
      'authorizer_type = "AWS_IAM"',
      'kms_key_arn = "arn:aws:kms:eu-west-1:111122223333:key/k"',
    ),
    wide: block("aws_bedrockagentcore_gateway", "g", 'name = "g"', 'authorizer_type = "AWS_IAM"'),
    appears: [],
    widened: [`${keyLost} "arn:aws:kms:eu-west-1:111122223333:key/k" at the base:4`],
  },
  ...["aws_bedrockagentcore_browser", "aws_bedrockagentcore_code_interpreter"].map(
    (type): Scenario => ({
      name: `${type}: its network`,
      narrow: block(type, "b", 'name = "b"', 'network_configuration {\n  network_mode = "VPC"\n}'),
      wide: block(type, "b", 'name = "b"', 'network_configuration {\n  network_mode = "PUBLIC"\n}'),
      appears: [],
      widened: [`${lost} "PUBLIC"`],
    }),
  ),
  {
    name: "a memory's key",
    narrow: block(
      "aws_bedrockagentcore_memory",
      "m",
      'name = "m"',
      'encryption_key_arn = "arn:aws:kms:eu-west-1:111122223333:key/k"',
    ),
    wide: block("aws_bedrockagentcore_memory", "m", 'name = "m"'),
    appears: [],
    widened: [`${keyLost} "arn:aws:kms:eu-west-1:111122223333:key/k" at the base:3`],
  },
  ...[
    "aws_instance",
    "aws_spot_instance_request",
    "aws_launch_configuration",
    "aws_launch_template",
    "awscc_ec2_instance",
  ].map(
    (type): Scenario => ({
      name: `${type}: a key in what it runs`,
      narrow: `${block(type, "m", 'user_data = "export OPENAI_API_KEY=${var.key}"')}variable "key" {}\n`,
      wide: `${block(type, "m", 'user_data = "export OPENAI_API_KEY=sk-1234567890"')}variable "key" {}\n`,
      appears: ["any/access/key-in-text high OPENAI_API_KEY"],
      widened: ["any/access/key-in-text high OPENAI_API_KEY"],
    }),
  ),
  {
    name: "a key in what a template's machines run",
    narrow: `${block("awscc_ec2_launch_template", "m", 'launch_template_data = {\n  user_data = "OPENAI_API_KEY=${var.key}"\n}')}variable "key" {}\n`,
    wide: `${block("awscc_ec2_launch_template", "m", 'launch_template_data = {\n  user_data = "OPENAI_API_KEY=sk-1234567890"\n}')}variable "key" {}\n`,
    appears: ["any/access/key-in-text high OPENAI_API_KEY"],
    widened: ["any/access/key-in-text high OPENAI_API_KEY"],
  },
  {
    name: "a key among an agent's credentials",
    narrow:
      block("aws_bedrockagentcore_api_key_credential_provider", "p", 'name = "search"', "api_key = var.key") +
      'variable "key" {}\n',
    wide:
      block("aws_bedrockagentcore_api_key_credential_provider", "p", 'name = "search"', 'api_key = "sk-1234567890"') +
      'variable "key" {}\n',
    appears: ['any/access/stored-credential low "search"', 'any/access/key-in-text high "sk-1234567890"'],
    widened: ['any/access/key-in-text high "sk-1234567890"'],
  },
  {
    name: "a client secret among them",
    narrow: `${block(
      "aws_bedrockagentcore_oauth2_credential_provider",
      "p",
      'name = "git"',
      "oauth2_provider_config {\n  github_oauth2_provider_config {\n    client_secret = var.key\n  }\n}",
    )}variable "key" {}\n`,
    wide: `${block(
      "aws_bedrockagentcore_oauth2_credential_provider",
      "p",
      'name = "git"',
      'oauth2_provider_config {\n  github_oauth2_provider_config {\n    client_secret = "1234567890"\n  }\n}',
    )}variable "key" {}\n`,
    appears: ['any/access/stored-credential low "git"', 'any/access/key-in-text high "1234567890"'],
    widened: ['any/access/key-in-text high "1234567890"'],
  },
  ...["aws_lambda_function", "awscc_lambda_function"].map(
    (type): Scenario => ({
      name: `${type}: a key in its environment`,
      narrow: `${block(
        type,
        "f",
        'function_name = "f"',
        "environment {\n  variables = {\n    OPENAI_API_KEY = var.key\n  }\n}",
      )}variable "key" {}\n`,
      wide: `${block(
        type,
        "f",
        'function_name = "f"',
        'environment {\n  variables = {\n    OPENAI_API_KEY = "sk-proj-1234567890"\n  }\n}',
      )}variable "key" {}\n`,
      appears: ["any/access/key-in-text high OPENAI_API_KEY"],
      widened: ["any/access/key-in-text high OPENAI_API_KEY"],
    }),
  ),
  ...[
    ["aws_secretsmanager_secret_version", "secret_string"],
    ["aws_ssm_parameter", "value"],
  ].map(
    ([type = "", value]): Scenario => ({
      name: `${type}: a key to models`,
      narrow: `${block(type, "k", 'name = "prod/openai"', `${value} = var.key`)}variable "key" {}\n`,
      wide: `${block(type, "k", 'name = "prod/openai"', `${value} = "sk-ant-1234567890"`)}variable "key" {}\n`,
      appears: ['any/access/key-in-text high "sk-ant-1234567890"'],
      widened: ['any/access/key-in-text high "sk-ant-1234567890"'],
    }),
  ),
  {
    name: "several keys in one secret",
    narrow: `${block("aws_secretsmanager_secret_version", "k", "secret_string = jsonencode({ OPENAI_API_KEY = var.key })")}variable "key" {}\n`,
    wide: `${block("aws_secretsmanager_secret_version", "k", 'secret_string = jsonencode({ OPENAI_API_KEY = "sk-1234567890" })')}variable "key" {}\n`,
    appears: ["any/access/key-in-text high OPENAI_API_KEY"],
    widened: ["any/access/key-in-text high OPENAI_API_KEY"],
  },
  {
    name: "a key in a container's environment",
    narrow: block(
      "aws_ecs_task_definition",
      "t",
      'family = "t"',
      'container_definitions = jsonencode([{\n  name    = "app"\n  secrets = [{ name = "OPENAI_API_KEY", valueFrom = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:k" }]\n}])',
    ),
    wide: block(
      "aws_ecs_task_definition",
      "t",
      'family = "t"',
      'container_definitions = jsonencode([{\n  name        = "app"\n  environment = [{ name = "OPENAI_API_KEY", value = "sk-proj-1234567890" }]\n}])',
    ),
    appears: ['any/access/key-in-text high "OPENAI_API_KEY"'],
    widened: ['any/access/key-in-text high "OPENAI_API_KEY"'],
  },
  ...actingRoles,
]
