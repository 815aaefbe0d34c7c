/** Terraform's functions with regular expressions, and `replace`, which may have one. */

import type { Flat } from "../../model/text.ts"
import { flatten } from "../../model/text.ts"
import type { Type } from "../../model/type.ts"
import type { Piece, Text, Value } from "../../model/value.ts"
import { typedList } from "./collections.ts"
import { part, replacedIn, replacePlain } from "./functions-text.ts"
import { dict, failure, list, scalar, stringOf, unknown } from "./make.ts"
import { asText, made } from "./pieces.ts"
import { allMatches, compileRegex, firstMatch, type Match, type Regex, TooLarge } from "./regex.ts"
import { RegexError } from "./regex-syntax.ts"
import { aString, type Call, type FunctionTable, takes } from "./signature.ts"
import { stringType } from "./type-of.ts"

/** A pattern and a text that are known, and what is made of them; errors of the pattern are errors of the call. */
function searched(
  [pattern, value]: readonly Value[],
  call: Call,
  make: (regex: Regex, whole: Text, spend: (work: number) => boolean) => Value | undefined,
): Value | undefined {
  const [written, known] = [stringOf(pattern), stringOf(value)]
  const { module } = call.scope
  const spend = (work: number): boolean => {
    module.steps -= work / 10
    return module.steps >= 0
  }
  try {
    const regex = written === undefined ? undefined : compileRegex(written)
    return regex && known !== undefined && value ? make(regex, asText(value), spend) : undefined
  } catch (error) {
    if (error instanceof RegexError) return failure(call.span, `it is no regular expression: ${error.message}`)
    if (error instanceof TooLarge) return unknown(call.span, "the pattern takes too much to be searched for")
    throw error
  }
}

const isMixed = ({ groups }: Regex): boolean => groups.includes("") && groups.some((name) => name !== "")
const mixed = "groups are either all named or none"

/** A text where the pattern has no groups; a tuple of the groups, or an object where they have names. */
function result(match: Match, { groups }: Regex, whole: Text, flat: Flat): Value {
  const { span } = whole
  const cutOut = (i: number): Value => {
    const [from, to] = [match[2 * i], match[2 * i + 1]]
    return from === undefined || to === undefined
      ? { ...scalar(null, span), type: stringType }
      : part(whole, flat, from, to)
  }
  if (groups.length === 0) return cutOut(0)
  if (groups[0] === "")
    return list(
      groups.map((_, i) => cutOut(i + 1)),
      span,
    )
  return dict(
    groups.map((key, i) => ({ key, keySpan: span, value: cutOut(i + 1) })),
    span,
  )
}

function resultType({ groups }: Regex): Type {
  if (groups.length === 0) return stringType
  if (groups[0] === "") return { kind: "tuple", items: groups.map(() => stringType) }
  return { kind: "object", fields: new Map(groups.map((name) => [name, stringType])) }
}

const regex = takes([aString, aString], (args, call) =>
  searched(args, call, (compiled, whole, spend) => {
    if (isMixed(compiled)) return failure(call.span, mixed)
    const flat = flatten(whole)
    const match = firstMatch(compiled, flat.chars, 0, spend)
    return match ? result(match, compiled, whole, flat) : failure(call.span, "the pattern is nowhere in the text")
  }),
)

const regexall = takes([aString, aString], (args, call) =>
  searched(args, call, (compiled, whole, spend) => {
    if (isMixed(compiled)) return failure(call.span, mixed)
    const flat = flatten(whole)
    const all = allMatches(compiled, flat.chars, spend)
    return typedList(
      all.map((match) => result(match, compiled, whole, flat)),
      resultType(compiled),
      call.span,
    )
  }),
)

/** A pattern between slashes is a regular expression; anything else is searched for as it is. */
const replace = takes([aString, aString, aString], (args, call) => {
  const [value, wanted, by] = args
  const pattern = stringOf(wanted)
  if (pattern === undefined || pattern.length < 2 || !pattern.startsWith("/") || !pattern.endsWith("/"))
    return replacePlain(args, call)
  const template = stringOf(by)
  if (!value || !by || !wanted || template === undefined) return undefined
  const inner = { ...asText(wanted), pieces: [made(pattern.slice(1, -1), wanted.span)] }
  return searched([inner, value], call, (compiled, whole, spend) => {
    const { chars } = flatten(whole)
    const matches = allMatches(compiled, chars, spend)
    const pieces = (i: number): readonly Piece[] => {
      const words = expanded(template, matches[i] ?? [], compiled, chars)
      return words === "" ? [] : words === template ? asText(by).pieces : [made(words, by.span)]
    }
    return replacedIn(whole, () => matches.map(([from = 0, to = 0]) => [from, to]), pieces, call.span)
  })
})

/** `$1`, `$name`, `${1}` and `${name}` stand for what the groups found, `$$` for a dollar. */
const expanded = (template: string, match: Match, { groups }: Regex, chars: string): string =>
  template.replace(/\$(?:(\$)|\{(\w+)\}|(\w+))/g, (_, dollar?: string, braced?: string, bare?: string) => {
    if (dollar !== undefined) return "$"
    const name = braced ?? bare ?? ""
    const index = /^\d+$/.test(name) ? Number(name) : groups.indexOf(name) + 1 || -1
    const [from, to] = [match[2 * index], match[2 * index + 1]]
    return index < 0 || from === undefined || to === undefined ? "" : chars.slice(from, to)
  })

export const regexFunctions: FunctionTable = { regex, regexall, replace }
