/** Pull requests that change what other files say: templates that are called, settings, exports. */
import { type Change, model, parameter, roleWith, statement, template, version } from "./change.ts"

const child = template("Parameters:\n  Models: {Type: CommaDelimitedList}\n", statement("!Ref Models"))
const inJson = (models: string): string =>
  `{"AWSTemplateFormatVersion": "2010-09-09", "Resources": {"Models": {"Type": "AWS::CloudFormation::Stack", "Properties": {"TemplateURL": "models/role.yaml", "Parameters": {"Models": "${models}"}}}}}`

export const inStacks: readonly Change[] = [
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
    name: "samconfig.toml alone",
    files: {
      "template.yaml": template(`Transform: AWS::Serverless-2016-10-31\n${parameter}`, statement("!Ref Model")),
      "samconfig.toml": `version = 0.1\n[default.deploy.parameters]\nstack_name = "app"\nparameter_overrides = "Model=\\"${model}\\""\n[prod.deploy.parameters]\nparameter_overrides = [\n  "Model=⟦${model}⇒*⟧", # all of them\n]\n`,
    },
    at: ["samconfig.toml: *"],
  },
  {
    name: "what another template exports",
    files: {
      "app/t.yaml": template("", statement("!ImportValue shared-model")),
      "shared/names.yaml": `${version}Resources:\n  Topic: {Type: AWS::SNS::Topic}\nOutputs:\n  Model:\n    Value: ⟦${model}⇒'*'⟧\n    Export: {Name: shared-model}\n`,
    },
    at: ["shared/names.yaml: '*'"],
  },
]
