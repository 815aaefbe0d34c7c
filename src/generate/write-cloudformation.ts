/** A role on AWS to a CloudFormation template. */
import { Document, isScalar, Scalar, visit } from "yaml"
import type { AwsRole } from "../blueprint/blueprint.ts"
import { documentOf } from "./write-document.ts"

export function cloudformationOf({ name, trust, statements, tags }: AwsRole): string {
  const id = name.replace(/(?:^|[-_])([A-Za-z0-9])/g, (_, letter: string) => letter.toUpperCase())
  const template = new Document(
    {
      AWSTemplateFormatVersion: "2010-09-09",
      Resources: {
        [id]: {
          Type: "AWS::IAM::Role",
          Properties: {
            RoleName: name,
            AssumeRolePolicyDocument: documentOf(trust),
            Policies: [{ PolicyName: name, PolicyDocument: documentOf(statements) }],
            ...(Object.keys(tags).length > 0 && {
              Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })),
            }),
          },
        },
      },
    },
    { aliasDuplicateObjects: false },
  )
  // A key with a colon in it is quoted, as people do and as suggestions do.
  visit(template, {
    Pair(_, { key }) {
      if (isScalar(key) && String(key.value).includes(":")) key.type = Scalar.QUOTE_DOUBLE
    },
  })
  return template.toString({ lineWidth: 0 })
}
