/** A parameter to its value: what the template is deployed with, its default, or each of the values that it allows. */

import type { Span } from "../../model/source.ts"
import type { Type } from "../../model/type.ts"
import type { Value } from "../../model/value.ts"
import { allowedOf } from "../arm/allowed.ts"
import { listOf } from "../arm/functions-collection.ts"
import { veiled, writtenIn } from "../veiled.ts"
import type { Parameter, TypeExpression } from "./ast.ts"
import { evaluate } from "./evaluate.ts"
import { seenFrom } from "./hops.ts"
import { declaredType } from "./imports.ts"
import { type Scope, scopeIn, type Template } from "./scope.ts"

/** `span` is where it is asked for. */
export function parameterValue(declared: Parameter, span: Span, { template }: Scope): Value {
  const { text } = declared.name
  const { known } = template
  const before = known.get(text)
  if (before === "open") return unknownParameter(declared, span, template, `parameter \`${text}\` is made of itself`)
  if (before) return seenFrom(before, span, template.shared)
  known.set(text, "open")
  const value = givenOrDefault(declared, template)
  known.set(text, value)
  if (value) return seenFrom(value, span, template.shared)
  return unknownParameter(declared, span, template, `parameter \`${text}\` has no default`)
}

/** By its own name: nothing is said of it. */
export const unknownParameter = (
  { name, type }: Parameter,
  span: Span,
  { prefix }: Template,
  because: string,
): Value => {
  const known = type && typeOf(type)
  return { kind: "unknown", because, name: `${prefix}${name.text}`, span, ...(known && { type: known }) }
}

const anything: Type = { kind: "any" }
const types: Readonly<Record<string, Type>> = {
  array: { kind: "list", of: anything },
  bool: { kind: "bool" },
  int: { kind: "number" },
  object: { kind: "map", of: anything },
  string: { kind: "string" },
}

function typeOf(type: TypeExpression): Type | undefined {
  if (type.kind === "nullable") return typeOf(type.of)
  if (type.kind === "array" || type.kind === "tuple") return types.array
  if (type.kind === "object") return types.object
  return type.kind === "named" && Object.hasOwn(types, type.name) ? types[type.name] : undefined
}

function givenOrDefault(declared: Parameter, template: Template): Value | undefined {
  const { name, type, value: fallback } = declared
  const scope = scopeIn(template)
  const given = template.inputs.get(name.text)?.value()
  const value = given ?? (fallback && evaluate(fallback, scope)) ?? absent(declared, scope)
  const isSecret = hasDecorator(declared, "secure") || (type !== undefined && isSecureType(type, scope))
  return value && isSecret ? secret(value, name.text, template) : value
}

/** What is written of it anywhere is remembered, so that nobody shows it. */
export function secret(value: Value, name: string, { prefix, shared }: Template): Value {
  for (const span of writtenIn(value)) shared.secrets.push(span)
  return veiled(value, `${prefix}${name}`)
}

export const hasDecorator = ({ decorators }: Pick<Parameter, "decorators">, name: string): boolean =>
  decorators.some((each) => each.name === name || each.name === `sys.${name}`)

/** What it is where nobody sets it: null where it may be, else one of the values that it allows. */
function absent(declared: Parameter, scope: Scope): Value | undefined {
  const { type, name, decorators } = declared
  if (type?.kind === "nullable") return { kind: "scalar", value: null, span: type.span }
  const allowed = decorators.find((each) => each.name === "allowed" || each.name === "sys.allowed")?.arguments[0]
  const listed = allowed && listOf(evaluate(allowed, scope))
  const values = listed?.items ?? (type && literalsOf(type, scope)) ?? []
  const because = `parameter \`${name.text}\` has no default; this is a value that it allows`
  return values.length === 0 ? undefined : allowedOf(values, name.text, because, name.span)
}

/** The texts and numbers that a type consists of, through its names; none where it has any others. */
function literalsOf(
  type: TypeExpression,
  scope: Scope,
  seen: Set<TypeExpression> = new Set(),
): readonly Value[] | undefined {
  if (type.kind === "literal") return [evaluate(type.value, scope)]
  if (type.kind === "union") {
    const members = type.members.map((member) => literalsOf(member, scope, seen))
    return members.includes(undefined) ? undefined : members.flatMap((each) => each ?? [])
  }
  const declared = declaredType(type, scope)
  if (!declared || seen.size > mostTypes) return undefined
  // What is met again has said all that it has to say.
  const { value } = declared.declaration
  if (seen.has(value)) return []
  return literalsOf(value, declared.scope, seen.add(value))
}

const mostTypes = 200
const deepestType = 20

function isSecureType(type: TypeExpression, scope: Scope, depth = 0): boolean {
  if (type.kind === "nullable") return isSecureType(type.of, scope, depth)
  const declared = depth < deepestType ? declaredType(type, scope) : undefined
  if (!declared) return false
  return (
    hasDecorator(declared.declaration, "secure") || isSecureType(declared.declaration.value, declared.scope, depth + 1)
  )
}
