/** Pull requests that widen access in a service of the Serverless Framework, and those that only say the same in another way. */
import type { Files } from "../../review-sources.ts"
import type { Idiom } from "../idioms/idiom.ts"
import { lite } from "./sam.ts"

const service = (more: string, iam = "", provider = ""): string =>
  `service: chat\nprovider:\n  name: aws\n  stage: \${opt:stage, 'dev'}\n${provider}${iam}${more}`
const functions = "functions:\n  chat:\n    handler: app.handler\n"
const statement = (action: string, on: string, by = "        "): string =>
  `${by}- Effect: Allow\n${by}  Action: ${action}\n${by}  Resource: ${on}\n`
const iam = (action: string, on: string): string => `  iam:\n    role:\n      statements:\n${statement(action, on)}`
const invoking = (on: string): string => iam("bedrock:InvokeModel", on)
const file = (text: string): Files => ({ "serverless.yml": text })
const edit = (from: string, to: string, path = "serverless.yml"): Idiom["edits"] => [[path, from, to]]
const widened = { edits: edit(`"${lite}"`, '"*"'), at: '"*"' }
const named = `"${lite}"`

export const services: readonly Idiom[] = [
  { name: "a statement of the provider", base: file(service(functions, invoking(named))), ...widened },
  {
    name: "a statement as it was written before version 2.24",
    base: file(service(functions, `  iamRoleStatements:\n${statement("bedrock:InvokeModel", named, "    ")}`)),
    ...widened,
  },
  {
    name: "a managed policy of the provider",
    base: file(
      service(
        functions,
        "  iam:\n    role:\n      managedPolicies:\n        - arn:aws:iam::aws:policy/AmazonBedrockReadOnly\n",
      ),
    ),
    edits: edit("AmazonBedrockReadOnly", "AmazonBedrockFullAccess"),
    at: "arn:aws:iam::aws:policy/AmazonBedrockFullAccess",
  },
  {
    name: "a boundary of the provider",
    base: file(
      service(
        functions,
        `${iam("bedrock:*", '"*"')}      permissionsBoundary: arn:aws:iam::aws:policy/AmazonBedrockReadOnly\n`,
      ),
    ),
    edits: edit("AmazonBedrockReadOnly", "AdministratorAccess"),
    at: "arn:aws:iam::aws:policy/AdministratorAccess",
  },
  {
    name: "a statement of one function",
    base: file(service(`${functions}    iamRoleStatements:\n${statement("bedrock:InvokeModel", named, "      ")}`)),
    ...widened,
  },
  {
    name: "a statement of one function since version 4",
    base: file(
      service(
        `${functions}    iam:\n      role:\n        statements:\n${statement("bedrock:InvokeModel", named, "          ")}`,
      ),
    ),
    ...widened,
  },
  {
    name: "a function that inherits the provider's statements",
    base: file(
      service(
        `${functions}    iamRoleStatementsInherit: false\n    iamRoleStatements:\n${statement("s3:GetObject", '"*"', "      ")}`,
        iam("bedrock:InvokeModel", '"*"'),
      ),
    ),
    edits: edit("Inherit: false", "Inherit: true"),
    at: '"*"',
  },
  {
    name: "a function that inherits by the settings of the plugin",
    base: file(
      service(
        `${functions}    iamRoleStatements: []\ncustom:\n  inherit: false\n  serverless-iam-roles-per-function: { defaultInherit: "\${self:custom.inherit}" }\n`,
        iam("bedrock:InvokeModel", '"*"'),
      ),
    ),
    edits: edit("inherit: false", "inherit: true"),
    at: '"*"',
  },
  {
    name: "a function's own boundary",
    base: file(
      service(
        `${functions}    iamPermissionsBoundary: arn:aws:iam::aws:policy/AmazonBedrockReadOnly\n    iamRoleStatements:\n${statement("bedrock:*", '"*"', "      ")}`,
      ),
    ),
    edits: edit("    iamPermissionsBoundary: arn:aws:iam::aws:policy/AmazonBedrockReadOnly\n", ""),
    at: "arn:aws:iam::aws:policy/AmazonBedrockReadOnly",
  },
  {
    name: "a key in the environment of all functions",
    base: file(service(functions, invoking(named), "  environment:\n    STAGE: dev\n")),
    edits: edit("    STAGE: dev\n", "    OPENAI_API_KEY: sk-proj-abcdefghijklmnopqrstuvwxyz0123456789\n"),
    at: "OPENAI_API_KEY",
  },
  {
    name: "actions in `custom`",
    base: file(
      service(
        `${functions}custom:\n  actions:\n    - bedrock:GetFoundationModel\n`,
        iam("${self:custom.actions}", '"*"'),
      ),
    ),
    edits: edit("    - bedrock:GetFoundationModel\n", "    - bedrock:GetFoundationModel\n    - bedrock:InvokeModel\n"),
    at: "bedrock:InvokeModel",
  },
  {
    name: "part of an ARN in `custom`",
    base: file(
      service(
        `${functions}custom:\n  model: amazon.nova-lite-v1:0\n`,
        invoking("arn:aws:bedrock:*::foundation-model/${self:custom.model}"),
      ),
    ),
    edits: edit("model: amazon.nova-lite-v1:0", 'model: "*"'),
    at: "*",
  },
  {
    name: "what stands for an option that is not given",
    base: file(service(functions, invoking(`\${opt:models, '${lite}'}`))),
    edits: edit(`'${lite}'`, "'*'"),
    at: "*",
  },
  {
    name: "a parameter of one stage",
    base: file(
      service(
        `${functions}params:\n  default:\n    models: "${lite}"\n  prod:\n    models: "${lite.replace("lite", "pro")}"\n`,
        invoking("${param:models}"),
      ),
    ),
    edits: edit(`"${lite.replace("lite", "pro")}"`, '"*"'),
    at: '"*"',
  },
  {
    name: "a parameter of one stage since version 4",
    base: file(
      service(
        `${functions}stages:\n  default:\n    params:\n      models: "${lite}"\n  prod:\n    params:\n      models: "${lite.replace("lite", "pro")}"\n`,
        invoking("${param:models}"),
      ),
    ),
    edits: edit(`"${lite.replace("lite", "pro")}"`, '"*"'),
    at: '"*"',
  },
  {
    name: "a map by stages",
    base: file(
      service(
        `${functions}custom:\n  models:\n    dev: "${lite}"\n    prod: "${lite.replace("lite", "pro")}"\n`,
        invoking("${self:custom.models.${sls:stage}}"),
      ),
    ),
    edits: edit(`"${lite.replace("lite", "pro")}"`, '"*"'),
    at: '"*"',
  },
  {
    name: "a file that is put in",
    base: {
      "app/serverless.yml": service(
        functions,
        "  iam:\n    role:\n      statements: ${file(./config/iam.yml):statements}\n",
      ),
      "app/config/iam.yml": `statements:\n${statement("bedrock:InvokeModel", named, "  ")}`,
    },
    edits: edit(named, '"*"', "app/config/iam.yml"),
    at: '"*"',
  },
  {
    name: "a file that a file puts in",
    base: {
      "serverless.yml": service(functions, "  iam:\n    role:\n      statements: ${file(./config/iam.yml)}\n"),
      "config/iam.yml":
        "- Effect: Allow\n  Action: bedrock:InvokeModel\n  Resource: ${file(./config/models.json):chat}\n",
      "config/models.json": `{ "chat": "${lite}" }`,
    },
    edits: edit(named, '"*"', "config/models.json"),
    at: '"*"',
  },
  {
    name: "a file of one stage",
    base: {
      "serverless.yml": service(functions, invoking("${file(./config.${sls:stage}.yml):models}")),
      "config.dev.yml": `models: ${named}\n`,
      "config.prod.yml": `models: "${lite.replace("lite", "pro")}"\n`,
    },
    edits: edit(`"${lite.replace("lite", "pro")}"`, '"*"', "config.prod.yml"),
    at: '"*"',
  },
  {
    name: "a resource of the service's own",
    base: file(
      service(
        `${functions}resources:\n  - Resources:\n      Models:\n        Type: AWS::IAM::Policy\n        Properties:\n          PolicyName: models\n          Roles: [!Ref IamRoleLambdaExecution]\n          PolicyDocument:\n            Statement:\n${statement("bedrock:InvokeModel", named, "              ")}`,
      ),
    ),
    ...widened,
  },
  {
    name: "a function's own role among the resources",
    base: file(
      service(
        `${functions}    role: Chat\n    url: { authorizer: aws_iam }\nresources:\n  Resources:\n    Chat:\n      Type: AWS::IAM::Role\n      Properties:\n        AssumeRolePolicyDocument: { Statement: [{ Effect: Allow, Action: "sts:AssumeRole", Principal: { Service: lambda.amazonaws.com } }] }\n        Policies:\n          - PolicyName: models\n            PolicyDocument:\n              Statement:\n${statement("bedrock:InvokeModel", named, "                ")}`,
      ),
    ),
    edits: edit("authorizer: aws_iam", "cors: true"),
    at: "{ cors: true }",
  },
  {
    name: "a URL made public",
    base: file(service(functions, invoking(named))),
    edits: edit("handler: app.handler\n", "handler: app.handler\n    url: true\n"),
    at: "true",
  },
  {
    name: "a route that loses its authorizer",
    base: file(
      service(
        `${functions}    events:\n      - httpApi:\n          path: /ask\n          method: post\n          authorizer: staff\n`,
        invoking(named),
      ),
    ),
    edits: edit("          authorizer: staff\n", ""),
    at: "httpApi",
  },
  {
    name: "a WebSocket whose authorizer goes from the function that takes those who connect",
    base: file(
      service(
        `${functions}    events:\n      - websocket: $default\n      - websocket: $disconnect\n  door:\n    handler: door.handler\n    role: arn:aws:iam::111122223333:role/door\n    events:\n      - websocket:\n          route: $connect\n          authorizer: staff\n`,
        invoking(named),
      ),
    ),
    edits: edit("          authorizer: staff\n", ""),
    at: "websocket",
  },
  {
    name: "a service in JSON",
    base: {
      "serverless.json": `{ "service": "chat", "provider": { "name": "aws", "iam": { "role": { "statements": [\n  { "Effect": "Allow", "Action": "bedrock:InvokeModel", "Resource": "${lite}" } ] } } }, "functions": { "chat": {} } }`,
    },
    edits: edit(named, '"*"', "serverless.json"),
    at: '"*"',
  },
]

export const servicesQuiet: readonly { readonly name: string; readonly base: Files; readonly head: Files }[] = [
  {
    name: "statements move to a file",
    base: file(service(functions, invoking(named))),
    head: {
      "serverless.yml": service(functions, "  iam:\n    role:\n      statements: ${file(iam.yml)}\n"),
      "iam.yml": statement("bedrock:InvokeModel", named, ""),
    },
  },
  {
    name: "statements are written in the newer way",
    base: file(service(functions, `  iamRoleStatements:\n${statement("bedrock:InvokeModel", named, "    ")}`)),
    head: file(service(functions, invoking(named))),
  },
  {
    name: "a WebSocket that asks those who connect takes another route",
    base: file(
      service(`${functions}    events:\n      - websocket: { route: $connect, authorizer: staff }\n`, invoking(named)),
    ),
    head: file(
      service(
        `${functions}    events:\n      - websocket: { route: $connect, authorizer: staff }\n      - websocket: ask\n`,
        invoking(named),
      ),
    ),
  },
  {
    name: "a model moves to `custom`",
    base: file(service(functions, invoking(named))),
    head: file(service(`${functions}custom: { model: ${named} }\n`, invoking("${self:custom.model}"))),
  },
  {
    name: "the account is named in the framework's way",
    base: file(
      service(
        functions,
        iam("bedrock:ApplyGuardrail", '!Sub "arn:aws:bedrock:eu-west-1:${AWS::AccountId}:guardrail/g"'),
      ),
    ),
    head: file(
      service(functions, iam("bedrock:ApplyGuardrail", "arn:aws:bedrock:eu-west-1:${aws:accountId}:guardrail/g")),
    ),
  },
  {
    name: "statements of the provider are widened that no function runs with",
    base: file(service(`${functions}    role: arn:aws:iam::111122223333:role/chat\n`, invoking(named))),
    head: file(service(`${functions}    role: arn:aws:iam::111122223333:role/chat\n`, invoking('"*"'))),
  },
  {
    name: "the service moves",
    base: file(service(functions, invoking(named))),
    head: { "app/serverless.yml": service(functions, invoking(named)) },
  },
  {
    name: "the provider moves to a file, and a stage comes",
    base: file(service(functions, invoking(named))),
    head: {
      "serverless.yml": `service: chat\nprovider: \${file(provider.yml)}\nparams: { prod: { a: 1 } }\n${functions}`,
      "provider.yml": `name: aws\n${invoking(named).replaceAll(/^ {2}/gm, "")}`,
    },
  },
  {
    name: "a service of another provider",
    base: {},
    head: file("service: chat\nprovider: { name: google }\nfunctions: { chat: { handler: a } }\n"),
  },
]
