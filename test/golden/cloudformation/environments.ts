/** Keys that stand as text in what functions, containers and machines are given. */
import { a, type Declaration, type Scenario } from "./scenario.ts"

const keyed = (name: string, at: string, write: (value: unknown) => Declaration, prefix = ""): Scenario => ({
  name,
  narrow: { F: write(prefix === "" ? { Ref: "Key" } : "nothing") },
  wide: { F: write(`${prefix}sk-proj-1234567890`) },
  appears: [`any/access/key-in-text high ${at}`],
  widened: [`any/access/key-in-text high ${at}`],
})

const keyInText = "any/access/key-in-text high"

const kept = (type: string, value: string): readonly Scenario[] => [
  {
    name: `a key in ${type}`,
    narrow: { K: a(type, { Name: "prod/openai", [value]: { Ref: "Key" } }) },
    wide: { K: a(type, { Name: "prod/openai", [value]: "a1b2c3d4e5f6" }) },
    appears: [`${keyInText} a1b2c3d4e5f6`],
    widened: [`${keyInText} a1b2c3d4e5f6`],
  },
  {
    name: `a key of its own looks in ${type}`,
    narrow: { K: a(type, { Name: "prod/wiki", [value]: "a1b2c3d4e5f6" }) },
    wide: { K: a(type, { Name: "prod/wiki", [value]: "sk-ant-1234567890" }) },
    appears: [`${keyInText} sk-ant-1234567890`],
    widened: [`${keyInText} sk-ant-1234567890`],
  },
]

export const environments: readonly Scenario[] = [
  ...kept("AWS::SecretsManager::Secret", "SecretString"),
  ...kept("AWS::SSM::Parameter", "Value"),
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
