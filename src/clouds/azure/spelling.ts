/** What a suggestion may ask of Azure's documents: the tenant in a name. A role assignment's condition is one text, which nothing is added to. */
import type { Spelling } from "../cloud.ts"

export const spelling: Spelling = {
  equality: () => undefined,
  tenantIn: (name) => /^\/subscriptions\/([0-9a-f-]{36})(?:\/|$)/i.exec(name)?.[1]?.toLowerCase(),
}
