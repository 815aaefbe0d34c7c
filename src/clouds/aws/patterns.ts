/** Values to patterns: wildcards, policy variables, and names that every account fills in its own way. */
import { type Part, pattern, type Reading } from "../../access/pattern.ts"
import type { Pattern } from "../../model/grant.ts"
import type { Value } from "../../model/value.ts"
import { partsOf, type Words } from "../patterns.ts"

/** A value's text as a pattern; undefined for a list, a map or nothing. An unknown value is a hole of its name. */
export function patternOf(value: Value, reading: Reading): Pattern | undefined {
  const parts = partsOf(value, words)
  return parts && pattern(parts, reading)
}

/**
 * Literal text with policy variables: `${aws:username}` is filled when a request is made, `${*}` stands for the character.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */
function policyVariables(text: string): readonly Part[] {
  if (!text.includes("${")) return [text]
  return text.split(/(\$\{[^{}]*\})/).flatMap((part): readonly Part[] => {
    if (!part.startsWith("${")) return part === "" ? [] : [part]
    const name = (part.slice(2, -1).split(",")[0] ?? "").trim()
    return name === "$" || name === "*" || name === "?" ? [{ exact: name }] : [{ hole: name }]
  })
}

/** The partition is `aws` wherever nothing else is said; account and region are the deployment's own, however they are asked for. */
function hole(name: string): Part {
  if (name === "AWS::Partition" || /^data\.aws_partition(?:\[[^\]]*\])?\.partition$/.test(name)) return "aws"
  if (name === "AWS::AccountId" || name === "data.aws_caller_identity.account_id") return { hole: "account" }
  if (name === "AWS::Region" || /^data\.aws_region\.(name|id|region)$/.test(name)) return { hole: "region" }
  if (name === "AWS::URLSuffix" || /^data\.aws_partition(?:\[[^\]]*\])?\.dns_suffix$/.test(name)) return "amazonaws.com"
  return { hole: name }
}

const words: Words = { literal: policyVariables, hole }

export interface ArnParts {
  readonly partition: string
  readonly service: string
  readonly region: string
  readonly account: string
  readonly resource: string
}

/** The same few questions are asked of one ARN in turn. */
let latest: { readonly text: string; readonly parts: ArnParts | undefined } = { text: "", parts: undefined }

/** The six parts of an ARN as written, or undefined where the text is not one. */
export function arnParts(text: string): ArnParts | undefined {
  if (latest.text !== text) latest = { text, parts: partsOfArn(text) }
  return latest.parts
}

function partsOfArn(text: string): ArnParts | undefined {
  if (!text.startsWith("arn:")) return undefined
  const [, partition, service, region, account, ...rest] = splitOutsideHoles(text)
  if (
    partition === undefined ||
    service === undefined ||
    region === undefined ||
    account === undefined ||
    rest.length === 0
  )
    return undefined
  return { partition, service, region, account, resource: rest.join(":") }
}

/** Splits at colons, but not at those inside `${…}`. */
function splitOutsideHoles(text: string): readonly string[] {
  const parts: string[] = []
  let start = 0
  let depth = 0
  for (let i = 0; i < text.length; i++) {
    if (text.startsWith("${", i)) depth++
    else if (text[i] === "}" && depth > 0) depth--
    else if (text[i] === ":" && depth === 0) {
      parts.push(text.slice(start, i))
      start = i + 1
    }
  }
  return [...parts, text.slice(start)]
}
