/** A role on AWS to a construct of the CDK, in TypeScript. */
import type { AwsRole, AwsStatement } from "../blueprint/blueprint.ts"
import { documentOf } from "./write-document.ts"

export function cdkOf({ name, trust, statements, tags }: AwsRole): string {
  const id = name.replace(/(?:^|[-_])([A-Za-z0-9])/g, (_, letter: string) => letter.toUpperCase())
  return `import { ${Object.keys(tags).length > 0 ? "Tags, " : ""}aws_iam as iam } from "aws-cdk-lib"
import { Construct } from "constructs"

export class ${id} extends Construct {
  readonly role: iam.CfnRole

  constructor(scope: Construct, id: string) {
    super(scope, id)
    this.role = new iam.CfnRole(this, "Role", {
      roleName: ${JSON.stringify(name)},
      assumeRolePolicyDocument: ${literalOf(trust)},
      policies: [{ policyName: ${JSON.stringify(name)}, policyDocument: ${literalOf(statements)} }],
    })
${Object.entries(tags)
  .map(([key, value]) => `    Tags.of(this).add(${JSON.stringify(key)}, ${JSON.stringify(value)})\n`)
  .join("")}  }
}
`
}

/** The first level's construct takes a document as it is: nothing is added to it, or taken for something else. */
const literalOf = (statements: readonly AwsStatement[]): string =>
  JSON.stringify(documentOf(statements), null, 2).replaceAll("\n", "\n      ")
