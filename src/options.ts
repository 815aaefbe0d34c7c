/** Inputs and the configuration file to Options: the only validation of settings. */
import type { Estate } from "./clouds/cloud.ts"
import { type Severity, severities, type Threshold } from "./model/severity.ts"
import type { Source } from "./model/source.ts"

export interface Options {
  readonly failOn: Threshold
  /** Globs of paths of which nothing is said, and whether a path is one of them. */
  readonly ignore: readonly string[]
  readonly ignores: (path: string) => boolean
  /** Rule ids, or globs of them, with the severity they get here. */
  readonly rules: ReadonlyMap<string, Severity | "off">
  readonly estate: Estate
}

export const defaultOptions: Options = {
  failOn: "high",
  ignore: [],
  ignores: () => false,
  rules: new Map(),
  estate: { trustedAccounts: new Set(), approvedModels: [] },
}

/** Where the configuration lives unless an input says otherwise. */
export const defaultConfigPath = ".github/ai-iam-gate.yml"

export const thresholds: readonly Threshold[] = [...severities, "none"]

/** Settings that cannot be used: each message says what is wrong, where, and what is valid. The gate stops with exit status 2. */
export class SettingsError extends Error {
  readonly complaints: readonly string[]
  constructor(complaints: readonly string[]) {
    super(complaints.join("\n"))
    this.complaints = complaints
  }
}

/** The value of `--fail-on` or the input of that name. Throws SettingsError. */
export function parseThreshold(text: string, name: string): Threshold {
  const found = thresholds.find((each) => each === text.trim().toLowerCase())
  if (!found) throw new SettingsError([`${name}: \`${text}\` is not a severity; use one of ${thresholds.join(", ")}`])
  return found
}

/**
 * The configuration as the base branch has it, and the threshold that an input asks for. An input wins over the file.
 * Throws SettingsError. The parser and the schema are loaded only where there is a file.
 */
export async function readOptions(file: Source | undefined, failOn: Threshold | undefined): Promise<Options> {
  const configured = file ? await (await import("./configuration.ts")).readConfiguration(file) : defaultOptions
  return failOn ? { ...configured, failOn } : configured
}
