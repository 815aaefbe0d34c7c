/** Inputs and the configuration file to Options: the only validation of settings. */
import type { Estate } from "./clouds/cloud.ts"
import type { OwnRules } from "./model/report.ts"
import { type Severity, type Threshold, thresholds } from "./model/severity.ts"
import type { Source } from "./model/source.ts"
import type { Rule } from "./rules/rule.ts"
import { shippedRules } from "./rules/shipped.ts"
import type { WrittenWaiver } from "./waivers/waiver.ts"

export interface Options {
  readonly failOn: Threshold
  /** Globs of paths of which nothing is said, and whether a path is one of them. */
  readonly ignore: readonly string[]
  readonly ignores: (path: string) => boolean
  /** Rule ids, or globs of them, with the severity they get here. */
  readonly rules: ReadonlyMap<string, Severity | "off">
  readonly estate: Estate
  /** The rules that ship, and the organisation's own. */
  readonly inForce: readonly Rule[]
  /** Where the latter lie; undefined where there are none. */
  readonly own?: OwnRules
  readonly waivers: WaiverOptions
  /** The day of the review, in UTC: `2027-01-31`. Waivers end by it. */
  readonly today: string
}

/** What the configuration has to say of waivers: it stands apart from what it says of rules. */
export interface WaiverOptions {
  readonly entries: readonly WrittenWaiver[]
  /** Whether waivers count that a pull request itself brings. */
  readonly fromPullRequest: boolean
}

/** A file of a directory that the configuration names, by its path below it. */
export interface NamedText {
  readonly path: string
  readonly text: string
}

/** Reads the rule files of a directory where the configuration was read; undefined where there is no such directory. */
export type ReadRuleFiles = (directory: string) => Promise<readonly NamedText[] | undefined>

export const defaultOptions: Options = {
  failOn: "high",
  ignore: [],
  ignores: () => false,
  rules: new Map(),
  estate: { trustedAccounts: new Set(), approvedModels: [] },
  inForce: shippedRules,
  waivers: { entries: [], fromPullRequest: false },
  // Until somebody says which day it is, every waiver lies too far ahead to count.
  today: "1970-01-01",
}

/** Where the configuration lives unless an input says otherwise. */
export const defaultConfigPath = ".github/ai-iam-gate.yml"

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
export async function readOptions(
  file: Source | undefined,
  failOn: Threshold | undefined,
  readRuleFiles: ReadRuleFiles,
): Promise<Options> {
  const configured = file
    ? await (await import("./configuration/configuration.ts")).readConfiguration(file, readRuleFiles)
    : defaultOptions
  return failOn ? { ...configured, failOn } : configured
}
