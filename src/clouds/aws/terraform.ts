/** Terraform's AWS resources to facts: the readers of every topic in one table, by type. */
import { twinReaders } from "./cloud-control.ts"
import type { Reader } from "./facts.ts"
import { agentcoreReaders } from "./terraform-agentcore.ts"
import { environmentReaders } from "./terraform-environments.ts"
import { identityReaders } from "./terraform-identities.ts"
import { modelReaders } from "./terraform-models.ts"
import { placeReaders } from "./terraform-places.ts"
import { workbenchReaders } from "./terraform-workbenches.ts"

export const terraformReaders: Readonly<Record<string, Reader>> = {
  ...identityReaders,
  ...twinReaders,
  ...modelReaders,
  ...agentcoreReaders,
  ...workbenchReaders,
  ...placeReaders,
  ...environmentReaders,
}
