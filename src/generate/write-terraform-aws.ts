/** A role on AWS to Terraform. */
import type { AwsRole } from "../blueprint/blueprint.ts"
import { hclText, hclValue } from "./hcl.ts"
import { documentOf } from "./write-document.ts"

export function terraformOfAws({ name, trust, statements, tags }: AwsRole): string {
  const label = name.replaceAll("-", "_")
  return `resource "aws_iam_role" "${label}" {
  name               = ${hclText(name)}
  assume_role_policy = jsonencode(${hclValue(documentOf(trust), 1)})
${Object.keys(tags).length > 0 ? `  tags               = ${hclValue(tags, 1)}\n` : ""}}

resource "aws_iam_role_policy" "${label}" {
  name   = ${hclText(name)}
  role   = aws_iam_role.${label}.id
  policy = jsonencode(${hclValue(documentOf(statements), 1)})
}
`
}
