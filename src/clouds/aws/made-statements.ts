/** Arguments that say who may do what to a statement, as if it had been written in a policy. */
import type { Resource } from "../../model/resource.ts"
import type { Entry, Value } from "../../model/value.ts"
import { text, textIn } from "../attributes.ts"
import { allIn } from "./attributes.ts"

/** An element of a statement, where what it is made of is written. */
export const element = (key: string, value: Value): Entry => ({ key, keySpan: value.span, value })

export const map = (entries: readonly Entry[], { span }: Resource): Value => ({ kind: "dict", entries, span })

/** One statement that allows, as if it had been written in a policy. */
export const statement = (resource: Resource, entries: readonly Entry[]): Value =>
  map([element("Statement", map([element("Effect", text("Allow", resource)), ...entries], resource))], resource)

/** A test for each argument that is there: the operator, the key, and the argument. */
export function conditions(
  resource: Resource,
  tests: readonly (readonly [string, string, string])[],
): readonly Entry[] {
  const written = tests.flatMap(([operator, key, name]) =>
    allIn(resource, name).map((value) =>
      element(operator, { ...map([element(key, value)], resource), span: value.span }),
    ),
  )
  return written.length > 0 ? [element("Condition", map(written, resource))] : []
}

/** `events.amazonaws.com`, an account, an ARN, or anyone. */
export function caller(principal: Value, resource: Resource): Value {
  const name = textIn(principal)
  if (name === "*") return principal
  return map([element(name?.includes(".amazonaws.com") ? "Service" : "AWS", principal)], resource)
}
