import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { Block } from "../../../src/formats/hcl/ast.ts"
import { parseHcl, parseTemplate } from "../../../src/formats/hcl/parser.ts"
import { positionAt, textOf } from "../../../src/model/source.ts"
import { cpuMs } from "../../cpu-clock.ts"
import { badSpans } from "./spans.ts"

const isLong = process.env.AI_IAM_GATE_LONG === "1"
const directory = "test/formats/hcl/fixtures"
const fixtures = readdirSync(directory)
  .sort()
  .map((name) => readFileSync(join(directory, name), "utf8"))
  // Long lines only make the tests slow.
  .filter((text) => text.length < 5_000)
const read = (text: string) => parseHcl({ path: "x.tf", revision: "head", text })

function checked(text: string) {
  const { value, diagnostics } = read(text)
  expect(badSpans(value)).toEqual([])
  for (const { at, message } of diagnostics) {
    expect(message).not.toMatch(/undefined|\[object/)
    if (!("source" in at)) throw new Error(`\`${message}\` has no place`)
    expect(at.start).toBeLessThanOrEqual(at.end)
    expect(at.end).toBeLessThanOrEqual(text.length)
  }
  return { value, diagnostics }
}

const token = fc.constantFrom(
  ...["", "{", "}", "[", "]", "(", ")", '"', "${", "%{", "~}", "<<EOF\n", "<<-E\n", "EOF\n", "\n", "\r", "=", "?", ":"],
  ...[
    ",",
    ".",
    "*",
    "...",
    "::",
    "{{ x }}",
    "{% if %}",
    "<%= x %>",
    "/*",
    "*/",
    "#",
    "//",
    "\\",
    "\u0000",
    "\ud83d",
    "\ue000",
  ],
  ...[
    "for",
    "if",
    "in",
    "%{ if x }",
    "%{ endif }",
    "%{ for x in y }",
    'resource "a" "b" {\n',
    "[".repeat(300),
    "({".repeat(300),
  ],
)
const place = fc.nat(5_000)
const fixture = fc.nat(fixtures.length - 1).map((i) => fixtures[i] ?? "")
const mutated = fc.oneof(
  // One place: characters out, a token in.
  fc.tuple(fixture, place, fc.nat(12), token).map(([text, at, drop, put]) => {
    const from = at % (text.length + 1)
    return text.slice(0, from) + put + text.slice(from + drop)
  }),
  // Many places.
  fc
    .tuple(fixture, fc.array(fc.tuple(place, token), { minLength: 2, maxLength: 8 }))
    .map(([text, all]) =>
      all.reduce(
        (now, [at, put]) => now.slice(0, at % (now.length + 1)) + put + now.slice(at % (now.length + 1)),
        text,
      ),
    ),
  // One character for another.
  fc.tuple(fixture, place, fc.nat(0x10ff)).map(([text, at, code]) => {
    const from = at % (text.length + 1)
    return text.slice(0, from) + String.fromCharCode(code) + text.slice(from + 1)
  }),
  // Cut off.
  fc.tuple(fixture, place).map(([text, at]) => text.slice(0, at % (text.length + 1))),
  // Two files spliced.
  fc
    .tuple(fixture, place, fixture, place)
    .map(([a, at, b, from]) => a.slice(0, at % (a.length + 1)) + b.slice(from % (b.length + 1))),
  fc.array(token, { maxLength: 60 }).map((all) => all.join(" ")),
)

describe("whatever is written", () => {
  it("never throws nor hangs, and every node lies in the one around it", { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(mutated, (text) => {
        const began = cpuMs()
        checked(text)
        expect(cpuMs() - began).toBeLessThan(1_000)
      }),
      { numRuns: isLong ? 100_000 : 2_000, seed: 3 },
    )
  })
  it.each([
    'a = "%{ if b }%{ for c in d }e%{ else }f%{ endif }g"\n',
    'a = "%{ for c in d }%{ if b }e%{ endfor }f%{ endif }g"\n',
  ])("what is never closed ends before what ends the one around it: %s", (text) => {
    expect(checked(text).diagnostics.length).toBeGreaterThan(0)
  })
  it("holds of files that are one template", { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(mutated, (text) => {
        const { value, diagnostics } = parseTemplate({ path: "x.tftpl", revision: "head", text })
        expect(badSpans(value)).toEqual([])
        for (const { at } of diagnostics) expect("source" in at && at.end <= text.length).toBe(true)
      }),
      { numRuns: isLong ? 20_000 : 500, seed: 4 },
    )
  })
  it.each(fixtures.map((text) => [text]))("a file as it is has nothing wrong with it %#", (text) => {
    expect(checked(text).diagnostics).toEqual([])
  })
})

/** A block and all in it, by what it says. */
const said = (block: Block): string => textOf(block.span)
const address = ({ type, labels }: Block): string => [type, ...labels.map(({ text }) => text)].join(".")

const others = `resource "a" "first" {
  list = ["x", "y/*"]
  nested {
    b = { c = "\${d}" }
  }
}

/* resource "a" "commented" {
} */
`
const after = `
data "a" "second" {
  policy = <<-JSON
    { "Resource": "*" }
resource "a" "quoted" {
}
  JSON
  dynamic "statement" {
    for_each = var.x
    content {}
  }
}
locals { third = "# no comment" }
resource "a" "fourth" {
  x = <<EOF
text
EOF
}
`

describe("a broken block does not take the others with it", () => {
  const whole =
    'resource "a" "broken" {\n  one = "1"\n  list = ["a", "b"]\n  map = {\n    k = f("v")\n  }\n  inner {\n    t = "x ${var.y} z"\n  }\n}\n'
  it.each<[string, string, string]>([
    ["a missing closing brace", "  }\n}\n", "  }\n"],
    ["two missing closing braces", "\n  }\n}\n", "\n"],
    ["a closing brace too many", "  }\n}\n", "  }\n}\n}\n"],
    ["a missing opening brace", '"broken" {', '"broken"'],
    ["a missing opening brace within", "inner {", "inner"],
    ["a stray quote", 'one = "1"', 'one = "1""'],
    ["an unclosed string", 'one = "1"', 'one = "1'],
    ["a quote alone", "  inner", '  "\n  inner'],
    ["an unclosed heredoc", 'one = "1"', "one = <<LOST\n1"],
    ["an unclosed heredoc with another's marker", 'one = "1"', "@@\n  one = <<EOF\n1"],
    ["a missing equals sign", "one =", "one"],
    ["two equals signs", "one =", "one = ="],
    ["a line of garbage", "  one", "  @@ ;; ~ '\n  one"],
    ["a word alone", "  one", "  word\n  one"],
    ["an unclosed list", '"b"]', '"b"'],
    ["an unclosed map", '    k = f("v")\n  }', '    k = f("v")'],
    ["an unclosed call", 'f("v")', 'f("v"'],
    ["an unclosed interpolation", "${var.y}", "${var.y"],
    ["an unclosed directive", "${var.y}", "%{ if var.y }"],
    ["a bracket of another kind", '"b"]', '"b"}'],
    ["a comma for a value", '"1"', ","],
    ["an unclosed label", '"broken" {', '"broken {'],
    ["a comment that is never closed", "  one", "  /* one"],
    ["a conflict of git", "  one", "<<<<<<< HEAD\n  one = 2\n=======\n>>>>>>> other\n  one"],
    ["Jinja", "  one", "{% if x %}\n  one"],
    ["a value of Helm", '"1"', "{{ .Values.one }}"],
    ["ERB", '"1"', "<%= one %>"],
    ["deep nesting", '"1"', "[".repeat(400)],
    ["a character of no meaning", "list =", "list \u00a0="],
  ])("%s", (_, from, to) => {
    expect(whole).toContain(from)
    const { value, diagnostics } = checked(others + whole.replace(from, () => to) + after)
    expect(diagnostics).not.toEqual([])
    const found = new Map(value.blocks.map((block) => [address(block), block]))
    for (const expected of read(others + after).value.blocks) {
      const block = found.get(address(expected))
      expect(block && said(block), address(expected)).toBe(said(expected))
      expect(block?.body.attributes.map(({ name }) => name)).toEqual(expected.body.attributes.map(({ name }) => name))
      expect(block?.body.blocks.map(address)).toEqual(expected.body.blocks.map(address))
    }
    // Nothing is made up out of comments and texts.
    expect([...found.keys()].filter((name) => /commented|quoted/.test(name))).toEqual([])
    const [first] = diagnostics
    const at = first && "source" in first.at ? first.at.start : -1
    expect(at).toBeGreaterThanOrEqual(others.length)
    expect(at).toBeLessThan(others.length + whole.length + to.length)
  })
  it.each<[string, string]>([
    ["a missing equals sign", '  one "1"\n'],
    ["an unclosed string", '  one = "1\n'],
    ["garbage", "  @@\n"],
    ["a broken header of a block", "  inner 5 {\n    x = 1\n  }\n"],
    ["a bad directive", '  one = "%{ iff x }"\n'],
  ])("nor its own other arguments: %s", (_, line) => {
    const { value } = checked(`resource "a" "b" {\n  before = 1\n${line}  after = 2\n  inner {}\n}\n`)
    expect(value.attributes).toEqual([])
    const [block] = value.blocks
    expect(block?.body.attributes.map(({ name }) => name)).toEqual(expect.arrayContaining(["before", "after"]))
    expect(block?.body.blocks.map(({ type }) => type)).toContain("inner")
  })
})

describe("files of another kind", () => {
  const rest = 'resource "a" "b" {\n  x = "y"\n}\n'
  it.each<[string, string, RegExp, string]>([
    ["Jinja around a block", `{% if prod %}\n${rest}{% endif %}\n`, /template of another tool/, "{% if prod %}"],
    ["Jinja for a value", `locals {\n  x = {{ y }}\n  z = 1\n}\n${rest}`, /template of another tool/, "{{ y }}"],
    [
      "Jinja with quotes in a string",
      `locals {\n  x = "{{ y | default("z") }}"\n}\n${rest}`,
      /template of another tool/,
      '{{ y | default("z") }}',
    ],
    ["a comment of Jinja", `{# by hand #}\n${rest}`, /template of another tool/, "{# by hand #}"],
    ["ERB", `<% if x %>\nlocals {\n  x = <%= y %>\n}\n<% end %>\n${rest}`, /template of another tool/, "<% if x %>"],
    ["NUL characters", `locals {\n  \u0000\n}\n${rest}`, /NUL/, "\u0000"],
    ["carriage returns alone", `locals {\r  x = 1\r}\r\n${rest}`, /carriage return/, "\r"],
  ])("%s: told once, and the rest is read", (_, text, message, at) => {
    const { value, diagnostics } = checked(text)
    expect(diagnostics.map((each) => each.message)).toEqual([expect.stringMatching(message)])
    expect(diagnostics.map((each) => each.severity)).toEqual(["error"])
    expect(diagnostics.map((each) => "source" in each.at && textOf(each.at))).toEqual([at])
    expect(value.blocks.map(said)).toContain(rest.trimEnd())
  })
  it("a template's marks in strings are text, and no excuse for other mistakes", () => {
    expect(checked('locals {\n  a = "{{ x }}"\n  b = <<E\n{{ range }}\n{% if %}\nE\n}\n').diagnostics).toEqual([])
    const { diagnostics } = checked("locals {\n  b = <<E\n{{ range }}\nE\n  c = 1 2\n}\n")
    expect(diagnostics.map(({ message }) => message)).toEqual([expect.stringContaining("the line must end")])
  })
  it.each<[string, string, number]>([
    ["nothing", "", 0],
    ["a newline", "\n", 0],
    ["comments", "# a\n// b\n/* c */", 0],
    ["a hash", "#", 0],
    ["a byte order mark", `\ufeff${rest}`, 1],
    ["CRLF", rest.replaceAll("\n", "\r\n"), 1],
    ["tabs", rest.replaceAll("  ", "\t"), 1],
    ["Latin-1 that was read as UTF-8", `# gr\ufffd\ufffde\n${rest.replace('"y"', '"gr\ufffd"')}`, 1],
    ["half a pair", rest.replace('"y"', '"\ud83d"'), 1],
    ["no newline at the end", rest.trimEnd(), 1],
  ])("%s is nothing wrong", (_, text, blocks) => {
    const { value, diagnostics } = checked(text)
    expect(diagnostics).toEqual([])
    expect(value.blocks).toHaveLength(blocks)
  })
  it("UTF-16 without its mark is told, once", () => {
    const text = Buffer.from(rest, "utf16le").toString("utf8")
    expect(checked(text).diagnostics.map(({ message }) => message)).toEqual([expect.stringContaining("no UTF-8 text")])
  })
  it("places count lines as they stand", () => {
    const { diagnostics } = checked('\r\nlocals {\r\n  a = "é" 1\r\n}\r\n')
    const [at] = diagnostics.map((each) =>
      "source" in each.at ? positionAt(each.at.source, each.at.start) : undefined,
    )
    expect(at).toEqual({ line: 3, column: 11 })
  })
})

describe("hostile text meets a bound", () => {
  const deep = "too-deep"
  it.each<[string, string, string?]>([
    ["brackets", `a = ${"[".repeat(100_000)}`, deep],
    ["parentheses", `a = ${"(".repeat(100_000)}`, deep],
    ["closed parentheses", `a = ${"(".repeat(10_000)}1${")".repeat(10_000)}`, deep],
    ["interpolations", `a = ${'"${'.repeat(50_000)}`, deep],
    ["blocks", "a {\n".repeat(50_000), deep],
    ["conditions", `a = ${"b ? c : ".repeat(50_000)}d`, deep],
    ["directives", `a = "${"%{ if b }".repeat(50_000)}"`, deep],
    ["loops of directives", `a = <<E\n${"%{ for b in c }\n".repeat(50_000)}E\n`, deep],
    ["operators", `a = 1${" + 1".repeat(200_000)}`, deep],
    ["heredocs in heredocs", `a = ${"<<E\n${".repeat(20_000)}`],
    ["steps", `a = b${".c".repeat(200_000)}`],
    ["minus signs", `a = ${"-".repeat(500_000)}1`],
    ["unclosed heredocs", "a = <<EOF\n".repeat(50_000)],
    ["unclosed heredocs in blocks", "locals {\n  a = <<EOF\n${<<X\nEOF\n".repeat(10_000)],
    ["heredocs of many names", Array.from({ length: 20_000 }, (_, i) => `locals {\n  a = <<E${i}\n`).join("")],
    ["unclosed comments", "/* ".repeat(200_000)],
    ["unclosed comments in blocks", "locals {\n/*\n".repeat(50_000)],
    ["unclosed quotes", 'a = "\n'.repeat(100_000)],
    ["broken interpolations", 'a = "${ b c"\n'.repeat(50_000)],
    ["stray braces", "}\n".repeat(200_000)],
    ["broken blocks", 'resource "a" "b" {\n a = [\n'.repeat(20_000)],
    ["marks of a template", `a = ${"{{ ".repeat(100_000)}`],
    ["lines of marks", "{{ {{ {{ {{ {{ {{ {{ {{ {{ {{\n".repeat(20_000)],
    ["closed marks", `${"{% a %} ".repeat(200)}\n`.repeat(200)],
    ["a long line", `a = "${"x".repeat(2_000_000)}`],
  ])("%s", (_, text, code) => {
    const began = cpuMs()
    const { diagnostics } = read(text)
    expect(cpuMs() - began).toBeLessThan(3_000)
    expect(diagnostics.length).toBeLessThanOrEqual(101)
    if (code !== undefined) expect(diagnostics.map((each) => each.code)).toContain(code)
  })
})
