/** CloudFormation's AWS resources to facts: the readers of every topic in one table, by type. */
import { agentcoreTypes } from "./cloudformation-agentcore.ts"
import { environmentTypes } from "./cloudformation-environments.ts"
import { identityTypes } from "./cloudformation-identities.ts"
import { modelTypes } from "./cloudformation-models.ts"
import { placeTypes } from "./cloudformation-places.ts"
import { workbenchTypes } from "./cloudformation-workbenches.ts"
import type { Reader } from "./facts.ts"

/** Terraform's `awscc` provider has them too. */
export const cloudformationReaders: Readonly<Record<string, Reader>> = {
  ...identityTypes,
  ...modelTypes,
  ...agentcoreTypes,
  ...workbenchTypes,
  ...placeTypes,
  ...environmentTypes,
}
