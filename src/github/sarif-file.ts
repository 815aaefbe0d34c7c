/** A reviewed change to the SARIF file that an input asks for, inside of what belongs to the job. */
import { resolve } from "node:path"
import { SettingsError } from "../options.ts"
import { insideOf, writeOutput } from "../output-file.ts"
import type { Links } from "../report/links.ts"
import type { ReviewedChange } from "../review-change.ts"
import type { Log } from "./log.ts"

/** Throws SettingsError where it leads out of the directories. Undefined where none is asked for. */
export function sarifPath(asked: string | undefined, workspace: string, temporary: string): string | undefined {
  if (asked === undefined) return undefined
  const path = insideOf([workspace, temporary], resolve(workspace, asked))
  if (path === undefined)
    throw new SettingsError([
      `sarif: \`${asked}\` is outside of the workspace and of RUNNER_TEMP; name a file in one of them`,
    ])
  return path
}

/** The n-th review of a run goes beside the first. Undefined where it cannot be written: that changes no verdict. */
export async function writeSarif(
  path: string,
  { report, difference, rules }: ReviewedChange,
  links: Links,
  repository: string | undefined,
  log: Log,
): Promise<string | undefined> {
  const { renderSarif } = await import("../report/sarif.ts")
  const { version } = await import("../version.ts")
  try {
    writeOutput(path, renderSarif(report, { difference, links, rules, repository, version }))
    return path
  } catch (error) {
    log.warning(`the SARIF report cannot be written: ${error instanceof Error ? error.message : String(error)}`)
    return undefined
  }
}

/** `report.sarif` to `report-2.sarif`. */
export const numbered = (path: string, number: number): string =>
  number === 1 ? path : path.replace(/(\.[^./\\]*)?$/, (ending) => `-${number}${ending}`)
