/** The rules that ship with the gate, as scripts/compile-rules.ts made them of the files under rules/. */
import compiled from "./compiled.json" with { type: "json" }
import type { Rule } from "./rule.ts"

export const shippedRules = compiled as unknown as readonly Rule[]
