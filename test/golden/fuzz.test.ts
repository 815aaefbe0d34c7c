import { readFileSync } from "node:fs"
import { Ajv2020 } from "ajv/dist/2020.js"
import fc from "fast-check"
import { expect, it, vi } from "vitest"
import { formats } from "../../src/formats/index.ts"
import type { Report } from "../../src/model/report.ts"
import type { Span } from "../../src/model/source.ts"
import { renderJson } from "../../src/report/json.ts"
import { renderText } from "../../src/report/text.ts"
import { type Files, reviewFiles } from "../review-sources.ts"
import { mutated, nonsense, originals } from "./mutations.ts"

const times = process.env.AI_IAM_GATE_LONG === "1" ? 20 : 1
vi.setConfig({ testTimeout: 60_000 * times })
const run = (count: number, seed: number) => ({ numRuns: count * times, seed })

const isOfReport = new Ajv2020({ strict: true, strictTypes: false }).compile(
  JSON.parse(readFileSync("schemas/report.schema.json", "utf8")),
)

/** One line that moves no cursor and turns no text around. */
const plainLine = /^[^\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u202a-\u202e\u2066-\u2069]*$/u

function isIn(span: Span, files: Readonly<Record<"base" | "head", Files>>): void {
  const { source, start, end } = span
  expect(files[source.revision][source.path]).toBe(source.text)
  expect(start).toBeGreaterThanOrEqual(0)
  expect(end).toBeGreaterThanOrEqual(start)
  expect(end).toBeLessThanOrEqual(source.text.length)
}

function check(report: Report, base: Files, head: Files): void {
  const files = { base, head }
  for (const { message, at } of report.diagnostics) {
    expect(message).toMatch(plainLine)
    expect(message).not.toMatch(/undefined|NaN|\[object|^.{1000}/)
    if ("source" in at) isIn(at, files)
    else expect(files.head).toHaveProperty([at.path])
  }
  for (const { location, block, related } of report.findings) {
    isIn(location, files)
    isIn(block, files)
    for (const { span } of related) isIn(span, files)
  }
  for (const { location } of report.deltas) isIn(location, files)
  isOfReport(JSON.parse([...renderJson(report)].join("")))
  expect(isOfReport.errors).toBe(null)
  renderText(report, { colour: false, width: 100 })
}

async function reviewed(base: Files, head: Files): Promise<Report> {
  const report = await reviewFiles(base, head)
  check(report, base, head)
  return report
}

it("a broken document never stops a review, whichever revision it is of", async () => {
  await fc.assert(
    fc.asyncProperty(mutated, async ({ path, text, broken }) => {
      await reviewed({ [path]: text }, { [path]: broken })
      await reviewed({ [path]: broken }, { [path]: text })
    }),
    run(350, 1),
  )
})

it("a broken document that stays as it is changes nothing", async () => {
  await fc.assert(
    fc.asyncProperty(mutated, async ({ path, broken }) => {
      const { deltas, findings } = await reviewed({ [path]: broken }, { [path]: broken })
      expect(deltas).toEqual([])
      expect(findings).toEqual([])
    }),
    run(400, 2),
  )
})

it("any text is read, or is none of ours", async () => {
  await fc.assert(
    fc.asyncProperty(nonsense, nonsense, async (one, other) => {
      await reviewed({ [one.path]: one.text, [other.path]: "" }, { [other.path]: other.text })
    }),
    run(900, 3),
  )
})

/** What other readers of JSON take, and ours too: comments, commas too many, and what a template fills in. */
const liberties = /\/[/*]|,\s*[,\]}]|[[{]\s*,|\$\{|\{\{|\{%|\{#|%\{/
const isJson = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

it("a file of ours that is no JSON any more is told", async () => {
  const json = originals.filter(({ path, text }) => path.endsWith(".json") && isJson(text))
  expect(json.length).toBeGreaterThan(5)
  await fc.assert(
    fc.asyncProperty(
      mutated.filter(
        ({ path, text, broken }) =>
          path.endsWith(".json") && isJson(text) && !liberties.test(broken) && !isJson(broken),
      ),
      async ({ path, text, broken }) => {
        const format = await claimant(path, text)
        const files = [{ path, revision: "head" as const, text: broken }]
        await format.prepare?.(files)
        const { diagnostics } = format.read(format.unit(path), files)
        expect(diagnostics.filter(({ severity }) => severity === "error").length).toBeGreaterThan(0)
      },
    ),
    run(600, 4),
  )
})

/** Whoever reads a file at one revision reads it at the other. */
async function claimant(path: string, text: string) {
  for (const entry of formats.filter((each) => each.mayClaim(path))) {
    const format = await entry.load()
    if (format.claims({ path, revision: "base", text })) return format
  }
  throw new Error(`nobody reads ${path}`)
}
