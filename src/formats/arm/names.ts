/** `parameters('x')` and `variables('x')` to what they stand for. */

import type { Span } from "../../model/source.ts"
import type { Entry, Unknown, Value } from "../../model/value.ts"
import { field, items, literal, through } from "../../model/value.ts"
import { veiled, writtenIn } from "../veiled.ts"
import { allowedOf } from "./allowed.ts"
import { type Evaluate, isLoop, loopEntry } from "./loops.ts"
import { nameOf } from "./pieces.ts"
import type { Scope } from "./scope.ts"
import { unsaid } from "./unsaid.ts"

const unknown = (name: string, because: string, span: Span): Unknown => ({ kind: "unknown", because, name, span })

export function parameterValue(scope: Scope, name: Value | undefined, span: Span, evaluate: Evaluate): Value {
  const word = literal(name)
  const declared = word === undefined ? undefined : scope.parameters.get(word.toLowerCase())
  if (!declared)
    return unknown(`parameters(${name ? nameOf(name) : ""})`, `parameter \`${word ?? "…"}\` is not declared`, span)
  const made = once(scope, `parameters.${declared.key}`, () => givenOrDefault(scope, declared, evaluate))
  if (made === "open") return unknown(declared.key, `parameter \`${declared.key}\` is made of itself`, span)
  return made.kind === "unknown" && made.hides === undefined ? { ...made, span } : through(made, span)
}

export function variableValue(scope: Scope, name: Value | undefined, span: Span, evaluate: Evaluate): Value {
  const word = literal(name)
  const declared = word === undefined ? undefined : scope.variables.get(word.toLowerCase())
  if (!declared)
    return unknown(`variables(${name ? nameOf(name) : ""})`, `variable \`${word ?? "…"}\` is not declared`, span)
  // A variable stands outside of all loops and lambdas.
  const outside = { ...scope, loops: new Map(), locals: new Map() }
  const made = once(scope, `variables.${declared.key}`, () => {
    const { key, keySpan, value } = declared
    return isLoop(value) && scope.loopVariables.has(key.toLowerCase())
      ? loopEntry(outside, value, keySpan, evaluate).value
      : evaluate(outside, value)
  })
  return made === "open"
    ? unknown(declared.key, `variable \`${declared.key}\` is made of itself`, span)
    : through(made, span)
}

function once({ known }: Scope, key: string, make: () => Value): Value | "open" {
  const before = known.get(key)
  if (before !== undefined) return before
  known.set(key, "open")
  const made = make()
  known.set(key, made)
  return made
}

/** https://learn.microsoft.com/azure/azure-resource-manager/templates/parameters */
function givenOrDefault(scope: Scope, { key, keySpan, value: declared }: Entry, evaluate: Evaluate): Value {
  const type = literal(field(declared, "type"))?.toLowerCase() ?? ""
  const given = scope.inputs.get(key.toLowerCase())?.value()
  const written = field(declared, "defaultValue")
  const outside = { ...scope, loops: new Map(), locals: new Map() }
  // A null stands for the default.
  const value = given && !isNull(given) ? given : ((written && evaluate(outside, written)) ?? given)
  const isSecure = type.startsWith("secure")
  if (value) return isSecure ? secret(scope, value, key) : value
  const because = `parameter \`${key}\` has no default`
  const name = `${scope.prefix}${key}`
  const nullable = field(declared, "nullable")
  if (nullable?.kind === "scalar" && nullable.value === true) return { kind: "scalar", value: null, span: keySpan }
  const allowed = isSecure ? [] : items(field(declared, "allowedValues"))
  const open = unsaid(key, because, { ...declared, span: keySpan }, scope.prefix)
  if (allowed.length === 0) return open
  return allowedOf(allowed, name, `${because}; this is a value that it allows`, declared.span) ?? open
}

const isNull = (value: Value): boolean => value.kind === "scalar" && value.value === null

/** What is written of it anywhere is remembered, so that nobody shows it. */
function secret(scope: Scope, value: Value, key: string): Value {
  for (const span of writtenIn(value)) scope.shared.secrets.push(span)
  return veiled(value, `${scope.prefix}${key}`)
}
