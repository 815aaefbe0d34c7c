/** Pull requests that widen access in a SAM template, and those that only say the same in another way. */
import type { Files } from "../../review-sources.ts"
import type { Idiom } from "../idioms/idiom.ts"

export const lite = "arn:aws:bedrock:*::foundation-model/amazon.nova-lite-v1:0"

const indented = (text: string, by: string): string =>
  text
    .split("\n")
    .map((line) => (line === "" ? line : by + line))
    .join("\n")

/** A resource with its properties as they are written, two blanks deep. */
export const resource = (name: string, type: string, properties: string): string =>
  `  ${name}:\n    Type: ${type}\n    Properties:\n${indented(properties, "      ")}`

const chat = (properties: string, more = ""): Files => ({
  "template.yaml": `Transform: AWS::Serverless-2016-10-31\n${more}Resources:\n${resource("Chat", "AWS::Serverless::Function", properties)}`,
})

export const allowing = (action: string, on: string): string =>
  `- Statement:\n    - Effect: Allow\n      Action: ${action}\n      Resource: "${on}"\n`
const policies = (text: string): string => `Policies:\n${indented(text, "  ")}`
export const invoking = policies(allowing("bedrock:InvokeModel", lite))
const edit = (from: string, to: string): Idiom["edits"] => [["template.yaml", from, to]]

export const sam: readonly Idiom[] = [
  { name: "an inline document", base: chat(invoking), edits: edit(`"${lite}"`, '"*"'), at: '"*"' },
  {
    name: "a document that is no list",
    base: chat(
      `Policies:\n  Statement:\n    - Effect: Allow\n      Action: bedrock:InvokeModel\n      Resource: "${lite}"\n`,
    ),
    edits: edit(`"${lite}"`, '"*"'),
    at: '"*"',
  },
  {
    name: "the name of a managed policy",
    base: chat("Policies: AmazonBedrockReadOnly\n"),
    edits: edit("AmazonBedrockReadOnly", "AmazonBedrockFullAccess"),
    at: "AmazonBedrockFullAccess",
  },
  {
    name: "a managed policy among others",
    base: chat("Policies: [AWSLambdaBasicExecutionRole]\n"),
    edits: edit("Role]", "Role, arn:aws:iam::aws:policy/AmazonSageMakerFullAccess]"),
    at: "arn:aws:iam::aws:policy/AmazonSageMakerFullAccess",
  },
  {
    name: "a policy template's parameter",
    base: chat(policies("- SageMakerCreateEndpointPolicy:\n    EndpointName: summaries\n")),
    edits: edit("EndpointName: summaries", 'EndpointName: "*"'),
    at: "*",
  },
  {
    name: "a policy template",
    base: chat(policies("- SSMParameterReadPolicy:\n    ParameterName: prompt\n")),
    edits: edit("Policies:\n", 'Policies:\n        - SageMakerCreateEndpointPolicy: { EndpointName: "*" }\n'),
    at: "SageMakerCreateEndpointPolicy",
  },
  {
    name: "a policy template beside access to models",
    base: chat(invoking),
    edits: edit("Policies:\n", 'Policies:\n        - FilterLogEventsPolicy: { LogGroupName: "*" }\n'),
    at: "FilterLogEventsPolicy",
  },
  {
    name: "a document under a condition that is not known",
    base: chat(
      `Policies:\n  - !If [Wide, { Statement: [{ Effect: Allow, Action: "bedrock:InvokeModel", Resource: "${lite}" }] }, !Ref "AWS::NoValue"]\n`,
      "Parameters:\n  Size: { Type: String }\nConditions:\n  Wide: !Equals [!Ref Size, wide]\n",
    ),
    edits: edit(`"${lite}"`, '"*"'),
    at: '"*"',
  },
  {
    name: "a document in `Globals`, which SAM refuses",
    base: chat(
      "Handler: app.handler\n",
      `Globals:\n  Function:\n    Policies:\n      - Statement:\n          - { Effect: Allow, Action: "bedrock:InvokeModel", Resource: "${lite}" }\n`,
    ),
    edits: edit(`"${lite}"`, '"*"'),
    at: '"*"',
  },
  {
    name: "a boundary in `Globals`",
    base: chat(
      policies(allowing("bedrock:*", "*")),
      "Globals:\n  Function:\n    PermissionsBoundary: arn:aws:iam::aws:policy/AmazonBedrockReadOnly\n",
    ),
    edits: edit("AmazonBedrockReadOnly", "AdministratorAccess"),
    at: "arn:aws:iam::aws:policy/AdministratorAccess",
  },
  {
    name: "a trust document of the function's own",
    base: chat(
      `AssumeRolePolicyDocument:\n  Statement:\n    - { Effect: Allow, Action: "sts:AssumeRole", Principal: { Service: lambda.amazonaws.com } }\n${invoking}`,
    ),
    edits: edit("{ Service: lambda.amazonaws.com }", '{ AWS: "*" }'),
    at: '"*"',
  },
  {
    name: "a policy that names the role that SAM makes",
    base: {
      "template.yaml": `Transform: [AWS::LanguageExtensions, AWS::Serverless-2016-10-31]\nResources:\n${resource("Chat", "AWS::Serverless::Function", "Handler: app.handler\n")}${resource("Models", "AWS::IAM::Policy", `PolicyName: models\nRoles: [!Ref ChatRole]\nPolicyDocument:\n  Statement:\n    - { Effect: Allow, Action: "bedrock:InvokeModel", Resource: "${lite}" }\n`)}`,
    },
    edits: edit(`"${lite}"`, '"*"'),
    at: '"*"',
  },
  {
    name: "a state machine's policies",
    base: {
      "template.yaml": `Transform: AWS::Serverless-2016-10-31\nResources:\n${resource("Flow", "AWS::Serverless::StateMachine", `DefinitionUri: flow.asl.json\nDefinitionSubstitutions: { Model: nova }\n${invoking}`)}`,
    },
    edits: edit(`"${lite}"`, '"*"'),
    at: '"*"',
  },
  {
    name: "a URL made public beside access to models",
    base: chat(`FunctionUrlConfig: { AuthType: AWS_IAM }\n${invoking}`),
    edits: edit("AuthType: AWS_IAM", "AuthType: NONE"),
    at: "NONE",
  },
  {
    name: "a key in the environment of `Globals`",
    base: chat(invoking, "Globals:\n  Function:\n    Environment:\n      Variables: { STAGE: dev }\n"),
    edits: edit("STAGE: dev", "OPENAI_API_KEY: sk-proj-abcdefghijklmnopqrstuvwxyz0123456789"),
    at: "OPENAI_API_KEY",
  },
  {
    name: "a URL made public in `Globals`",
    base: chat(invoking, "Globals:\n  Function:\n    FunctionUrlConfig: { AuthType: AWS_IAM }\n"),
    edits: edit("AuthType: AWS_IAM", "AuthType: NONE"),
    at: "NONE",
  },
]

/** A resource of the template's own beside the function. */
const front = (auth: string): string => resource("Front", "AWS::Serverless::Api", `StageName: v1\nAuth: ${auth}\n`)
const withFront = (auth: string): Files => ({
  "template.yaml": `${chat(`Events:\n  Ask: { Type: Api, Properties: { Path: /ask, Method: post, RestApiId: !Ref Front } }\n${invoking}`)["template.yaml"]}${front(auth)}`,
})

interface Quiet {
  readonly name: string
  readonly base: Files
  readonly head: Files
}

export const samQuiet: readonly Quiet[] = [
  {
    name: "a policy template that has nothing to do with AI is added",
    base: chat("Handler: a\n"),
    head: chat(
      policies(
        '- SSMParameterReadPolicy: { ParameterName: "*" }\n- S3CrudPolicy: { BucketName: "*" }\n- VPCAccessPolicy: {}\n',
      ),
    ),
  },
  {
    name: "a policy template is written out",
    base: chat(policies("- SageMakerCreateEndpointPolicy: { EndpointName: summaries }\n")),
    head: chat(
      "Policies:\n  - Statement:\n      - Effect: Allow\n        Action: sagemaker:CreateEndpoint\n        Resource: !Sub arn:${AWS::Partition}:sagemaker:${AWS::Region}:${AWS::AccountId}:endpoint/summaries\n",
    ),
  },
  {
    name: "a policy template's parameter is a parameter of the template",
    base: chat(policies("- SageMakerCreateEndpointPolicy: { EndpointName: summaries }\n")),
    head: chat(
      policies("- SageMakerCreateEndpointPolicy: { EndpointName: !Ref Endpoint }\n"),
      "Parameters:\n  Endpoint: { Type: String, Default: summaries }\n",
    ),
  },
  {
    name: "the role that SAM makes is written out",
    base: chat(invoking),
    head: {
      "template.yaml": `Transform: AWS::Serverless-2016-10-31\nResources:\n${resource("Chat", "AWS::Serverless::Function", "Role: !GetAtt ChatRole.Arn\n")}${resource(
        "ChatRole",
        "AWS::IAM::Role",
        `AssumeRolePolicyDocument:\n  Statement: [{ Effect: Allow, Action: "sts:AssumeRole", Principal: { Service: lambda.amazonaws.com } }]\nPolicies:\n  - PolicyName: models\n    PolicyDocument:\n      Statement: [{ Effect: Allow, Action: "bedrock:InvokeModel", Resource: "${lite}" }]\n`,
      )}`,
    },
  },
  {
    name: "policies beside a role that is given, which SAM does not read, are widened",
    base: chat(`Role: arn:aws:iam::111122223333:role/chat\n${invoking}`),
    head: chat(`Role: arn:aws:iam::111122223333:role/chat\n${policies(allowing("bedrock:*", "*"))}`),
  },
  {
    name: "a boundary moves to `Globals`",
    base: chat(`PermissionsBoundary: arn:aws:iam::aws:policy/AmazonBedrockReadOnly\n${invoking}`),
    head: chat(
      invoking,
      "Globals:\n  Function:\n    PermissionsBoundary: arn:aws:iam::aws:policy/AmazonBedrockReadOnly\n",
    ),
  },
  {
    name: "a connector writes to a bucket",
    base: chat(invoking),
    head: {
      "template.yaml": `${chat(invoking)["template.yaml"]}    Connectors:\n      Save: { Properties: { Destination: { Id: Texts }, Permissions: [Read, Write] } }\n${resource("Texts", "AWS::S3::Bucket", "BucketName: texts\n")}`,
    },
  },
  {
    name: "a state machine's definition calls models",
    base: {
      "template.yaml": `Transform: AWS::Serverless-2016-10-31\nResources:\n${resource("Flow", "AWS::Serverless::StateMachine", invoking)}`,
    },
    head: {
      "template.yaml": `Transform: AWS::Serverless-2016-10-31\nResources:\n${resource("Flow", "AWS::Serverless::StateMachine", `Definition: { States: { Ask: { Type: Task, Resource: "arn:aws:states:::bedrock:invokeModel" } } }\n${invoking}`)}`,
    },
  },
  {
    name: "a public URL of a function that has nothing to do with AI",
    base: chat("Handler: a\n"),
    head: chat("Handler: a\nFunctionUrlConfig: { AuthType: NONE }\n"),
  },
  {
    name: "an authorizer changes its name",
    base: withFront("{ DefaultAuthorizer: Staff }"),
    head: withFront("{ DefaultAuthorizer: Everyone }"),
  },
]

export const opened = { base: withFront("{ DefaultAuthorizer: Staff }"), head: withFront("{}") }
