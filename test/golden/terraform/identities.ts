/** Identities, and what is attached to them, with little and with much. */
import { allow, block, document, model, type Scenario } from "./scenario.ts"

const trust = `assume_role_policy = ${document({ Effect: "Allow", Principal: { Service: "lambda.amazonaws.com" }, Action: "sts:AssumeRole" })}`
const full = '"arn:aws:iam::aws:policy/AmazonBedrockFullAccess"'
const broad = `aws/bedrock/broad-managed-policy high ${full}`
const anyModel = 'aws/bedrock/any-model high "*"'
const one = document(allow(undefined, "bedrock:InvokeModel", model))
const all = document(allow(undefined, "bedrock:InvokeModel", "*"))

const holders =
  block("aws_iam_role", "app", 'name = "app"', trust) +
  block("aws_iam_user", "me", 'name = "me"') +
  block("aws_iam_group", "team", 'name = "team"')

/** A resource with one argument that holds a policy, or ARNs of policies. */
const inline = (type: string, ...lines: readonly string[]): Scenario => ({
  name: type,
  beside: holders,
  narrow: block(type, "p", ...lines.map((line) => line.replace("POLICY", one))),
  wide: block(type, "p", ...lines.map((line) => line.replace("POLICY", all))),
  appears: [anyModel],
  widened: [anyModel],
})
const attached = (type: string, ...lines: readonly string[]): Scenario => ({
  name: type,
  beside: holders,
  narrow: "",
  wide: block(type, "a", ...lines.map((line) => line.replace("ARN", full))),
  appears: [broad],
  widened: [broad],
})

const sets = block("aws_ssoadmin_permission_set", "dev", 'name = "dev"', 'instance_arn = "arn:aws:sso:::instance/i"')
const ofSet = ['instance_arn = "arn:aws:sso:::instance/i"', "permission_set_arn = aws_ssoadmin_permission_set.dev.arn"]
const policy = block("aws_iam_policy", "models", 'name = "models"', `policy = ${all}`)

export const identities: readonly Scenario[] = [
  inline("aws_iam_role_policy", "role = aws_iam_role.app.id", "policy = POLICY"),
  inline("aws_iam_user_policy", "user = aws_iam_user.me.name", "policy = POLICY"),
  inline("aws_iam_group_policy", "group = aws_iam_group.team.name", "policy = POLICY"),
  inline("aws_iam_policy", 'name = "p"', "policy = POLICY"),
  inline("awscc_iam_role_policy", 'role_name = "app"', 'policy_name = "p"', "policy_document = POLICY"),
  inline("awscc_iam_user_policy", 'user_name = "me"', 'policy_name = "p"', "policy_document = POLICY"),
  inline("awscc_iam_group_policy", 'group_name = "team"', 'policy_name = "p"', "policy_document = POLICY"),
  inline("awscc_iam_managed_policy", 'managed_policy_name = "p"', 'roles = ["app"]', "policy_document = POLICY"),
  inline(
    "awscc_iam_role",
    'role_name = "cc"',
    trust.replace("policy", "policy_document"),
    'policies = [{ policy_name = "p", policy_document = POLICY }]',
  ),
  inline("awscc_iam_user", 'user_name = "cc"', 'policies = [{ policy_name = "p", policy_document = POLICY }]'),
  inline("awscc_iam_group", 'group_name = "cc"', 'policies = [{ policy_name = "p", policy_document = POLICY }]'),
  attached("aws_iam_role_policy_attachment", "role = aws_iam_role.app.name", "policy_arn = ARN"),
  attached("aws_iam_user_policy_attachment", "user = aws_iam_user.me.name", "policy_arn = ARN"),
  attached("aws_iam_group_policy_attachment", "group = aws_iam_group.team.name", "policy_arn = ARN"),
  attached("aws_iam_policy_attachment", 'name = "a"', "roles = [aws_iam_role.app.name]", "policy_arn = ARN"),
  attached("aws_iam_role_policy_attachments_exclusive", "role_name = aws_iam_role.app.name", "policy_arns = [ARN]"),
  attached("aws_iam_user_policy_attachments_exclusive", "user_name = aws_iam_user.me.name", "policy_arns = [ARN]"),
  attached("aws_iam_group_policy_attachments_exclusive", "group_name = aws_iam_group.team.name", "policy_arns = [ARN]"),
  { ...inline("aws_ssoadmin_permission_set_inline_policy", ...ofSet, "inline_policy = POLICY"), beside: sets },
  { ...attached("aws_ssoadmin_managed_policy_attachment", ...ofSet, "managed_policy_arn = ARN"), beside: sets },
  {
    ...attached("aws_ssoadmin_managed_policy_attachments_exclusive", ...ofSet, "managed_policy_arns = [ARN]"),
    beside: sets,
  },
  {
    name: "a policy of the account's own in a permission set",
    beside: sets + policy,
    narrow: "",
    wide: block(
      "aws_ssoadmin_customer_managed_policy_attachment",
      "a",
      ...ofSet,
      'customer_managed_policy_reference {\n  name = "models"\n}',
    ),
    appears: ['aws/bedrock/any-model high "models"'],
    widened: ['aws/bedrock/any-model high "models"'],
  },
  {
    name: "all policies of the account's own in a permission set",
    beside: sets + policy,
    narrow: "",
    wide: block(
      "aws_ssoadmin_customer_managed_policy_attachments_exclusive",
      "a",
      ...ofSet,
      'customer_managed_policy_reference {\n  name = "models"\n}',
    ),
    appears: ['aws/bedrock/any-model high "models"'],
    widened: ['aws/bedrock/any-model high "models"'],
  },
  {
    name: "a permission set by awscc",
    narrow: block(
      "awscc_sso_permission_set",
      "dev",
      'name = "dev"',
      'instance_arn = "arn:aws:sso:::instance/i"',
      "managed_policies = []",
    ),
    wide: block(
      "awscc_sso_permission_set",
      "dev",
      'name = "dev"',
      'instance_arn = "arn:aws:sso:::instance/i"',
      `managed_policies = [${full}]`,
    ),
    appears: [broad],
    widened: [broad],
  },
  {
    name: "a document of its own",
    beside:
      holders +
      block("aws_iam_role_policy", "p", "role = aws_iam_role.app.id", "policy = data.aws_iam_policy_document.p.json"),
    narrow: `data "aws_iam_policy_document" "p" {\n  statement {\n    actions   = ["bedrock:InvokeModel"]\n    resources = ["${model}"]\n  }\n}\n`,
    wide: 'data "aws_iam_policy_document" "p" {\n  statement {\n    actions   = ["bedrock:InvokeModel"]\n    resources = ["*"]\n  }\n}\n',
    appears: [anyModel],
    widened: [anyModel],
  },
  {
    name: "a policy of the provider's, looked up",
    beside: holders,
    narrow: 'data "aws_iam_policy" "p" {\n  name = "AmazonBedrockFullAccess"\n}\n',
    wide:
      'data "aws_iam_policy" "p" {\n  name = "AmazonBedrockFullAccess"\n}\n' +
      block(
        "aws_iam_role_policy_attachment",
        "a",
        "role = aws_iam_role.app.name",
        "policy_arn = data.aws_iam_policy.p.arn",
      ),
    appears: ['aws/bedrock/broad-managed-policy high data "aws_iam_policy" "p" {'],
    widened: ["aws/bedrock/broad-managed-policy high data.aws_iam_policy.p.arn"],
  },
  ...[
    block("aws_iam_group_membership", "m", 'name = "m"', 'users = ["you"]', "group = aws_iam_group.team.name"),
    block("aws_iam_user_group_membership", "m", 'user = "you"', "groups = [aws_iam_group.team.name]"),
  ].map(
    (wide): Scenario => ({
      name: `who is in a group: ${wide.split('"')[1]}`,
      beside: holders + block("aws_iam_group_policy", "p", "group = aws_iam_group.team.name", `policy = ${one}`),
      narrow: "",
      wide,
      appears: ['any/access/new-capability low "you"'],
      widened: ['any/access/new-capability low "you"'],
    }),
  ),
  ...[
    block(
      "aws_ssoadmin_account_assignment",
      "a",
      'instance_arn = "arn:aws:sso:::instance/i"',
      "permission_set_arn = aws_ssoadmin_permission_set.dev.arn",
      'principal_id = "g-1"',
      'principal_type = "GROUP"',
      'target_id = "111122223333"',
    ),
    block(
      "awscc_sso_assignment",
      "a",
      'instance_arn = "arn:aws:sso:::instance/i"',
      "permission_set_arn = aws_ssoadmin_permission_set.dev.arn",
      'principal_id = "g-1"',
      'principal_type = "GROUP"',
      'target_id = "111122223333"',
    ),
  ].map(
    (wide): Scenario => ({
      name: `who has a permission set: ${wide.split('"')[1]}`,
      beside: sets + block("aws_ssoadmin_permission_set_inline_policy", "p", ...ofSet, `inline_policy = ${one}`),
      narrow: "",
      wide,
      appears: ['any/access/new-capability low "g-1"'],
      widened: ['any/access/new-capability low "g-1"'],
    }),
  ),
  {
    name: "the boundary of a permission set",
    beside:
      sets +
      block("aws_ssoadmin_permission_set_inline_policy", "p", ...ofSet, `inline_policy = ${all}`) +
      block("aws_iam_policy", "edge", 'name = "edge"', `policy = ${one}`),
    narrow: block(
      "aws_ssoadmin_permissions_boundary_attachment",
      "b",
      ...ofSet,
      'permissions_boundary {\n  customer_managed_policy_reference {\n    name = "edge"\n  }\n}',
    ),
    wide: block(
      "aws_ssoadmin_permissions_boundary_attachment",
      "b",
      ...ofSet,
      'permissions_boundary {\n  managed_policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess"\n}',
    ),
    appears: [],
    widened: ['any/access/boundary-widened medium "arn:aws:iam::aws:policy/AdministratorAccess"'],
    alone: "guards",
  },
  ...["aws_vpc_endpoint", "awscc_ec2_vpc_endpoint"].map(
    (type): Scenario => ({
      name: `the policy of ${type}`,
      narrow: block(
        type,
        "e",
        'service_name = "com.amazonaws.eu-west-1.bedrock-runtime"',
        `${type.startsWith("awscc") ? "policy_document" : "policy"} = ${document(allow("*", "bedrock:InvokeModel", model))}`,
      ),
      wide: block(
        type,
        "e",
        'service_name = "com.amazonaws.eu-west-1.bedrock-runtime"',
        `${type.startsWith("awscc") ? "policy_document" : "policy"} = ${document(allow("*", "bedrock:InvokeModel", "*"))}`,
      ),
      appears: [],
      widened: ['any/access/boundary-widened medium (possible) "*"'],
      alone: "guards",
    }),
  ),
  {
    name: "a policy of an endpoint that stands apart",
    beside: block("aws_vpc_endpoint", "e", 'service_name = "com.amazonaws.eu-west-1.bedrock-runtime"'),
    narrow: block(
      "aws_vpc_endpoint_policy",
      "e",
      "vpc_endpoint_id = aws_vpc_endpoint.e.id",
      `policy = ${document(allow("*", "bedrock:InvokeModel", model))}`,
    ),
    wide: block(
      "aws_vpc_endpoint_policy",
      "e",
      "vpc_endpoint_id = aws_vpc_endpoint.e.id",
      `policy = ${document(allow("*", "bedrock:InvokeModel", "*"))}`,
    ),
    appears: [],
    widened: ['any/access/boundary-widened medium (possible) "*"'],
    alone: "guards",
  },
  ...[
    (content: string) =>
      block(
        "aws_organizations_policy",
        "scp",
        'name = "scp"',
        'type = "SERVICE_CONTROL_POLICY"',
        `content = ${content}`,
      ) +
      block(
        "aws_organizations_policy_attachment",
        "scp",
        'target_id = "ou-1"',
        "policy_id = aws_organizations_policy.scp.id",
      ),
    (content: string) =>
      block(
        "awscc_organizations_policy",
        "scp",
        'name = "scp"',
        'type = "SERVICE_CONTROL_POLICY"',
        'target_ids = ["ou-1"]',
        `content = ${content}`,
      ),
  ].map(
    (write): Scenario => ({
      name: `a policy of the organisation: ${write("").split('"')[1]}`,
      narrow: write(
        document({ Effect: "Deny", Action: ["bedrock:DeleteGuardrail", "bedrock:UpdateGuardrail"], Resource: "*" }),
      ),
      wide: write(document({ Effect: "Deny", Action: ["bedrock:UpdateGuardrail"], Resource: "*" })),
      appears: [],
      widened: [
        `any/access/deny-vanished high (possible) "bedrock:DeleteGuardrail" at the base:${(write("«").split("«")[0] ?? "").split("\n").length + 2}`,
      ],
      alone: "guards",
    }),
  ),
  ...[
    ["aws_iam_access_key", 'user = "me"', '"me"'],
    ["aws_iam_user_login_profile", 'user = "me"', '"me"'],
    [
      "aws_iam_service_specific_credential",
      'user_name = "me"\n  service_name = "bedrock.amazonaws.com"',
      '"bedrock.amazonaws.com"',
    ],
  ].map(
    ([type = "", line = "", at]): Scenario => ({
      name: type,
      beside: holders + block("aws_iam_user_policy", "p", "user = aws_iam_user.me.name", `policy = ${one}`),
      narrow: "",
      wide: block(type, "k", line),
      appears: [`aws/iam/long-lived-credential medium ${at}`],
      widened: [`aws/iam/long-lived-credential medium ${at}`],
      alone: "silent",
    }),
  ),
]
