import { describe, expect, it } from "vitest"
import { logTo } from "../../src/github/log.ts"
import { annotationsIn, commandsIn, injectedIn } from "./runner-commands.ts"

const names = (log: string) => commandsIn(log).map(({ name, data }) => [name, data])

describe("the runner's parser of commands", () => {
  it.each([
    ["at a line's start", "::error::no", [["error", "no"]]],
    ["after every white space of .NET", "\t\u00a0\u3000\u0085::error::no", [["error", "no"]]],
    ["in capitals", "::Error::no", [["error", "no"]]],
    ["after a lone carriage return", "fine\r::set-output name=verdict::pass", [["set-output", "pass"]]],
    ["with what is escaped", "::warning::a%0Ab%250A", [["warning", "a\nb%0A"]]],
    ["in the old form, anywhere", "fine ##[error]no", [["error", "no"]]],
    ["that is long retired", "::save-state name=x::y", [["save-state", "y"]]],
    ["not in the middle of a line", "fine ::error::no", []],
    ["not by a name that is none", "::eror::no", []],
    ["not by an unseen character, which it counts wrongly", "\u200b::error::no", []],
    ["not in the old form, for the same reason", "##\u200b[error]no", []],
    [
      "none while they are stopped",
      "::stop-commands::t1\n::error::no\n::t1::\n::debug::yes",
      [
        ["stop-commands", "t1"],
        ["debug", "yes"],
      ],
    ],
  ])("finds a command %s", (_, log, expected) => {
    expect(names(log)).toEqual(expected)
  })

  it("reads properties", () => {
    expect(commandsIn("::error file=a%2Cb.tf,line=3,title=x%3A y::no")[0]?.properties).toEqual({
      file: "a,b.tf",
      line: "3",
      title: "x: y",
    })
  })

  it("keeps ten annotations of a level, and 4,096 characters of each", () => {
    const log = `${"::error::x\n".repeat(12)}::warning::${"y".repeat(5000)}\n`
    const kept = annotationsIn(commandsIn(log))
    expect(kept.filter(({ level }) => level === "error")).toHaveLength(10)
    expect(kept.at(-1)?.message).toHaveLength(4096)
  })
})

describe("our log", () => {
  const hostile = [
    "::error::owned",
    " \t::set-output name=verdict::owned",
    "fine\r\n::add-mask::owned",
    "fine\r::add-matcher::owned.json",
    "fine\u2028::error::owned",
    "fine\u0085::stop-commands::owned",
    "\u3000::error::owned",
    "\ufeff::error::owned",
    "#\ufe0f#[error]owned",
    ":\ufe0f:error::owned",
    "x ##[set-env name=PATH]owned",
    "####[error]owned",
    "##\u00ad[error]owned",
    "\u001b[31m::error::owned",
  ]
  it.each(hostile)("lets no text become a command: %j", (text) => {
    let log = ""
    const writer = logTo((written) => {
      log += written
    })
    writer.info(text)
    writer.info(`before ${text}`)
    writer.warning(`told: ${text}`)
    writer.error(`told: ${text}`)
    writer.debug(`told: ${text}`)
    writer.annotate({ level: "error", path: text, startLine: 1, endLine: 1, title: text, message: `told: ${text}` })
    expect(injectedIn(commandsIn(log))).toEqual([])
    expect(commandsIn(log).map(({ name }) => name)).toEqual(["warning", "error", "debug", "error"])
  })
})
