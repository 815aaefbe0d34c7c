/** The directory that the configuration names to the rules in it; one that is broken stops the gate, and none is passed over. */
import { plainPath } from "../change/tree.ts"
import type { OwnRules } from "../model/report.ts"
import { type ReadRuleFiles, SettingsError } from "../options.ts"
import { readRules } from "../rules/own-rules.ts"
import type { Rule } from "../rules/rule.ts"
import { ownPrefix } from "../rules/rule-names.ts"
import { shippedRules } from "../rules/shipped.ts"

export interface ReadOwnRules {
  readonly rules: readonly Rule[]
  readonly own: OwnRules
}

/** `place` is where the setting stands. Throws SettingsError. */
export async function ownRules(directory: string, read: ReadRuleFiles, place: string): Promise<ReadOwnRules> {
  const path = plainPath(directory)
  if (!path) throw new SettingsError([`${place}: own-rules: \`${directory}\` is no directory in the repository`])
  const files = await read(path)
  if (files === undefined)
    throw new SettingsError([
      `${place}: own-rules: there is no directory \`${directory}\` where the configuration is read`,
    ])
  if (files.length === 0)
    throw new SettingsError([`${place}: own-rules: there is no rule in \`${directory}\`; a rule is a \`.yaml\` file`])
  const { rules, complaints } = readRules(
    files.map((file) => ({ ...file, shown: `${path}/${file.path}` })),
    ownPrefix,
    shippedRules.map(({ id }) => id),
  )
  if (complaints.length > 0) throw new SettingsError(complaints)
  return {
    rules: rules.map(({ rule }) => rule),
    own: { directory: path, paths: new Map(rules.map(({ rule, shown }) => [rule.id, shown])) },
  }
}
