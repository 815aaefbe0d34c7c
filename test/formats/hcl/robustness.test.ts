import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { parseHcl } from "../../../src/formats/hcl/parser.ts"
import type { Span } from "../../../src/model/source.ts"
import { cpuMs } from "../../cpu-clock.ts"

const directory = "test/formats/hcl/fixtures"
const fixtures = readdirSync(directory)
  .sort()
  .map((name) => readFileSync(join(directory, name), "utf8"))
const read = (text: string) => parseHcl({ path: "x.tf", revision: "head", text })

/** Every node with its span, and the spans of the nodes in it. */
function check(node: unknown, outer: Span | undefined): void {
  if (Array.isArray(node)) for (const each of node) check(each, outer)
  else if (typeof node === "object" && node !== null) {
    const span = "span" in node ? (node.span as Span) : undefined
    if (span) {
      expect(span.start).toBeLessThanOrEqual(span.end)
      if (outer) {
        expect(span.start).toBeGreaterThanOrEqual(outer.start)
        expect(span.end).toBeLessThanOrEqual(outer.end)
      }
    }
    if (span && "kind" in node && node.kind === "literal" && "text" in node) {
      const text = String(node.text)
      // As long as its span means written verbatim.
      if (text.length === span.end - span.start) expect(span.source.text.slice(span.start, span.end)).toBe(text)
    }
    for (const [key, child] of Object.entries(node)) if (!/[sS]pan$|^source$/.test(key)) check(child, span ?? outer)
  }
}

const mutation = fc.record({
  fixture: fc.nat(fixtures.length - 1),
  at: fc.nat(2_000),
  drop: fc.nat(12),
  put: fc.constantFrom(
    "",
    "{",
    "}",
    "[",
    "]",
    "(",
    ")",
    '"',
    "${",
    "%{",
    "<<EOF\n",
    "\n",
    "=",
    "?",
    ":",
    ",",
    ".",
    "*",
    "{{ x }}",
    "/*",
    "\u0000",
    "\ud83d",
  ),
})

it("never throws, and every node lies in the one around it", () => {
  fc.assert(
    fc.property(mutation, ({ fixture, at, drop, put }) => {
      const text = fixtures[fixture] ?? ""
      const place = at % (text.length + 1)
      const { value, diagnostics } = read(text.slice(0, place) + put + text.slice(place + drop))
      check(value, undefined)
      for (const diagnostic of diagnostics) expect(diagnostic.message).not.toMatch(/undefined|\[object/)
    }),
    { numRuns: process.env.AI_IAM_GATE_LONG === "1" ? 100_000 : 2_000, seed: 3 },
  )
})

describe("a broken block does not take the others with it", () => {
  const block = (name: string, inside = 'a = ["x"]') => `resource "t" "${name}" {\n  ${inside}\n}\n`
  it.each([
    ["an unclosed list", 'a = ["x"'],
    ["an unclosed map", "a = { b = 1"],
    ["an unclosed call", "a = f(1, 2"],
    ["an unclosed string", 'a = "x'],
    ["an unclosed interpolation", 'a = "x ${var.y"'],
    ["an unclosed block", "b {\n    c = 1"],
    ["no value", "a ="],
    ["no name", "= 1"],
    ["two values", "a = 1 2"],
    ["a template language's own marks", "{{ if .Values.x }}"],
    ["Jinja", "{% for a in b %}"],
  ])("%s", (_, inside) => {
    const text = block("one") + block("two", inside) + block("three") + block("four")
    const { value, diagnostics } = read(text)
    const names = value.blocks.map(({ labels }) => labels[1]?.text)
    expect(names).toEqual(expect.arrayContaining(["one", "three", "four"]))
    expect(diagnostics.length).toBeGreaterThan(0)
    const [first] = diagnostics
    const at = first && "source" in first.at ? first.at.start : -1
    expect(at).toBeGreaterThanOrEqual(block("one").length)
    expect(at).toBeLessThanOrEqual(block("one").length + block("two", inside).length)
  })
})

describe("hostile text meets a bound", () => {
  it.each([
    ["brackets", `a = ${"[".repeat(100_000)}`, "too-deep"],
    ["parentheses", `a = ${"(".repeat(100_000)}`, "too-deep"],
    ["interpolations", `a = ${'"${'.repeat(50_000)}`, "too-deep"],
    ["blocks", "a {\n".repeat(50_000), "too-deep"],
    ["minus signs", `a = ${"-".repeat(500_000)}1`, undefined],
    ["unclosed heredocs", "a = <<EOF\n".repeat(50_000), undefined],
    ["unclosed comments", "/* ".repeat(200_000), undefined],
    ["unclosed quotes", 'a = "\n'.repeat(100_000), undefined],
    ["stray braces", "}\n".repeat(200_000), undefined],
    ["broken blocks", 'resource "a" "b" {\n a = [\n'.repeat(20_000), undefined],
  ])("%s", (_, text, code) => {
    const began = cpuMs()
    const { diagnostics } = read(text)
    expect(cpuMs() - began).toBeLessThan(3_000)
    if (code) expect(diagnostics.map((each) => each.code)).toContain(code)
  })
})
