/** What holds of the survey of any repository, tried on every example of every rule: the gate sees nothing new that it does not show. */
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { defaultOptions } from "../../src/read-options.ts"
import { type Files, reviewedFiles, reviewFiles } from "../../src/review-files.ts"
import { readRule } from "../../src/rules/read-rule.ts"
import { shippedRules } from "../../src/rules/shipped.ts"
import { exampleFiles } from "../../src/rules/vocabulary.ts"
import { survey } from "../../src/survey.ts"
import { largeRepository } from "./large.ts"
import { company } from "./repository.ts"

const ids = shippedRules.map(({ id }) => id)
const examples = readdirSync("rules", { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".yaml"))
  .sort()
  .flatMap((path) => {
    const id = path.replace(/\.yaml$/, "")
    const { flagged, quiet } = readRule(id, readFileSync(join("rules", path), "utf8"), path, ids).examples
    return [...flagged, ...quiet].map((example) => ({ name: `${id}: ${example.name}`, example }))
  })
  .flatMap(({ name, example }) => {
    const path = exampleFiles[example.format]
    return path === undefined || /^(?:configuration|own-rule|workflow)$/.test(example.format)
      ? []
      : [{ name, files: { [path]: example.after } }]
  })

const surveyed = async (head: Files) => {
  const { change } = await reviewedFiles({}, head)
  return survey({ change, isCompared: false, options: defaultOptions, written: [] })
}

const repositories: readonly { readonly name: string; readonly files: Files }[] = [
  ...examples,
  { name: "the company", files: company },
  { name: "fifty roles", files: largeRepository(50) },
]

describe.each(repositories)("$name", ({ files }) => {
  it("shows who can what the gate says is new where all of it is, and finds what it finds", async () => {
    const [shown, report] = await Promise.all([surveyed(files), reviewFiles({}, files)])
    const names = new Map(shown.principals.map(({ key, name }) => [key, name]))
    const cells = new Set(
      shown.principals.flatMap(({ name, entitlements }) =>
        entitlements.flatMap(({ effect, on, capabilities }) =>
          effect === "allow" ? capabilities.map((each) => `${on === null ? name : names.get(on)} ${each}`) : [],
        ),
      ),
    )
    for (const { kind, to } of shown.edges) if (kind === "trust") cells.add(`${names.get(to)} identity`)
    const appeared = report.deltas.filter(({ broadens, change }) => broadens && change === "appeared")
    // Whoever may only list and describe is counted among those who have nothing to do with it.
    const lists = (of: string) =>
      appeared.every(
        ({ principal, capabilities }) => principal !== of || capabilities.every((each) => each === "metadata-read"),
      )
    const news = appeared.filter(({ principal }) => !lists(principal))
    for (const { principal, capabilities } of news)
      for (const each of capabilities) expect(cells, `${principal} ${each}`).toContain(`${principal} ${each}`)
    const told = (all: readonly { readonly rule: string; readonly fingerprint: string }[]) =>
      all
        .filter(({ rule }) => !rule.startsWith("any/access/"))
        .map(({ rule, fingerprint }) => `${rule} ${fingerprint}`)
        .sort()
    expect(told(shown.findings.map(({ finding }) => finding))).toEqual(told(report.findings))
  })

  it("has a row for each cell that is held by itself, a way for each that is not, and a place for all", async () => {
    const { principals, edges, models, findings } = await surveyed(files)
    const keys = new Set(principals.map(({ key }) => key))
    expect(keys.size).toBe(principals.length)
    for (const { name, cells, entitlements, members } of principals) {
      for (const { capability, hold, through } of cells) {
        const rows = entitlements.filter(
          ({ effect, capabilities }) => effect === "allow" && capabilities.includes(capability),
        )
        expect(rows.length > 0, `${name} ${capability}`).toBe(hold !== "through")
        if (hold === "certain") expect(rows.some(({ certainty }) => certainty === "certain")).toBe(true)
        expect(through.length > 0).toBe(hold === "through")
        for (const key of through) expect(keys).toContain(key)
      }
      for (const { place, on } of entitlements) {
        expect(files[place.source.path]?.slice(place.start, place.end), name).toBe(
          place.source.text.slice(place.start, place.end),
        )
        expect(place.end).toBeGreaterThan(place.start)
        if (on !== null) expect(keys).toContain(on)
      }
      for (const key of members) expect(keys).toContain(key)
    }
    for (const { from, to } of edges) {
      expect(keys).toContain(from)
      expect(keys).toContain(to)
      expect(from).not.toBe(to)
    }
    for (const { holders } of models) for (const { key } of holders) expect(keys).toContain(key)
    for (const { principals: whose } of findings) for (const key of whose) expect(keys).toContain(key)
  })
})

it("the laws were tried on the examples of every rule that has any of access", () => {
  process.stdout.write(`laws of surveys: tried on ${repositories.length} repositories\n`)
  expect(repositories.length).toBeGreaterThan(150)
})
