/** An agent's role, and a nested stack that reads for it. */
import { NestedStack } from "@aws-cdk/aws-cloudformation"
import { App, Stack } from "@aws-cdk/core"
import { Policy, PolicyStatement, Role, ServicePrincipal } from "@aws-cdk/aws-iam"

const app = new App()
const stack = new Stack(app, "Assistant")
const role = new Role(stack, "AgentRole", { assumedBy: new ServicePrincipal("lambda.amazonaws.com") })
role.addToPolicy(
  new PolicyStatement({
    actions: ["bedrock:InvokeModel"],
    resources: ["arn:aws:bedrock:eu-west-1::foundation-model/amazon.nova-lite-v1:0"],
  }),
)
role.addToPolicy(new PolicyStatement({ actions: ["bedrock:DeleteGuardrail"], resources: ["*"] }))
const nested = new NestedStack(stack, "Search")
new Policy(nested, "Read", {
  roles: [role],
  statements: [
    new PolicyStatement({
      actions: ["bedrock:Retrieve"],
      resources: ["*"],
    }),
  ],
})
app.synth()
