/** The rules' files to what their examples flag, as pull requests. */
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { filesOf } from "../../src/cli/examples.ts"
import type { Example } from "../../src/rules/read-examples.ts"
import { readRule } from "../../src/rules/read-rule.ts"
import type { Files } from "../review-sources.ts"

export const examples = readdirSync("rules", { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".yaml"))
  .sort()
  .flatMap((path) => {
    const id = path.replace(/\.yaml$/, "")
    const { rule, examples } = readRule(id, readFileSync(join("rules", path), "utf8"), path)
    return examples.flagged.map((example) => ({ id, generate: rule?.generate ?? [], example }))
  })

/** A document where people put it: on its own, in Terraform, in a template. Other examples stay as they are. */
export function* written(example: Example): Iterable<readonly [Files, Files]> {
  const [base, head] = [filesOf(example, "before"), filesOf(example, "after")]
  yield [base, head]
  if (example.format !== "iam-policy" || example.after.includes("Principal")) return
  const each = (print: (document: string) => string, path: string) =>
    [base, head].map((files) => ({ [path]: print(Object.values(files)[0]?.trim() ?? "{}") })) as [Files, Files]
  yield each(
    (document) => `resource "aws_iam_role_policy" "it" {\n  role   = "it"\n  policy = <<-EOT\n${document}\n  EOT\n}\n`,
    "main.tf",
  )
  yield each(
    (document) =>
      `Resources:\n  It:\n    Type: AWS::IAM::ManagedPolicy\n    Properties:\n      Roles: [it]\n      PolicyDocument:\n${document.replace(/^/gm, "        ")}\n`,
    "template.yaml",
  )
}
