/** Pull requests that change a template, or what it is deployed with: where the comment stands, and that going back is silent. */
import { describe, expect, it } from "vitest"
import { startOf, textOf } from "../../src/model/source.ts"
import { type Files, reviewFiles } from "../review-sources.ts"

/** In its files, `⟦before⇒after⟧` is what the pull request changes. */
interface Case {
  readonly name: string
  readonly files: Files
  /** `path: the text that the comment stands on`, `?` before it where it is only possible. */
  readonly at: readonly string[]
  /** What going back says, where that is anything. */
  readonly back?: readonly string[]
}

const side = (files: Files, which: "$1" | "$2"): Files =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [path, text.replace(/⟦([^⇒⟧]*)⇒([^⟧]*)⟧/g, which)]))

const model = "arn:aws:bedrock:eu-west-1::foundation-model/amazon.nova-lite-v1:0"
const other = model.replace("lite", "pro")
const version = "AWSTemplateFormatVersion: '2010-09-09'\n"
const indent = (text: string, by: number): string => text.replace(/^(?=.)/gm, " ".repeat(by))

/** A role with one policy; `statements` in block style. */
const roleWith = (statements: string, more = ""): string => `  Role:
    Type: AWS::IAM::Role
${more}    Properties:
      AssumeRolePolicyDocument:
        Statement: [{Effect: Allow, Action: 'sts:AssumeRole', Principal: {Service: lambda.amazonaws.com}}]
      Policies:
        - PolicyName: p
          PolicyDocument:
            Version: '2012-10-17'
            Statement:
${indent(statements, 14)}
`
const statement = (resource: string, action = "bedrock:InvokeModel"): string =>
  `- Effect: Allow\n  Action: ${action}\n  Resource: ${resource}`
const template = (sections: string, statements: string, more = ""): string =>
  `${version}${sections}Resources:\n${roleWith(statements, more)}`
const all = "arn:aws:bedrock:*::foundation-model/*"

const parameter = "Parameters:\n  Model: {Type: String}\n"
const child = template("Parameters:\n  Models: {Type: CommaDelimitedList}\n", statement("!Ref Models"))

const inJson = (models: string): string =>
  `{"AWSTemplateFormatVersion": "2010-09-09", "Resources": {"Models": {"Type": "AWS::CloudFormation::Stack", "Properties": {"TemplateURL": "models/role.yaml", "Parameters": {"Models": "${models}"}}}}}`

const cases: readonly Case[] = [
  {
    name: "a parameter's default is widened",
    files: {
      "t.yaml": template(
        `Parameters:\n  Model:\n    Type: String\n    Default: ⟦${model}⇒'*'⟧\n`,
        statement("!Ref Model"),
      ),
    },
    at: ["t.yaml: '*'"],
  },
  {
    name: "a value is allowed that was not",
    files: {
      "t.yaml": template(
        `Parameters:\n  Model:\n    Type: String\n    AllowedValues:\n      - ${model}\n⟦⇒      - '${all}'\n⟧`,
        statement("!Ref Model"),
      ),
    },
    at: [`? t.yaml: '${all}'`],
  },
  {
    name: "allowed values are substituted",
    files: {
      "t.yaml": template(
        `Parameters:\n  Model:\n    Type: String\n    AllowedValues: [amazon.nova-lite-v1:0⟦⇒, '*'⟧]\n`,
        statement('!Sub "arn:aws:bedrock:*::foundation-model/${Model}"'),
      ),
    },
    at: ["? t.yaml: *"],
  },
  {
    name: "a condition is turned around by the default of what it asks for",
    files: {
      "t.yaml": template(
        "Parameters:\n  Stage: {Type: String, Default: ⟦prod⇒dev⟧}\nConditions:\n  IsDev: !Equals [!Ref Stage, dev]\n",
        `- Effect: Allow\n  Action: bedrock:InvokeModel\n  Resource: !If [IsDev, '*', '${model}']`,
      ),
    },
    at: ["t.yaml: '*'"],
  },
  {
    name: "a branch of a condition that is not known is widened",
    files: {
      "t.yaml": template(
        "Parameters:\n  Stage: {Type: String}\nConditions:\n  IsDev: !Equals [!Ref Stage, dev]\n",
        `- Effect: Allow\n  Action: bedrock:InvokeModel\n  Resource: !If [IsDev, ⟦'${other}'⇒'*'⟧, '${model}']`,
      ),
    },
    at: ["? t.yaml: '*'"],
  },
  {
    name: "a wildcard comes beside what is given when it is deployed",
    files: {
      "t.yaml": template(
        `${parameter}Conditions:\n  IsGiven: !Not [!Equals [!Ref Model, '']]\n`,
        statement(`!If [IsGiven, !Ref Model, ⟦'${model}'⇒'*'⟧]`),
      ),
    },
    at: ["? t.yaml: '*'"],
  },
  {
    name: "a statement comes where a condition that is not known holds",
    files: {
      "t.yaml": template(
        "Parameters:\n  Stage: {Type: String}\nConditions:\n  IsDev: !Equals [!Ref Stage, dev]\n",
        `${statement(model)}\n- !If\n  - IsDev\n  - ${'⟦!Ref AWS::NoValue⇒{Effect: Allow, Action: "bedrock:InvokeModel", Resource: "*"}⟧'}\n  - !Ref AWS::NoValue`,
      ),
    },
    at: ['? t.yaml: "*"'],
  },
  {
    name: "what guards a statement is left out where a condition that is not known holds",
    files: {
      "t.yaml": template(
        "Parameters:\n  Stage: {Type: String}\nConditions:\n  IsDev: !Equals [!Ref Stage, dev]\n",
        `- Effect: Allow\n  Action: bedrock:InvokeModel\n  Resource: '*'\n  Condition: ⟦⇒!If [IsDev, !Ref AWS::NoValue, ⟧{StringEquals: {aws:SourceVpce: vpce-1}}⟦⇒]⟧`,
      ),
    },
    at: ["? t.yaml: aws:SourceVpce: vpce-1"],
    // That it was certain before is not seen: of one of several, only what may be is known.
    back: ["? t.yaml aws/bedrock/any-model"],
  },
  {
    name: "a role of a condition that is not known",
    files: {
      "t.yaml": template(
        "Parameters:\n  Stage: {Type: String}\nConditions:\n  IsDev: !Equals [!Ref Stage, dev]\n",
        statement(`⟦'${model}'⇒'*'⟧`),
        "    Condition: IsDev\n",
      ),
    },
    at: ["? t.yaml: '*'"],
  },
  {
    name: "a loop's list grows by a role of its own",
    files: {
      "t.yaml": `${version}Transform: AWS::LanguageExtensions\nResources:\n  Fn::ForEach::Roles:\n    - Team\n    - [search⟦⇒, '*'⟧]\n    - \${Team}Policy:\n        Type: AWS::IAM::ManagedPolicy\n        Properties:\n          Roles: [app]\n          PolicyDocument:\n            Statement:\n              - Effect: Allow\n                Action: bedrock:InvokeModel\n                Resource: !Sub "arn:aws:bedrock:*::foundation-model/\${Team}"\n`,
    },
    at: ["t.yaml: *"],
  },
  {
    name: "a loop in a loop, over a parameter's list",
    files: {
      "t.yaml": `${version}Transform: AWS::LanguageExtensions\nParameters:\n  Models: {Type: CommaDelimitedList, Default: 'nova⟦⇒, *⟧'}\nResources:\n  Fn::ForEach::Stages:\n    - Stage\n    - [dev, prod]\n    - Fn::ForEach::Models:\n        - Model\n        - !Ref Models\n        - Policy\${Stage}&{Model}:\n            Type: AWS::IAM::ManagedPolicy\n            Properties:\n              Roles: [!Sub 'app-\${Stage}']\n              PolicyDocument:\n                Statement:\n                  - Effect: Allow\n                    Action: bedrock:InvokeModel\n                    Resource: !Sub "arn:aws:bedrock:*::foundation-model/\${Model}"\n`,
    },
    at: ["t.yaml: *"],
  },
  {
    name: "an entry of a mapping",
    files: {
      "t.yaml": template(
        `Parameters:\n  Stage: {Type: String, Default: dev}\nMappings:\n  Models:\n    dev:\n      Arns:\n        - ⟦${model}⇒'${all}'⟧\n`,
        statement("!FindInMap [Models, !Ref Stage, Arns]"),
      ),
    },
    at: [`t.yaml: '${all}'`],
  },
  {
    name: "the default of an entry that there is not",
    files: {
      "t.yaml": template(
        `Transform: AWS::LanguageExtensions\nMappings:\n  Models: {prod: {Arn: '${model}'}}\n`,
        statement(`!FindInMap [Models, dev, Arn, DefaultValue: ⟦'${model}'⇒'*'⟧]`),
      ),
    },
    at: ["t.yaml: '*'"],
  },
  {
    name: "a file that is included",
    files: {
      "t.yaml": `${version}Resources:\n${roleWith("Fn::Transform: {Name: AWS::Include, Parameters: {Location: ./statements.yaml}}")}`,
      "statements.yaml": statement(`⟦${model}⇒'*'⟧`),
    },
    at: ["statements.yaml: '*'"],
  },
  {
    name: "what a stack hands to another",
    files: {
      "main.yaml": `${version}Resources:\n  Models:\n    Type: AWS::CloudFormation::Stack\n    Properties:\n      TemplateURL: ./models/role.yaml\n      Parameters:\n        Models: ⟦${model}⇒'*'⟧\n`,
      "models/role.yaml": child,
    },
    at: ["main.yaml: '*'"],
  },
  {
    name: "a list that a stack hands to another as one text",
    files: {
      "main.yaml": `${version}Resources:\n  Models:\n    Type: AWS::CloudFormation::Stack\n    Properties:\n      TemplateURL: ./models/role.yaml\n      Parameters:\n        Models: !Join [',', ['${model}'⟦⇒, '*'⟧]]\n`,
      "models/role.yaml": child,
    },
    at: ["main.yaml: *"],
  },
  {
    name: "a template two levels down",
    files: {
      "main.yaml": `${version}Parameters:\n  Stage: {Type: String}\nResources:\n  App:\n    Type: AWS::CloudFormation::Stack\n    Properties:\n      TemplateURL: app/app.yaml\n`,
      "app/app.yaml": `${version}Resources:\n  Role:\n    Type: AWS::CloudFormation::Stack\n    Properties:\n      TemplateURL: ../roles/role.yaml\n      Parameters: {Region: eu-west-1}\n`,
      "roles/role.yaml": template(
        "Parameters:\n  Region: {Type: String}\n",
        statement('!Sub "arn:aws:bedrock:${Region}::foundation-model/⟦amazon.nova-lite-v1:0⇒*⟧"'),
      ),
    },
    at: ['roles/role.yaml: !Sub "arn:aws:bedrock:${Region}::foundation-model/*"'],
  },
  {
    name: "a template that a stack names by its address in a bucket",
    files: {
      "templates/main.yaml": `${version}Parameters:\n  Bucket: {Type: String}\nResources:\n  Models:\n    Type: AWS::CloudFormation::Stack\n    Properties:\n      TemplateURL: !Sub https://\${Bucket}.s3.amazonaws.com/release/templates/role.yaml\n      Parameters:\n        Models: ⟦${model}⇒'*'⟧\n`,
      "templates/role.yaml": child,
    },
    at: ["templates/main.yaml: '*'"],
  },
  {
    name: "an output of a stack that is called",
    files: {
      "main.yaml": `${version}Resources:\n  Names:\n    Type: AWS::CloudFormation::Stack\n    Properties: {TemplateURL: ./names.yaml}\n${roleWith(statement("!GetAtt Names.Outputs.Model"))}`,
      "names.yaml": `${version}Resources:\n  Topic: {Type: AWS::SNS::Topic}\nOutputs:\n  Model:\n    Value: ⟦${model}⇒'*'⟧\n`,
    },
    at: ["names.yaml: '*'"],
  },
  {
    name: "a parameter file alone, of the command line",
    files: {
      "t.yaml": template(parameter, statement("!Ref Model")),
      "params/prod.json": `[\n  {"ParameterKey": "Model", "ParameterValue": "⟦${model}⇒*⟧"}\n]\n`,
      "params/dev.json": `[{"ParameterKey": "Model", "ParameterValue": "${model}"}]`,
    },
    at: ['params/prod.json: "*"'],
  },
  {
    name: "a parameter file alone, of a pipeline",
    files: {
      "stacks/t.yaml": template(parameter, statement("!Ref Model")),
      "stacks/t.json": `{"Parameters": {"Model": "⟦${model}⇒*⟧"}, "Tags": {"team": "x"}}`,
    },
    at: ['stacks/t.json: "*"'],
  },
  {
    name: "a parameter file in YAML, beside a template in JSON",
    files: {
      "t.json": `{"AWSTemplateFormatVersion": "2010-09-09", "Parameters": {"Model": {"Type": "String"}}, "Resources": {"P": {"Type": "AWS::IAM::ManagedPolicy", "Properties": {"Roles": ["app"], "PolicyDocument": {"Statement": [{"Effect": "Allow", "Action": "bedrock:InvokeModel", "Resource": {"Ref": "Model"}}]}}}}}`,
      "t.parameters.json": `{"Model": "⟦${model}⇒*⟧"}`,
    },
    at: ['t.parameters.json: "*"'],
  },
  {
    name: "what a stack in JSON hands to one in YAML",
    files: {
      "main.json": inJson("⟦MODEL⇒*⟧".replace("MODEL", model)),
      "models/role.yaml": child,
    },
    at: ['main.json: "*"'],
  },
  {
    name: "a template in YAML that one in JSON calls",
    files: {
      "main.json": inJson(model),
      "models/role.yaml": template(
        "Parameters:\n  Models: {Type: CommaDelimitedList}\n",
        `- Effect: Allow\n  Action: bedrock:InvokeModel\n  Resource: ⟦!Ref Models⇒'*'⟧`,
      ),
    },
    at: ["models/role.yaml: '*'"],
  },
  {
    name: "samconfig.yaml alone",
    files: {
      "template.yaml": template(`Transform: AWS::Serverless-2016-10-31\n${parameter}`, statement("!Ref Model")),
      "samconfig.yaml": `version: 0.1\ndefault:\n  deploy:\n    parameters:\n      stack_name: app\n      parameter_overrides: Model=${model}\nprod:\n  deploy:\n    parameters:\n      parameter_overrides:\n        - Model=⟦${model}⇒*⟧\nmap:\n  global:\n    parameters:\n      parameter_overrides: {Model: ${model}}\n`,
    },
    at: ["samconfig.yaml: *"],
  },
  {
    name: "samconfig.yaml beside a template in JSON",
    files: {
      "template.json": `{"AWSTemplateFormatVersion": "2010-09-09", "Parameters": {"Model": {"Type": "String"}}, "Resources": {"P": {"Type": "AWS::IAM::ManagedPolicy", "Properties": {"Roles": ["app"], "PolicyDocument": {"Statement": [{"Effect": "Allow", "Action": "bedrock:InvokeModel", "Resource": {"Ref": "Model"}}]}}}}}`,
      "samconfig.yaml": `prod:\n  deploy:\n    parameters:\n      parameter_overrides: {Model: ⟦'${model}'⇒'*'⟧}\n`,
    },
    at: ["samconfig.yaml: '*'"],
  },
  {
    name: "a template that has nothing but custom resources, and no version",
    files: {
      "t.yaml": `Resources:\n  Access:\n    Type: Custom::ModelAccess\n    Properties:\n      ServiceToken: arn:aws:lambda:eu-west-1:111122223333:function:f\n      PolicyDocument:\n        Statement:\n          - Effect: Allow\n            Action: bedrock:InvokeModel\n            Resource: ⟦${model}⇒'*'⟧\n`,
    },
    at: ["? t.yaml: '*'"],
  },
  {
    name: "samconfig.toml alone",
    files: {
      "template.yaml": template(`Transform: AWS::Serverless-2016-10-31\n${parameter}`, statement("!Ref Model")),
      "samconfig.toml": `version = 0.1\n[default.deploy.parameters]\nstack_name = "app"\nparameter_overrides = "Model=\\"${model}\\""\n[prod.deploy.parameters]\nparameter_overrides = [\n  "Model=⟦${model}⇒*⟧", # all of them\n]\n`,
    },
    at: ["samconfig.toml: *"],
  },
  {
    name: "a substitution's own map",
    files: {
      "t.yaml": template(
        "",
        statement(`!Sub ['arn:aws:bedrock:*::foundation-model/\${Name}', {Name: ⟦amazon.nova-lite-v1:0⇒'*'⟧}]`),
      ),
    },
    at: ["t.yaml: !Sub ['arn:aws:bedrock:*::foundation-model/${Name}', {Name: '*'}]"],
  },
  {
    name: "a joined and split list",
    files: {
      "t.yaml": template("", statement(`!Split [',', !Join [',', ['${model}', ⟦'${model}'⇒'*'⟧]]]`)),
    },
    at: ["t.yaml: *"],
  },
  {
    name: "what another template exports",
    files: {
      "app/t.yaml": template("", statement("!ImportValue shared-model")),
      "shared/names.yaml": `${version}Resources:\n  Topic: {Type: AWS::SNS::Topic}\nOutputs:\n  Model:\n    Value: ⟦${model}⇒'*'⟧\n    Export: {Name: shared-model}\n`,
    },
    at: ["shared/names.yaml: '*'"],
  },
  {
    name: "an anchor that statements share",
    files: {
      "t.yaml": template(
        "",
        `- &invoke\n  Effect: Allow\n  Action: bedrock:InvokeModel\n  Resource: ⟦${model}⇒'*'⟧\n- <<: *invoke\n  Action: bedrock:InvokeModelWithResponseStream`,
      ),
    },
    at: ["t.yaml: '*'", "t.yaml: '*'"],
  },
  {
    name: "a selected item",
    files: {
      "t.yaml": template("", statement(`!Select [⟦0⇒1⟧, ['${model}', '*']]`)),
    },
    at: ["t.yaml: '*'"],
  },
]

const told = ({ findings }: Awaited<ReturnType<typeof reviewFiles>>) =>
  findings
    .filter(({ rule }) => rule === "aws/bedrock/any-model")
    .map(
      ({ certainty, location }) =>
        `${certainty === "possible" ? "? " : ""}${location.source.path}: ${textOf(location)}`,
    )

describe.each(cases)("$name", ({ files, at, back = [] }) => {
  it("is told where it is written", async () => {
    const report = await reviewFiles(side(files, "$1"), side(files, "$2"))
    expect(told(report)).toEqual(at)
    for (const { location } of report.findings) expect(startOf(location).line).toBeGreaterThan(0)
    expect(report.diagnostics.filter(({ severity }) => severity === "error")).toEqual([])
  })

  it("is silent the other way", async () => {
    const report = await reviewFiles(side(files, "$2"), side(files, "$1"))
    expect(
      report.findings.map(
        ({ rule, certainty, location }) => `${certainty === "possible" ? "? " : ""}${location.source.path} ${rule}`,
      ),
    ).toEqual(back)
    expect(report.deltas.filter(({ broadens, certainty }) => broadens && certainty === "certain")).toEqual([])
  })
})
