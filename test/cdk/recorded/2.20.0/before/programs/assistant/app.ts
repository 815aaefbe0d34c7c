/** An agent's role, and a nested stack that reads for it. */
import { App, NestedStack, Stack } from "aws-cdk-lib"
import { Policy, PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam"

const app = new App()
const stack = new Stack(app, "Assistant")
const role = new Role(stack, "AgentRole", { assumedBy: new ServicePrincipal("lambda.amazonaws.com") })
role.addToPolicy(
  new PolicyStatement({
    actions: ["bedrock:InvokeModel"],
    resources: ["arn:aws:bedrock:eu-west-1::foundation-model/amazon.nova-lite-v1:0"],
  }),
)
const nested = new NestedStack(stack, "Search")
new Policy(nested, "Read", {
  roles: [role],
  statements: [
    new PolicyStatement({
      actions: ["bedrock:Retrieve"],
      resources: ["arn:aws:bedrock:eu-west-1:111122223333:knowledge-base/KB1"],
    }),
  ],
})
app.synth()
