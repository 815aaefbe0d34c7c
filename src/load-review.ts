/** A repository, two revisions and the settings asked for to a report: what the command line and the Action share. */
import { setFlagsFromString } from "node:v8"
import type { Change } from "./change/change.ts"
import { loadChange } from "./change/load.ts"
import { formats } from "./formats/index.ts"
import type { Report } from "./model/report.ts"
import type { Threshold } from "./model/severity.ts"
import { defaultConfigPath, readOptions, SettingsError } from "./options.ts"
import type { Difference } from "./report/place.ts"
import { review } from "./review.ts"

export interface ReviewRequest {
  readonly repo: string
  readonly base: string | undefined
  readonly head: string | undefined
  /** Where the configuration lies, if not in its usual place; or the configuration itself. */
  readonly config: string | undefined
  /** Where the configuration is read: the base branch's tip. Left out, the base. */
  readonly configRevision?: string | undefined
  readonly failOn: Threshold | undefined
}

export interface ReviewedChange {
  readonly report: Report
  readonly difference: Difference
}

/** Throws ChangeError where there is no such change, SettingsError where the configuration cannot be used. */
export async function loadReview(request: ReviewRequest): Promise<ReviewedChange> {
  const { repo, base, head, configRevision } = request
  const inline = request.config?.includes("\n") || request.config?.includes(": ") ? request.config : undefined
  const path = (inline === undefined ? request.config : undefined) ?? defaultConfigPath
  const change = await loadChange(
    {
      repo,
      ...(base !== undefined && { base }),
      ...(head !== undefined && { head }),
      beside: [{ path, ...(configRevision !== undefined && { revision: configRevision }) }],
    },
    formats,
  )
  saveMemory(change)
  const text = inline ?? change.beside[0]
  if (text === undefined && request.config !== undefined)
    throw new SettingsError([
      `config: there is no \`${path}\` at the base; the configuration is read there, never from the head`,
    ])
  const file =
    text === undefined ? undefined : { path: inline === undefined ? path : "config", revision: "base" as const, text }
  const options = await readOptions(file, request.failOn, async (directory) => {
    const { readDirectoryAt } = await import("./change/directory.ts")
    const { isRuleFile } = await import("./rules/own-rules.ts")
    return readDirectoryAt(repo, configRevision ?? change.base, directory, isRuleFile)
  })
  const report = review(change, options, {
    readFrom: file ? { path: file.path, commit: configRevision ?? change.base } : null,
    rules: [...options.rules].map(([rule, severity]) => ({ rule, severity })),
    ignored: options.ignore,
  })
  return { report, difference: { hunks: change.hunks, renames: change.renames } }
}

/** Characters of text above which memory matters more than the last tenth of a second. */
const large = 1_000_000

/** What is read of large files is mostly needed once: the space for what is new need not grow with it. */
function saveMemory({ units }: Change): void {
  const size = units.flatMap(({ files }) => files).reduce((sum, { text }) => sum + text.length, 0)
  if (size > large) setFlagsFromString("--semi-space-growth-factor=1")
}
