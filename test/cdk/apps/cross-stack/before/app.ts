/** Roles in one stack, what they may do in another, written in a file of its own. */
import { App, Stack } from "aws-cdk-lib"
import { Role, ServicePrincipal } from "aws-cdk-lib/aws-iam"
import { mayInvoke } from "./lib/grants.ts"

const app = new App()
const roles = new Stack(app, "Roles")
const role = new Role(roles, "AgentRole", { assumedBy: new ServicePrincipal("lambda.amazonaws.com") })
mayInvoke(new Stack(app, "Use"), role)
app.synth()
