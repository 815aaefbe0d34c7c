/** The directory that the configuration names to the rules in it; one that is broken stops the gate, and none is passed over. */
import { type ReadRuleFiles, SettingsError } from "./options.ts"
import { ownPrefix, type RuleWithExamples, readRules } from "./rules/own-rules.ts"
import type { Rule } from "./rules/rule.ts"
import { shippedRules } from "./rules/shipped.ts"

/** `place` is where the setting stands. Throws SettingsError. */
export async function ownRules(directory: string, read: ReadRuleFiles, place: string): Promise<readonly Rule[]> {
  return (await ownRuleFiles(directory, read, place)).map(({ rule }) => rule)
}

/** With their examples. Throws SettingsError. */
export async function ownRuleFiles(
  directory: string,
  read: ReadRuleFiles,
  place: string,
): Promise<readonly RuleWithExamples[]> {
  const files = await read(directory)
  if (files === undefined)
    throw new SettingsError([
      `${place}: own-rules: there is no directory \`${directory}\` where the configuration is read`,
    ])
  if (files.length === 0)
    throw new SettingsError([`${place}: own-rules: there is no rule in \`${directory}\`; a rule is a \`.yaml\` file`])
  const base = directory.replace(/\/+$/, "")
  const { rules, complaints } = readRules(
    files.map(({ path, text }) => ({ path, shown: `${base}/${path}`, text })),
    ownPrefix,
    shippedRules.map(({ id }) => id),
  )
  if (complaints.length > 0) throw new SettingsError(complaints)
  return rules
}
