/** The text of a configuration, and the rules that it names, to Options. */
import { minimatch } from "minimatch"
import type { Source } from "../model/source.ts"
import { defaultOptions, type Options, type ReadRuleFiles, SettingsError } from "../options.ts"
import { unknownRule } from "../rules/rule-names.ts"
import { shippedRules } from "../rules/shipped.ts"
import { readSettings } from "./read-settings.ts"
import { configuredWaivers } from "./waivers.ts"

/** Throws SettingsError. An empty file is a valid one. */
export async function readConfiguration(file: Source, readRuleFiles: ReadRuleFiles): Promise<Options> {
  const { settings, places } = readSettings(file)
  const directory = settings["own-rules"]
  // The reader of rules is loaded where there are rules to read.
  const read =
    directory === undefined
      ? undefined
      : await (await import("./own-rules.ts")).ownRules(directory, readRuleFiles, places.ofValue(["own-rules"]))
  const inForce = [...shippedRules, ...(read?.rules ?? [])]
  const ids = inForce.map(({ id }) => id)
  const unknown = places.keysOf("rules").flatMap((name) => {
    const problem = unknownRule(name, ids)
    return problem === undefined ? [] : [`${places.ofKey(["rules"], name)}: ${problem}`]
  })
  if (unknown.length > 0) throw new SettingsError(unknown)
  const ignore = settings.ignore ?? []
  return {
    failOn: (settings["fail-on"] ?? defaultOptions.failOn) as Options["failOn"],
    ignore,
    ignores: (path) => ignore.some((glob) => minimatch(path, glob, { dot: true })),
    rules: new Map(Object.entries(settings.rules ?? {})) as Options["rules"],
    estate: {
      trustedAccounts: new Set(settings["trusted-accounts"] ?? []),
      approvedModels: settings["approved-models"] ?? [],
    },
    inForce,
    ...(read && { own: read.own }),
    waivers: {
      entries: configuredWaivers(file, settings, places, ids),
      fromPullRequest: settings["waivers-from-pull-request"] ?? defaultOptions.waivers.fromPullRequest,
    },
    today: defaultOptions.today,
  }
}
