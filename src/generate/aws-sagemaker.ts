/** The phases of a model's life on Amazon SageMaker, each with an identity of its own. */
import { passedTo, serviceNamed } from "../blueprint/aws-conditions.ts"
import { allow, deny, when } from "../blueprint/aws-statements.ts"
import type { AwsStatement } from "../blueprint/blueprint.ts"
import type { Archetype, Values } from "./archetype.ts"
import { awsForms, guardrailOf, peopleOf, roleOf, trustOf } from "./aws-bedrock.ts"
import * as words from "./words.ts"

const arn = (values: Values, resource: string): string =>
  `arn:aws:sagemaker:${values.one("region")}:${values.one("account")}:${resource}`

const pass = (values: Values): AwsStatement =>
  allow(
    "PassOneRole",
    ["iam:PassRole"],
    [`arn:aws:iam::${values.one("account")}:role/${values.one("role")}`],
    [passedTo(serviceNamed("sagemaker"))],
  )

/** Whoever makes what is not there yet is held by the tags that it is made with. */
const own = (values: Values) => when("StringEquals", "aws:RequestTag/team", values.one("team"))

export const sagemaker: readonly Archetype[] = [
  {
    name: "sagemaker-data-scientist",
    title: "people who train models, and deploy none",
    forms: awsForms,
    words: [
      words.name,
      words.account,
      words.region,
      words.prefix,
      words.role,
      words.subnets,
      words.approver,
      words.team,
    ],
    leavesOut: [
      "Notebooks and Studio: give each person an app of their own beside this.",
      "The execution role: generate sagemaker-training-role, and give its name here as --role.",
    ],
    blueprint: (values) =>
      roleOf(
        values,
        [peopleOf(values)],
        [
          allow(
            "Train",
            ["sagemaker:CreateTrainingJob"],
            [arn(values, `training-job/${values.one("prefix")}-*`)],
            [
              when("ForAllValues:StringEquals", "sagemaker:VpcSubnets", ...values.all("subnets")),
              when("Null", "sagemaker:VpcSubnets", "false"),
              when("Bool", "sagemaker:InterContainerTrafficEncryption", "true"),
              own(values),
            ],
          ),
          allow(
            "Look",
            ["sagemaker:DescribeTrainingJob", "sagemaker:StopTrainingJob"],
            [arn(values, `training-job/${values.one("prefix")}-*`)],
          ),
          pass(values),
          deny(
            "DeployNothing",
            [
              "sagemaker:CreateEndpoint",
              "sagemaker:CreateEndpointConfig",
              "sagemaker:UpdateEndpoint",
              "sagemaker:UpdateModelPackage",
            ],
            ["*"],
          ),
        ],
      ),
  },
  {
    name: "sagemaker-deployer",
    title: "a pipeline that deploys what was approved, and trains nothing",
    forms: awsForms,
    words: [words.name, words.account, words.region, words.prefix, words.role, words.approver, words.team],
    leavesOut: [
      "Approving: whoever may set the status of a model package should be somebody else.",
      "The role that endpoints run as: give its name as --role.",
    ],
    blueprint: (values) => {
      const prefix = values.one("prefix")
      return roleOf(
        values,
        [peopleOf(values)],
        [
          allow(
            "Deploy",
            [
              "sagemaker:CreateEndpoint",
              "sagemaker:CreateEndpointConfig",
              "sagemaker:CreateModel",
              "sagemaker:UpdateEndpoint",
            ],
            [
              arn(values, `endpoint/${prefix}-*`),
              arn(values, `endpoint-config/${prefix}-*`),
              arn(values, `model/${prefix}-*`),
            ],
          ),
          allow(
            "Look",
            ["sagemaker:DescribeEndpoint", "sagemaker:DescribeModel"],
            [arn(values, `endpoint/${prefix}-*`), arn(values, `model/${prefix}-*`)],
          ),
          pass(values),
          deny(
            "TrainNothing",
            [
              "sagemaker:CreateAutoMLJob",
              "sagemaker:CreateHyperParameterTuningJob",
              "sagemaker:CreateNotebookInstance",
              "sagemaker:CreateProcessingJob",
              "sagemaker:CreateTrainingJob",
            ],
            ["*"],
          ),
        ],
      )
    },
  },
  {
    name: "sagemaker-training-role",
    title: "the execution role of training jobs: one bucket in, one bucket out, logs",
    forms: awsForms,
    about: { among: "principals", as: /^sagemaker\.amazonaws\.com$/ },
    words: [words.name, words.account, words.region, words.bucket, words.output],
    leavesOut: [
      "Images: those of Amazon need no permission; for one's own, allow ecr:BatchGetImage on that repository.",
      "Jobs in a network of one's own need the ec2 actions for network interfaces beside this.",
    ],
    blueprint: (values) => {
      const [account, region] = [values.one("account"), values.one("region")]
      const owned = when("StringEquals", "aws:ResourceAccount", account)
      return roleOf(
        values,
        [trustOf("sagemaker", values, arn(values, "*"))],
        [
          allow("Read", ["s3:GetObject"], [`arn:aws:s3:::${values.one("bucket")}/*`], [owned]),
          allow("List", ["s3:ListBucket"], [`arn:aws:s3:::${values.one("bucket")}`], [owned]),
          allow("Write", ["s3:PutObject"], [`arn:aws:s3:::${values.one("output-bucket")}/*`], [owned]),
          allow(
            "Log",
            ["logs:CreateLogStream", "logs:PutLogEvents"],
            [`arn:aws:logs:${region}:${account}:log-group:/aws/sagemaker/TrainingJobs:*`],
          ),
        ],
      )
    },
  },
  {
    name: "aws-elevated-access",
    title: "a right to change one guardrail, until a moment",
    forms: awsForms,
    words: [words.name, words.account, words.region, words.guardrail, words.approver, words.until],
    leavesOut: [
      "Asking and approving: IAM Identity Center's temporary access, or a pull request that moves the moment.",
      "After the moment nothing is allowed; the role itself stays until somebody deletes it.",
    ],
    blueprint: (values) => {
      const timely = when("DateLessThan", "aws:CurrentTime", values.one("until"))
      return roleOf(
        values,
        [peopleOf(values, when("Bool", "aws:MultiFactorAuthPresent", "true"), timely)],
        [
          allow(
            "Guardrail",
            ["bedrock:CreateGuardrailVersion", "bedrock:GetGuardrail", "bedrock:UpdateGuardrail"],
            [guardrailOf(values)],
            [timely],
          ),
        ],
      )
    },
  },
]
