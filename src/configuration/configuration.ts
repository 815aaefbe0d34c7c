/** The texts that configure a run, and the rules that they name, to Options. */
import { minimatch } from "minimatch"
import type { Threshold } from "../model/severity.ts"
import { type ConfigurationFiles, type Criteria, type Options, type ReadRuleFiles, SettingsError } from "../options.ts"
import { defaultOptions } from "../read-options.ts"
import type { Rule } from "../rules/rule.ts"
import { isOwnRule, unknownRule } from "../rules/rule-names.ts"
import { shippedRules } from "../rules/shipped.ts"
import type { ReadOwnRules } from "./own-rules.ts"
import { type ReadSettings, readSettings } from "./read-settings.ts"
import type { Settings } from "./schema.ts"
import { severitiesOf, tighten } from "./tighten.ts"
import { configuredWaivers } from "./waivers.ts"

/** A threshold that is given wins over the policy's, or where there is none, over the file's. Throws SettingsError. */
export async function readConfiguration(
  { policy, file }: ConfigurationFiles,
  failOn: Threshold | undefined,
  readRuleFiles: ReadRuleFiles,
): Promise<Options> {
  const own = file && readSettings(file)
  if (policy) return layered(readSettings(policy), own, failOn, readRuleFiles)
  return own ? alone(own, failOn, readRuleFiles) : defaultOptions
}

async function alone(
  file: ReadSettings,
  failOn: Threshold | undefined,
  readRuleFiles: ReadRuleFiles,
): Promise<Options> {
  const { settings } = file
  const own = await ownRulesOf(file, readRuleFiles)
  const rules = rulesWith(own)
  checkNames(file, rules)
  return {
    ...thresholds(failOn ?? settings["fail-on"], settings["fail-on"]),
    ...pathsOf(settings),
    ...criteriaOf(settings, own),
    ...verdictOf(settings),
    ...(own && { own: own.own }),
    comments: commentsOf(settings),
    waivers: waiversOf([file], rules, settings["waivers-from-pull-request"]),
    today: defaultOptions.today,
    repositoryMay: defaultOptions.repositoryMay,
    refused: [],
  }
}

async function layered(
  policy: ReadSettings,
  file: ReadSettings | undefined,
  failOn: Threshold | undefined,
  readRuleFiles: ReadRuleFiles,
): Promise<Options> {
  const central = { ...policy.settings, "fail-on": failOn ?? policy.settings["fail-on"] ?? defaultOptions.failOn }
  const may = new Set(central["repository-may"] ?? [])
  // There is one directory of rules: the policy's, unless it leaves that to the repository.
  const naming = [policy, file].filter((each) => each?.settings["own-rules"] !== undefined)
  const own = await ownRulesOf(may.has("rules") ? naming.at(-1) : naming[0], readRuleFiles)
  const rules = rulesWith(own)
  // A policy of many repositories may speak of rules that only some of them have.
  checkNames(policy, rules, (name) => !isOwnRule(name) || policy.settings["own-rules"] !== undefined)
  if (file) checkNames(file, rules)
  const { decides, tightens, refused } = tighten(central, file?.settings ?? {}, rules)
  return {
    ...thresholds(decides["fail-on"], policy.settings["fail-on"]),
    ...pathsOf(decides),
    ...criteriaOf(decides, own),
    ...verdictOf(decides),
    ...(own && { own: own.own }),
    ...(tightens && { tighter: criteriaOf(tightens, own) }),
    comments: commentsOf(decides),
    waivers: waiversOf(
      file && may.has("waive") ? [policy, file] : [policy],
      rules,
      decides["waivers-from-pull-request"],
    ),
    today: defaultOptions.today,
    repositoryMay: may,
    refused: refused.map(({ at, message }) => `${file?.places.ofValue(at)}: ${at[0]}: ${message}`),
  }
}

/** The reader of rules is loaded where there are rules to read. */
async function ownRulesOf(
  read: ReadSettings | undefined,
  readRuleFiles: ReadRuleFiles,
): Promise<ReadOwnRules | undefined> {
  const directory = read?.settings["own-rules"]
  if (!read || directory === undefined) return undefined
  return (await import("./own-rules.ts")).ownRules(directory, readRuleFiles, read.places.ofValue(["own-rules"]))
}

const rulesWith = (own: ReadOwnRules | undefined): readonly Rule[] => [...shippedRules, ...(own?.rules ?? [])]

function checkNames(
  { places }: ReadSettings,
  rules: readonly Rule[],
  isMeantHere: (name: string) => boolean = () => true,
): void {
  const ids = rules.map(({ id }) => id)
  const unknown = places
    .keysOf("rules")
    .filter(isMeantHere)
    .flatMap((name) => {
      const problem = unknownRule(name, ids)
      return problem === undefined ? [] : [`${places.ofKey(["rules"], name)}: ${problem}`]
    })
  if (unknown.length > 0) throw new SettingsError(unknown)
}

/** Where it only reports, what would have failed is measured by what the file says, else as without one. */
function thresholds(
  failOn: Threshold = defaultOptions.failOn,
  said: Threshold = "none",
): Pick<Options, "failOn" | "wouldFailOn"> {
  return { failOn, wouldFailOn: failOn !== "none" ? failOn : said !== "none" ? said : defaultOptions.wouldFailOn }
}

const waiversOf = (
  files: readonly ReadSettings[],
  rules: readonly Rule[],
  fromPullRequest: boolean = defaultOptions.waivers.fromPullRequest,
): Options["waivers"] => ({
  entries: files.flatMap((file) =>
    configuredWaivers(
      file,
      rules.map(({ id }) => id),
    ),
  ),
  fromPullRequest,
})

function pathsOf({ ignore = [] }: Settings): Pick<Options, "ignore" | "ignores"> {
  return { ignore, ignores: (path) => ignore.some((glob) => minimatch(path, glob, { dot: true })) }
}

const verdictOf = (settings: Settings): Pick<Options, "possible" | "unreadable"> => ({
  possible: settings["possible-findings"] ?? defaultOptions.possible,
  unreadable: settings["unreadable-files"] ?? defaultOptions.unreadable,
})

/** Own rules are in force where a layer names them. */
function criteriaOf(settings: Settings, own: ReadOwnRules | undefined): Criteria {
  return {
    rules: severitiesOf(settings),
    paths: (settings.paths ?? []).map(({ match, rules }) => ({
      takes: (path) => match.some((glob) => minimatch(path, glob, { dot: true })),
      rules: new Map(Object.entries(rules)),
    })),
    breakGlass: settings["break-glass"] ?? [],
    estate: {
      trustedAccounts: new Set([
        ...(settings["trusted-accounts"] ?? []),
        ...(settings["trusted-organizations"] ?? []),
        ...(settings["trusted-projects"] ?? []),
        ...(settings["trusted-tenants"] ?? []).map((tenant) => tenant.toLowerCase()),
      ]),
      approvedModels: settings["approved-models"] ?? [],
      approvedRegions: settings["approved-regions"] ?? [],
      approvedNetworks: settings["approved-networks"] ?? [],
      approvedGuardrails: settings["approved-guardrails"] ?? [],
      today: defaultOptions.today,
    },
    inForce: settings["own-rules"] === undefined ? shippedRules : rulesWith(own),
  }
}

const commentsOf = ({ comments = {} }: Settings): Options["comments"] => ({
  mostInline: comments["most-inline"] ?? defaultOptions.comments.mostInline,
  failAs: comments["request-changes"] ? "change-request" : "comment",
})
