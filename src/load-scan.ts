/** Files of exports and the settings in force to the scan of them. */
import { loadWhole } from "./change/whole.ts"
import { loadClouds } from "./clouds/index.ts"
import { exportFiles } from "./export-files.ts"
import { exports, settling } from "./exports/index.ts"
import { readExports } from "./exports/read-exports.ts"
import { formats } from "./formats/index.ts"
import type { ConfigurationNote } from "./model/report.ts"
import type { Options } from "./options.ts"
import { readRevision } from "./read-revision.ts"
import { type Declared, type Scanned, scan } from "./scan.ts"

export interface ScanRequest {
  /** Files and directories on this machine. */
  readonly sources: readonly string[]
  readonly options: Options
  /** Where the options were read. */
  readonly readFrom: ConfigurationNote["readFrom"]
  /** What code declares, to compare with. */
  readonly against?: { readonly repo: string; readonly revision: string }
}

/** Throws SourceError where a source cannot be had, ChangeError where there is no such revision. */
export async function loadScan({ sources, options, readFrom, against }: ScanRequest): Promise<Scanned> {
  const { value: files, diagnostics: unseen } = await exportFiles(sources)
  const declared = against && (await declaredIn(against, options))
  const { value: units, diagnostics } = await readExports(files, exports, settling)
  await loadClouds(
    units,
    units.flatMap(({ resources }) => resources.map(({ span }) => span.source)),
  )
  return scan({
    units,
    diagnostics: [...unseen, ...diagnostics],
    files: files.map(({ path }) => path),
    options,
    ...(declared && { against: declared }),
    configuration: configurationOf(options, readFrom),
  })
}

async function declaredIn(
  { repo, revision }: NonNullable<ScanRequest["against"]>,
  options: Options,
): Promise<Declared> {
  const change = await loadWhole({ repo, head: revision }, formats)
  const { access, diagnostics } = await readRevision(change.units, options, "head")
  return { commit: change.head, access, diagnostics: [...change.diagnostics, ...diagnostics] }
}

export const configurationOf = (options: Options, readFrom: ConfigurationNote["readFrom"]): ConfigurationNote => ({
  policy: "repository",
  readFrom,
  rules: [...options.rules].map(([rule, severity]) => ({ rule, severity })),
  ignored: options.ignore,
  ownRules: options.own ? { ...options.own, commit: "work-tree" } : null,
  refused: options.refused,
})
