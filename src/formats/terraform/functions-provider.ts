/** The functions of the AWS provider that only take texts apart or put them together. */

import { flatten } from "../../model/text.ts"
import type { Piece, Value } from "../../model/value.ts"
import { part } from "./functions-text.ts"
import { dict, failure, stringOf } from "./make.ts"
import { asText, made } from "./pieces.ts"
import { aString, type Call, type FunctionTable, takes } from "./signature.ts"

/** https://registry.terraform.io/providers/hashicorp/aws/latest/docs/functions/arn_parse */
const sections = ["partition", "service", "region", "account_id", "resource"]

function arnBuild(values: readonly Value[], { span }: Call): Value {
  const pieces = values.flatMap((value): readonly Piece[] => [made(":", span), ...asText(value).pieces])
  return { kind: "text", pieces: [made("arn", span), ...pieces], span }
}

/** What is not known is taken to be no more than one section. */
function arnParse([arn]: readonly Value[], { span }: Call): Value | undefined {
  if (!arn) return undefined
  const whole = asText(arn)
  const flat = flatten(whole)
  const cuts = [...flat.chars.matchAll(/:/g)].slice(0, sections.length).map(({ index }) => index)
  if (cuts.length < sections.length || !flat.chars.startsWith("arn:"))
    return stringOf(arn) === undefined ? undefined : failure(span, "it is no ARN")
  const entries = sections.map((key, i) => {
    const from = (cuts[i] ?? 0) + 1
    const to = cuts[i + 1] ?? flat.chars.length
    return { key, keySpan: span, value: part(whole, flat, from, to) }
  })
  return dict(entries, span)
}

const five = [aString, aString, aString, aString, aString]

export const providerFunctions: FunctionTable = {
  "provider::aws::arn_build": takes(five, arnBuild),
  "provider::aws::arn_parse": takes([aString], arnParse),
}
