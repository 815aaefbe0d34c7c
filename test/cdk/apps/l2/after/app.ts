/** A role, a function, and statements that its policy gathers one by one. */
import { App, Stack, type StackProps } from "aws-cdk-lib"
import { PolicyStatement } from "aws-cdk-lib/aws-iam"
import { Code, Function as Lambda, Runtime } from "aws-cdk-lib/aws-lambda"
import type { Construct } from "constructs"

class AssistantStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props)
    const chat = new Lambda(this, "Chat", {
      runtime: Runtime.NODEJS_22_X,
      handler: "index.handler",
      code: Code.fromInline("exports.handler = async () => 1"),
    })
    chat.addToRolePolicy(
      new PolicyStatement({
        actions: ["bedrock:InvokeModel"],
        resources: ["arn:aws:bedrock:eu-west-1::foundation-model/amazon.nova-lite-v1:0"],
      }),
    )
    chat.addToRolePolicy(
      new PolicyStatement({
        actions: ["bedrock:DeleteGuardrail"],
        resources: ["*"],
      }),
    )
  }
}

const app = new App()
new AssistantStack(app, "Assistant")
app.synth()
