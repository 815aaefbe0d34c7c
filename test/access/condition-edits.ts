/** The condition block of one statement to what somebody makes of it: operators, keys and values. */
import type { Dice } from "./dice.ts"
import { type Key, keyNamed, keys, operatorFor, valuesFor } from "./documents.ts"
import { type Conditions, list, matches, type OneOrMany, type Statement } from "./oracle.ts"

type Rewrite = (statement: Statement, dice: Dice) => readonly Statement[] | undefined

interface Test {
  readonly operator: string
  readonly key: string
  readonly values: OneOrMany<string>
}
const testsOf = ({ Condition }: Statement): readonly Test[] =>
  Object.entries(Condition ?? {}).flatMap(([operator, tests]) =>
    Object.entries(tests).map(([key, values]) => ({ operator, key, values })),
  )

/** Of two tests of one operator and key the last stands, as in JSON. */
function withTests(of: Statement, tests: readonly Test[]): Statement {
  const { Condition: _, ...rest } = of
  if (tests.length === 0) return rest
  const all: Record<string, Conditions[string]> = {}
  for (const { operator, key, values } of tests) all[operator] = { ...all[operator], [key]: values }
  return { ...rest, Condition: all }
}

/** One test to those that stand in its place. */
const inTest =
  (rewrite: (test: Test, dice: Dice) => readonly Test[] | undefined): Rewrite =>
  (of, dice) => {
    const tests = testsOf(of)
    if (tests.length === 0) return undefined
    const at = dice.below(tests.length)
    const made = rewrite(tests[at] as Test, dice)
    return (
      made && [
        withTests(
          of,
          tests.flatMap((each, i) => (i === at ? made : [each])),
        ),
      ]
    )
  }

const withOperator = (rewrite: (operator: string, dice: Dice) => string | undefined): Rewrite =>
  inTest((test, dice) => {
    if (test.operator === "Null") return undefined
    const operator = rewrite(test.operator, dice)
    return operator === undefined ? undefined : [{ ...test, operator }]
  })

const withValues = (rewrite: (values: readonly string[], key: Key, dice: Dice) => readonly string[]): Rewrite =>
  inTest((test, dice) => {
    if (test.operator === "Null") return [{ ...test, values: test.values === "true" ? "false" : "true" }]
    const values = rewrite(list(test.values), keyNamed(test.key) as Key, dice)
    return values.length === 0 ? undefined : [{ ...test, values: values.length === 1 ? (values[0] as string) : values }]
  })

const replaced = (fits: (old: string, other: string) => boolean): Rewrite =>
  withValues((values, key, dice) => {
    const old = dice.pick(values)
    const others = key.values.filter((other) => other !== old && fits(old, other))
    return others.length === 0 ? [] : values.map((value) => (value === old ? dice.pick(others) : value))
  })

const negations: readonly (readonly [string, string])[] = [
  ["StringEquals", "StringNotEquals"],
  ["StringLike", "StringNotLike"],
  ["StringEqualsIgnoreCase", "StringNotEqualsIgnoreCase"],
  ["ArnEquals", "ArnNotEquals"],
  ["ArnLike", "ArnNotLike"],
  ["IpAddress", "NotIpAddress"],
  ["NumericEquals", "NumericNotEquals"],
  ["NumericLessThan", "NumericGreaterThanEquals"],
  ["NumericGreaterThan", "NumericLessThanEquals"],
  ["DateEquals", "DateNotEquals"],
  ["DateLessThan", "DateGreaterThanEquals"],
  ["DateGreaterThan", "DateLessThanEquals"],
]
const likenesses: readonly (readonly [string, string])[] = [
  ["StringEquals", "StringLike"],
  ["StringEquals", "StringEqualsIgnoreCase"],
  ["StringNotEquals", "StringNotLike"],
  ["StringNotEquals", "StringNotEqualsIgnoreCase"],
  ["ArnEquals", "ArnLike"],
  ["ArnNotEquals", "ArnNotLike"],
  ["NumericLessThan", "NumericLessThanEquals"],
  ["NumericGreaterThan", "NumericGreaterThanEquals"],
  ["DateLessThan", "DateLessThanEquals"],
  ["DateGreaterThan", "DateGreaterThanEquals"],
  ["NumericLessThanEquals", "NumericEquals"],
  ["DateGreaterThanEquals", "DateEquals"],
]

/** The operator that a table of pairs puts in the place of one, quantifier and IfExists kept. */
const paired = (pairs: readonly (readonly [string, string])[]): Rewrite =>
  withOperator((operator, dice) => {
    const [, quantifier = "", name = "", rest = ""] = /^(\w+:)?(\w+?)(IfExists)?$/.exec(operator) ?? []
    const others = pairs.flatMap(([a, b]) => (a === name ? [b] : b === name ? [a] : []))
    return others.length === 0 ? undefined : quantifier + dice.pick(others) + rest
  })

const otherSpelling: Rewrite = withValues((values, key) =>
  key.kind === "date"
    ? values.map((value) =>
        /^\d+$/.test(value) ? new Date(Number(value) * 1000).toISOString() : String(Date.parse(value) / 1000),
      )
    : key.kind === "number"
      ? values.map((value) => (value.includes(".") ? String(Number(value)) : `${value}.0`))
      : key.kind === "address"
        ? values.map((value) =>
            value.includes(":")
              ? value.toUpperCase()
              : value.endsWith("/32")
                ? value.slice(0, -3)
                : value.includes("/")
                  ? value
                  : `${value}/32`,
          )
        : key.kind === "boolean"
          ? values.map((value) => (value === "true" ? "True" : value.toLowerCase()))
          : [],
)

/** `…IfExists` beside `Null: false` says the same as the plain operator. */
const guarded: Rewrite = inTest((test) => {
  if (test.operator === "Null") return undefined
  return [
    { ...test, operator: test.operator.endsWith("IfExists") ? test.operator.slice(0, -8) : `${test.operator}IfExists` },
    { operator: "Null", key: test.key, values: "false" },
  ]
})

/** One statement for each value. */
const splitByValue: Rewrite = (of, dice) => {
  const tests = testsOf(of)
  const several = tests.filter(({ values }) => list(values).length > 1)
  if (several.length === 0) return undefined
  const test = dice.pick(several)
  return list(test.values).map((value) =>
    withTests(
      of,
      tests.map((each) => (each === test ? { ...each, values: value } : each)),
    ),
  )
}

/** Each with how often it is made. */
export const conditionEdits: readonly (readonly [string, number, Rewrite])[] = [
  [
    "a condition is added",
    7,
    (of, dice) => {
      const key = dice.pick(keys)
      const operator = operatorFor(key, dice)
      return [
        withTests(of, [
          ...testsOf(of).filter((test) => test.operator !== operator || test.key !== key.name),
          { operator, key: key.name, values: valuesFor(key, operator, dice) },
        ]),
      ]
    },
  ],
  ["a condition is dropped", 8, inTest(() => [])],
  ["a condition's value is widened", 3, replaced((old, other) => matches(other, old))],
  ["a condition's value is narrowed", 4, replaced((old, other) => matches(old, other))],
  ["a condition's value is replaced", 4, replaced(() => true)],
  [
    "a condition's value is added",
    4,
    withValues((values, key, dice) => (key.kind === "boolean" ? [] : [...new Set([...values, dice.pick(key.values)])])),
  ],
  [
    "a condition's value is dropped",
    4,
    withValues((values, _, dice) => (values.length < 2 ? [] : values.toSpliced(dice.below(values.length), 1))),
  ],
  ["a value is spelled otherwise", 4, otherSpelling],
  [
    "an operator takes a missing key, or no longer",
    4,
    withOperator((operator) => (operator.endsWith("IfExists") ? operator.slice(0, -8) : `${operator}IfExists`)),
  ],
  ["an operator is negated", 3, paired(negations)],
  ["an operator becomes one like it", 5, paired(likenesses)],
  [
    "a quantifier changes",
    3,
    withOperator((operator) =>
      operator.startsWith("ForAny")
        ? operator.replace("ForAnyValue", "ForAllValues")
        : operator.startsWith("ForAll")
          ? operator.replace("ForAllValues", "ForAnyValue")
          : undefined,
    ),
  ],
  ["a missing key is ruled out", 3, guarded],
  ["a condition is split by its values", 2, splitByValue],
  [
    "a key changes case",
    2,
    inTest((test) => [
      { ...test, key: test.key === test.key.toLowerCase() ? test.key.toUpperCase() : test.key.toLowerCase() },
    ]),
  ],
  ["conditions change places", 2, (of) => [withTests(of, [...testsOf(of)].reverse())]],
]
