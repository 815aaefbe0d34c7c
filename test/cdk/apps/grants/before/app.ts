/** What is granted by methods that name no action. */
import { App, Stack } from "aws-cdk-lib"
import { Memory } from "aws-cdk-lib/aws-bedrockagentcore"
import { PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam"

const app = new App()
const stack = new Stack(app, "Grants")
const chat = new Role(stack, "ChatRole", { assumedBy: new ServicePrincipal("lambda.amazonaws.com") })
chat.addToPolicy(
  new PolicyStatement({
    actions: ["bedrock:InvokeModel"],
    resources: ["arn:aws:bedrock:eu-west-1::foundation-model/amazon.nova-lite-v1:0"],
  }),
)
const memory = new Memory(stack, "Memory", { memoryName: "notes" })
memory.grantReadShortTermMemory(chat)
app.synth()
