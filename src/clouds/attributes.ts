/** A value to those of its arguments, in whichever letters their names are written. */
import type { Resource } from "../model/resource.ts"
import { type Entry, field, items, literal, type Value } from "../model/value.ts"

/**
 * What `role_arn` names: Terraform writes it so, CloudFormation `RoleArn`, the provider's own interfaces `roleArn`. Their schemas
 * are the same but for that, also in their acronyms: `custom_jwt_authorizer`, `CustomJWTAuthorizer`.
 */
export function named(value: Value | undefined, name: string): Value | undefined {
  const exact = field(value, name)
  if (exact || value?.kind !== "dict") return exact
  const letters = lettersOf(name)
  const isSame = ({ key }: Entry) => key.length === letters.length && key.toLowerCase() === letters
  return value.entries.findLast((each) => isSame(each) && each.key !== letters)?.value
}

/** By name, of which there are as many as readers ask for. */
const spelled = new Map<string, string>()
function lettersOf(name: string): string {
  const known = spelled.get(name) ?? name.replaceAll("_", "").toLowerCase()
  spelled.set(name, known)
  return known
}

/** All values at the end of a path: blocks repeat. */
export const all = (value: Value | undefined, ...path: readonly string[]): readonly Value[] =>
  path.reduce<readonly Value[]>((found, name) => found.flatMap((each) => items(named(each, name))), items(value))

export const text = (written: string, { span }: Pick<Resource, "span">): Value => ({
  kind: "text",
  pieces: [{ kind: "literal", text: written, span }],
  span,
})

/** The text of a value, also of a number or a boolean. */
export function textIn(value: Value | undefined): string | undefined {
  if (value?.kind === "reference" && value.resolved) return textIn(value.resolved)
  return value?.kind === "scalar" && value.value !== null ? String(value.value) : literal(value)
}
