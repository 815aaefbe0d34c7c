/** A pull request that widens access in one of the ways that people write Terraform, as an edit and the text to blame for it. */
import type { Files } from "../../review-sources.ts"

export interface Idiom {
  readonly name: string
  readonly base: Files
  /** What stands in the files afterwards: a path with the text that goes and the text that comes. A whole file is put for "". */
  readonly edits: readonly (readonly [path: string, from: string, to: string])[]
  /** The text that the comment stands on, and its file where there are several. */
  readonly at: string
  readonly path?: string
}

export function edited({ base, edits }: Pick<Idiom, "base" | "edits">): Files {
  const files: Record<string, string> = { ...base }
  for (const [path, from, to] of edits) {
    const before = files[path] ?? ""
    if (!before.includes(from)) throw new Error(`${path} does not hold ${from}`)
    files[path] = from === "" ? to : before.replace(from, () => to)
  }
  return files
}

export const lite = "arn:aws:bedrock:*::foundation-model/amazon.nova-lite-v1:0"
export const pro = "arn:aws:bedrock:*::foundation-model/amazon.nova-pro-v1:0"

export const trust =
  'assume_role_policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "lambda.amazonaws.com" } }] })'
export const role = (name = "app") => `resource "aws_iam_role" "${name}" {\n  ${trust}\n}\n`

/** A role that may do what an expression says on what another says. */
export const holding = (actions: string, resources: string): string =>
  `${role()}resource "aws_iam_role_policy" "app" {
  role = aws_iam_role.app.id
  policy = jsonencode({
    Statement = [{ Effect = "Allow", Action = ${actions}, Resource = ${resources} }]
  })
}
`
export const invoking = (resources: string): string => holding('"bedrock:InvokeModel"', resources)

/** The same with a document of its own. */
export const documented = (...body: readonly string[]): string =>
  `${role()}resource "aws_iam_role_policy" "app" {
  role   = aws_iam_role.app.id
  policy = data.aws_iam_policy_document.app.json
}
data "aws_iam_policy_document" "app" {
${body.join("\n")}
}
`
