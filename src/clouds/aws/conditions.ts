/** Condition operators by name to what they test, and conditions as written to conditions that can be compared. */
import { anything, pattern } from "../../access/pattern.ts"
import type { Blame, Condition, Operator } from "../../model/grant.ts"
import { textOf } from "../../model/source.ts"
import { patternOf } from "./patterns.ts"
import type { WrittenCondition } from "./policy-document.ts"

type Meaning = Pick<Operator, "test" | "domain" | "negated">

const yes = (test: Operator["test"], domain: Operator["domain"]): Meaning => ({ test, domain, negated: false })
const no = (test: Operator["test"], domain: Operator["domain"]): Meaning => ({ test, domain, negated: true })

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html, names in lower case. */
const operators: Readonly<Record<string, Meaning>> = {
  stringequals: yes("equals", "text"),
  stringnotequals: no("equals", "text"),
  stringequalsignorecase: yes("equals", "text-ignoring-case"),
  stringnotequalsignorecase: no("equals", "text-ignoring-case"),
  stringlike: yes("like", "text"),
  stringnotlike: no("like", "text"),
  numericequals: yes("equals", "number"),
  numericnotequals: no("equals", "number"),
  numericlessthan: yes("less", "number"),
  numericlessthanequals: yes("less-or-equal", "number"),
  numericgreaterthan: yes("greater", "number"),
  numericgreaterthanequals: yes("greater-or-equal", "number"),
  dateequals: yes("equals", "date"),
  datenotequals: no("equals", "date"),
  datelessthan: yes("less", "date"),
  datelessthanequals: yes("less-or-equal", "date"),
  dategreaterthan: yes("greater", "date"),
  dategreaterthanequals: yes("greater-or-equal", "date"),
  bool: yes("equals", "boolean"),
  binaryequals: yes("equals", "binary"),
  ipaddress: yes("in-cidr", "address"),
  notipaddress: no("in-cidr", "address"),
  arnequals: yes("like", "arn"),
  arnlike: yes("like", "arn"),
  arnnotequals: no("like", "arn"),
  arnnotlike: no("like", "arn"),
  null: yes("null", "boolean"),
}

/** `ForAnyValue:StringLikeIfExists` taken apart; undefined where there is no such operator. */
export function operatorOf(written: string): Operator | undefined {
  const name = written.toLowerCase()
  const [quantifier, rest] = name.includes(":")
    ? [name.slice(0, name.indexOf(":")), name.slice(name.indexOf(":") + 1)]
    : ["", name]
  const ifExists = rest.endsWith("ifexists")
  const meaning = operators[ifExists ? rest.slice(0, -"ifexists".length) : rest]
  const over =
    quantifier === "" ? "one" : quantifier === "foranyvalue" ? "any" : quantifier === "forallvalues" ? "all" : undefined
  return meaning && over && { ...meaning, ifExists, over }
}

/** A key that is there or is not: `Null` with `true` and `false`. */
const always: Operator = { ...yes("like", "text"), ifExists: true, over: "one" }

/** A condition ready to be compared. What cannot be read stays opaque: it equals only itself. */
export function conditionOf(written: WrittenCondition): Condition {
  const operator = operatorOf(written.operator)
  if (!operator || written.key === "")
    return opaque(
      written,
      written.unread ??
        (written.operator === ""
          ? "the condition is not known before deployment"
          : `there is no condition operator \`${written.operator}\``),
    )
  const reading = operator.test === "like" ? "glob" : "exact"
  const values = written.values.map(
    (value) => patternOf(value, reading) ?? pattern([{ hole: textOf(value.span) }], "exact"),
  )
  const isNull = operator.test === "null"
  if (isNull && (values.length === 0 || !values.every(({ text }) => /^(true|false)$/i.test(text))))
    return opaque(written, "whether `Null` asks for the key or for none is not known before deployment")
  const both = isNull && ["true", "false"].every((each) => values.some(({ text }) => text.toLowerCase() === each))
  return {
    kind: "test",
    key: written.key.toLowerCase(),
    written: written.key,
    operator: both ? always : operator,
    values: both ? [anything] : values,
    ...placeOf(written),
  }
}

const opaque = (written: WrittenCondition, because: string): Condition => ({
  kind: "opaque",
  text: textOf(written.via?.at(-1) ?? written.span).replace(/\s+/g, " "),
  because,
  ...placeOf(written),
})

const placeOf = ({ span, via }: WrittenCondition): Blame => ({ span, ...(via && { via }) })
