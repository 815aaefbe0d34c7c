/** What was generated to files that the gate reads, and what may be said of them. */
import { spawnSync } from "node:child_process"
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll } from "vitest"
import type { Form } from "../../src/generate/archetype.ts"
import type { Files } from "../review-sources.ts"

const directories: string[] = []
afterAll(() => {
  for (const directory of directories) rmSync(directory, { recursive: true, force: true })
})

/** A construct is code: the program around it is synthesised, as its user would do. */
function synthesised(text: string, className: string): Files {
  const directory = mkdtempSync(join(tmpdir(), "generate-"))
  directories.push(directory)
  symlinkSync(join(process.cwd(), "node_modules"), join(directory, "node_modules"))
  mkdirSync(join(directory, "apps", "one"), { recursive: true })
  writeFileSync(join(directory, "apps", "one", "construct.ts"), text)
  writeFileSync(
    join(directory, "apps", "one", "app.ts"),
    `import * as cdk from "aws-cdk-lib"\nimport * as made from "./construct.ts"\nconst app = new cdk.App()\nnew made.${className}(new cdk.Stack(app, "Made"), "It")\napp.synth()\n`,
  )
  const { status, stderr } = spawnSync(
    join(process.cwd(), "node_modules/.bin/node"),
    [join(process.cwd(), "test/cdk/synthesise.ts"), join(directory, "apps"), join(directory, "out")],
    { encoding: "utf8" },
  )
  if (status !== 0) throw new Error(stderr)
  const out = join(directory, "out", "one", "cdk.out")
  return Object.fromEntries(
    readdirSync(out, { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".json"))
      .map((path) => [`cdk.out/${path}`, readFileSync(join(out, path), "utf8")]),
  )
}

/** As they stand in a repository. */
export function read(files: Files, form: Form): Files {
  const [first] = Object.values(files)
  if (form !== "cdk" || first === undefined) return files
  return synthesised(first, /export class (\w+)/.exec(first)?.[1] ?? "")
}

/** A new capability of somebody is told of as such; some identities are made for just what a rule watches. */
const purposes: Readonly<Record<string, RegExp>> = {
  "prompt-log-reader": /^aws\/bedrock\/prompt-readers$/,
  "bedrock-operator": /^aws\/bedrock\/guardrail-administration$/,
  "aws-elevated-access": /^aws\/bedrock\/guardrail-administration$/,
}
export const isOfItsPurpose = (rule: string, archetype: string): boolean =>
  /^(any\/access\/new-capability|azure\/openai\/uses-models)$/.test(rule) || (purposes[archetype]?.test(rule) ?? false)
