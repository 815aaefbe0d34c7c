/** A profile in one region, and in another one who may invoke models with it. */
import { App, Stack } from "aws-cdk-lib"
import { CfnApplicationInferenceProfile } from "aws-cdk-lib/aws-bedrock"
import { PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam"

const app = new App()
const stackIn = (id: string, region: string) =>
  new Stack(app, id, { env: { account: "111122223333", region }, crossRegionReferences: true })
const models = stackIn("Models", "us-east-1")
const profile = new CfnApplicationInferenceProfile(models, "Profile", {
  inferenceProfileName: "assistant",
  modelSource: { copyFrom: "arn:aws:bedrock:us-east-1::foundation-model/amazon.nova-lite-v1:0" },
})
const use = stackIn("Use", "us-east-1")
const role = new Role(use, "AgentRole", { assumedBy: new ServicePrincipal("lambda.amazonaws.com") })
role.addToPolicy(
  new PolicyStatement({
    actions: ["bedrock:InvokeModel"],
    resources: [profile.attrInferenceProfileArn],
  }),
)
app.synth()
