import { describe, expect, it } from "vitest"
import { parseBicep } from "../../../src/formats/bicep/parser.ts"
import { positionAt, textOf } from "../../../src/model/source.ts"
import { source } from "../outline.ts"
import { shown } from "./tree.ts"

const parse = (text: string) => parseBicep(source("main.bicep", text))

/** The value of the first variable, or what is wrong. */
function valueIn(text: string): string {
  const { value, diagnostics } = parse(`var x = ${text}`)
  const [first] = value.statements
  return diagnostics[0]?.message ?? (first?.kind === "variable" ? shown(first.value) : "nothing")
}

describe("an expression", () => {
  it.each<[string, string]>([
    ["1", "1"],
    ["-1", "(- 1)"],
    ["!true", "(! true)"],
    ["null", "null"],
    ["trueish", "trueish"],
    ["a + b * c - d", "(- (+ a (* b c)) d)"],
    ["a % b / c", "(/ (% a b) c)"],
    ["a ?? b || c && d == e < f + g * -h", "(?? a (|| b (&& c (== d (< e (+ f (* g (- h))))))))"],
    ["a =~ b !~ c != d", "(!= (!~ (=~ a b) c) d)"],
    ["a >= b <= c > d", "(> (<= (>= a b) c) d)"],
    ["a ? b : c ? d : e", "(? a b (? c d e))"],
    ["a ? b ? c : d : e", "(? a (? b c d) e)"],
    ["a ?? b ? c : d", "(? (?? a b) c d)"],
    ["(a + b) * c", "(* ((+ a b)) c)"],
    ["a\n  ? b\n  : c", "(? a b c)"],
    ["a // why\n  ? b // so\n  : c", "(? a b c)"],
    ["a.b.c", "(. (. a b) c)"],
    ["a.?b[?c][d]", "([] ([?] (.? a b) c) d)"],
    ["a[^1]", "([^] a 1)"],
    ["a[?^1]", "([?^] a 1)"],
    ["a!.b!", "(sure (. (sure a) b))"],
    ["a::b::c.d", "(. (:: (:: a b) c) d)"],
    ["!a.b", "(! (. a b))"],
    ["a != b", "(!= a b)"],
    ["f()", "f()"],
    ["f(a, g(b), {})", "f(a, g(b), {})"],
    ["f(\n  a,\n  b\n)", "f(a, b)"],
    ["az.f(a).b", "(. az.f(a) b)"],
    ["a.b.listKeys().keys[0].value", "(. ([] (. (. a b).listKeys() keys) 0) value)"],
    ["x => x + 1", "(x => (+ x 1))"],
    ["map(a, x => { b: x })", 'map(a, (x => {"b": x}))'],
    ["map(a, (x, i) => i)", "map(a, (x i => i))"],
    ["map(a, () => 1)", "map(a, ( => 1))"],
    ["map(a, (\n  // one\n  x,\n  i\n) =>\n  x)", "map(a, (x i => x))"],
    ["map(a, x => map(x, y => y))", "map(a, (x => map(x, (y => y))))"],
    ["[]", "[]"],
    ["[a, b,]", "[a, b]"],
    ["[\n  a\n  b, c\n\n  ...d\n]", "[a, b, c, ...d]"],
    ["{}", "{}"],
    ["{ a: 1, 'b-c': 2, '${d}e': 3, }", '{"a": 1, "b-c": 2, "{d}e": 3}'],
    ["{\n  a: 1\n  ...b\n\n  if: 2\n  resource: 3\n  for: 4\n}", '{"a": 1, ...b, "if": 2, "resource": 3, "for": 4}'],
    ["[for a in b: c]", "(for a b c)"],
    ["[for (a, i) in b: {\n  c: a\n}]", '(for a i b {"c": a})'],
    ["[\n  for a in b: c\n]", "(for a b c)"],
    ["[for a in b: if (c) {}]", "(for a b (if c {}))"],
    ["[for a in [for b in c: b]: a]", "(for a (for b c b) a)"],
    ["[forEach]", "[forEach]"],
  ])("%j is %s", (text, expected) => {
    expect(valueIn(text)).toBe(expected)
  })
})

describe("a string", () => {
  it.each<[string, string]>([
    ["''", '""'],
    ["'a\\'b\\\\c\\n\\t\\r'", JSON.stringify("a'b\\c\n\t\r")],
    ["'\\u{1F600}\\u{e9}'", '"😀é"'],
    ["'\\${a}'", '"${a}"'],
    ["'$a $$ ${b}'", '"$a $$ {b}"'],
    ["'${a}${b}c'", '"{a}{b}c"'],
    ["'a${f('b${c}')}d'", JSON.stringify('a{f("b{c}")}d')],
    ["'${a ? 'b' : '${c}'}'", JSON.stringify('{(? a "b" "{c}")}')],
    ["'${{ a: '}' }.a}'", JSON.stringify('{(. {"a": "}"} a)}')],
    ["'// no comment /* none */'", '"// no comment /* none */"'],
    ["''''''", '""'],
    ["'''abc'''", '"abc"'],
    ["'''\nabc\n'''", '"abc\\n"'],
    ["'''\r\nabc'''", '"abc"'],
    ["'''it's ''quoted'' ${as is} \\n'''", JSON.stringify("it's ''quoted'' ${as is} \\n")],
    ["'''''quoted'''''", JSON.stringify("''quoted''")],
    ["$'''a ${b} $${c}'''", '"a {b} ${c}"'],
    ["$$'''a ${b} $${c} $$${d}'''", '"a ${b} {c} ${d}"'],
    ["$'''${f('''x''')} y'''", JSON.stringify('{f("x")} y')],
  ])("%j is %s", (text, expected) => {
    expect(valueIn(text)).toBe(expected)
  })

  it("has each of its characters at its own place, in UTF-16", () => {
    const text = "var 😀"
    expect(parse(text).diagnostics).toHaveLength(1)
    const { value } = parse("var x = 'a😀\\'${b}é'")
    const [first] = value.statements
    const parts = first?.kind === "variable" && first.value.kind === "string" ? first.value.parts : []
    expect(parts.map((part) => [part.kind === "literal" ? part.text : shown(part.value), textOf(part.span)])).toEqual([
      ["a😀", "a😀"],
      ["'", "\\'"],
      ["b", "${b}"],
      ["é", "é"],
    ])
    expect(parts.map(({ span }) => positionAt(span.source, span.start).column)).toEqual([10, 13, 15, 19])
  })
})

describe("a type", () => {
  it.each([
    "string",
    "string?",
    "string[]",
    "string[]?",
    "(string | int)[]",
    "'a' | 'b' | 'c'",
    "'a'\n  | 'b'\n  | 'c'",
    "| 'a'\n| 'b'",
    "1 | -2 | true | !false | null",
    "{}",
    "{ a: string, b: int? }",
    "{\n  @description('x')\n  @minLength(1)\n  a: string\n\n  'b-c': { d: bool }\n  *: object\n}",
    "[string, int]",
    "[\n  @description('x')\n  string\n  int\n]",
    "a.b.c",
    "a[0]",
    "a[*]",
    "a.*",
    "sys.string",
    "resource 'Microsoft.Search/searchServices@2024-06-01-preview'",
    "resourceInput<'Microsoft.Search/searchServices@2024-06-01-preview'>.properties",
    "sys.resourceOutput<'Microsoft.Search/searchServices@2024-06-01-preview'>.name",
    "string!",
  ])("%j is read", (type) => {
    for (const text of [`param x ${type}`, `type x = ${type}`, `func f(a ${type}) string => 'x'`])
      expect(parse(text).diagnostics.map((each) => each.message)).toEqual([])
  })
})

describe("a declaration", () => {
  it.each([
    "targetScope = 'subscription'",
    "metadata name = 'x'",
    "param x string = 'a'",
    "@secure()\nparam x string",
    "@sys.description('x')\n\n@allowed(['a', 'b'])\n// why\nparam x string",
    "param x = 1",
    "var x int[] = [1]",
    "resource x 'A.B/c@2024-01-01' = {}",
    "resource x 'A.B/c@2024-01-01' existing = { name: 'x' }",
    "resource x 'A.B/c@2024-01-01' = if (y) {}",
    "resource x 'A.B/c@2024-01-01' =\n  // why\n  if (y) {}",
    "resource x 'A.B/c@2024-01-01' = [for y in z: {}]",
    "resource x 'A.B/c@2024-01-01' = {\n  resource y 'd' = {\n    @batchSize(1)\n    resource z 'e@2024' = [for a in b: {}]\n    name: 'y'\n  }\n}",
    "module x './y.bicep' = {}",
    "module x 'br/public:avm/res/search/search-service:0.7.1' = [for y in z: if (y) {}]",
    "module x 'ts:sub/rg/spec:v1' = { params: {} }",
    "output x string = 'a'",
    "output x resource 'A.B/c@2024' = y",
    "output x { a: string } = { a: 'b' }",
    "func f() string => 'a'",
    "func f(a string, b { c: int }) string =>\n  a",
    "func f(\n  a string\n  , b int\n) string => a",
    "import { a, b as c } from 'x.bicep'",
    "import {\n  a\n  b as c\n} from 'x.bicep'",
    "import * as x from 'y.bicep'",
    "import 'az@1.0.0'",
    "provider 'kubernetes@1.0.0' with {\n  namespace: 'x'\n} as k8s",
    "extension microsoftGraphV1",
    "extension 'br:x/y:1' as graph",
    "extension kubernetes with { namespace: 'x' } as k8s",
    "using 'main.bicep'",
    "using none",
    "extends 'base.bicepparam'",
    "extensionConfig x with { a: 'b' }",
    "assert x = 1 == 1",
    "test x 'y.bicep' = { params: {} }",
    "#disable-next-line no-unused-params\nparam x string",
    "#disable-diagnostics a b\nparam x string\n#restore-diagnostics a b",
    "/* a */ param x string /* b */ = /* c */ 'd' // e",
    "param x string\r\nparam y string\r\n",
    "\ufeffparam x string",
  ])("%j is read", (text) => {
    expect(parse(text).diagnostics.map((each) => each.message)).toEqual([])
  })
})

/** What is told, with the text that it stands on, and the names of what was read. */
function outcome(text: string) {
  const { value, diagnostics } = parse(text)
  return {
    told: diagnostics.map(({ message, at }) => `${message} @ ${"source" in at ? textOf(at) : ""}`),
    read: value.statements.map((each) => ("name" in each ? each.name.text : each.kind)),
  }
}

describe("what is broken is told at its place, and the rest is read", () => {
  it.each<[string, string, readonly string[], readonly string[]]>([
    [
      "a declaration that there is not",
      "param a string\nwrong x = 1\nparam b string",
      ["there is no declaration `wrong` @ wrong"],
      ["a", "b"],
    ],
    [
      "a value that is missing",
      "var a = \nvar b = 2",
      ["a value must stand here, not the end of the line @ \n"],
      ["a", "b"],
    ],
    [
      "a property in a resource: the others are read too",
      "resource a 'A.B/c@1' = {\n  name: 'x'\n  kind = 'y'\n  sku: { name: 'z' }\n}\nparam b string",
      ["a property needs a `:` and a value, but `=` stands there @ ="],
      ["a", "b"],
    ],
    [
      "a bracket that is never closed",
      "var a = {\n  b: [\n  1\n}\nparam c string\nvar d = 1",
      ["a value must stand here, not `}` @ }"],
      ["a", "c", "d"],
    ],
    [
      "a brace that is never closed",
      "resource a 'A.B/c@1' = {\n  name: 'x'\n\n@description('c')\nparam c string\n",
      ["this bracket is never closed: `}` is missing @ {"],
      ["a", "c"],
    ],
    [
      "a string that is never closed",
      "var a = 'x\nvar b = 2",
      ["this string is never closed: a quote is missing @ '"],
      ["a", "b"],
    ],
    [
      "a text that is never closed",
      "var a = '''x\nvar b = 2",
      ["this text is never closed: `'''` is missing @ '''"],
      ["a", "b"],
    ],
    [
      "a comment that is never closed",
      "var a = 1\n/* x\nvar b = 2",
      ["this comment is never closed: `*/` is missing @ /*"],
      ["a", "b"],
    ],
    [
      "an escape that there is not",
      "var a = '\\q'\nvar b = 2",
      ["there is no escape sequence `\\q` @ \\q"],
      ["a", "b"],
    ],
    [
      "an expression in a string",
      "var a = 'x${b + }y'\nvar b = 2",
      ["a value must stand here, not `}` @ }"],
      ["a", "b"],
    ],
    [
      "decorators without a declaration",
      "var a = 1\n@secure()\n",
      ["a declaration must stand after its decorators, not the end of the file @ "],
      ["a"],
    ],
    [
      "a resource without a type",
      "resource a = {}\nvar b = 1",
      ["a type of resources must stand here in quotes, not `=` @ ="],
      ["b"],
    ],
    [
      "a loop without `in`",
      "var a = [for b: c]\nvar d = 1",
      ["`for` needs `in`, but `:` stands there @ :"],
      ["a", "d"],
    ],
    [
      "two declarations on one line",
      "var a = 1 var b = 2",
      ["after a declaration a new line must begin, but `var` stands there @ var"],
      ["a"],
    ],
    [
      "merge conflicts",
      "<<<<<<< HEAD\nvar a = 1\n=======\nvar a = 2\n>>>>>>> b\nvar c = 3",
      [
        "a declaration must stand here, not `<` @ <",
        "a declaration must stand here, not `=` @ =",
        "a declaration must stand here, not `>` @ >",
      ],
      ["a", "a", "c"],
    ],
    [
      "what is not indented, where something else is broken",
      "var x = \nresource a 'A.B/c@1' = {\nname: 'b'\nresource d 'e' = {\nname: 'f'\n}\n}\nvar g = '''\nparam no string\n'''",
      ["a value must stand here, not the end of the line @ \n"],
      ["x", "a", "g"],
    ],
  ])("%s", (_, text, told, read) => {
    expect(outcome(text)).toEqual({ told, read })
  })
})
