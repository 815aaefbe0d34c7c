/** A pull request that changes templates, or what they are deployed with; and the texts that such templates are made of. */
import type { Files } from "../../review-sources.ts"

/** In its files, `⟦before⇒after⟧` is what the pull request changes. */
export interface Change {
  readonly name: string
  readonly files: Files
  /** The rule that speaks, where it is not that of any model. */
  readonly rule?: string
  /** `path: the text that the comment stands on`, `?` before it where it is only possible. */
  readonly at: readonly string[]
}

export const side = (files: Files, which: "$1" | "$2"): Files =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [path, text.replace(/⟦([^⇒⟧]*)⇒([^⟧]*)⟧/g, which)]))

export const model = "arn:aws:bedrock:eu-west-1::foundation-model/amazon.nova-lite-v1:0"
export const other = model.replace("lite", "pro")
export const all = "arn:aws:bedrock:*::foundation-model/*"
export const version = "AWSTemplateFormatVersion: '2010-09-09'\n"
export const indent = (text: string, by: number): string => text.replace(/^(?=.)/gm, " ".repeat(by))

/** A role with one policy; `statements` in block style. */
export const roleWith = (statements: string, more = ""): string => `  Role:
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
export const statement = (resource: string, action = "bedrock:InvokeModel"): string =>
  `- Effect: Allow\n  Action: ${action}\n  Resource: ${resource}`
export const template = (sections: string, statements: string, more = ""): string =>
  `${version}${sections}Resources:\n${roleWith(statements, more)}`

export const parameter = "Parameters:\n  Model: {Type: String}\n"
export const unknownStage = "Parameters:\n  Stage: {Type: String}\nConditions:\n  IsDev: !Equals [!Ref Stage, dev]\n"
