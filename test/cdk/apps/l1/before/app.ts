/** Nothing but resources as CloudFormation has them. */
import { App, aws_iam as iam, Stack } from "aws-cdk-lib"

const app = new App()
const stack = new Stack(app, "Lean")
const role = new iam.CfnRole(stack, "AgentRole", {
  assumeRolePolicyDocument: {
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "lambda.amazonaws.com" } }],
  },
})
new iam.CfnPolicy(stack, "Invoke", {
  policyName: "invoke",
  roles: [role.ref],
  policyDocument: {
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Action: "bedrock:InvokeModel",
        Resource: "arn:aws:bedrock:eu-west-1::foundation-model/amazon.nova-lite-v1:0",
      },
    ],
  },
})
app.synth()
