/** Pull requests that change what a template is worked out from. */
import { all, type Change, model, statement, template, version } from "./change.ts"

export const inLanguage: readonly Change[] = [
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
    name: "a template that has nothing but custom resources, and no version",
    files: {
      "t.yaml": `Resources:\n  Access:\n    Type: Custom::ModelAccess\n    Properties:\n      ServiceToken: arn:aws:lambda:eu-west-1:111122223333:function:f\n      PolicyDocument:\n        Statement:\n          - Effect: Allow\n            Action: bedrock:InvokeModel\n            Resource: ⟦${model}⇒'*'⟧\n`,
    },
    at: ["? t.yaml: '*'"],
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
