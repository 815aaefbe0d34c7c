/** Edits of what bounds access: boundaries of identities, and the policies of organisations, endpoints and permission sets. */
import { document, type Estate, type Statement } from "./estate.ts"
import { type Broadens, estateEdit, type Row, type Said, textEdit, type Verdict } from "./row.ts"
import { allow, claude, deny, invoke, invokeNova, nova, readGuardrail, stream } from "./words.ts"

const guards = "bedrock:DeleteGuardrail"
const everything = allow("bedrock:*")

const bounded = (grants: readonly Statement[], bounds?: readonly Statement[], name = "edge"): Estate => ({
  holders: [{ kind: "role", id: "app", inline: { models: grants }, ...(bounds && { boundary: name }) }],
  ...(bounds && { policies: { [name]: bounds } }),
})
const lifts = (actions: readonly string[], what: string): Broadens => ({ actions, rules: [`any/access/${what}`] })

const boundaries: readonly Row[] = [
  estateEdit("a boundary is added", bounded([everything]), bounded([everything], [allow(invoke)]), "narrows"),
  estateEdit(
    "a boundary is dropped",
    bounded([allow([invoke, guards])], [allow(invoke)]),
    bounded([allow([invoke, guards])]),
    lifts([guards], "boundary-vanished high"),
  ),
  estateEdit(
    "a boundary that held nothing back is dropped",
    bounded([invokeNova], [everything]),
    bounded([invokeNova]),
    "silent",
  ),
  estateEdit(
    "a boundary is swapped for a narrower one",
    bounded([everything], [allow("bedrock:Invoke*")]),
    bounded([everything], [allow(invoke)], "tight"),
    "narrows",
  ),
  estateEdit(
    "a boundary is swapped for a wider one",
    bounded([allow([invoke, stream])], [allow(invoke)]),
    bounded([allow([invoke, stream])], [allow("bedrock:Invoke*")], "loose"),
    lifts([stream], "boundary-widened medium"),
  ),
  estateEdit(
    "a boundary is swapped for one that says the same",
    bounded([everything], [allow([invoke, stream])]),
    bounded([everything], [allow("bedrock:InvokeModel*")], "same"),
    "silent",
  ),
  estateEdit(
    "a boundary is swapped for the provider's that says more",
    bounded([allow(invoke), readGuardrail], [readGuardrail]),
    {
      holders: [
        {
          kind: "role",
          id: "app",
          inline: { models: [allow(invoke), readGuardrail] },
          boundary: "AmazonBedrockFullAccess",
        },
      ],
    },
    lifts([invoke], "boundary-widened medium"),
  ),
  estateEdit(
    "a boundary's policy lets more through",
    bounded([everything], [allow(invoke)]),
    bounded([everything], [allow(invoke), allow(guards)]),
    lifts([guards], "boundary-widened high"),
  ),
  estateEdit(
    "a boundary's policy lets less through",
    bounded([everything], [allow(invoke), allow(guards)]),
    bounded([everything], [allow(invoke)]),
    "narrows",
  ),
  estateEdit(
    "a boundary's policy lets through more of what nothing grants",
    bounded([invokeNova], [allow(invoke)]),
    bounded([invokeNova], [everything]),
    "silent",
  ),
  estateEdit(
    "a boundary's policy lists what its wildcard matched",
    bounded([everything], [allow("bedrock:InvokeModel*")]),
    bounded([everything], [allow(stream), allow(invoke)]),
    "silent",
  ),
  estateEdit(
    "a boundary loses a deny",
    bounded([everything], [everything, deny(guards)]),
    bounded([everything], [everything]),
    lifts([guards], "deny-vanished high"),
  ),
  estateEdit(
    "a policy lists what the boundary keeps out",
    bounded([allow(invoke)], [allow(invoke)]),
    bounded([allow([invoke, guards])], [allow(invoke)]),
    "silent",
  ),
  estateEdit(
    "a policy and the boundary trade what they leave out",
    bounded([allow(invoke)], [allow(invoke, [nova, claude])]),
    bounded([allow(invoke, [nova, claude])], [allow(invoke)]),
    "silent",
  ),
  estateEdit(
    "a policy and the boundary both get one more action",
    bounded([allow(invoke)], [allow(invoke)]),
    bounded([allow([invoke, stream])], [allow([invoke, stream])]),
    { actions: [stream], rules: ["aws/bedrock/any-model high"] },
  ),
]

interface Guard {
  /** What a template calls it, and its properties. */
  readonly type: string
  readonly properties: (statements: readonly Statement[]) => Readonly<Record<string, unknown>>
  readonly terraform: (document: string) => string
}

const template = ({ type, properties }: Guard, statements: readonly Statement[]) => ({
  AWSTemplateFormatVersion: "2010-09-09",
  Resources: { Guard: { Type: type, Properties: properties(statements) } },
})

/** A document around whoever is not in view, at both ends, in each format. */
const said = (guard: Guard, base: readonly Statement[], head: readonly Statement[]): Said => {
  const yaml = (all: readonly Statement[]) => ({ "template.yaml": JSON.stringify(template(guard, all), null, 2) })
  const json = (all: readonly Statement[]) => ({
    "cdk.out/App.template.json": JSON.stringify(template(guard, all), null, 1),
  })
  const tf = (all: readonly Statement[]) => ({
    "main.tf": guard.terraform(`jsonencode(${JSON.stringify(document(all), null, 2)})`),
  })
  return {
    cloudformation: [yaml(base), yaml(head)],
    cdk: [json(base), json(head)],
    terraform: [tf(base), tf(head)],
  }
}
const guarding = (
  name: string,
  guard: Guard,
  base: readonly Statement[],
  head: readonly Statement[],
  says: Verdict,
): Row => textEdit(name, said(guard, base, head), says, "it does not say what it bounds")

const organisation: Guard = {
  type: "AWS::Organizations::Policy",
  properties: (statements) => ({
    Name: "models",
    Type: "SERVICE_CONTROL_POLICY",
    TargetIds: ["ou-1234-models"],
    Content: document(statements),
  }),
  terraform: (text) =>
    `resource "aws_organizations_policy" "models" {\n  name    = "models"\n  content = ${text}\n}\n\nresource "aws_organizations_policy_attachment" "models" {\n  policy_id = aws_organizations_policy.models.id\n  target_id = "ou-1234-models"\n}\n`,
}
const endpoint: Guard = {
  type: "AWS::EC2::VPCEndpoint",
  properties: (statements) => ({
    ServiceName: "com.amazonaws.eu-west-1.bedrock-runtime",
    VpcId: "vpc-1",
    PolicyDocument: document(statements),
  }),
  terraform: (text) =>
    `resource "aws_vpc_endpoint" "models" {\n  vpc_id       = "vpc-1"\n  service_name = "com.amazonaws.eu-west-1.bedrock-runtime"\n  policy       = ${text}\n}\n`,
}
const permissionSet: Guard = {
  type: "AWS::SSO::PermissionSet",
  properties: (statements) => ({
    InstanceArn: "arn:aws:sso:::instance/ssoins-1",
    Name: "builders",
    InlinePolicy: document(statements),
  }),
  terraform: (text) =>
    `resource "aws_ssoadmin_permission_set" "builders" {\n  name         = "builders"\n  instance_arn = "arn:aws:sso:::instance/ssoins-1"\n}\n\nresource "aws_ssoadmin_permission_set_inline_policy" "builders" {\n  permission_set_arn = aws_ssoadmin_permission_set.builders.arn\n  instance_arn       = "arn:aws:sso:::instance/ssoins-1"\n  inline_policy      = ${text}\n}\n`,
}

const all = allow("*")
const anyone = { principal: "*" } as const
const possibly = (what: Broadens): Broadens => ({ ...what, certainty: "possible" })

const guarded: readonly Row[] = [
  guarding("an organisation denies more", organisation, [all], [all, deny(guards)], "narrows"),
  guarding(
    "an organisation no longer denies",
    organisation,
    [all, deny(guards)],
    [all],
    possibly(lifts([guards], "deny-vanished high")),
  ),
  guarding(
    "an organisation denies the same in two statements",
    organisation,
    [all, deny([guards, invoke])],
    [deny(invoke), all, deny(guards)],
    "silent",
  ),
  guarding(
    "an endpoint lets one more model through",
    endpoint,
    [allow(invoke, nova, anyone)],
    [allow(invoke, [nova, claude], anyone)],
    possibly(lifts([invoke], "boundary-widened medium")),
  ),
  guarding(
    "an endpoint lets one model less through",
    endpoint,
    [allow(invoke, [claude, nova], anyone)],
    [allow(invoke, nova, anyone)],
    "narrows",
  ),
  guarding(
    "a permission set gets one more action",
    permissionSet,
    [allow(invoke, nova)],
    [allow([invoke, stream], nova)],
    {
      actions: [stream],
      rules: ["any/access/new-capability low"],
    },
  ),
  guarding(
    "a permission set loses a deny of what it does not allow",
    permissionSet,
    [allow(invoke, nova), deny(guards)],
    [allow(invoke, nova)],
    possibly(lifts([guards], "deny-vanished high")),
  ),
]

export const boundRows: readonly Row[] = [...boundaries, ...guarded]
