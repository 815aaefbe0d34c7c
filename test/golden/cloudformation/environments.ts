/** Keys that stand as text in what functions, containers and machines are given. */
import { a, type Declaration, type Scenario } from "./scenario.ts"

const keyed = (name: string, at: string, write: (value: unknown) => Declaration, prefix = ""): Scenario => ({
  name,
  narrow: { F: write(prefix === "" ? { Ref: "Key" } : "nothing") },
  wide: { F: write(`${prefix}sk-proj-1234567890`) },
  appears: [`any/access/key-in-text high ${at}`],
  widened: [`any/access/key-in-text high ${at}`],
})

export const environments: readonly Scenario[] = [
  keyed("a function's environment", "OPENAI_API_KEY", (value) =>
    a("AWS::Lambda::Function", { FunctionName: "f", Environment: { Variables: { OPENAI_API_KEY: value } } }),
  ),
  keyed("a container's environment", "OPENAI_API_KEY", (value) =>
    a("AWS::ECS::TaskDefinition", {
      Family: "t",
      ContainerDefinitions: [{ Name: "app", Image: "app", Environment: [{ Name: "OPENAI_API_KEY", Value: value }] }],
    }),
  ),
  keyed(
    "what a machine runs",
    "OPENAI_API_KEY",
    (value) => a("AWS::EC2::Instance", { UserData: value }),
    "export OPENAI_API_KEY=",
  ),
  keyed(
    "what a template's machines run",
    "OPENAI_API_KEY",
    (value) => a("AWS::EC2::LaunchTemplate", { LaunchTemplateData: { UserData: value } }),
    "export OPENAI_API_KEY=",
  ),
  keyed(
    "what a group's machines run",
    "OPENAI_API_KEY",
    (value) => a("AWS::AutoScaling::LaunchConfiguration", { UserData: value }),
    "export OPENAI_API_KEY=",
  ),
]
