/** A custom resource that calls the provider when it is deployed. */
import { App, Stack } from "aws-cdk-lib"
import { PolicyStatement } from "aws-cdk-lib/aws-iam"
import { AwsCustomResource, AwsCustomResourcePolicy, PhysicalResourceId } from "aws-cdk-lib/custom-resources"

const app = new App()
const stack = new Stack(app, "Custom")
new AwsCustomResource(stack, "Access", {
  onUpdate: {
    service: "bedrock",
    action: "listFoundationModels",
    physicalResourceId: PhysicalResourceId.of("access"),
  },
  policy: AwsCustomResourcePolicy.fromStatements([
    new PolicyStatement({ actions: ["bedrock:ListFoundationModels"], resources: ["*"] }),
    new PolicyStatement({ actions: ["bedrock:DeleteModelInvocationLoggingConfiguration"], resources: ["*"] }),
  ]),
})
app.synth()
