/** A text to the file that `--output` names, or into the directory that `--save` names. */
import { join } from "node:path"
import { writeOutput } from "../output-file.ts"
import { UsageError } from "./words.ts"

/** A text, or piece by piece. */
type Text = string | Iterable<string>

/** Throws UsageError where it cannot be written. */
export const write = (path: string, text: Text): void => writeFor("--output", path, text)

/** Throws UsageError where it cannot be written. */
export const writeInto = (directory: string, name: string, text: Text): void =>
  writeFor("--save", join(directory, name), text)

function writeFor(flag: string, path: string, text: Text): void {
  try {
    writeOutput(path, text)
  } catch (error) {
    throw new UsageError(
      `${flag}: \`${path}\` cannot be written: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
}
