/** A name in a template to its value: a pseudo parameter, a resource, or a parameter's default. */
import type { Span } from "../../model/source.ts"
import type { Value } from "../../model/value.ts"
import { entry, field, through } from "../../model/value.ts"
import { defaultOf, PSEUDO, type Scope } from "./scope.ts"

/** `Ref: name`, or `${name}` in `Fn::Sub`; `span` is where that was written. Undefined is `AWS::NoValue`. */
export function meaningOf(scope: Scope, name: string, span: Span): Value | undefined {
  if (name === "AWS::NoValue") return undefined
  if (PSEUDO.has(name))
    return { kind: "text", pieces: [{ kind: "hole", name, span, because: "known once it is deployed" }], span }
  if (entry(scope.resources, name)) return { kind: "reference", address: name, attribute: "", span }
  const parameter = field(scope.parameters, name)
  if (!parameter) return unknown(name, `\`${name}\` is neither a parameter nor a resource of this template`, span)
  const value = defaultOf(parameter)
  return value ? through(value, span) : unknown(name, `parameter \`${name}\` has no default`, span)
}

export function attributeOf(scope: Scope, resource: string, attribute: string, span: Span): Value {
  if (entry(scope.resources, resource)) return { kind: "reference", address: resource, attribute, span }
  return unknown(`${resource}.${attribute}`, `\`${resource}\` is no resource of this template`, span)
}

const unknown = (name: string, because: string, span: Span): Value => ({ kind: "unknown", name, because, span })
