/** CloudFormation's functions, containers and machines to the keys of models' providers that stand in them as text. */
import type { Reader } from "./facts.ts"
import { containers, functionVariables, scripts, stored } from "./terraform-environments.ts"

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-function.html */
export const environmentTypes: Readonly<Record<string, Reader>> = {
  "AWS::AutoScaling::LaunchConfiguration": scripts(["user_data"]),
  "AWS::EC2::Instance": scripts(["user_data"]),
  "AWS::EC2::LaunchTemplate": scripts(["launch_template_data", "user_data"]),
  "AWS::ECS::TaskDefinition": containers,
  "AWS::Lambda::Function": functionVariables,
  "AWS::SSM::Parameter": stored("value", "name"),
  "AWS::SecretsManager::Secret": stored("secret_string", "name"),
}
