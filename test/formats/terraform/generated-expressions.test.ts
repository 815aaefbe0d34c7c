import fc from "fast-check"
import { expect, it } from "vitest"
import { ourOutcome } from "./our-outcome.ts"
import { evaluatedByTerraform, hasTerraform } from "./real-terraform.ts"

const isLong = process.env.AI_IAM_GATE_LONG === "1"
const count = isLong ? 2000 : 60
const seed = 20_261_125

const text = fc.constantFrom('"a"', '"B"', '""', '"a,b"', '"1"', '"true"', '"x y"', '"é"', '"2.5"')
const number = fc.constantFrom("0", "1", "2", "3", "10", "0.5", "-1", "2.25")
const boolean = fc.constantFrom("true", "false")

/** Expressions by what they are meant to be; now and then something else stands in their place. */
const { any } = fc.letrec<Record<string, string>>((tie) => {
  const t = tie("text")
  const n = tie("number")
  const b = tie("boolean")
  const l = tie("list")
  const m = tie("map")
  const of = (build: (...parts: string[]) => string, ...parts: fc.Arbitrary<string>[]) =>
    fc.tuple(...parts).map((made) => build(...made))
  const call = (name: string, ...parts: fc.Arbitrary<string>[]) =>
    of((...made) => `${name}(${made.join(", ")})`, ...parts)
  const astray = (meant: fc.Arbitrary<string>) =>
    fc.oneof(
      { weight: 24, arbitrary: meant },
      { weight: 1, arbitrary: tie("any") },
      { weight: 1, arbitrary: fc.constant("null") },
    )
  const one = (leaf: fc.Arbitrary<string>, ...rest: fc.Arbitrary<string>[]) =>
    astray(fc.oneof({ maxDepth: 4, depthSize: "small" }, leaf, ...rest))
  return {
    text: one(
      text,
      of((a, c) => `"\${${a}}-\${${c}}"`, t, n),
      of((c, a) => `"%{ if ${c} }\${${a}}%{ else }no%{ endif }"`, b, t),
      of((a) => `"%{ for x in ${a} }\${x};%{ endfor }"`, l),
      call("upper", t),
      call("replace", t, t, t),
      call("join", t, l),
      call("substr", t, n, n),
      call("trimprefix", t, t),
      call("trim", t, t),
      call("title", t),
      call("strrev", t),
      call("jsonencode", tie("any")),
      call("tostring", n),
      of((a, c) => `format("%s:%v", ${a}, ${c})`, t, tie("any")),
      call("element", l, n),
      call("lookup", m, t, t),
      of((c, a, e) => `(${c} ? ${a} : ${e})`, b, t, t),
      call("coalesce", t, t),
      call("try", t, t),
    ),
    number: one(
      number,
      of((a, c, e) => `(${a} ${e} ${c})`, n, n, fc.constantFrom("+", "-", "*", "%")),
      call("length", tie("any")),
      call("tonumber", t),
      call("max", n, n),
      call("floor", n),
      call("abs", n),
      call("sum", l),
      call("index", l, t),
      of((a) => `(0 - ${a})`, n),
      of((c, a, e) => `(${c} ? ${a} : ${e})`, b, n, n),
    ),
    boolean: one(
      boolean,
      of((a, c, e) => `(${a} ${e} ${c})`, tie("any"), tie("any"), fc.constantFrom("==", "!=")),
      of((a, c, e) => `(${a} ${e} ${c})`, n, n, fc.constantFrom("<", "<=", ">", ">=")),
      of((a) => `!${a}`, b),
      call("contains", l, t),
      call("can", tie("any")),
      call("startswith", t, t),
      call("alltrue", l),
      call("tobool", t),
    ),
    list: one(
      fc.array(fc.oneof(text, number, boolean), { maxLength: 3 }).map((items) => `[${items.join(", ")}]`),
      fc.array(tie("any"), { maxLength: 3 }).map((items) => `[${items.join(", ")}]`),
      of((a) => `[for i, x in ${a} : x]`, l),
      of((a, c) => `[for x in ${a} : "\${x}" if x != ${c}]`, l, t),
      of((a) => `[for k, v in ${a} : k]`, m),
      of((a) => `${a}[*]`, l),
      call("concat", l, l),
      call("distinct", l),
      call("flatten", l),
      call("toset", l),
      call("tolist", l),
      call("reverse", l),
      call("sort", l),
      call("compact", l),
      call("slice", l, n, n),
      call("split", t, t),
      call("keys", m),
      call("values", m),
      call("setunion", l, l),
      call("setsubtract", l, l),
      call("setintersection", l, l),
      call("setproduct", l, l),
      call("chunklist", l, n),
      call("coalescelist", l, l),
      call("formatlist", t, l),
      of((a) => `formatlist("%s/%s", ${a}, "z")`, l),
      call("range", n),
      of((c, a, e) => `(${c} ? ${a} : ${e})`, b, l, l),
    ),
    map: one(
      of((a, c) => `{ a = ${a}, b = ${c} }`, tie("any"), tie("any")),
      of((a) => `{ for x in ${a} : x => x }`, l),
      of((a) => `{ for k, x in ${a} : x => k... }`, l),
      of((a) => `{ for k, v in ${a} : upper(k) => v }`, m),
      call("merge", m, m),
      call("tomap", m),
      call("zipmap", l, l),
      of((c, a, e) => `(${c} ? ${a} : ${e})`, b, m, m),
      of((a) => `jsondecode(jsonencode(${a}))`, m),
    ),
    any: fc.oneof(
      { maxDepth: 4, depthSize: "small" },
      t,
      n,
      b,
      l,
      m,
      of((a, c) => `${a}[${c}]`, l, n),
      of((a) => `${a}.a`, m),
    ),
  }
})

/** Numbers beyond what a double is sure to hold are told with more digits by Terraform. */
const rounded = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_, each: unknown) =>
    typeof each === "number" ? Number(each.toPrecision(12)) : each,
  )

if (!hasTerraform()) console.warn("there is no `terraform` in PATH: generated expressions are not compared with it")

it.runIf(hasTerraform())(
  `${count} generated expressions are what Terraform makes of them`,
  { timeout: 600_000 },
  () => {
    const expressions = [...new Set(fc.sample(any ?? fc.constant("1"), { numRuns: count, seed }))]
    const real = evaluatedByTerraform(expressions)
    const wrong = expressions.flatMap((expression, i) => {
      const outcome = real[i]
      const ours = ourOutcome(expression)
      // What Terraform finds out only as it deploys, or we do not say, is not compared.
      if (!outcome || "unknown" in outcome || "unknown" in ours) return []
      return JSON.stringify(rounded(sorted(ours))) === JSON.stringify(rounded(sorted(outcome)))
        ? []
        : [{ expression, terraform: outcome, ours }]
    })
    const open = expressions.filter((expression) => "unknown" in ourOutcome(expression)).length
    expect(wrong).toEqual([])
    expect(open).toBeLessThan(expressions.length / 20)
  },
)

it.skipIf(hasTerraform())("generated expressions are NOT compared: there is no `terraform` in PATH", () => {})

const sorted = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_, each: unknown) =>
    typeof each === "object" && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  )
