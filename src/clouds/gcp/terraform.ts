/** Terraform's Google resources to facts: the readers of every topic in one table, by type. */
import type { Reader } from "./facts.ts"
import { modelArmorReaders } from "./model-armor.ts"
import { groupReaders } from "./terraform-groups.ts"
import { guardReaders } from "./terraform-guards.ts"
import { identityReaders } from "./terraform-identities.ts"
import { keyReaders } from "./terraform-keys.ts"
import { modelReaders } from "./terraform-models.ts"
import { serviceReaders } from "./terraform-services.ts"
import { workbenchReaders } from "./terraform-workbenches.ts"

export const terraformReaders: Readonly<Record<string, Reader>> = {
  ...identityReaders,
  ...groupReaders,
  ...guardReaders,
  ...keyReaders,
  ...modelArmorReaders,
  ...modelReaders,
  ...serviceReaders,
  ...workbenchReaders,
}
