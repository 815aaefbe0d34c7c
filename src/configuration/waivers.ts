/** The waivers that a configuration lists, each with where it stands. */
import type { Source } from "../model/source.ts"
import { SettingsError } from "../options.ts"
import type { WrittenWaiver } from "../waivers/waiver.ts"
import { ruleProblem } from "../waivers/wording.ts"
import type { Places } from "./places.ts"
import { type ReadSettings, readSettings } from "./read-settings.ts"
import type { Settings } from "./schema.ts"

/** `rules` are the ids of those in force. Throws SettingsError. */
export function configuredWaivers(
  { file, settings: { waivers = [] }, places }: ReadSettings,
  rules: readonly string[],
): readonly WrittenWaiver[] {
  const complaints = waivers.flatMap(({ rule }, i) => {
    const problem = ruleProblem(rule, rules)
    return problem === undefined ? [] : [`${places.ofValue(["waivers", i, "rule"])}: waivers.${i}.rule: ${problem}`]
  })
  if (complaints.length > 0) throw new SettingsError(complaints)
  return entriesOf(file, waivers, places)
}

const entriesOf = (file: Source, waivers: NonNullable<Settings["waivers"]>, places: Places): readonly WrittenWaiver[] =>
  waivers.map((waiver, i) => ({
    kind: "written",
    ...waiver,
    from: "configuration",
    span: { source: file, ...places.regionOf(["waivers", i]) },
  }))

/** Of a configuration that is not in force: none where it cannot be read, which is told where it is to come into force. */
export function proposedWaivers(file: Source): readonly WrittenWaiver[] {
  try {
    const { settings, places } = readSettings(file)
    return entriesOf(file, settings.waivers ?? [], places)
  } catch (error) {
    if (error instanceof SettingsError) return []
    throw error
  }
}
