import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { parseJson, parseJsonIn, parseJsonWithComments } from "../../../src/formats/json/parse.ts"
import { positionAt, textOf } from "../../../src/model/source.ts"
import { entry, field, type Piece, type Text } from "../../../src/model/value.ts"
import { broken, outline, pieces, plain, said, source } from "../outline.ts"

const LONG = process.env.AI_IAM_GATE_LONG === "1"

const read = (text: string) => parseJson(source("a.json", text))
const errors = (text: string) =>
  read(text).diagnostics.map(({ message, at }) => ("start" in at ? `${message} @ ${textOf(at)}` : message))

describe("a JSON file", () => {
  it("has the exact source text at every node", () => {
    const text = `{ "Action" : ["s3:Get*", "a\\nb\\u00e9"],\n\t"Empty": "", "N": -1.5e3, "T": true, "Z": null, "O": {"k": {}} }`
    const { value, diagnostics } = read(text)
    expect(diagnostics).toEqual([])
    expect(outline(value)).toEqual({
      "Action[0]": 's3:Get* @ "s3:Get*"',
      "Action[1]": 'a\nbé @ "a\\nb\\u00e9"',
      Empty: ' @ ""',
      N: "(-1500) @ -1.5e3",
      T: "(true) @ true",
      Z: "(null) @ null",
    })
    expect(value && textOf(value.span)).toBe(text)
    expect(textOf(field(value, "Action")?.span ?? never())).toBe('["s3:Get*", "a\\nb\\u00e9"]')
    expect(textOf(entry(value, "Action")?.keySpan ?? never())).toBe('"Action"')
    expect(textOf(field(field(value, "O"), "k")?.span ?? never())).toBe("{}")
  })

  it("sets escape sequences apart from what is written as it reads", () => {
    expect(pieces(read('"a\\tb\\"c\\/"').value)).toEqual([
      ["a", "a"],
      ["\t", "\\t"],
      ["b", "b"],
      ['"', '\\"'],
      ["c", "c"],
      ["/", "\\/"],
    ])
  })

  it("keeps a key that repeats, and warns", () => {
    const { value, diagnostics } = read('{"a": 1, "b": 2, "a": 3}')
    expect(value?.kind === "dict" && value.entries.map((each) => each.key)).toEqual(["a", "b", "a"])
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([["shape", "warning"]])
    expect(plain(field(value, "a"))).toBe(3)
  })

  it.each([
    ['{"a": 1 // why\n}', "a comment is not JSON @ // why"],
    ["[1, /* two */ 2]", "a comment is not JSON @ /* two */"],
    ['{"a": 1,}', "a comma before the closing bracket is not JSON @ ,"],
  ])("takes no liberties: %s", (text, message) => {
    expect(errors(text)).toEqual([message])
    expect(parseJsonWithComments(source("a.json", text)).diagnostics).toEqual([])
  })

  it.each([
    ["", "expected a JSON value, found nothing @ "],
    ["[1 2]", "expected `,` or `]`, found `2` @ 2"],
    ['{"a" 1}', "expected `:` after the key `a`, found `1` @ 1"],
    ['{"a": }', "expected a value for the key `a`, found `}` @ }"],
    ["[tru]", "`tru` is no JSON value @ tru"],
    ["[01]", "`01` is no JSON value @ 01"],
    ['["a\n]', 'this string is never closed @ "a'],
    ['["\\x"]', "`\\` is no escape sequence of JSON @ \\"],
    ["{} {}", "unexpected `{` after the end of the JSON value @ {"],
    ["[1", "`[` is never closed @ ["],
    ["{a: 1}", "expected a key in double quotes, found `a` @ a"],
  ])("says where %j is wrong", (text, message) => {
    expect(errors(text)[0]).toBe(message)
  })

  it("goes on after an error", () => {
    const { value, diagnostics } = read('{\n  "a": [1 2],\n  "b": oops,\n  "c": "kept"\n}')
    expect(plain(field(value, "a"))).toEqual([1, 2])
    expect(field(value, "b")?.kind).toBe("unknown")
    expect(plain(field(value, "c"))).toBe("kept")
    const lines = diagnostics.map(({ at }) => ("start" in at ? positionAt(at.source, at.start).line : 0))
    expect(lines).toEqual([2, 3])
  })

  it("bounds nesting and reads what is beside it", () => {
    const deep = `{"deep": ${"[".repeat(100_000)}"]"${"]".repeat(100_000)}, "after": 1}`
    const { value, diagnostics } = read(deep)
    expect(diagnostics.map((each) => each.code)).toEqual(["too-deep"])
    expect(plain(field(value, "after"))).toBe(1)
    expect(read(`${"[".repeat(240)}${"]".repeat(240)}`).diagnostics).toEqual([])
    expect(read('{"a":'.repeat(50_000)).diagnostics.map((each) => each.code)).toContain("too-deep")
  })
})

describe("JSON inside another language", () => {
  /** As the HCL parser gives a heredoc: a literal for each line's text behind its indentation, a hole for `${…}`. */
  function heredoc(file: string): Text {
    const { text } = source("main.tf", file)
    const whole = source("main.tf", text)
    const out: Piece[] = []
    const from = text.indexOf("\n", text.indexOf("<<")) + 1
    const to = text.lastIndexOf("EOF")
    for (let line = from; line < to; ) {
      const next = text.indexOf("\n", line) + 1
      let at = line + (/^ */.exec(text.slice(line, next))?.[0].length ?? 0)
      for (const { 0: hole, 1: name = "", index } of text.slice(0, next).matchAll(/\$\{(.*?)\}/g)) {
        if (index < at) continue
        out.push({ kind: "literal", text: text.slice(at, index), span: { source: whole, start: at, end: index } })
        at = index + hole.length
        out.push({ kind: "hole", name, span: { source: whole, start: index, end: at } })
      }
      out.push({ kind: "literal", text: text.slice(at, next), span: { source: whole, start: at, end: next } })
      line = next
    }
    return { kind: "text", pieces: out, span: { source: whole, start: text.indexOf("<<"), end: text.length } }
  }

  const file = [
    "policy = <<-EOF",
    "    {",
    '      "Action": ["bedrock:*", "s3:${var.verb}Object"],',
    '      "Resource": ${jsonencode(x)},',
    '      "List": ["a", ${local.more}],',
    '      "Condition": { "${local.oidc}:sub": "x" },',
    '      "NotAction": ["a\\/b" ]',
    "    }",
    "EOF",
  ].join("\n")

  it("has the place of every node in the outer file", () => {
    const { value, diagnostics } = parseJsonIn(heredoc(file))
    expect(diagnostics).toEqual([])
    expect(outline(value)).toEqual({
      "Action[0]": 'bedrock:* @ "bedrock:*"',
      "Action[1]": 's3:<var.verb>Object @ "s3:${var.verb}Object"',
      Resource: "? jsonencode(x) @ ${jsonencode(x)}",
      "List[0]": 'a @ "a"',
      "List[1]": "? local.more @ ${local.more}",
      "Condition.${local.oidc}:sub": 'x @ "x"',
      "NotAction[0]": 'a/b @ "a\\/b"',
    })
    expect(pieces(itemAt(field(value, "Action"), 1))).toEqual([
      ["s3:", "s3:"],
      ["<var.verb>", "${var.verb}"],
      ["Object", "Object"],
    ])
    const action = itemAt(field(value, "Action"), 0)
    expect(action && positionAt(action.span.source, action.span.start)).toEqual({ line: 3, column: 18 })
    expect(broken(value)).toEqual([])
  })

  it("gives a part of an escaped string that part's place", () => {
    const outer = source("plan.json", String.raw`{"policy": "{\"Action\": \"s3:\\u002a\", \"N\": [1]}"}`)
    const { value, diagnostics } = parseJsonIn(field(parseJson(outer).value, "policy") as Text)
    expect(diagnostics).toEqual([])
    expect(outline(value)).toEqual({
      Action: String.raw`s3:* @ \"s3:\\u002a\"`,
      "N[0]": "(1) @ 1",
    })
    expect(pieces(field(value, "Action"))).toEqual([
      ["s3:", "s3:"],
      ["*", String.raw`\\u002a`],
    ])
    expect(broken(value)).toEqual([])
  })

  it("gives a piece that is not verbatim its whole span, and carries its hops", () => {
    const file = source("a.tf", "local.json")
    const span = { source: file, start: 0, end: 10 }
    const hop = { source: file, start: 6, end: 10 }
    const text: Text = { kind: "text", span, pieces: [{ kind: "literal", text: '{"a": "bc"}', span, via: [hop] }] }
    const { value } = parseJsonIn(text)
    const a = field(value, "a")
    expect(a && textOf(a.span)).toBe("local.json")
    expect(a?.via).toEqual([hop])
    expect(pieces(a)).toEqual([["bc", "local.json"]])
  })

  it("complains at the outer place", () => {
    const { diagnostics } = parseJsonIn(heredoc('x = <<-EOF\n  {\n    "a": [1 2]\n  }\nEOF'))
    expect(diagnostics.map(({ at }) => ("start" in at ? positionAt(at.source, at.start) : at))).toEqual([
      { line: 3, column: 13 },
    ])
  })

  it("takes a text that is one hole, and holes that bring entries or commas", () => {
    const span = { source: source("a.tf", "${x}"), start: 0, end: 4 }
    expect(said(parseJsonIn({ kind: "text", span, pieces: [{ kind: "hole", name: "x", span }] }).value)).toBe("? x")
    const more = parseJsonIn(heredoc('x = <<-EOF\n{ "a": [${x} 1], ${y}\n "b": 2 }\nEOF'))
    expect(more.diagnostics).toEqual([])
    expect(outline(more.value)).toEqual({ "a[0]": "? x @ ${x}", "a[1]": "(1) @ 1", "${y}": "? y @ ${y}", b: "(2) @ 2" })
  })

  it("says so where holes leave no JSON", () => {
    const { value, diagnostics } = parseJsonIn(heredoc('x = <<-EOF\n{ "a" ${x} ${y}: [ }\nEOF'))
    expect(diagnostics.length).toBeGreaterThan(0)
    expect(broken(value)).toEqual([])
  })
})

describe("laws", () => {
  it("reads what JSON.parse reads, and says the same", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), fc.constantFrom(undefined, 2, "\t"), (json, indent) => {
        const text = JSON.stringify(json, undefined, indent)
        const { value, diagnostics } = read(text)
        expect(diagnostics).toEqual([])
        expect(plain(value)).toEqual(JSON.parse(text))
        expect(broken(value)).toEqual([])
        expect(value && textOf(value.span)).toBe(text)
      }),
      { seed: 7, numRuns: LONG ? 20_000 : 300 },
    )
  })

  it("complains exactly where JSON.parse does, and never throws", () => {
    const seedText =
      '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["a\\n"],"N":-1.5e2,"T":[true,null,{}]}]}'
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(fc.nat(seedText.length), fc.constantFrom(...'{}[]",:\\u1e-. \ntn/*#\t\v\u00a0'.split(""), "")),
          { maxLength: 4 },
        ),
        (edits) => {
          let text = seedText
          for (const [at, put] of edits) text = text.slice(0, at) + put + text.slice(at + 1)
          const { value, diagnostics } = read(text)
          expect(broken(value)).toEqual([])
          expect(diagnostics.some((each) => each.severity === "error")).toBe(!parses(text))
        },
      ),
      { seed: 11, numRuns: LONG ? 100_000 : 3000 },
    )
  })
})

function parses(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

const itemAt = (value: ReturnType<typeof field>, at: number) => (value?.kind === "list" ? value.items[at] : undefined)

function never(): never {
  throw new Error("not there")
}
