/** An estate as `cdk synth` writes it: JSON, logical ids with the hash of a construct path, policies as resources of their own. */
import { createHash } from "node:crypto"
import {
  capital,
  type Estate,
  elements,
  type Holder,
  isProviders,
  type Spelling,
  type Statement,
  trustOf,
} from "./estate.ts"

export const cdk: Spelling = (estate) => synthesised(estate)

/** The same constructs below another scope: every logical id has another hash. */
export const synthesised = (estate: Estate, scope = "App"): Readonly<Record<string, string>> => ({
  "cdk.out/App.template.json": `${JSON.stringify({ Resources: resourcesOf(estate, scope), ...bootstrap }, null, 1)}\n`,
})

const bootstrap = {
  Parameters: {
    BootstrapVersion: {
      Type: "AWS::SSM::Parameter::Value<String>",
      Default: "/cdk-bootstrap/hnb659fds/version",
      Description: "Version of the CDK Bootstrap resources in this environment",
    },
  },
}

/** The readable parts of the path below the stack, and eight digits of its hash. */
function logicalId(path: readonly string[]): string {
  const digits = createHash("sha256").update(path.join("/")).digest("hex").slice(0, 8).toUpperCase()
  return `${path.filter((part) => part !== "Resource").join("")}${digits}`
}

const construct = (scope: string, ...path: readonly string[]) => {
  const inScope = scope === "App" ? path : [scope, ...path]
  return { id: logicalId(inScope), Metadata: { "aws:cdk:path": ["App", ...inScope].join("/") } }
}

const place = (scope: string, id: string) => construct(scope, capital(id), "Resource")

const document = (statements: readonly Statement[]) => ({
  Statement: statements.map((statement) => ({ ...elements(statement) })),
  Version: "2012-10-17",
})

function resourcesOf(estate: Estate, scope: string): Readonly<Record<string, unknown>> {
  const managed = Object.entries(estate.policies ?? {}).map(([id, statements]) => {
    const { id: logical, Metadata } = place(scope, id)
    const Properties = { Description: "", Path: "/", PolicyDocument: document(statements) }
    return [logical, { Type: "AWS::IAM::ManagedPolicy", Properties, Metadata }] as const
  })
  return Object.fromEntries([...estate.holders.flatMap((each) => holder(estate, each, scope)), ...managed])
}

const arnOf = (estate: Estate, policy: string, scope: string) =>
  isProviders(estate, policy)
    ? { "Fn::Join": ["", ["arn:", { Ref: "AWS::Partition" }, `:iam::aws:policy/${policy}`]] }
    : { Ref: place(scope, policy).id }

const listOf = { role: "Roles", user: "Users", group: "Groups" } as const

function holder(estate: Estate, each: Holder, scope: string): readonly (readonly [string, unknown])[] {
  const { id, Metadata } = place(scope, each.id)
  const Properties = {
    ...(each.kind === "role" && { AssumeRolePolicyDocument: document(trustOf(each)) }),
    ...(each.boundary && { PermissionsBoundary: arnOf(estate, each.boundary, scope) }),
    ...(each.attached && { ManagedPolicyArns: each.attached.map((policy) => arnOf(estate, policy, scope)) }),
    ...(each.groups && { Groups: each.groups.map((group) => ({ Ref: place(scope, group).id })) }),
  }
  const inline = Object.entries(each.inline ?? {}).map(([name, statements]) => {
    const policy = construct(scope, capital(each.id), capital(name), "Resource")
    const held = {
      PolicyDocument: document(statements),
      PolicyName: policy.id,
      [listOf[each.kind]]: [{ Ref: id }],
    }
    return [policy.id, { Type: "AWS::IAM::Policy", Properties: held, Metadata: policy.Metadata }] as const
  })
  return [[id, { Type: `AWS::IAM::${capital(each.kind)}`, Properties, Metadata }], ...inline]
}
