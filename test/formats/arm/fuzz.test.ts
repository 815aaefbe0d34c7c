/** Templates with a bit of everything, as a careless hand or an attacker leaves them: read in time, every place in its file. */
import fc from "fast-check"
import { describe, expect, it, vi } from "vitest"
import { arm } from "../../../src/formats/arm/index.ts"
import type { Source } from "../../../src/model/source.ts"
import { cpuMs } from "../../cpu-clock.ts"
import { broken, source } from "../outline.ts"
import { everything, nestedTemplate, settings } from "./everything.ts"
import { schema } from "./worked-out.ts"

const LONG = process.env.AI_IAM_GATE_LONG === "1"
vi.setConfig({ testTimeout: LONG ? 3_600_000 : 120_000 })

const put = fc.constantFrom(
  ..."{}[]\",':().$\\/ \n0".split(""),
  ...[
    "",
    "[concat(",
    "[parameters('",
    "[variables('all')]",
    "[[",
    "copyIndex()",
    "null",
    "1e999",
    "-1",
    "{}",
    "[]",
    '"copy": ',
  ],
  ...[
    "lambda(",
    "reference('",
    "'nested/roles.json'",
    '"existing": true, ',
    '"resources": ',
    "__proto__",
    "\u0000",
    "\ud800",
  ],
)
const edit = fc.tuple(fc.nat(1_000_000), fc.nat(30), put)
const mutate = (text: string, edits: readonly (readonly [number, number, string])[]): string =>
  edits.reduce((now, [at, length, piece]) => {
    const start = at % (now.length + 1)
    return now.slice(0, start) + piece + now.slice(start + length)
  }, text)

function check(files: readonly Source[]): void {
  const [main] = files
  if (!main) return
  for (const file of files) {
    arm.claims(file)
    arm.marks(file)
    arm.wants(file, file.path)
    arm.calls?.called(file)
    arm.calls?.settings?.fit(file, main)
    for (const line of file.text.split("\n")) arm.calls?.in(file.path, line)
  }
  const { value: parts } = arm.parts?.(main.path, files) ?? { value: [] }
  for (const { name, files: own } of parts) {
    const { value, diagnostics } = arm.read(main.path, own, name === "" ? undefined : name)
    for (const { body, span } of value) {
      expect(broken(body)).toEqual([])
      expect(span.end).toBeLessThanOrEqual(span.source.text.length)
    }
    for (const { message } of diagnostics) expect(message).not.toMatch(/undefined|NaN|\[object/)
  }
}

it("mutated templates are read, every place in its file", () => {
  const edits = fc.array(edit, { minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(edits, edits, edits, (one, two, three) => {
      const began = cpuMs()
      check([
        source("main.json", mutate(everything, one)),
        source("nested/roles.json", mutate(nestedTemplate, two)),
        source("main.parameters.json", mutate(settings, three)),
      ])
      expect(cpuMs() - began).toBeLessThan(4_000)
    }),
    { numRuns: LONG ? 20_000 : 600, seed: 7 },
  )
})

const template = (rest: Readonly<Record<string, unknown>>): string =>
  JSON.stringify({ $schema: schema, resources: [], ...rest })
const chain = (count: number, make: (before: string) => unknown, first: unknown = "x") =>
  Object.fromEntries([
    ["v0", first],
    ...Array.from({ length: count }, (_, i) => [`v${i + 1}`, make(`variables('v${i}')`)]),
  ])
const out = (value: unknown) => ({ outputs: { a: { type: "string", value } } })
const deployment = (inner: unknown, rest: Readonly<Record<string, unknown>> = {}) => ({
  type: "Microsoft.Resources/deployments",
  apiVersion: "1",
  name: "d",
  ...rest,
  properties: { template: { $schema: schema, resources: inner } },
})
const boxes = (depth: number): unknown => (depth === 0 ? [] : [deployment(boxes(depth - 1))])

/** Each made so that it would take for ever, or be deeper than the stack, or larger than the memory. */
const hostile: Readonly<Record<string, string>> = {
  "calls in calls": template(out(`[${"concat(".repeat(20_000)}'a'${")".repeat(20_000)}]`)),
  "keys behind keys": template(out(`[parameters('a')${".b".repeat(20_000)}]`)),
  "texts that double": template({ variables: chain(60, (v) => `[concat(${v}, ${v})]`), ...out("[variables('v60')]") }),
  "arrays that double": template({
    variables: chain(60, (v) => `[concat(${v}, ${v})]`, ["x"]),
    ...out("[variables('v60')]"),
  }),
  "objects that double": template({
    variables: chain(60, (v) => `[createObject('a', ${v}, 'b', ${v})]`),
    ...out("[equals(variables('v60'), variables('v59'))]"),
  }),
  "objects that are written to double": template({
    variables: chain(60, (v) => ({ a: `[${v}]`, b: `[${v}]` })),
    ...out("[string(variables('v60'))]"),
  }),
  "arrays in arrays": template({
    variables: chain(5_000, (v) => `[createArray(${v})]`),
    outputs: Object.fromEntries(
      Array.from({ length: 5_000 }, (_, i) => [`o${i}`, { type: "array", value: `[variables('v${i}')]` }]),
    ),
  }),
  "names behind names": template({ variables: chain(20_000, (v) => `[${v}]`), ...out("[variables('v20000')]") }),
  "names of what is not known": template({
    parameters: { a: { type: "string" } },
    variables: chain(60, (v) => `[base64(concat(${v}, ${v}))]`, "[parameters('a')]"),
    ...out("[variables('v60')]"),
  }),
  "loops in loops": template({
    resources: [
      {
        type: "Microsoft.X/y",
        apiVersion: "1",
        name: "[concat('n', copyIndex())]",
        copy: { name: "c", count: 2_000 },
        properties: {
          copy: [
            { name: "p", count: 2_000, input: { copy: [{ name: "q", count: 2_000, input: "[copyIndex('q')]" }] } },
          ],
        },
      },
    ],
  }),
  "lambdas in lambdas": template(
    out(
      "[map(range(0, 9000), lambda('a', map(range(0, 9000), lambda('b', map(range(0, 9000), lambda('c', lambdaVariables('a')))))))]",
    ),
  ),
  "sorts of much": template(
    out("[sort(range(0, 10000), lambda('a', 'b', less(lambdaVariables('b'), lambdaVariables('a'))))]"),
  ),
  "choices of choices": template({
    parameters: Object.fromEntries(
      Array.from({ length: 40 }, (_, i) => [`p${i}`, { type: "string", allowedValues: ["a", "b", "c", `${i}`] }]),
    ),
    ...out(`[concat(${Array.from({ length: 40 }, (_, i) => `parameters('p${i}')`).join(", ")})]`),
  }),
  "a function that calls itself twice": template({
    functions: [
      {
        namespace: "f",
        members: {
          f: { parameters: [{ name: "a" }], output: { value: "[concat(f.f(parameters('a')), f.f(parameters('a')))]" } },
        },
      },
    ],
    ...out("[f.f('x')]"),
  }),
  "deployments in deployments": template({ resources: boxes(60) }),
  "deployments by the thousand": template({
    resources: [
      deployment([deployment([], { copy: { name: "b", count: 2_000 } })], { copy: { name: "a", count: 2_000 } }),
    ],
  }),
  brackets: `{ "$schema": "${schema}", "resources": ${"[".repeat(100_000)}`,
  "children of children": template({
    resources: Array.from({ length: 100 }).reduce<unknown>(
      (inner) => [{ type: "a", apiVersion: "1", name: "n", copy: { name: "c", count: 3 }, resources: inner }],
      [],
    ),
  }),
}

describe("hostile templates end in time:", () => {
  it.each(Object.entries(hostile))("%s", (_, text) => {
    const began = cpuMs()
    const file = source("main.json", text)
    const { value } = arm.read("main.json", [file])
    for (const { span } of value) expect(span.end).toBeLessThanOrEqual(text.length)
    expect(cpuMs() - began).toBeLessThan(6_000)
  })
})
