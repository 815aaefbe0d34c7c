/** A name in a template to its value: a pseudo parameter, a resource, a parameter, or what a stack that it calls puts out. */
import type { Span } from "../../model/source.ts"
import type { Value } from "../../model/value.ts"
import { outputOf } from "./nested.ts"
import { parameterValue } from "./parameters.ts"
import { PSEUDO, type Scope } from "./scope.ts"

/** `Ref: name`, or `${name}` in `Fn::Sub`; `span` is where that was written. Undefined is `AWS::NoValue`. */
export function meaningOf(scope: Scope, name: string, span: Span): Value | undefined {
  if (name === "AWS::NoValue") return undefined
  if (PSEUDO.has(name))
    return { kind: "text", pieces: [{ kind: "hole", name, span, because: "known once it is deployed" }], span }
  if (scope.resources.has(name)) return { kind: "reference", address: addressOf(scope, name), attribute: "", span }
  const parameter = scope.parameters.get(name)
  if (parameter) return parameterValue(scope, parameter, span)
  return unknown(name, `\`${name}\` is neither a parameter nor a resource of this template`, span)
}

export function attributeOf(scope: Scope, resource: string, attribute: string, span: Span): Value {
  if (!scope.resources.has(resource))
    return unknown(`${resource}.${attribute}`, `\`${resource}\` is no resource of this template`, span)
  const output = attribute.startsWith("Outputs.") ? outputOf(scope, resource, attribute.slice(8), span) : undefined
  return output ?? { kind: "reference", address: addressOf(scope, resource), attribute, span }
}

const addressOf = ({ names, prefix }: Scope, resource: string): string => names?.get(resource) ?? `${prefix}${resource}`

const unknown = (name: string, because: string, span: Span): Value => ({ kind: "unknown", name, because, span })
