/** Texts of the formats that we read, and what may happen to them: edits as a careless hand, a merge or an attacker makes them. */
import fc from "fast-check"
import { scenario } from "../demo/scenario.ts"
import { everything } from "../formats/arm/everything.ts"
import { written as bicepFiles } from "../formats/bicep/written.ts"
import { formats } from "./edits.ts"
import { trustWritings, writings } from "./marked.ts"

/** A document with a bit of everything. */
const rich = `{
  "Version": "2012-10-17",
  "Id": "everything",
  "Statement": [
    {
      "Sid": "Invoke",
      "Effect": "Allow",
      "Action": ["bedrock:InvokeModel", "bedrock:Invoke*", "sagemaker:InvokeEndpoint"],
      "Resource": ["arn:aws:bedrock:*::foundation-model/amazon.nova-lite-v1:0", "*"],
      "Condition": {
        "StringEquals": { "aws:SourceVpc": ["vpc-1", "vpc-2"], "aws:PrincipalTag/team": "search" },
        "NumericLessThan": { "aws:MultiFactorAuthAge": 3600 },
        "Bool": { "aws:SecureTransport": true },
        "IpAddress": { "aws:SourceIp": ["10.0.0.0/8", "::1/128"] }
      }
    },
    { "Effect": "Deny", "NotAction": ["bedrock:List*", "iam:*"], "NotResource": "arn:aws:s3:::bucket/*" },
    { "Effect": "Allow", "Action": "iam:PassRole", "Resource": "arn:aws:iam::111122223333:role/*",
      "Condition": { "StringLikeIfExists": { "iam:PassedToService": "*.amazonaws.com" }, "Null": { "aws:SourceVpc": "false" } } }
  ]
}`
const trust = `{
  "Version": "2012-10-17",
  "Statement": {
    "Effect": "Allow",
    "Principal": { "AWS": ["arn:aws:iam::111122223333:root", "444455556666"], "Service": "lambda.amazonaws.com" },
    "Action": ["sts:AssumeRole", "sts:TagSession"],
    "Condition": { "StringEquals": { "sts:ExternalId": "x" } }
  }
}`

const sam = `Transform: AWS::Serverless-2016-10-31
Globals:
  Function:
    Environment: { Variables: { OPENAI_API_KEY: "{{resolve:ssm:/key}}" } }
    FunctionUrlConfig: { AuthType: AWS_IAM }
Conditions:
  IsWide: !Equals [!Ref "AWS::Region", eu-west-1]
Resources:
  Chat:
    Type: AWS::Serverless::Function
    Connectors:
      Save: { Properties: { Destination: { Id: Flow }, Permissions: [Write] } }
    Properties:
      Role: !If [IsWide, !Ref "AWS::NoValue", !GetAtt FlowRole.Arn]
      Events:
        Ask: { Type: HttpApi, Properties: { Auth: { Authorizer: NONE } } }
      Policies:
        - AmazonBedrockReadOnly
        - SageMakerCreateEndpointPolicy: { EndpointName: "*" }
        - !If [IsWide, { Statement: [{ Effect: Allow, Action: "bedrock:*", Resource: "*" }] }, !Ref "AWS::NoValue"]
  Flow:
    Type: AWS::Serverless::StateMachine
    Properties:
      Policies: { Statement: [{ Effect: Allow, Action: "bedrock:InvokeModel", Resource: "*" }] }
`
const service = `service: chat
provider:
  name: aws
  stage: \${opt:stage, 'dev'}
  iam:
    role:
      permissionsBoundary: arn:aws:iam::aws:policy/AmazonBedrockReadOnly
      statements: \${self:custom.statements}
custom:
  models: { dev: amazon.nova-lite-v1:0, prod: "\${param:model, '*'}" }
  statements:
    - Effect: Allow
      Action: [bedrock:InvokeModel]
      Resource: arn:aws:bedrock:\${aws:region}::foundation-model/\${self:custom.models.\${sls:stage}}
params:
  prod: { model: "\${file(./serverless.yml):custom.models.dev}" }
functions:
  chat-bot:
    handler: app.handler
    url: true
    iamRoleStatementsInherit: true
    iamRoleStatements: [{ Effect: Allow, Action: "sagemaker:InvokeEndpoint", Resource: "*" }]
    environment: { MODEL: "\${self:custom.models.dev}" }
    events: [{ httpApi: "*" }, { http: { path: a, method: get, authorizer: aws_iam } }]
resources:
  Resources:
    Models:
      Type: AWS::IAM::Policy
      Properties: { PolicyName: a, Roles: [!Ref IamRoleLambdaExecution], PolicyDocument: { Statement: [] } }
`

const azureRole = JSON.stringify({
  Name: "Model operator",
  Actions: ["Microsoft.CognitiveServices/accounts/deployments/*"],
  NotActions: [],
  DataActions: ["Microsoft.CognitiveServices/accounts/OpenAI/*"],
  NotDataActions: ["Microsoft.CognitiveServices/accounts/OpenAI/fine-tunes/*"],
  AssignableScopes: ["/subscriptions/00000000-0000-0000-0000-000000000001"],
})

interface Original {
  readonly path: string
  readonly text: string
}
const flat = (all: readonly Readonly<Record<string, string>>[]): readonly Original[] =>
  all.flatMap((files) => Object.entries(files).map(([path, text]) => ({ path, text })))

const statements = [
  { actions: ["bedrock:*"], condition: true },
  { notActions: ["iam:CreateUser"], sid: "Rest" },
]
export const originals: readonly Original[] = [
  ...flat(Object.values(writings).map((write) => write(rich))),
  ...flat(Object.values(trustWritings).map((write) => write(trust))),
  ...flat(Object.values(formats).map((write) => write(statements))),
  ...flat([scenario.base, scenario.head]),
  { path: "sam.yaml", text: sam },
  { path: "serverless.yml", text: service },
  // What may not be told is masked, which makes another text of it.
  { path: "azuredeploy.json", text: everything.replace("hunter2hunter2", "") },
  { path: "operator.json", text: azureRole },
  ...["openai/children.bicep", "openai/verified.bicep", "openai/filters.bicep", "search/governance.bicep"].map(
    (path) => ({
      path,
      text: bicepFiles[path] ?? "",
    }),
  ),
].filter(({ text }) => text.length < 20_000)

/** Pieces that mean something to one of the languages, or to nobody. */
const pieces = [
  ..."{}[]()\"':,=-?*&!|>#%$<\\ \n\r\t",
  "\u0000",
  "\u001b[31m",
  "\ud800",
  "\udc00",
  "\u2028",
  "\u202e",
  "\ufeff",
  "\u00a0",
  "null",
  "true",
  "~",
  "-0",
  "1e999",
  "9".repeat(400),
  "0x10",
  "2012-10-17",
  '"__proto__": ',
  '"constructor": {}, ',
  '"toString": "x", ',
  "hasOwnProperty",
  '"Effect": ',
  '"Effect": "Deny", ',
  '"Action": [], ',
  '"Statement": ',
  "Statement:\n",
  "AWSTemplateFormatVersion: x\n",
  "Resources:\n",
  "Fn::If: [a, b, c]",
  "[concat(",
  "[parameters('name')]",
  "copyIndex()",
  '{"Ref": "AWS::NoValue"}',
  '{"Fn::Sub": ',
  "!Sub ",
  "!GetAtt a.b",
  "&a ",
  "*a",
  "<<: *a\n",
  "--- ",
  "...\n",
  "? ",
  "${",
  "${var.x}",
  "$${",
  "%{ for a in b }",
  "%{ endfor }",
  "{{",
  "{% if x %}",
  "}}",
  "<<EOF\n",
  "<<-EOF\n",
  "EOF\n",
  "/*",
  "//",
  "jsonencode(",
  "merge(var.x, ",
  "[for a in b : a]",
  "resource ",
  "dynamic ",
  "count = 1e9\n",
  "a".repeat(3000),
  "*a".repeat(300),
  "[".repeat(300),
  '{"a":'.repeat(300),
  "- ".repeat(300),
]

const piece = fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: "binary", maxLength: 6 }))

type Edit = (text: string) => string
const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true })
const at = (text: string, where: number): number => Math.floor(where * (text.length + 1))

/** A string, a number or a word, where a value of another kind may stand. */
const value = /"(?:[^"\\\n]|\\.)*"|\b\d+\b|\b(?:true|false|null)\b|\{[^{}\n]*\}|\[[^[\]\n]*\]/g
const values = ["1", "true", "null", '"x"', "[]", "{}", '["a", 1, null]', '{"a": [{}]}', '""', "1.5e3", "[[[]]]", '"*"']

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(place, fc.nat(40)).map(
    ([where, length]): Edit =>
      (text) => {
        const start = at(text, where)
        return text.slice(0, start) + text.slice(start + length)
      },
  ),
  fc.tuple(place, fc.nat(120), place).map(
    ([where, length, to]): Edit =>
      (text) => {
        const start = at(text, where)
        const there = at(text, to)
        return text.slice(0, there) + text.slice(start, start + length) + text.slice(there)
      },
  ),
  fc.tuple(place, fc.nat(4), piece).map(
    ([where, length, put]): Edit =>
      (text) => {
        const start = at(text, where)
        return text.slice(0, start) + put + text.slice(start + length)
      },
  ),
  fc.tuple(place, fc.constantFrom(...values)).map(
    ([where, put]): Edit =>
      (text) => {
        const all = [...text.matchAll(value)]
        const found = all[Math.floor(where * all.length)]
        return found ? text.slice(0, found.index) + put + text.slice(found.index + found[0].length) : text
      },
  ),
  fc.tuple(place, place).map(
    ([one, other]): Edit =>
      (text) => {
        const lines = text.split("\n")
        const [a, b] = [Math.floor(one * lines.length), Math.floor(other * lines.length)]
        return lines.map((line, i) => (i === a ? lines[b] : i === b ? lines[a] : line)).join("\n")
      },
  ),
  fc.tuple(place, place).map(
    ([one, many]): Edit =>
      (text) => {
        const lines = text.split("\n")
        const [from, count] = [Math.floor(one * lines.length), Math.floor(many * 6)]
        return [...lines.slice(0, from + count), ...lines.slice(from)].join("\n")
      },
  ),
  fc.constantFrom<Edit>(
    (text) => `\ufeff${text}`,
    (text) => text.replaceAll("\n", "\r\n"),
    (text) => text.replaceAll("\n", "\r"),
    (text) => text.replaceAll("Statement", "statement"),
    (text) => text.replaceAll('"', "'"),
    (text) => text.slice(0, text.length >> 1),
    (text) => text + text,
    (text) => `${text}\u0000`,
  ),
)

export const mutated = fc
  .tuple(fc.constantFrom(...originals), fc.array(edit, { minLength: 1, maxLength: 4 }))
  .map(([{ path, text }, edits]) => ({
    path,
    text,
    broken: edits.reduce((now, change) => change(now).slice(0, 40_000), text),
  }))

/** Words of all languages in any order: most of it is nonsense, some of it is nearly a document. */
export const nonsense = fc.record({
  path: fc.constantFrom(...new Set(originals.map(({ path }) => path))),
  text: fc.oneof(
    fc.string({ unit: "binary", maxLength: 300 }),
    fc
      .array(
        fc.oneof(
          {
            weight: 3,
            arbitrary: fc.constantFrom(
              '"Statement"',
              '"Effect"',
              '"Allow"',
              '"Action"',
              '"Resource"',
              ": ",
              "{",
              "[",
              "}",
              "]",
              ", ",
              '"*"',
              '"Principal"',
              '"Condition"',
              "Statement:\n",
              "- Effect: Allow\n",
              "  Action: x\n",
              'resource "aws_iam_policy" "p" {\n',
              "policy = ",
              "}\n",
              "Resources:\n",
              "  A:\n",
              "    Type: AWS::IAM::Role\n",
              "    Properties:\n",
            ),
          },
          { weight: 1, arbitrary: piece },
        ),
        { maxLength: 60 },
      )
      .map((all) => all.join("")),
  ),
})
