/** Edits of who holds which policy: the same policies elsewhere give the same access. */
import { managedPolicy } from "../../../src/clouds/aws/managed-policies.ts"
import type { Estate, Holder, Many, Statement } from "./estate.ts"
import { type Broadens, estateEdit, type Row } from "./row.ts"
import { allow, deny, invoke, invokeNova, nova, stream } from "./words.ts"

const role = (more: Partial<Holder> = {}, id = "app"): Holder => ({ kind: "role", id, ...more })
const user = (more: Partial<Holder> = {}): Holder => ({ kind: "user", id: "ada", ...more })
const group = (more: Partial<Holder> = {}): Holder => ({ kind: "group", id: "builders", ...more })
const estate = (holders: readonly Holder[], policies?: Estate["policies"]): Estate => ({
  holders,
  ...(policies && { policies }),
})

const inline = (...statements: readonly Statement[]) => estate([role({ inline: { models: statements } })])
const managed = (...statements: readonly Statement[]) =>
  estate([role({ attached: ["models"] })], { models: statements })
const gains = (actions: readonly string[], ...rules: readonly string[]): Broadens => ({ actions, rules })

const both = [allow([invoke, stream], nova)]
const guards = "bedrock:DeleteGuardrail"

const moved: readonly Row[] = [
  estateEdit("an inline policy becomes a managed one", inline(...both), managed(...both), "silent"),
  estateEdit("a managed policy becomes an inline one", managed(...both), inline(...both), "silent"),
  estateEdit(
    "an inline policy becomes two",
    inline(...both),
    estate([role({ inline: { one: [allow(invoke, nova)], two: [allow(stream, nova)] } })]),
    "silent",
  ),
  estateEdit(
    "two policies become one",
    estate([role({ inline: { one: [allow(stream, nova)] }, attached: ["two"] })], { two: [allow(invoke, nova)] }),
    managed(...both),
    "silent",
  ),
  estateEdit(
    "a managed policy gets another name",
    managed(...both),
    estate([role({ attached: ["inference"] })], { inference: both }),
    "silent",
  ),
  estateEdit(
    "policies are attached in another order",
    estate([role({ attached: ["one", "two"] })], { one: [invokeNova], two: [allow(stream, nova)] }),
    estate([role({ attached: ["two", "one"] })], { two: [allow(stream, nova)], one: [invokeNova] }),
    "silent",
    {
      except: {
        terraform: "each attachment is a resource of its own",
        "terraform data source": "each attachment is a resource of its own",
      },
    },
  ),
  estateEdit(
    "a policy that was there is attached",
    estate([role({ inline: { models: [invokeNova] } })], { more: [allow(guards)] }),
    estate([role({ inline: { models: [invokeNova] }, attached: ["more"] })], { more: [allow(guards)] }),
    gains([guards], "any/identity/consumer-edits-safety critical"),
  ),
  estateEdit("a policy is detached", managed(...both), estate([role()], { models: both }), "narrows"),
  estateEdit(
    "a second role gets the same policy",
    estate([role({ attached: ["models"] }), role({}, "batch")], { models: both }),
    estate([role({ attached: ["models"] }), role({ attached: ["models"] }, "batch")], { models: both }),
    gains([invoke, stream], "any/access/new-capability low"),
  ),
  estateEdit(
    "a second role comes with the same policy",
    estate([role({ attached: ["models"] })], { models: both }),
    estate([role({ attached: ["models"] }), role({ attached: ["models"] }, "batch")], { models: both }),
    gains([invoke, stream, "sts:AssumeRole"], "any/access/new-capability low"),
  ),
  estateEdit(
    "one of two roles with the same policy goes",
    estate([role({ attached: ["models"] }), role({ attached: ["models"] }, "batch")], { models: both }),
    estate([role({ attached: ["models"] })], { models: both }),
    "narrows",
  ),
  estateEdit(
    "two roles trade their policies",
    estate([role({ inline: { models: [invokeNova] } }), role({ inline: { models: [allow(guards)] } }, "batch")]),
    estate([role({ inline: { models: [allow(guards)] } }), role({ inline: { models: [invokeNova] } }, "batch")]),
    {
      ...gains([invoke, guards], "any/access/new-capability low", "aws/bedrock/guardrail-administration critical"),
      trades: true,
    },
  ),
  estateEdit(
    "a statement is added to a policy that two roles share",
    estate([role({ attached: ["models"] }), role({ attached: ["models"] }, "batch")], { models: [invokeNova] }),
    estate([role({ attached: ["models"] }), role({ attached: ["models"] }, "batch")], { models: both }),
    gains([stream], "any/access/new-capability low"),
  ),
  estateEdit(
    "an inline policy moves into one of the policies that the role shares",
    estate([role({ inline: { models: both } }), role({ attached: ["shared"] }, "batch")], { shared: [invokeNova] }),
    estate([role({ attached: ["shared"] }), role({ attached: ["shared"] }, "batch")], { shared: both }),
    gains([stream], "any/access/new-capability low"),
  ),
]

const notebooks = "sagemaker:CreateNotebookInstance"
const passAny = allow("iam:PassRole")
const passing = (...second: readonly Statement[]) =>
  estate([role({ inline: { one: [allow(notebooks)], ...(second.length > 0 && { two: second }) } })])

const combined: readonly Row[] = [
  estateEdit(
    "PassRole comes beside an old permission to start notebooks, in another policy",
    passing(),
    passing(passAny),
    gains(["iam:PassRole"], "aws/sagemaker/pass-role-into-compute critical"),
  ),
  estateEdit(
    "a permission to start notebooks comes beside an old PassRole, in another policy",
    estate([role({ inline: { one: [passAny, invokeNova] } })]),
    estate([role({ inline: { one: [passAny, invokeNova] }, attached: ["two"] })], { two: [allow(notebooks)] }),
    gains([notebooks], "aws/sagemaker/pass-role-into-compute critical"),
  ),
  estateEdit(
    "PassRole and a permission to start notebooks move into one policy",
    passing(passAny),
    estate([role({ inline: { one: [passAny, allow(notebooks)] } })]),
    "silent",
  ),
  estateEdit(
    "PassRole comes where another policy denies to start notebooks",
    passing(deny(notebooks), invokeNova),
    passing(deny(notebooks), invokeNova, passAny),
    gains(["iam:PassRole"], "aws/iam/pass-any-role high"),
  ),
]

const readOnly = "AmazonBedrockReadOnly"
const ofProvider = estate([role({ attached: [readOnly] })])
const inference = "AmazonBedrockMantleInferenceAccess"

/** What the provider's policy says, each action in a statement of its own, the last first. */
const written = (name: string): readonly Statement[] => {
  const shipped = managedPolicy(name)?.document as { readonly Statement: readonly Shipped[] } | undefined
  const statements = (shipped?.Statement ?? []).flatMap(({ Action, Resource, Condition }) =>
    Action.map((action) => allow(action, Resource, Condition && { condition: Condition })),
  )
  return statements.toReversed()
}
interface Shipped {
  readonly Action: readonly string[]
  readonly Resource: Many
  readonly Condition?: Exclude<Statement["condition"], undefined>
}

const provided: readonly Row[] = [
  estateEdit("a provider's policy is replaced by what it says", ofProvider, inline(...written(readOnly)), "silent"),
  estateEdit(
    "a policy is replaced by the provider's that says the same",
    inline(...written(inference)),
    estate([role({ attached: [inference] })]),
    "silent",
  ),
  estateEdit(
    "a provider's policy is attached",
    inline(invokeNova),
    estate([role({ inline: { models: [invokeNova] }, attached: ["AmazonBedrockLimitedAccess"] })]),
    gains(["bedrock:*", "*"], "aws/bedrock/broad-managed-policy medium"),
  ),
  estateEdit(
    "a provider's policy is swapped for a part of it",
    ofProvider,
    inline(allow("bedrock:GetGuardrail")),
    "narrows",
  ),
  estateEdit(
    "a provider's policy is swapped for one that it covers",
    estate([role({ attached: ["AmazonBedrockFullAccess"] })]),
    ofProvider,
    "narrows",
  ),
]

const aws = (id: string) => ({ AWS: `arn:aws:iam::${id}:root` })
const trusting = (...trust: readonly Statement[]) => estate([role({ trust, inline: { models: both } })])
const assume = (principal: Exclude<Statement["principal"], undefined>, more: Partial<Statement> = {}): Statement => ({
  action: "sts:AssumeRole",
  principal,
  ...more,
})
const lambda = assume({ Service: "lambda.amazonaws.com" })
const bedrock = assume({ Service: "bedrock.amazonaws.com" })
const guarded = assume(
  { Service: "bedrock.amazonaws.com" },
  { condition: { StringEquals: { "aws:SourceAccount": "111122223333" } } },
)
const github = (sub: string) =>
  assume(
    { Federated: "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com" },
    {
      action: "sts:AssumeRoleWithWebIdentity",
      condition: {
        StringEquals: { "token.actions.githubusercontent.com:aud": "sts.amazonaws.com" },
        StringLike: { "token.actions.githubusercontent.com:sub": sub },
      },
    },
  )
const become = ["sts:AssumeRole"]

const trust: readonly Row[] = [
  estateEdit(
    "a trust policy lets anyone in",
    trusting(lambda),
    trusting(assume("*")),
    gains(become, "aws/iam/open-trust critical"),
  ),
  estateEdit(
    "a trust policy lets an account in",
    trusting(lambda),
    trusting(lambda, assume(aws("999988887777"))),
    gains(become, "aws/iam/open-trust low"),
  ),
  estateEdit(
    "a trust policy lets one account in where there were two",
    trusting(assume(aws("111122223333")), lambda),
    trusting(lambda),
    "narrows",
  ),
  estateEdit(
    "a trust policy lists its principals in one statement",
    trusting(lambda, assume({ Service: "ecs-tasks.amazonaws.com" })),
    trusting(assume({ Service: ["ecs-tasks.amazonaws.com", "lambda.amazonaws.com"] })),
    "silent",
  ),
  estateEdit(
    "an account is written as its root",
    trusting(assume({ AWS: "111122223333" })),
    trusting(assume(aws("111122223333"))),
    "silent",
  ),
  estateEdit(
    "the trust of an AI service is no longer tied to an account",
    trusting(guarded),
    trusting(bedrock),
    gains(become, "aws/iam/trust-without-source medium"),
  ),
  estateEdit("the trust of an AI service is tied to an account", trusting(bedrock), trusting(guarded), "narrows"),
  estateEdit(
    "a pipeline's way in is opened for every branch",
    trusting(github("repo:acme/models:ref:refs/heads/main")),
    trusting(github("repo:acme/*")),
    gains(["sts:AssumeRoleWithWebIdentity"], "aws/iam/weak-federation high"),
  ),
  estateEdit(
    "a pipeline's way in is closed for all branches but one",
    trusting(github("repo:acme/*")),
    trusting(github("repo:acme/models:ref:refs/heads/main")),
    "narrows",
  ),
  estateEdit(
    "the trust of a role without AI lets anyone in",
    estate([role({ trust: [lambda], inline: { files: [allow("s3:GetObject")] } })]),
    estate([role({ trust: [assume("*")], inline: { files: [allow("s3:GetObject")] } })]),
    "silent",
  ),
]

const members: readonly Row[] = [
  estateEdit(
    "a user's policy becomes its group's",
    estate([group(), user({ inline: { models: both }, groups: ["builders"] })]),
    estate([group({ inline: { models: both } }), user({ groups: ["builders"] })]),
    gains([invoke, stream], "any/access/new-capability low"),
  ),
  estateEdit(
    "a group's policy becomes its only member's",
    estate([group({ inline: { models: both } }), user({ groups: ["builders"] })]),
    estate([group(), user({ inline: { models: both }, groups: ["builders"] })]),
    "narrows",
  ),
  estateEdit(
    "a user gets what its group has",
    estate([group({ inline: { models: both } }), user({ groups: ["builders"] })]),
    estate([group({ inline: { models: both } }), user({ inline: { models: both }, groups: ["builders"] })]),
    "silent",
  ),
  estateEdit(
    "a user joins a group",
    estate([group({ inline: { models: both } }), user()]),
    estate([group({ inline: { models: both } }), user({ groups: ["builders"] })]),
    gains([invoke, stream], "any/access/new-capability low"),
  ),
]

export const holderRows: readonly Row[] = [...moved, ...combined, ...provided, ...trust, ...members]
