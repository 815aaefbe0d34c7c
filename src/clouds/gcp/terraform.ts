/** Terraform's Google resources to facts: the readers of every topic in one table, by type. */
import type { Reader } from "./facts.ts"
import { identityReaders } from "./terraform-identities.ts"

export const terraformReaders: Readonly<Record<string, Reader>> = { ...identityReaders }
