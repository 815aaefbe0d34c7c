/** Dice to policy documents of real actions, resources and conditions, and to the requests that tell two of them apart. */
import type { Dice } from "./dice.ts"
import type { Conditions, Document, Holdings, OneOrMany, Statement } from "./oracle.ts"

const account = "111122223333"
const bedrock = (rest: string, region = "eu-west-1") => `arn:aws:bedrock:${region}:${rest}`
const sagemaker = (rest: string, region = "eu-west-1") => `arn:aws:sagemaker:${region}:${account}:${rest}`
export const haiku = bedrock(":foundation-model/anthropic.claude-3-haiku-20240307-v1:0")
export const nova = bedrock(":foundation-model/amazon.nova-lite-v1:0")
const models = [haiku, nova, bedrock(":foundation-model/anthropic.claude-3-haiku-20240307-v1:0", "us-east-1")]
const profile = bedrock(`${account}:inference-profile/eu.anthropic.claude-3-haiku-20240307-v1:0`)
const guardrails = ["gr1abc", "gr2def"].map((id) => bedrock(`${account}:guardrail/${id}`))
const customModel = bedrock(`${account}:custom-model/amazon.nova-lite-v1:0/abc`)
const endpoints = ["chat-1", "chat-test", "search"].map((name) => sagemaker(`endpoint/${name}`))

/** Named by no document but through wildcards. */
const others = {
  models: [
    bedrock(":foundation-model/amazon.nova-lite-v1:0", "us-east-1"),
    bedrock(":foundation-model/amazon.nova-tiny-v1:0"),
    bedrock(":foundation-model/meta.llama3-8b-instruct-v1:0"),
    bedrock(":foundation-model/anthropic.claude-2"),
    bedrock(":foundation-model/anthropic.claude-3-haiku-20990101-v1:0"),
    bedrock(":foundation-model/anthropic.claude-2", "eu-north-1"),
  ],
  profiles: [
    bedrock(`${account}:inference-profile/us.amazon.nova-lite-v1:0`),
    bedrock(`${account}:inference-profile/us.amazon.nova-lite-v1:0`, "us-east-1"),
    bedrock(`${account}:inference-profile/eu.amazon.nova-lite-v1:0`),
    bedrock(`${account}:inference-profile/eu.amazon.nova-lite-v1:0`, "eu-north-1"),
    bedrock(`${account}:application-inference-profile/a1b2`),
  ],
  guardrails: [
    bedrock(`${account}:guardrail/gr3ghi`),
    bedrock(`${account}:guardrail/gr3ghi`, "us-east-1"),
    bedrock(`${account}:guardrail-profile/eu.guardrail.v1:0`),
    bedrock("444455556666:guardrail/gr4"),
  ],
  endpoints: [
    sagemaker("endpoint/other"),
    sagemaker("endpoint/chat-9"),
    sagemaker("endpoint/chat-other"),
    sagemaker("endpoint/chat-1", "us-east-1"),
    sagemaker("inference-component/chat-1"),
    sagemaker("endpoint/ml"),
    sagemaker("endpoint/ml-1"),
  ],
}

/** Filled by who asks. */
export const variable = { text: "${aws:PrincipalTag/team}", key: "aws:PrincipalTag/team", values: ["ml", "chat"] }
const teamEndpoints = [variable.text, `${variable.text}-*`, `chat-${variable.text}`].map((name) =>
  sagemaker(`endpoint/${name}`),
)

/** Which resources requests for an action are about. */
export const requestable: Readonly<Record<string, readonly string[]>> = {
  "bedrock:InvokeModel": [...models, profile, ...others.models, ...others.profiles],
  "bedrock:InvokeModelWithResponseStream": [...models, profile, ...others.models, ...others.profiles],
  "bedrock:CreateModelCustomizationJob": [
    ...models,
    customModel,
    ...others.models,
    bedrock(`${account}:custom-model/other/abc`),
  ],
  "bedrock:ApplyGuardrail": [...guardrails, ...others.guardrails],
  "sagemaker:InvokeEndpoint": [...endpoints, ...others.endpoints],
}

export const actionPool = [
  ...Object.keys(requestable),
  "bedrock:InvokeModel*",
  "bedrock:Invoke*",
  "bedrock:InvokeModel?ith*",
  "bedrock:*",
  "bedrock:*Model*",
  "sagemaker:*",
  "sagemaker:Invoke*",
  "*",
] as const

export const resourcePool = [
  ...models,
  ...models,
  profile,
  ...guardrails,
  customModel,
  ...endpoints,
  bedrock(":foundation-model/*"),
  bedrock(":foundation-model/*", "*"),
  bedrock(":foundation-model/anthropic.*"),
  bedrock(":foundation-model/anthropic.claude-3-haiku-*", "*"),
  bedrock(":foundation-model/amazon.nova-????-v1:0"),
  bedrock(`${account}:inference-profile/*`),
  bedrock(`${account}:inference-profile/eu.*`, "*"),
  bedrock(`${account}:guardrail/*`),
  bedrock("*", "*"),
  // The account is left out: AWS matches the text as a whole, over its colons.
  bedrock("foundation-model/anthropic.claude-3-haiku-20240307-v1:0", "*"),
  sagemaker("endpoint/*"),
  sagemaker("endpoint/chat-*"),
  sagemaker("endpoint/chat-?"),
  ...teamEndpoints,
  sagemaker("*", "*"),
  "*",
  "*",
] as const

type Kind = "text" | "arn" | "address" | "number" | "date" | "boolean" | "texts"
export interface Key {
  readonly name: string
  readonly kind: Kind
  readonly values: readonly string[]
  /** The actions of which requests carry it, where not those of all. */
  readonly of?: readonly string[]
}

const invocations = ["bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream"]
const role = (name: string) => `arn:aws:iam::${account}:role/${name}`
export const keys: readonly Key[] = [
  {
    name: "aws:SourceIp",
    kind: "address",
    values: [
      "10.0.0.0/8",
      "10.0.0.0/16",
      "10.1.0.0/16",
      "10.1.2.3",
      "10.1.2.3/32",
      "192.0.2.0/24",
      "2001:db8::/32",
      "2001:db8:1::/48",
    ],
  },
  { name: "aws:SourceVpce", kind: "text", values: ["vpce-1a", "vpce-1b", "vpce-2", "vpce-1*", "vpce-*"] },
  { name: "aws:PrincipalTag/team", kind: "text", values: ["ml", "ML", "ml-ops", "ml*", "?l", "*"] },
  { name: "aws:RequestedRegion", kind: "text", values: ["eu-west-1", "eu-central-1", "us-east-1", "eu-*"] },
  {
    name: "aws:CurrentTime",
    kind: "date",
    values: ["2026-01-01T00:00:00Z", "2026-06-30T12:00:00Z", "2026-06-30T14:00:00+02:00", "1782820800", "2027-01-01"],
  },
  { name: "aws:MultiFactorAuthPresent", kind: "boolean", values: ["true", "false"] },
  { name: "aws:MultiFactorAuthAge", kind: "number", values: ["300", "900", "3600", "3600.0"] },
  { name: "aws:PrincipalOrgID", kind: "text", values: ["o-a1b2c3d4e5", "o-f6g7h8i9j0"] },
  { name: "aws:PrincipalArn", kind: "arn", values: [role("app"), role("app-*"), role("*"), "arn:aws:iam::*:role/app"] },
  {
    name: "aws:CalledVia",
    kind: "texts",
    values: ["athena.amazonaws.com", "cloudformation.amazonaws.com", "*.amazonaws.com"],
  },
  {
    name: "bedrock:InferenceProfileArn",
    kind: "arn",
    values: [profile, bedrock(`${account}:inference-profile/*`, "*")],
    of: invocations,
  },
]
export const keyNamed = (name: string): Key | undefined =>
  keys.find((key) => key.name.toLowerCase() === name.toLowerCase())

const operators: Readonly<Record<Exclude<Kind, "texts">, readonly string[]>> = {
  text: [
    "StringEquals",
    "StringEquals",
    "StringLike",
    "StringLike",
    "StringNotEquals",
    "StringNotLike",
    "StringEqualsIgnoreCase",
    "StringNotEqualsIgnoreCase",
  ],
  arn: ["ArnEquals", "ArnLike", "ArnLike", "ArnNotEquals", "ArnNotLike", "StringEquals", "StringLike"],
  address: ["IpAddress", "IpAddress", "NotIpAddress"],
  number: ["Equals", "NotEquals", "LessThan", "LessThanEquals", "GreaterThan", "GreaterThanEquals"].map(
    (name) => `Numeric${name}`,
  ),
  date: ["Equals", "NotEquals", "LessThan", "LessThanEquals", "GreaterThan", "GreaterThanEquals"].map(
    (name) => `Date${name}`,
  ),
  boolean: ["Bool", "Bool", "BoolIfExists"],
}

/** Every operator that a key may be tested by. */
export function operatorFor({ kind }: Key, dice: Dice): string {
  if (dice.chance(0.1)) return "Null"
  const quantifier = kind === "texts" ? dice.pick(["ForAnyValue:", "ForAllValues:"]) : ""
  const operator = quantifier + dice.pick(operators[kind === "texts" ? "text" : kind])
  return !operator.endsWith("IfExists") && dice.chance(0.2) ? `${operator}IfExists` : operator
}

/** Wildcards only where the operator takes them for such: elsewhere they are a mistake, and a rare one. */
export function valuesFor(key: Key, operator: string, dice: Dice): OneOrMany<string> {
  if (operator === "Null") return dice.pick(["true", "false"])
  if (key.kind === "boolean") return dice.pick(key.values)
  const takesWildcards = /Like|^Arn/.test(operator) || dice.chance(0.05)
  const pool = key.values.filter((value) => takesWildcards || !/[*?]/.test(value))
  return some(pool, dice)
}

/** One of them as it is, or up to three as a list. */
export function some(pool: readonly string[], dice: Dice): OneOrMany<string> {
  if (dice.chance(0.5)) return dice.pick(pool)
  return [...new Set([dice.pick(pool), dice.pick(pool), ...(dice.chance(0.4) ? [dice.pick(pool)] : [])])]
}

/** Tests of one to three keys, each of its own. */
export function conditions(dice: Dice): Conditions {
  const all: Record<string, Record<string, OneOrMany<string>>> = {}
  for (const key of dice.shuffled(keys).slice(0, dice.pick([1, 1, 1, 2, 2, 3]))) {
    const operator = operatorFor(key, dice)
    all[operator] = { ...all[operator], [key.name]: valuesFor(key, operator, dice) }
  }
  return all
}

/** What somebody means to give: actions, and resources that they are about. */
const intents: readonly { readonly actions: readonly string[]; readonly resources: readonly string[] }[] = [
  {
    actions: actionPool.filter((each) => each.startsWith("bedrock:")),
    resources: resourcePool.filter((each) => each === "*" || each.includes("foundation-model")),
  },
  {
    actions: actionPool.filter((each) => each.startsWith("bedrock:Invoke")),
    resources: resourcePool.filter((each) => /^[*]|foundation-model|inference-profile/.test(each)),
  },
  {
    actions: ["bedrock:ApplyGuardrail", "bedrock:*", "*"],
    resources: resourcePool.filter((each) => /^[*]|guardrail/.test(each)),
  },
  {
    actions: actionPool.filter((each) => /^[*]|sagemaker/.test(each)),
    resources: resourcePool.filter((each) => /^[*]|endpoint/.test(each)),
  },
  { actions: actionPool, resources: resourcePool },
]

export function statement(dice: Dice, effect: Statement["Effect"] = dice.chance(0.75) ? "Allow" : "Deny"): Statement {
  const { actions, resources } = dice.pick(intents)
  const narrow = (all: readonly string[]) => all.filter((each) => !/^[*]$|:[*]$/.test(each))
  return {
    ...(dice.chance(0.3) && { Sid: `S${dice.below(100)}` }),
    Effect: effect,
    ...(dice.chance(0.06) ? { NotAction: some(narrow(actions), dice) } : { Action: some(actions, dice) }),
    ...(dice.chance(0.08) ? { NotResource: some(narrow(resources), dice) } : { Resource: some(resources, dice) }),
    ...(dice.chance(0.5) && { Condition: conditions(dice) }),
  }
}

export const documentOf = (statements: readonly Statement[]): Document => ({
  Version: "2012-10-17",
  Statement: statements,
})

export function holdings(dice: Dice): Holdings {
  const document = (most: number): Document =>
    documentOf(Array.from({ length: 1 + dice.below(most) }, (_, i) => statement(dice, i === 0 ? "Allow" : undefined)))
  return {
    policies: dice.chance(0.75) ? [document(3)] : [document(2), document(2)],
    ...(dice.chance(0.2) && { boundary: document(2) }),
  }
}
