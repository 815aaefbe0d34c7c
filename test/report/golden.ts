/** A text against the file that holds what it was, byte by byte; UPDATE_GOLDEN=1 writes the file anew. */
import { readFileSync, writeFileSync } from "node:fs"
import { expect } from "vitest"

export function expectGolden(name: string, text: string, directory = "test/report/golden"): void {
  const path = `${directory}/${name}`
  if (process.env.UPDATE_GOLDEN === "1") writeFileSync(path, text)
  expect(text).toBe(readFileSync(path, "utf8"))
}
