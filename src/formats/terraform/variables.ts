/** A variable to its value: what its caller sets, or its default, made into the type that it is declared with. */
import type { Span } from "../../model/source.ts"
import type { Value } from "../../model/value.ts"
import type { Block } from "../hcl/ast.ts"
import { isNull } from "./collections.ts"
import { constrained, typeIn } from "./constraint.ts"
import { evaluate } from "./evaluate.ts"
import { asBoolean, seenThrough, unknown } from "./make.ts"
import { once } from "./once.ts"
import type { Module, Scope } from "./scope.ts"
import { secret } from "./sensitive.ts"

/** `span` is all that stands there, `at` the name alone. */
export function variableOf(name: string, span: Span, at: Span, { module, depth }: Scope): Value {
  const block = module.variables.get(name)
  if (!block) return unknown(at, `\`var.${name}\` is not declared here`)
  const scope: Scope = { module, names: new Map(), depth }
  return seenThrough(
    once(`var.${name}`, span, module, () => givenOrDefault(name, block, at, scope)),
    span,
  )
}

function givenOrDefault(name: string, block: Block, at: Span, scope: Scope): Value {
  const given = scope.module.inputs.get(name)?.value(scope.depth)
  const fallback = argumentOf(block, "default")
  const isOwn = given !== undefined && !(isNull(given) && isRequired(block, scope))
  const value = isOwn ? given : fallback && evaluate(fallback, scope)
  const type = argumentOf(block, "type")
  if (!value) {
    const hidden = unknown(at, `\`var.${name}\` has no default`, nameIn(scope.module, name))
    const shape = type && typeIn(type, scope)
    // What fields it has is known before anybody gives it.
    return shape?.kind === "object" ? { ...hidden, type: shape } : hidden
  }
  const made = type ? constrained(value, type, scope) : value
  return isSecret(block, scope) ? secret(made, nameIn(scope.module, name), scope) : made
}

/** The same of a module wherever it is called from, so that it stays the same unknown when its call gets another name. */
export const nameIn = ({ prefix }: Module, name: string): string => `${prefix}var.${name}`

const argumentOf = (block: Block, name: string) => block.body.attributes.find((each) => each.name === name)?.value

/** Where it may not be null, null stands for the default. */
const isRequired = (block: Block, scope: Scope): boolean => isSet(block, "nullable", scope) === false
/** Of a variable or an output: https://developer.hashicorp.com/terraform/language/manage-sensitive-data */
export const isSecret = (block: Block, scope: Scope): boolean =>
  isSet(block, "sensitive", scope) === true || isSet(block, "ephemeral", scope) === true

function isSet(block: Block, name: string, scope: Scope): boolean | undefined {
  const argument = argumentOf(block, name)
  return argument && asBoolean(evaluate(argument, scope))
}
