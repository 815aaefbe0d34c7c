import { globSync, readFileSync } from "node:fs"
import { performance } from "node:perf_hooks"
import { describe, expect, it } from "vitest"
import { cpuMs } from "../cpu-clock.ts"

interface Expression {
  readonly file: string
  readonly expression: RegExp
}

/** Where a slash begins a regular expression and not a division or a comment. */
const literal =
  /(?<=(?:[=(,:;!&|?{[\n]|=>|return)\s*)\/(?![*/])((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+)\/([dgimsuvy]*)/g

const expressions: readonly Expression[] = globSync("src/**/*.ts").flatMap((file) =>
  [...readFileSync(file, "utf8").matchAll(literal)].map(([, source = "", flags]) => ({
    file,
    expression: new RegExp(source, flags),
  })),
)

/** Texts of few kinds of characters, with an end that lets a match fail late; longer ones only where shorter ones were quick. */
const lengths = [200, 1000, 8000]
const units = [
  ...[
    "a",
    "A",
    "0",
    " ",
    "\t",
    "\n",
    "\r\n",
    "`",
    "*",
    "_",
    ".",
    "-",
    "/",
    ":",
    "::",
    "$",
    "${",
    "{",
    "}",
    "[",
    "(",
    '"',
    "'",
    "\\",
    "#",
    "##[",
    "@",
    "<",
    "=",
    ",",
    "|",
    "é",
    "\u2028",
  ],
  ...[
    "a ",
    " \t",
    "a.",
    "a/",
    "a-",
    "`a",
    "a: ",
    "\\a",
    '\\"',
    "a = b\n",
    " a\n",
    "\n ",
    "\n\n",
    "aA0_",
    "${a}",
    "*a",
    "a*",
    "://",
    "**",
    "`` ` ",
    "- a\n",
    "<<EOF\n",
    "a b,",
    "arn:aws:a:::b/",
    "0.0.",
    "{{ a ",
    "[a",
    "(a",
    "file(",
    'file("',
    "Fn::",
  ],
]
const end = "\u0000"

/** Milliseconds of this thread. What is quadratic takes more for the longest, what is worse already for a shorter one. */
const most = 100

describe("regular expressions on foreign text", () => {
  it("are found in the sources", () => {
    expect(expressions.length).toBeGreaterThan(150)
  })

  it("take a time that grows with the text alone", { timeout: 300_000 }, () => {
    const slow = expressions.flatMap(({ file, expression }) => {
      const unit = units.find((each) => isSlow(expression, each))
      return unit === undefined
        ? []
        : [`${file}: ${expression} is slow on many U+${unit.codePointAt(0)?.toString(16)} (${JSON.stringify(unit)})`]
    })
    expect(slow).toEqual([])
  })

  it("that backtrack would be noticed", { timeout: 120_000 }, () => {
    expect(isSlow(/(?:a+)+$/, "a", [22])).toBe(true)
    expect(isSlow(/a*a*$/, "a")).toBe(true)
    expect(isSlow(/ab*$/, "a")).toBe(false)
  })
})

const isSlow = (expression: RegExp, unit: string, all = lengths): boolean =>
  all.some((length) => timeOf(expression, unit.repeat(Math.ceil(length / unit.length)) + end) > most)

function timeOf(expression: RegExp, text: string): number {
  const [began, clock] = [cpuMs(), performance.now()]
  if (expression.global) text.replace(expression, "")
  else expression.exec(text)
  return Math.min(cpuMs() - began, performance.now() - clock)
}
