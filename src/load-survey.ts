/** A repository, a revision and the settings asked for to the survey of it: what the command line and the Action share. */
import { loadWhole } from "./change/whole.ts"
import { formats } from "./formats/index.ts"
import { loadWaivers } from "./load-waivers.ts"
import { saveMemory } from "./memory.ts"
import type { Survey } from "./model/survey.ts"
import { configurationIn, SettingsError } from "./options.ts"
import { readOptions } from "./read-options.ts"
import { survey } from "./survey.ts"

export interface SurveyRequest {
  readonly repo: string
  readonly head: string | undefined
  /** The last review. Left out, nothing is compared. */
  readonly base: string | undefined
  /** Where the configuration lies, if not in its usual place; or a policy that stands above that, as YAML. */
  readonly config: string | undefined
  /** Where the configuration is read, if not at the head. */
  readonly configRevision?: string | undefined
  /** The day by which waivers end, in UTC: `2027-01-31`. */
  readonly today: string
}

/** Throws ChangeError where there is no such revision, SettingsError where the configuration cannot be used. */
export async function loadSurvey(request: SurveyRequest): Promise<Survey> {
  const { repo, base, head } = request
  const { path, policy } = configurationIn(request.config)
  const revision = request.configRevision ?? head
  const change = await loadWhole(
    {
      repo,
      ...(base !== undefined && { base }),
      ...(head !== undefined && { head }),
      beside: [{ path, ...(revision !== undefined && { revision }) }],
    },
    formats,
  )
  await saveMemory(change.units.flatMap(({ files }) => files))
  const [text] = change.beside
  if (text === undefined && policy === undefined && request.config !== undefined)
    throw new SettingsError([`config: there is no \`${path}\` at the revision that is reviewed`])
  const file = text === undefined ? {} : { file: { path, revision: "head" as const, text } }
  const read = await readOptions({ ...(policy && { policy }), ...file }, undefined, async (directory) => {
    const { readDirectoryAt } = await import("./change/directory.ts")
    const { isRuleFile } = await import("./rules/own-rules.ts")
    return readDirectoryAt(repo, revision, directory, isRuleFile)
  })
  const { today } = request
  const options = { ...read, estate: { ...read.estate, today }, today }
  const own = { path, inForce: text, proposed: text }
  const { met } = await loadWaivers(change, own, options, undefined)
  return survey({ change, isCompared: base !== undefined, options, written: met })
}
