/** An estate as people write it in a CloudFormation template: YAML, with short tags for references. */
import { stringify } from "yaml"
import {
  capital,
  document,
  type Estate,
  type Holder,
  isProviders,
  type Spelling,
  type Statement,
  trustOf,
} from "./estate.ts"

export const cloudformation: Spelling = (estate) => ({
  "template.yaml": `AWSTemplateFormatVersion: "2010-09-09"\n${withTags(
    stringify({ Resources: resourcesOf(estate) }, { lineWidth: 0, aliasDuplicateObjects: false }),
  )}`,
})

/** Text that begins with `!Ref`, `!Sub` or `!GetAtt` is that tag. */
const withTags = (yaml: string): string => yaml.replace(/"(!(?:Ref|Sub|GetAtt) [^"]*)"/g, "$1")

function resourcesOf(estate: Estate): Readonly<Record<string, unknown>> {
  const policies = Object.entries(estate.policies ?? {}).map(
    ([id, statements]) => [capital(id), managed(id, statements)] as const,
  )
  return Object.fromEntries([...estate.holders.map((each) => [capital(each.id), holder(estate, each)]), ...policies])
}

const managed = (id: string, statements: readonly Statement[]) => ({
  Type: "AWS::IAM::ManagedPolicy",
  Properties: { ManagedPolicyName: id, PolicyDocument: document(statements) },
})

const arnOf = (estate: Estate, policy: string): string =>
  isProviders(estate, policy) ? `arn:aws:iam::aws:policy/${policy}` : `!Ref ${capital(policy)}`

const holder = (estate: Estate, each: Holder) => ({
  Type: `AWS::IAM::${capital(each.kind)}`,
  Properties: {
    ...(each.kind === "role" && { AssumeRolePolicyDocument: document(trustOf(each)) }),
    ...(each.boundary && { PermissionsBoundary: arnOf(estate, each.boundary) }),
    ...(each.attached && { ManagedPolicyArns: each.attached.map((policy) => arnOf(estate, policy)) }),
    ...(each.groups && { Groups: each.groups.map((group) => `!Ref ${capital(group)}`) }),
    ...(each.inline && {
      Policies: Object.entries(each.inline).map(([PolicyName, statements]) => ({
        PolicyName,
        PolicyDocument: document(statements),
      })),
    }),
  },
})
