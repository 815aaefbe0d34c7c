/** The rule files to docs/rules/: a page for each, and an index. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { docsOf } from "./rule-docs.ts"

rmSync(join("docs", "rules"), { recursive: true, force: true })
for (const [path, text] of docsOf((path) => readFileSync(path, "utf8"))) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
