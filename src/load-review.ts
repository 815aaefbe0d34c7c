/** A repository, two revisions and the settings asked for to a report: what the command line and the Action share. */
import { loadChange } from "./change/load.ts"
import { formats } from "./formats/index.ts"
import type { Report } from "./model/report.ts"
import type { Threshold } from "./model/severity.ts"
import { defaultConfigPath, readOptions, SettingsError } from "./options.ts"
import { review } from "./review.ts"

export interface ReviewRequest {
  readonly repo: string
  readonly base: string | undefined
  readonly head: string | undefined
  /** Where the configuration lies, if not in its usual place. */
  readonly config: string | undefined
  /** Where the configuration is read: the base branch's tip. Left out, the base. */
  readonly configRevision?: string | undefined
  readonly failOn: Threshold | undefined
}

/** Throws ChangeError where there is no such change, SettingsError where the configuration cannot be used. */
export async function loadReview(request: ReviewRequest): Promise<Report> {
  const { repo, base, head, configRevision } = request
  const path = request.config ?? defaultConfigPath
  const change = await loadChange(
    {
      repo,
      ...(base !== undefined && { base }),
      ...(head !== undefined && { head }),
      beside: [{ path, ...(configRevision !== undefined && { revision: configRevision }) }],
    },
    formats,
  )
  const text = change.beside[0]
  if (text === undefined && request.config !== undefined)
    throw new SettingsError([
      `config: there is no \`${path}\` at the base; the configuration is read there, never from the head`,
    ])
  const file = text === undefined ? undefined : { path, revision: "base" as const, text }
  const options = await readOptions(file, request.failOn)
  return review(change, options, {
    readFrom: file ? { path, commit: configRevision ?? change.base } : null,
    rules: [...options.rules].map(([rule, severity]) => ({ rule, severity })),
    ignored: options.ignore,
  })
}
