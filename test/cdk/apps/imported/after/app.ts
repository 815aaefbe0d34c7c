/** A role that is declared elsewhere, and gets a policy here. */
import { App, Stack } from "aws-cdk-lib"
import { PolicyStatement, Role } from "aws-cdk-lib/aws-iam"

const app = new App()
const stack = new Stack(app, "Imported", { env: { account: "111122223333", region: "eu-west-1" } })
const role = Role.fromRoleArn(stack, "Shared", "arn:aws:iam::111122223333:role/shared-agent")
role.addToPrincipalPolicy(
  new PolicyStatement({
    actions: ["bedrock:InvokeModel", "bedrock:PutModelInvocationLoggingConfiguration"],
    resources: ["*"],
  }),
)
app.synth()
