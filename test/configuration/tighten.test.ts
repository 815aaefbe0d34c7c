import fc from "fast-check"
import { minimatch } from "minimatch"
import { describe, expect, it } from "vitest"
import { readConfiguration } from "../../src/configuration/configuration.ts"
import type { Settings } from "../../src/configuration/schema.ts"
import { severitiesOf, tighten } from "../../src/configuration/tighten.ts"
import type { PermissionDelta } from "../../src/model/delta.ts"
import type { Finding } from "../../src/model/finding.ts"
import { possibleWeights, rankOf, severities, thresholds } from "../../src/model/severity.ts"
import { liberties, type NamedText, type Options } from "../../src/options.ts"
import { decide } from "../../src/report/gate.ts"
import type { Rule, When } from "../../src/rules/rule.ts"
import { stricter } from "../../src/rules/stricter.ts"
import { type Files, reviewFiles } from "../review-sources.ts"
import { act, delta, grant, judge, rule, source } from "../rules/made.ts"

const wide: When = { kind: "broadens", row: { action: ["ai:*"] } }
const narrow: When = { kind: "broadens", row: { action: ["ai:Invoke"] } }

/** Rules that hide each other in every way: one way, both ways, in a ring, and all at once. */
const shipped: readonly Rule[] = [
  rule("a/one", wide, {
    severity: [{ when: { action: ["ai:Train"] }, is: "critical" }, { is: "medium" }],
    covers: ["a/two"],
  }),
  rule("a/two", narrow, { severity: [{ is: "high" }], covers: ["b/three"] }),
  rule("b/three", wide, { severity: [{ is: "low" }], covers: ["a/one"] }),
  rule("b/four", narrow, { severity: [{ is: "critical" }], covers: ["b/five"] }),
  rule("b/five", wide, { severity: [{ is: "info" }], covers: ["b/four", "a/*"] }),
]
const own: readonly Rule[] = [
  rule("own/all", wide, { severity: [{ is: "info" }], covers: ["*"] }),
  rule("own/some", narrow, { severity: [{ is: "high" }], covers: ["a/one", "own/all"] }),
]
const names = [...shipped, ...own].map(({ id }) => id)

/** Findings by one configuration alone. */
const byOne = (settings: Settings, deltas: readonly PermissionDelta[]): readonly Finding[] =>
  judge(settings["own-rules"] === undefined ? shipped : [...shipped, ...own], deltas, {
    severity: severitiesOf(settings),
    paths: (settings.paths ?? []).map((each) => ({
      takes: (path) => each.match.some((glob) => minimatch(path, glob)),
      rules: new Map(Object.entries(each.rules)),
    })),
    breakGlass: settings["break-glass"] ?? [],
  })

const said = (findings: readonly Finding[], { ignore = [] }: Settings) =>
  findings.filter(({ location }) => !ignore.some((glob) => minimatch(location.source.path, glob)))

const verdict = (findings: readonly Finding[], settings: Settings) =>
  decide(
    said(findings, settings).map((finding) => ({ ...finding, placement: "line" })),
    [],
    { failOn: settings["fail-on"] ?? "high", possible: settings["possible-findings"] ?? "one-lower" },
  )

function layered(central: Settings, repository: Settings, deltas: readonly PermissionDelta[]) {
  const { decides, tightens } = tighten(central, repository, [...shipped, ...own])
  const findings = byOne(decides, deltas)
  return { decides, findings: tightens ? stricter(findings, byOne(tightens, deltas)) : findings }
}

const settings = fc.record<Settings>(
  {
    "fail-on": fc.constantFrom(...thresholds),
    ignore: fc.subarray(["p", "q", "*"]),
    rules: fc.dictionary(fc.constantFrom(...names, "a/*", "b/*", "own/*", "*"), fc.constantFrom(...severities, "off")),
    "own-rules": fc.constantFrom("ours", "theirs"),
    "possible-findings": fc.constantFrom(...possibleWeights),
    "unreadable-files": fc.constantFrom("fail" as const, "warn" as const),
    "break-glass": fc.subarray(["role", "*", "other"]),
    paths: fc.array(
      fc.record({
        match: fc.subarray(["p", "q", "*"], { minLength: 1 }),
        rules: fc.dictionary(fc.constantFrom("a/*", "b/*", "*"), fc.constantFrom(...severities, "off")),
      }),
      { maxLength: 2 },
    ),
    "trusted-accounts": fc.subarray(["111122223333", "444455556666"]),
    "approved-models": fc.subarray(["amazon.*", "amazon.nova-*"]),
    "waivers-from-pull-request": fc.boolean(),
  },
  { requiredKeys: [] },
)
const rows = fc
  .array(
    fc.record({
      path: fc.constantFrom("p", "q"),
      actions: fc.subarray(["ai:Invoke", "ai:Train", "ai:Deploy"], { minLength: 1 }),
      certainty: fc.constantFrom("certain" as const, "possible" as const),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((all) =>
    all.map(({ path, actions, certainty }, i) => {
      const text = { ...source(actions.join(" ")), path }
      const span = { source: text, start: i % 3, end: text.text.length }
      const made = grant({
        action: actions.join(","),
        reaches: actions.map((name) => act(name)),
        actionSpan: span,
        resource: `r${i}`,
        resourceSpan: span,
        origin: { statement: span, block: span },
      })
      return delta(made, { certainty })
    }),
  )

describe("a policy and whatever a repository adds", () => {
  it("never let pass what the policy alone would stop, nor say less of it", () => {
    fc.assert(
      fc.property(settings, settings, rows, (central, repository, deltas) => {
        const { decides, findings } = layered(central, repository, deltas)
        if (verdict(byOne(central, deltas), central) === "fail") expect(verdict(findings, decides)).toBe("fail")
        for (const before of said(byOne(central, deltas), central)) {
          const now = said(findings, decides).find(({ fingerprint }) => fingerprint === before.fingerprint)
          expect(now && rankOf(now.severity)).toBeGreaterThanOrEqual(rankOf(before.severity))
        }
      }),
      { numRuns: 1000 },
    )
  })

  it("are what the policy alone is, where the repository adds nothing or the same", () => {
    fc.assert(
      fc.property(settings, rows, (central, deltas) => {
        for (const repository of [{}, central]) {
          const { decides, findings } = layered(central, repository, deltas)
          const told = (all: readonly Finding[]) => all.map((each) => `${each.fingerprint} ${each.severity}`).sort()
          expect(told(findings)).toEqual(told(byOne(central, deltas)))
          expect(decides["fail-on"] ?? "high").toBe(central["fail-on"] ?? "high")
        }
      }),
    )
  })

  it("leave the repository all that the policy lets it have", () => {
    fc.assert(
      fc.property(settings, settings, (central, repository) => {
        const { refused } = tighten({ ...central, "repository-may": [...liberties] }, repository, [...shipped, ...own])
        // How strict the verdict is, is never a repository's own to loosen.
        const ofVerdict: readonly PropertyKey[] = ["fail-on", "possible-findings", "unreadable-files"]
        expect(refused.filter(({ at }) => !ofVerdict.includes(at[0]))).toEqual([])
      }),
    )
  })
})

const note = `title: A note
severity: info
covers: ["*"]
when: { broadens: { capability: invoke } }
what: "{principal}."
why: It is so.
fix: Nothing.
`
const read = (policy: string, file: string, files: readonly NamedText[] = [{ path: "note.yaml", text: note }]) =>
  readConfiguration(
    {
      policy: { path: "config", revision: "base", text: policy },
      file: { path: "gate.yml", revision: "base", text: file },
    },
    undefined,
    async (directory) => (directory === "ours" ? files : undefined),
  )

describe("what the repository's file asks for in vain is named with its line", () => {
  it.each([
    ["fail-on: none", "gate.yml:1:10: fail-on: `none` is laxer than `high`, which the central policy has"],
    ["fail-on: critical", "`critical` is laxer than `high`"],
    ["ignore: [a/**]", "gate.yml:1:10: ignore: `a/**` is not ignored"],
    ["rules: { aws/bedrock/any-model: off }", "rules: `aws/bedrock/any-model` at `off` is laxer than `high`"],
    ["rules: { 'aws/*': low }", "rules: `aws/*` at `low` is laxer than `critical`"],
    ["trusted-accounts: ['999999999999']", "`999999999999` is not in the central policy's list"],
    ["approved-models: ['anthropic.*']", "`anthropic.*` is not in the central policy's list"],
    ["repository-may: [rules]", "repository-may: only the central policy says so"],
    ["waivers-from-pull-request: true", "the central policy does not let them count"],
    [
      'waivers: [{ fingerprint: "0123456789abcdef0123456789abcdef", rule: aws/bedrock/any-model, owner: a, reason: b, until: 2027-01-31 }]',
      "waivers: `aws/bedrock/any-model` is not waived",
    ],
  ])("%s", async (file, message) => {
    const policy = "trusted-accounts: ['111122223333']\napproved-models: ['amazon.*']\n"
    const { refused, failOn, ignore, waivers } = await read(policy, file)
    expect(refused).toEqual([expect.stringContaining(message)])
    expect([failOn, ignore, waivers]).toEqual(["high", [], { entries: [], fromPullRequest: false }])
  })

  it.each([
    "fail-on: low",
    "rules: { aws/bedrock/any-model: critical }",
    "approved-models: [amazon.nova-*]",
    "own-rules: ours",
    "trusted-accounts: ['111122223333']",
    "",
  ])("and nothing is where it only tightens: %s", async (file) => {
    const policy = "trusted-accounts: ['111122223333']\napproved-models: ['amazon.*']\n"
    expect((await read(policy, file)).refused).toEqual([])
  })
})

describe("on a real change", () => {
  const statement = (action: string, resource: string) => ({
    "policy.json": JSON.stringify({ Statement: [{ Effect: "Allow", Action: action, Resource: resource }] }),
  })
  const told = async (head: Files, options: Options) =>
    (await reviewFiles({}, head, options)).findings.map(({ rule, severity }) => `${rule} ${severity}`).sort()
  const nova = statement("bedrock:InvokeModel", "arn:aws:bedrock:eu-west-1::foundation-model/amazon.nova-lite-v1:0")
  const any = statement("bedrock:InvokeModel", "*")

  it("a rule of the repository's speaks beside the others, never in their place", async () => {
    expect(await told(any, await read("{}", "own-rules: ours"))).toEqual([
      "aws/bedrock/any-model high",
      "own/note info",
    ])
    expect(await told(any, await read("repository-may: [rules]", "own-rules: ours"))).toEqual(["own/note info"])
  })

  it("a list of approved models silences nothing that the policy would tell", async () => {
    const alone = await told(nova, await read("{}", ""))
    expect(alone).not.toEqual([])
    expect(await told(nova, await read("{}", "approved-models: ['amazon.*']"))).toEqual(alone)
    expect(await told(nova, await read("repository-may: [trust]", "approved-models: ['amazon.*']"))).toEqual([])
    expect(await told(nova, await read("approved-models: ['amazon.*']", "approved-models: ['meta.*']"))).toEqual([
      "aws/bedrock/unapproved-model medium",
    ])
  })

  it("a rule that the policy has off is on again, beside those that speak in its place", async () => {
    const policy = "rules: { aws/bedrock/any-model: off }"
    const alone = await told(any, await read(policy, ""))
    expect(alone).not.toContain("aws/bedrock/any-model high")
    expect(await told(any, await read(policy, "rules: { aws/bedrock/any-model: low }"))).toEqual(
      [...alone, "aws/bedrock/any-model low"].sort(),
    )
  })
})

describe("where the gate only reports", () => {
  it.each([
    [
      "an input wins over the file, which is what it is measured by",
      undefined,
      "fail-on: medium",
      "none",
      ["none", "medium"],
    ],
    ["the policy does, it is measured at high", "fail-on: none", "", undefined, ["none", "high"]],
    ["an input wins over the policy", "fail-on: low", "", "none", ["none", "low"]],
    [
      "the policy does and the repository does not, it gates",
      "fail-on: none",
      "fail-on: medium",
      undefined,
      ["medium", "medium"],
    ],
  ] as const)("%s", async (_, policy, file, input, expected) => {
    const texts = {
      ...(policy !== undefined && { policy: { path: "config", revision: "base", text: policy } as const }),
      file: { path: "gate.yml", revision: "base", text: file } as const,
    }
    const { failOn, wouldFailOn } = await readConfiguration(texts, input, async () => undefined)
    expect([failOn, wouldFailOn]).toEqual(expected)
  })
})
