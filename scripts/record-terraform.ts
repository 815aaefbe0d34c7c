/** The expressions of test/formats/terraform/recorded, and those given as arguments, to what the real Terraform makes of them. */
import { readFileSync, writeFileSync } from "node:fs"
import { evaluatedByTerraform, type Outcome } from "../test/formats/terraform/real-terraform.ts"
import { recordedFiles } from "../test/formats/terraform/recorded-files.ts"

const path = "test/formats/terraform/recorded/expressions.json"
const recorded = JSON.parse(readFileSync(path, "utf8")) as readonly ({ readonly expression: string } & Outcome)[]
const expressions = [...new Set([...recorded.map(({ expression }) => expression), ...process.argv.slice(2)])]
const outcomes = evaluatedByTerraform(expressions, recordedFiles())
const lines = expressions.map((expression, i) => JSON.stringify({ expression, ...outcomes[i] }))
writeFileSync(path, `[\n  ${lines.join(",\n  ")}\n]\n`)
