/** An agent with a guardrail, until the guardrail goes. */
import { App, Stack } from "aws-cdk-lib"
import { CfnAgent, CfnGuardrail } from "aws-cdk-lib/aws-bedrock"
import { PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam"

const app = new App()
const stack = new Stack(app, "Agents")
const role = new Role(stack, "AgentRole", {
  assumedBy: new ServicePrincipal("bedrock.amazonaws.com", {
    conditions: { StringEquals: { "aws:SourceAccount": "111122223333" } },
  }),
})
role.addToPolicy(
  new PolicyStatement({
    actions: ["bedrock:InvokeModel"],
    resources: ["arn:aws:bedrock:eu-west-1::foundation-model/amazon.nova-lite-v1:0"],
  }),
)
const guardrail = new CfnGuardrail(stack, "Guardrail", {
  name: "careful",
  blockedInputMessaging: "no",
  blockedOutputsMessaging: "no",
  contentPolicyConfig: { filtersConfig: [{ type: "HATE", inputStrength: "HIGH", outputStrength: "HIGH" }] },
})
new CfnAgent(stack, "Agent", {
  agentName: "helper",
  agentResourceRoleArn: role.roleArn,
  foundationModel: "amazon.nova-lite-v1:0",
  guardrailConfiguration: { guardrailIdentifier: guardrail.attrGuardrailId, guardrailVersion: "1" },
})
console.assert(guardrail.attrGuardrailId !== "")
app.synth()
