/**
 * Policy documents and one request to whether AWS allows it, by the documented logic and by nothing of src/: an explicit deny
 * wins, else an allow is needed, else nothing is allowed; a permissions boundary must allow it too.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html
 */

export type OneOrMany<T> = T | readonly T[]
export type Conditions = Readonly<Record<string, Readonly<Record<string, OneOrMany<string>>>>>
export interface Statement {
  readonly Sid?: string
  readonly Effect: "Allow" | "Deny"
  readonly Action?: OneOrMany<string>
  readonly NotAction?: OneOrMany<string>
  readonly Resource?: OneOrMany<string>
  readonly NotResource?: OneOrMany<string>
  readonly Condition?: Conditions
}
export interface Document {
  readonly Version: string
  readonly Statement: OneOrMany<Statement>
}

/** All that one principal is granted, and what bounds it. */
export interface Holdings {
  readonly policies: readonly Document[]
  readonly boundary?: Document | undefined
}

export interface Request {
  readonly action: string
  readonly resource: string
  /** The keys that the request carries, in lower case, each with its values. */
  readonly context: Readonly<Record<string, readonly string[]>>
}

export function allowed({ policies, boundary }: Holdings, request: Request): boolean {
  const granted = policies.map((policy) => verdict(policy, request))
  const bounded = boundary ? verdict(boundary, request) : "allow"
  return bounded === "allow" && granted.includes("allow") && !granted.includes("deny")
}

function verdict(policy: Document, request: Request): "allow" | "deny" | "nothing" {
  let answer: "allow" | "nothing" = "nothing"
  for (const statement of list(policy.Statement)) {
    if (!applies(statement, request)) continue
    if (statement.Effect === "Deny") return "deny"
    answer = "allow"
  }
  return answer
}

export const list = <T>(value: OneOrMany<T> | undefined): readonly T[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value as T]

/** All elements must match; within an element any of the values does. */
function applies(statement: Statement, { action, resource, context }: Request): boolean {
  const names = (of: OneOrMany<string> | undefined) => list(of).some((each) => matches(each, action, "i"))
  const lies = (of: OneOrMany<string> | undefined) =>
    list(of).some((each) => filled(each, context).some((glob) => matches(glob, resource)))
  if (statement.NotAction === undefined ? !names(statement.Action) : names(statement.NotAction)) return false
  if (statement.NotResource === undefined ? !lies(statement.Resource) : lies(statement.NotResource)) return false
  for (const [operator, tests] of Object.entries(statement.Condition ?? {}))
    for (const [key, values] of Object.entries(tests))
      if (!holds(operator, list(values), context[key.toLowerCase()] ?? [])) return false
  return true
}

/**
 * Policy variables filled with what the request carries; nothing where it does not carry it.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */
function filled(text: string, context: Request["context"]): readonly string[] {
  const [variable, key = ""] = /\$\{([^}]*)\}/.exec(text) ?? []
  if (variable === undefined) return [text]
  const [value] = context[key.toLowerCase()] ?? []
  return value === undefined
    ? []
    : filled(
        text.replace(variable, () => value),
        context,
      )
}

/**
 * One operator over one key. A key without values is as good as missing.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html
 */
export function holds(operator: string, values: readonly string[], present: readonly string[]): boolean {
  const [, quantifier, name = "", ifExists] = /^(?:(ForAllValues|ForAnyValue):)?(\w+?)(IfExists)?$/.exec(operator) ?? []
  const isMissing = present.length === 0
  if (name === "Null") return values.some((value) => (value.toLowerCase() === "true") === isMissing)
  const compare = comparisons[name.replace(/^(String|Arn|Date|Numeric)Not|^Not/, "$1")]
  if (!compare) throw new Error(`no condition operator ${operator}`)
  const isNegated = /^(String|Arn|Date|Numeric)?Not/.test(name)
  // Several values are alternatives; of a negated operator none may match.
  const passes = (carried: string) => values.some((value) => compare(value, carried)) !== isNegated
  if (isMissing)
    return ifExists !== undefined || quantifier === "ForAllValues" || (isNegated && quantifier === undefined)
  return quantifier === "ForAllValues" ? present.every(passes) : present.some(passes)
}

type Comparison = (value: string, carried: string) => boolean
const numeric = (decide: (carried: number, value: number) => boolean): Comparison => {
  return (value, carried) => decide(Number(carried), Number(value))
}
const dated = (decide: (carried: number, value: number) => boolean): Comparison => {
  return (value, carried) => decide(instant(carried), instant(value))
}

const comparisons: Readonly<Record<string, Comparison>> = {
  StringEquals: (value, carried) => value === carried,
  StringEqualsIgnoreCase: (value, carried) => value.toLowerCase() === carried.toLowerCase(),
  StringLike: (value, carried) => matches(value, carried),
  ArnEquals: matchesArn,
  ArnLike: matchesArn,
  NumericEquals: numeric((carried, value) => carried === value),
  NumericLessThan: numeric((carried, value) => carried < value),
  NumericLessThanEquals: numeric((carried, value) => carried <= value),
  NumericGreaterThan: numeric((carried, value) => carried > value),
  NumericGreaterThanEquals: numeric((carried, value) => carried >= value),
  DateEquals: dated((carried, value) => carried === value),
  DateLessThan: dated((carried, value) => carried < value),
  DateLessThanEquals: dated((carried, value) => carried <= value),
  DateGreaterThan: dated((carried, value) => carried > value),
  DateGreaterThanEquals: dated((carried, value) => carried >= value),
  Bool: (value, carried) => value.toLowerCase() === carried.toLowerCase(),
  IpAddress: (value, carried) => {
    const [network = "", length] = value.split("/")
    const [wanted, given] = [bitsOf(network), bitsOf(carried)]
    return wanted.length === given.length && given.startsWith(wanted.slice(0, Number(length ?? wanted.length)))
  },
}

/** ISO 8601, or seconds since 1970. */
const instant = (text: string): number => (/^\d{9,}$/.test(text) ? Number(text) * 1000 : Date.parse(text))

/** Each of the six parts of an ARN is matched for itself. */
function matchesArn(value: string, carried: string): boolean {
  const [wanted, given] = [partsOf(value), partsOf(carried)]
  return wanted.length === 6 && given.length === 6 && wanted.every((part, i) => matches(part, given[i] ?? ""))
}

function partsOf(arn: string): readonly string[] {
  const parts = arn.split(":")
  return parts.length < 6 ? parts : [...parts.slice(0, 5), parts.slice(5).join(":")]
}

/** An address as a string of bits: 32 of them, or 128. */
function bitsOf(address: string): string {
  const bits = (text: string, radix: number, width: number) =>
    Number.parseInt(text, radix).toString(2).padStart(width, "0")
  if (!address.includes(":"))
    return address
      .split(".")
      .map((byte) => bits(byte, 10, 8))
      .join("")
  const [left = "", right = ""] = address.split("::")
  const groups = (text: string) =>
    text
      .split(":")
      .filter(Boolean)
      .map((group) => bits(group, 16, 16))
      .join("")
  return groups(left) + groups(right).padStart(128 - groups(left).length, "0")
}

const known = new Map<string, RegExp>()

/** `*` is any run of characters, `?` any one of them. */
export function matches(glob: string, text: string, flags = ""): boolean {
  const key = flags + glob
  let regex = known.get(key)
  if (!regex) {
    const source = glob
      .replace(/[.+^${}()|[\]\\/]/g, "\\$&")
      .replace(/\*/g, "[^]*")
      .replace(/\?/g, "[^]")
    regex = new RegExp(`^${source}$`, flags)
    known.set(key, regex)
  }
  return regex.test(text)
}
