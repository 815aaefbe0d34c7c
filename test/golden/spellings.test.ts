import { describe, expect, it } from "vitest"
import { type Files, reviewFiles } from "../review-sources.ts"
import { type Format, formats, type Row, type Texts, type Verdict } from "./spellings/row.ts"
import { rows } from "./spellings/rows.ts"
import { type Said, saidBy } from "./spellings/said.ts"

async function review(base: Files, head: Files): Promise<Said> {
  const report = await reviewFiles(base, head)
  expect(report.diagnostics).toEqual([])
  return saidBy(report)
}

const likeAny = (action: string, expected: readonly string[]): boolean =>
  expected.some((each) => (each.endsWith("*") ? action.startsWith(each.slice(0, -1)) : action === each))

function demand(said: Said, says: Verdict): void {
  const quiet = { broadens: [], actions: [], rules: [] }
  if (says === "silent") expect(said).toMatchObject({ ...quiet, narrows: false })
  else if (says === "even") expect(said).toMatchObject(quiet)
  else if (says === "narrows") expect(said).toMatchObject({ ...quiet, narrows: true })
  else {
    expect(said.rules).toEqual([...says.rules].sort())
    expect(said.actions.filter((action) => !likeAny(action, says.actions))).toEqual([])
    expect(says.actions.filter((each) => !said.actions.some((action) => likeAny(action, [each])))).toEqual([])
    if (says.actions.length > 0) expect(said.certainties).toEqual([says.certainty ?? "certain"])
    if (!says.trades) expect(said.narrows).toBe(false)
  }
}

/**
 * What does not broaden one way does not the other, but for what narrows. Rules about text alone may speak of what comes back.
 */
function demandBackwards(said: Said, says: Verdict): void {
  if (says === "narrows") expect(said.broadens).not.toEqual([])
  else if (typeof says === "string" || !says.trades) expect(said.broadens).toEqual([])
  if (says === "silent" || says === "even")
    expect(said.rules.filter((rule) => !rule.startsWith("aws/policy/"))).toEqual([])
  if (says === "silent") expect(said.narrows).toBe(false)
}

const spelled = ({ texts }: Row): readonly (readonly [Format, Texts])[] =>
  formats.flatMap((format) => {
    const text = texts[format]
    return typeof text === "string" ? [] : [[format, text] as const]
  })

describe("one meaning, many spellings:", () => {
  describe.each(rows)("$name", (row) => {
    const verdict = (format: Format): Verdict => (format === "document" && row.documentSays) || row.says

    it.each(spelled(row))("%s", async (format, { base, head }) => {
      expect(head).not.toEqual(base)
      demand(await review(base, head), verdict(format))
    })

    it.each(spelled(row))("%s, the other way round", async (format, { base, head }) => {
      demandBackwards(await review(head, base), verdict(format))
    })

    it("the same in every format", async () => {
      const alike = spelled(row).filter(([format]) => format !== "document" || row.documentSays === undefined)
      const forms = await Promise.all(alike.map(([, { base, head }]) => review(base, head)))
      for (const form of forms) expect(form).toEqual(forms[0])
    })
  })
})

describe("the table", () => {
  it("has a name for each edit", () => {
    expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length)
  })

  it("has enough edits, most of them in every format", () => {
    expect(rows.length).toBeGreaterThanOrEqual(75)
    expect(rows.filter((row) => spelled(row).length >= 4).length).toBeGreaterThanOrEqual(60)
  })
})
