/** What uses, operates and serves models on Amazon Bedrock. */
import { actingFor, actingOn, behind, serviceNamed, through } from "../blueprint/aws-conditions.ts"
import { allow, deny, trusts, when } from "../blueprint/aws-statements.ts"
import { awsUses, guardrailArn, modelArn, profileArn } from "../blueprint/aws-uses.ts"
import type { AwsCondition, AwsRole, AwsStatement } from "../blueprint/blueprint.ts"
import type { Archetype, Values } from "./archetype.ts"
import * as words from "./words.ts"

/** A service that acts for this account alone, and only for what `source` names. */
export const trustOf = (service: string, values: Values, source?: string): AwsStatement =>
  trusts({ kind: "Service", of: [serviceNamed(service)] }, [
    actingFor(values.one("account")),
    ...(source === undefined ? [] : [actingOn(source)]),
  ])

/** A service that runs one's own code: it acts for nobody else, and not all of them say for whom. */
const serviceOf = (values: Values): AwsStatement =>
  trusts({ kind: "Service", of: [serviceNamed(values.one("service"))] })

/** People who have a role or a user already. */
export const peopleOf = (values: Values, ...conditions: readonly AwsCondition[]): AwsStatement =>
  trusts({ kind: "AWS", of: [values.one("principal")] }, conditions)

export const awsForms: Archetype["forms"] = ["json", "terraform", "cloudformation", "cdk"]

const invoking: readonly string[] = awsUses.bedrock

/**
 * Through a profile a request is for the profile and for the model in whichever region answers; both must be allowed.
 * https://docs.aws.amazon.com/bedrock/latest/userguide/inference-profiles-prereq.html
 */
export function usesOf(values: Values, conditions: readonly AwsCondition[]): readonly AwsStatement[] {
  const [account, region, models] = [values.one("account"), values.one("region"), values.all("models")]
  const profile = values.maybe("profile")
  if (profile === undefined)
    return [
      allow(
        "Models",
        invoking,
        models.map((model) => modelArn(region, model)),
        conditions,
      ),
    ]
  const profiles = models.map((model) => profileArn(region, account, `${profile}.${model}`))
  const regions = [...new Set([region, ...values.all("routed-regions")])].sort()
  return [
    allow("Profiles", invoking, profiles, conditions),
    allow(
      "ModelsThroughProfiles",
      invoking,
      regions.flatMap((each) => models.map((model) => modelArn(each, model))),
      [...conditions, when("StringEquals", "bedrock:InferenceProfileArn", ...profiles)],
    ),
  ]
}

export function guardrailOf(values: Values): string {
  const written = values.one("guardrail")
  return written.startsWith("arn:") ? written : guardrailArn(values.one("region"), values.one("account"), written)
}

export const roleOf = (
  values: Values,
  trust: readonly AwsStatement[],
  statements: readonly AwsStatement[],
): AwsRole => ({
  kind: "aws-role",
  name: values.one("name"),
  trust,
  statements,
  tags: values.maybe("team") === undefined ? {} : { team: values.one("team") },
})

export const bedrock: readonly Archetype[] = [
  {
    name: "bedrock-invoker",
    title: "a workload that invokes named models, through a network endpoint and behind a guardrail",
    forms: awsForms,
    about: { among: "actions", as: /^bedrock:InvokeModel/ },
    words: [
      words.name,
      words.account,
      words.region,
      words.models,
      words.profile,
      words.routedRegions,
      words.endpoint,
      words.guardrail,
      words.service,
      words.team,
    ],
    leavesOut: [
      "A guardrail can be demanded of InvokeModel alone: agents, flows and the OpenAI-compatible endpoint are not allowed here.",
      "Batch jobs, logs and the endpoint's own policy are for others to set up.",
    ],
    blueprint: (values) => {
      const network = through(values.one("vpc-endpoint"))
      const guarded = behind(guardrailOf(values))
      return roleOf(
        values,
        [serviceOf(values)],
        [
          ...usesOf(values, [network, guarded]),
          deny(
            "NotPastTheEndpoint",
            invoking,
            ["*"],
            [
              when("StringNotEquals", "aws:SourceVpce", values.one("vpc-endpoint")),
              when("BoolIfExists", "aws:ViaAWSService", "false"),
            ],
          ),
          deny(
            "NotWithoutGuardrail",
            invoking,
            ["*"],
            [when("StringNotEquals", "bedrock:GuardrailIdentifier", guardrailOf(values))],
          ),
        ],
      )
    },
  },
  {
    name: "bedrock-operator",
    title: "people who keep one guardrail and look at everything, and invoke nothing",
    forms: awsForms,
    words: [words.name, words.account, words.region, words.guardrail, words.approver, words.team],
    leavesOut: [
      "Prompt logs and logging settings: take prompt-log-reader for the first, and leave the second to security.",
      "What invokes is denied by name; an action that AWS adds later is not among them until this is generated again.",
    ],
    blueprint: (values) =>
      roleOf(
        values,
        [peopleOf(values)],
        [
          allow("Guardrail", ["bedrock:CreateGuardrailVersion", "bedrock:GetGuardrail"], [guardrailOf(values)]),
          allow(
            "Look",
            [
              "bedrock:GetFoundationModel",
              "bedrock:GetInferenceProfile",
              "bedrock:ListFoundationModels",
              "bedrock:ListGuardrails",
              "bedrock:ListInferenceProfiles",
            ],
            ["*"],
          ),
          deny(
            "InvokeNothing",
            [
              ...invoking,
              "bedrock:CreateModelInvocationJob",
              "bedrock:InvokeAgent",
              "bedrock:InvokeFlow",
              "bedrock:InvokeInlineAgent",
              "bedrock-mantle:CreateInference",
            ],
            ["*"],
          ),
        ],
      ),
  },
  {
    name: "bedrock-agent-role",
    title: "the service role of one account's agents: a model and a knowledge base",
    forms: awsForms,
    about: { among: "principals", as: /^bedrock\.amazonaws\.com$/ },
    words: [
      words.name,
      words.account,
      words.region,
      words.models,
      words.profile,
      words.routedRegions,
      words.knowledgeBase,
    ],
    leavesOut: ["The functions that the agent calls: each says in its own policy that the agent may."],
    blueprint: (values) => {
      const [account, region] = [values.one("account"), values.one("region")]
      return roleOf(
        values,
        [trustOf("bedrock", values, `arn:aws:bedrock:${region}:${account}:agent/*`)],
        [
          ...usesOf(values, []),
          allow(
            "KnowledgeBase",
            ["bedrock:Retrieve"],
            [`arn:aws:bedrock:${region}:${account}:knowledge-base/${values.one("knowledge-base")}`],
          ),
        ],
      )
    },
  },
  {
    name: "bedrock-knowledge-base-role",
    title: "the service role of a knowledge base: a bucket, an embedding model and a collection of vectors",
    forms: awsForms,
    words: [words.name, words.account, words.region, words.models, words.bucket, words.collection],
    leavesOut: [
      "The collection's own data access policy, which must let this role in as well.",
      "A key of one's own for the bucket.",
    ],
    blueprint: (values) => {
      const [account, region, bucket] = [values.one("account"), values.one("region"), values.one("bucket")]
      const owned = when("StringEquals", "aws:ResourceAccount", account)
      return roleOf(
        values,
        [trustOf("bedrock", values, `arn:aws:bedrock:${region}:${account}:knowledge-base/*`)],
        [
          allow(
            "Embed",
            ["bedrock:InvokeModel"],
            values.all("models").map((model) => modelArn(region, model)),
          ),
          allow("Documents", ["s3:GetObject"], [`arn:aws:s3:::${bucket}/*`], [owned]),
          allow("ListDocuments", ["s3:ListBucket"], [`arn:aws:s3:::${bucket}`], [owned]),
          allow(
            "Vectors",
            ["aoss:APIAccessAll"],
            [`arn:aws:aoss:${region}:${account}:collection/${values.one("collection")}`],
          ),
        ],
      )
    },
  },
  {
    name: "prompt-log-reader",
    title: "people who may read what models are asked and answer",
    forms: awsForms,
    about: { among: "actions", as: /^logs:/ },
    words: [words.name, words.account, words.region, words.logGroup, words.key, words.approver, words.until],
    leavesOut: ["Logs in a bucket: large prompts and images go there, under a prefix of their own."],
    blueprint: (values) => {
      const [account, region] = [values.one("account"), values.one("region")]
      const timely = when("DateLessThan", "aws:CurrentTime", values.one("until"))
      const group = `arn:aws:logs:${region}:${account}:log-group:${values.one("log-group")}`
      return roleOf(
        values,
        [peopleOf(values, when("Bool", "aws:MultiFactorAuthPresent", "true"))],
        [
          allow("Read", ["logs:FilterLogEvents", "logs:GetLogEvents"], [group, `${group}:*`], [timely]),
          allow("Decrypt", ["kms:Decrypt"], [`arn:aws:kms:${region}:${account}:key/${values.one("key")}`], [timely]),
        ],
      )
    },
  },
]
