/** Terraform's Azure resources to facts: the readers of every topic in one table, by type. */
import type { Reader } from "./facts.ts"

export const terraformReaders: Readonly<Record<string, Reader>> = {}
