import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, expect, it } from "vitest"
import { insideOf, writeOutput } from "../src/output-file.ts"

let root = ""
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "ai-iam-gate-output-"))
  for (const name of ["workspace", "temp", "outside"]) mkdirSync(join(root, name))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

it("a file is written anew, with the directories that it needs", () => {
  writeOutput(join(root, "workspace/a/b.json"), "a long text")
  writeOutput(join(root, "workspace/a/b.json"), "text")
  expect(readFileSync(join(root, "workspace/a/b.json"), "utf8")).toBe("text")
})

it("pieces are written one behind the other", () => {
  writeOutput(join(root, "temp/whole.json"), ["a", "", "b\n"])
  expect(readFileSync(join(root, "temp/whole.json"), "utf8")).toBe("ab\n")
})

it("a link is not written through, whether it leads anywhere or not", () => {
  writeFileSync(join(root, "outside/there"), "untouched")
  for (const [name, target] of [
    ["there", "outside/there"],
    ["nowhere", "outside/nowhere"],
  ] as const) {
    symlinkSync(join(root, target), join(root, "temp", name))
    expect(() => writeOutput(join(root, "temp", name), "evil")).toThrow("symbolic link")
  }
  expect(readFileSync(join(root, "outside/there"), "utf8")).toBe("untouched")
  expect(existsSync(join(root, "outside/nowhere"))).toBe(false)
})

it("what stays inside is told from what leads out, by its name or by a link on the way", () => {
  const directories = [join(root, "workspace"), join(root, "temp")]
  symlinkSync(join(root, "outside"), join(root, "workspace/out"))
  symlinkSync(join(root, "temp"), join(root, "workspace/in"))
  const inside = (path: string) => insideOf(directories, join(root, path)) !== undefined
  expect(
    ["workspace/a.sarif", "workspace/new/b.sarif", "temp/c", "workspace/in/d", "workspace/..a"].filter(inside),
  ).toHaveLength(5)
  const without = [
    "workspace",
    "workspace/../x",
    "outside/a",
    "workspace/out/a",
    "workspace/out/new/a",
    "workspace-too/a",
    "a",
  ]
  expect(without.filter(inside)).toEqual([])
  expect(insideOf([join(root, "gone")], join(root, "gone/a"))).toBe(join(root, "gone/a"))
  expect(insideOf([join(root, "gone")], join(root, "a"))).toBeUndefined()
})
