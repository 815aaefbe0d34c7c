import { describe, expect, it } from "vitest"
import { bicep } from "../../../src/formats/bicep/index.ts"
import { textOf } from "../../../src/model/source.ts"
import { field, type Value } from "../../../src/model/value.ts"
import { outline, said, source } from "../outline.ts"

/** What `output o` of a template is, with other files beside it. */
function outputOf(text: string, files: Readonly<Record<string, string>> = {}): Value | undefined {
  const all = Object.entries({ "main.bicep": text, ...files }).map(([path, each]) => source(path, each))
  const { value } = bicep.read("main.bicep", all)
  return field(value.find(({ address }) => address === "output.o")?.body, "value")
}

/** Lists and maps in brackets, what is perhaps with a question mark, what stands for many with a star. */
function spelled(value: Value | undefined): string {
  const marked = (each: Value): string =>
    `${spelled(each)}${each.perhaps === undefined ? "" : "?"}${each.many ? "*" : ""}`
  if (value?.kind === "list") return `${value.alternatives ? "one of " : ""}[${value.items.map(marked).join(", ")}]`
  if (value?.kind === "dict") return `{${value.entries.map((each) => `${each.key}: ${marked(each.value)}`).join(", ")}}`
  return said(value)
}

const o = (expression: string, ...before: readonly string[]) =>
  spelled(outputOf([...before, `output o object = ${expression}`].join("\n")))

describe("what is written", () => {
  it.each<[string, string]>([
    ["1 + 2 * 3", "(7)"],
    ["7 / 2", "(3)"],
    ["7 % 4", "(3)"],
    ["-(1 - 3)", "(2)"],
    ["!(1 < 2)", "(false)"],
    ["2 >= 2 && 'a' < 'b'", "(true)"],
    ["false || true", "(true)"],
    ["'a' == 'A'", "(false)"],
    ["'a' =~ 'A'", "(true)"],
    ["'a' !~ 'A'", "(false)"],
    ["null ?? 'a'", "a"],
    ["'a' ?? 'b'", "a"],
    ["true ? 'a' : 'b'", "a"],
    ["false ? 'a' : true ? 'b' : 'c'", "b"],
    ["'${1}${true}${'a'}'", "1Truea"],
    ["[1, ...[2, 3]]", "[(1), (2), (3)]"],
    ["{ a: 1, ...{ b: 2, a: 3 } }", "{b: (2), a: (3)}"],
    ["{ '${'a'}b': 1 }", "{ab: (1)}"],
    ["[for x in ['a', 'b']: { n: x }]", "[{n: a}, {n: b}]"],
    ["[for (x, i) in ['a', 'b']: '${x}${i}']", "[a0, b1]"],
    ["[for i in range(1, 3): i * i]", "[(1), (4), (9)]"],
    ["[for x in items({ b: 1, a: 2 }): '${x.key}${x.value}']", "[a2, b1]"],
    ["['a', 'b'][1]", "b"],
    ["['a', 'b'][^1]", "b"],
    ["['a'][?4] ?? 'none'", "none"],
    ["{ a: { b: 1 } }.a.b", "(1)"],
    ["{ a: 1 }['a']", "(1)"],
    ["{ a: 1 }.?b ?? 'none'", "none"],
    ["{ a: 1 }.?b.?c.?d ?? 'none'", "none"],
    ["map(['a', 'b'], x => toUpper(x))", "[A, B]"],
    ["map(['a', 'b'], (x, i) => '${i}${x}')", "[0a, 1b]"],
    ["filter([1, 2, 3], x => x != 2)", "[(1), (3)]"],
    ["reduce([1, 2, 3], 0, (sum, x) => sum + x)", "(6)"],
    ["sort([3, 1, 2], (a, b) => a < b)", "[(1), (2), (3)]"],
    ["toObject(['a', 'b'], x => x, x => { n: x })", "{a: {n: a}, b: {n: b}}"],
    ["map([1], x => map([2], y => x + y))", "[[(3)]]"],
    ["any('a')", "a"],
    ["az.toLower('A')", "a"],
    ["sys.concat('a', 'b')", "ab"],
    ["nameof(a.b.c)", "c"],
    [
      "subscriptionResourceId('Microsoft.Authorization/roleDefinitions', 'x')",
      "/subscriptions/<subscription().subscriptionId>/providers/Microsoft.Authorization/roleDefinitions/x",
    ],
    ["subscription().subscriptionId", "<subscription().subscriptionId>"],
    ["resourceGroup().location", "? resourceGroup().location"],
    ["uniqueString(resourceGroup().id)", "? uniqueString(resourceGroup().id)"],
    ["'a-${uniqueString('x')}'", "a-<uniqueString('x')>"],
    ["{ '${resourceGroup().location}': 1 }", "{${resourceGroup().location}: (1)}"],
    ["loadTextContent('none.txt')", "? loadTextContent('none.txt')"],
    ["undeclared", "? undeclared"],
    ["x => x", "? x => x"],
  ])("%s is %s", (expression, expected) => {
    expect(o(expression)).toBe(expected)
  })
})

describe("names", () => {
  it("of variables and parameters lead to what they are set to", () => {
    expect(o("c", "param a string = 'x'", "var b = '${a}y'", "var c = [b, a]")).toBe("[xy, x]")
  })
  it("without a value are unknown by their own name", () => {
    expect(o("['${a}b', a.c, a[0]]", "param a object")).toBe("[<a>b, ? a.c, ? a[0]]")
  })
  it("of parameters that may be null are null", () => {
    expect(o("[a, a.?b ?? 'none', a ?? {}]", "param a object?")).toBe("[(null), none, {}]")
  })
  it("of parameters that allow some values are one of them", () => {
    expect(o("a", "@allowed(['x', 'y'])", "param a string")).toBe("one of [x?, y?]")
    expect(o("a", "param a 'x' | 'y'")).toBe("one of [x?, y?]")
    expect(o("a", "type t = 'x' | 'y'", "param a t")).toBe("one of [x?, y?]")
    expect(o("'n-${a}'", "@allowed(['x', 'y'])", "param a string")).toBe("one of [n-x?, n-y?]")
    expect(o("a", "@allowed(['x', 'y'])", "param a string = 'y'")).toBe("y")
  })
  it("of functions of the file", () => {
    expect(
      o("f('a', 2)", "func f(x string, n int) string => '${g(x)}${n}'", "func g(x string) string => toUpper(x)"),
    ).toBe("A2")
  })
  it("that a loop binds go before others", () => {
    expect(o("[for a in ['x']: '${a}${b}']", "var a = 'no'", "var b = 'y'")).toBe("[xy]")
  })
  it("may be the keys of what maps names to roles", () => {
    const roles = "var roles = { Reader: 'r', 'Search Reader': 's' }"
    expect(o("roles[?name] ?? name", roles, "param name string = 'Search Reader'")).toBe("s")
    expect(o("roles[?name] ?? name", roles, "param name string = 'x'")).toBe("x")
  })
})

describe("what is not known", () => {
  it.each<[string, string, string]>([
    ["both outcomes of a condition", "a ? ['x'] : ['y']", "[x?, y?]"],
    ["a text that may be one of two", "a ? 'x' : 'y'", "one of [x?, y?]"],
    ["an entry of a list", "['x', ...b]", "[x, ? b*]"],
    ["a loop", "[for x in b: { n: x.name }]", "[{n: ? b[*].name}*]"],
    ["a condition in a list", "[a ? 'x' : 'y']", "[x?, y?]"],
    ["what is kept of a list", "filter(['x', 'y'], n => n == c)", "[x?, y?]"],
    ["a switch that it does not hang on", "true || a", "(true)"],
    ["a switch", "a && true", "? and(a, true)"],
    ["what comes first", "c ?? 'x'", "one of [? c?, x?]"],
  ])("keeps %s: %s", (_, expression, expected) => {
    expect(o(expression, "param a bool", "param b array", "param c string")).toBe(expected)
  })
  it("in what is merged, spread or picked stays in doubt", () => {
    const on = "param on bool"
    expect(o("union({ a: 1 }, on ? { b: 2 } : {})", on)).toBe("{a: (1), b: (2)?}")
    expect(o("{ a: 1, ...(on ? { b: 2 } : {}) }", on)).toBe("{a: (1), b: (2)?}")
    expect(o("union({ a: 'x' }, on ? { a: 'y' } : {})", on)).toBe("{a: one of [x?, y?]}")
    expect(o("{ a: 'x', ...(on ? { a: 'y' } : {}) }", on)).toBe("{a: one of [x?, y?]}")
    expect(o("[(on ? { b: 2 } : {}).b]", on)).toBe("[(2)?]")
    expect(o("[1, ...(on ? [2] : [])]", on)).toBe("[(1), (2)?]")
  })
  it("is what a default decides: the other outcome is there perhaps", () => {
    expect(o("on ? ['x'] : []", "param on bool = false")).toBe("[x?]")
    expect(o("on ? ['x'] : []", "param on bool = true")).toBe("[x]")
    expect(o("on ? 'x' : 'y'", "param on bool = false")).toBe("y")
    expect(o("on ? ['x'] : []", "var on = false")).toBe("[]")
  })
})

describe("places", () => {
  it("are those of what was written, through every hop", () => {
    const text = "param a string = 'x'\nvar b = ['p-${a}', a]\noutput o array = [for each in b: each]"
    const value = outputOf(text)
    expect(outline(value)).toEqual({ "[0]": "p-x @ 'p-${a}'", "[1]": "x @ 'x'" })
    const [, second] = value?.kind === "list" ? value.items : []
    expect(second?.via?.map(textOf)).toEqual(["each", "b", "a"])
    const [first] = value?.kind === "list" ? value.items : []
    const pieces = first?.kind === "text" ? first.pieces : []
    expect(pieces.map((each) => [textOf(each.span), each.via?.map(textOf)])).toEqual([
      ["p-", undefined],
      ["x", ["a"]],
    ])
  })
  it("are in the file that is loaded", () => {
    const value = outputOf(
      "var roles = loadJsonContent('./roles.json')\noutput o array = [roles.a.id, loadJsonContent('roles.json', '$.b[1]'), loadTextContent('../x.txt')]",
      { "roles.json": '{ "a": { "id": "r1" }, "b": ["r2", "r3"] }' },
    )
    expect(spelled(value)).toBe("[r1, r3, ? loadTextContent('../x.txt')]")
    const places = value?.kind === "list" ? value.items.map(({ span }) => `${span.source.path}: ${textOf(span)}`) : []
    expect(places.slice(0, 2)).toEqual(['roles.json: "r1"', 'roles.json: "r3"'])
  })
  it("are in YAML that is loaded, and in texts", async () => {
    const text =
      "output o array = [loadYamlContent('a.yaml').b, loadYamlContent('a.yaml', '.c[0]'), loadTextContent('a.txt')]"
    await bicep.prepare?.([source("main.bicep", text)])
    const value = outputOf(text, { "a.yaml": "b: x\nc:\n  - y\n", "a.txt": "z" })
    expect(spelled(value)).toBe("[x, y, z]")
    const places = value?.kind === "list" ? value.items.map(({ span }) => `${span.source.path}: ${textOf(span)}`) : []
    expect(places).toEqual(["a.yaml: x", "a.yaml: y", "a.txt: z"])
  })
  it("are in the file that exports something", () => {
    const value = outputOf(
      "import { roles, idOf as id } from './shared/roles.bicep'\nimport * as all from './shared/roles.bicep'\noutput o array = [roles.reader, id('x'), all.roles.reader, all.idOf('y')]",
      {
        "shared/roles.bicep":
          "@export()\nvar roles = { reader: '${prefix}r' }\nvar prefix = 'p-'\n@export()\nfunc idOf(name string) string => '${roles.reader}/${name}'",
      },
    )
    expect(spelled(value)).toBe("[p-r, p-r/x, p-r, p-r/y]")
    const [first] = value?.kind === "list" ? value.items : []
    expect(first?.kind === "text" && first.pieces.map(({ span }) => span.source.path)).toEqual([
      "shared/roles.bicep",
      "shared/roles.bicep",
    ])
  })
})

describe("secrets", () => {
  it.each([
    ["a default", "@secure()\nparam key string = 'hunter2'\noutput o string = key"],
    ["a default in a text", "@secure()\nparam key string = 'hunter2'\noutput o string = 'x-${key}'"],
    [
      "a default through a variable",
      "@secure()\nparam key string = 'hunter2'\nvar a = { b: [key] }\noutput o string = a.b[0]",
    ],
    ["a default of a type", "@secure()\ntype secret = string\nparam key secret = 'hunter2'\noutput o string = key"],
    ["a default that nobody asks for", "@secure()\nparam key string = 'hunter2'\noutput o string = 'x'"],
    ["an output", "@secure()\noutput o string = 'hunter2'"],
  ])("of %s are told to nobody", (_, text) => {
    const { value } = bicep.read("main.bicep", [source("main.bicep", text)])
    const told = JSON.stringify(value, (key, each) => (key === "text" && typeof each === "string" ? each : each))
    expect(told).not.toContain("hunter2")
    expect(outputOf(text)?.kind).not.toBe("scalar")
  })
})
