/** A notebook and the role that it works with. */
import { App, Stack } from "aws-cdk-lib"
import { ManagedPolicy, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam"
import { CfnNotebookInstance } from "aws-cdk-lib/aws-sagemaker"

const app = new App()
const stack = new Stack(app, "Lab")
const role = new Role(stack, "NotebookRole", {
  assumedBy: new ServicePrincipal("sagemaker.amazonaws.com"),
  managedPolicies: [
    ManagedPolicy.fromAwsManagedPolicyName("AWSXRayDaemonWriteAccess"),
    ManagedPolicy.fromAwsManagedPolicyName("AmazonSageMakerFullAccess"),
  ],
})
new CfnNotebookInstance(stack, "Notebook", {
  instanceType: "ml.t3.medium",
  roleArn: role.roleArn,
  directInternetAccess: "Disabled",
  rootAccess: "Disabled",
})
app.synth()
