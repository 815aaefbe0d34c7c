import { describe, expect, it } from "vitest"
import { nameIn } from "../../../src/clouds/aws/places.ts"
import { namesModelKey, namesModelProvider } from "../../../src/clouds/model-keys.ts"
import type { Span } from "../../../src/model/source.ts"
import { type Files, reviewFiles } from "../../review-sources.ts"

const span: Span = { source: { path: "a", revision: "head", text: "" }, start: 0, end: 0 }

it.each([
  ["docs", "docs"],
  ["s3://docs/a/b", "docs"],
  ["arn:aws:s3:::docs", "docs"],
  ["arn:aws:s3:::docs/*", "docs"],
  ["arn:aws-cn:s3:::docs/a:b", "docs"],
  ["arn:aws:lambda:eu-west-1:111122223333:function:book:live", "book"],
  ["arn:aws:secretsmanager:eu-west-1:111122223333:secret:prod/openai-AbCdEf", "prod/openai"],
  ["arn:aws:secretsmanager:eu-west-1:111122223333:secret:prod/openai-??????", "prod/openai"],
  ["arn:aws:secretsmanager:eu-west-1:111122223333:secret:prod-openai", "prod-openai"],
  ["arn:aws:kms:eu-west-1:111122223333:key/1234", "1234"],
  ["arn:aws:es:eu-west-1:111122223333:domain/kb/*", "kb"],
])("%s names %s", (text, name) => {
  expect(nameIn({ kind: "text", pieces: [{ kind: "literal", text, span }], span })).toBe(name)
})

it.each([
  ["OPENAI_API_KEY", true],
  ["AZURE_OPENAI_KEY", true],
  ["HF_TOKEN", true],
  ["AWS_BEARER_TOKEN_BEDROCK", true],
  ["OPENAI_API_BASE", false],
  ["OPENAI_KEY_NAME", false],
  ["API_KEY", false],
  ["CHF_TOKEN", false],
])("whether %s holds the key of a model's provider: %s", (name, isKey) => {
  expect(namesModelKey(name)).toBe(isKey)
})

it.each([
  ["prod/openai", true],
  ["anthropic-api-key", true],
  ["database", false],
  ["chf", false],
])("whether %s is named for a model's provider: %s", (name, isProvider) => {
  expect(namesModelProvider(name)).toBe(isProvider)
})

const statement = (who: string, action: string, more = "") =>
  `jsonencode({ Statement = [{ Effect = "Allow", Principal = ${who}, Action = "${action}", Resource = "*"${more} }] })`
const anyone = statement('"*"', "s3:GetObject")
const policyOf = (bucket: string, policy = anyone) =>
  `resource "aws_s3_bucket_policy" "p" {\n  bucket = ${bucket}\n  policy = ${policy}\n}\n`
const sourceAt = (arn: string) =>
  `resource "aws_bedrockagent_data_source" "d" {\n  data_source_configuration {\n    s3_configuration {\n      bucket_arn = ${arn}\n    }\n  }\n}\n`
const bucket = 'resource "aws_s3_bucket" "docs" {\n  bucket = "acme-docs"\n}\n'
const found = async (base: Files, head: Files) => (await reviewFiles(base, head)).findings.map(({ rule }) => rule)
const opened = (...parts: readonly string[]) => found({}, { "main.tf": parts.join("") })

describe("a bucket is the same however it is named", () => {
  const variables = 'variable "bucket" {}\n'
  it.each([
    ["by reference, twice", "aws_s3_bucket.docs.arn", "aws_s3_bucket.docs.id", bucket],
    ["by reference and by name", "aws_s3_bucket.docs.arn", '"acme-docs"', bucket],
    ["by ARN and by reference", '"arn:aws:s3:::acme-docs"', "aws_s3_bucket.docs.bucket", bucket],
    ["by ARN and by name", '"arn:aws:s3:::acme-docs"', '"acme-docs"', ""],
    ["through a variable", '"arn:aws:s3:::${var.bucket}"', "var.bucket", variables],
    ["with a part that is not known", '"arn:aws:s3:::${var.bucket}-docs"', '"${var.bucket}-docs"', variables],
  ])("%s", async (_, arn, name, beside) => {
    expect(await opened(beside, sourceAt(arn), policyOf(name))).toEqual(["aws/iam/shared-resource"])
  })
  it.each([
    ["another name", '"arn:aws:s3:::acme-docs"', '"acme-logs"', ""],
    ["another part beside the same variable", '"arn:aws:s3:::${var.bucket}-docs"', '"${var.bucket}-logs"', variables],
    ["only the variable in common", '"arn:aws:s3:::${var.bucket}-docs"', "var.bucket", variables],
  ])("but not %s", async (_, arn, name, beside) => {
    expect(await opened(beside, sourceAt(arn), policyOf(name))).toEqual([])
  })
})

describe("what a place's policy usually says is not news", () => {
  const at = (policy: string) => [bucket, sourceAt("aws_s3_bucket.docs.arn"), policyOf("aws_s3_bucket.docs.id", policy)]
  const account = 'data "aws_caller_identity" "me" {}\n'
  const root = '{ AWS = "arn:aws:iam::${data.aws_caller_identity.me.account_id}:root" }'
  it.each([
    ["one's own account", statement(root, "s3:*")],
    [
      "a service that acts for one's own",
      statement(
        '{ Service = "bedrock.amazonaws.com" }',
        "s3:PutObject",
        ', Condition = { StringEquals = { "aws:SourceAccount" = "111122223333" } }',
      ),
    ],
    ["that one may list", statement('"*"', "s3:ListBucket")],
  ])("%s", async (_, policy) => {
    expect(await opened(account, ...at(policy))).toEqual([])
  })
  it("but another account is", async () => {
    expect(await opened(...at(statement('{ AWS = "arn:aws:iam::999988887777:root" }', "s3:*")))).toEqual([
      "aws/iam/shared-resource",
    ])
  })
  it("a key's policy lets in the account that it stands in", async () => {
    const agent = (policy: string) =>
      `resource "aws_bedrock_custom_model" "m" {\n  custom_model_kms_key_id = aws_kms_key.k.arn\n}\nresource "aws_kms_key" "k" {\n  policy = ${policy}\n}\n`
    const own = '{ AWS = "arn:aws:iam::111122223333:root" }'
    expect(await opened(agent(statement(own, "kms:*")))).toEqual([])
    expect(await opened(agent(statement(own, "kms:Decrypt")))).toEqual(["aws/iam/shared-resource"])
  })
  it("all but some actions are what is left of them", async () => {
    const except = (actions: string) =>
      `jsonencode({ Statement = [{ Effect = "Allow", Principal = "*", NotAction = ${actions}, Resource = "*" }] })`
    expect(await opened(...at(except('["s3:Delete*"]')))).toEqual(["aws/iam/shared-resource"])
    expect(await opened(...at(except('["s3:*"]')))).toEqual([])
  })
})

describe("a policy that was there matters once the place is AI's", () => {
  it("from the pull request on that ties it", async () => {
    const before = { "main.tf": bucket + policyOf("aws_s3_bucket.docs.id") }
    const after = { "main.tf": bucket + policyOf("aws_s3_bucket.docs.id") + sourceAt("aws_s3_bucket.docs.arn") }
    expect(await found(before, after)).toEqual(["aws/iam/shared-resource"])
    expect(await found(after, before)).toEqual([])
  })
})

/** They grant nothing by themselves. */
it.each([
  'resource "aws_iam_instance_profile" "x" {\n  role = "app"\n}\n',
  'resource "aws_iam_service_linked_role" "x" {\n  aws_service_name = "bedrock.amazonaws.com"\n}\n',
  'resource "aws_iam_openid_connect_provider" "x" {\n  url = "https://token.actions.githubusercontent.com"\n}\n',
  'resource "aws_iam_saml_provider" "x" {\n  name = "x"\n}\n',
  'resource "aws_iam_role_policies_exclusive" "x" {\n  role_name    = "app"\n  policy_names = ["AmazonBedrockFullAccess"]\n}\n',
  'resource "aws_iam_user_policies_exclusive" "x" {\n  user_name    = "me"\n  policy_names = ["AmazonBedrockFullAccess"]\n}\n',
  'resource "aws_iam_group_policies_exclusive" "x" {\n  group_name   = "team"\n  policy_names = ["AmazonBedrockFullAccess"]\n}\n',
  'resource "aws_ssoadmin_application_assignment" "x" {\n  principal_id = "g-1"\n}\n',
  'resource "aws_ssoadmin_instance_access_control_attributes" "x" {\n  instance_arn = "i"\n}\n',
  'resource "aws_bedrock_inference_profile" "x" {\n  name = "x"\n}\n',
  'resource "aws_bedrock_guardrail_version" "x" {\n  guardrail_arn = "gr-1"\n}\n',
  'resource "aws_sagemaker_studio_lifecycle_config" "x" {\n  studio_lifecycle_config_name = "x"\n}\n',
])("nothing is said of %s", async (text) => {
  expect(await opened(text)).toEqual([])
})

describe("a resource is the same at another address", () => {
  const guardrail = (label: string, strength: string) =>
    `resource "aws_bedrock_guardrail" "${label}" {\n  name = "main"\n  content_policy_config {\n    filters_config {\n      type           = "HATE"\n      input_strength = "${strength}"\n    }\n  }\n}\n`
  it("where its name is", async () => {
    expect(await found({ "main.tf": guardrail("a", "HIGH") }, { "main.tf": guardrail("b", "HIGH") })).toEqual([])
    expect(await found({ "main.tf": guardrail("a", "HIGH") }, { "main.tf": guardrail("b", "LOW") })).toEqual([
      "any/access/filter-weakened",
    ])
  })
  it("where the code says that it moved", async () => {
    const nameless = (label: string) => guardrail(label, "HIGH").replace('  name = "main"\n', "")
    const moved = "moved {\n  from = aws_bedrock_guardrail.a\n  to   = aws_bedrock_guardrail.b\n}\n"
    expect(await found({ "main.tf": nameless("a") }, { "main.tf": nameless("b") + moved })).toEqual([])
  })
  it("where another provider makes it", async () => {
    const other = guardrail("a", "HIGH").replace("aws_bedrock", "awscc_bedrock")
    expect(await found({ "main.tf": guardrail("a", "HIGH") }, { "main.tf": other })).toEqual([])
  })
})

describe("what becomes of one resource is told once", () => {
  const filters = (...strengths: readonly string[]) =>
    `resource "aws_bedrock_guardrail" "g" {\n  name = "g"\n  content_policy_config {\n${strengths.map((each, i) => `    filters_config {\n      type           = "T${i}"\n      input_strength = "${each}"\n    }\n`).join("")}  }\n}\n`
  it("with each part by its strongest word", async () => {
    const { findings } = await reviewFiles(
      { "main.tf": filters("HIGH", "MEDIUM", "LOW") },
      { "main.tf": filters("LOW", "NONE", "LOW") },
    )
    expect(findings.map(({ what }) => what)).toEqual([
      "`aws_bedrock_guardrail.g` no longer holds back `T0 of prompts: HIGH` and `T1 of prompts: MEDIUM`.",
    ])
    expect(findings[0]?.related.map(({ note }) => note)).toContain("T1 of prompts: MEDIUM")
  })
  it("and a strength that is not known is taken to be kept", async () => {
    const head = filters("HIGH").replace('"HIGH"', "var.strength")
    expect(await found({ "main.tf": filters("HIGH") }, { "main.tf": `variable "strength" {}\n${head}` })).toEqual([])
  })
})

describe("an argument that is null, or empty, is as good as left out", () => {
  const notebook = (line: string) =>
    `variable "none" {\n  default = null\n}\nresource "aws_sagemaker_notebook_instance" "n" {\n${line}}\n`
  const model = (line: string) => `resource "aws_sagemaker_model" "m" {\n  name = "m"\n${line}}\n`
  const runtime = (line: string) =>
    `resource "aws_bedrockagentcore_agent_runtime" "r" {\n  authorizer_configuration {\n    custom_jwt_authorizer {\n${line}    }\n  }\n}\n`
  it.each([
    ["of a notebook", notebook(""), notebook("  root_access = var.none\n"), []],
    [
      "of a notebook that was shut",
      notebook('  root_access = "Disabled"\n'),
      notebook("  root_access = var.none\n"),
      ["aws/sagemaker/open-notebook"],
    ],
    ["of a model", model(""), model("  enable_network_isolation = null\n"), []],
    [
      "of a model that was shut off",
      model("  enable_network_isolation = true\n"),
      model("  enable_network_isolation = null\n"),
      ["any/access/isolation-lost"],
    ],
    [
      "of a token",
      runtime('      allowed_audience = ["a"]\n'),
      runtime("      allowed_audience = []\n"),
      ["any/access/no-authentication"],
    ],
    [
      "of a guardrail",
      'resource "aws_bedrockagent_agent" "a" {\n  guardrail_configuration = [{ guardrail_identifier = "gr-1" }]\n}\n',
      'resource "aws_bedrockagent_agent" "a" {\n  guardrail_configuration = []\n}\n',
      ["any/access/guardrail-detached"],
    ],
  ])("%s", async (_, base, head, says) => {
    expect(await found({ "main.tf": base }, { "main.tf": head })).toEqual(says)
  })
})

it("what a switch decides is only possible", async () => {
  const gateway = (count: string) =>
    `variable "open" {\n  default = false\n}\nresource "aws_bedrockagentcore_gateway" "g" {\n${count}  authorizer_type = "NONE"\n}\n`
  const certainty = async (head: string) =>
    (await reviewFiles({}, { "main.tf": head })).findings.map((each) => `${each.rule} ${each.certainty}`)
  expect(await certainty(gateway("  count = var.open ? 1 : 0\n"))).toEqual(["any/access/no-authentication possible"])
  expect(await certainty(gateway(""))).toEqual(["any/access/no-authentication certain"])
})

it("what several calls of a module make of one block is told once", async () => {
  const module = 'resource "aws_bedrockagent_agent" "a" {\n  agent_name = "a"\n}\n'
  const calls = 'module "one" {\n  source = "./m"\n}\nmodule "two" {\n  source = "./m"\n}\n'
  const { findings } = await reviewFiles({}, { "main.tf": calls, "m/main.tf": module })
  expect(findings.map(({ rule }) => rule)).toEqual(["any/access/no-guardrail"])
})

describe("a bucket's block of public access", () => {
  const shut =
    'resource "aws_s3_bucket_public_access_block" "docs" {\n  bucket                  = aws_s3_bucket.docs.id\n  block_public_acls       = true\n  block_public_policy     = true\n  ignore_public_acls      = true\n  restrict_public_buckets = true\n}\n'
  const source = sourceAt("aws_s3_bucket.docs.arn")
  const removed = (base: string, head: string) => found({ "main.tf": base }, { "main.tf": head })

  it("that is taken away is missed where AI keeps something there", async () => {
    expect(await removed(bucket + source + shut, bucket + source)).toEqual(["any/access/isolation-lost"])
  })
  it.each([
    ["of a bucket of nobody's", bucket + shut, bucket],
    ["that goes with its bucket", bucket + source + shut, ""],
    ["that never was", bucket + source, `${bucket}${source}# the same\n`],
    ["that comes", bucket + source, bucket + source + shut],
    ["that has another name", bucket + source + shut, bucket + source + shut.replace('block" "docs"', 'block" "d"')],
  ])("%s says nothing", async (_, base, head) => {
    expect(await removed(base, head)).toEqual([])
  })
})

describe("keys in what machines run as they start", () => {
  const key = "sk-ant-api03-abcdefghijklmnop"
  const bedrock = `ABSKQmVkcm9ja0FQSUtleS${"x".repeat(30)}`
  const machine = (type: string, argument: string) => opened(`resource "${type}" "m" {\n  ${argument}\n}\n`)
  const script = (line: string) => `user_data = <<-EOF\n    #!/bin/bash\n    ${line}\n    run\n  EOF`

  it.each([
    ["an export", script(`export OPENAI_API_KEY="sk-1234567890"`)],
    ["an assignment", script("ANTHROPIC_API_KEY=abcdef1234567890 node main.js")],
    ["a key that shows whose it is", script(`export TOKEN=${key}`)],
    ["a key of Bedrock", script(`AWS_BEARER_TOKEN_BEDROCK=${bedrock}`)],
    [
      "a configuration in YAML",
      `user_data = <<-EOF\n    #cloud-config\n    env:\n      OPENAI_API_KEY: sk-1234567890\n  EOF`,
    ],
    ["an option of docker", script("docker run -e OPENAI_API_KEY=sk-1234567890 app")],
    ["base64 that is worked out", `user_data_base64 = base64encode("export OPENAI_API_KEY=sk-1234567890\\n")`],
    [
      "base64 as it is",
      `user_data_base64 = "${Buffer.from("#!/bin/sh\nexport OPENAI_API_KEY=sk-1234567890\n").toString("base64")}"`,
    ],
  ])("%s", async (_, argument) => {
    expect(await machine("aws_instance", argument)).toEqual(["any/access/key-in-text"])
  })
  it.each([
    ["aws_launch_template", `user_data = base64encode("OPENAI_API_KEY=sk-1234567890")`],
    ["aws_launch_configuration", script("OPENAI_API_KEY=sk-1234567890")],
    ["aws_spot_instance_request", script("OPENAI_API_KEY=sk-1234567890")],
    [
      "awscc_ec2_launch_template",
      `launch_template_data = { user_data = base64encode("OPENAI_API_KEY=sk-1234567890") }`,
    ],
  ])("%s", async (type, argument) => {
    expect(await machine(type, argument)).toEqual(["any/access/key-in-text"])
  })
  it.each([
    ["the name of a secret", script("OPENAI_API_KEY=arn:aws:secretsmanager:eu-west-1:111122223333:secret:openai")],
    ["what is filled in", script("OPENAI_API_KEY=${var.key}")],
    ["what a command gives", script("OPENAI_API_KEY=$(aws secretsmanager get-secret-value)")],
    ["another key", script("DATABASE_KEY=abcdef1234567890")],
    ["a placeholder", script("OPENAI_API_KEY=your-key-here")],
    [
      "binary",
      `user_data_base64 = "${Buffer.from([0, 255, 1, 254, 7, 8, 9, 250, 251, 252, 253, 1, 2, 3, 4, 5, 6, 7]).toString("base64")}"`,
    ],
  ])("%s is none", async (_, argument) => {
    expect(await machine("aws_instance", argument)).toEqual([])
  })
  it("a key under any name in a function's environment", async () => {
    expect(
      await opened(
        `resource "aws_lambda_function" "f" {\n  environment {\n    variables = {\n      TOKEN = "${key}"\n    }\n  }\n}\n`,
      ),
    ).toEqual(["any/access/key-in-text"])
  })
})
