/** A parameter to its value: what the stack is deployed with, its default, or each of the values that it allows. */
import type { Span } from "../../model/source.ts"
import { cut, flatten, spanIn } from "../../model/text.ts"
import type { Entry, Value } from "../../model/value.ts"
import { field, items, literal, through } from "../../model/value.ts"
import { veiled, writtenIn } from "../veiled.ts"
import { branches, oneOf } from "./alternatives.ts"
import type { Scope } from "./scope.ts"

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html */
export function parameterValue(scope: Scope, declared: Entry, span: Span): Value {
  const { key } = declared
  const value = scope.known.has(key) ? scope.known.get(key) : workedOut(scope, declared)
  if (value !== undefined && value !== "open") return through(value, span)
  const because = value ? `parameter \`${key}\` is made of itself` : `parameter \`${key}\` has no default`
  return { kind: "unknown", name: `${scope.prefix}${key}`, because, span }
}

function workedOut(scope: Scope, declared: Entry): Value | undefined {
  scope.known.set(declared.key, "open")
  const value = givenOrDefault(scope, declared)
  const told = value && isTrue(field(declared.value, "NoEcho")) ? secret(scope, value, declared.key) : value
  scope.known.set(declared.key, told)
  return told
}

function givenOrDefault(scope: Scope, { key, value: parameter }: Entry): Value | undefined {
  const type = literal(field(parameter, "Type")) ?? "String"
  const given = scope.inputs.get(key)?.() ?? field(parameter, "Default")
  // What stands there is the name of what will be read.
  if (type.startsWith("AWS::SSM::Parameter::Value")) {
    const because = `parameter \`${key}\` is read from Parameter Store`
    const name = given && literal(given) !== undefined ? `${key} (${literal(given)})` : key
    return given && { kind: "unknown", name, because, span: given.span, ...(given.via && { via: given.via }) }
  }
  const isList = type === "CommaDelimitedList" || type.startsWith("List<")
  if (given) return isList ? listOf(given) : given
  const allowed = items(field(parameter, "AllowedValues"))
  const because = `parameter \`${key}\` has no default; this is a value that it allows`
  // Of one as of many: whoever allows another value does not take this one away.
  return isList || allowed.length === 0 ? undefined : oneOf([...allowed, undefined], because, parameter.span, () => key)
}

const listOf = (value: Value): Value =>
  value.kind === "list" && value.alternatives
    ? { ...value, items: branches(value).map(commaSeparated) }
    : commaSeparated(value)

function commaSeparated(value: Value): Value {
  if (value.kind !== "text") return value
  const flat = flatten(value)
  const parts: Value[] = []
  let at = 0
  for (const part of flat.chars.split(",")) {
    const from = at + (part.length - part.trimStart().length)
    const to = Math.max(from, at + part.trimEnd().length)
    if (to > from) parts.push({ ...value, pieces: cut(flat, from, to), span: spanIn(flat, from, to) })
    at += part.length + 1
  }
  // A text of one part is that part, quotes and all.
  if (parts.length === 1 && !flat.chars.includes(",")) return { kind: "list", items: [value], span: value.span }
  return { kind: "list", items: parts, span: value.span, ...(value.via && { via: value.via }) }
}

const isTrue = (value: Value | undefined): boolean =>
  value?.kind === "scalar" ? value.value === true : literal(value)?.toLowerCase() === "true"

/** Declares that a value may not be told: what is written of it anywhere is remembered, so that nobody shows it. */
function secret(scope: Scope, value: Value, name: string): Value {
  for (const span of writtenIn(value)) scope.shared.secrets.push(span)
  return veiled(value, `${scope.prefix}${name}`)
}
