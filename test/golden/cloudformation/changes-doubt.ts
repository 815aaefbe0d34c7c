/** Pull requests that change what hangs on a condition, or a value, that is not known. */
import { type Change, model, other, parameter, statement, template, unknownStage } from "./change.ts"

export const inDoubt: readonly Change[] = [
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
  },
  {
    name: "one resource becomes one of two, by a condition that is not known",
    files: {
      "t.yaml": template(unknownStage, statement(`⟦'${model}'⇒!If [IsDev, '*', '${model}']⟧`)),
    },
    at: ["? t.yaml: '*'"],
  },
  {
    name: "an item becomes one of two, by a condition that is not known",
    files: {
      "t.yaml": template(unknownStage, statement(`['${other}', ⟦'${model}'⇒!If [IsDev, '*', '${model}']⟧]`)),
    },
    at: ["? t.yaml: '*'"],
  },
  {
    name: "a text in a text becomes one of three, by two conditions that are not known",
    files: {
      "t.yaml": template(
        `${unknownStage}  IsTest: !Equals [!Ref Stage, test]\n`,
        statement(
          "!Sub ['arn:aws:bedrock:*::foundation-model/${Name}', {Name: ⟦amazon.nova-lite-v1:0⇒!If [IsDev, '*', !If [IsTest, 'amazon.*', amazon.nova-lite-v1:0]]⟧}]",
        ),
      ),
    },
    at: [
      "? t.yaml: !Sub ['arn:aws:bedrock:*::foundation-model/${Name}', {Name: !If [IsDev, '*', !If [IsTest, 'amazon.*', amazon.nova-lite-v1:0]]}]",
    ],
  },
  {
    name: "a statement becomes one of two, by a condition that is not known",
    files: {
      "t.yaml": template(
        unknownStage,
        `- ⟦⇒!If [IsDev, {Effect: Allow, Action: 'bedrock:InvokeModel', Resource: '*'}, ⟧{Effect: Allow, Action: 'bedrock:InvokeModel', Resource: '${model}'}⟦⇒]⟧`,
      ),
    },
    at: ["? t.yaml: '*'"],
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
]
