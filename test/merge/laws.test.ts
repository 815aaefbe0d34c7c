/** What holds of every merge: it loses nothing of a scan, no order of its inputs shows, and what is not known is never clean. */
import { describe, expect, it } from "vitest"
import type { SavedDirectory } from "../../src/merge/saved-scan.ts"
import type { Estate } from "../../src/model/estate.ts"
import type { PlacedFinding } from "../../src/model/report.ts"
import { renderEstateJson } from "../../src/report/estate-json.ts"
import { renderEstateMarkdown } from "../../src/report/estate-markdown.ts"
import { renderEstateText } from "../../src/report/estate-text.ts"
import { noLinks } from "../../src/report/links.ts"
import { renderSarif } from "../../src/report/sarif.ts"
import { renderSurveyHtml } from "../../src/report/survey-html.ts"
import { fixOf } from "../../src/report/wording.ts"
import { allow, aws, company, models, role, root, service, tools, trust } from "./accounts.ts"
import { directoriesOf, directoryOf, type Made, mergeOf, scanned } from "./saved.ts"

const asText = (estate: Estate): readonly string[] => [
  [...renderEstateJson(estate)].join("").replace(/"durationMs": \d+/, ""),
  renderEstateText(estate, { colour: false, width: 100 }),
  renderEstateMarkdown(estate, noLinks),
  renderSurveyHtml(estate.survey, noLinks, estate.accounts),
  renderSarif(estate.report, {
    ...{ difference: { hunks: new Map(), renames: new Map() }, links: noLinks, rules: [], version: "0" },
    accountOf: estate.accountOf,
  }),
]

/** All orders of a few, and some of more. */
function ordersOf<T>(all: readonly T[]): readonly (readonly T[])[] {
  const turned = all.map((_, i) => [...all.slice(i), ...all.slice(0, i)])
  return [...turned, ...turned.map((each) => [...each].reverse())]
}

describe("the merge of one scan", () => {
  it.each(company.map((each) => [each.id, each] as const))(
    "tells its findings, and judges as it does: %s",
    async (_, made) => {
      const scan = await scanned(made)
      const { report, survey } = await mergeOf([directoryOf("one", scan)])
      // Places, and what is offered to edit them, are of where the scan read.
      const said = (all: Estate["report"]["findings"]) =>
        all.map(
          (
            {
              location: _,
              block: __,
              related,
              suggestion: ___,
              references: ____,
              command: _____,
              because: ______,
              ...told
            },
            i,
          ) => ({
            ...{ ...told, fix: fixOf(all[i] as PlacedFinding) },
            notes: related.map(({ note }) => note),
          }),
        )
      expect(said(report.findings)).toEqual(said(scan.report.findings))
      expect(report.verdict).toBe(scan.report.verdict)
      const held = (all: Estate["survey"]["principals"]) =>
        all.map(({ key, name, kind, cells }) => [
          key,
          name,
          kind,
          cells.map(({ capability, hold }) => `${capability} ${hold}`),
        ])
      expect(held(survey.principals)).toEqual(held(scan.survey.principals))
      expect(survey.crossings.filter(({ kind }) => kind === "estate")).toEqual([])
    },
  )

  it("puts its places below its account, on their lines", async () => {
    const made = company[0] as Made
    const scan = await scanned(made)
    const { survey } = await mergeOf([directoryOf("one", scan)])
    const places = (all: Estate["survey"]["principals"]) => all.flatMap(({ place }) => place ?? [])
    expect(places(survey.principals).map(({ source, stands }) => [source.path, stands?.start.line])).toEqual(
      places(scan.survey.principals).map((span) => [
        `aws/${tools}/account.export.json`,
        span.source.text.slice(0, span.start).split("\n").length + (span.source.firstLine ?? 1) - 1,
      ]),
    )
  })
})

describe("the order of the scans", () => {
  it("does not show, whatever it is written to", async () => {
    const directories = await directoriesOf(company)
    const [first, ...others] = await Promise.all(ordersOf(directories).map(async (each) => asText(await mergeOf(each))))
    for (const other of others) expect(other).toEqual(first)
  })

  it("does not show where two are of one account", async () => {
    const [a, b] = [tools, models].map((other) =>
      aws(tools, [
        role(
          tools,
          "app",
          [trust(root(other))],
          allow(`bedrock:${other === tools ? "InvokeModel" : "UpdateGuardrail"}`, "*"),
        ),
      ]),
    ) as [Made, Made]
    const directories = [directoryOf("old", await scanned(a)), directoryOf("new", await scanned(b))]
    const [first, second] = [await mergeOf(directories), await mergeOf([...directories].reverse())]
    expect(asText(first)).toEqual(asText(second))
    // What either of them says is told.
    expect(
      first.survey.principals.find(({ name }) => name.endsWith("app"))?.cells.map(({ capability }) => capability),
    ).toEqual(expect.arrayContaining(["invoke", "safety"]))
    expect(first.report.diagnostics.map(({ message }) => message)).toEqual([
      `\`new\` has a scan of \`${tools}\` too: what either of them says is told`,
    ])
    expect(first.accounts).toHaveLength(1)
  })
})

describe("what is not known", () => {
  const clean = aws(tools, [role(tools, "app", [trust(service)], allow("s3:GetObject", "*"))])
  const stateOf = ({ accounts }: Estate) => accounts.map(({ id, state }) => [id, state])
  const messages = ({ report }: Estate) => report.diagnostics.map(({ message }) => message)

  it("is nothing where all was read", async () => {
    const estate = await mergeOf(await directoriesOf([clean]), [clean])
    expect([stateOf(estate), estate.report.verdict]).toEqual([[[tools, "whole"]], "pass"])
  })

  it("of an account that was refused something fails, and is said of it", async () => {
    const refused = { ...clean, refused: "`aws iam list-users` was refused" }
    const estate = await mergeOf(await directoriesOf([refused]))
    expect([stateOf(estate), estate.report.verdict]).toEqual([[[tools, "partial"]], "fail"])
    expect(messages(estate)).toEqual([refused.refused])
    expect(renderEstateMarkdown(estate, noLinks)).toContain("only in part: 1 place could not be read")
    for (const text of asText(estate)) expect(text).not.toMatch(/no findings\b(?! but)/)
  })

  it("of an account that ought to be there fails, and is said of it", async () => {
    const estate = await mergeOf(await directoriesOf([clean]), [clean, { cloud: "aws", id: models }])
    expect([stateOf(estate), estate.report.verdict]).toEqual([
      [
        [tools, "whole"],
        [models, "missing"],
      ],
      "fail",
    ])
    expect(messages(estate)).toEqual([`there is no scan of \`${models}\`: nothing is known of it`])
  })

  const saved = async (edit: (text: string, name: string) => string): Promise<SavedDirectory> =>
    directoryOf("scans/x", await scanned(clean), edit)
  const only = (wanted: string, edit: (text: string) => string) => (text: string, name: string) =>
    name === wanted ? edit(text) : text

  it.each<readonly [string, (text: string, name: string) => string, RegExp]>([
    [
      "another version of the report",
      only("report.json", (text) => text.replace("report@1", "report@2")),
      /^it is written as `ai-iam-gate\/report@2`, and this version reads `ai-iam-gate\/report@1`/,
    ],
    [
      "another version of the review",
      only("review.json", (text) => text.replace("review@1", "review@9")),
      /^it is written as `ai-iam-gate\/review@9`/,
    ],
    [
      "a review of before there were merges",
      only("review.json", (text) => text.replace(/ "tenants": \[[\s\S]*?\n \],\n/, "")),
      /^it is not what `scan --save` of this version writes/,
    ],
    [
      "a file that ends in the middle",
      only("review.json", (text) => text.slice(0, text.length / 2)),
      /^the file ends in the middle, at line \d+/,
    ],
    [
      "a report that ends in the middle",
      only("report.json", (text) => text.slice(0, text.length / 2)),
      /^the file ends in the middle/,
    ],
    ["no JSON", only("report.json", () => "no"), /^it is not what `scan --save` of this version writes/],
    ["nothing", only("review.json", () => ""), /^it is not what `scan --save` of this version writes/],
    [
      "items of another shape",
      only("review.json", (text) => text.replace('"kind": "identity"', '"kind": "robot"')),
      /^1 of its `principals` is not as a scan of this version writes them/,
    ],
    [
      "a comparison with what is declared",
      only("report.json", (text) => text.replace('"base": null', '"base": "abc"')),
      /^it tells only how what is deployed differs from `abc`: scan without `--against`/,
    ],
    [
      "nobody's scan",
      only("review.json", (text) => text.replace(/"tenants": \[[^\]]*\]/, '"tenants": []')),
      /^it does not say which account, subscription or project was scanned/,
    ],
  ])("where there is %s, fails with a plain message", async (_, edit, message) => {
    const invoking = aws(tools, [role(tools, "app", [trust(service)], allow("bedrock:InvokeModel", "*"))])
    const directory = directoryOf("scans/x", await scanned(invoking), edit)
    const estate = await mergeOf([directory], [clean])
    expect(estate.report.verdict).toBe("fail")
    expect(messages(estate).filter((each) => message.test(each))).toHaveLength(1)
    expect(estate.accounts.every(({ state }) => state !== "whole")).toBe(true)
  })

  it("where a file is not there, fails with a plain message, and the others are told", async () => {
    const { review: _, ...half } = await saved((text) => text)
    const estate = await mergeOf([{ ...half, review: undefined }, ...(await directoriesOf([company[1] as Made]))])
    expect(messages(estate)).toEqual(["there is no `review.json` in it: the scan did not end, or was not saved"])
    expect(estate.report.findings.length).toBeGreaterThan(0)
    expect(estate.report.verdict).toBe("fail")
  })
})

describe("what is kept of a principal", () => {
  it("does not grow with its statements", async () => {
    const many = Array.from({ length: 300 }, (_, n) =>
      allow("bedrock:InvokeModel", `arn:aws:bedrock:*::foundation-model/m-${n}`),
    )
    const made = aws(tools, [role(tools, "app", [trust(service)], ...many)])
    const [app] = (await mergeOf(await directoriesOf([made]))).survey.principals.filter(({ name }) =>
      name.endsWith("app"),
    )
    expect(app?.entitlements.length).toBeLessThan(10)
    expect((app?.entitlements.length ?? 0) + (app?.more ?? 0)).toBe(300)
  })
})
