/** What a cloud's command line printed, by file, to what a scan of it says: findings as `severity rule principal`, and what it could not read. */

import { loadClouds } from "../../src/clouds/index.ts"
import { exports, settling } from "../../src/exports/index.ts"
import { readExports } from "../../src/exports/read-exports.ts"
import type { Diagnostic } from "../../src/model/diagnostic.ts"
import { defaultOptions } from "../../src/read-options.ts"
import { scan } from "../../src/scan.ts"

/** A file's text, or what stands in it as JSON; with the words of the command that printed it, where it does not say by itself. */
export type Printed = string | readonly object[] | object
export interface Asked {
  readonly command: string
  readonly printed: Printed
}

const isAsked = (file: Printed | Asked): file is Asked =>
  typeof file === "object" && "command" in file && "printed" in file

export async function unitsOf(files: Readonly<Record<string, Printed | Asked>>) {
  const all = Object.entries(files).map(([path, file]) => {
    const printed = isAsked(file) ? file.printed : file
    const text = typeof printed === "string" ? printed : JSON.stringify(printed, null, 2)
    const parts = async function* () {
      // However it is cut into parts, it is one text.
      for (let at = 0; at < text.length; at += 997) yield text.slice(at, at + 997)
    }
    return { path, parts, ...(isAsked(file) && { command: file.command.split(" ") }) }
  })
  return readExports(all, exports, settling)
}

const day = "2026-11-27"

export async function scanned(files: Readonly<Record<string, Printed | Asked>>) {
  const { value: units, diagnostics } = await unitsOf(files)
  await loadClouds(
    units,
    units.flatMap(({ resources }) => resources.map(({ span }) => span.source)),
  )
  const { report, survey } = scan({
    units,
    diagnostics,
    files: Object.keys(files),
    options: { ...defaultOptions, estate: { ...defaultOptions.estate, today: day }, today: day },
    configuration: { policy: "repository", readFrom: null, rules: [], ignored: [], ownRules: null, refused: [] },
  })
  return {
    units,
    report,
    survey,
    findings: report.findings
      .map(({ severity, certainty, rule, principal }) =>
        [severity, ...(certainty === "possible" ? ["possible"] : []), rule, principal].join(" "),
      )
      .sort(),
    diagnostics: report.diagnostics.map(said),
  }
}

export const said = ({ severity, code, message, at }: Diagnostic): string =>
  `${severity} ${code} ${"source" in at ? at.source.path : at.path}: ${message}`
