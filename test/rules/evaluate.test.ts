import { describe, expect, it } from "vitest"
import type { Setting } from "../../src/model/access.ts"
import type { Delta } from "../../src/model/delta.ts"
import type { Finding } from "../../src/model/finding.ts"
import type { Grant } from "../../src/model/grant.ts"
import { type Span, textOf } from "../../src/model/source.ts"
import type { RowWords, When } from "../../src/rules/rule.ts"
import { act, delta, grant, judge, opaque, rule, source, spanOf, subject, told } from "./made.ts"

const broadens = (id: string, row: RowWords, over: Parameters<typeof rule>[2] = {}) =>
  rule(id, { kind: "broadens", row }, over)
const any = broadens("any/new", { effect: ["allow"] })
const wide = grant({
  action: "ai:*",
  reaches: [act("ai:Invoke"), act("ai:Train", "train"), act("ai:Key", "credential")],
})
const graded = broadens(
  "any/new",
  { effect: ["allow"] },
  { severity: [{ when: { capability: ["credential"] }, is: "high" }, { is: "low" }] },
)
const is = (severity: "low" | "medium" | "high" | "critical") => [{ is: severity }]

describe("what broadens", () => {
  it.each([
    ["an allow that appears", "allow", "appeared", ["r medium"]],
    ["an allow that vanishes", "allow", "vanished", []],
    ["a deny that vanishes", "deny", "vanished", ["r medium"]],
    ["a deny that appears", "deny", "appeared", []],
  ] as const)("%s", (_, effect, change, says) => {
    expect(told(judge([broadens("r", {})], [delta(grant({ effect }), { change })]))).toEqual(says)
  })
})

describe("what is our business", () => {
  const support = grant({ action: "iam:Pass", reaches: [act("iam:Pass", "identity", true)] })
  const far = grant({ action: "iam:Pass", reaches: [act("iam:Pass", "identity", true)], traits: ["any-role"] })
  const seen = (traits: readonly string[]) => ({ subject: subject(traits) })
  const unseen = { subject: subject([], "role", false) }
  it.each([
    ["an AI action", delta(grant()), ["any/new high"]],
    ["listing and describing", delta(grant({ reaches: [act("ai:List", "metadata-read")] })), []],
    ["a supporting action of nobody with AI access", delta(support), []],
    ["the same of somebody with AI access", delta(support, seen(["holds-ai"])), ["any/new high"]],
    ["the same of a role that an AI service takes on", delta(support, seen(["ai-service-role"])), ["any/new high"]],
    ["the same, whose holder is not in view", delta(support, unseen), []],
    ["the same, whose holder is not in view, and far", delta(far, unseen), ["any/new low?"]],
    ["the same, far, and in view", delta(far), []],
  ] as const)("%s", (_, of, says) => {
    expect(told(judge([{ ...any, severity: is("high") }], [of]))).toEqual(says)
  })
})

describe("a rule that covers another", () => {
  const narrow = broadens("ai/all", {}, { covers: ["any/*"], severity: is("low") })
  const train = broadens("ai/train", { capability: ["train"] }, { covers: ["any/*"] })
  it("speaks in its place, also where it is milder", () => {
    expect(told(judge([graded, narrow], [delta(wide)]))).toEqual(["ai/all low"])
  })
  it("leaves other rows to it", () => {
    const other = grant({ action: "ai:Other", origin: { statement: spanOf(source("x"), "x") } })
    expect(told(judge([any, train], [delta(wide), delta(other)]))).toEqual(["ai/train medium", "any/new medium"])
  })
  it("does not hide what is graver about actions that it says nothing of", () => {
    const findings = judge([graded, train], [delta(wide)])
    expect(told(findings)).toEqual(["any/new high", "ai/train medium"])
    expect(findings[0]?.permission?.effective).toEqual(["ai:Invoke", "ai:Key"])
  })
  it("does hide what is no graver", () => {
    expect(told(judge([any, train], [delta(wide)]))).toEqual(["ai/train medium"])
  })
  it("hides nothing where it is off", () => {
    expect(told(judge([any, narrow], [delta(wide)], { severity: new Map([["ai/all", "off"]]) }))).toEqual([
      "any/new medium",
    ])
  })
  it("where each covers the other, the graver speaks, else the first", () => {
    const a = broadens("a", {}, { covers: ["*"] })
    const b = broadens("b", {}, { covers: ["*"] })
    expect(told(judge([b, a], [delta(wide)]))).toEqual(["a medium"])
    expect(told(judge([a, { ...b, severity: is("high") }], [delta(wide)]))).toEqual(["b high"])
  })
  it("a ring of them still says something, the gravest", () => {
    const ring = [
      broadens("a", {}, { covers: ["b"] }),
      broadens("b", {}, { covers: ["c"], severity: is("high") }),
      broadens("c", {}, { covers: ["a"] }),
    ]
    expect(told(judge(ring, [delta(wide)]))).toEqual(["b high"])
  })
})

describe("what is told together", () => {
  const text = source("first second third")
  const [first, second] = [spanOf(text, "first"), spanOf(text, "second")]
  const origin = { statement: { source: text, start: 0, end: text.text.length } }
  const severity = [{ when: { resource: { reaches: ["any-model"] } }, is: "high" as const }, { is: "low" as const }]
  const mild = grant({ resource: "a*", resourceSpan: first, origin })
  const grave = grant({ resource: "*", resourceSpan: second, traits: ["any-model"], origin })

  it("rows of one statement, on the gravest of them", () => {
    const findings = judge([{ ...any, severity, blame: "resource" }], [delta(mild), delta(grave)])
    expect(told(findings)).toEqual(["any/new high"])
    expect(findings[0]?.location).toEqual(second)
  })
  it("and of what the author changed, where the gravest was only reached by it", () => {
    const changed = (span: Span) => span === first
    const findings = judge([{ ...any, severity, blame: "resource" }], [delta(mild), delta(grave)], { changed })
    expect(findings.map(({ severity: how, location }) => [how, location])).toEqual([["high", first]])
  })
  it("subjects that one statement reaches", () => {
    const of = (key: string) => delta(grant({ subject: key, origin }), { subject: subject([], key) })
    const rules = [{ ...any, what: "{principal} may." }]
    expect(judge(rules, ["a", "b", "c", "d"].map(of)).map(({ what }) => what)).toEqual(["`a`, `b` and 2 more may."])
  })
  it("not what is certain with what is possible", () => {
    const unsure = { certainty: "possible", because: "of a count" } as const
    expect(told(judge([any], [delta(mild), delta(grave, unsure)]))).toEqual(["any/new medium", "any/new medium?"])
  })
  it("not statements apart", () => {
    const elsewhere = grant({ origin: { statement: second } })
    expect(judge([any], [delta(mild), delta(elsewhere)])).toHaveLength(2)
  })
})

describe("a combination", () => {
  const invoke = grant({ action: "ai:Invoke", resource: "m" })
  const safety = grant({ action: "ai:Off", reaches: [act("ai:Off", "safety")] })
  const both = rule(
    "any/both",
    { kind: "combines", rows: [{ capability: ["safety"], effect: ["allow"] }, { capability: ["invoke"] }] },
    { what: "{action} beside {other}", severity: is("critical") },
  )
  const denied = (action: string, over = {}) => grant({ effect: "deny", action, ...over })
  const maybe = { perhaps: "it depends on `var.on`" }
  const completes = (of: Parameters<typeof delta>[1]) => told(judge([both], [delta(safety, of)]))

  it("speaks where the second half comes, and names the first", () => {
    const [finding, ...rest] = judge([both], [delta(safety, { before: [invoke], after: [invoke, safety] })])
    expect(rest).toEqual([])
    expect(finding?.what).toBe("`ai:Off` beside `ai:Invoke`")
    expect(finding?.permission?.action).toBe("ai:Off")
  })
  it("speaks once where both come", () => {
    const after = [invoke, safety]
    expect(told(judge([both], [delta(invoke, { after }), delta(safety, { after })]))).toEqual(["any/both critical"])
  })
  it("tells one row that is both halves by its actions", () => {
    const all = grant({ action: "ai:*", reaches: [...safety.reaches, ...invoke.reaches] })
    expect(judge([both], [delta(all)]).map(({ what }) => what)).toEqual(["`ai:*` beside `ai:Invoke`"])
  })
  it.each<[string, Parameters<typeof delta>[1], readonly string[]]>([
    ["half of it", { after: [safety] }, []],
    ["it was complete", { before: [invoke, safety], after: [invoke, safety] }, []],
    ["the other half is denied", { before: [invoke], after: [invoke, denied("ai:Invoke"), safety] }, []],
    [
      "the other half is denied perhaps",
      { before: [invoke], after: [invoke, denied("ai:Invoke", maybe), safety] },
      ["any/both critical"],
    ],
    [
      "the deny is of something else",
      { before: [invoke], after: [invoke, denied("ai:Invoke", { resource: "n" }), safety] },
      ["any/both critical"],
    ],
    [
      "the other half is there perhaps",
      { before: [{ ...invoke, ...maybe }], after: [{ ...invoke, ...maybe }, safety] },
      ["any/both critical?"],
    ],
    [
      "it is there perhaps, and surely",
      { before: [], after: [{ ...invoke, ...maybe }, invoke, safety] },
      ["any/both critical"],
    ],
    [
      "it was complete only perhaps",
      { before: [invoke, { ...safety, ...maybe }], after: [invoke, safety] },
      ["any/both critical"],
    ],
    [
      "a deny had kept it from being complete",
      { before: [invoke, denied("ai:Invoke"), safety], after: [invoke, safety] },
      ["any/both critical"],
    ],
  ])("%s", (_, over, says) => {
    expect(completes(over)).toEqual(says)
  })
  it("takes a deny for one only where it surely reaches all of the half", () => {
    const perhaps = denied("ai:Invoke", { conditions: [opaque("what we cannot read")] })
    expect(completes({ before: [invoke], after: [invoke, perhaps, safety] })).toEqual(["any/both critical"])
  })
  it("is of what is allowed, not of what is no longer denied", () => {
    const lifted = delta(denied("ai:Invoke"), { change: "vanished", before: [safety], after: [safety] })
    expect(told(judge([both], [lifted]))).toEqual([])
  })
  describe("is complete where something no longer stands against a half:", () => {
    const text = source("uses\nswitches\nnot-use\nnot-switch\n")
    const [was, is] = [source(text.text, "base"), text]
    const allowed = { ...invoke, action: { ...invoke.action, span: spanOf(is, "uses") } }
    const off = { ...safety, action: { ...safety.action, span: spanOf(is, "switches") } }
    const judged = (of: Grant, change: "appeared" | "vanished", before: readonly Grant[], after: readonly Grant[]) =>
      judge([both], [delta(of, { change, before, after })])
    const places = (findings: readonly Finding[]) =>
      findings.map(({ what, location, related }) => [
        what,
        textOf(location),
        related.map(({ span, note }) => `${span.source.revision} ${textOf(span)}: ${note}`),
      ])

    it.each([
      ["ai:Invoke", "not-use", "`ai:Invoke` beside `ai:Off`", ["head switches: ai:Off", "head uses: ai:Invoke"]],
      ["ai:Off", "not-switch", "`ai:Off` beside `ai:Invoke`", ["head switches: ai:Off", "head uses: ai:Invoke"]],
    ] as const)("a deny of %s", (action, at, what, related) => {
      const deny = denied(action, {
        reaches: action === "ai:Off" ? off.reaches : invoke.reaches,
        actionSpan: spanOf(was, at),
        resource: action === "ai:Off" ? "*" : "m",
      })
      const found = judged(deny, "vanished", [allowed, off, deny], [allowed, off])
      expect(told(found)).toEqual(["any/both critical"])
      expect(places(found)).toEqual([[what, at, expect.arrayContaining([...related])]])
      expect(judged(deny, "vanished", [allowed, deny], [allowed])).toEqual([])
    })
    it("a boundary that lets more through", () => {
      const bound = grant({ action: "ai:*", reaches: [...off.reaches, ...invoke.reaches], traits: ["boundary"] })
      expect(told(judged(bound, "appeared", [allowed], [allowed, off]))).toEqual(["any/both critical"])
      // What the boundary lets through and nothing grants is not held, whatever else is new.
      expect(judged(bound, "appeared", [allowed], [allowed, bound])).toEqual([])
    })
    it("but not what else is freed", () => {
      const deny = denied("ai:Train", { reaches: [act("ai:Train", "train")] })
      expect(judged(deny, "vanished", [allowed, deny], [allowed, off])).toEqual([])
    })
  })
  it("names every row of it but the one that it stands on, whichever that is", () => {
    const text = source("old\nnew\nother\n")
    const at = (action: string, where: string) =>
      grant({ action, reaches: [act(action, "safety")], actionSpan: spanOf(text, where), resource: where })
    const [one, two] = [at("ai:Off", "old"), at("ai:Less", "new")]
    const allowed = { ...invoke, action: { ...invoke.action, span: spanOf(text, "other") } }
    const after = [one, two, allowed]
    const all = [delta(one, { before: [allowed], after }), delta(two, { before: [allowed], after })]
    const [finding] = judge([both], all, { changed: (span) => textOf(span) === "new" })
    expect(textOf(finding?.location as Span)).toBe("new")
    expect(finding?.related.map(({ note }) => note)).toEqual(["ai:Off", "ai:Invoke"])
  })
  it("stays where only one of its new rows is covered", () => {
    const off = broadens("ai/off", { capability: ["safety"] }, { covers: ["any/*"], severity: is("critical") })
    const after = [invoke, safety]
    expect(told(judge([both, off], [delta(safety, { after }), delta(invoke, { after })]))).toEqual([
      "ai/off critical",
      "any/both critical",
    ])
  })
  it("gives way to a rule that covers it on its rows", () => {
    const all = broadens("ai/all", {}, { covers: ["any/*"] })
    expect(told(judge([both, all], [delta(safety, { after: [invoke, safety] })]))).toEqual(["ai/all medium"])
  })
})

describe("the configuration", () => {
  const severity = new Map([
    ["any/*", "info"],
    ["any/new", "critical"],
  ] as const)
  it("names a rule before a glob", () => {
    expect(told(judge([any, { ...any, id: "any/other" }], [delta(wide)], { severity }))).toEqual([
      "any/new critical",
      "any/other info",
    ])
  })
})

it("what is gained for something else is told with what is lost", () => {
  const says = broadens("r", {}, { what: "Lost: {losses}." })
  const [gained, lost] = [
    grant({ action: "ai:Invoke" }),
    grant({ action: "ai:Key", reaches: [act("ai:Key", "credential")] }),
  ]
  const what = (before: readonly Grant[], after: readonly Grant[]) =>
    judge([says], [delta(gained, { before, after })]).map((each) => each.what)
  expect(what([lost], [gained])).toEqual(["Lost: obtain keys and tokens."])
  expect(what([lost], [gained, lost])).toEqual(["Lost: nothing."])
  expect(what([], [gained])).toEqual(["Lost: nothing."])
})

describe("a rule below a cloud's name", () => {
  it.each([
    ["cloud/ai/new", 1],
    ["other/ai/new", 0],
    ["any/ai/new", 1],
    ["own/ai/new", 1],
    ["own/other", 1],
  ])("%s", (id, count) => {
    const row = delta(grant())
    expect(judge([broadens(id, {})], [row])).toHaveLength(count)
    expect(
      judge([rule(id, { kind: "combines", rows: [{ action: ["ai:*"] }, { effect: ["allow"] }] })], [row]),
    ).toHaveLength(count)
  })
})

describe("facts", () => {
  const at = { source: source("gr-1 x"), start: 0, end: 4 }
  const setting: Setting = { subject: "role", name: "guardrail", service: "ai", value: "gr-1", span: at, block: at }
  const when = { kind: "setting", name: ["guardrail"], change: ["vanished"] } as const
  const fact = (over: Partial<Extract<Delta, { kind: "setting" }>> = {}): Delta => ({
    kind: "setting",
    change: "vanished",
    setting,
    subject: subject(["ci"]),
    ...over,
  })
  it.each<[string, Partial<Extract<When, { kind: "setting" }>>, Delta, number]>([
    ["a setting that vanished", {}, fact(), 1],
    ["one that changed", {}, fact({ change: "changed" }), 0],
    ["one of another name", {}, fact({ setting: { ...setting, name: "access-key" } }), 0],
    ["its value by a glob", { value: ["GR-*"] }, fact(), 1],
    ["another value", { value: ["x*"] }, fact(), 0],
    ["its subject", { subject: ["human", "ci"] }, fact(), 1],
    ["another subject", { subject: ["human"] }, fact(), 0],
  ])("%s", (_, over, of, count) => {
    const findings = judge([rule("s", { ...when, ...over }, { what: "{principal} lost {value}." })], [of])
    expect(findings.map(({ what }) => what)).toEqual(count === 1 ? ["`role` lost `gr-1`."] : [])
  })
  it("are told by the rule that covers the other", () => {
    const [wide, narrow] = ["any/fact", "any/other"].map((id) => rule(id, when))
    const covering = rule("cloud/ai/fact", { ...when, value: ["gr-*"] }, { covers: ["any/*"] })
    const all = [wide, narrow, covering] as const
    expect(told(judge(all as never, [fact()]))).toEqual(["cloud/ai/fact medium"])
    const other = fact({ setting: { ...setting, value: "x" } })
    expect(told(judge(all as never, [other]))).toEqual(["any/fact medium", "any/other medium"])
    const ring = [rule("any/a", when, { covers: ["any/b"] }), rule("any/b", when, { covers: ["any/a"] })]
    expect(told(judge(ring, [fact()]))).toEqual(["any/a medium", "any/b medium"])
  })

  it("a lint of the effect that the rule is about", () => {
    const lint = {
      subject: "role",
      name: "odd",
      text: "ai:Nope",
      effect: "deny",
      service: "ai",
      statement: at,
      said: [],
      block: at,
      span: at,
    } as const
    const rules = (effect: "allow" | "deny") => [
      rule("l", { kind: "lint", name: ["odd"], effect: [effect] }, { what: "{text}", fix: "Write {instead}." }),
    ]
    const of: Delta = { kind: "lint", lint, subject: subject() }
    expect(judge(rules("allow"), [of])).toEqual([])
    expect(judge(rules("deny"), [of]).map(({ what, fix }) => [what, fix])).toEqual([
      ["`ai:Nope`", "Write another one."],
    ])
  })
})

describe("the fingerprint", () => {
  const print = (of: Parameters<typeof grant>[0], rules = [any]) =>
    judge(rules, [delta(grant(of), { subject: subject([], of?.subject ?? "role") })])[0]?.fingerprint
  const text = source("elsewhere")
  it("is of thirty-two hexadecimal digits, and stays where text moves or prose changes", () => {
    expect(print({})).toMatch(/^[0-9a-f]{32}$/)
    expect(print({ actionSpan: spanOf(text, "where"), origin: { statement: spanOf(text, "else") } })).toBe(print({}))
    expect(print({}, [{ ...any, what: "other words", severity: is("high") }])).toBe(print({}))
  })
  it("changes with the rule, the subject and the row", () => {
    const all = [
      print({}),
      print({}, [{ ...any, id: "any/other" }]),
      print({ subject: "b" }),
      print({ action: "ai:X" }),
      print({ resource: "r" }),
      // What was only possible is less than what is certain.
      judge([any], [delta(grant(), { subject: subject([], "role"), certainty: "possible", because: "so" })])[0]
        ?.fingerprint,
    ]
    expect(new Set(all).size).toBe(all.length)
  })
})
