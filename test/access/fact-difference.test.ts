import { describe, expect, it } from "vitest"
import { lintDifference, type Pairing, settingDifference } from "../../src/access/fact-difference.ts"
import { glob } from "../../src/access/pattern.ts"
import type { Lint, Setting } from "../../src/model/access.ts"
import { access, blank, subject } from "./made.ts"

// A mutant survives: no name has a space in it, so that words run together are still told apart.

/** `old` at the base is `new` at the head. */
const pairing: Pairing = {
  headKey: new Map([["old", "new"]]),
  instances: new Map([
    ["all", ["all[0]", "all[1]"]],
    ["one[0]", ["one"]],
    ["one[1]", ["one"]],
  ]),
  subject: (key) => subject(key),
}

const setting = (text: string): Setting => {
  const [of = "", name = "", value = ""] = text.split(" ")
  const allows = /^\[(.*)\]$/.exec(value)?.[1]?.split(",").filter(Boolean)
  return { subject: of, name, service: "ai", value, ...(allows && { allows }), span: blank, block: blank }
}
const lint = (text: string): Lint => {
  const [of = "", effect, name = "", written = "", lets, only] = text.split(" ")
  return {
    subject: of,
    name,
    text: written,
    effect: effect as "allow",
    service: "ai",
    span: blank,
    statement: blank,
    said: [],
    block: blank,
    ...(lets && { lets: glob(lets) }),
    ...(only && { onlyCompared: true }),
  }
}

/** Settings as `subject name value`. */
describe("settings", () => {
  it.each<[string, string[], string[], string[]]>([
    ["stay", ["a key 1"], ["a key 1"], []],
    ["appear", [], ["a key 1"], ["a key 1 appeared"]],
    ["vanish", ["a key 1"], [], ["a key 1 vanished"]],
    ["change", ["a key 1"], ["a key 2"], ["a key 2 changed from 1"]],
    ["are of their subject", ["a key 1"], ["b key 1"], ["b key 1 appeared", "a key 1 vanished"]],
    ["are of their name", ["a key 1"], ["a guard 1"], ["a guard 1 appeared", "a key 1 vanished"]],
    ["stay where their subject is renamed", ["old key 1"], ["new key 1"], []],
    ["change where their subject is renamed", ["old key 1"], ["new key 2"], ["new key 2 changed from 1"]],
    ["vanish from their subject under its new name", ["old key 1"], [], ["new key 1 vanished"]],
    ["are one more", ["a key 1"], ["a key 1", "a key 2"], ["a key 2 appeared"]],
    ["are one less", ["a key 1", "a key 2"], ["a key 2"], ["a key 1 vanished"]],
    ["stay where an instance becomes several", ["all key 1"], ["all[0] key 1", "all[1] key 1"], []],
    [
      "change where an instance becomes several",
      ["all key 1"],
      ["all[0] key 1", "all[1] key 2"],
      ["all[1] key 2 changed from 1"],
    ],
    ["stay where several instances become one", ["one[0] key 1", "one[1] key 1"], ["one key 1"], []],
    [
      "change where several instances become one",
      ["one[0] key 1", "one[1] key 1"],
      ["one key 2"],
      ["one key 2 changed from 1"],
    ],
    // Which of several became which cannot be said.
    ["are others", ["a key 1", "a key 2"], ["a key 3"], ["a key 3 appeared", "a key 1 vanished", "a key 2 vanished"]],
    ["let more through", ["a list [x]"], ["a list [x,y]"], ["a list [x,y] changed from [x]"]],
    ["let other things through", ["a list [x]"], ["a list [y]"], ["a list [y] changed from [x]"]],
    ["let less through", ["a list [x,y]"], ["a list [y]"], []],
    ["let the same through in another order", ["a list [x,y]"], ["a list [y,x]"], []],
    ["let nothing through any more", ["a list [x]"], ["a list []"], []],
    ["are no list any more", ["a list [x]"], ["a list x"], ["a list x changed from [x]"]],
    [
      "are several others",
      ["a key 1"],
      ["a key 2", "a key 3"],
      ["a key 2 appeared", "a key 3 appeared", "a key 1 vanished"],
    ],
  ])("%s: %j, %j", (_, base, head, expected) => {
    const deltas = settingDifference(
      access([], { settings: base.map(setting) }),
      access([], { settings: head.map(setting) }),
      pairing,
    )
    const told = [...deltas].map(({ kind, change, setting, subject, before }) => {
      expect(kind).toBe("setting")
      return `${subject.key} ${setting.name} ${setting.value} ${change}${before ? ` from ${before.value}` : ""}`
    })
    expect(told).toEqual(expected)
  })
})

/** Settings as `subject name value part`; one without a value stands and says nothing. */
describe("what a part of a subject no longer says", () => {
  const said = (text: string): Setting => {
    const [value = "", part = ""] = text.split(" ").slice(2)
    return { ...setting(text), part, ...(value === "" && { silent: true }) }
  }
  it.each<[string, string[], string[], string[]]>([
    [
      "is missing where the part stands",
      ["a filter high hate", "a filter low hate"],
      ["a filter low hate"],
      ["high low"],
    ],
    ["is missing where the part says nothing", ["a filter high hate"], ["a filter  hate"], ["high "]],
    [
      "is missing nowhere else",
      ["a filter high hate", "a filter high sex"],
      ["a filter low sex"],
      ["high", "high low"],
    ],
    ["is found under the subject's new name", ["old filter high hate"], ["new filter  hate"], ["high "]],
    ["is nothing where it never said it", ["a filter  hate"], ["a filter  hate"], []],
    ["is nothing where it says it now", ["a filter  hate"], ["a filter  hate", "a filter low sex"], []],
  ])("%s: %j, %j", (_, base, head, expected) => {
    const of = (texts: string[]) => access([], { settings: texts.map(said) })
    const vanished = [...settingDifference(of(base), of(head), pairing)].filter(({ change }) => change === "vanished")
    expect(vanished.map(({ setting, now }) => setting.value + (now ? ` ${now.value}` : ""))).toEqual(expected)
  })
})

/** Lint facts as `subject effect name text`, with what they let in and whether that is all they are for. */
describe("lint facts are told", () => {
  it.each<[string, string[], string[], string[]]>([
    ["where they are new", [], ["a allow wrong x"], ["a allow wrong x"]],
    ["not where they were there", ["a allow wrong x"], ["a allow wrong x"], []],
    ["not where they are gone", ["a allow wrong x"], [], []],
    ["of another text", ["a allow wrong x"], ["a allow wrong y"], ["a allow wrong y"]],
    ["of another name", ["a allow wrong x"], ["a allow odd x"], ["a allow odd x"]],
    ["of another effect", ["a allow wrong x"], ["a deny wrong x"], ["a deny wrong x"]],
    ["of another subject", ["a allow wrong x"], ["b allow wrong x"], ["b allow wrong x"]],
    ["not of one that is renamed", ["old allow wrong x"], ["new allow wrong x"], []],
    ["not where one let in all of it", ["a allow wrong x m*"], ["a allow wrong y mo*"], []],
    ["not where one that is only compared did", ["a allow wrong x * only"], ["a allow wrong y mo*"], []],
    ["where more is let in", ["a allow wrong x mo*"], ["a allow wrong y m*"], ["a allow wrong y"]],
    ["where another subject let it in", ["a allow wrong x *"], ["b allow wrong y m*"], ["b allow wrong y"]],
    ["where another mistake let it in", ["a allow odd x *"], ["a allow wrong y m*"], ["a allow wrong y"]],
    ["never where they are only compared", [], ["a allow wrong x * only"], []],
  ])("%s: %j, %j", (_, base, head, expected) => {
    const deltas = lintDifference(access([], { lints: base.map(lint) }), access([], { lints: head.map(lint) }), pairing)
    expect(
      [...deltas].map(({ kind, lint, subject }) => {
        expect(kind).toBe("lint")
        return `${subject.key} ${lint.effect} ${lint.name} ${lint.text}`
      }),
    ).toEqual(expected)
  })
})
