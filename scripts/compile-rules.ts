/** The rule files to src/rules/compiled.json, checked and without their examples; their language and the settings to JSON Schemas. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { configurationSchema } from "../src/configuration/schema.ts"
import { readRule } from "../src/rules/read-rule.ts"
import { ruleSchema } from "../src/rules/schema.ts"

const files = readdirSync("rules", { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".yaml"))
  .sort()
const ids = files.map((path) => path.replace(/\.yaml$/, ""))
const read = files.map((path) =>
  readRule(path.replace(/\.yaml$/, ""), readFileSync(join("rules", path), "utf8"), `rules/${path}`, ids),
)
const complaints = read.flatMap((each) => each.complaints)
if (complaints.length > 0) {
  process.stderr.write(`${complaints.join("\n")}\n`)
  process.exit(1)
}
const lines = read.map((each) => `  ${JSON.stringify(each.rule)}`)
writeFileSync("src/rules/compiled.json", lines.length > 0 ? `[\n${lines.join(",\n")}\n]\n` : "[]\n")
writeFileSync("schemas/rule.schema.json", `${JSON.stringify(ruleSchema, null, 2)}\n`)
writeFileSync("schemas/configuration.schema.json", `${JSON.stringify(configurationSchema, null, 2)}\n`)
