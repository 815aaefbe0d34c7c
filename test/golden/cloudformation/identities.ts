/** Identities, and what is attached to them, with little and with much. */
import { a, allow, arnOf, type Declared, document, model, ref, type Scenario } from "./scenario.ts"

const full = "arn:aws:iam::aws:policy/AmazonBedrockFullAccess"
const broad = `aws/bedrock/broad-managed-policy high ${full}`
const anyModel = "aws/bedrock/any-model high *"
const one = document(allow(undefined, "bedrock:InvokeModel", model))
const all = document(allow(undefined, "bedrock:InvokeModel", "*"))
const trust = (service: string) =>
  document({ Effect: "Allow", Principal: { Service: service }, Action: "sts:AssumeRole" })

const app = a("AWS::IAM::Role", { RoleName: "app", AssumeRolePolicyDocument: trust("lambda.amazonaws.com") })
const holders: Declared = {
  App: app,
  Me: a("AWS::IAM::User", { UserName: "me" }),
  Team: a("AWS::IAM::Group", { GroupName: "team" }),
}

/** A resource that takes a policy somewhere in its properties. */
const inline = (type: string, properties: (policy: object) => object, beside: Declared = holders): Scenario => ({
  name: `a policy in ${type}`,
  beside,
  narrow: { P: a(type, { ...properties(one) }) },
  wide: { P: a(type, { ...properties(all) }) },
  appears: [anyModel],
  widened: [anyModel],
})

const attached = (type: string, properties: object = {}): Scenario => ({
  name: `a managed policy of ${type}`,
  narrow: { X: a(type, { ...properties, ManagedPolicyArns: [] }) },
  wide: { X: a(type, { ...properties, ManagedPolicyArns: [full] }) },
  appears: [broad],
  widened: [broad],
})

const named = (policy: object) => [{ PolicyName: "p", PolicyDocument: policy }]
const set = { Name: "dev", InstanceArn: "arn:aws:sso:::instance/i" }
const userWith = { Me: a("AWS::IAM::User", { UserName: "me", Policies: named(one) }) }
const credential = "aws/iam/long-lived-credential medium"

const endpoint = (policy: object) =>
  a("AWS::EC2::VPCEndpoint", {
    VpcId: "vpc-1",
    ServiceName: "com.amazonaws.eu-west-1.bedrock-runtime",
    PolicyDocument: policy,
  })
const organisation = (...actions: readonly string[]) =>
  a("AWS::Organizations::Policy", {
    Name: "scp",
    Type: "SERVICE_CONTROL_POLICY",
    TargetIds: ["ou-1"],
    Content: document({ Effect: "Deny", Action: actions, Resource: "*" }),
  })
const assumedBy = (principal: unknown) =>
  a("AWS::IAM::Role", {
    RoleName: "app",
    AssumeRolePolicyDocument: document({ Effect: "Allow", Principal: principal, Action: "sts:AssumeRole" }),
    Policies: named(one),
  })

export const identities: readonly Scenario[] = [
  inline("AWS::IAM::Role", (policy) => ({
    RoleName: "p",
    AssumeRolePolicyDocument: trust("lambda.amazonaws.com"),
    Policies: named(policy),
  })),
  inline("AWS::IAM::User", (policy) => ({ UserName: "p", Policies: named(policy) })),
  inline("AWS::IAM::Group", (policy) => ({ GroupName: "p", Policies: named(policy) })),
  inline("AWS::IAM::Policy", (policy) => ({ PolicyName: "p", PolicyDocument: policy, Roles: [ref("App")] })),
  inline("AWS::IAM::RolePolicy", (policy) => ({ PolicyName: "p", PolicyDocument: policy, RoleName: ref("App") })),
  inline("AWS::IAM::UserPolicy", (policy) => ({ PolicyName: "p", PolicyDocument: policy, UserName: ref("Me") })),
  inline("AWS::IAM::GroupPolicy", (policy) => ({ PolicyName: "p", PolicyDocument: policy, GroupName: ref("Team") })),
  inline("AWS::IAM::ManagedPolicy", (policy) => ({
    ManagedPolicyName: "p",
    PolicyDocument: policy,
    Groups: [ref("Team")],
  })),
  inline("AWS::SSO::PermissionSet", (policy) => ({ ...set, InlinePolicy: policy }), {}),
  attached("AWS::IAM::Role", { AssumeRolePolicyDocument: trust("lambda.amazonaws.com") }),
  attached("AWS::IAM::User"),
  attached("AWS::IAM::Group"),
  {
    name: "a managed policy of a permission set",
    narrow: { Dev: a("AWS::SSO::PermissionSet", { ...set, ManagedPolicies: [] }) },
    wide: { Dev: a("AWS::SSO::PermissionSet", { ...set, ManagedPolicies: [full] }) },
    appears: [broad],
    widened: [broad],
  },
  {
    name: "a policy of the account's own in a permission set",
    beside: { Models: a("AWS::IAM::ManagedPolicy", { ManagedPolicyName: "models", PolicyDocument: all }) },
    narrow: { Dev: a("AWS::SSO::PermissionSet", set) },
    wide: { Dev: a("AWS::SSO::PermissionSet", { ...set, CustomerManagedPolicyReferences: [{ Name: "models" }] }) },
    appears: ["aws/bedrock/any-model high models"],
    widened: ["aws/bedrock/any-model high models"],
  },
  {
    name: "the boundary of a permission set",
    narrow: {
      Dev: a("AWS::SSO::PermissionSet", {
        ...set,
        InlinePolicy: all,
        PermissionsBoundary: { ManagedPolicyArn: "arn:aws:iam::aws:policy/ReadOnlyAccess" },
      }),
    },
    wide: {
      Dev: a("AWS::SSO::PermissionSet", {
        ...set,
        InlinePolicy: all,
        PermissionsBoundary: { ManagedPolicyArn: "arn:aws:iam::aws:policy/AdministratorAccess" },
      }),
    },
    appears: [anyModel],
    widened: ["any/access/boundary-widened medium arn:aws:iam::aws:policy/AdministratorAccess"],
  },
  {
    name: "the boundary of a role",
    beside: { Edge: a("AWS::IAM::ManagedPolicy", { ManagedPolicyName: "edge", PolicyDocument: one }) },
    narrow: {
      App: a("AWS::IAM::Role", { ...app.Properties, Policies: named(all), PermissionsBoundary: ref("Edge") }),
    },
    wide: { App: a("AWS::IAM::Role", { ...app.Properties, Policies: named(all) }) },
    appears: [anyModel],
    widened: ["any/access/boundary-vanished high Edge at the base"],
  },
  {
    name: "who is in a group",
    beside: { Team: a("AWS::IAM::Group", { GroupName: "team", Policies: named(one) }) },
    narrow: {},
    wide: { M: a("AWS::IAM::UserToGroupAddition", { GroupName: ref("Team"), Users: ["you"] }) },
    appears: ["any/access/new-capability low you"],
    widened: ["any/access/new-capability low you"],
  },
  {
    name: "the groups of a user",
    beside: { Team: a("AWS::IAM::Group", { GroupName: "team", Policies: named(one) }) },
    narrow: { Me: a("AWS::IAM::User", { UserName: "me" }) },
    wide: { Me: a("AWS::IAM::User", { UserName: "me", Groups: [ref("Team")] }) },
    appears: ["any/access/new-capability low Me"],
    widened: ["any/access/new-capability low Me"],
  },
  {
    name: "who has a permission set",
    beside: { Dev: a("AWS::SSO::PermissionSet", { ...set, InlinePolicy: one }) },
    narrow: {},
    wide: {
      A: a("AWS::SSO::Assignment", {
        InstanceArn: "arn:aws:sso:::instance/i",
        PermissionSetArn: { "Fn::GetAtt": ["Dev", "PermissionSetArn"] },
        PrincipalId: "g-1",
        PrincipalType: "GROUP",
        TargetId: "111122223333",
        TargetType: "AWS_ACCOUNT",
      }),
    },
    appears: ["any/access/new-capability low g-1"],
    widened: ["any/access/new-capability low g-1"],
  },
  {
    name: "who holds a certificate",
    beside: {
      App: a("AWS::IAM::Role", {
        RoleName: "app",
        AssumeRolePolicyDocument: trust("rolesanywhere.amazonaws.com"),
        Policies: named(one),
      }),
    },
    narrow: { Outside: a("AWS::RolesAnywhere::Profile", { Name: "outside", RoleArns: [] }) },
    wide: { Outside: a("AWS::RolesAnywhere::Profile", { Name: "outside", RoleArns: [arnOf("App")] }) },
    appears: ["any/access/new-capability low Outside"],
    widened: ["any/access/new-capability low Outside"],
  },
  {
    name: "an access key",
    beside: userWith,
    narrow: {},
    wide: { K: a("AWS::IAM::AccessKey", { UserName: ref("Me") }) },
    appears: [`${credential} Me`],
    widened: [`${credential} Me`],
    alone: "silent",
  },
  {
    name: "a password",
    narrow: { Me: a("AWS::IAM::User", { UserName: "me", Policies: named(one) }) },
    wide: {
      Me: a("AWS::IAM::User", {
        UserName: "me",
        Policies: named(one),
        LoginProfile: { Password: "{{resolve:ssm:p}}" },
      }),
    },
    appears: [`${credential} Password`, "any/access/new-capability low bedrock:InvokeModel"],
    widened: [`${credential} Password`],
  },
  {
    name: "who may become a role",
    narrow: { App: assumedBy({ AWS: "arn:aws:iam::111122223333:role/ci" }) },
    wide: { App: assumedBy("*") },
    appears: ["aws/iam/open-trust critical *", "any/access/new-capability low bedrock:InvokeModel"],
    widened: ["aws/iam/open-trust critical *"],
  },
  {
    name: "the policy of an endpoint",
    narrow: { E: endpoint(document(allow("*", "bedrock:InvokeModel", model))) },
    wide: { E: endpoint(document(allow("*", "bedrock:InvokeModel", "*"))) },
    appears: [],
    widened: ["any/access/boundary-widened medium (possible) *"],
    alone: "guards",
  },
  {
    name: "a policy of the organisation",
    narrow: { Scp: organisation("bedrock:DeleteGuardrail", "bedrock:UpdateGuardrail") },
    wide: { Scp: organisation("bedrock:UpdateGuardrail") },
    appears: [],
    widened: ["any/access/deny-vanished high (possible) bedrock:DeleteGuardrail at the base"],
    alone: "guards",
  },
]
