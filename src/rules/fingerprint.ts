/** What makes two findings the same finding: the rule, whose access it is, and the rows; never a line, a Sid or prose. */
import { createHash } from "node:crypto"
import { rowText } from "../access/row-text.ts"
import type { Subject } from "../model/access.ts"
import type { Grant } from "../model/grant.ts"

export const fingerprintOf = (rule: string, subjects: readonly Subject[], facts: readonly string[]): string =>
  createHash("sha256")
    .update([rule, ...subjects.map((subject) => subject.address).sort(), ...new Set([...facts].sort())].join("\n"))
    .digest("hex")
    .slice(0, 16)

export const rowFacts = (grants: readonly Grant[]): readonly string[] => grants.map(rowText)
