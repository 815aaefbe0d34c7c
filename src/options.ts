/** What settings may be, and the inputs of a run to their values. The rules that ship are not needed for it. */
import type { Estate } from "./clouds/cloud.ts"
import type { OwnRules } from "./model/report.ts"
import { type PossibleWeight, type Severity, type Threshold, thresholds } from "./model/severity.ts"
import type { Source } from "./model/source.ts"
import type { PathRules } from "./rules/matches.ts"
import type { Rule } from "./rules/rule.ts"
import type { WrittenWaiver } from "./waivers/waiver.ts"

/** By what a change is judged. */
export interface Criteria {
  /** Rule ids, or globs of them, with the severity they get here. */
  readonly rules: ReadonlyMap<string, Severity | "off">
  readonly estate: Estate
  /** What is said of rules for some paths only; the first that says something of a rule decides. */
  readonly paths: readonly PathRules[]
  /** Globs of identities whose far rights are meant: what is found of them is for information. */
  readonly breakGlass: readonly string[]
  /** The rules that ship, and the organisation's own. */
  readonly inForce: readonly Rule[]
}

export interface Options extends Criteria {
  readonly comments: CommentSettings
  readonly failOn: Threshold
  readonly possible: PossibleWeight
  /** Whether a changed file of ours that could not be read fails the gate. */
  readonly unreadable: "fail" | "warn"
  /** Where it only reports: from which severity on it would have failed. */
  readonly wouldFailOn: Severity
  /** Globs of paths of which nothing is said, and whether a path is one of them. */
  readonly ignore: readonly string[]
  readonly ignores: (path: string) => boolean
  /** Where rules of one's own lie; undefined where there are none. */
  readonly own?: OwnRules
  readonly waivers: WaiverOptions
  /** The day of the review, in UTC: `2027-01-31`. Waivers end by it. */
  readonly today: string
  /** What of the repository's own may loosen: all of it where no central policy stands above. */
  readonly repositoryMay: ReadonlySet<Liberty>
  /** What the repository's own file asks for beyond a central policy. Whatever either objects to is objected to. */
  readonly tighter?: Criteria
  /** What that file asked for in vain, each with its place. */
  readonly refused: readonly string[]
}

/** What the configuration has to say of waivers: it stands apart from what it says of rules. */
export interface WaiverOptions {
  readonly entries: readonly WrittenWaiver[]
  /** Whether waivers count that a pull request itself brings. */
  readonly fromPullRequest: boolean
}

/** Something that a central policy may leave to a repository. */
export type Liberty = (typeof liberties)[number]
export const liberties = ["ignore", "waive", "trust", "rules"] as const

/** The texts that configure a run. */
export interface ConfigurationFiles {
  /** A policy that stands above the repository's own file, in the words of the workflow. */
  readonly policy?: Source
  /** As the base branch has it. */
  readonly file?: Source
}

/** How a pull request is commented on. */
export interface CommentSettings {
  /** Comments on lines and files. */
  readonly mostInline: number
  /** What a failing gate is told as. */
  readonly failAs: "comment" | "change-request"
}

/** A file of a directory that the configuration names, by its path below it. */
export interface NamedText {
  readonly path: string
  readonly text: string
}

/** Reads the rule files of a directory where the configuration was read; undefined where there is no such directory. */
export type ReadRuleFiles = (directory: string) => Promise<readonly NamedText[] | undefined>

/** Where the configuration lives unless an input says otherwise. */
export const defaultConfigPath = ".github/ai-iam-gate.yml"

/** What is asked for to where the repository's file lies, and to a policy that stands above it: YAML in place of a path. */
export function configurationIn(config: string | undefined): { readonly path: string; readonly policy?: Source } {
  if (config === undefined || !/\n|: |^\s*\{/.test(config)) return { path: config ?? defaultConfigPath }
  return { path: defaultConfigPath, policy: { path: "config", revision: "base", text: config } }
}

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
