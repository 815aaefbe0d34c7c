import fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
  codeCell,
  codeSpan,
  commandData,
  commandProperty,
  fenceFor,
  logText,
  piecesOf,
  plainLine,
  plainSentence,
  prose,
  shorten,
  terminalText,
} from "../../src/report/escape.ts"
import { cpuMs } from "../cpu-clock.ts"
import { readInline } from "./markdown.ts"

const runs = { numRuns: process.env.AI_IAM_GATE_LONG === "1" ? 20_000 : 1000, seed: 20_261_124 }

/** What breaks things, more often than chance would have it. */
const nasty = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ..."`|\\<>@#[]()!*_~&;:$-\n\r\t \u0000\u001b\u0085\u2028\u202e\u200b\u200d\ufeff\ud800\udc00".split(""),
        ...[
          "``",
          "```",
          "\\|",
          "\\\\|",
          "-->",
          "<!--",
          "@ada",
          "#12",
          "GH-3",
          "::error::",
          "##[add-mask]",
          "\u001b[31m",
        ],
        ...[
          "https://evil.example",
          "www.evil.example",
          "![x](y)",
          "</code>",
          "&#96;",
          "é",
          "👩‍👩‍👧",
          "e\u0301\u0301",
          "漢",
        ],
      ),
      fc.string({ unit: "binary", maxLength: 8 }),
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(""))

const property = <T>(arbitrary: fc.Arbitrary<T>, holds: (value: T) => void) =>
  fc.assert(
    fc.property(arbitrary, (value) => {
      holds(value)
    }),
    runs,
  )

/** Seen as it is, and changing nothing beside it. */
const isVisible = (text: string): boolean =>
  !/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f]/.test(text)

describe("a code span", () => {
  it("is left by nothing that stands in it", () => {
    property(nasty, (text) => {
      const { code, outside } = readInline(`a ${codeSpan(text)} b`)
      expect(outside).toBe("a \u0000 b")
      expect(code).toEqual([plainLine(text) === "" ? " " : plainLine(text)])
    })
  })

  it("is one line that shows what is hidden", () => {
    property(nasty, (text) => expect(isVisible(codeSpan(text))).toBe(true))
    expect(codeSpan("bedrock:\u200bInvoke\u202eModel")).toBe("`bedrock:\ufffdInvoke\ufffdModel`")
    expect(codeSpan("a\r\n\tb")).toBe("`a b`")
  })

  it("keeps plain text as it is", () => {
    expect(codeSpan("bedrock:*")).toBe("`bedrock:*`")
    expect(codeSpan("a`b")).toBe("``a`b``")
    expect(codeSpan("`")).toBe("`` ` ``")
    expect(codeSpan("")).toBe("` `")
  })
})

describe("a table's cell", () => {
  it("is left by nothing that stands in it", () => {
    property(nasty, (text) => {
      const cell = codeCell(text)
      expect(cell).not.toMatch(/[|\n\r]/)
      if (cell.startsWith("<code>")) {
        expect(cell.slice("<code>".length, -"</code>".length).replace(/&#\d+;/g, "")).not.toMatch(/[!-/:-@[-`{-~]/)
        expect(cell.endsWith("</code>")).toBe(true)
      } else
        expect(readInline(cell)).toEqual({
          code: [plainLine(text, 120) === "" ? " " : plainLine(text, 120)],
          outside: "\u0000",
        })
    })
  })

  it("shows a pipe", () => {
    expect(codeCell("a|b")).toBe("<code>a&#124;b</code>")
  })
})

describe("a sentence of ours", () => {
  it("keeps its code spans and its emphasis", () => {
    expect(prose("`aws_iam_role.app` may now **change guardrails**: `bedrock:*`.")).toBe(
      "`aws_iam_role.app` may now **change guardrails**: `bedrock:*`.",
    )
  })

  it.each([
    ["- a", "\\- a"],
    ["+ a", "\\+ a"],
    ["# a", "\\# a"],
    ["> a", "&gt; a"],
    ["1. a", "1\u200b. a"],
    ["12) a", "12\u200b) a"],
    ["a - b + 1. c", "a - b + 1. c"],
    ["a_b_c * _d_", "a_b_c \\* \\_d\\_"],
  ])("is a paragraph, however it begins: %j", (sentence, markdown) => {
    expect(prose(sentence)).toBe(markdown)
  })

  it("makes no link, mention, reference, HTML or formula of what stands outside of them", () => {
    property(nasty, (text) => {
      const { outside } = readInline(prose(text))
      const bare = outside.replace(/\\[!-/:-@[-`{-~]/g, "").replace(/&(lt|gt|amp);/g, "")
      expect(bare).not.toMatch(/[<>&[\]`~|\n]|@(?!\u200b)|\$(?!\u200b)|#(?=\d)|GH-(?=\d)|:\/\/|www\./i)
    })
  })

  it("tells code from words even where a text has backticks of its own", () => {
    property(nasty, (text) => {
      const line = plainLine(text)
      const { code } = readInline(`${prose(`before ${codeSpan(text)} after`)}`)
      expect(code).toEqual([line === "" ? " " : line])
      expect(piecesOf(`before ${codeSpan(text)} after`).map(({ kind }) => kind)).toEqual(["words", "code", "words"])
    })
  })

  it("is read in a time that grows with its length alone", () => {
    const began = cpuMs()
    prose("` `` ``` ".repeat(50_000))
    prose("`".repeat(500_000))
    plainSentence("**".repeat(200_000))
    codeSpan("a\u0301".repeat(500_000))
    expect(cpuMs() - began).toBeLessThan(1000)
  })

  it("can be plain", () => {
    expect(plainSentence("`` a`b `` may **now**, <b>")).toBe("a`b may now, <b>")
  })
})

describe("a cut", () => {
  it("falls between what is read as characters", () => {
    property(fc.tuple(nasty, fc.integer({ min: 1, max: 30 })), ([text, most]) => {
      const cut = shorten(text, most)
      expect(cut.length).toBeLessThanOrEqual(most)
      if (text.length <= most) expect(cut).toBe(text)
      else {
        const boundaries = [...new Intl.Segmenter("en", { granularity: "grapheme" }).segment(text)].map(
          ({ index }) => index,
        )
        expect(cut.endsWith("…")).toBe(true)
        expect([...boundaries, text.length]).toContain(cut.length - 1)
        expect(text.startsWith(cut.slice(0, -1))).toBe(true)
      }
    })
    expect(shorten("ab👩‍👩‍👧c", 6)).toBe("ab…")
  })
})

describe("a fence", () => {
  it("is longer than any in the text", () => {
    property(nasty, (text) => expect(text).not.toContain(fenceFor(text)))
    expect(fenceFor("")).toBe("```")
  })
})

describe("text for a terminal", () => {
  it("moves no cursor, changes no colour and no line", () => {
    property(nasty, (text) => expect(isVisible(terminalText(text))).toBe(true))
    expect(terminalText("a\t\u001b[31mb\r")).toBe("a  \ufffd[31mb")
  })
})

describe("a line of a workflow's log", () => {
  /** https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs */
  const isCommand = (line: string): boolean => /^\s*::/.test(line) || line.includes("##[")

  it("is no command", () => {
    property(nasty, (text) => {
      for (const line of logText(text).split(/[\n\r\u2028\u2029\u0085]/)) expect(isCommand(line)).toBe(false)
    })
    expect(logText("a\n  ::set-env name=x::y")).toBe("a\n  \u200b::set-env name=x::y")
  })

  it("stays one line as the data of a command", () => {
    property(nasty, (text) => {
      expect(commandData(text)).not.toMatch(/[\r\n]/)
      expect(commandProperty(text)).not.toMatch(/[\r\n:,]/)
      expect(commandData(text).replaceAll("%0A", "\n").replaceAll("%0D", "\r").replaceAll("%25", "%")).toBe(text)
    })
  })
})
