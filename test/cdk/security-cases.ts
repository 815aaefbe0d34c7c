/**
 * What the CDK's own difference of security covers, as pairs of templates written here: whether it says that permissions broadened,
 * and what broadens in truth. Its verdicts were taken from @aws-cdk/cloudformation-diff 2.187.5 on 2026-11-27, by
 * `fullDiff(before, after).permissionsBroadened`.
 */
import { allow, type MadeResource, model, policy, role } from "./assembly.ts"

export interface SecurityCase {
  readonly name: string
  readonly before: Resources
  readonly after: Resources
  /** Whether the CDK asks for approval of it. */
  readonly cdkAsks: boolean
  /** What broadens: `certain allow bedrock:InvokeModel`. */
  readonly broadened: readonly string[]
  /** Why the two differ, where they do. */
  readonly because?: string
}

type Resources = Readonly<Record<string, MadeResource>>

const other = "arn:aws:bedrock:eu-west-1::foundation-model/amazon.nova-pro-v1:0"
const deny = (action: string | readonly string[], resource: unknown = "*") => ({
  ...allow(action, resource),
  Effect: "Deny",
})
const holder = (statements: readonly object[], more: object = {}): Resources => ({
  "Role/Resource": role(more),
  ...(statements.length > 0 && { "Role/DefaultPolicy/Resource": policy([{ Ref: "Role" }], statements) }),
})
const managed = (...names: readonly string[]) => ({
  ManagedPolicyArns: names.map((name) => ({
    "Fn::Join": ["", ["arn:", { Ref: "AWS::Partition" }, `:iam::aws:policy/${name}`]],
  })),
})
const inline = (...statements: readonly object[]) => ({
  Policies: [{ PolicyName: "p", PolicyDocument: { Version: "2012-10-17", Statement: statements } }],
})
const trusting = (principal: object, more: object = {}): MadeResource =>
  role({
    AssumeRolePolicyDocument: {
      Version: "2012-10-17",
      Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: principal, ...more }],
    },
    ...inline(allow("bedrock:InvokeModel", model)),
  })
const made = (type: string, properties: object): MadeResource => ({ type, properties })
const permissionSet = (more: object): MadeResource =>
  made("AWS::SSO::PermissionSet", { InstanceArn: "arn:aws:sso:::instance/ssoins-1", Name: "Data", ...more })
const function_ = made("AWS::Lambda::Function", {
  Handler: "index.handler",
  Role: "arn:aws:iam::111122223333:role/chat",
})
const group = (...rules: readonly object[]): Resources => ({
  ...holder([allow("bedrock:InvokeModel", model)]),
  "Group/Resource": made("AWS::EC2::SecurityGroup", { GroupDescription: "g", SecurityGroupIngress: rules }),
})
const invoke = allow("bedrock:InvokeModel", model)
const none: readonly string[] = []
const models = ["certain allow bedrock:InvokeModel"]
const flowDefinitions = ["certain allow sagemaker:*FlowDefinition", "certain allow sagemaker:*FlowDefinitions"]

export const securityCases: readonly SecurityCase[] = [
  // Statements.
  { name: "a statement is added", before: holder([]), after: holder([invoke]), cdkAsks: true, broadened: models },
  { name: "a statement is removed", before: holder([invoke]), after: holder([]), cdkAsks: false, broadened: none },
  {
    name: "one of several statements is removed",
    before: holder([invoke, allow("s3:GetObject")]),
    after: holder([invoke]),
    cdkAsks: false,
    broadened: none,
  },
  {
    name: "a deny is added",
    before: holder([invoke]),
    after: holder([invoke, deny("bedrock:*")]),
    cdkAsks: false,
    broadened: none,
  },
  {
    name: "a deny is removed from what is allowed",
    before: holder([allow("bedrock:*"), deny("bedrock:DeleteGuardrail")]),
    after: holder([allow("bedrock:*")]),
    cdkAsks: true,
    broadened: ["certain deny bedrock:DeleteGuardrail"],
  },
  {
    name: "a deny is removed from what nobody allows",
    before: holder([invoke, deny("bedrock:DeleteGuardrail")]),
    after: holder([invoke]),
    cdkAsks: true,
    broadened: none,
    because: "what no statement allows is denied without the deny",
  },
  {
    name: "a statement narrows",
    before: holder([allow("bedrock:*")]),
    after: holder([invoke]),
    cdkAsks: true,
    broadened: none,
    because: "the old statement covers the new one",
  },
  {
    name: "a statement is written twice",
    before: holder([allow("bedrock:*")]),
    after: holder([allow("bedrock:*"), invoke]),
    cdkAsks: true,
    broadened: none,
    because: "another statement covers it",
  },
  {
    name: "one statement becomes two",
    before: holder([allow(["bedrock:InvokeModel", "bedrock:Retrieve"])]),
    after: holder([allow("bedrock:InvokeModel"), allow("bedrock:Retrieve")]),
    cdkAsks: true,
    broadened: none,
    because: "together they say the same",
  },
  {
    name: "a condition is added",
    before: holder([invoke]),
    after: holder([
      allow("bedrock:InvokeModel", model, { Condition: { StringEquals: { "aws:RequestedRegion": "eu-west-1" } } }),
    ]),
    cdkAsks: true,
    broadened: none,
    because: "the old statement covers the new one",
  },
  {
    name: "a condition is removed",
    before: holder([
      allow("bedrock:InvokeModel", model, { Condition: { StringEquals: { "aws:RequestedRegion": "eu-west-1" } } }),
    ]),
    after: holder([invoke]),
    cdkAsks: true,
    broadened: models,
  },
  {
    name: "a resource is added",
    before: holder([invoke]),
    after: holder([allow("bedrock:InvokeModel", [model, other])]),
    cdkAsks: true,
    broadened: models,
  },
  {
    name: "only the order is another",
    before: holder([allow(["bedrock:InvokeModel", "bedrock:Retrieve"])]),
    after: holder([allow(["bedrock:Retrieve", "bedrock:InvokeModel"])]),
    cdkAsks: false,
    broadened: none,
  },
  // NotAction and NotResource.
  {
    name: "NotAction allows all but one",
    before: holder([invoke]),
    after: holder([invoke, { Effect: "Allow", NotAction: "iam:*", Resource: "*" }]),
    cdkAsks: false,
    broadened: ["certain allow * except iam:*"],
    because: "all but a few actions is nearly everything",
  },
  {
    name: "NotAction excepts more",
    before: holder([{ Effect: "Allow", NotAction: "iam:*", Resource: "*" }]),
    after: holder([{ Effect: "Allow", NotAction: ["iam:*", "bedrock:*"], Resource: "*" }]),
    cdkAsks: true,
    broadened: none,
    because: "what is excepted is allowed no more",
  },
  {
    name: "NotResource excepts less",
    before: holder([{ Effect: "Allow", Action: "bedrock:InvokeModel", NotResource: [model, other] }]),
    after: holder([{ Effect: "Allow", Action: "bedrock:InvokeModel", NotResource: [model] }]),
    cdkAsks: true,
    broadened: models,
  },
  // AWS::NoValue and Fn::If.
  {
    name: "a resource is no value",
    before: holder([allow("bedrock:InvokeModel", [model])]),
    after: holder([allow("bedrock:InvokeModel", [model, { Ref: "AWS::NoValue" }])]),
    cdkAsks: false,
    broadened: none,
  },
  {
    name: "a statement is no value",
    before: holder([invoke]),
    after: holder([invoke, { Ref: "AWS::NoValue" }]),
    cdkAsks: false,
    broadened: none,
  },
  // Attachments.
  {
    name: "a managed policy is attached",
    before: holder([invoke]),
    after: holder([invoke], managed("AmazonSageMakerMechanicalTurkAccess")),
    cdkAsks: true,
    broadened: flowDefinitions,
  },
  {
    name: "a managed policy is detached",
    before: holder([invoke], managed("AmazonSageMakerMechanicalTurkAccess")),
    after: holder([invoke]),
    cdkAsks: false,
    broadened: none,
  },
  {
    name: "a managed policy that holds nothing more is attached",
    before: holder([], managed("AmazonBedrockFullAccess")),
    after: holder([], managed("AmazonBedrockFullAccess", "AmazonBedrockReadOnly")),
    cdkAsks: true,
    broadened: none,
    because: "the other policy covers it",
  },
  {
    name: "a policy is attached to one more role",
    before: { ...holder([invoke]), "Second/Resource": role() },
    after: {
      ...holder([]),
      "Second/Resource": role(),
      "Role/DefaultPolicy/Resource": policy([{ Ref: "Role" }, { Ref: "Second" }], [invoke]),
    },
    cdkAsks: true,
    broadened: models,
  },
  {
    name: "an inline policy is added to a role",
    before: holder([]),
    after: holder([], inline(invoke)),
    cdkAsks: true,
    broadened: models,
  },
  {
    name: "an inline policy becomes one of its own",
    before: holder([], inline(invoke)),
    after: holder([invoke]),
    cdkAsks: false,
    broadened: none,
  },
  {
    name: "a permissions boundary goes",
    before: holder([allow("bedrock:*")], {
      PermissionsBoundary: { "Fn::Sub": "arn:${AWS::Partition}:iam::aws:policy/AmazonBedrockReadOnly" },
    }),
    after: holder([allow("bedrock:*")]),
    cdkAsks: false,
    broadened: ["certain deny *"],
    because: "the role may do again what the boundary held back",
  },
  // Trust.
  {
    name: "a role is trusted to another service",
    before: { "Role/Resource": trusting({ Service: "lambda.amazonaws.com" }) },
    after: { "Role/Resource": trusting({ Service: ["lambda.amazonaws.com", "ec2.amazonaws.com"] }) },
    cdkAsks: true,
    broadened: ["certain allow sts:AssumeRole"],
  },
  {
    name: "a role is trusted to everybody",
    before: { "Role/Resource": trusting({ Service: "lambda.amazonaws.com" }) },
    after: { "Role/Resource": trusting({ AWS: "*" }) },
    cdkAsks: true,
    broadened: ["certain allow sts:AssumeRole"],
  },
  // Whoever may call a function.
  {
    name: "a function that holds nothing of AI may be called",
    before: { "Chat/Resource": function_ },
    after: {
      "Chat/Resource": function_,
      "Chat/Invoke": made("AWS::Lambda::Permission", {
        Action: "lambda:InvokeFunction",
        FunctionName: { Ref: "Chat" },
        Principal: "events.amazonaws.com",
      }),
    },
    cdkAsks: true,
    broadened: none,
    because: "it opens nothing of AI",
  },
  // Networks.
  {
    name: "a security group opens a port",
    before: group(),
    after: group({ CidrIp: "0.0.0.0/0", IpProtocol: "tcp", FromPort: 22, ToPort: 22 }),
    cdkAsks: true,
    broadened: none,
    because: "it lets nobody in to AI: who may call is decided by policies",
  },
  // IAM Identity Center.
  {
    name: "a permission set gets an inline policy",
    before: { Set: permissionSet({}) },
    after: { Set: permissionSet({ InlinePolicy: { Version: "2012-10-17", Statement: [invoke] } }) },
    cdkAsks: true,
    broadened: models,
  },
  {
    name: "a permission set loses its inline policy",
    before: { Set: permissionSet({ InlinePolicy: { Version: "2012-10-17", Statement: [invoke] } }) },
    after: { Set: permissionSet({}) },
    cdkAsks: false,
    broadened: none,
  },
  {
    name: "a permission set gets a managed policy",
    before: { Set: permissionSet({}) },
    after: { Set: permissionSet({ ManagedPolicies: ["arn:aws:iam::aws:policy/AmazonSageMakerMechanicalTurkAccess"] }) },
    cdkAsks: true,
    broadened: flowDefinitions,
  },
  {
    name: "a permission set gets another description",
    before: { Set: permissionSet({}) },
    after: { Set: permissionSet({ Description: "for data" }) },
    cdkAsks: false,
    broadened: none,
  },
  // Names.
  {
    name: "a logical id is another",
    before: holder([invoke]),
    after: {
      "Role/Resource": { ...role(), logicalId: "Role1234ABCD" },
      "Role/DefaultPolicy/Resource": {
        ...policy([{ Ref: "Role1234ABCD" }], [invoke]),
        logicalId: "RoleDefaultPolicy1234ABCD",
      },
    },
    cdkAsks: true,
    broadened: none,
    because: "the construct is the same",
  },
]
