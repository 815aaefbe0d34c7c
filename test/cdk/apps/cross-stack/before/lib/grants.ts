import { type IRole, Policy, PolicyStatement } from "aws-cdk-lib/aws-iam"
import type { Construct } from "constructs"

export const mayInvoke = (scope: Construct, role: IRole): Policy =>
  new Policy(scope, "Invoke", {
    roles: [role],
    statements: [
      new PolicyStatement({
        actions: ["bedrock:InvokeModel"],
        resources: ["arn:aws:bedrock:eu-west-1::foundation-model/amazon.nova-lite-v1:0"],
      }),
    ],
  })
