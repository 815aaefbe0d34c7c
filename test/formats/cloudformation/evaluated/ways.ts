/** Ways in which people write the parts of a policy: each a value, and what must be declared for it. */
import type { Data } from "./spelt.ts"

export interface Way {
  readonly is: Data
  readonly parameters?: { readonly [name: string]: Data }
  readonly mappings?: { readonly [name: string]: Data }
  readonly conditions?: { readonly [name: string]: Data }
  readonly extended?: true
  /** It hangs on where the stack is deployed, or on what it is given. */
  readonly open?: true
}

export const ref = (name: string): Data => ({ Ref: name })
export const sub = (text: string, own?: { readonly [name: string]: Data }): Data => ({
  "Fn::Sub": own ? [text, own] : text,
})
export const join = (by: string, parts: Data): Data => ({ "Fn::Join": [by, parts] })
export const select = (index: number, list: Data): Data => ({ "Fn::Select": [index, list] })
export const split = (by: string, text: Data): Data => ({ "Fn::Split": [by, text] })
export const found = (...keys: readonly Data[]): Data => ({ "Fn::FindInMap": keys })
export const choice = (condition: string, then: Data, otherwise: Data): Data => ({
  "Fn::If": [condition, then, otherwise],
})
export const equals = (a: Data, b: Data): Data => ({ "Fn::Equals": [a, b] })
export const not = (a: Data): Data => ({ "Fn::Not": [a] })
export const holds = (name: string): Data => ({ Condition: name })
export const attribute = (resource: string, name: string): Data => ({ "Fn::GetAtt": [resource, name] })
export const nothing = ref("AWS::NoValue")

const model = "arn:${AWS::Partition}:bedrock:${AWS::Region}::foundation-model/"
const text = (value: string, ...allowed: readonly string[]): Data => ({
  Type: "String",
  Default: value,
  ...(allowed.length > 0 && { AllowedValues: allowed }),
})
const list = (value: string): Data => ({ Type: "CommaDelimitedList", Default: value })

const stage = { Stage: text("prod", "dev", "test", "prod") }
const isProd = { IsProd: equals(ref("Stage"), "prod") }
const models = {
  Models: {
    dev: { Id: "amazon.nova-micro-v1:0", Ids: ["amazon.nova-micro-v1:0"], Tier: "small" },
    prod: { Id: "amazon.nova-pro-v1:0", Ids: ["amazon.nova-pro-v1:0", "amazon.titan-embed-text-v2:0"], Tier: "large" },
  },
  Tiers: { small: { Id: "amazon.nova-lite-v1:0" }, large: { Id: "amazon.nova-premier-v1:0" } },
}
const byRegion = {
  Regional: { "us-east-1": { Id: "amazon.nova-pro-v1:0" }, "eu-west-1": { Id: "amazon.nova-lite-v1:0" } },
}

/** One text: the ARN of a model, mostly. */
export const arns: readonly Way[] = [
  { is: sub(`${model}amazon.nova-lite-v1:0`) },
  {
    is: join("", [
      "arn:",
      ref("AWS::Partition"),
      ":bedrock:",
      ref("AWS::Region"),
      "::foundation-model/amazon.nova-lite-v1:0",
    ]),
  },
  {
    is: sub(`${model}\${ModelId}`),
    parameters: { ModelId: text("amazon.nova-lite-v1:0", "amazon.nova-lite-v1:0", "amazon.nova-pro-v1:0") },
  },
  {
    is: sub(`${model}\${Id}`, { Id: found("Models", ref("Stage"), "Id") }),
    mappings: models,
    parameters: stage,
  },
  {
    is: sub(`${model}\${Id}`, { Id: choice("IsProd", "amazon.nova-pro-v1:0", "*") }),
    conditions: isProd,
    parameters: stage,
  },
  {
    is: select(
      1,
      split("|", "arn:aws:bedrock:*::foundation-model/a|arn:aws:bedrock:*::foundation-model/b|arn:aws:s3:::c"),
    ),
  },
  {
    is: join("/", ["arn:aws:bedrock:eu-west-1::foundation-model", select(0, ref("Allowed"))]),
    parameters: { Allowed: list("amazon.nova-lite-v1:0,amazon.nova-pro-v1:0") },
  },
  {
    is: choice("IsProd", sub(`${model}amazon.nova-pro-v1:0`), "*"),
    conditions: isProd,
    parameters: stage,
  },
  {
    is: choice("IsDev", "*", choice("IsTest", sub(`${model}amazon.*`), sub(`${model}amazon.nova-pro-v1:0`))),
    conditions: { IsDev: equals(ref("Stage"), "dev"), IsTest: equals(ref("Stage"), "test") },
    parameters: stage,
  },
  {
    is: sub(`${model}\${Id}`, {
      Id: found("Tiers", found("Models", ref("Stage"), "Tier"), "Id"),
    }),
    mappings: models,
    parameters: stage,
  },
  {
    is: sub(`${model}\${Id}`, {
      Id: found("Models", "staging", "Id", { DefaultValue: "amazon.nova-micro-v1:0" }),
    }),
    mappings: models,
    extended: true,
  },
  {
    is: found("Models", ref("Stage"), "Missing", { DefaultValue: sub("${AWS::StackName}-${Stage}") }),
    mappings: models,
    parameters: stage,
    extended: true,
  },
  { is: { "Fn::ImportValue": "shared-models-ProfileArn" } },
  { is: { "Fn::ImportValue": sub("${Network}-KnowledgeBaseArn") }, parameters: { Network: text("net") } },
  { is: attribute("Agent", "AgentArn") },
  { is: sub("${Agent.AgentArn}/*") },
  { is: sub("${Arn}/alias/${!aws:PrincipalTag/team}", { Arn: attribute("Agent", "AgentArn") }) },
  { is: join(":", ["arn", "aws", "bedrock", ref("AWS::Region"), ref("AWS::AccountId"), sub("agent/${Agent}")]) },
  { is: "{{resolve:ssm:/ai/profile-arn}}" },
  { is: sub("arn:aws:bedrock:${AWS::Region}:${AWS::AccountId}:guardrail/{{resolve:ssm:/ai/guardrail:3}}") },
  {
    is: ref("ProfileArn"),
    parameters: { ProfileArn: { Type: "AWS::SSM::Parameter::Value<String>", Default: "/ai/profile" } },
  },
  {
    is: join("", [
      "arn:aws:bedrock:",
      select(2, split("-", sub("x-y-${Home}-z"))),
      "::foundation-model/",
      join(".", split("/", ref("Path"))),
    ]),
    parameters: { Home: text("euwest"), Path: text("amazon/nova-lite-v1:0") },
  },
  {
    is: select(1, found("Models", ref("Stage"), "Ids")),
    mappings: models,
    parameters: stage,
  },
  {
    is: sub("arn:${Partition}:bedrock:${Where}:${AWS::AccountId}:inference-profile/${Id}", {
      Partition: ref("AWS::Partition"),
      Where: choice("IsProd", ref("AWS::Region"), "us-east-1"),
      Id: join(".", ["eu", ref("Vendor"), "nova"]),
    }),
    conditions: isProd,
    parameters: { ...stage, Vendor: text("amazon") },
  },
  {
    is: sub(`${model}\${Id}`, { Id: found("Regional", ref("AWS::Region"), "Id") }),
    mappings: byRegion,
    open: true,
  },
  {
    is: choice("InEurope", sub(`${model}amazon.nova-lite-v1:0`), sub(`${model}*`)),
    conditions: { InEurope: equals(ref("AWS::Region"), "eu-west-1") },
    open: true,
  },
  {
    is: sub(`${model}\${Given}`),
    parameters: { Given: { Type: "String" } },
    open: true,
  },
  {
    is: join("/", [
      "arn:aws:bedrock:eu-west-1::foundation-model",
      choice("IsNamed", ref("Given"), "amazon.nova-lite-v1:0"),
    ]),
    parameters: { Given: { Type: "String", AllowedPattern: "[a-z.*-]*" } },
    conditions: { IsNamed: not(equals(ref("Given"), "")) },
    open: true,
  },
]

/** One text or several: actions, and what stands in a list with others. */
export const lists: readonly Way[] = [
  { is: ["bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream"] },
  { is: "bedrock:InvokeModel*" },
  { is: ref("Actions"), parameters: { Actions: list("bedrock:InvokeModel,bedrock:Retrieve") } },
  { is: split(",", ref("Joined")), parameters: { Joined: text("bedrock:InvokeModel,bedrock:ApplyGuardrail") } },
  {
    is: choice("IsProd", ["bedrock:InvokeModel"], ["bedrock:*"]),
    conditions: isProd,
    parameters: stage,
  },
  {
    is: ["bedrock:InvokeModel", choice("IsProd", nothing, "bedrock:DeleteGuardrail")],
    conditions: isProd,
    parameters: stage,
  },
  {
    is: ["bedrock:Retrieve", choice("MayTrain", "bedrock:CreateModelCustomizationJob", nothing)],
    conditions: {
      ...isProd,
      MayTrain: {
        "Fn::And": [not(holds("IsProd")), { "Fn::Or": [equals(ref("Training"), "on"), equals(ref("Stage"), "dev")] }],
      },
    },
    parameters: { ...stage, Training: text("on", "on", "off") },
  },
  {
    is: choice("IsSome", "bedrock:InvokeModel", "bedrock:*"),
    conditions: { IsSome: equals({ "Fn::Length": ref("Teams") }, 2) },
    parameters: { Teams: list("red,blue") },
    extended: true,
  },
  {
    is: [sub("${Service}:InvokeModel"), join(":", [ref("Service"), "GetFoundationModel"])],
    parameters: { Service: text("bedrock") },
  },
  {
    is: found("Allowed", "reader", "Actions"),
    mappings: { Allowed: { reader: { Actions: ["bedrock:Retrieve", "bedrock:RetrieveAndGenerate"] } } },
  },
  {
    is: ["bedrock:InvokeModel", choice("InEurope", "bedrock:InvokeAgent", nothing)],
    conditions: { InEurope: equals(ref("AWS::Region"), "eu-west-1") },
    open: true,
  },
  {
    is: choice("InEurope", ["bedrock:Converse", "bedrock:InvokeModel"], ["bedrock:*"]),
    conditions: { InEurope: equals(ref("AWS::Region"), "eu-west-1") },
    open: true,
  },
]

/** What a statement is guarded by; `AWS::NoValue` for one that is not. */
export const guards: readonly Way[] = [
  { is: { StringEquals: { "aws:RequestedRegion": ref("AWS::Region") } } },
  {
    is: { StringLike: { "aws:PrincipalTag/team": [ref("Team"), sub("${Team}-*")] } },
    parameters: { Team: text("red") },
  },
  { is: choice("IsProd", { Bool: { "aws:SecureTransport": "true" } }, nothing), conditions: isProd, parameters: stage },
  { is: choice("IsProd", nothing, { Bool: { "aws:SecureTransport": "true" } }), conditions: isProd, parameters: stage },
  {
    is: { IpAddress: { "aws:SourceIp": { "Fn::Cidr": [ref("Range"), 2, 8] } } },
    parameters: { Range: text("10.0.0.0/16") },
  },
  { is: { IpAddress: { "aws:SourceIp": [select(3, { "Fn::Cidr": ["192.168.0.0/24", "6", "5"] }), "10.1.0.0/16"] } } },
  { is: { ArnLike: { "aws:SourceArn": sub("arn:aws:bedrock:${AWS::Region}:${AWS::AccountId}:agent/*") } } },
  {
    is: { StringEquals: { "aws:ResourceAccount": [ref("AWS::AccountId"), choice("IsProd", nothing, "111122223333")] } },
    conditions: isProd,
    parameters: stage,
  },
  {
    is: choice("InEurope", { StringEquals: { "aws:RequestedRegion": "eu-west-1" } }, nothing),
    conditions: { InEurope: equals(ref("AWS::Region"), "eu-west-1") },
    open: true,
  },
]
