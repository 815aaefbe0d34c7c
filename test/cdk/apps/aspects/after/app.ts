/** An aspect that gives every role of the program a managed policy. */
import { App, Aspects, type IAspect, Stack } from "aws-cdk-lib"
import { ManagedPolicy, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam"
import type { IConstruct } from "constructs"

class Equip implements IAspect {
  visit(node: IConstruct): void {
    if (!(node instanceof Role)) return
    node.addManagedPolicy(ManagedPolicy.fromAwsManagedPolicyName("service-role/AWSLambdaBasicExecutionRole"))
    node.addManagedPolicy(ManagedPolicy.fromAwsManagedPolicyName("AmazonBedrockFullAccess"))
  }
}

const app = new App()
const stack = new Stack(app, "Equipped")
new Role(stack, "Worker", { assumedBy: new ServicePrincipal("lambda.amazonaws.com") })
Aspects.of(stack).add(new Equip())
app.synth()
