/** A role on AWS to Terraform. */
import type { AwsRole } from "../blueprint/blueprint.ts"
import { type Assignment, assignments, hclText, hclValue } from "./hcl.ts"
import { documentOf } from "./write-document.ts"

export function terraformOfAws({ name, trust, statements, tags }: AwsRole): string {
  const label = name.replaceAll("-", "_")
  const role: readonly Assignment[] = [
    ["name", hclText(name)],
    ["assume_role_policy", `jsonencode(${hclValue(documentOf(trust), 1)})`],
    ...(Object.keys(tags).length > 0 ? [["tags", hclValue(tags, 1)] as const] : []),
  ]
  return `resource "aws_iam_role" "${label}" {
${assignments(role, 1)}}

resource "aws_iam_role_policy" "${label}" {
${assignments(
  [
    ["name", hclText(name)],
    ["role", `aws_iam_role.${label}.id`],
    ["policy", `jsonencode(${hclValue(documentOf(statements), 1)})`],
  ],
  1,
)}}
`
}
