/** Templates as people write them, with gaps for a text, a list and a guard, to templates filled with ways to write those. */
import type { Data } from "./spelt.ts"
import { attribute, choice, equals, holds, join, not, nothing, ref, select, sub, type Way } from "./ways.ts"

interface Gaps {
  readonly arn: Data
  readonly other: Data
  readonly actions: Data
  readonly guard: Data
}

type Map = { readonly [name: string]: Data }
type Shape = (gaps: Gaps) => {
  readonly resources: Map
  readonly conditions?: Map
  readonly parameters?: Map
  readonly extended?: true
}

const statement = ({ arn, other, actions, guard }: Gaps, more: Map = {}): Data => ({
  Effect: "Allow",
  Action: actions,
  Resource: [arn, other],
  Condition: guard,
  ...more,
})
const document = (...statements: readonly Data[]): Data => ({ Version: "2012-10-17", Statement: statements })
const trust = (service: Data): Data =>
  document({ Effect: "Allow", Principal: { Service: service }, Action: "sts:AssumeRole" })
const role = (properties: Map): Data => ({
  Type: "AWS::IAM::Role",
  Properties: { AssumeRolePolicyDocument: trust("lambda.amazonaws.com"), ...properties },
})

const agent: Data = {
  Type: "AWS::Bedrock::Agent",
  Properties: { AgentName: sub("${AWS::StackName}-agent"), FoundationModel: "amazon.nova-lite-v1:0" },
}

export const shapes: readonly Shape[] = [
  (gaps) => ({
    resources: { Role: role({ Policies: [{ PolicyName: "models", PolicyDocument: document(statement(gaps)) }] }) },
  }),
  ({ arn, actions, guard }) => ({
    resources: {
      Role: role({}),
      Policy: {
        Type: "AWS::IAM::Policy",
        DependsOn: "Role",
        Properties: {
          PolicyName: sub("${AWS::StackName}-models"),
          Roles: [ref("Role")],
          PolicyDocument: document({ Effect: "Allow", Action: actions, Resource: arn, Condition: guard }),
        },
      },
    },
  }),
  (gaps) => ({
    parameters: { WithDeny: { Type: "String", Default: "true", AllowedValues: ["true", "false"] } },
    conditions: { Denies: equals(ref("WithDeny"), "true") },
    resources: {
      Managed: {
        Type: "AWS::IAM::ManagedPolicy",
        Properties: {
          Path: "/ai/",
          PolicyDocument: document(
            statement(gaps, { Sid: "Models" }),
            choice("Denies", { Effect: "Deny", Action: "bedrock:DeleteGuardrail", Resource: "*" }, nothing),
          ),
        },
      },
      Role: role({ ManagedPolicyArns: [ref("Managed")], PermissionsBoundary: choice("Denies", nothing, gaps.arn) }),
    },
  }),
  ({ arn, other, guard }) => ({
    resources: {
      Bucket: { Type: "AWS::S3::Bucket", Properties: { BucketName: sub("docs-${AWS::AccountId}") } },
      BucketPolicy: {
        Type: "AWS::S3::BucketPolicy",
        Properties: {
          Bucket: ref("Bucket"),
          PolicyDocument: document({
            Effect: "Allow",
            Principal: { AWS: [arn, other] },
            Action: "s3:GetObject",
            Resource: [attribute("Bucket", "Arn"), sub("${Bucket.Arn}/*")],
            Condition: guard,
          }),
        },
      },
    },
  }),
  ({ arn, actions }) => ({
    resources: {
      Access: {
        Type: "AWS::OpenSearchServerless::AccessPolicy",
        Properties: {
          Name: "kb",
          Type: "data",
          Policy: {
            "Fn::ToJsonString": [
              {
                Rules: [{ ResourceType: "index", Resource: ["index/kb/*"], Permission: ["aoss:*"] }],
                Principal: [arn, sub("arn:aws:iam::${AWS::AccountId}:role/kb")],
                Description: join(" ", ["who", ref("AWS::StackName")]),
              },
            ],
          },
        },
      },
      Role: role({
        Policies: [{ PolicyName: "p", PolicyDocument: document({ Effect: "Allow", Action: actions, Resource: "*" }) }],
      }),
    },
    extended: true,
  }),
  (gaps) => ({
    parameters: { Teams: { Type: "CommaDelimitedList", Default: "red,blue" } },
    extended: true,
    resources: {
      "Fn::ForEach::Roles": [
        "Team",
        ref("Teams"),
        {
          "Role${Team}": role({
            RoleName: sub("ai-${Team}"),
            Tags: [{ Key: "team", Value: ref("Team") }],
            Policies: [{ PolicyName: "${Team}", PolicyDocument: document(statement(gaps, { Sid: "S${Team}" })) }],
          }),
        },
      ],
    },
  }),
  (gaps) => ({
    conditions: {
      HasFirst: not(equals(ref("Kinds"), "none")),
      HasSecond: {
        "Fn::And": [holds("HasFirst"), { "Fn::Or": [equals(ref("Kinds"), "two"), equals(ref("Kinds"), "all")] }],
      },
    },
    parameters: { Kinds: { Type: "String", Default: "one" } },
    resources: {
      First: {
        ...(role({ Policies: [{ PolicyName: "p", PolicyDocument: document(statement(gaps)) }] }) as Map),
        Condition: "HasFirst",
      },
      Second: {
        ...(role({ ManagedPolicyArns: ["arn:aws:iam::aws:policy/AmazonBedrockFullAccess"] }) as Map),
        Condition: "HasSecond",
      },
      Both: role({
        ManagedPolicyArns: [
          choice("HasFirst", sub("arn:${AWS::Partition}:iam::aws:policy/AmazonBedrockReadOnly"), nothing),
          choice("HasSecond", "arn:aws:iam::aws:policy/AmazonBedrockFullAccess", nothing),
        ],
      }),
    },
  }),
  ({ arn, guard }) => ({
    resources: {
      Key: {
        Type: "AWS::KMS::Key",
        Properties: {
          KeyPolicy: document(
            {
              Effect: "Allow",
              Principal: { AWS: sub("arn:${AWS::Partition}:iam::${AWS::AccountId}:root") },
              Action: "kms:*",
              Resource: "*",
            },
            { Effect: "Allow", Principal: { AWS: arn }, Action: ["kms:Decrypt"], Resource: "*", Condition: guard },
          ),
        },
      },
    },
  }),
  (gaps) => ({
    resources: {
      Set: {
        Type: "AWS::SSO::PermissionSet",
        Properties: { Name: "models", InstanceArn: gaps.other, InlinePolicy: document(statement(gaps)) },
      },
    },
  }),
  (gaps) => ({
    conditions: { IsWide: equals(ref("Breadth"), "wide") },
    parameters: { Breadth: { Type: "String", Default: "narrow" } },
    resources: {
      Group: {
        Type: "AWS::IAM::Group",
        Properties: {
          Policies: choice(
            "IsWide",
            [{ PolicyName: "all", PolicyDocument: document({ Effect: "Allow", Action: "*", Resource: "*" }) }],
            [{ PolicyName: "some", PolicyDocument: document(statement(gaps)) }],
          ),
        },
      },
      User: { Type: "AWS::IAM::User", Properties: { Groups: [ref("Group")], ManagedPolicyArns: [gaps.arn] } },
    },
  }),
  (gaps) => ({
    resources: {
      Oidc: role({
        AssumeRolePolicyDocument: document({
          Effect: "Allow",
          Principal: {
            Federated: sub("arn:aws:iam::${AWS::AccountId}:oidc-provider/token.actions.githubusercontent.com"),
          },
          Action: "sts:AssumeRoleWithWebIdentity",
          Condition: { StringLike: { "token.actions.githubusercontent.com:sub": gaps.other } },
        }),
        Policies: [{ PolicyName: "p", PolicyDocument: document(statement(gaps)) }],
      }),
    },
  }),
  ({ arn, actions, guard }) => ({
    parameters: { Subnets: { Type: "List<AWS::EC2::Subnet::Id>", Default: "subnet-1,subnet-2" } },
    resources: {
      Role: role({
        Policies: [
          {
            PolicyName: "one",
            PolicyDocument: { Statement: { Effect: "Allow", Action: actions, Resource: arn, Condition: guard } },
          },
          {
            PolicyName: join("-", ["two", ref("AWS::Region")]),
            PolicyDocument: document({ Effect: "Allow", NotAction: actions, Resource: arn }),
          },
        ],
      }),
      Notebook: {
        Type: "AWS::SageMaker::NotebookInstance",
        Properties: { RoleArn: attribute("Role", "Arn"), SubnetId: { "Fn::Select": [1, ref("Subnets")] } },
      },
      Machine: {
        Type: "AWS::EC2::Instance",
        Properties: {
          AvailabilityZone: select(0, { "Fn::GetAZs": "" }),
          SubnetId: join("", [select(1, ref("Subnets")), "-", select(2, { "Fn::GetAZs": ref("AWS::Region") })]),
          UserData: { "Fn::Base64": sub("#!/bin/bash\nexport ROLE=${Role.Arn} REGION=${AWS::Region}\n") },
        },
      },
    },
  }),
]

/** Where two ways declare one name they declare the same of it. */
export function templateOf(shape: Shape, arn: Way, other: Way, actions: Way, guard: Way): Data {
  const made = shape({ arn: arn.is, other: other.is, actions: actions.is, guard: guard.is })
  const ways = [arn, other, actions, guard]
  const mappings = Object.assign({}, ...ways.map((each) => each.mappings))
  const parameters = Object.assign({}, made.parameters, ...ways.map((each) => each.parameters))
  const conditions = Object.assign({}, made.conditions, ...ways.map((each) => each.conditions))
  const isExtended = made.extended || ways.some(({ extended }) => extended)
  const asksAgent = JSON.stringify(ways).includes("Agent")
  return {
    AWSTemplateFormatVersion: "2010-09-09",
    ...(isExtended && { Transform: "AWS::LanguageExtensions" }),
    Description: "Access to models",
    ...(Object.keys(parameters).length > 0 && { Parameters: parameters }),
    ...(Object.keys(mappings).length > 0 && { Mappings: mappings }),
    ...(Object.keys(conditions).length > 0 && { Conditions: conditions }),
    Resources: { ...(asksAgent && { Agent: agent }), ...made.resources },
    Outputs: { Name: { Value: ref("AWS::StackName"), Export: { Name: sub("${AWS::StackName}-name") } } },
  }
}
