/** What the real Terraform makes of expressions: their values and types, or that it refuses them. */
import { execFileSync, spawnSync } from "node:child_process"
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"

/** What Terraform itself does not know before it deploys has no value yet: a null of no type, formatted. */
export type Outcome =
  | { readonly value: unknown; readonly type: unknown }
  | { readonly error: true }
  | { readonly unknown: true }

export const hasTerraform = (): boolean => spawnSync("terraform", ["version"], { env: quiet() }).status === 0

/** Neither a look for updates nor a warning that there is no configuration. */
const quiet = (): NodeJS.ProcessEnv => ({ ...process.env, CHECKPOINT_DISABLE: "1", TF_CLI_CONFIG_FILE: "/dev/null" })

/**
 * One plan of as many outputs, without a provider: nothing is downloaded. What Terraform complains about is an error, is
 * left out, and the rest is planned again.
 */
export function evaluatedByTerraform(
  expressions: readonly string[],
  files: Readonly<Record<string, string>> = {},
): readonly Outcome[] {
  const directory = mkdtempSync(join(tmpdir(), "expressions-"))
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(directory, path)), { recursive: true })
      writeFileSync(join(directory, path), text)
    }
    const left = new Set(expressions.keys())
    for (const i of left)
      writeFileSync(join(directory, `o${i}.tf`), `output "o${i}" {\n  value = ${expressions[i]}\n}\n`)
    for (;;) {
      const refused = plan(directory)
      if (refused.length === 0) break
      for (const name of refused) {
        left.delete(Number(name.slice(1, -".tf".length)))
        rmSync(join(directory, name))
      }
    }
    const { planned, changes } = shown(directory)
    return expressions.map((_, i) => {
      if (!left.has(i)) return { error: true }
      if (changes[`o${i}`]?.after_unknown === true) return { unknown: true }
      // Of a null neither its value nor its type is told.
      const { value = null, type = "dynamic" } = planned[`o${i}`] ?? {}
      return { value, type }
    })
  } finally {
    rmSync(directory, { recursive: true })
  }
}

/** The files with an error. */
function plan(directory: string): readonly string[] {
  const { stdout } = spawnSync("terraform", ["plan", "-json", "-out", "plan.bin"], {
    cwd: directory,
    env: quiet(),
    encoding: "utf8",
    maxBuffer: 1 << 28,
  })
  const names = stdout.split("\n").flatMap((line): readonly string[] => {
    if (!line.startsWith("{")) return []
    const { diagnostic } = JSON.parse(line) as {
      diagnostic?: { severity: string; summary: string; detail: string; range?: { filename: string } }
    }
    if (diagnostic?.severity !== "error") return []
    // Infinity is told of without a place, once the plan is written.
    const name = diagnostic.range?.filename ?? /output value "(o\d+)"/.exec(diagnostic.detail)?.[1]?.concat(".tf")
    if (name === undefined) throw new Error(`terraform: ${diagnostic.summary}: ${diagnostic.detail}`)
    return [name]
  })
  return [...new Set(names)]
}

interface Shown {
  readonly planned: Readonly<Record<string, { readonly value?: unknown; readonly type?: unknown }>>
  readonly changes: Readonly<Record<string, { readonly after_unknown?: unknown }>>
}

function shown(directory: string): Shown {
  const text = execFileSync("terraform", ["show", "-json", "plan.bin"], {
    cwd: directory,
    env: quiet(),
    encoding: "utf8",
    maxBuffer: 1 << 28,
  })
  const plan = JSON.parse(text) as {
    planned_values: { outputs?: Shown["planned"] }
    output_changes?: Shown["changes"]
  }
  return { planned: plan.planned_values.outputs ?? {}, changes: plan.output_changes ?? {} }
}
