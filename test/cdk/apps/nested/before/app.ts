/** A nested stack that gets the role of its parent. */
import { App, NestedStack, Stack } from "aws-cdk-lib"
import { type IRole, Policy, PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam"
import type { Construct } from "constructs"

class KnowledgeBase extends NestedStack {
  constructor(scope: Construct, id: string, reader: IRole) {
    super(scope, id)
    new Policy(this, "Read", {
      roles: [reader],
      statements: [
        new PolicyStatement({
          actions: ["bedrock:Retrieve"],
          resources: ["arn:aws:bedrock:eu-west-1:111122223333:knowledge-base/KB1"],
        }),
      ],
    })
  }
}

const app = new App()
const stack = new Stack(app, "Search")
const reader = new Role(stack, "Reader", { assumedBy: new ServicePrincipal("lambda.amazonaws.com") })
new KnowledgeBase(stack, "Kb", reader)
app.synth()
