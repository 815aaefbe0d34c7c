/** A reviewed change to the SARIF file that an input asks for. */
import { writeOutput } from "../output-file.ts"
import type { Links } from "../report/links.ts"
import type { ReviewedChange } from "../review-change.ts"
import type { Log } from "./log.ts"

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
