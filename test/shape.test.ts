import { readdirSync, readFileSync } from "node:fs"
import { dirname, join, relative } from "node:path"
import { describe, expect, it } from "vitest"
import { parse } from "yaml"

const files = readdirSync("src", { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".ts"))
  .sort()
const text = (path: string): string => readFileSync(join("src", path), "utf8")
const importsOf = (path: string): readonly string[] =>
  [...text(path).matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+\.ts)"/g)].map(([, to = ""]) =>
    relative("src", join("src", dirname(path), to)).replaceAll("\\", "/"),
  )

/** Without comments and strings. */
const codeOf = (path: string): string =>
  text(path)
    .replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*/g, "")
    .replace(/"[^"\n]*"|`[^`]*`/g, '""')

/** Each room may import those before it, and itself. Files beside the rooms, which put them together, may import all but entries. */
const rooms = [
  "model",
  "formats",
  "exports",
  "live",
  "blueprint",
  "change",
  "access",
  "clouds",
  "generate",
  "rules",
  "suggestions",
  "waivers",
  "gate",
  "survey",
  "report",
  "merge",
  "github",
]
const roomOf = (path: string): string => (path.includes("/") ? (path.split("/")[0] ?? "") : "")

describe("imports", () => {
  it.each(files.filter((path) => rooms.includes(roomOf(path))))("of %s go one way", (path) => {
    const own = rooms.indexOf(roomOf(path))
    for (const imported of importsOf(path)) {
      const room = roomOf(imported)
      // The Action's room is the last step: it also calls what puts the pipeline together.
      if (room === "" && roomOf(path) === "github") continue
      // The clouds are told of the organisation by the options, not the other way round.
      expect(rooms.indexOf(room), `${path} imports ${imported}`).toBeGreaterThanOrEqual(0)
      expect(rooms.indexOf(room), `${path} imports ${imported}`).toBeLessThanOrEqual(own)
    }
  })

  it("of the page, which runs in a browser, reach nothing else but the shape of its data", () => {
    for (const path of files.filter((each) => roomOf(each) === "page"))
      for (const imported of importsOf(path))
        expect(roomOf(imported) === "page" || imported === "report/survey-page-shape.ts", `${path}: ${imported}`).toBe(
          true,
        )
  })

  it("never reach an entry", () => {
    for (const path of files)
      expect(
        importsOf(path).filter((to) => to === "action.ts" || to === "cli.ts"),
        path,
      ).toEqual([])
  })

  it("leave the model alone with itself", () => {
    for (const path of files.filter((each) => roomOf(each) === "model"))
      expect(
        importsOf(path).every((to) => roomOf(to) === "model"),
        path,
      ).toBe(true)
  })

  it("keep heavy libraries out of what every run loads, and out of what one of Terraform files does", () => {
    const always = ["cli.ts", "cli/main.ts", "action.ts", "review-change.ts", "report/json.ts", "github/tell.ts"]
    for (const entry of [...always, "formats/terraform/index.ts", "formats/bicep/index.ts"]) {
      const heavy = [...reach(entry)].flatMap((path) =>
        [...text(path).matchAll(/^import (?!type)[^;]*?from "((?!\.|node:)[^"]+)"/gm)].map(
          ([, name]) => `${path}: ${name}`,
        ),
      )
      expect(heavy, entry).toEqual([])
    }
  })

  it("keep what reads, judges and tells out of what is loaded before git works", () => {
    const first = ["model", "change", "cli", "github", ""]
    const besides = ["formats/index.ts", "formats/programs.ts", "report/escape.ts", "report/gate.ts", "waivers/day.ts"]
    for (const entry of ["cli/main.ts", "action.ts"]) {
      const loaded = [...reach(entry)]
      expect(
        loaded.filter((path) => !first.includes(roomOf(path)) && !besides.includes(path)),
        entry,
      ).toEqual([])
      for (const late of ["review-change.ts", "review.ts", "read-options.ts", "load-gate.ts", "load-waivers.ts"])
        expect(loaded, entry).not.toContain(late)
    }
  })
})

/** What an entry loads at its start: whatever is imported, but for types and for what is imported when it is needed. */
function reach(entry: string, seen: Set<string> = new Set()): ReadonlySet<string> {
  if (seen.has(entry)) return seen
  seen.add(entry)
  for (const [, to = ""] of text(entry).matchAll(/^(?:import (?!type)|export )[^;]*?from "(\.[^"]+\.ts)"/gm))
    reach(relative("src", join("src", dirname(entry), to)), seen)
  return seen
}

describe("files", () => {
  it.each(files)("%s begins with a sentence that says what it is for, and is short", (path) => {
    const lines = text(path).split("\n")
    expect(lines.length).toBeLessThanOrEqual(400)
    expect(text(path).replace(/^#!.*\n/, "")).toMatch(/^\/\*\*[\s\S]*?\*\//)
  })

  it("have a median near eighty lines", () => {
    const lengths = files.map((path) => text(path).split("\n").length).sort((a, b) => a - b)
    expect(lengths[lengths.length >> 1]).toBeLessThanOrEqual(95)
  })

  it("bear the names of the field", () => {
    expect(files.filter((path) => /(^|\/)(utils?|helpers?|common|misc|types|constants)(\.|\/)/i.test(path))).toEqual([])
    for (const path of files)
      expect(codeOf(path), path).not.toMatch(/\b\w+(Manager|Impl)\b|: any\b|as any\b|@ts-(ignore|nocheck|expect-error)/)
  })

  it("that are shared name no cloud and no format", () => {
    for (const path of files.filter(
      (each) =>
        ["access", "suggestions", "survey", "report", "merge", "page"].includes(roomOf(each)) ||
        (roomOf(each) === "rules" && !each.endsWith("vocabulary.ts")),
    )) {
      expect(codeOf(path), path).not.toMatch(/\b(aws|azure|gcp|terraform|cloudformation|bicep)\b/i)
    }
  })
})

it("action.yml has the inputs and outputs of the contract", () => {
  const action = parse(readFileSync("action.yml", "utf8"))
  expect(Object.keys(action.inputs)).toEqual([
    "github-token",
    "fail-on",
    "config",
    "cdk-out",
    "base-cdk-out",
    "plan",
    "base",
    "head",
    "comment",
    "sarif",
    "review",
  ])
  expect(Object.keys(action.outputs)).toEqual(["verdict", "findings", "highest-severity", "report", "sarif", "review"])
  expect(action.runs).toEqual({ using: "node24", main: "dist/index.js" })
})

it("the workflows pin what they use", () => {
  for (const file of readdirSync(".github/workflows")) {
    const used = [...readFileSync(join(".github/workflows", file), "utf8").matchAll(/uses: (\S+)/g)].map(
      ([, name = ""]) => name,
    )
    for (const name of used) expect(name, file).toMatch(/^(\.\/|.+@[0-9a-f]{40}$)/)
  }
})
