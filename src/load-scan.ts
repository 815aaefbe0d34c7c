/** Files of exports and the settings in force to the scan of them. */
import { prepareClouds } from "./clouds/index.ts"
import { exportFiles } from "./export-files.ts"
import { exports } from "./exports/index.ts"
import { readExports } from "./exports/read-exports.ts"
import type { ConfigurationNote } from "./model/report.ts"
import type { Options } from "./options.ts"
import { type Scanned, scan } from "./scan.ts"

export interface ScanRequest {
  /** Files and directories on this machine. */
  readonly sources: readonly string[]
  readonly options: Options
  /** Where the options were read. */
  readonly readFrom: ConfigurationNote["readFrom"]
}

/** Throws SourceError where a source cannot be had. */
export async function loadScan({ sources, options, readFrom }: ScanRequest): Promise<Scanned> {
  const { value: files, diagnostics: unseen } = await exportFiles(sources)
  const { value: units, diagnostics } = await readExports(files, exports)
  await prepareClouds(units.flatMap(({ resources }) => resources.map(({ span }) => span.source)))
  return scan({
    units,
    diagnostics: [...unseen, ...diagnostics],
    files: files.map(({ path }) => path),
    options,
    configuration: {
      policy: "repository",
      readFrom,
      rules: [...options.rules].map(([rule, severity]) => ({ rule, severity })),
      ignored: options.ignore,
      ownRules: options.own ? { ...options.own, commit: "work-tree" } : null,
      refused: options.refused,
    },
  })
}
