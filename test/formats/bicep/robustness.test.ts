import fc from "fast-check"
import { describe, expect, it, vi } from "vitest"
import { bicepComments } from "../../../src/formats/bicep/comments.ts"
import { bicep } from "../../../src/formats/bicep/index.ts"
import { parseBicep } from "../../../src/formats/bicep/parser.ts"
import { cpuMs } from "../../cpu-clock.ts"
import { broken, source } from "../outline.ts"
import { written } from "./written.ts"

const times = process.env.AI_IAM_GATE_LONG === "1" ? 20 : 1
vi.setConfig({ testTimeout: 60_000 * times })

const texts = Object.values(written)
const words = [
  ..."(){}[]'\"$@#:?.!=<>,|&+-*/\\\n\r\t ",
  "'''",
  "${",
  "=>",
  "//",
  "/*",
  "*/",
  "for",
  "if",
  "resource",
  "param",
  "😀",
  "\0",
  "...",
  "::",
  "??",
]

/** A file in which something was left out, put in, doubled or moved. */
const damaged = fc
  .record({
    text: fc.constantFrom(...texts),
    edits: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(40), fc.constantFrom(...words, "")), {
      minLength: 1,
      maxLength: 6,
    }),
  })
  .map(({ text, edits }) =>
    edits.reduce((now, [where, length, word]) => {
      const at = Math.floor(where * now.length)
      return now.slice(0, at) + word + now.slice(at + (word.length % 2 === 0 ? length : 0))
    }, text),
  )

const read = (text: string) => bicep.read("main.bicep", [source("main.bicep", text)])

describe("what people may do to a file", () => {
  it("never stops the parser or the evaluator, and every place is in the file", () => {
    fc.assert(
      fc.property(damaged, (text) => {
        const { value, diagnostics } = read(text)
        for (const each of value) expect(broken(each.body)).toEqual([])
        for (const { at } of diagnostics)
          if ("source" in at) expect(at.end >= at.start && at.start >= 0 && at.end <= text.length).toBe(true)
        bicepComments(source("main.bicep", text))
      }),
      { numRuns: 400 * times, seed: 7 },
    )
  })

  it("cut off anywhere, a file is read up to there", () => {
    for (const text of texts.slice(0, 13))
      for (let at = 0; at < text.length; at += 37) expect(() => read(text.slice(0, at))).not.toThrow()
  })
})

describe("a file of any size", () => {
  const hostile: readonly (readonly [string, (size: number) => string])[] = [
    ["parentheses", (size) => `var x = ${"(".repeat(size)}`],
    ["brackets", (size) => `var x = ${"[".repeat(size)}`],
    ["braces", (size) => `var x = ${"{a:".repeat(size)}`],
    ["strings in strings", (size) => `var x = ${"'${".repeat(size)}`],
    ["operators", (size) => `var x = ${"1+".repeat(size)}1`],
    ["negations", (size) => `var x = ${"!".repeat(size)}true`],
    ["steps", (size) => `var x = a${".b".repeat(size)}`],
    ["conditions", (size) => `var x = ${"a ? b : ".repeat(size)}c`],
    ["lambdas", (size) => `var x = ${"a => ".repeat(size)}b`],
    ["types", (size) => `type x = ${"(".repeat(size)}`],
    ["arrays of types", (size) => `type x = string${"[]".repeat(size)}`],
    ["comments", (size) => "/* ".repeat(size)],
    ["texts", (size) => "var a = '''\n".repeat(size)],
    ["broken declarations", (size) => "var a = {\n".repeat(size)],
    ["decorators", (size) => "@a()\n".repeat(size)],
    ["blanks", (size) => " \n".repeat(size)],
    ["quotes", (size) => "'".repeat(size)],
  ]

  it.each(hostile)("of %s alone is refused in time", (_, make) => {
    const start = cpuMs()
    read(make(100_000))
    expect(cpuMs() - start).toBeLessThan(3_000)
  })

  it("takes time that grows with its size alone", () => {
    const all = texts.join("\n")
    const time = (text: string): number => {
      const start = cpuMs()
      parseBicep(source("main.bicep", text))
      return cpuMs() - start
    }
    time(all)
    const [once, more] = [time(all), time(all.repeat(4))]
    expect(more).toBeLessThan(12 * once + 200)
  })

  it.each<[string, (size: number) => string]>([
    [
      "variables that double",
      (size) =>
        `var a0 = 'x'\n${Array.from({ length: size }, (_, i) => `var a${i + 1} = '\${a${i}}\${a${i}}'`).join("\n")}\noutput o string = a${size}`,
    ],
    [
      "arrays that double",
      (size) =>
        `var a0 = [1]\n${Array.from({ length: size }, (_, i) => `var a${i + 1} = concat(a${i}, a${i})`).join("\n")}\noutput o array = a${size}`,
    ],
    [
      "loops in loops",
      (size) =>
        `var r = range(0, 900)\nvar x = ${"[for a in r: ".repeat(Math.min(size, 50))}1${"]".repeat(Math.min(size, 50))}\noutput o array = x`,
    ],
    [
      "functions that call themselves",
      (size) => `func f(a string) string => '\${f(a)}\${f(a)}'\noutput o string = f('${"x".repeat(size)}')`,
    ],
    ["variables made of each other", () => "var a = b\nvar b = a\noutput o string = a"],
    [
      "resources that name each other",
      () =>
        "resource a 'A.B/c@1' = {\n  name: b.name\n}\nresource b 'A.B/c@1' = {\n  name: a.name\n}\noutput o string = a.id",
    ],
    [
      "modules that call themselves",
      () => "module a 'main.bicep' = {\n  name: a.outputs.o\n}\noutput o string = a.outputs.o",
    ],
    [
      "scopes in a circle",
      () =>
        "resource a 'A.B/c@1' = {\n  name: 'a'\n  scope: b\n}\nresource b 'A.B/c@1' = {\n  name: 'b'\n  scope: a\n}\noutput o string = a.id",
    ],
    [
      "parents in a circle",
      () =>
        "resource a 'A.B/c@1' = {\n  name: 'a'\n  parent: b\n}\nresource b 'A.B/c@1' = {\n  name: 'b'\n  parent: a\n}\noutput o string = a.id",
    ],
  ])("with %s is worked out in time, or refused", (_, make) => {
    const start = cpuMs()
    read(make(60))
    expect(cpuMs() - start).toBeLessThan(5_000)
  })
})
