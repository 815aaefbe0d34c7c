/** Where inputs ask for files to be written, inside of what belongs to the job. */
import { resolve } from "node:path"
import { SettingsError } from "../options.ts"
import { insideOf } from "../output-file.ts"

/** Throws SettingsError where it leads out of the directories. Undefined where none is asked for. */
export function askedFile(
  input: "sarif" | "review",
  asked: string | undefined,
  workspace: string,
  temporary: string,
): string | undefined {
  if (asked === undefined) return undefined
  const path = insideOf([workspace, temporary], resolve(workspace, asked))
  if (path === undefined)
    throw new SettingsError([
      `${input}: \`${asked}\` is outside of the workspace and of RUNNER_TEMP; name a file in one of them`,
    ])
  return path
}

/** `report.sarif` to `report-2.sarif`. */
export const numbered = (path: string, number: number): string =>
  number === 1 ? path : path.replace(/(\.[^./\\]*)?$/, (ending) => `-${number}${ending}`)
