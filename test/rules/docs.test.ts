/** The pages of the rules are those that their files make. */
import { readdirSync, readFileSync } from "node:fs"
import { expect, it } from "vitest"
import { docsOf } from "../../scripts/rule-docs.ts"

it("docs/rules has a fresh page for each rule, and no other: `npm run generate:docs`", () => {
  const wanted = docsOf((path) => readFileSync(path, "utf8"))
  const there = readdirSync("docs/rules", { recursive: true, encoding: "utf8" })
    .map((path) => `docs/rules/${path.replaceAll("\\", "/")}`)
    .filter((path) => path.endsWith(".md"))
  expect(there.sort()).toEqual([...wanted.keys()].sort())
  for (const [path, text] of wanted) expect(readFileSync(path, "utf8"), path).toBe(text)
})
