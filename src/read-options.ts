/** Inputs and the configuration file to Options: the only validation of settings. */
import { unsaid } from "./clouds/cloud.ts"
import type { Threshold } from "./model/severity.ts"
import { type ConfigurationFiles, liberties, type Options, type ReadRuleFiles } from "./options.ts"
import { shippedRules } from "./rules/shipped.ts"

export const defaultOptions: Options = {
  failOn: "high",
  possible: "one-lower",
  unreadable: "fail",
  wouldFailOn: "high",
  ignore: [],
  ignores: () => false,
  rules: new Map(),
  estate: unsaid,
  comments: { mostInline: 30, failAs: "comment" },
  paths: [],
  breakGlass: [],
  inForce: shippedRules,
  repositoryMay: new Set(liberties),
  refused: [],
  waivers: { entries: [], fromPullRequest: false },
  // Until somebody says which day it is, every waiver lies too far ahead to count.
  today: unsaid.today,
}

/**
 * What configures a run, and the threshold that an input asks for. An input wins over the file, or over the policy where there
 * is one. Throws SettingsError. The parser and the schema are loaded only where there is something to read.
 */
export async function readOptions(
  files: ConfigurationFiles,
  failOn: Threshold | undefined,
  readRuleFiles: ReadRuleFiles,
): Promise<Options> {
  if (files.policy || files.file)
    return (await import("./configuration/configuration.ts")).readConfiguration(files, failOn, readRuleFiles)
  return failOn === undefined ? defaultOptions : { ...defaultOptions, failOn }
}
