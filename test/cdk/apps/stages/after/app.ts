/** Two stages of one program, of which one gets more. */
import { App, Stack, Stage } from "aws-cdk-lib"
import { PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam"
import type { Construct } from "constructs"

class Assistant extends Stage {
  constructor(scope: Construct, id: string, models: readonly string[]) {
    super(scope, id)
    const stack = new Stack(this, "Ai")
    const role = new Role(stack, "AgentRole", { assumedBy: new ServicePrincipal("lambda.amazonaws.com") })
    role.addToPolicy(new PolicyStatement({ actions: ["bedrock:InvokeModel"], resources: [...models] }))
  }
}

const app = new App()
new Assistant(app, "Dev", ["*"])
new Assistant(app, "Prod", ["*"])
app.synth()
