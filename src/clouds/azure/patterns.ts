/** Values to patterns: permission strings, in which only `*` is a wildcard, and texts that are meant as they stand. */
import { type Part, pattern } from "../../access/pattern.ts"
import type { Pattern } from "../../model/grant.ts"
import type { Value } from "../../model/value.ts"
import { partsOf } from "../patterns.ts"

/** https://learn.microsoft.com/azure/role-based-access-control/role-definitions#actions-format */
const permissionParts = (text: string): readonly Part[] =>
  text.includes("?")
    ? text
        .split(/(\?)/)
        .flatMap((part): readonly Part[] => (part === "?" ? [{ exact: part }] : part === "" ? [] : [part]))
    : [text]

export const permissionPattern = (value: Value): Pattern | undefined => {
  const parts = partsOf(value, { literal: permissionParts, hole: (name) => ({ hole: name }) })
  return parts && pattern(parts, "glob")
}

export const permissionGlob = (text: string): Pattern => pattern(permissionParts(text), "glob")

export const exactPattern = (value: Value): Pattern | undefined => {
  const parts = partsOf(value, { literal: (text) => [text], hole: (name) => ({ hole: name }) })
  return parts && pattern(parts, "exact")
}

/** The text of a value, holes as `${name}`. */
export const spelledOf = (value: Value | undefined): string | undefined => value && exactPattern(value)?.text
