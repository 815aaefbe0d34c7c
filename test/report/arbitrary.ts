/** Reports of every shape, whose texts are what breaks things more often than chance would have it. */
import fc from "fast-check"
import type { Finding } from "../../src/model/finding.ts"
import type { Hunk } from "../../src/model/hunk.ts"
import type { PlacedFinding, Report } from "../../src/model/report.ts"
import { severities } from "../../src/model/severity.ts"
import type { Source, Span } from "../../src/model/source.ts"
import type { Difference } from "../../src/report/place.ts"
import { code } from "../../src/rules/words.ts"
import { deltaOf, findingOf, ownRules, reportOf } from "./reports.ts"

/** Pieces that mean something to a runner, to Markdown, to a terminal, to a browser or to an eye. */
export const hostilePieces = [
  ..."`|\\<>@#[]()!*_~&;:$-'\"{}\n\r\t \u0000\u001b\u0085\u2028\u2029\u202e\u200b\u200d\ufeff\ud800\udc00".split(""),
  ...["``", "```", "~~~", "\\|", "\\\\|", "-->", "<!--", "<!-- ai-iam-gate:v1 fp=00 sha=00 -->", "@ada", "@org/team"],
  ...["#12", "GH-3", "acme/app#4", "closes #5", "0123456789abcdef0123456789abcdef01234567"],
  ...["::error::x", "\n::set-output name=verdict::pass", " ::add-mask::a", "##[error]x", "##[add-matcher]m.json"],
  ...["\u001b[31m", "\u001b]8;;https://evil.example\u0007", "\r\n", "\u2066", "\u{e0041}", "\u00ad"],
  ...[
    "https://evil.example",
    "www.evil.example",
    "a@evil.example",
    "![x](//evil.example)",
    "[x](javascript:1)",
    "[x]: y",
  ],
  ...[
    "<img src=x>",
    "</sub>",
    "<details>",
    "</details>",
    "</code>",
    "&#96;",
    "&lt;",
    "<script>",
    "$$x$$",
    "- [ ] ",
    "1. ",
  ],
  ...[
    "\n# h",
    "\n---\n",
    "\n| a | b |\n|---|---|\n",
    "${{ github.token }}",
    "{0}",
    "é",
    "👩‍👩‍👧",
    "e\u0301\u0301\u0301",
    "漢",
    "🇩🇪",
  ],
]

export const hostileText = (maxLength = 24): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom(...hostilePieces) },
        fc.string({ unit: "binary", maxLength: 8 }),
      ),
      {
        maxLength,
      },
    )
    .map((parts) => parts.join(""))

const paths = hostileText(6).map((text) => text.replace(/^\/+|\u0000/g, "_") || "a.tf")

const sources: fc.Arbitrary<Source> = fc.record({
  path: paths,
  revision: fc.constantFrom("base" as const, "head" as const),
  text: hostileText(12),
})

const spans: fc.Arbitrary<Span> = fc.tuple(sources, fc.nat(60), fc.nat(30)).map(([source, from, length]) => {
  const start = Math.min(from, source.text.length)
  return { source, start, end: Math.min(start + length, source.text.length) }
})

/** A sentence as rules make them: the author's text in code spans. */
const sentences = fc
  .array(
    fc.oneof(hostileText(8).map(code), fc.constantFrom("may now", "**change guardrails**", "of `x`", "every model")),
    {
      maxLength: 5,
    },
  )
  .map((parts) => `${parts.join(" ")}.`)

const rules = fc.oneof(
  fc.constantFrom("aws/bedrock/any-model", "any/identity/consumer-edits-safety", "any/access/condition-vanished"),
  hostileText(3).map((text) => `own/${text}`),
)

export const findings: fc.Arbitrary<PlacedFinding> = fc
  .record({
    location: spans,
    block: spans,
    rule: rules,
    severity: fc.constantFrom(...severities),
    certainty: fc.constantFrom("certain" as const, "possible" as const),
    title: fc.oneof(sentences, hostileText(6)),
    what: sentences,
    why: fc.oneof(sentences, hostileText(6)),
    fix: fc.oneof(sentences, hostileText(6)),
    principal: fc.option(hostileText(4)),
    service: fc.constantFrom("bedrock", ""),
    placement: fc.constantFrom("line" as const, "file" as const, "summary" as const),
    related: fc.array(fc.record({ span: spans, note: hostileText(4) }), { maxLength: 4 }),
    suggestion: fc.option(
      fc.record({
        path: paths,
        startLine: fc.integer({ min: 1, max: 9 }),
        endLine: fc.integer({ min: 9, max: 12 }),
        // What is not seen is not suggested.
        text: hostileText(6).map((text) => text.replace(/[\p{C}\u2028\u2029]/gu, "")),
      }),
    ),
    command: fc.record({ text: hostileText(4), isIncomplete: fc.boolean() }),
    isCommanded: fc.boolean(),
    waiver: fc.option(
      fc.record({
        owner: hostileText(3),
        reason: hostileText(6),
        until: fc.constant("2027-01-31"),
        path: fc.oneof(paths, fc.constant(".github/ai-iam-gate.yml")),
        line: fc.integer({ min: 1, max: 90 }),
      }),
      { freq: 4 },
    ),
    fingerprint: fc.string({ unit: fc.constantFrom(..."0123456789abcdef"), minLength: 16, maxLength: 16 }),
  })
  .map(
    ({ location, command, isCommanded, ...over }): PlacedFinding =>
      findingOf(location, { ...over, ...(isCommanded && { command }) } satisfies Partial<Finding>),
  )

const diagnostics: fc.Arbitrary<Report["diagnostics"][number]> = fc.record({
  code: fc.constantFrom("syntax" as const, "unresolved" as const, "too-much-work" as const),
  severity: fc.constantFrom("error" as const, "warning" as const),
  message: fc.oneof(sentences, hostileText(8)),
  at: fc.oneof(
    spans,
    paths.map((path) => ({ path })),
  ),
})

const deltas = fc
  .record({
    location: spans,
    principal: hostileText(5),
    resource: hostileText(5),
    condition: hostileText(5),
    broadens: fc.boolean(),
  })
  .map(({ location, principal, resource, condition, broadens }) =>
    deltaOf(location, {
      principal,
      broadens,
      permission: { effect: "allow", action: "bedrock:*", effective: [], resource, conditions: [condition] },
    }),
  )

export const reports: fc.Arbitrary<Report> = fc
  .record({
    findings: fc.array(findings, { maxLength: 5 }),
    deltas: fc.array(deltas, { maxLength: 4 }),
    diagnostics: fc.array(diagnostics, { maxLength: 4 }),
    failOn: fc.constantFrom(...severities, "none" as const),
    ignored: fc.array(hostileText(3), { maxLength: 2 }),
    path: fc.oneof(fc.constant(".github/ai-iam-gate.yml"), paths),
  })
  .map(({ ignored, path, ...over }) =>
    reportOf({
      ...over,
      configuration: {
        policy: "repository",
        readFrom: { path, commit: "3".repeat(40) },
        rules: [],
        ignored,
        ownRules,
        refused: ignored,
      },
    }),
  )

const hunk: Hunk = {
  baseStart: 2,
  baseLines: 3,
  headStart: 2,
  headLines: 2,
  lines: [
    { kind: "context", baseLine: 2, headLine: 2 },
    { kind: "deleted", baseLine: 3 },
    { kind: "deleted", baseLine: 4 },
    { kind: "added", headLine: 3 },
  ],
}

/** The hunks of some of a report's files. */
export const differenceOf = (report: Report): Difference => ({
  hunks: new Map(
    report.findings.flatMap(({ location }, i) => (i % 2 === 0 ? [[location.source.path, [hunk]] as const] : [])),
  ),
  renames: new Map(),
})
