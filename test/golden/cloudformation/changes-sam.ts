/** Pull requests that change a template of SAM: what its functions and state machines may do, and who may call them. */
import { all, type Change, model, other, statement, unknownStage } from "./change.ts"

const sam = (resources: string, sections = ""): string =>
  `Transform: AWS::Serverless-2016-10-31\n${sections}Resources:\n${resources}`

/** A function, or what else; `policies` in flow style. */
const made = (policies: string, more = "", type = "Function"): string =>
  `  Chat:\n    Type: AWS::Serverless::${type}\n    Properties:\n      Policies: ${policies}\n${more}`
const inline = (resource: string): string =>
  `{Version: '2012-10-17', Statement: [{Effect: Allow, Action: bedrock:InvokeModel, Resource: ${resource}}]}`
const narrow = `[${inline(`'${model}'`)}]`
const event = (properties: string): string =>
  `      Events:\n        Ask:\n          Type: HttpApi\n          Properties: {Path: /ask, Method: post, ApiId: !Ref Api${properties}}\n`

export const ofSam: readonly Change[] = [
  {
    name: "a function's own statement",
    files: { "template.yaml": sam(made(`[AWSLambdaBasicExecutionRole, ${inline(`⟦'${model}'⇒'*'⟧`)}]`)) },
    at: ["template.yaml: '*'"],
  },
  {
    name: "a managed policy by its bare name",
    files: { "template.yaml": sam(made("[⟦AWSLambdaBasicExecutionRole⇒AmazonBedrockFullAccess⟧]")) },
    rule: "aws/bedrock/broad-managed-policy",
    at: ["template.yaml: AmazonBedrockFullAccess"],
  },
  {
    name: "a policy of a condition that is not known",
    files: {
      "template.yaml": sam(made(`[!If [IsDev, ${inline(`⟦'${other}'⇒'${all}'⟧`)}, !Ref AWS::NoValue]]`), unknownStage),
    },
    at: [`? template.yaml: '${all}'`],
  },
  {
    name: "a parameter of a policy template",
    files: {
      "template.yaml": sam(made("[{SageMakerCreateEndpointPolicy: {EndpointName: ⟦chat⇒'*'⟧}}]")),
    },
    rule: "any/access/wider-resource",
    at: ["template.yaml: SageMakerCreateEndpointPolicy"],
  },
  {
    name: "what Globals gives every function, though it may not",
    files: {
      "template.yaml": sam(
        "  Chat: {Type: AWS::Serverless::Function, Properties: {Handler: a.b}}\n",
        `Globals:\n  Function:\n    Policies: [${inline(`⟦'${model}'⇒'*'⟧`)}]\n`,
      ),
    },
    at: ["template.yaml: '*'"],
  },
  {
    name: "a key that Globals puts into every function's environment",
    files: {
      "template.yaml": sam(
        made(narrow),
        "Parameters: {Key: {Type: String, NoEcho: true}}\nGlobals:\n  Function:\n    Environment: {Variables: {OPENAI_API_KEY: ⟦!Ref Key⇒sk-proj-1234567890⟧}}\n",
      ),
    },
    rule: "any/access/key-in-text",
    at: ["template.yaml: OPENAI_API_KEY"],
  },
  {
    name: "what a state machine may do",
    files: {
      "template.yaml": sam(
        made(
          `[${inline(`⟦'${model}'⇒'*'⟧`)}]`,
          "      DefinitionUri: flow.asl.json\n      DefinitionSubstitutions: {Model: nova}\n",
          "StateMachine",
        ),
      ),
    },
    at: ["template.yaml: '*'"],
  },
  {
    name: "the address of a function",
    files: { "template.yaml": sam(made(narrow, "      FunctionUrlConfig: {AuthType: ⟦AWS_IAM⇒NONE⟧}\n")) },
    rule: "aws/lambda/public-url",
    at: ["template.yaml: NONE"],
  },
  {
    name: "who may call an API, where the API says it",
    files: {
      "template.yaml": sam(
        `${made(narrow, event(""))}  Api:\n    Type: AWS::Serverless::HttpApi\n    Properties:\n      StageName: live\n⟦      Auth: {DefaultAuthorizer: Tokens, Authorizers: {Tokens: {JwtConfiguration: {issuer: x, audience: [y]}}}}\n⇒⟧`,
      ),
    },
    rule: "aws/lambda/public-api",
    at: ["template.yaml: Ask"],
  },
  {
    name: "who may call an API, where the event says it",
    files: {
      "template.yaml": sam(
        `${made(narrow, event(", Auth: {Authorizer: ⟦Tokens⇒NONE⟧}"))}  Api:\n    Type: AWS::Serverless::HttpApi\n    Properties:\n      StageName: live\n      Auth: {DefaultAuthorizer: Tokens, Authorizers: {Tokens: {JwtConfiguration: {issuer: x, audience: [y]}}}}\n`,
      ),
    },
    rule: "aws/lambda/public-api",
    at: ["template.yaml: NONE"],
  },
  {
    name: "what an application in the repository is given",
    files: {
      "template.yaml": sam(
        `  Roles:\n    Type: AWS::Serverless::Application\n    Properties:\n      Location: ./roles/template.yaml\n      Parameters: {Model: ⟦'${model}'⇒'*'⟧}\n`,
      ),
      "roles/template.yaml": sam(made(`[${inline("!Ref Model")}]`), "Parameters: {Model: {Type: String}}\n"),
    },
    at: ["template.yaml: '*'"],
  },
  {
    name: "a role of its own in place of the one that SAM makes",
    files: {
      "template.yaml": sam(
        `  Chat:\n    Type: AWS::Serverless::Function\n    Properties:\n      Handler: a.b\n      Role: !GetAtt Role.Arn\n  Role:\n    Type: AWS::IAM::Role\n    Properties:\n      AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Action: 'sts:AssumeRole', Principal: {Service: lambda.amazonaws.com}}]}\n      Policies:\n        - PolicyName: p\n          PolicyDocument:\n            Statement:\n${statement(`⟦'${model}'⇒'*'⟧`).replace(/^/gm, "              ")}\n`,
      ),
    },
    at: ["template.yaml: '*'"],
  },
]
